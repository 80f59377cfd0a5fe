"""Who votes: firms that are late are reminded; where it was announced so, some join later."""

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from portal.ballots import access, rules
from portal.ballots.events import BallotReminded, BallotVoterAdded
from portal.ballots.model import BallotRow
from portal.ballots.queries import visible_ballot
from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.refusal import NotFound, TooShort, require


async def remind_firms(tx: AsyncSession, ballot_id: UUID) -> BallotRow:
    """Ask those firms that have not voted to do so: once a day at most; how others voted nobody learns."""
    ballot = await visible_ballot(tx, ballot_id)
    require(access.may_remind(viewer_in(tx), ballot))
    refused = await tx.scalar(select(func.ballot_remind(ballot.id)))
    if refused:
        raise rules.REFUSALS.get(refused, NotFound)
    # Not even the circle hears of it: it would tell that somebody is late.
    record(tx, BallotReminded(ballot.id), circle_id=ballot.circle_id, host_only=True)
    return ballot


async def add_voters(tx: AsyncSession, ballot_id: UUID, firm_id: UUID, reason: str) -> BallotRow:
    """Let people of a firm vote who could not at the opening, with a reason that everybody reads.

    Only where the definition allows it; who may vote is decided by the same rule as at the opening.
    """
    ballot = await visible_ballot(tx, ballot_id)
    require(access.may_add_voters(viewer_in(tx), ballot))
    text = rules.sized(reason, "reason", at_most=rules.REASON_LIMIT)
    require(len(text) >= rules.REASON_AT_LEAST, TooShort("reason", limit=rules.REASON_AT_LEAST))
    statement = new_id()
    refused = await tx.scalar(select(func.ballot_add_voters(ballot.id, firm_id, statement, text)))
    if refused:
        raise rules.REFUSALS.get(refused, NotFound)
    record(tx, BallotVoterAdded(ballot.id, statement_id=statement), circle_id=ballot.circle_id)
    return ballot
