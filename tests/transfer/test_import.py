"""From files of other products to ideas in the house circle: what comes, what stays out, what a rerun changes."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from portal.core.db import Database
from portal.core.ids import new_id
from portal.core.refusal import NotAllowed
from portal.transfer import rules
from portal.transfer.actions import load
from portal.transfer.actions.load import import_file
from portal.transfer.check import check_file
from portal.transfer.model import ImportRow
from portal.transfer.report import Report
from portal.transfer.sources import FORMATS, Wish
from tests.make.exports import SAMPLES, archive, fider, table
from tests.make.world import Human, World

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SNAPSHOT = (
    "idea",
    "idea_support",
    "idea_voice",
    "comment",
    "idea_note",
    "idea_status_change",
    "membership",
    "organisation",
    "transfer_origin",
    "transfer_person",
    "search_entry",
)


async def importer(database: Database, world: World) -> tuple[Human, Human, Any]:
    owner = await world.person(world.host, "owner", email="vreni@hinterfluh.example")
    partner = await world.partner("Wendrüti AG")
    lead = await world.person(partner, "lead", "Lea Lead", email="lea@wendrueti.example")
    return owner, lead, await world.viewer(database, owner)


async def rows_of(world: World) -> dict[str, int]:
    return {name: await world.one(f"select count(*) from {name}") for name in SNAPSHOT}


async def all_of(world: World, statement: str) -> list[tuple[Any, ...]]:
    return await (await world.db.execute(statement)).fetchall()  # type: ignore[arg-type] - made here


async def first_of(world: World, statement: str) -> tuple[Any, ...]:
    return (await all_of(world, statement))[0]


def codes(report: Report) -> set[tuple[str, int, str]]:
    return {(one.place.part, one.place.row, one.code) for one in report.problems}


async def test_a_backup_comes_in_as_it_was_and_a_rerun_changes_nothing(
    database: Database, world: World, tmp_path: Path
) -> None:
    _, lead, viewer = await importer(database, world)
    file = fider(tmp_path)
    checked = await check_file(viewer, Wish(file, NOW))
    assert await rows_of(world) == {**dict.fromkeys(SNAPSHOT, 0), "membership": 2, "organisation": 2}
    report = await import_file(database, viewer, Wish(file, NOW))
    assert (checked.format, checked.system, checked.counts["ideas"]) == ("fider-zip", "fider", 6)
    wrong = {
        ("posts.json", 4, "BAD_DATE"),
        ("posts.json", 5, "NO_TITLE"),
        ("comments.json", 2, "NO_IDEA"),
        ("post_votes.json", 6, "NO_IDEA"),
        ("post_votes.json", 7, "NO_PERSON"),
    }
    assert wrong <= codes(checked) & codes(report)
    assert {("posts.json", 6, "MERGE_CIRCLE"), ("posts.json", 7, "MERGE_CIRCLE")} <= codes(report)

    found = await first_of(
        world,
        "select title, status, problem, support_count, voice_count, comment_count, author_id, organisation_id, "
        "circle_id, created_at, problem_html, need - (select sum(need_weight(need)) from idea_support where idea_id = "
        "idea.id) from idea where title like 'Melkroboter%'",
    )
    assert found[:7] == ("Melkroboter meldet Stau", "planned", "Der **Roboter** hält", 3, 2, 1, lead.id)
    assert found[7:10] == (lead.firm.id, world.house.id, datetime(2025, 3, 1, 8, tzinfo=UTC))
    assert "script" not in found[10]
    assert found[11] == 0
    merged = await all_of(
        world, "select title, status, support_count from idea where merged_into_id is not null order by title"
    )
    assert merged == [("Meldung", "merged", 0), ("Stau melden", "merged", 1)]
    # By the verified domain, and never by one that anybody has.
    people = dict(
        await all_of(
            world, "select p.name, o.name from transfer_person p join organisation o on o.id = p.organisation_id"
        )
    )
    assert people == {"Lea Lead": "Wendrüti AG", "Kim Kollege": "Wendrüti AG", "Fred Frei": "Ohne Firma (fider)"}
    assert (
        await world.one("select count(*) from membership where person_id is null and state = 'left' and email = ''")
        == 2
    )
    assert await world.one("select count(*) from person") == 2
    assert await world.one("select count(*) from event where kind like 'idea%' or kind = 'commented'") == 0
    assert await world.one("select is_official from comment where body = 'Kommt im Mai.'") is True
    everything = str(await all_of(world, "select row_to_json(o)::text from transfer_origin o"))
    assert "Melken" in everything
    assert "GEHEIM" not in everything

    before = await all_of(world, "select row_to_json(i)::text from idea i order by id")
    counted = await rows_of(world)
    assert (await import_file(database, viewer, Wish(file, NOW))).counts["new_ideas"] == 0
    assert await rows_of(world) == counted
    assert await all_of(world, "select row_to_json(i)::text from idea i order by id") == before


async def test_an_import_that_was_killed_goes_on_where_it_was(
    database: Database, world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, _, viewer = await importer(database, world)
    file, batches = fider(tmp_path), []
    monkeypatch.setattr(load, "BATCH", 2)

    async def die(report: Report) -> None:
        batches.append(report.line())
        if len(batches) == 2:
            raise RuntimeError("killed")

    with pytest.raises(RuntimeError):
        await import_file(database, viewer, Wish(file, NOW), progress=die)
    half = await rows_of(world)
    assert 0 < half["idea"] < 6
    await import_file(database, viewer, Wish(file, NOW))
    seen = "select title, status, support_count, comment_count from idea where workspace_id = '{}' order by 1"
    counted = await all_of(world, seen.format(world.workspace_id))
    async with World(world.owner) as other:
        whole = await other.viewer(database, await other.person(other.host, "owner", email="v@hinterfluh.example"))
        firm = await other.partner("Wendrüti AG")
        await other.person(firm, "lead", "Lea Lead", email="lea@elsewhere.example")
        await import_file(database, whole, Wish(file, NOW))
        assert await all_of(world, seen.format(other.workspace_id)) == counted


async def test_what_was_handed_on_meanwhile_gets_nothing_more(database: Database, world: World, tmp_path: Path) -> None:
    _, lead, viewer = await importer(database, world)
    posts = {
        "id": "1",
        "title": "Silo",
        "content": "Voll",
        "status": "",
        "tags": "",
        "board": "",
        "author_name": "Lea",
        "author_email": lead.email,
        "vote_count": "1",
        "created_at": "2025-01-01",
    }
    vote = {"id": "1", "post_id": "1", "voter_email": "a@b.example", "source_type": "", "created_at": "2025-01-02"}
    comment = {
        "id": "c1",
        "post_id": "1",
        "parent_id": "",
        "author_name": "V",
        "author_email": "v@hinterfluh.example",
        "is_team_member": "true",
        "is_private": "true",
        "moderation_state": "",
        "content": "Unter uns",
        "created_at": "2025-01-03",
        "updated_at": "",
    }
    said = {**comment, "id": "c2", "is_private": "false", "content": "Gern"}
    deep = [{**said, "id": f"c{n}", "parent_id": f"c{n - 1}"} for n in (3, 4, 5)]

    def file(*votes: Mapping[str, str]) -> Path:
        return archive(
            tmp_path / "q.zip",
            posts_csv=table(posts),
            post_votes_csv=table(*votes),
            post_comments_csv=table(comment, said, *deep),
        )

    await import_file(database, viewer, Wish(file(vote), NOW))
    assert await all_of(world, "select body from idea_note") == [("Unter uns",)]
    assert await world.one("select count(distinct reply_to) from comment where reply_to is not null") == 1
    assert await world.one("select count(*) from comment where reply_to is not null") == 3
    await world.db.execute("update idea set circle_id = %s", [lead.firm.pair])
    more = {**vote, "id": "2", "voter_email": "b@b.example"}
    report = await import_file(database, viewer, Wish(file(vote, more), NOW))
    assert codes(report) == {("post_votes.csv", 3, "MOVED")}
    assert await world.one("select count(*) from idea_support") == 1


async def test_tables_as_excel_leaves_them(database: Database, world: World, tmp_path: Path) -> None:
    _, _, viewer = await importer(database, world)
    file = tmp_path / "ideen.csv"
    rows = [
        {
            "Titel": "Käse früher wenden",
            "Beschreibung": "'=WENN(1)",
            "Autor": "Jürg",
            "Datum": "01.02.2025",
            "Zustand": "geplant",
        },
        {"Titel": "", "Beschreibung": "leer", "Autor": "", "Datum": "", "Zustand": ""},
        {"Titel": "W" * 200, "Beschreibung": "", "Autor": "anna@gmx.ch", "Datum": "gestern", "Zustand": "seltsam"},
        {
            "Titel": "Käse früher wenden",
            "Beschreibung": "'=WENN(1)",
            "Autor": "Jürg",
            "Datum": "01.02.2025",
            "Zustand": "geplant",
        },
    ]
    for encoding, bom in (("cp1252", b""), ("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe")):
        file.write_bytes(bom + table(*rows, delimiter=";").decode().encode(encoding))
        report = await check_file(viewer, Wish(file, NOW))
        assert (report.counts["ideas"], report.left_out, report.format) == (2, 2, "csv")
    report = await import_file(database, viewer, Wish(file, NOW, columns={"title": "Titel"}))
    assert {(row, code) for _, row, code in codes(report)} == {
        (3, "NO_TITLE"),
        (4, "TITLE_CUT"),
        (4, "BAD_DATE"),
        (4, "STATUS_UNKNOWN"),
        (5, "TWICE"),
    }
    assert await all_of(world, "select title, problem, status from idea where status = 'planned'") == [
        ("Käse früher wenden", "=WENN(1)", "planned")
    ]


@pytest.mark.parametrize(("role", "cares"), [("moderator", ""), ("member", ""), ("admin", "Käserei")])
async def test_only_owners_and_admins_who_see_everything_import(
    database: Database, world: World, tmp_path: Path, role: str, cares: str
) -> None:
    await importer(database, world)
    human = await world.person(world.host, role)
    if cares:
        await world.care(human, await world.partner(cares))
    someone = await world.viewer(database, human)
    file = tmp_path / "a.csv"
    file.write_bytes(b"title\nEins\n")
    with pytest.raises(NotAllowed):
        await check_file(someone, Wish(file, NOW))
    with pytest.raises(NotAllowed):
        await import_file(database, someone, Wish(file, NOW))
    # The second wall by itself: the functions refuse, and the tables take nothing past them.
    for statement in (
        "select import_ideas('x', gen_random_uuid(), '[]')",
        "insert into transfer_origin select cur_workspace(), gen_random_uuid(), 'x', 'idea', '1', gen_random_uuid()",
    ):
        with pytest.raises(Exception, match=r"Only owners|row-level security"):
            async with database.write(someone) as tx:
                await (await tx.connection()).exec_driver_sql(statement)
    own = {"workspace_id": someone.workspace_id, "membership_id": someone.membership_id}
    with pytest.raises(Exception, match="row-level security"):
        async with database.write(someone) as tx:
            tx.add(ImportRow(id=new_id(), file_id=new_id(), file_name="a.csv", file_size=1, **own))


def bomb(file: Path) -> Path:
    return archive(file, posts_csv=b"0" * 64 * 2**20, post_votes_csv=b"id\n")


BROKEN: Sequence[tuple[str, bytes, type[Exception]]] = (
    ("no.zip", b"PK\x03\x04 not a zip", rules.Unreadable),
    ("half.json", b'[{"id": "1", "title": "Eins"}, {"id": ', rules.Unreadable),
    ("what.csv", b"foo;bar\n1;2\n", rules.UnknownFormat),
)


async def test_broken_files_are_refused_as_a_whole(database: Database, world: World, tmp_path: Path) -> None:
    _, _, viewer = await importer(database, world)
    for name, content, refusal in BROKEN:
        (tmp_path / name).write_bytes(content)
        with pytest.raises(refusal):
            await check_file(viewer, Wish(tmp_path / name, NOW))
    with pytest.raises(rules.TooMuch):
        await check_file(viewer, Wish(bomb(tmp_path / "bomb.zip"), NOW))
    # A name that climbs out of its folder is a name like others: nothing is ever unpacked.
    climbing = archive(
        tmp_path / "up.zip", **{"..__..__posts_csv": table({"id": "1", "title": "Eins"}), "post_votes_csv": b"id\n"}
    )
    assert (await check_file(viewer, Wish(climbing, NOW))).counts["ideas"] == 1


EXPECTED = {
    "fider": {"ideas": 2, "comments": 1, "merges": 1},
    "uservoice": {"ideas": 2, "merges": 1},
    "uservoice-full": {"ideas": 1, "supports": 3},
    "canny": {"ideas": 1, "notes": 1, "supports": 1},
    "clearflask": {"ideas": 1, "comments": 2},
}


async def test_each_products_file_is_known_by_itself(database: Database, world: World, tmp_path: Path) -> None:
    _, _, viewer = await importer(database, world)
    files = {}
    for name, content in SAMPLES.items():
        files[name] = tmp_path / name
        files[name].write_bytes(content)
    files["clearflask"] = archive(
        tmp_path / "clearflask.zip",
        posts_csv=table(
            {
                "ideaId": "i",
                "authorUserId": "u",
                "created": "1735689600000",
                "title": "Eins",
                "description": "<p>Wort</p>",
                "response": "",
                "statusId": "open",
                "votersCount": 2,
            }
        ),
        users_csv=table({"userId": "u", "name": "Ann", "email": "ann@x.example"}),
        comments_csv=table(
            {
                "ideaId": "i",
                "commentId": "1",
                "parentCommentId": "",
                "authorUserId": "u",
                "created": "",
                "content": "A",
            },
            {
                "ideaId": "i",
                "commentId": "2",
                "parentCommentId": "1",
                "authorUserId": "u",
                "created": "",
                "content": "B",
            },
        ),
    )
    for name, file in files.items():
        report = await import_file(database, viewer, Wish(file, NOW, system=f"{name}-test"))
        assert (report.format, report.left_out) == (name, 0), report.problems
        assert {kind: count for kind, count in report.counts.items() if kind != "new_ideas"} == EXPECTED[name], name
    assert set(files) | {"csv", "fider-zip", "quackback", "canny-zip", "bundwerk"} == set(FORMATS)
    assert await world.one("select support_count from idea where title = 'Eins' and status = 'planned'") == 2
    assert await all_of(world, "select distinct circle_id from idea") == [(world.house.id,)]


async def test_the_importing_role_changes_counters_ties_and_barred_words_only_and_nobody_is_it(world: World) -> None:
    rights = await all_of(
        world,
        "select distinct column_name from information_schema.column_privileges "
        "where grantee = 'portal_import' and privilege_type = 'UPDATE'",
    )
    counters = {"support_count", "voice_count", "need", "comment_count", "last_activity_at", "heads", "firms"}
    redacted = {"sentence", "reason", "text", "data", "name", "slug"}
    assert {column for (column,) in rights} == counters | redacted | {"status", "merged_into_id", "reply_to"}
    role = "select rolcanlogin, rolsuper, rolbypassrls from pg_roles where rolname = 'portal_import'"
    assert await all_of(world, role) == [(False, False, False)]
