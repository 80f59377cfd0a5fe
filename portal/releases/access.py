"""Who sees a release note and what it answers, and who writes it; each rule as a value and as SQL."""

from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, literal, select
from sqlalchemy.orm import aliased

from portal.core.sight import Sight, among, same
from portal.core.viewer import Viewer
from portal.partners.model import Role
from portal.releases.model import AnsweredIdeaRow, ReleaseNoteRow

MODERATORS = (Role.OWNER, Role.ADMIN, Role.MODERATOR)

Columns = Any
"""An aliased row: its attributes are columns."""


def visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Where its circle is readable; a draft for the host's people only."""
    here = and_(same(row.workspace_id, sight.workspace), among(row.circle_id, sight.circles))
    return here if sight.is_staff else and_(here, row.published_at.is_not(None))


def may_see(viewer: Viewer, row: ReleaseNoteRow) -> bool:
    """The twin of `visible_to`."""
    told = viewer.kind == "host" or row.published_at is not None
    return row.workspace_id == viewer.workspace_id and row.circle_id in viewer.circles and told


def answer_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """That a note answers an idea: whoever reads both."""
    note: Any = aliased(ReleaseNoteRow)
    read = exists(select(1).where(note.id == row.release_note_id, visible_to(note, sight)))
    return and_(same(row.workspace_id, sight.workspace), among(row.circle_id, sight.circles), read)


def may_write(viewer: Viewer) -> bool:
    """The host's people."""
    return viewer.kind == "host"


def may_edit(viewer: Viewer, row: ReleaseNoteRow) -> bool:
    """A draft: the host's people who see it; once it is out, those who may publish."""
    return may_see(viewer, row) and may_write(viewer) and (row.published_at is None or _moderates(*viewer.shape[:2]))


def edits(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_edit` as SQL, for a row that is visible."""
    if _moderates(*sight.shape[:2]):
        return literal(value=True)
    drafts: ColumnElement[bool] = row.published_at.is_(None)
    return drafts if sight.is_staff else false()


def may_publish(viewer: Viewer, row: ReleaseNoteRow) -> bool:
    """Publish it, or take it back: the host's moderators."""
    return may_see(viewer, row) and _moderates(*viewer.shape[:2])


def publishes(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_publish` as SQL, for a row that is visible."""
    return literal(_moderates(*sight.shape[:2]))


def _moderates(kind: str, role: str) -> bool:
    return kind == "host" and role in MODERATORS


VISIBLE = {ReleaseNoteRow: visible_to, AnsweredIdeaRow: answer_visible_to}
"""Which rule filters which table, for the checks that hold rule and policy together."""
