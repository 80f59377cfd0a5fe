"""Loads for the verbs, and the SQL that the schema hangs on fields, filters and orders."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Date,
    Uuid,
    and_,
    any_,
    case,
    cast,
    column,
    exists,
    func,
    literal,
    not_,
    null,
    or_,
    select,
)
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.db import Database, viewer_in
from portal.core.refusal import NotFound
from portal.core.sight import Sight, among, same
from portal.core.table import Row
from portal.ideas import access
from portal.ideas.access import Columns
from portal.ideas.model import (
    CommentRow,
    CommentVersionRow,
    FollowRow,
    IdeaRow,
    IdeaStatus,
    NoteRow,
    ReactionRow,
    StageRow,
    SupportProposalRow,
    SupportRow,
    WideningRow,
)
from portal.ideas.overview import waits_for_viewer
from portal.identity.secrets import fingerprint
from portal.partners.access import membership_visible_to, names_firm
from portal.partners.model import MembershipRow, MembershipState

PROPOSAL_OF = sql("select support_proposal_of(:fingerprint)")

RowT = TypeVar("RowT", bound=Row)
RowRule = Callable[[Columns, Sight], ColumnElement[bool]]


async def idea_for_update(tx: AsyncSession, idea_id: UUID) -> IdeaRow:
    """The visible idea, locked until the transaction ends."""
    return await _visible(tx, IdeaRow, idea_id, access.visible_to, lock=True)


async def visible_idea(tx: AsyncSession, idea_id: UUID) -> IdeaRow:
    """The visible idea, as it is now."""
    return await _visible(tx, IdeaRow, idea_id, access.visible_to)


async def comment_for_update(tx: AsyncSession, comment_id: UUID) -> CommentRow:
    """The visible comment, locked until the transaction ends."""
    return await _visible(tx, CommentRow, comment_id, access.visible_to, lock=True)


async def visible_comment(tx: AsyncSession, comment_id: UUID) -> CommentRow:
    """The visible comment, as it is now."""
    return await _visible(tx, CommentRow, comment_id, access.visible_to)


async def last_version(tx: AsyncSession, comment: CommentRow) -> CommentVersionRow | None:
    """The words that the comment had last."""
    words = select(CommentVersionRow).where(
        col(CommentVersionRow.workspace_id) == comment.workspace_id,
        col(CommentVersionRow.comment_id) == comment.id,
    )
    return await tx.scalar(words.order_by(col(CommentVersionRow.version).desc()).limit(1))


async def note_for_update(tx: AsyncSession, note_id: UUID) -> NoteRow:
    """The visible internal note, locked until the transaction ends."""
    return await _visible(tx, NoteRow, note_id, access.note_visible_to, lock=True)


async def mentionable_people(tx: AsyncSession, idea_id: UUID, people: Sequence[UUID]) -> Sequence[MembershipRow]:
    """Those of the people whom the viewer may call upon there."""
    viewer = viewer_in(tx)
    sight = Sight(viewer.shape)
    wanted = select(MembershipRow).where(
        col(MembershipRow.id).in_(people),
        membership_visible_to(MembershipRow, sight),
        *mentionable(MembershipRow, sight, {"idea": literal(idea_id)}),
    )
    return (await tx.scalars(wanted, viewer.params)).all()


async def proposal_for_update(tx: AsyncSession, proposal_id: UUID) -> SupportProposalRow:
    """The visible proposal, locked until the transaction ends; only whom it concerns may lock it."""
    return await _visible(tx, SupportProposalRow, proposal_id, access.proposal_visible_to, lock=True)


async def proposal_behind(database: Database, token: str) -> dict[str, Any] | None:
    """What the holder of a letter may know before answering; None once the link is worth nothing."""
    async with database.read() as db:
        found: dict[str, Any] | None = await db.scalar(PROPOSAL_OF, {"fingerprint": fingerprint(token)})
        return found


async def is_customer_reading(tx: AsyncSession, idea: IdeaRow, person_id: UUID) -> bool:
    """Whether it is somebody of a partner firm, whom the viewer may know and who reads the idea."""
    people = await mentionable_people(tx, idea.id, [person_id])
    return any(person.organisation_id != viewer_in(tx).host_id for person in people)


async def visible_stage(tx: AsyncSession, stage_id: UUID) -> StageRow:
    """The stage, as it is now."""
    return await _visible(tx, StageRow, stage_id, access.stage_visible_to)


async def stage_for_update(tx: AsyncSession, stage_id: UUID) -> StageRow:
    """The stage, locked until the transaction ends."""
    return await _visible(tx, StageRow, stage_id, access.stage_visible_to, lock=True)


async def widening_for_update(tx: AsyncSession, widening_id: UUID) -> WideningRow:
    """The visible request, locked until the transaction ends."""
    return await _visible(tx, WideningRow, widening_id, access.widening_visible_to, lock=True)


async def open_widening(tx: AsyncSession, idea_id: UUID) -> WideningRow | None:
    """The request that waits for an answer, if there is one."""
    waiting = select(WideningRow).where(
        col(WideningRow.workspace_id) == viewer_in(tx).workspace_id,
        col(WideningRow.idea_id) == idea_id,
        col(WideningRow.answered_at).is_(None),
    )
    return await tx.scalar(waiting.with_for_update())


async def _visible(
    tx: AsyncSession, table: type[RowT], row_id: UUID, visible_to: RowRule, *, lock: bool = False
) -> RowT:
    viewer = viewer_in(tx)
    statement = select(table).where(col(table.id) == row_id, visible_to(table, Sight(viewer.shape)))
    found = await tx.scalar(statement.with_for_update() if lock else statement, viewer.params)
    if found is None:
        raise NotFound
    return found


# Fields


def support_count(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """How many people support it; for partners only where enough firms do (the circle's floor)."""
    return row.support_count if sight.is_staff else _above_floor(row, row.support_count)


def voice_count(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """How many firms support it; for partners only where enough do."""
    return row.voice_count if sight.is_staff else _above_floor(row, row.voice_count)


def support_floor(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """From how many firms on counts are shown, where that hides this idea's."""
    if sight.is_staff:
        return null()
    return case((row.voice_count < access.floor_of(row), access.floor_of(row)), else_=null())


def own_support(target: Columns, idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """The viewer's own support."""
    return _own(target, idea, sight)


def followed(idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer follows it."""
    follow = aliased(FollowRow)
    return exists(select(1).where(_own(follow, idea, sight)))


def supported(idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer supports it."""
    support = aliased(SupportRow)
    return exists(select(1).where(_own(support, idea, sight)))


def is_held(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether it waits for moderation."""
    return same(row.status, IdeaStatus.HELD)


def said_about(target: Columns, idea: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Comments on the idea itself; one that was taken back only where answers to it stand."""
    reply = aliased(CommentRow)
    answer = and_(
        same(reply.workspace_id, target.workspace_id), same(reply.reply_to, target.id), col(reply.deleted_at).is_(None)
    )
    stands = or_(target.deleted_at.is_(None), exists(select(1).where(answer)))
    return and_(target.workspace_id == idea.workspace_id, target.idea_id == idea.id, target.reply_to.is_(None), stands)


def answers_to(target: Columns, comment: Columns, _sight: Sight) -> ColumnElement[bool]:
    """What was said in answer to the comment."""
    return and_(target.workspace_id == comment.workspace_id, target.reply_to == comment.id, target.deleted_at.is_(None))


def is_deleted(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether its author took it back."""
    gone: ColumnElement[bool] = row.deleted_at.is_not(None)
    return gone


def is_locked(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether its discussion is over."""
    locked: ColumnElement[bool] = row.locked_at.is_not(None)
    return locked


def tallies_of(target: Columns, comment: Columns, sight: Sight) -> ColumnElement[bool]:
    """The comment's reactions, as far as the viewer may know of them."""
    own = and_(target.workspace_id == comment.workspace_id, target.comment_id == comment.id)
    return and_(own, comment.deleted_at.is_(None), access.tally_visible_to(target, sight))


def tally_count(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """How many reacted so; for partners only where enough firms did."""
    return case((access.tally_is_shown(row, sight), row.heads), else_=null())


def reacted(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer reacted so."""
    mine = aliased(ReactionRow)
    own = and_(
        same(mine.workspace_id, row.workspace_id),
        same(mine.comment_id, row.comment_id),
        same(mine.kind, row.kind),
        same(mine.membership_id, sight.membership),
    )
    return exists(select(1).where(own))


def somebody(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whoever takes part at the moment."""
    return same(row.state, MembershipState.ACTIVE)


def mentionable(person: Columns, sight: Sight, given: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    """People who read the idea and whom the viewer may know there, except the viewer; by the beginning of a name."""
    idea = aliased(IdeaRow)
    known = or_(among(person.organisation_id, sight.kin), among(col(idea.circle_id), sight.people_circles))
    readers = func.circle_readers(idea.workspace_id, idea.circle_id).table_valued(column("membership_id"))
    # Found once, not once per person: who reads there does not depend on who is looked at.
    reading = select(readers.c.membership_id).select_from(idea).join(readers, literal(value=True))
    here = (same(idea.id, given.get("idea")), access.visible_to(idea, sight))
    knowing = exists(select(1).select_from(idea).where(*here, known))
    conditions = [person.id.in_(reading.where(*here)), knowing, person.id != sight.membership]
    if "text" in given:
        conditions.append(func.strpos(func.lower(person.name), func.lower(given["text"])) > 0)
    return conditions


def proposed(target: Columns, idea: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Support that was noted down for somebody and still waits for that person's word."""
    own = and_(target.workspace_id == idea.workspace_id, target.idea_id == idea.id)
    return and_(own, target.answered_at.is_(None), target.expires_at > func.now())


def proposed_to_viewer(target: Columns, idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """What waits for the viewer's own word."""
    return and_(proposed(target, idea, sight), target.membership_id == sight.membership)


def waiting(target: Columns, idea: Columns, _sight: Sight) -> ColumnElement[bool]:
    """The idea's request to widen that waits for an answer."""
    return and_(target.workspace_id == idea.workspace_id, target.idea_id == idea.id, target.answered_at.is_(None))


def unanswered(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Requests to widen that wait."""
    open_: ColumnElement[bool] = row.answered_at.is_(None)
    return open_


# Filters and orders of lists


def idea_filter(row: Columns, sight: Sight, given: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    """One condition per member that is given; their values arrive as bind parameters."""
    wanted = [FILTERS[name](row, sight, value) for name, value in given.items()]
    # What was merged is found through the idea that stands for it now.
    return wanted if "status" in given else [*wanted, row.merged_into_id.is_(None)]


def _by_status(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    return same(row.status, any_(value))


def _by_circle(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    return same(row.circle_id, value)


def _by_firm(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    """Only where the viewer may know the firm: a filter must not tell what a mask hides."""
    return and_(row.organisation_id == value, names_firm(row, sight))


def _dated(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    return _either(row.target_month.is_not(None), value)


def _mine(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return _either(row.author_id == sight.membership, value)


def _supported(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return _either(supported(row, sight), value)


def _waiting(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return _either(waits_for_viewer(row, sight), value)


def _followed(row: Columns, sight: Sight, value: Any) -> ColumnElement[bool]:
    return _either(followed(row, sight), value)


def _by_text(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    """Below a policy no index of words would be used: a function finds the ids, as far as one may read."""
    found = select(func.search_ideas(value)).scalar_subquery()
    return same(row.id, any_(cast(found, ARRAY(Uuid()))))


def _by_language(row: Columns, _sight: Sight, value: Any) -> ColumnElement[bool]:
    return same(row.language, value)


def _either(condition: ColumnElement[bool], wanted: bool) -> ColumnElement[bool]:  # noqa: FBT001 - a filter's value
    return condition if wanted else not_(condition)


FILTERS = {
    "status": _by_status,
    "circle": _by_circle,
    "organisation": _by_firm,
    "dated": _dated,
    "mine": _mine,
    "supported": _supported,
    "followed": _followed,
    "waiting": _waiting,
    "text": _by_text,
    "language": _by_language,
}


def by_month(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """The month in which it shall be there; without one at the end."""
    found: ColumnElement[Any] = func.coalesce(row.target_month, cast(literal("9999-12-01"), Date))
    return found


def shown_support(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """The order by support uses what the viewer may know: a position tells a count."""
    column: ColumnElement[Any] = row.support_count if sight.is_staff else row.support_shown
    return column


def _above_floor(row: Columns, count: ColumnElement[Any]) -> ColumnElement[Any]:
    return case((row.voice_count >= access.floor_of(row), count), else_=null())


def _own(target: Columns, idea: Columns, sight: Sight) -> ColumnElement[bool]:
    return and_(
        target.workspace_id == idea.workspace_id,
        target.idea_id == idea.id,
        target.membership_id == sight.membership,
    )
