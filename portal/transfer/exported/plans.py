"""Release notes and themes, as an export tells them."""

from sqlalchemy import ColumnElement, and_

from portal.core.sight import Sight
from portal.priorities import access as priorities
from portal.priorities.model import ThemeIdeaRow, ThemeRow
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


NEWS = Thing("news", ReleaseNoteRow, releases.visible_to, _news)
ANSWERED = Thing("answered", AnsweredIdeaRow, releases.answer_visible_to, _answered)
THEMES = Thing("themes", ThemeRow, priorities.visible_to, _theme, ExportPart.HOUSE)
GROUPED = Thing("grouped", ThemeIdeaRow, _read, _grouped, ExportPart.HOUSE)
