"""Opening: what is decided, and who decides, is frozen."""

import json
from fractions import Fraction
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from portal.ballots import access, rules
from portal.ballots.actions.ideas import require_ideas_here, tell_ideas
from portal.ballots.counting.canonical import canonical
from portal.ballots.counting.definition import LIBRARIES, Definition, Method, Option, Weighting
from portal.ballots.events import BallotOpened
from portal.ballots.model import BallotOptionRow, BallotRow
from portal.ballots.queries import options_of, visible_ballot
from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.refusal import NotFound, require
from portal.ideas.events import IdeaSupportHidden


def _counted(option: BallotOptionRow) -> Option:
    return Option(str(option.id), option.title, Fraction(option.effort))


async def open_ballot(tx: AsyncSession, ballot_id: UUID) -> BallotRow:
    """Freeze everything and let the firms vote."""
    ballot = await visible_ballot(tx, ballot_id)
    require(access.may_open(viewer_in(tx), ballot))
    require(not ballot.lacks, rules.BallotIncomplete("id"))
    options = await options_of(tx, ballot)
    made = rules.definition(
        Method(ballot.method), Weighting(ballot.weighting), ballot.settings, [_counted(option) for option in options]
    )
    await require_ideas_here(tx, ballot)
    refused = await tx.scalar(select(func.ballot_open(ballot.id, frozen(ballot, options, made))))
    if refused:
        raise rules.REFUSALS.get(refused, NotFound)
    record(tx, BallotOpened(ballot.id), circle_id=ballot.circle_id)
    await tell_ideas(tx, ballot, IdeaSupportHidden)
    return ballot


def frozen(ballot: BallotRow, options: list[BallotOptionRow], made: Definition) -> str:
    """Everything that may not change from the opening on, as canonical JSON.

    Whose the weights are stands in the electorate, for not everybody may know all firms.
    """
    weights = rules.weights_in(json.loads(ballot.settings))
    return canonical(
        {
            "ballot": str(ballot.id),
            "title": ballot.title,
            "question": ballot.question,
            "secrecy": ballot.secrecy,
            "binding": ballot.is_binding,
            "closes_at": ballot.closes_at.isoformat(),
            "consequence": ballot.consequence,
            "estimates": {
                str(option.id): {
                    "by": option.estimated_by,
                    "on": option.estimated_on and option.estimated_on.isoformat(),
                    "source": option.source,
                }
                for option in options
            },
            "late_voters": bool(json.loads(ballot.settings).get(rules.LATE)),
            "weights": {"because": weights.because, "named": sorted(weights.firms.values(), reverse=True)},
            "library": LIBRARIES.get(made.method, "the portal itself"),
            "count": made.as_json(),
        }
    ).decode()
