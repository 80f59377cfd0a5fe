"""Release notes, themes and what comes first, as an export tells them."""

from typing import Any

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import aliased

from portal.core.sight import Sight
from portal.priorities import access as priorities
from portal.priorities.model import PriorityColumnRow, PriorityRow, PriorityValueRow, ThemeIdeaRow, ThemeRow
from portal.releases import access as releases
from portal.releases.model import AnsweredIdeaRow, ReleaseNoteRow
from portal.transfer.exported.page import Columns, Shown, Thing
from portal.transfer.exported.shown import id_of, is_seen, person, speaker
from portal.transfer.model import ExportPart


def _news(row: Columns, sight: Sight) -> Shown:
    return {
        "id": id_of("release_note", row.id),
        **speaker(row, sight, row.author_id, "author", is_said=False),
        "title": row.title,
        "body": row.body,
        "language": row.language,
        "created_at": row.created_at,
        "published_at": row.published_at,
        "edited_at": row.edited_at,
    }


def _answered(row: Columns, _sight: Sight) -> Shown:
    return {"release_note": id_of("release_note", row.release_note_id), "idea": id_of("idea", row.idea_id)}


def _theme(row: Columns, sight: Sight) -> Shown:
    return {
        "id": id_of("theme", row.id),
        "author": person(row, sight, row.author_id),
        "title": row.title,
        "note": row.note,
        "created_at": row.created_at,
    }


def _grouped(row: Columns, sight: Sight) -> Shown:
    return {
        "theme": id_of("theme", row.theme_id),
        "idea": id_of("idea", row.idea_id),
        "person": person(row, sight, row.added_by),
        "at": row.added_at,
    }


def _read(row: Columns, sight: Sight) -> ColumnElement[bool]:
    return and_(priorities.visible_to(row, sight), is_seen(row.idea_id, row, sight))


def _column(row: Columns, sight: Sight) -> Shown:
    return {
        "id": id_of("priority_column", row.id),
        "measure": row.measure,
        "name": row.name,
        "weight": row.weight,
        "position": row.position,
        "person": person(row, sight, row.changed_by),
        "at": row.changed_at,
        "archived_at": row.archived_at,
    }


def _priority(row: Columns, sight: Sight) -> Shown:
    return {
        "idea": id_of("idea", row.idea_id),
        "person": person(row, sight, row.added_by),
        "reach": row.reach,
        "nice": row.nice,
        "important": row.important,
        "blocking": row.blocking,
        "need": row.need,
        "effort": row.effort,
        "effort_by": person(row, sight, row.effort_by),
        "effort_at": row.effort_at,
        "promised": row.promised,
        "promised_to": row.promised_to,
        "promised_until": row.promised_until,
        "note": row.note,
        "score": row.score,
        "created_at": row.created_at,
    }


def _worth(row: Columns, _sight: Sight) -> Shown:
    entry: Any = aliased(PriorityRow)
    of = select(entry.idea_id).where(entry.workspace_id == row.workspace_id, entry.id == row.priority_id)
    return {
        "idea": id_of("idea", of.scalar_subquery()),
        "column": id_of("priority_column", row.column_id),
        "value": row.value,
    }


NEWS = Thing("news", ReleaseNoteRow, releases.visible_to, _news)
ANSWERED = Thing("answered", AnsweredIdeaRow, releases.answer_visible_to, _answered)
THEMES = Thing("themes", ThemeRow, priorities.visible_to, _theme, ExportPart.HOUSE)
GROUPED = Thing("grouped", ThemeIdeaRow, _read, _grouped, ExportPart.HOUSE)
COLUMNS = Thing("columns", PriorityColumnRow, priorities.column_visible_to, _column, ExportPart.HOUSE)
PRIORITIES = Thing("priorities", PriorityRow, _read, _priority, ExportPart.HOUSE)
WORTHS = Thing("worths", PriorityValueRow, priorities.visible_to, _worth, ExportPart.HOUSE)
