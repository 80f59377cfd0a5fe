"""Once an hour the database forgets what nobody can use any more, and nothing else."""

import pytest

from portal.core.db import Database
from portal.core.ids import new_id
from portal.core.mail import NoPost
from portal.identity.brakes import INVITING, pour
from portal.wiring import Work
from tests.make.world import World

SESSIONS = "select array_agg(user_agent order by user_agent) from session"


@pytest.fixture
async def work(database: Database, app_dsn: str) -> Work:
    return Work(database, app_dsn, NoPost(), "http://127.0.0.1:8000")


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
