"""All lines of a mail, whatever they are about, as its reader may see them at this moment."""

from collections.abc import Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import viewer_in
from portal.core.sight import Sight
from portal.core.viewer import Shape
from portal.notifications.lines.ballots import BallotLine, ballot_lines
from portal.notifications.lines.fairs import FairLine, fair_lines
from portal.notifications.lines.ideas import IdeaLine, idea_lines
from portal.notifications.lines.line import LETTER, Line, Scope
from portal.notifications.model import NotificationMail, Way
from portal.notifications.wishes import Wishes

KINDS = (IdeaLine, BallotLine, FairLine)


async def lines_of(db: AsyncSession, letter_id: UUID, wishes: Wishes) -> list[Line]:
    """What of a mail's contents the person may see and wants to hear at this moment, earliest first."""
    viewer = viewer_in(db)
    found: list[Line] = []
    for statement, kind in zip(_statements(viewer.shape), KINDS, strict=True):
        rows = await db.execute(statement, {**viewer.params, LETTER.key: letter_id})
        found.extend(kind(**row) for row in rows.mappings())
    wanted = [line for line in found if is_wanted(line, wishes)]
    return sorted(wanted, key=lambda line: (line.at, line.id))


@cache
def _statements(shape: Shape) -> tuple[Any, ...]:
    """What reads each kind of line: kept, because writing it down takes longer than running it."""
    sight = Sight(shape)
    return idea_lines(sight), ballot_lines(sight), fair_lines(sight)


def is_wanted(line: Line, wishes: Wishes) -> bool:
    """Whether the person wants it by mail, and it is not over."""
    ways = wishes.ways(line.topic, Way(line.mute) if line.mute else None)
    return ways is not None and ways.by_mail != NotificationMail.NEVER and not line.is_over


def scope_of(lines: Sequence[Line]) -> Scope:
    """What "no more of these" means for a mail about these."""
    return lines[0].scope if len(lines) == 1 else Scope()
