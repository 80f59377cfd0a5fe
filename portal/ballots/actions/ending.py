"""The end: the result is published, or the ballot is taken back."""

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from portal.ballots import access, rules
from portal.ballots.actions.ideas import tell_ideas
from portal.ballots.actions.statement import Statement, state
from portal.ballots.events import BallotAnnulled, BallotPublished
from portal.ballots.model import BallotRow, BallotStatus, StatementKind
from portal.ballots.queries import statements_of, visible_ballot
from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.refusal import TooShort, require
from portal.ideas.events import IdeaSupportShown


async def publish_ballot(tx: AsyncSession, ballot_id: UUID, *, statement: str = "") -> BallotRow:
    """Show the result, and the votes for a recount, to everybody who reads the ballot; first say what happens now."""
    ballot = await visible_ballot(tx, ballot_id)
    require(access.may_state(viewer_in(tx), ballot, StatementKind.NEXT) and ballot.status == BallotStatus.CLOSED)
    if statement.strip():
        await state(tx, Statement(ballot_id, StatementKind.NEXT, statement), is_apart=False)
    said = await statements_of(tx, ballot)
    require(any(one.kind == StatementKind.NEXT for one in said), rules.BallotUnexplained)
    require(await tx.scalar(select(func.ballot_end(ballot.id, None))))
    record(tx, BallotPublished(ballot.id), circle_id=ballot.circle_id)
    await tell_ideas(tx, ballot, IdeaSupportShown)
    return ballot


async def annul_ballot(tx: AsyncSession, ballot_id: UUID, reason: str) -> BallotRow:
    """Take a ballot back, with a reason that everybody reads."""
    ballot = await visible_ballot(tx, ballot_id)
    require(access.may_annul(viewer_in(tx), ballot))
    text = rules.sized(reason, "reason", at_most=rules.REASON_LIMIT)
    require(len(text) >= rules.REASON_AT_LEAST, TooShort("reason", limit=rules.REASON_AT_LEAST))
    require(await tx.scalar(select(func.ballot_end(ballot.id, text))))
    record(tx, BallotAnnulled(ballot.id), circle_id=ballot.circle_id)
    await tell_ideas(tx, ballot, IdeaSupportShown)
    return ballot
