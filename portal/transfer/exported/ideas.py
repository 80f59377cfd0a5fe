"""Ideas and what stands on them, as an export tells them."""

from typing import Any

from sqlalchemy import ColumnElement, Text, and_, cast, select
from sqlalchemy.orm import aliased

from portal.core.sight import Sight
from portal.files import access as files
from portal.files.model import FileRow
from portal.ideas import access as ideas
from portal.ideas import queries as read
from portal.ideas.model import (
    AnswerRow,
    DraftRow,
    FieldOptionRow,
    FieldRow,
    IdeaRow,
    IdeaTagRow,
    StageRow,
    StatusChangeRow,
    TagRow,
)
from portal.partners import access as partners
from portal.partners.model import CircleRow
from portal.transfer.exported.page import Columns, Shown, Thing
from portal.transfer.exported.shown import id_of, if_, is_seen, origin, speaker
from portal.transfer.model import ExportPart

LANGUAGES = ("de", "en", "fr", "it")


def _idea(row: Columns, sight: Sight) -> Shown:
    circle: Any = aliased(CircleRow)
    named = select(circle.name).where(
        circle.workspace_id == row.workspace_id, circle.id == row.circle_id, partners.circle_visible_to(circle, sight)
    )
    return {
        "id": id_of("idea", row.id),
        "number": row.number,
        "title": row.title,
        "problem": row.problem,
        "proposal": row.proposal,
        "benefits": row.benefits,
        "benefit_note": row.benefit_note,
        "language": row.language,
        "status": row.status,
        "stage": id_of("idea_stage", row.stage_id),
        "target_month": row.target_month,
        "circle": named.scalar_subquery(),
        **speaker(row, sight, row.author_id, "author", is_said=False),
        "supports": read.support_count(row, sight),
        "firms": read.voice_count(row, sight),
        "comments": row.comment_count,
        "locked_at": row.locked_at,
        "lock_sentence": row.lock_sentence,
        "created_at": row.created_at,
        "updated_at": row.updated_at,
    }


def _merge(row: Columns, _sight: Sight) -> Shown:
    return {"idea": id_of("idea", row.id), "into": id_of("idea", row.merged_into_id), "at": row.updated_at}


def _merged(row: Columns, sight: Sight) -> ColumnElement[bool]:
    return and_(ideas.visible_to(row, sight), is_seen(row.merged_into_id, row, sight))


def _step(row: Columns, sight: Sight) -> Shown:
    return {
        "id": id_of("step", row.id),
        "idea": id_of("idea", row.idea_id),
        **speaker(row, sight, row.actor_id, "person", is_said=False),
        "from": row.from_status,
        "to": row.to_status,
        "sentence": row.sentence,
        "at": row.created_at,
    }


def _stage(row: Columns, _sight: Sight) -> Shown:
    return {
        "id": id_of("idea_stage", row.id),
        "status": row.status,
        "name": row.name,
        "position": row.position,
        "archived_at": row.archived_at,
    }


def _tag(row: Columns, _sight: Sight) -> Shown:
    return {
        "id": id_of("tag", row.id),
        "name": row.name,
        "position": row.position,
        "is_offered": row.is_offered,
        "archived_at": row.archived_at,
    }


def _standing(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Tags that stand for themselves: ideas carry no others."""
    return and_(ideas.tag_visible_to(row, sight), row.merged_into_id.is_(None))


def _tagging(row: Columns, sight: Sight) -> Shown:
    tag: Any = aliased(TagRow)
    seen = (tag.workspace_id == row.workspace_id, tag.id == row.tag_id, ideas.tag_visible_to(tag, sight))
    return {
        "idea": id_of("idea", row.idea_id),
        "tag": id_of("tag", select(tag.id).where(*seen).scalar_subquery()),
        "name": select(tag.name).where(*seen).scalar_subquery(),
        "at": row.created_at,
    }


def _field(row: Columns, _sight: Sight) -> Shown:
    return {
        "id": id_of("idea_field", row.id),
        "kind": row.kind,
        "is_internal": row.is_internal,
        "is_required": row.is_required,
        "position": row.position,
        "unit": row.unit,
        **_in_all_languages(row, "label", "hint"),
        "created_at": row.created_at,
        "retired_at": row.retired_at,
    }


def _option(row: Columns, _sight: Sight) -> Shown:
    return {
        "id": id_of("idea_field_option", row.id),
        "field": id_of("idea_field", row.field_id),
        "is_internal": row.is_internal,
        "position": row.position,
        **_in_all_languages(row, "label"),
        "retired_at": row.retired_at,
    }


def _answer(row: Columns, _sight: Sight) -> Shown:
    return {
        "idea": id_of("idea", row.idea_id),
        "field": id_of("idea_field", row.field_id),
        "is_internal": row.is_internal,
        "text": row.text,
        "number": row.number,
        "day": row.day,
        "option": id_of("idea_field_option", row.option_id),
        "is_checked": row.is_checked,
        "at": row.updated_at,
    }


def _draft(row: Columns, sight: Sight) -> Shown:
    return {
        "id": id_of("idea_draft", row.id),
        "idea": id_of("idea", if_(is_seen(row.idea_id, row, sight), row.idea_id)),
        "title": row.title,
        "content": row.content,
        "saved_at": row.saved_at,
        "expires_at": row.expires_at,
    }


def _begun(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """The latest of each: not what another device had written before."""
    return and_(ideas.draft_visible_to(row, sight), row.of_id.is_(None))


def _file(row: Columns, sight: Sight) -> Shown:
    return {
        "id": id_of("file", row.id),
        "idea": origin(row, sight),
        "comment": id_of("comment", row.comment_id),
        **speaker(row, sight, row.membership_id, "person"),
        "name": row.name,
        "media_type": row.media_type,
        "size": row.size,
        "sha256": row.sha256,
        "position": row.position,
        "blob": cast(row.blob, Text),
        "created_at": row.created_at,
    }


def _fetched(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Files that hang somewhere and have arrived."""
    return and_(files.visible_to(row, sight), row.circle_id.is_not(None), row.blob.is_not(None))


def _in_all_languages(row: Columns, *names: str) -> Shown:
    return {f"{name}_{language}": getattr(row, f"{name}_{language}") for name in names for language in LANGUAGES}


STAGES = Thing("stages", StageRow, ideas.stage_visible_to, _stage)
TAGS = Thing("tags", TagRow, _standing, _tag)
FIELDS = Thing("fields", FieldRow, ideas.field_visible_to, _field)
OPTIONS = Thing("options", FieldOptionRow, ideas.field_visible_to, _option)
IDEAS = Thing("ideas", IdeaRow, ideas.visible_to, _idea)
MERGES = Thing("merges", IdeaRow, _merged, _merge)
STEPS = Thing("steps", StatusChangeRow, ideas.visible_to, _step)
TAGGINGS = Thing("taggings", IdeaTagRow, ideas.visible_to, _tagging)
ANSWERS = Thing("answers", AnswerRow, ideas.answer_visible_to, _answer)
DRAFTS = Thing("drafts", DraftRow, _begun, _draft)
FILES = Thing("files", FileRow, _fetched, _file, ExportPart.FILES)
