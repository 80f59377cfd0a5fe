"""What was said about ideas, as an export tells it."""

from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, select
from sqlalchemy.orm import aliased

from portal.core.sight import Sight
from portal.ideas import access as ideas
from portal.ideas.model import (
    CommentRow,
    CommentVersionRow,
    HeldCommentRow,
    HeldState,
    NoteRow,
    ReactionRow,
    SupportRow,
)
from portal.transfer.exported.page import Columns, Shown, Thing
from portal.transfer.exported.shown import id_of, if_, origin, speaker
from portal.transfer.model import ExportPart


def _comment(row: Columns, sight: Sight) -> Shown:
    return {
        "id": id_of("comment", row.id),
        "idea": origin(row, sight),
        "reply_to": id_of("comment", if_(_stands(row), row.reply_to)),
        **speaker(row, sight, row.author_id, "author"),
        "body": row.body,
        "language": row.language,
        "is_official": row.is_official,
        "version": row.version,
        "created_at": row.created_at,
        "edited_at": row.edited_at,
    }


def _said(row: Columns, sight: Sight) -> ColumnElement[bool]:
    return and_(ideas.visible_to(row, sight), row.deleted_at.is_(None))


def _stands(row: Columns) -> ColumnElement[bool]:
    """Whether that to which it answers was not taken back."""
    other: Any = aliased(CommentRow)
    same = (other.workspace_id == row.workspace_id, other.id == row.reply_to, other.deleted_at.is_(None))
    return exists(select(1).where(*same))


def _version(row: Columns, sight: Sight) -> Shown:
    return {
        "comment": id_of("comment", row.comment_id),
        **speaker(row, sight, row.author_id, "author"),
        "version": row.version,
        "body": row.body,
        "written_at": row.written_at,
        "replaced_at": row.replaced_at,
    }


def _kept(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Earlier words of what still stands."""
    return and_(ideas.version_visible_to(row, sight), row.erase_at.is_(None))


def _reaction(row: Columns, sight: Sight) -> Shown:
    return {
        "comment": id_of("comment", row.comment_id),
        **speaker(row, sight, row.membership_id, "person", is_said=False),
        "kind": row.kind,
        "at": row.created_at,
    }


def _note(row: Columns, sight: Sight) -> Shown:
    return {
        "id": id_of("note", row.id),
        "idea": id_of("idea", row.idea_id),
        **speaker(row, sight, row.author_id, "author", is_said=False),
        "body": row.body,
        "language": row.language,
        "created_at": row.created_at,
        "edited_at": row.edited_at,
    }


def _held(row: Columns, sight: Sight) -> Shown:
    return {
        "id": id_of("held_comment", row.id),
        "idea": id_of("idea", row.idea_id),
        "reply_to": id_of("comment", row.reply_to),
        **speaker(row, sight, row.author_id, "author", is_said=False),
        "body": row.body,
        "language": row.language,
        "state": row.state,
        "sentence": row.sentence,
        "files": func.cardinality(row.files),
        "created_at": row.created_at,
    }


def _undecided(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """What was released is told as a comment."""
    return and_(ideas.held_visible_to(row, sight), row.erase_at.is_(None), row.state != HeldState.RELEASED.value)


def _support(row: Columns, sight: Sight) -> Shown:
    return {
        "idea": origin(row, sight),
        **speaker(row, sight, row.membership_id, "person"),
        "need": row.need,
        "reason": row.reason,
        "created_at": row.created_at,
    }


COMMENTS = Thing("comments", CommentRow, _said, _comment, ExportPart.TALK)
VERSIONS = Thing("versions", CommentVersionRow, _kept, _version, ExportPart.TALK)
REACTIONS = Thing("reactions", ReactionRow, ideas.reaction_visible_to, _reaction, ExportPart.TALK)
NOTES = Thing("notes", NoteRow, ideas.note_visible_to, _note, ExportPart.HOUSE)
HELD = Thing("held", HeldCommentRow, _undecided, _held, ExportPart.TALK)
SUPPORTS = Thing("supports", SupportRow, ideas.support_visible_to, _support, ExportPart.SUPPORT)
