"""What the host says to a ballot."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.ballots import access, rules
from portal.ballots.events import BallotStated
from portal.ballots.model import BallotStatementRow, StatementKind
from portal.ballots.queries import visible_ballot
from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import TooShort, require


@dataclass(frozen=True)
class Statement:
    """What the host says to a ballot."""

    ballot_id: UUID
    kind: StatementKind
    body: str
    own_id: UUID | None = None


async def state(tx: AsyncSession, statement: Statement, *, is_apart: bool = True) -> BallotStatementRow:
    """Say what happens with the result, or why the host does something else; it stays as it was said."""
    viewer = viewer_in(tx)
    ballot = await visible_ballot(tx, statement.ballot_id)
    require(access.may_state(viewer, ballot, statement.kind))
    mine = col(BallotStatementRow.author_id) == viewer.member.id
    if before := await made_before(tx, BallotStatementRow, statement.own_id, mine):
        return before
    body = rules.sized(statement.body, "body", at_most=rules.REASON_LIMIT)
    if statement.kind is StatementKind.DEVIATION:
        require(len(body) >= rules.REASON_AT_LEAST, TooShort("body", limit=rules.REASON_AT_LEAST))
    said = BallotStatementRow(
        workspace_id=ballot.workspace_id,
        id=statement.own_id or new_id(),
        ballot_id=ballot.id,
        circle_id=ballot.circle_id,
        organisation_id=viewer.member.organisation_id,
        author_id=viewer.member.id,
        kind=statement.kind,
        body=body,
    )
    tx.add(said)
    await tx.flush()
    stated = BallotStated(ballot.id, what=statement.kind, statement_id=said.id, is_apart=is_apart)
    record(tx, stated, circle_id=ballot.circle_id)
    return said
