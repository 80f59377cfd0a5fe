"""Taking back what was decided a moment ago, as if it had never been."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import act_as, viewer_in
from portal.core.events import EventRow, record
from portal.core.refusal import require
from portal.ideas.actions.comment import bring_back
from portal.ideas.actions.decision import Held, hold_again
from portal.ideas.actions.held import wait_again
from portal.ideas.actions.merge import unmerge_idea
from portal.ideas.actions.move import move
from portal.ideas.events import DecisionUndone
from portal.ideas.model import HeldState, IdeaStatus
from portal.ideas.queries import comment_for_update, held_comment_for_update, idea_for_update, visible_comment
from portal.moderation import rules
from portal.moderation.actions.hand import lend_hand
from portal.moderation.actions.trust import Earned, unearn
from portal.moderation.events import Acted
from portal.moderation.model import Act, ActRow
from portal.moderation.queries import act_here, reports_answered_by, trust_of
from portal.partners.model import MembershipRow
from portal.partners.queries import readable_circle

Facts = Mapping[str, Any]
Undoing = Callable[[AsyncSession, ActRow, Facts, datetime], Awaitable[None]]

LEFT_BEHIND = {Act.APPROVE: IdeaStatus.OPEN, Act.RETURN: IdeaStatus.OPEN, Act.DECLINE: IdeaStatus.DECLINED}
REFUSED = {
    Act.APPROVE: HeldState.RELEASED, Act.RETURN: HeldState.RETURNED, Act.DECLINE: HeldState.DECLINED,
}  # fmt: skip


async def undo_all(tx: AsyncSession, act_ids: Sequence[UUID], *, now: datetime) -> None:
    """Take back all these acts of one's own, or none of them."""
    require(0 < len(act_ids) <= rules.AT_ONCE, rules.TooMany("ids", limit=rules.AT_ONCE))
    for act_id in dict.fromkeys(act_ids):
        await undo(tx, act_id, now=now)


async def undo(tx: AsyncSession, act_id: UUID, *, now: datetime) -> None:
    """Take back an act of one's own, while it is young and nothing has happened since."""
    viewer = viewer_in(tx)
    act = await act_here(tx, act_id)
    event = await tx.get_one(EventRow, (viewer.workspace_id, act_id), with_for_update=False)
    require(act.actor_id == viewer.membership_id)
    undoing = HANDS.get(Act(act.act))
    require(undoing and not act.undone and rules.may_still_undo(act.at, now), rules.UndoOver)
    if undoing:
        await undoing(tx, act, event.data, now)
    for report in await reports_answered_by(tx, act_id):
        report.act_id = None
    undone = Acted(
        event.object,
        act=Act.UNDO,
        about_id=act.about_id,
        idea_id=act.idea_id,
        comment_id=act.comment_id,
        person_id=act.person_id,
        undoes=act_id,
    )
    record(tx, undone, circle_id=act.circle_id, host_only=True)
    await tx.flush()


async def _hold(tx: AsyncSession, act: ActRow, facts: Facts, now: datetime) -> None:
    """Held again, be it an idea or a comment; trust that was earned by it is gone too."""
    if facts["held_id"]:
        await _hold_comment(tx, act, UUID(facts["held_id"]), now)
    else:
        idea = await idea_for_update(tx, _id(act.idea_id))
        require(idea.status == LEFT_BEHIND[Act(act.act)] and facts["held_at"], rules.UndoOver)
        was = Held(
            datetime.fromisoformat(facts["held_at"]),
            UUID(facts["left_circle_id"]),
            facts["requested_circle_id"] and UUID(facts["requested_circle_id"]),
            facts["kept_floor"],
        )
        await hold_again(tx, idea, was, now=now)
    if facts["approved_before"] is not None:
        earned = Earned(facts["approved_before"], facts["made_trusted"])
        await unearn(tx, _id(act.person_id), act.about_id, earned)


async def _hold_comment(tx: AsyncSession, act: ActRow, held_id: UUID, now: datetime) -> None:
    held = await held_comment_for_update(tx, held_id)
    require(held.state == REFUSED[Act(act.act)], rules.UndoOver)
    moderator = await lend_hand(tx, held)
    await wait_again(tx, held, now=now)
    await act_as(tx, moderator)
    record(tx, DecisionUndone(held.idea_id), circle_id=held.circle_id)


async def _show(tx: AsyncSession, act: ActRow, facts: Facts, _now: datetime) -> None:
    """What was hidden is there again."""
    if act.comment_id is None:
        idea = await idea_for_update(tx, _id(act.idea_id))
        require(idea.circle_id != UUID(facts["left_circle_id"]), rules.UndoOver)
        await move(tx, idea, await readable_circle(tx, UUID(facts["left_circle_id"])))
        idea.kept_floor = facts["kept_floor"]
        record(tx, DecisionUndone(idea.id), circle_id=idea.circle_id)
        return
    moderator = await lend_hand(tx, await visible_comment(tx, act.comment_id))
    comment = await comment_for_update(tx, act.comment_id)
    require(comment.hidden_sentence is not None, rules.UndoOver)
    await bring_back(tx, comment)
    await act_as(tx, moderator)
    record(tx, DecisionUndone(comment.idea_id), circle_id=comment.circle_id)


async def _part(tx: AsyncSession, act: ActRow, _facts: Facts, now: datetime) -> None:
    await unmerge_idea(tx, _id(act.idea_id), sentence="", now=now)


async def _nothing(_tx: AsyncSession, _act: ActRow, _facts: Facts, _now: datetime) -> None:
    """The reports are open again, and that is all."""


async def _trust_as_before(tx: AsyncSession, act: ActRow, facts: Facts, _now: datetime) -> None:
    row = await trust_of(tx, _id(act.person_id))
    require(row and row.is_trusted == (act.act == Act.TRUST), rules.UndoOver)
    if row:
        row.is_trusted, row.approved = facts["made_trusted"], facts["approved_before"]
        row.by_id, row.at, row.reason = None, None, ""
    person = await tx.get_one(MembershipRow, (act.workspace_id, _id(act.person_id)))
    person.is_trusted = facts["made_trusted"]


def _id(value: UUID | None) -> UUID:
    if value is None:
        raise rules.UndoOver
    return value


HANDS: dict[Act, Undoing] = {
    Act.APPROVE: _hold,
    Act.RETURN: _hold,
    Act.DECLINE: _hold,
    Act.HIDE: _show,
    Act.MERGE: _part,
    Act.DISMISS: _nothing,
    Act.TRUST: _trust_as_before,
    Act.DISTRUST: _trust_as_before,
}
