"""Who sees an idea and what grows around it, and who may do what; each rule as a value and as SQL."""

from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, func, literal, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.sight import Sight, among, none_of, same
from portal.core.viewer import Viewer
from portal.ideas.model import (
    CommentRow,
    CommentVersionRow,
    FollowRow,
    IdeaRow,
    IdeaStatus,
    MentionRow,
    NoteRow,
    ReactionRow,
    SeenRow,
    StageRow,
    SupportProposalRow,
    SupportRow,
    TallyRow,
    WideningRow,
)
from portal.ideas.rules import CLOSED, GONE
from portal.partners.access import names_firm, names_person
from portal.partners.model import Role

MODERATORS = (Role.OWNER, Role.ADMIN, Role.MODERATOR)
ADMINS = (Role.OWNER, Role.ADMIN)
UNDECIDED = (IdeaStatus.HELD, *GONE)
SUPPORTABLE = tuple(status for status in IdeaStatus if status not in (*CLOSED, IdeaStatus.HELD))

Columns = Any
"""An aliased row: its attributes are columns."""


def visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Ideas, comments, status changes: readable where the circle is."""
    return and_(row.workspace_id == sight.workspace, among(row.circle_id, sight.circles))


def may_see(viewer: Viewer, row: IdeaRow) -> bool:
    """The twin of `visible_to`."""
    return row.workspace_id == viewer.workspace_id and row.circle_id in viewer.circles


def support_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Supports and voices: as the idea; those of other partners only once the circle's floor is reached."""
    if sight.is_staff:
        return visible_to(row, sight)
    idea = aliased(IdeaRow)
    shown = exists(
        select(1).where(
            same(idea.workspace_id, row.workspace_id),
            same(idea.id, row.idea_id),
            col(idea.voice_count) >= floor_of(idea),
        )
    )
    return and_(visible_to(row, sight), or_(row.organisation_id == sight.organisation, shown))


def floor_of(idea: Columns) -> ColumnElement[int]:
    """From how many firms on the idea's supports are shown, wherever they were given."""
    return func.greatest(idea.floor, idea.kept_floor)


def names_speakers_firm(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer may know whose firm said it, or supports: there, and not where else the idea has moved."""
    return and_(names_firm(row, sight), _said_here(row, sight))


def names_speaker(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer may know who said it, or supports."""
    return and_(names_person(row, sight), _said_here(row, sight))


def version_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Earlier words: where they were read then, until the comment is taken back; host and author's firm wherever."""
    here = visible_to(row, sight)
    if not sight.is_staff:
        here = and_(here, or_(row.said_in == row.circle_id, row.organisation_id == sight.organisation))
    return and_(here, or_(row.erase_at.is_(None), row.author_id == sight.membership))


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


def proposal_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Support noted down for somebody: the host, and that person."""
    if sight.is_staff:
        return visible_to(row, sight)
    return and_(visible_to(row, sight), row.membership_id == sight.membership)


def follow_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """What a person follows, and when it looked, is that person's business."""
    return and_(visible_to(row, sight), row.membership_id == sight.membership)


def widening_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """A request to widen concerns the owner firm and the host."""
    if sight.is_staff:
        return visible_to(row, sight)
    return and_(visible_to(row, sight), row.organisation_id == sight.organisation)


def may_edit(viewer: Viewer, row: IdeaRow) -> bool:
    """The author, or a lead of the author's firm, while the idea is not closed."""
    return _answers_for(viewer, row) and row.status not in CLOSED


def edits(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_edit` as SQL."""
    return and_(_answers_for_sql(row, sight), none_of(row.status, CLOSED))


def may_withdraw(viewer: Viewer, row: IdeaRow) -> bool:
    """As for editing: an idea in development can be withdrawn, a closed one is history."""
    return may_edit(viewer, row)


def supportable(viewer: Viewer) -> tuple[IdeaStatus, ...]:
    """The states of ideas that the viewer may support: guests none."""
    return () if viewer.role == Role.GUEST else SUPPORTABLE


def may_support(viewer: Viewer, row: IdeaRow) -> bool:
    """Whoever reads an idea in one of these states."""
    return may_see(viewer, row) and row.status in supportable(viewer)


def may_propose_support(viewer: Viewer, row: IdeaRow) -> bool:
    """The host's people, where an idea can be supported."""
    return may_see(viewer, row) and viewer.kind == "host" and row.status in SUPPORTABLE


def proposes_support(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_propose_support` as SQL, for a row that is visible."""
    if not sight.is_staff:
        return false()
    return row.status.in_(SUPPORTABLE)  # type: ignore[no-any-return]  # an alias


def supports(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_support` as SQL, for a row that is visible."""
    if sight.shape.role == Role.GUEST:
        return false()
    return row.status.in_(SUPPORTABLE)  # type: ignore[no-any-return]  # an alias


def may_comment(viewer: Viewer, row: IdeaRow) -> bool:
    """Whoever reads the idea, unless it is gone; in a locked discussion those who may lock it."""
    unlocked = row.locked_at is None or _moderates(viewer.kind, viewer.role)
    return may_see(viewer, row) and row.status not in GONE and unlocked


def comments(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_comment` as SQL, for a row that is visible."""
    open_ = none_of(row.status, GONE)
    return open_ if _moderates(*sight.shape[:2]) else and_(open_, row.locked_at.is_(None))


def may_lock(viewer: Viewer, row: IdeaRow) -> bool:
    """End a discussion, or open it again: the host's moderators."""
    return may_see(viewer, row) and _moderates(viewer.kind, viewer.role)


def locks(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_lock` as SQL, for a row that is visible."""
    return literal(_moderates(*sight.shape[:2]))


def may_note(viewer: Viewer, row: IdeaRow) -> bool:
    """Write internal notes: the host's people who read the idea."""
    return may_see(viewer, row) and viewer.kind == "host"


def notes(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_note` as SQL, for a row that is visible."""
    return literal(sight.is_staff)


def may_answer_officially(viewer: Viewer) -> bool:
    """The host's voice."""
    return viewer.kind == "host"


def may_moderate(viewer: Viewer, row: IdeaRow) -> bool:
    """The host's moderators, for an idea they see that is held."""
    return may_see(viewer, row) and _moderates(viewer.kind, viewer.role) and row.status == IdeaStatus.HELD


def moderates(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_moderate` as SQL, for a row that is visible."""
    if not _moderates(sight.shape.kind, sight.shape.role):
        return false()
    return same(row.status, IdeaStatus.HELD)


def may_change_status(viewer: Viewer, row: IdeaRow) -> bool:
    """The host's moderators, for an idea that is neither held nor gone."""
    return may_see(viewer, row) and _moderates(viewer.kind, viewer.role) and row.status not in UNDECIDED


def changes_status(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_change_status` as SQL, for a row that is visible."""
    if not _moderates(sight.shape.kind, sight.shape.role):
        return false()
    return none_of(row.status, UNDECIDED)


def may_merge(viewer: Viewer, row: IdeaRow) -> bool:
    """The host's moderators; the author as long as nothing was decided about the idea."""
    author = row.author_id == viewer.membership_id and row.status == IdeaStatus.OPEN
    moderates = _moderates(viewer.kind, viewer.role) and row.status not in UNDECIDED
    return may_see(viewer, row) and (author or moderates)


def merges(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_merge` as SQL, for a row that is visible."""
    author = and_(same(row.author_id, sight.membership), same(row.status, IdeaStatus.OPEN))
    return or_(author, none_of(row.status, UNDECIDED)) if _moderates(*sight.shape[:2]) else author


def may_unmerge(viewer: Viewer, row: IdeaRow) -> bool:
    """The host's moderators, for an idea that was merged."""
    return may_see(viewer, row) and _moderates(viewer.kind, viewer.role) and row.status == IdeaStatus.MERGED


def unmerges(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_unmerge` as SQL, for a row that is visible."""
    return same(row.status, IdeaStatus.MERGED) if _moderates(*sight.shape[:2]) else false()


def stage_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """The names of stages: everybody of the workspace."""
    return same(row.workspace_id, sight.workspace)


def may_name_stages(viewer: Viewer) -> bool:
    """Those who run the portal."""
    return viewer.kind == "host" and viewer.role in ADMINS


def names_stages(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_name_stages` as SQL."""
    return literal(value=sight.is_staff and sight.shape.role in ADMINS)


def may_ask_to_widen(viewer: Viewer, row: IdeaRow) -> bool:
    """The owner firm's people and the host's moderators; guests excepted."""
    inside = viewer.organisation_id == row.organisation_id and viewer.role != Role.GUEST
    return may_see(viewer, row) and (inside or _moderates(viewer.kind, viewer.role)) and row.status not in UNDECIDED


def asks_to_widen(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_ask_to_widen` as SQL, for a row that is visible."""
    if sight.shape.role == Role.GUEST:
        return false()
    inside = literal(value=True) if _moderates(*sight.shape[:2]) else row.organisation_id == sight.organisation
    return and_(inside, none_of(row.status, UNDECIDED))


def may_consent(viewer: Viewer, owner_id: object) -> bool:
    """Who decides for the owner firm whether others may read: its lead, or the host's moderators for the host."""
    deciding = _moderates(viewer.kind, viewer.role) or viewer.role == Role.LEAD
    return viewer.organisation_id == owner_id and deciding


def consents(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_consent` as SQL, for a row with its owner's `organisation_id`."""
    deciding = _moderates(*sight.shape[:2]) or sight.shape.role == Role.LEAD
    return same(row.organisation_id, sight.organisation) if deciding else false()


def may_narrow(viewer: Viewer, row: IdeaRow) -> bool:
    """Taking back is free: the author, the owner firm's lead, the host's moderators."""
    return (
        may_see(viewer, row)
        and (_answers_for(viewer, row) or _moderates(viewer.kind, viewer.role))
        and row.status not in UNDECIDED
    )


def narrows(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_narrow` as SQL, for a row that is visible."""
    who = literal(value=True) if _moderates(*sight.shape[:2]) else _answers_for_sql(row, sight)
    return and_(who, none_of(row.status, UNDECIDED))


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


def is_trusted_kind(viewer: Viewer) -> bool:
    """The host's own people need no moderation."""
    return viewer.kind == "host"


def _said_here(row: Columns, sight: Sight) -> ColumnElement[bool]:
    if sight.shape.sees_all:
        return literal(value=True)
    return or_(among(row.organisation_id, sight.kin), row.said_in.is_(None), row.said_in == row.circle_id)


def _moderates(kind: str, role: str) -> bool:
    return kind == "host" and role in MODERATORS


def _answers_for(viewer: Viewer, row: IdeaRow) -> bool:
    own = row.organisation_id == viewer.organisation_id and viewer.role == Role.LEAD
    return may_see(viewer, row) and (row.author_id == viewer.membership_id or own)


def _answers_for_sql(row: Columns, sight: Sight) -> ColumnElement[bool]:
    author = same(row.author_id, sight.membership)
    return or_(author, same(row.organisation_id, sight.organisation)) if sight.shape.role == Role.LEAD else author


VISIBLE = {
    IdeaRow: visible_to,
    CommentRow: visible_to,
    CommentVersionRow: version_visible_to,
    MentionRow: mention_visible_to,
    NoteRow: note_visible_to,
    ReactionRow: reaction_visible_to,
    TallyRow: tally_visible_to,
    SupportProposalRow: proposal_visible_to,
    SupportRow: support_visible_to,
    FollowRow: follow_visible_to,
    SeenRow: follow_visible_to,
    WideningRow: widening_visible_to,
    StageRow: stage_visible_to,
}
"""Which rule filters which table, for the checks that hold rule and policy together."""
