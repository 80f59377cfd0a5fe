"""Who sees what is said about an idea, and who may say something."""

from sqlalchemy import ColumnElement, and_, exists, false, literal, or_, select
from sqlalchemy.orm import aliased

from portal.core.sight import Sight, among, none_of, same
from portal.core.viewer import Viewer
from portal.ideas.access.idea import Columns, floor_of, is_moderator, may_see, visible_to
from portal.ideas.model import (
    CommentRow,
    HeldCommentRow,
    IdeaRow,
    NoteRow,
    ReactionRow,
)
from portal.ideas.rules import GONE


def version_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Earlier words: where they were read then, until the comment is taken back; host and author's firm wherever."""
    here = visible_to(row, sight)
    if not sight.is_staff:
        here = and_(here, or_(row.said_in == row.circle_id, row.organisation_id == sight.organisation))
    return and_(here, or_(row.erase_at.is_(None), row.author_id == sight.membership))


def held_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """What is held: its author, and moderators in whose care the author's firm is."""
    own = same(row.author_id, sight.membership)
    knows = or_(own, among(row.organisation_id, sight.kin)) if is_moderator(*sight.shape[:2]) else own
    return and_(visible_to(row, sight), knows)


def may_see_held(viewer: Viewer, row: HeldCommentRow) -> bool:
    """The twin of `held_visible_to`."""
    moderated = is_moderator(viewer.kind, viewer.role) and row.organisation_id in viewer.kin
    known = row.author_id == viewer.membership_id or moderated
    return row.workspace_id == viewer.workspace_id and row.circle_id in viewer.circles and known


def mention_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """That somebody is called upon is part of what was said; who it is, is masked as speakers are."""
    return and_(visible_to(row, sight), row.erase_at.is_(None))


def reaction_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Who reacted is known to the person's firm and to the host."""
    if sight.is_staff:
        return visible_to(row, sight)
    return and_(visible_to(row, sight), row.organisation_id == sight.organisation)


def tally_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Reactions of a kind: once enough firms reacted so, or one's own firm did."""
    return and_(visible_to(row, sight), or_(tally_is_shown(row, sight), _own_firm_reacted(row, sight)), row.heads > 0)


def tally_is_shown(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether reactions of that kind may be counted: by the host, and from as many firms on as the circle wants."""
    if sight.is_staff:
        return literal(value=True)
    idea = aliased(IdeaRow)
    floor = select(floor_of(idea)).where(same(idea.workspace_id, row.workspace_id), same(idea.id, row.idea_id))
    shown: ColumnElement[bool] = row.firms >= floor.scalar_subquery()
    return shown


def _own_firm_reacted(row: Columns, sight: Sight) -> ColumnElement[bool]:
    reaction = aliased(ReactionRow)
    own = and_(
        same(reaction.workspace_id, row.workspace_id),
        same(reaction.comment_id, row.comment_id),
        same(reaction.kind, row.kind),
        same(reaction.organisation_id, sight.organisation),
    )
    return exists(select(1).where(own))


def note_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Internal notes: the host's people who read the idea."""
    return visible_to(row, sight) if sight.is_staff else false()


def may_see_note(viewer: Viewer, row: NoteRow) -> bool:
    """The twin of `note_visible_to`."""
    return viewer.kind == "host" and row.workspace_id == viewer.workspace_id and row.circle_id in viewer.circles


def may_comment(viewer: Viewer, row: IdeaRow) -> bool:
    """Whoever reads the idea, unless it is gone; in a locked discussion those who may lock it."""
    unlocked = row.locked_at is None or is_moderator(viewer.kind, viewer.role)
    return may_see(viewer, row) and row.status not in GONE and unlocked


def comments(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_comment` as SQL, for a row that is visible."""
    open_ = none_of(row.status, GONE)
    return open_ if is_moderator(*sight.shape[:2]) else and_(open_, row.locked_at.is_(None))


def may_lock(viewer: Viewer, row: IdeaRow) -> bool:
    """End a discussion, or open it again: the host's moderators."""
    return may_see(viewer, row) and is_moderator(viewer.kind, viewer.role)


def locks(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_lock` as SQL, for a row that is visible."""
    return literal(is_moderator(*sight.shape[:2]))


def may_note(viewer: Viewer, row: IdeaRow) -> bool:
    """Write internal notes: the host's people who read the idea."""
    return may_see(viewer, row) and viewer.kind == "host"


def notes(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_note` as SQL, for a row that is visible."""
    return literal(sight.is_staff)


def may_answer_officially(viewer: Viewer) -> bool:
    """The host's voice."""
    return viewer.kind == "host"


def may_edit_comment(viewer: Viewer, row: CommentRow) -> bool:
    """Only one's own words, while they stand."""
    return row.author_id == viewer.membership_id and row.deleted_at is None


def edits_comment(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_edit_comment` as SQL."""
    return and_(same(row.author_id, sight.membership), row.deleted_at.is_(None))


def may_edit_note(viewer: Viewer, row: NoteRow) -> bool:
    """Only one's own words, here too."""
    return row.author_id == viewer.membership_id


def edits_note(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_edit_note` as SQL."""
    return same(row.author_id, sight.membership)
