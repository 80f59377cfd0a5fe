"""Who sees fairs and appearances, and who may do what with them; each rule as a value and as SQL."""

from typing import Any

from sqlalchemy import ColumnElement, and_, any_, exists, literal, or_, select
from sqlalchemy.orm import aliased

from portal.core.sight import Sight, among, none_of, same
from portal.core.viewer import Shape, Viewer
from portal.fairs.model import (
    AppearanceRow,
    AppointmentRow,
    AssignmentRow,
    BudgetLineRow,
    CrewRow,
    DeadlineRow,
    DocumentRow,
    EditionRow,
    ExhibitRow,
    FairRow,
    SettlementRow,
    TaskRow,
)
from portal.fairs.model.kinds import AppearanceState
from portal.fairs.rules.life import ENDED
from portal.fairs.rules.settlement import OPEN
from portal.files import access as files
from portal.partners.access import names_person
from portal.partners.model import MembershipRow, Role

SPEAKERS = (Role.OWNER, Role.ADMIN, Role.MODERATOR, Role.LEAD)
"""Who speaks for a firm."""

Columns = Any
"""An aliased row: its attributes are columns."""


def visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Appearances: where the circle is readable, for the firms that take part."""
    inside = and_(row.workspace_id == sight.workspace, among(row.circle_id, sight.circles))
    return and_(inside, sight.organisation == any_(row.firm_ids))


def may_see(viewer: Viewer, row: AppearanceRow) -> bool:
    """The twin of `visible_to`."""
    inside = row.workspace_id == viewer.workspace_id and row.circle_id in viewer.circles
    return inside and viewer.organisation_id in row.firm_ids


def part_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """What belongs to an appearance: as the appearance."""
    whole: Any = aliased(AppearanceRow)
    same_one = and_(whole.workspace_id == row.workspace_id, whole.id == row.appearance_id)
    inside = and_(row.workspace_id == sight.workspace, among(row.circle_id, sight.circles))
    return and_(inside, exists(select(1).where(same_one, visible_to(whole, sight))))


def line_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Budget lines: the shared ones as the appearance, a firm's own by that firm alone, the host included."""
    return and_(part_visible_to(row, sight), or_(row.is_shared, same(row.organisation_id, sight.organisation)))


def share_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """What firms bear of a line: as the line."""
    line: Any = aliased(BudgetLineRow)
    same_one = and_(line.workspace_id == row.workspace_id, line.id == row.line_id)
    return and_(part_visible_to(row, sight), exists(select(1).where(same_one, line_visible_to(line, sight))))


def file_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Files: a receipt as the paper that it belongs to, any other as files are."""
    paper: Any = aliased(DocumentRow)
    same_one = and_(paper.workspace_id == row.workspace_id, paper.id == row.document_id)
    receipt = exists(select(1).where(same_one, share_visible_to(paper, sight)))
    return or_(files.visible_to(row, sight), and_(row.document_id.is_not(None), receipt))


def edition_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Editions: those of one's appearances, and what one's firm, the host or a partner in one's care entered."""
    whole: Any = aliased(AppearanceRow)
    at_it = and_(whole.workspace_id == row.workspace_id, whole.edition_id == row.id)
    known = or_(among(row.organisation_id, sight.kin), exists(select(1).where(at_it, visible_to(whole, sight))))
    return and_(row.workspace_id == sight.workspace, known)


def fair_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Fairs: as their editions."""
    edition: Any = aliased(EditionRow)
    of_it = and_(edition.workspace_id == row.workspace_id, edition.fair_id == row.id)
    known = or_(
        among(row.organisation_id, sight.kin), exists(select(1).where(of_it, edition_visible_to(edition, sight)))
    )
    return and_(row.workspace_id == sight.workspace, known)


def deadline_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Organiser's deadlines: as the edition."""
    edition: Any = aliased(EditionRow)
    of_it = and_(edition.workspace_id == row.workspace_id, edition.id == row.edition_id)
    return and_(row.workspace_id == sight.workspace, exists(select(1).where(of_it, edition_visible_to(edition, sight))))


def names_entering_firm(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Who entered a fair has thought of going there: told of one's own firm, the host and partners in one's care."""
    return among(row.organisation_id, sight.kin)


def names_payer(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer may know the firm that pays for a line."""
    return or_(among(row.payer_id, sight.kin), among(row.circle_id, sight.firm_circles))


def names_answerer(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer may know the firm that answered."""
    return or_(among(row.answerer_id, sight.kin), among(row.circle_id, sight.firm_circles))


def names_assignee(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer may know who does a task: where the circle names people, and people of firms close by."""
    person: Any = aliased(MembershipRow)
    of_it = and_(person.workspace_id == row.workspace_id, person.id == row.assignee_id)
    close = exists(select(1).where(of_it, among(person.organisation_id, sight.kin)))
    return or_(among(row.circle_id, sight.people_circles), close)


def may_enter_fairs(viewer: Viewer) -> bool:
    """Write into the catalogue: everybody but guests."""
    return viewer.membership_id is not None and viewer.role != Role.GUEST


def may_move_edition(viewer: Viewer, row: EditionRow | FairRow) -> bool:
    """An edition, or the fair itself: the firm that entered it, and the host."""
    return may_enter_fairs(viewer) and (viewer.kind == "host" or row.organisation_id == viewer.organisation_id)


def moves_edition(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_move_edition` as SQL, for a row that is visible."""
    if sight.shape.role == Role.GUEST:
        return literal(value=False)
    return literal(value=True) if sight.is_staff else same(row.organisation_id, sight.organisation)


def may_drop_deadline(viewer: Viewer, row: DeadlineRow) -> bool:
    """The firm that entered it, and the host."""
    return may_enter_fairs(viewer) and (viewer.kind == "host" or row.organisation_id == viewer.organisation_id)


def drops_deadline(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_drop_deadline` as SQL, for a row that is visible."""
    return moves_edition(row, sight)


def may_work(viewer: Viewer, row: AppearanceRow) -> bool:
    """Plan, tick, enter costs: the people of the firms that take part, guests excepted, until the appearance ends."""
    return may_see(viewer, row) and viewer.role != Role.GUEST and row.state not in ENDED


def works(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_work` as SQL, for a row that is visible."""
    return literal(value=False) if sight.shape.role == Role.GUEST else none_of(row.state, ENDED)


def may_speak(viewer: Viewer, row: AppearanceRow) -> bool:
    """Propose, accept, step on for the firm: its leads, for the host those who moderate."""
    return may_work(viewer, row) and viewer.role in SPEAKERS


def speaks(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_speak` as SQL, for a row that is visible."""
    return none_of(row.state, ENDED) if is_speaker(sight.shape) else literal(value=False)


def may_review(viewer: Viewer, row: AppearanceRow) -> bool:
    """Count and take along: also once it is closed, as orders come later; nothing where it was cancelled."""
    return may_see(viewer, row) and viewer.role != Role.GUEST and row.state != AppearanceState.CANCELLED


def reviews(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_review` as SQL, for a row that is visible."""
    return literal(value=False) if sight.shape.role == Role.GUEST else none_of(row.state, (AppearanceState.CANCELLED,))


def may_freeze(viewer: Viewer, row: AppearanceRow) -> bool:
    """Keep the figures as they are: those who speak for a firm."""
    return may_review(viewer, row) and viewer.role in SPEAKERS


def freezes(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_freeze` as SQL, for a row that is visible."""
    return reviews(row, sight) if is_speaker(sight.shape) else literal(value=False)


def may_tick(viewer: Viewer, row: TaskRow) -> bool:
    """One's own side's tasks, and joint ones."""
    return row.side in ("joint", _side(viewer.kind)) and viewer.role != Role.GUEST


def ticks(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_tick` as SQL, for a row that is visible."""
    own: ColumnElement[bool] = row.side.in_(("joint", _side(sight.shape.kind)))
    return literal(value=False) if sight.shape.role == Role.GUEST else own


def may_attach(viewer: Viewer, row: DocumentRow) -> bool:
    """Put the scan at a paper, or take it off: the firm that entered it."""
    return viewer.role != Role.GUEST and row.organisation_id == viewer.organisation_id


def attaches(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_attach` as SQL, for a row that is visible."""
    own = same(row.organisation_id, sight.organisation)
    return literal(value=False) if sight.shape.role == Role.GUEST else own


def may_approve(viewer: Viewer, row: DocumentRow) -> bool:
    """Papers of other firms."""
    return viewer.role != Role.GUEST and row.approved_at is None and row.organisation_id != viewer.organisation_id


def approves(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_approve` as SQL, for a row that is visible."""
    if sight.shape.role == Role.GUEST:
        return literal(value=False)
    return and_(row.approved_at.is_(None), row.organisation_id != sight.organisation)


def may_release(viewer: Viewer, row: SettlementRow) -> bool:
    """Those who speak for a firm, while the figures are open."""
    return viewer.role in SPEAKERS and row.state in OPEN


def releases(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_release` as SQL, for a row that is visible."""
    open_: ColumnElement[bool] = row.state.in_(OPEN)
    return open_ if is_speaker(sight.shape) else literal(value=False)


def is_speaker(shape: Shape) -> bool:
    """Whether somebody speaks for a firm."""
    return shape.role in SPEAKERS


def is_guest(shape: Shape) -> bool:
    """Whether somebody only looks on."""
    return shape.role == Role.GUEST


def side_of(viewer: Viewer) -> str:
    """On which side of the plan somebody stands."""
    return _side(viewer.kind)


def _side(kind: str) -> str:
    return "host" if kind == "host" else "partner"


def reminder_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Reminders: by whoever is asked, and by who asks."""
    own = or_(same(row.membership_id, sight.membership), same(row.asked_by, sight.membership))
    return and_(part_visible_to(row, sight), own)


def proposal_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Proposals for a rota: by whoever asked."""
    return and_(part_visible_to(row, sight), same(row.membership_id, sight.membership))


# People at the stand.


def phone_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """How somebody is reached: where the name is told."""
    return and_(part_visible_to(row, sight), names_person(row, sight))


def may_send(viewer: Viewer, row: CrewRow) -> bool:
    """Say of the own firm's people what they speak and know, or that they don't come."""
    return viewer.role != Role.GUEST and row.organisation_id == viewer.organisation_id


def sends(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_send` as SQL, for a row that is visible."""
    own = same(row.organisation_id, sight.organisation)
    return literal(value=False) if sight.shape.role == Role.GUEST else own


def may_confirm(viewer: Viewer, row: AssignmentRow) -> bool:
    """Say for the own firm that a person comes whom another firm has planned."""
    own = row.organisation_id == viewer.organisation_id
    return viewer.role != Role.GUEST and own and row.confirmed_at is None


def confirms(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_confirm` as SQL, for a row that is visible."""
    own = and_(same(row.organisation_id, sight.organisation), row.confirmed_at.is_(None))
    return literal(value=False) if sight.shape.role == Role.GUEST else own


def may_offer(viewer: Viewer, row: AssignmentRow) -> bool:
    """Say of the own firm's people that somebody else may take the shift."""
    return viewer.role != Role.GUEST and row.organisation_id == viewer.organisation_id


def offers(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_offer` as SQL, for a row that is visible."""
    own = same(row.organisation_id, sight.organisation)
    return literal(value=False) if sight.shape.role == Role.GUEST else own


def guest_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Guests of appointments: by the firm that made the appointment, and the firms of its hosts."""
    return and_(part_visible_to(row, sight), sight.organisation == any_(row.firm_ids))


def may_keep(viewer: Viewer, row: AppointmentRow) -> bool:
    """Change an appointment: the firm that made it."""
    return viewer.role != Role.GUEST and row.organisation_id == viewer.organisation_id


def keeps(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_keep` as SQL, for a row that is visible."""
    own = same(row.organisation_id, sight.organisation)
    return literal(value=False) if sight.shape.role == Role.GUEST else own


def may_say_presence(viewer: Viewer, row: CrewRow, appearance: AppearanceRow) -> bool:
    """Say what somebody is doing: the person, and the own firm's people; guests of themselves."""
    own = row.organisation_id == viewer.organisation_id and viewer.role != Role.GUEST
    return appearance.state not in ENDED and (own or row.membership_id == viewer.membership_id)


# What the firms bring.


def own_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """What a firm keeps to itself, of its people and of what it brings: by that firm alone, the host included."""
    return and_(part_visible_to(row, sight), same(row.organisation_id, sight.organisation))


def may_bring(viewer: Viewer, row: ExhibitRow) -> bool:
    """Describe an exhibit, or leave it at home: the firm whose it is."""
    return viewer.role != Role.GUEST and row.organisation_id == viewer.organisation_id


def brings(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_bring` as SQL, for a row that is visible."""
    own = same(row.organisation_id, sight.organisation)
    return literal(value=False) if sight.shape.role == Role.GUEST else own
