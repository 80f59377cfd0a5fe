"""While a ballot is open, a rival's vote changes not a byte of what others are answered, nor a row that they read."""

import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

import psycopg

from portal.api.schema import schema
from portal.ballots import actions, rules
from portal.ballots.counting.definition import Method, Weighting
from portal.ballots.model import Secrecy
from portal.ballots.outcome.handed import document_here, pabulib_here
from portal.ballots.queries import archive_of
from portal.core.clock import now
from portal.core.db import Database
from portal.core.viewer import Viewer
from tests.make.world import World
from tests.proof.portal import Portal, Walls

READABLE = (
    "ballot", "ballot_option", "ballot_firm", "ballot_voter", "ballot_paper", "ballot_result", "ballot_statement",
    "event", "idempotency_key", "notification", "idea", "membership", "organisation",
)  # fmt: skip


def everything() -> str:
    """All fields of a ballot that take no arguments, whatever is added to it, and its lists."""
    ballot = schema().type_map["Ballot"]
    plain = [name for name, field in ballot.fields.items() if not field.args and _is_leaf(field.type)]  # type: ignore[attr-defined]  # an object
    return f"""query Everything($id: ID!) {{
      ballot(id: $id) {{ {" ".join(plain)} circle {{ id name }} options {{ id title }} statements {{ id body }}
        firms(first: 9) {{ totalCount nodes {{ id weight hasVoted organisation {{ id }} }} }}
        papers(first: 9) {{ totalCount nodes {{ id leaf }} }} }}
      ballots(first: 9) {{ totalCount edges {{ cursor node {{ {" ".join(plain)} }} }} pageInfo {{ endCursor }} }}
      ballotOutcome(id: $id) {{ sentence }}
      viewer {{ waitingCount }}
    }}"""


def _is_leaf(kind: Any) -> bool:
    while hasattr(kind, "of_type"):
        kind = kind.of_type
    return not hasattr(kind, "fields")


async def test_a_rivals_vote_changes_nothing_for_anybody_else(
    portal: Portal, database: Database, world: World, app_dsn: str
) -> None:
    portal.register(everything())
    firms = [await world.partner(f"Firma {name}") for name in "ABC"]
    people = [await world.person(firm, "lead") for firm in firms]
    leads = [await world.viewer(database, one) for one in people]
    colleague = await world.viewer(database, await world.person(firms[1], "partner_member"))
    host = await world.viewer(database, await world.person(world.host, "owner"))
    outsider = await world.viewer(database, await world.person(await world.partner("Fern", in_open=False), "lead"))

    for secrecy, weighting in ((Secrecy.CONFIDENTIAL, Weighting.SHARED), (Secrecy.OPEN, Weighting.DELEGATE)):
        ballot = await _opened(database, world, host, (secrecy, weighting))
        cast = _caster(database, ballot, [str(one) for one in await _options(world, ballot)])
        await cast(leads[0], 1)
        watching = {"rival": leads[0], "not yet": leads[2], "outside": outsider, "host": host}
        before = {name: await _known(portal, app_dsn, who, ballot) for name, who in watching.items()}

        # It votes, again, otherwise, blank, with and without keys; a colleague too, where that counts.
        for number in (1, 1, 2, 0):
            await cast(leads[1], number, key=f"key {number}")
        if weighting is Weighting.SHARED:
            await cast(colleague, 2)
            await cast(leads[1], 1)
        after = {name: await _known(portal, app_dsn, who, ballot) for name, who in watching.items()}

        for name in ("rival", "not yet", "outside"):
            assert after[name] == before[name], name
        # The host learns one bit, and nothing by the order in which it comes.
        assert after["host"] != before["host"]
        assert [_without_turnout(one) for one in after["host"][0]] == [
            _without_turnout(one) for one in before["host"][0]
        ]
        own = json.loads((await portal.answer(leads[1], everything(), id=f"ballot_{ballot}")).body())
        assert own["data"]["ballot"]["viewerVote"]
        # The one who voted otherwise is told its own vote, and nobody else's.
        assert "approve" not in json.dumps(after["host"][0].__repr__())


async def _opened(database: Database, world: World, host: Viewer, how: tuple[Secrecy, Weighting]) -> UUID:
    draft = actions.Draft(
        world.open.id, "Was zuerst?", "", Method.APPROVAL, how[1], how[0], is_binding=True,
        closes_at=now() + timedelta(days=1), settings=rules.Settings(),
        choices=[rules.Choice("Deckel"), rules.Choice("Sieb")],
    )  # fmt: skip
    async with database.write(host) as tx:
        ballot = (await actions.draft_ballot(tx, draft, now=now())).id
    async with database.write(host) as tx:
        await actions.open_ballot(tx, ballot)
    return ballot


async def _options(world: World, ballot: UUID) -> list[UUID]:
    rows = await world.db.execute("select id from ballot_option where ballot_id = %s order by position", [ballot])
    return [one for (one,) in await rows.fetchall()]


def _caster(database: Database, ballot: UUID, options: list[str]) -> Callable[..., Awaitable[Any]]:
    async def cast(who: Viewer, number: int, *, key: str | None = None) -> Any:
        content = {"approve": options[:number]} if number else None
        return await actions.cast_vote(partial(database.change, who), ballot, content, key=key)

    return cast


async def _known(portal: Portal, app_dsn: str, who: Viewer, ballot: UUID) -> tuple[list[bytes], list[Any], list[Any]]:
    """Answers with their headers behind each wall, rows as they lie in the tables, and files."""
    answers = []
    for walls in Walls:
        answer = await portal.answer(who, everything(), walls, id=f"ballot_{ballot}")
        body = answer.body()
        assert b'"errors"' not in body, body
        answers.append(body)
    # Where a row lies and which transaction wrote it would tell that something happened, and when.
    lying = [f"select ctid, xmin, t.*::text from {table} t" for table in READABLE]
    with psycopg.connect(app_dsn, autocommit=True) as connection:
        connection.execute("select set_config('app.viewer', %s, false)", [who.context])
        rows = [connection.execute(text).fetchall() for text in lying]  # type: ignore[arg-type] - ours
    async with portal.database.read(who) as db:
        files = [await document_here(db, ballot), await pabulib_here(db, ballot), await archive_of(db, ballot)]
    return answers, rows, files


def _without_turnout(answer: bytes) -> Any:
    told = json.loads(answer)["data"]
    for node in told["ballot"]["firms"]["nodes"]:
        del node["hasVoted"]
    return told
