"""What is found, how it is marked, and that nothing hidden is found by anybody."""

from typing import Any

import orjson
import pytest

from portal.api.context import PortalContext
from portal.core.db import Database
from portal.graph.request import Request
from tests.make.engine import engine
from tests.make.world import Human, World

SEARCH = """
    query($text: String!, $filter: SearchFilter, $first: Int, $after: String) {
      search(text: $text, filter: $filter, first: $first, after: $after) {
        nodes { kind title snippet idea { title } comment { body } }
        totalCount totalCountPrecision pageInfo { hasNextPage endCursor } } }
"""
SIMILAR = (
    "query($title: String!, $problem: String) { similarIdeas(title: $title, problem: $problem) { idea { title } } }"
)
WRITTEN = ("Förderband", "Waage", "Förderbnad")
MARKS = "a & | ! :* \\ '' ("


class Asking:
    """Somebody who searches."""

    def __init__(self, world: World, database: Database, human: Human) -> None:
        self.world, self.database, self.human = world, database, human
        self.engine = engine()

    async def ask(self, query: str, **variables: Any) -> Any:
        viewer = await self.world.viewer(self.database, self.human)
        context = PortalContext(self.database, viewer, "search")
        answer = orjson.loads((await self.engine.execute(context, Request(query, variables))).body())
        assert "errors" not in answer, answer
        return next(iter(answer["data"].values()))

    async def titles(self, text: str, **more: Any) -> list[str]:
        return [hit["idea"]["title"] for hit in (await self.ask(SEARCH, text=text, **more))["nodes"]]

    async def similar(self, title: str, problem: str | None = None) -> list[str]:
        found = await self.ask(SIMILAR, title=title, problem=problem)
        return [hit["idea"]["title"] for hit in found]


@pytest.fixture
async def anna(world: World) -> Human:
    return await world.person(await world.partner("Ammann AG"))


@pytest.fixture
def asking(world: World, database: Database, anna: Human) -> Asking:
    return Asking(world, database, anna)


@pytest.mark.parametrize(
    ("language", "title", "typed"),
    [
        ("de", "Ersatzteile online bestellen", "ersatzteil"),
        ("de", "Ersatzteilsuche verbessern", "Suche Ersatzteile"),
        ("de", "Suche nach Ersatzteilen", "Ersatzteilsuche"),
        ("de", "Grössere Klappe vorne", "Größe"),
        ("de", "Maße am Bildschirm", "masse"),
        ("de", "Bürostuhl ohne Rollen", "Buerostuhl"),
        ("de", "Schutzfolie abziehen", "Folie"),
        ("de", "Förderband reinigen", "Förderbnad"),
        ("fr", "Étiquette trop petite", "etiquettes"),
        ("fr", "Pièces détachées", "piece detachee"),
        ("it", "Qualità delle etichette", "etichetta qualita"),
        ("en", "Conveyor keeps stopping", "conveyors stop"),
        ("de", "Hordenwender quietscht", "hordenwendr"),
        ("de", "Klinge wechseln", "kling"),
    ],
)
async def test_words_are_found_however_they_are_written(
    world: World, anna: Human, asking: Asking, language: str, title: str, typed: str
) -> None:
    await world.idea(anna, title=title, language=language)
    await world.idea(anna, title="Etwas ganz anderes")
    assert await asking.titles(typed) == [title]


async def test_titles_come_before_texts_and_comments_are_found_too(world: World, anna: Human, asking: Asking) -> None:
    in_text = await world.idea(anna, title="Eins", problem="Die Klinge ist stumpf.")
    await world.idea(anna, title="Klinge schärfen")
    talked = await world.idea(anna, title="Drei")
    await world.comment(talked, anna, "Bei uns hält die Klinge länger.")
    assert in_text
    assert await asking.titles("Klinge") == ["Klinge schärfen", "Eins", "Drei"]
    assert await asking.titles("Klinge", filter={"kind": "COMMENT"}) == ["Drei"]
    assert await asking.titles("Klinge", filter={"kind": "IDEA", "status": ["PLANNED"]}) == []
    assert await asking.titles("Klinge", filter={"circle": f"circle_{world.open.id}"}) == []


async def test_hits_are_marked_by_pieces_and_never_as_html(world: World, anna: Human, asking: Asking) -> None:
    await world.idea(
        anna, title="<b>Klinge</b> \x01 wechseln", problem="Die *Klinge* **ist** [neu](https://x.example)."
    )
    (hit,) = (await asking.ask(SEARCH, text="klingen"))["nodes"]
    assert hit["title"] == ["<b>", "Klinge", "</b>  wechseln"]
    assert hit["snippet"] == ["Die ", "Klinge", " ist neu."]


async def test_dots_say_where_a_long_text_was_cut(world: World, anna: Human, asking: Asking) -> None:
    await world.idea(anna, title="Lang", problem=f"{'davor ' * 60}Klinge{' danach' * 60}")
    (hit,) = (await asking.ask(SEARCH, text="klinge"))["nodes"]
    before, found, after = hit["snippet"]
    assert (before[:2], found, after[-2:]) == ("… ", "Klinge", " …")
    assert len(before + after) < 300


async def test_pages_follow_each_other_and_a_count_stops_at_a_hundred(
    world: World, anna: Human, asking: Asking
) -> None:
    for n in range(104):
        await world.idea(anna, title=f"Klinge {'Klinge ' * (n % 7)}{n}")
    page = await asking.ask(SEARCH, text="klinge", first=40)
    walked = [hit["idea"]["title"] for hit in page["nodes"]]
    assert (page["totalCount"], page["totalCountPrecision"]) == (100, "AT_LEAST")
    while page["pageInfo"]["hasNextPage"]:
        page = await asking.ask(SEARCH, text="klinge", first=40, after=page["pageInfo"]["endCursor"])
        walked += [hit["idea"]["title"] for hit in page["nodes"]]
    assert len(walked) == len(set(walked)) >= 100


async def test_what_is_changed_is_found_as_it_is_now(world: World, anna: Human, asking: Asking) -> None:
    idea = await world.idea(anna, title="Klinge")
    comment = await world.comment(idea, anna, "Waage")
    await world.db.execute("update idea set title = 'Messer' where id = %s", [idea])
    await world.db.execute("update comment set body = 'Schale' where id = %s", [comment])
    found = [await asking.titles(word) for word in ("Klinge", "Waage", "Messer", "Schale")]
    assert found == [[], [], ["Messer"], ["Messer"]]


async def test_similar_ideas_share_telling_words(world: World, anna: Human, asking: Asking) -> None:
    await world.idea(anna, title="Ersatzteile direkt im Portal bestellen")
    await world.idea(anna, title="Förderband leiser machen")
    assert await asking.similar("Bestellung von Ersatzteilen im Portal") == ["Ersatzteile direkt im Portal bestellen"]
    assert await asking.similar("Ganz", "neues Thema") == []


@pytest.mark.parametrize("typed", ["", "   ", "die", "'", MARKS, "<->", "@" * 300, "und oder"])
async def test_whatever_is_typed_is_answered(world: World, anna: Human, asking: Asking, typed: str) -> None:
    await world.idea(anna, title="Klinge")
    assert await asking.titles(typed) == []
    assert await asking.similar(typed) == []


async def test_words_move_with_the_idea(world: World, database: Database, anna: Human, asking: Asking) -> None:
    other = Asking(world, database, await world.person(await world.partner("Brändli GmbH")))
    idea = await world.idea(anna, world.open, title="Förderband")
    await world.comment(idea, anna, "Waage")
    assert [await other.titles(word) for word in WRITTEN] == [["Förderband"]] * 3
    narrow = "update idea set circle_id = c.id, floor = c.floor from circle c where c.id = %s and idea.id = %s"
    await world.db.execute(narrow, [anna.firm.pair, idea])
    assert [await other.titles(word) for word in WRITTEN] == [[], [], []]
    assert [await asking.titles(word) for word in WRITTEN] == [["Förderband"]] * 3
