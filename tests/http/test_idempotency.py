"""`Idempotency-Key` at the web application: once per key, replayed under the rights of now, else 409 or 422."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any
from uuid import uuid4

import httpx
import orjson
import psycopg
import pytest
from starlette.applications import Starlette
from structlog.testing import capture_logs

from portal.core.db import Database
from portal.core.idempotency import sweep
from portal.main import build_app
from portal.settings import Settings
from tests.http.test_access_keys import Socket
from tests.make.documents import registered
from tests.make.world import Human, World

SETTINGS = Settings(worker_in_web=False, points=0)
SUBMIT = """mutation($input: IdeaSubmitInput!) {
    ideaSubmit(input: $input) { idea { id title number } userErrors { code path } } }"""
COMMENT = """mutation($input: CommentCreateInput!) {
    commentCreate(input: $input) { comment { id body } idea { id title } userErrors { code } } }"""
SUPPORT = """mutation($input: IdeaSupportInput!) {
    ideaSupport(input: $input) { idea { id viewerSupport { need } } userErrors { code } } }"""
DRAFT = {"title": "Deckel klemmt", "problem": "Der Deckel der Wanne klemmt nach jeder Reinigung."}
IDEAS = "select count(*) from idea"
KEYS = "select count(*) from idempotency_key"


class Program:
    """A program of one person, with an access key."""

    def __init__(self, client: httpx.AsyncClient, secret: str) -> None:
        self._client = client
        self._secret = secret

    async def send(self, query: str, key: str | None = None, **given: Any) -> httpx.Response:
        """A mutation with its input, under that idempotency key."""
        own = {"Authorization": f"Bearer {self._secret}"} | ({"Idempotency-Key": key} if key else {})
        headers = {name: value.encode("latin-1") for name, value in own.items()}
        return await self._client.post(
            "/graphql", json={"query": query, "variables": {"input": given}}, headers=headers
        )


@pytest.fixture
async def anna(world: World) -> Human:
    return await world.person(await world.partner("Käserei Rot"))


@pytest.fixture
async def app(app_dsn: str) -> AsyncIterator[Starlette]:
    app = build_app(SETTINGS, app_dsn)
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=SETTINGS.base_url, timeout=30) as client:
        yield client


@pytest.fixture
async def program(client: httpx.AsyncClient, world: World, anna: Human) -> Program:
    return Program(client, await world.key(anna))


def payload(answer: httpx.Response) -> Any:
    assert answer.status_code == 200, answer.text
    (found,) = answer.json()["data"].values()
    return found


def refusal(answer: httpx.Response) -> tuple[int, str]:
    assert "data" not in answer.json()
    return answer.status_code, answer.json()["errors"][0]["extensions"]["code"]


def is_replay(answer: httpx.Response) -> bool:
    return answer.headers.get("idempotent-replayed") == "true"


async def test_a_repeated_request_is_done_once_and_answered_alike(program: Program, world: World) -> None:
    first, second = [await program.send(SUBMIT, "abc", **DRAFT) for _ in range(2)]
    assert payload(first) == payload(second)
    assert payload(first)["userErrors"] == []
    assert (is_replay(first), is_replay(second)) == (False, True)
    assert await world.one(IDEAS) == 1


async def test_without_a_key_it_is_done_again(program: Program, world: World) -> None:
    for _ in range(2):
        payload(await program.send(SUBMIT, **DRAFT))
    assert (await world.one(IDEAS), await world.one(KEYS)) == (2, 0)


async def test_thirty_at_once_make_one(program: Program, world: World) -> None:
    answers = await asyncio.gather(*(program.send(SUBMIT, "abc", **DRAFT) for _ in range(30)))
    assert await world.one(IDEAS) == 1
    done = [payload(answer) for answer in answers if answer.status_code == 200]
    waits = [answer for answer in answers if answer.status_code != 200]
    assert len({one["idea"]["id"] for one in done}) == 1
    assert {refusal(answer) for answer in waits} <= {(409, "IDEMPOTENCY_CONFLICT")}
    assert sum(not is_replay(answer) for answer in answers if answer.status_code == 200) == 1


async def test_while_the_first_runs_others_wait(program: Program, world: World, anna: Human) -> None:
    idea = await world.idea(anna)
    async with world.db.transaction():
        await world.db.execute("select 1 from idea where id = %s for update", [idea])
        first = asyncio.create_task(program.send(COMMENT, "abc", ideaId=f"idea_{idea}", body="Genau."))
        await _waiting(world)
        second = await program.send(COMMENT, "abc", ideaId=f"idea_{idea}", body="Genau.")
        assert refusal(second) == (409, "IDEMPOTENCY_CONFLICT")
        assert second.headers["retry-after"] == "1"
    assert payload(await first)["userErrors"] == []
    assert is_replay(await program.send(COMMENT, "abc", ideaId=f"idea_{idea}", body="Genau."))
    assert await world.one("select count(*) from comment") == 1


async def _waiting(world: World) -> None:
    for _ in range(200):
        if await world.one("select count(*) from pg_locks where not granted"):
            return
        await asyncio.sleep(0.02)
    pytest.fail("Nobody waits.")


async def test_a_key_stands_for_one_request(program: Program, world: World) -> None:
    payload(await program.send(SUBMIT, "abc", **DRAFT))
    assert refusal(await program.send(SUBMIT, "abc", **{**DRAFT, "title": "Anders"})) == (422, "IDEMPOTENCY_CONFLICT")
    spelled = SUBMIT.replace("number", "number excerpt")
    assert refusal(await program.send(spelled, "abc", **DRAFT)) == (422, "IDEMPOTENCY_CONFLICT")
    assert await world.one(IDEAS) == 1
    assert payload(await program.send(SUBMIT, "abd", **{**DRAFT, "title": "Anders"}))["idea"]["title"] == "Anders"


async def test_the_order_of_members_is_no_difference(program: Program) -> None:
    payload(await program.send(SUBMIT, "abc", **DRAFT))
    assert is_replay(await program.send(SUBMIT, "abc", **dict(reversed(DRAFT.items()))))


async def test_the_key_is_its_persons_own(
    program: Program, client: httpx.AsyncClient, world: World, anna: Human
) -> None:
    payload(await program.send(SUBMIT, "abc", **DRAFT))
    colleague = Program(client, await world.key(await world.person(anna.firm)))
    assert not is_replay(await colleague.send(SUBMIT, "abc", **DRAFT))
    again = Program(client, await world.key(anna, "Ein anderes"))
    assert is_replay(await again.send(SUBMIT, "abc", **DRAFT))
    assert await world.one(IDEAS) == 2


async def test_a_replay_shows_the_state_of_now(program: Program, world: World) -> None:
    payload(await program.send(SUBMIT, "abc", **DRAFT))
    await world.db.execute("update idea set title = 'Inzwischen geändert'")
    again = await program.send(SUBMIT, "abc", **DRAFT)
    assert (is_replay(again), payload(again)["idea"]["title"]) == (True, "Inzwischen geändert")


async def test_a_replay_shows_nothing_that_became_invisible(program: Program, world: World, anna: Human) -> None:
    other = await world.person(await world.partner("Käserei Blau"))
    idea = await world.idea(other, world.open, title="Nur für unseren Kreis")
    said = {"ideaId": f"idea_{idea}", "body": "Genau."}
    assert payload(await program.send(COMMENT, "abc", **said))["idea"]["title"] == "Nur für unseren Kreis"
    await world.db.execute("update idea set circle_id = %s, floor = 0 where id = %s", [other.firm.pair, idea])
    again = await program.send(COMMENT, "abc", **said)
    assert is_replay(again)
    assert payload(again) == {"comment": None, "idea": None, "userErrors": []}
    assert "Nur für unseren Kreis" not in again.text
    await world.db.execute("update membership set state = 'suspended' where id = %s", [anna.id])
    await asyncio.sleep(2.1)  # so long the door remembers whom it let in
    assert (await program.send(COMMENT, "abc", **said)).status_code == 401


async def test_new_rights_count_once_they_are_committed(client: httpx.AsyncClient, world: World) -> None:
    """Whoever makes a circle reads it from then on, already in the answer, which is read after the commit."""
    owner = Program(client, await world.key(await world.person(world.host, "owner")))
    found = """mutation($input: OrganisationCreateInput!) { organisationCreate(input: $input) {
        organisation { name circles { kind } } userErrors { code } } }"""
    answers = [await owner.send(found, "abc", name="Grün AG") for _ in range(2)]
    kinds = [sorted(one["kind"] for one in payload(answer)["organisation"]["circles"]) for answer in answers]
    assert kinds == [["OPEN", "PAIR"]] * 2
    assert [is_replay(answer) for answer in answers] == [False, True]


async def test_what_is_kept_is_no_text(program: Program, world: World) -> None:
    payload(await program.send(SUBMIT, "abc", **DRAFT))
    kept = await world.one("select outcome from idempotency_key")
    assert kept == {"idea": str(await world.one("select id from idea"))}


async def test_a_refusal_is_not_kept(program: Program, world: World) -> None:
    refused = await program.send(SUBMIT, "abc", **{**DRAFT, "title": "ab"})
    assert payload(refused)["userErrors"] == [{"code": "TOO_SHORT", "path": ["title"]}]
    assert await world.one(KEYS) == 0
    assert payload(await program.send(SUBMIT, "abc", **DRAFT))["userErrors"] == []


async def test_a_verb_of_one_statement_is_kept_with_its_key(program: Program, world: World, anna: Human) -> None:
    idea = f"idea_{await world.idea(anna, world.open)}"
    for need in ("NICE", "NICE"):
        answer = await program.send(SUPPORT, "abc", ideaId=idea, need=need)
        assert payload(answer)["idea"]["viewerSupport"] == {"need": "NICE"}
    assert is_replay(answer)
    assert payload(await program.send(SUPPORT, "abd", ideaId=idea, need="BLOCKING"))["userErrors"] == []
    counted = "select (support_count, voice_count, (select need from idea_support))::text from idea"
    assert await world.one(counted) == "(1,1,blocking)"
    assert await world.one(KEYS) == 2


async def test_after_a_day_the_key_is_free(program: Program, world: World) -> None:
    payload(await program.send(SUBMIT, "abc", **DRAFT))
    await world.db.execute("update idempotency_key set created_at = created_at - interval '23 hours 59 minutes'")
    assert is_replay(await program.send(SUBMIT, "abc", **DRAFT))
    await world.db.execute("update idempotency_key set created_at = created_at - interval '2 minutes'")
    again = await program.send(SUBMIT, "abc", **{**DRAFT, "title": "Anders"})
    assert payload(again)["idea"]["title"] == "Anders"
    assert (await world.one(IDEAS), await world.one(KEYS)) == (2, 1)


async def test_what_is_over_is_swept_away(program: Program, world: World, database: Database) -> None:
    for key in ("abc", "abd"):
        payload(await program.send(SUBMIT, key, **DRAFT))
    await world.db.execute("update idempotency_key set created_at = now() - interval '25 hours' where key = 'abc'")
    await sweep(database)
    assert await world.one("select array_agg(key) from idempotency_key") == ["abd"]


@pytest.mark.parametrize("key", ["x" * 256, "\xe4", "a\tb", 'a"b', '""'])
async def test_a_key_has_a_shape(program: Program, key: str) -> None:
    answer = await program.send(SUBMIT, key, **DRAFT)
    assert refusal(answer) == (400, "BAD_USER_INPUT")


async def test_quotes_are_not_part_of_the_key(program: Program) -> None:
    payload(await program.send(SUBMIT, '"abc"', **DRAFT))
    assert is_replay(await program.send(SUBMIT, "abc", **DRAFT))


async def test_one_key_is_for_one_mutation(program: Program, world: World) -> None:
    twice = """mutation($input: IdeaSubmitInput!) {
        one: ideaSubmit(input: $input) { idea { id } } two: ideaSubmit(input: $input) { idea { id } } }"""
    answer = await program.send(twice, "abc", **DRAFT)
    assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
    assert await world.one(IDEAS) == 0
    assert len((await program.send(twice, **DRAFT)).json()["data"]) == 2
    named = SUBMIT.replace("ideaSubmit(", "__typename ideaSubmit(")
    assert "errors" not in (await program.send(named, "abc", **DRAFT)).json()


async def test_reads_need_no_keys(program: Program, client: httpx.AsyncClient) -> None:
    assert client is not None
    for _ in range(2):
        answer = await program.send(
            "query($input: Int) { viewer { email } circles(first: $input) { totalCount } }", "abc"
        )
        assert not is_replay(answer)


async def test_streams_are_under_the_same_rule(client: httpx.AsyncClient, world: World, anna: Human) -> None:
    headers = {
        "Authorization": f"Bearer {await world.key(anna)}",
        "Idempotency-Key": "abc",
        "Accept": "text/event-stream",
    }
    for replayed in (None, "true"):
        answer = await client.post("/graphql", json={"query": SUBMIT, "variables": {"input": DRAFT}}, headers=headers)
        assert answer.headers.get("idempotent-replayed") == replayed
    other = {"query": SUBMIT, "variables": {"input": {**DRAFT, "title": "Anders"}}}
    assert refusal(await client.post("/graphql", json=other, headers=headers)) == (422, "IDEMPOTENCY_CONFLICT")
    assert await world.one(IDEAS) == 1


async def test_over_a_socket_the_payload_has_the_key(app: Starlette, world: World, anna: Human) -> None:
    socket = Socket(app, Authorization=f"Bearer {await world.key(anna)}")
    await socket.begin()

    async def send(key: Any, query: str = SUBMIT, **given: Any) -> None:
        asked = {"query": query, "variables": {"input": given}, "extensions": {"idempotencyKey": key}}
        await socket.say({"id": str(uuid4()), "type": "subscribe", "payload": asked})

    async def heard() -> Any:
        message = orjson.loads((await socket.hear())["text"])
        return message["payload"] if message["type"] != "complete" else await heard()

    def conflict(errors: Any) -> tuple[int, str]:
        return errors[0]["extensions"]["status"], errors[0]["extensions"]["code"]

    replies = []
    for key in ("abc", "abc", None):
        await send(key, **DRAFT)
        replies.append(await heard())
    first, again, another = (one["data"]["ideaSubmit"]["idea"]["id"] for one in replies)
    assert first == again != another
    assert [one["extensions"].get("idempotentReplayed") for one in replies] == [None, True, None]
    await send("abc", **DRAFT | {"title": "Anders"})
    assert conflict(await heard()) == (422, "IDEMPOTENCY_CONFLICT")
    idea = await world.idea(anna)
    async with world.db.transaction():
        await world.db.execute("select 1 from idea where id = %s for update", [idea])
        await send("xyz", COMMENT, ideaId=f"idea_{idea}", body="Genau.")
        await _waiting(world)
        await send("xyz", COMMENT, ideaId=f"idea_{idea}", body="Genau.")
        assert conflict(await heard()) == (409, "IDEMPOTENCY_CONFLICT")
    assert (await heard())["data"]["commentCreate"]["userErrors"] == []
    assert (await world.one(IDEAS), await world.one("select count(*) from comment")) == (3, 1)
    await send(1, **DRAFT)
    while "code" not in (closed := await socket.hear()):
        pass
    assert closed["code"] == 4400
    await socket.task


async def test_doors_answer_each_time_anew(client: httpx.AsyncClient, world: World) -> None:
    body = {"documentId": registered()["RequestLink"], "variables": {"input": {"email": "niemand@firma.example"}}}
    bound = []
    for _ in range(2):
        answer = await client.post("/graphql", json=body, headers={"X-Portal": "1", "Idempotency-Key": "abc"})
        assert payload(answer)["userErrors"] == []
        bound.append(answer.headers["set-cookie"])
    assert bound[0] != bound[1]
    assert await world.one(KEYS) == 0


async def test_killed_in_between_leaves_both_or_none(program: Program, world: World, owner: str) -> None:
    """Connections are killed all the time; every repeated request ends with exactly one idea."""
    payload(await program.send(SUBMIT, "first", **DRAFT))
    over = asyncio.Event()
    killing = asyncio.create_task(_kill_connections(owner, over))
    # Printing each of the many failures would take longer than everything else.
    with capture_logs():
        outcomes = await asyncio.gather(*(_until_answered(program, world, number) for number in range(12)))
    over.set()
    assert await killing > 0
    assert sum(failures for failures in outcomes) > 0
    both = "select count(distinct title) || ' ' || count(*) || ' ' || (select count(*) from idempotency_key) from idea"
    assert await world.one(both) == "13 13 13"


async def _until_answered(program: Program, world: World, number: int) -> int:
    key = str(uuid4())
    for failures in range(200):
        with suppress(httpx.HTTPError):
            answer = await program.send(SUBMIT, key, **{**DRAFT, "title": f"Deckel {number}"})
            if answer.status_code == 200 and "errors" not in answer.json():
                assert payload(answer)["idea"]["title"] == f"Deckel {number}"
                return failures
        both = "select count(*) = (select count(*) from idempotency_key where key = %s) from idea where title = %s"
        assert await world.one(both, key, f"Deckel {number}")
        await asyncio.sleep(0.02)
    pytest.fail("Never answered.")


async def _kill_connections(owner: str, over: asyncio.Event) -> int:
    killed = 0
    terminate = (
        "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'portal_app' and random() < 0.5"
    )
    async with await psycopg.AsyncConnection.connect(owner, autocommit=True) as connection:
        for _ in range(15):
            if over.is_set():
                break
            row = await (await connection.execute(terminate)).fetchone()
            killed += row[0] if row else 0
            await asyncio.sleep(0.03)
    return killed
