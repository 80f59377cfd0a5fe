"""Fairs, appearances and tasks are found as ideas are: by those who take part, in four languages, however spelled."""

from typing import Any
from uuid import UUID

import orjson
import pytest

from portal.api.context import PortalContext
from portal.core.db import Database
from portal.graph.request import Request
from tests.make.engine import engine
from tests.make.fairs import Appearance
from tests.make.world import Human, World

SEARCH = """
    query($text: String!, $filter: SearchFilter) { search(text: $text, filter: $filter) {
      nodes { kind title snippet idea { title } fair { name } appearance { title } fairTask { code } }
      totalCount } }
"""


class Stand:
    """Two firms at a stand, a third that knows nothing of it, and the host."""

    def __init__(self, world: World, database: Database) -> None:
        self.world, self.database, self.engine = world, database, engine()
        self.anna: Human
        self.other: Human
        self.hana: Human
        self.shown: Appearance

    async def hits(self, text: str, human: Human | None = None, **more: Any) -> list[dict[str, Any]]:
        viewer = await self.world.viewer(self.database, human or self.anna)
        context = PortalContext(self.database, viewer, "search")
        answer = orjson.loads((await self.engine.execute(context, Request(SEARCH, {"text": text, **more}))).body())
        assert "errors" not in answer, answer
        found: dict[str, Any] = answer["data"]["search"]
        assert found["totalCount"] == len(found["nodes"])
        return found["nodes"]  # type: ignore[no-any-return] - what was asked for

    async def titles(self, text: str, human: Human | None = None, **more: Any) -> list[str]:
        return ["".join(hit["title"]) for hit in await self.hits(text, human, **more)]

    async def own_task(self, title: str) -> None:
        await self.world.db.execute(
            "update fair_task set code = 'X01', title = %s where id = %s", [title, self.shown.task]
        )

    async def call(self, **values: str) -> None:
        for name, value in values.items():
            await self.world.db.execute(
                f"update joint_appearance set {name} = %s where id = %s", [value, self.shown.id]
            )


@pytest.fixture
async def stand(world: World, database: Database) -> Stand:
    made = Stand(world, database)
    made.anna = await world.person(await world.partner("Ammann AG"))
    made.other = await world.person(await world.partner("Brändli GmbH"))
    made.hana = await world.person(world.host)
    firms: list[UUID] = [world.host.id, made.anna.firm.id]
    made.shown = await world.appearance(made.anna, world.open.id, firms)
    await world.db.execute("update fair set name = 'Käseforum Gruyères', city = 'Bulle', sectors = '{Molkerei}'")
    return made


@pytest.mark.parametrize(
    ("title", "typed"),
    [
        ("Kühltheken am Gemeinschaftsstand", "Kühltheke"),
        ("Kühltheken am Gemeinschaftsstand", "kuhlteke"),
        ("Kühltheken am Gemeinschaftsstand", "Stand"),
        ("Stand der Gemeinschaft", "Gemeinschaftsstand"),
        ("Dégustation des spécialités", "degustations"),
        ("Assaggi di specialità", "specialita assaggio"),
        ("Tastings at the counter", "tasting counters"),
    ],
)
async def test_an_appearance_is_found_however_its_words_are_written(stand: Stand, title: str, typed: str) -> None:
    await stand.call(title=title, purpose="Rien")
    assert await stand.titles(typed) == [title]


async def test_what_was_found_says_what_it_is_and_where_it_is(stand: Stand) -> None:
    await stand.call(
        title="Reifung zeigen", purpose="Die Vorführung der **Waage** lockt Gäste an.", hall="4", stand_number="B12"
    )
    await stand.own_task("Waage eichen")
    task, appearance = await stand.hits("waagen")
    assert (task["title"], task["snippet"], task["fairTask"]["code"]) == (
        ["", "Waage", " eichen"],
        ["Reifung zeigen"],
        "X01",
    )
    assert (appearance["title"], appearance["fairTask"]) == (["Reifung zeigen"], None)
    assert appearance["snippet"] == ["Die Vorführung der ", "Waage", " lockt Gäste an."]
    assert {task["appearance"]["title"], appearance["appearance"]["title"]} == {"Reifung zeigen"}
    fair, at_it = sorted(await stand.hits("Gruyeres"), key=lambda hit: hit["fair"] is None)
    assert (fair["title"], fair["snippet"], fair["fair"]["name"]) == (
        ["Käseforum ", "Gruyères", ""],
        ["Bulle"],
        "Käseforum Gruyères",
    )
    assert at_it["appearance"]["title"] == "Reifung zeigen"
    assert [hit["kind"] for hit in (task, appearance, fair)] == ["FAIR"] * 3
    assert await stand.titles("B12") == ["Reifung zeigen"]


async def test_a_task_of_the_template_is_found_in_four_languages_and_shown_in_ones_own(stand: Stand) -> None:
    own = "Gemeinsamen Zweck und Nutzen für beide klären"
    assert await stand.titles("gemeinsamer Zweck") == [own]
    assert await stand.titles("common purpose") == ["Agree on the common purpose and each side's benefit"]
    assert await stand.titles("but commun") == ["Clarifier le but commun et l\u2019utilité pour chacun"]
    assert await stand.titles("scopo comune") == ["Chiarire lo scopo comune e l\u2019utilità per ciascuno"]
    await stand.world.db.execute("update person set locale = 'fr'")
    (hit,) = await stand.hits("commun")
    assert hit["title"] == ["Clarifier le but ", "commun", " et l\u2019utilité pour chacun"]


@pytest.mark.parametrize("typed", ["Sennerei", "Sennere", "Geheimwaage", "Geheimwage", "Gruyères", "gemeinsamer Zweck"])
async def test_who_takes_no_part_finds_nothing_where_participants_do(stand: Stand, typed: str) -> None:
    await stand.call(title="Die Sennerei stellt aus")
    await stand.world.db.execute(
        "insert into fair_task select (jsonb_populate_record(t, jsonb_build_object('id', "
        "gen_random_uuid(), 'code', 'X01', 'title', 'Geheimwaage eichen'))).* from fair_task t"
    )
    assert await stand.titles(typed)
    assert await stand.titles(typed, stand.hana)
    assert await stand.titles(typed, stand.other) == []


async def test_who_left_the_circle_or_the_stand_finds_it_no_more(stand: Stand) -> None:
    await stand.call(title="Die Sennerei stellt aus")
    await stand.world.db.execute("update joint_appearance set firm_ids = %s", [[stand.world.host.id]])
    assert await stand.titles("Sennerei") == []
    assert await stand.titles("Sennerei", stand.hana) == ["Die Sennerei stellt aus"]


async def test_what_a_rival_alone_wrote_mends_no_spelling(stand: Stand) -> None:
    """A word of a hidden row is no suggestion: what is nearly spelled so stays unfound, for its readers it is found."""
    await stand.call(title="Die Sennerei stellt aus")
    mine = await stand.world.appearance(stand.other, stand.world.open.id, [stand.world.host.id, stand.other.firm.id])
    await stand.world.db.execute("update joint_appearance set title = 'Sennenhund vorführen' where id = %s", [mine.id])
    assert await stand.titles("Sennereii", stand.other) == []
    assert await stand.titles("Sennereii") == ["Die Sennerei stellt aus"]


async def test_ideas_and_fairs_are_told_apart_by_the_filter(stand: Stand) -> None:
    await stand.call(title="Klinge zeigen", purpose="")
    await stand.world.idea(stand.anna, stand.world.open, title="Klinge wechseln")
    assert sorted(await stand.titles("Klinge")) == ["Klinge wechseln", "Klinge zeigen"]
    assert await stand.titles("Klinge", filter={"kind": "FAIR"}) == ["Klinge zeigen"]
    assert await stand.titles("Klinge", filter={"kind": "IDEA"}) == ["Klinge wechseln"]
    assert await stand.titles("Klinge", filter={"status": ["OPEN"]}) == ["Klinge wechseln"]
    assert len(await stand.titles("Klinge", filter={"circle": f"circle_{stand.world.open.id}"})) == 2


@pytest.mark.parametrize("typed", ["", "   ", "die", "'", "a & | ! :* \\ '' (", "<->", "@" * 300, "und oder"])
async def test_whatever_is_typed_finds_no_appearance_by_chance(stand: Stand, typed: str) -> None:
    assert await stand.titles(typed) == []
