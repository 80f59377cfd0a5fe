"""Ideas that are put to a vote hear of it."""

from sqlalchemy.ext.asyncio import AsyncSession

from portal.ballots import rules
from portal.ballots.model import BallotRow
from portal.ballots.queries import options_of, stands_in
from portal.core.events import record
from portal.core.refusal import require
from portal.ideas.events import IdeaEvent


async def tell_ideas(tx: AsyncSession, ballot: BallotRow, event: type[IdeaEvent]) -> None:
    """Whoever looks at one of its ideas sees its supports go, and come back."""
    for idea_id in {option.idea_id for option in await options_of(tx, ballot) if option.idea_id}:
        record(tx, event(idea_id), circle_id=ballot.circle_id)


async def require_ideas_here(tx: AsyncSession, ballot: BallotRow) -> None:
    """An idea that was moved since would tell its title to firms that do not know it."""
    for option in await options_of(tx, ballot):
        stands = option.idea_id is None or await stands_in(tx, option.idea_id, ballot.circle_id)
        require(stands, rules.BallotWrong("options", reason="circle"))
