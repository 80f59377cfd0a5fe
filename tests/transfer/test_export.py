"""What somebody may see, in one file; and the file brought into an empty workspace."""

import csv
import io
import json
import zipfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from portal.core.db import Database
from portal.core.files import Folder
from portal.core.refusal import SignInRequired
from portal.files.queries import WHOLE, key_of
from portal.ideas.actions.merge import merge_idea
from portal.ideas.rules import DRAFT_LASTS
from portal.transfer.actions.load import import_file
from portal.transfer.export import export_all
from portal.transfer.sources import Wish
from tests.make.notices import NOON
from tests.make.world import Circle, Human, World

IDEAS = """
    select i.number, i.title, i.problem, i.proposal, i.status, i.language, i.created_at, i.support_count, i.voice_count,
           i.comment_count, o.name, a.name, m.title
      from idea i join organisation o on o.id = i.organisation_id join membership a on a.id = i.author_id
      left join idea m on m.id = i.merged_into_id where i.workspace_id = %s order by i.number
"""
SAID = """
    select i.number, c.body, c.language, c.is_official, c.created_at, a.name, o.name, r.body
      from comment c join idea i on i.id = c.idea_id join membership a on a.id = c.author_id
      join organisation o on o.id = c.organisation_id left join comment r on r.id = c.reply_to
     where c.workspace_id = %s order by c.created_at, c.body
"""
SUPPORTED = """
    select i.number, p.number, s.need, s.reason, s.created_at, a.name, o.name
      from idea_support s join idea i on i.id = s.idea_id left join idea p on p.id = s.origin_id
      join membership a on a.id = s.membership_id join organisation o on o.id = s.organisation_id
     where s.workspace_id = %s order by 1, 6
"""
NOTED = """
    select i.number, n.body, a.name from idea_note n join idea i on i.id = n.idea_id
      join membership a on a.id = n.author_id where n.workspace_id = %s order by 2
"""


def soon() -> datetime:
    """After everything that a test has written."""
    return datetime.now(UTC) + timedelta(minutes=1)


async def lively(world: World, database: Database) -> dict[str, Human]:
    """Three firms that talk, one of them in secret; two ideas became one."""
    owner = await world.person(world.host, "owner", "Vreni Studer")
    one, other = await world.partner("Wendrüti AG"), await world.partner("Rivalin GmbH")
    lead, rival = await world.person(one, "lead", "Lea Lead"), await world.person(other, "lead", "GEHEIM-NAME")
    shared = await world.idea(lead, world.open, title="=Summe der Milch", proposal="Ein **Zähler**", language="de")
    twin = await world.idea(rival, world.open, title="Noch ein Zähler", status="planned")
    own = await world.idea(lead, title="Nur im Zweierkreis")
    secret = await world.idea(rival, title="GEHEIM-IDEE", problem="GEHEIM-TEXT")
    for idea in (shared, twin):
        for person in (lead, rival, owner):
            await world.support(idea, person, "blocking", "Darum")
    await world.support(own, lead)
    await world.support(secret, rival, reason="GEHEIM-GRUND")
    first = await world.comment(shared, rival, "Bei uns auch.")
    await world.comment(shared, owner, "Kommt.", reply_to=first)
    await world.comment(secret, rival, "GEHEIM-WORT")
    await world.comment(twin, lead, "Ja.")
    await world.note(own, owner, "GEHEIM-NOTIZ")
    async with database.write(await world.viewer(database, owner)) as tx:
        await merge_idea(tx, twin, shared, sentence="Dasselbe", now=datetime.now(UTC))
    return {"owner": owner, "lead": lead, "rival": rival}


PDF = b"%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n"
DIFFERS = {"id", "state", "role", "sha256", "circle", "slug", "query", "files"}
"""What differs in an empty workspace: ids, what accounts may do, where things stand, no files of held comments."""


async def everything(world: World, folder: Path, people: dict[str, Human]) -> None:
    """What else can hang on ideas, each once."""
    owner, lead = people["owner"], people["lead"]
    asked = await world.circle("custom", [lead.firm, people["rival"].firm], terms=2)
    await world.terms(asked, 1, "Vertraulich, erste Fassung.")
    await world.terms(asked, 2, "Vertraulich, zweite Fassung.")
    await world.accept(asked, lead, 1, "Vertraulich, erste Fassung.")
    await world.accept(Circle(lead.firm.pair or asked.id, "pair", "people", 0), lead, 2, "Nur wir zwei, genauer.")
    await world.accept(asked, lead, 2, "Vertraulich, zweite Fassung.")
    for version, text in enumerate(("Nur wir zwei.", "Nur wir zwei, genauer."), 1):
        await world.terms(lead.firm.pair or asked, version, text)
    stage = await world.stage("Muster", "considering")
    idea = await world.idea(
        lead, title="Mit allem", status="considering", stage_id=stage, benefits=["time", "safety"], benefit_note="Viel",
        target_month=date(2027, 3, 1), locked_at=NOON, lock_sentence="Entschieden.",
    )  # fmt: skip
    held = await world.idea(people["rival"], title="Noch nicht gelesen", status="held")
    await world.step(held, people["rival"], "held", created_at=NOON)
    await world.step(idea, lead, "open", created_at=NOON)
    await world.step(idea, owner, "considering", "Wir sehen es uns an.", from_status="open", created_at=NOON)
    tag = await world.tag("Reinigung", idea, offered=True)
    await world.tag("Unbenutzt")
    field = await world.field("Anlage", "select")
    await world.answer(idea, field, option_id=await world.option(field, "Presse"))
    day = await world.field("Bis", "date", is_internal=True)
    await world.answer(idea, day, day=date(2027, 5, 4))
    said = await world.comment(idea, lead, "Später gesagt.", version=2, edited_at=NOON + timedelta(days=1, hours=2))
    await world.version(said, "Zuerst gesagt.")
    await world.react(said, owner, "thanks")
    await world.react(said, lead, "thanks")
    await world.theme(owner, idea, title="Reinigen")
    await world.held_comment(idea, lead, "Noch nicht gelesen.", state="returned", sentence="Bitte ohne Namen.")
    waits = await world.file(lead, name="Wartet.pdf")
    await world.held_comment(idea, lead, "Siehe Datei.", files=[waits])
    heavy, column = await world.weight(owner, None, "effort", -2), await world.weight(owner, "Passt zu uns", weight=3)
    entry = await world.priority(
        owner, idea, effort=8, effort_by=owner.id, effort_at=NOON, promised=True, promised_to="Wendrüti",
        score=2 * 3 - 16, promised_until=date(2027, 5, 1), note="Abklären",
    )  # fmt: skip
    assert heavy
    await world.worth(entry, column, await world.one("select circle_id from idea where id = %s", idea), value=2)
    for person in (owner, lead):
        await world.follow(idea, person)
        await world.follow_circle(world.open.id, person)
        await world.follow_tag(tag, person)
        await world.mute(held, person, way="mail")
        await world.wishes(person)
        await world.view(person, f"Liste von {person.name}", query=f"schlagwort=tag_{tag}&sortierung=need")
    await world.release_note(world.open.id, owner, idea, title="Neu", created_at=NOON, published_at=NOON)
    await world.release_note(world.house.id, owner, published=False, title="Entwurf", created_at=NOON)
    await world.draft(
        owner, title="Begonnen", content='{"title": "Begonnen"}', saved_at=NOON, expires_at=NOON + DRAFT_LASTS
    )
    storage = Folder(folder)
    for on in ({}, {"comment": said}):
        id_ = await world.file(lead, idea, name=f"Plan {len(on)}.pdf", size=len(PDF), created_at=NOON, **on)
        blob = await world.one("select blob from file where id = %s", id_)
        await storage.put(key_of(world.workspace_id, id_, blob, WHOLE), io.BytesIO(PDF))


async def all_of(world: World, statement: str) -> list[tuple[Any, ...]]:
    return await (await world.db.execute(statement, [world.workspace_id])).fetchall()  # type: ignore[arg-type] - made here


async def test_a_hosts_export_restores_into_an_empty_workspace(
    database: Database, world: World, owner: str, tmp_path: Path
) -> None:
    people = await lively(world, database)
    file = tmp_path / "alles.zip"
    counts = await export_all(database, await world.viewer(database, people["owner"]), None, file, now=soon())
    async with World(owner) as empty:
        importer = await empty.viewer(database, await empty.person(empty.host, "owner", "Neue Wirtin"))
        for _ in range(2):
            report = await import_file(database, importer, Wish(file, soon()))
            assert (report.format, report.left_out, report.problems) == ("bundwerk", 0, [])
            assert {name: report.counts[name] for name in ("ideas", "supports", "comments", "notes", "merges")} == {
                name: counts[name] for name in ("ideas", "supports", "comments", "notes", "merges")
            }
            for statement in (IDEAS, SAID, SUPPORTED, NOTED):
                assert await all_of(empty, statement) == await all_of(world, statement)
        assert await all_of(empty, "select distinct circle_id from idea where workspace_id = %s") == [(empty.house.id,)]
        assert counts["ideas"] == 4


async def test_a_partners_export_tells_what_its_pages_tell(database: Database, world: World, tmp_path: Path) -> None:
    people = await lively(world, database)
    storage = Folder(tmp_path / "files")
    shown, hidden = await world.idea(people["lead"], title="Mit Datei"), await world.idea(people["rival"])
    for idea, person, text in ((shown, people["lead"], b"offen"), (hidden, people["rival"], b"GEHEIM-DATEI")):
        name = f"{text.decode()}.pdf"
        id_ = await world.file(person, idea, name=name, size=len(text))
        blob = await world.one("select blob from file where id = %s", id_)
        await storage.put(key_of(world.workspace_id, id_, blob, WHOLE), io.BytesIO(text))
    file = tmp_path / "meins.zip"
    await export_all(database, await world.viewer(database, people["lead"]), storage, file, now=soon())
    with zipfile.ZipFile(file) as made:
        everything = {name: made.read(name) for name in made.namelist()}
    assert [name for name, content in everything.items() if b"GEHEIM" in content + name.encode()] == []
    assert [content for name, content in everything.items() if name.startswith("files/")] == [b"offen"]
    ideas = json.loads(everything["ideas.json"])
    assert {idea["title"] for idea in ideas} == {
        "=Summe der Milch", "Noch ein Zähler", "Nur im Zweierkreis", "Mit Datei",
    }  # fmt: skip
    # Three firms support it, so they are shown; people of others are not, here as there.
    (shared,) = [idea["id"] for idea in ideas if idea["title"] == "=Summe der Milch"]
    told = [one for one in json.loads(everything["supports.json"]) if one["idea"] == shared]
    assert sorted(one["person"] is None for one in told) == [False, False, True]
    rows = list(csv.DictReader(io.StringIO(everything["ideas.csv"].decode("utf-8-sig"))))
    assert "'=Summe der Milch" in {row["title"] for row in rows}
    assert everything["notes.json"] == b"[]\n"


async def test_an_export_ends_when_its_asker_may_come_in_no_more(
    database: Database, world: World, tmp_path: Path
) -> None:
    people = await lively(world, database)
    viewer = await world.viewer(database, people["rival"])
    await world.db.execute("update membership set state = 'suspended' where id = %s", [people["rival"].id])
    with pytest.raises(SignInRequired):
        await export_all(database, viewer, None, tmp_path / "weg.zip", now=soon())


def told(file: Path) -> dict[str, Any]:
    """Everything in an export, things named by their words instead of their ids, in an order of their own."""
    with zipfile.ZipFile(file) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    lists = {name[:-5]: json.loads(content) for name, content in parts.items() if name.endswith(".json")}
    about = lists.pop("bundwerk")
    names = {
        one["id"]: f"{name}: {next(one[word] for word in WORDS if one.get(word))}"
        for name, rows in lists.items()
        for one in rows
        if "id" in one
    }
    bare = {
        name: sorted(json.dumps({key: _named(one[key], names) for key in one if key not in DIFFERS}) for one in rows)
        for name, rows in lists.items()
        if name not in {"circles", "places", "terms"}
    }
    custom = {one["id"] for one in lists["circles"] if one["kind"] == "custom"}
    circles = {
        one["name"]: (one["disclosure"], one["floor"], sorted(
            names[place["organisation"]] for place in lists["places"] if place["circle"] == one["id"]
        ), [terms["text"] for terms in lists["terms"] if terms["circle"] == one["id"]])
        for one in lists["circles"] if one["id"] in custom
    }  # fmt: skip
    bytes_ = sorted(content for name, content in parts.items() if name.startswith("files/"))
    counts = {name: count for name, count in about["counts"].items() if name != "terms"}
    return {**bare, "circles": circles, "bytes": bytes_, "counts": counts}


WORDS = ("title", "name", "label_de", "body", "sentence", "to", "measure")


def _named(value: Any, names: dict[str, str]) -> Any:
    return names.get(value, value) if isinstance(value, str) else value


async def moved(human: Human, world: World) -> Human:
    """The same account, owner of another workspace."""
    row = {"name": human.name, "email": human.email, "role": "owner", "state": "active", "is_trusted": False}
    id_ = await world._row("membership", person_id=human.person_id, organisation_id=world.host.id, **row)  # noqa: SLF001 - a row of its own
    return Human(id_, human.person_id, world.host, "owner", human.name, human.email)


async def test_everything_comes_back_from_an_own_export(
    database: Database, world: World, owner: str, tmp_path: Path
) -> None:
    people = await lively(world, database)
    await everything(world, tmp_path / "kept", people)
    first, second = tmp_path / "erstes.zip", tmp_path / "zweites.zip"
    await export_all(
        database, await world.viewer(database, people["owner"]), Folder(tmp_path / "kept"), first, now=soon()
    )
    storage = Folder(tmp_path / "anew")
    async with World(owner) as empty:
        importer = await empty.viewer(database, await moved(people["owner"], empty))
        for room, lost in ((1, ["NO_ROOM", "NO_ROOM"]), (None, [])):
            report = await import_file(database, importer, Wish(first, soon()), storage=storage, quota=room)
            # What waits with a held comment is its author's alone, and the report says that it stays away.
            assert sorted(problem.code for problem in report.problems) == ["FILES_WITH_AUTHOR", *lost]
            assert [one.what for one in report.problems if one.is_kept] == ["1"]
        await export_all(database, importer, storage, second, now=soon())
        before, after = told(first), told(second)
        assert {name for name, rows in before.items() if not rows} == set()
        for name in before:
            assert after[name] == before[name], name
        (view,) = await all_of(empty, "select query from idea_view where workspace_id = %s")
        (tag,) = await all_of(empty, "select id from tag where name = 'Reinigung' and workspace_id = %s")
        assert view == (f"schlagwort=tag_{tag[0]}&sortierung=need",)
        pair = "select t.text from terms t join circle c on c.id = t.circle_id and c.kind = 'pair'"
        assert [
            one
            for one in await all_of(empty, f"{pair} where c.workspace_id = %s order by t.version")
            if one[0].startswith("Nur wir")
        ] == [("Nur wir zwei.",), ("Nur wir zwei, genauer.",)]
    # Where the firm's people have accounts no file accepts anything for them.
    await world.db.execute("delete from acceptance where workspace_id = %s", [world.workspace_id])
    again = await world.viewer(database, people["owner"])
    report = await import_file(database, again, Wish(first, soon()), storage=storage)
    assert {problem.code for problem in report.problems} == {"NOT_SHARED", "FILES_WITH_AUTHOR"}
    assert await all_of(world, "select 1 from acceptance where workspace_id = %s") == []
