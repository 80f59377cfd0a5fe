"""What the schema says about comments, reactions and people to call upon."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    and_,
    case,
    column,
    exists,
    func,
    literal,
    null,
    or_,
    select,
)
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.sight import Sight, among, same
from portal.ideas import access
from portal.ideas.access import Columns
from portal.ideas.model import (
    CommentRow,
    HeldState,
    IdeaRow,
    ReactionRow,
)
from portal.partners.model import MembershipState


def said_about(target: Columns, idea: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Comments on the idea itself; one that was taken back only where answers to it stand."""
    reply = aliased(CommentRow)
    answer = and_(
        same(reply.workspace_id, target.workspace_id), same(reply.reply_to, target.id), col(reply.deleted_at).is_(None)
    )
    stands = or_(target.deleted_at.is_(None), exists(select(1).where(answer)))
    return and_(target.workspace_id == idea.workspace_id, target.idea_id == idea.id, target.reply_to.is_(None), stands)


def held_for(target: Columns, idea: Columns, _sight: Sight) -> ColumnElement[bool]:
    """What is not said yet: it waits for moderators, or came back from them."""
    here = and_(target.workspace_id == idea.workspace_id, target.idea_id == idea.id)
    return and_(here, target.state != HeldState.RELEASED.value)


def is_hidden(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether moderators took it back."""
    hidden: ColumnElement[bool] = row.hidden_sentence.is_not(None)
    return hidden


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
