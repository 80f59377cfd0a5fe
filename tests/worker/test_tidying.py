"""Once an hour the database forgets what nobody can use any more, and nothing else."""

import os
from io import BytesIO
from pathlib import Path

import pytest

from portal.core.db import Database
from portal.core.files import Folder
from portal.core.ids import new_id
from portal.core.mail import Desk, NoPost
from portal.files.events import FileRemoved
from portal.files.queries import place_of
from portal.files.subscribers import Bytes
from portal.identity.brakes import INVITING, pour
from portal.wiring import Work, subscribers
from portal.worker.relay import Happened
from tests.make.world import World

SESSIONS = "select array_agg(user_agent order by user_agent) from session"


@pytest.fixture
def storage(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


@pytest.fixture
async def work(database: Database, app_dsn: str, storage: Folder) -> Work:
    return Work(database, app_dsn, Desk(NoPost(), "http://127.0.0.1:8000"), storage, 2**30)


async def test_sessions_go_when_they_have_ended(work: Work, world: World) -> None:
    anna = await world.person(await world.partner())
    stays, ended, asleep, program = "stays", "z ended", "z asleep", "program"
    for number, name in enumerate((stays, ended, asleep, program)):
        id_ = await world.session(anna, bytes([number]), name=name if name == program else None)
        await world.db.execute("update session set user_agent = %s where id = %s", [name, id_])
    await world.db.execute("update session set expires_at = now() - interval '1 s' where user_agent = %s", [ended])
    asleep_for = "update session set last_seen_at = now() - interval '13 hours' where user_agent = any (%s)"
    await world.db.execute(asleep_for, [[asleep, program]])
    await work.jobs.tidy(0)
    assert await world.one(SESSIONS) == [program, stays]


@pytest.mark.parametrize(
    ("facts", "stays"),
    [
        ({}, True),
        ({"expires_at": "now() - interval '29 days'"}, True),
        ({"expires_at": "now() - interval '31 days'"}, False),
        ({"used_at": "now() - interval '29 days'"}, True),
        ({"used_at": "now() - interval '31 days'"}, False),
    ],
)
async def test_tokens_go_a_month_after_their_end(
    work: Work, world: World, facts: dict[str, str], *, stays: bool
) -> None:
    given = {"expires_at": "now() + interval '1 day'", "used_at": "null", **facts}
    await world.db.execute(
        "insert into token (id, token_hash, purpose, email, expires_at, used_at) "
        f"values (%s, 'x', 'invitation', 'a@b.example', {given['expires_at']}, {given['used_at']})",  # type: ignore[arg-type] - made here
        [new_id()],
    )
    await work.jobs.tidy(0)
    assert await world.one("select count(*) from token") == int(stays)


async def test_brakes_go_when_they_have_leaked_out(work: Work, world: World, database: Database) -> None:
    async with database.write() as tx:
        await pour(tx, (INVITING, "a"), (INVITING, "b"))
    await world.db.execute(
        "update brake set at = now() - interval '2 days' where key_hash = (select key_hash from brake limit 1)"
    )
    await work.jobs.tidy(0)
    assert await world.one("select count(*) from brake") == 1


async def test_files_that_hang_nowhere_go_after_a_day_bytes_first(
    work: Work, world: World, storage: Folder, tmp_path: Path
) -> None:
    anna = await world.person(await world.partner())
    idea = await world.idea(anna)
    ages = {"23 hours": (True, True), "24 hours 45 minutes": (True, False), "26 hours": (False, False)}
    loose = {age: await world.file(anna) for age in ages}
    hanging, waiting = await world.file(anna, idea), await world.file(anna)
    held = await world.held_comment(idea, anna, files=[waiting])
    for age, file in {**loose, "30 days": hanging, "29 days": waiting}.items():
        await world.db.execute("update file set created_at = now() - %s::interval where id = %s", [age, file])
        await storage.put(f"{place_of(world.workspace_id, file)}/x/whole", BytesIO(b"bytes"))
    gone = await world.file(anna, idea, await world.comment(idea, anna))
    await world.db.execute("update file set erase_at = now() - interval '2 hours' where id = %s", [gone])
    (tmp_path / "unfinished" / "new").write_bytes(b"half")
    (tmp_path / "unfinished" / "old").write_bytes(b"half")
    os.utime(tmp_path / "unfinished" / "old", (0, 0))
    for _ in range(2):
        await work.jobs.tidy(0)
        rows = {id_ for (id_,) in await (await world.db.execute("select id from file")).fetchall()}
        kept = kept_below(tmp_path)
        assert {age: (file in rows, str(file) in kept) for age, file in loose.items()} == ages
        assert (hanging in rows, str(hanging) in kept, gone in rows) == (True, True, False)
        assert unfinished(tmp_path) == ["new"]
        # What moderators have still to decide about is there when they do.
        assert (waiting in rows, str(waiting) in kept) == (True, True)
    await world.db.execute("delete from held_comment where id = %s", [held])
    await work.jobs.tidy(0)
    assert (await world.one("select 1 from file where id = %s", waiting), str(waiting) in kept_below(tmp_path)) == (
        None,
        False,
    )


async def test_bytes_go_with_their_file(database: Database, world: World, storage: Folder, tmp_path: Path) -> None:
    file, other = new_id(), new_id()
    for one in (file, other):
        await storage.put(f"{place_of(world.workspace_id, one)}/x/whole", BytesIO(b"bytes"))
    happened = Happened(1, new_id(), world.workspace_id, FileRemoved.kind, file)
    for _ in range(2):  # twice is once
        await Bytes(storage).forget(happened)
    assert kept_below(tmp_path) == {str(other)}
    assert FileRemoved.kind in subscribers(database, Desk(NoPost(), ""), storage, 2**30)


def kept_below(folder: Path) -> set[str]:
    """Ids of the files whose bytes are there."""
    return {path.parts[-3] for path in folder.glob("*/*/x/whole")}


def unfinished(folder: Path) -> list[str]:
    return [path.name for path in (folder / "unfinished").iterdir()]
