"""Loads for the verbs: what the viewer may see, or `NotFound`."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    literal,
    select,
)
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import Database, viewer_in
from portal.core.refusal import NotFound
from portal.core.sight import Sight
from portal.core.table import Row
from portal.ideas import access
from portal.ideas.access import Columns
from portal.ideas.model import (
    CommentRow,
    CommentVersionRow,
    HeldCommentRow,
    IdeaRow,
    IdeaViewRow,
    NoteRow,
    StageRow,
    SupportProposalRow,
    WideningRow,
)
from portal.ideas.queries.talk import mentionable
from portal.identity.secrets import fingerprint
from portal.partners.access import membership_visible_to
from portal.partners.free_mail import FREE_MAIL
from portal.partners.model import MembershipRow

NAME = sql("select support_name(:firm, :named, :address, :free)")
READS = sql("select firm_reads(:workspace, :firm, :circle)")
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


async def held_comment_for_update(tx: AsyncSession, held_id: UUID) -> HeldCommentRow:
    """The visible held comment, locked until the transaction ends."""
    return await _visible(tx, HeldCommentRow, held_id, access.held_visible_to, lock=True)


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


async def is_firm_reading(tx: AsyncSession, workspace_id: UUID, firm: UUID, circle: UUID) -> bool:
    """Whether the firm is in the circle and has accepted its terms, as far as the viewer may know."""
    found: bool = await tx.scalar(READS, {"workspace": workspace_id, "firm": firm, "circle": circle})
    return found


async def name_at(tx: AsyncSession, firm: UUID, name: str, address: str) -> UUID | None:
    """A name at the firm for somebody without an account; None where the address does not prove the firm."""
    given = {"firm": firm, "named": name, "address": address, "free": list(FREE_MAIL)}
    found: UUID | None = await tx.scalar(NAME, given)
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


async def view_for_update(tx: AsyncSession, view_id: UUID) -> IdeaViewRow:
    """The visible saved list, locked until the transaction ends."""
    return await _visible(tx, IdeaViewRow, view_id, access.view_visible_to, lock=True)


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
