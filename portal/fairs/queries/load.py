"""Loads for the verbs of fairs, each under the transaction's viewer."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.refusal import NotFound
from portal.core.sight import Sight
from portal.core.table import Row
from portal.fairs import access
from portal.fairs.access import Columns
from portal.fairs.model import (
    AgreementPartyRow,
    AgreementRow,
    AppearanceRow,
    AppointmentHostRow,
    AppointmentRow,
    AssignmentRow,
    BriefingRow,
    BudgetLineRow,
    BudgetShareRow,
    CancellationStepRow,
    CountRow,
    CrewRow,
    DeadlineRow,
    DocumentRow,
    EditionRow,
    ExhibitRow,
    FairRow,
    GoalRow,
    LearningRow,
    ManagerRow,
    ObjectionRow,
    PackingItemRow,
    ParticipationRow,
    PassQuotaRow,
    PassRow,
    PassShareRow,
    ProposalRow,
    ReminderRow,
    ReviewRow,
    SettlementPartyRow,
    SettlementRow,
    SlotRow,
    TaskRow,
    TransferRow,
    ZoneRow,
)
from portal.partners.model import CircleMemberRow, OrganisationKind, OrganisationRow

RowT = TypeVar("RowT", bound=Row)
RowRule = Callable[[Columns, Sight], ColumnElement[bool]]

RULES: Mapping[type[Row], RowRule] = {
    FairRow: access.fair_visible_to,
    EditionRow: access.edition_visible_to,
    DeadlineRow: access.deadline_visible_to,
    ReminderRow: access.reminder_visible_to,
    AppearanceRow: access.visible_to,
    TaskRow: access.part_visible_to,
    AgreementRow: access.part_visible_to,
    ParticipationRow: access.part_visible_to,
    BudgetLineRow: access.line_visible_to,
    DocumentRow: access.share_visible_to,
    SettlementRow: access.part_visible_to,
    TransferRow: access.part_visible_to,
    ObjectionRow: access.part_visible_to,
    AppointmentRow: access.part_visible_to,
    CrewRow: access.part_visible_to,
    ProposalRow: access.proposal_visible_to,
    SlotRow: access.part_visible_to,
    AssignmentRow: access.part_visible_to,
    GoalRow: access.part_visible_to,
    LearningRow: access.part_visible_to,
    ExhibitRow: access.part_visible_to,
    PackingItemRow: access.own_visible_to,
    PassQuotaRow: access.part_visible_to,
    PassRow: access.part_visible_to,
    ZoneRow: access.part_visible_to,
}


async def visible(tx: AsyncSession, table: type[RowT], row_id: UUID, *, lock: bool = False) -> RowT:
    """The row, if the viewer may see it; with `lock` nobody else changes it until the transaction ends."""
    viewer = viewer_in(tx)
    statement = select(table).where(col(table.id) == row_id, RULES[table](table, Sight(viewer.shape)))
    if lock:
        statement = statement.with_for_update().execution_options(populate_existing=True)
    found = await tx.scalar(statement, viewer.params)
    if found is None:
        raise NotFound
    return found


async def firms_of_circle(tx: AsyncSession, circle_id: UUID) -> list[OrganisationRow]:
    """The firms of a circle, the host first."""
    place, firm = CircleMemberRow, OrganisationRow
    inside = and_(col(place.workspace_id) == firm.workspace_id, col(place.organisation_id) == firm.id)
    wanted = select(firm).join(place, inside).where(*_here(tx, place), col(place.circle_id) == circle_id)
    by_kind = col(firm.kind) != OrganisationKind.HOST
    return list((await tx.scalars(wanted.order_by(by_kind, col(firm.created_at), col(firm.id)))).all())


async def participations_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[ParticipationRow]:
    """Who takes part, in order, locked: what they say together is decided on all of their words."""
    return await _parts(tx, ParticipationRow, appearance_id, col(ParticipationRow.position), lock=True)


async def firms_in(tx: AsyncSession, appearance_id: UUID) -> Sequence[ParticipationRow]:
    """Who takes part, in order, to look at only."""
    return await _parts(tx, ParticipationRow, appearance_id, col(ParticipationRow.position))


async def tasks_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[TaskRow]:
    """The plan, locked."""
    return await _parts(tx, TaskRow, appearance_id, col(TaskRow.code), lock=True)


async def goals_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[GoalRow]:
    """What is to be reached."""
    return await _parts(tx, GoalRow, appearance_id, col(GoalRow.created_at))


async def shared_lines_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[BudgetLineRow]:
    """The lines that are shared."""
    lines = await _parts(tx, BudgetLineRow, appearance_id, col(BudgetLineRow.created_at))
    return [line for line in lines if line.is_shared]


async def agreements_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[AgreementRow]:
    """All versions, the latest first."""
    return await _parts(tx, AgreementRow, appearance_id, col(AgreementRow.number).desc())


async def parties_of(tx: AsyncSession, agreement: AgreementRow) -> Sequence[AgreementPartyRow]:
    """What a version says of each firm."""
    every = await _parts(tx, AgreementPartyRow, agreement.appearance_id, col(AgreementPartyRow.position))
    return [party for party in every if party.agreement_id == agreement.id]


async def shares_of(tx: AsyncSession, line: BudgetLineRow) -> Sequence[BudgetShareRow]:
    """What firms bear of a line."""
    every = await _parts(tx, BudgetShareRow, line.appearance_id, col(BudgetShareRow.position))
    return [share for share in every if share.line_id == line.id]


async def every_share_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[BudgetShareRow]:
    """What firms bear of all lines."""
    return await _parts(tx, BudgetShareRow, appearance_id, col(BudgetShareRow.position))


async def documents_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[DocumentRow]:
    """The papers behind the lines that the viewer sees."""
    return await _parts(tx, DocumentRow, appearance_id, col(DocumentRow.created_at))


async def zones_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[ZoneRow]:
    """The parts of the stand, in order."""
    return await _parts(tx, ZoneRow, appearance_id, col(ZoneRow.position))


async def settlement_of(tx: AsyncSession, appearance_id: UUID) -> SettlementRow | None:
    """The appearance's settlement, locked, if there is one."""
    found = await _parts(tx, SettlementRow, appearance_id, col(SettlementRow.created_at), lock=True)
    return found[0] if found else None


async def settlement_parties_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[SettlementPartyRow]:
    """Everybody's figures."""
    return await _parts(tx, SettlementPartyRow, appearance_id, col(SettlementPartyRow.position))


async def counts_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[CountRow]:
    """What people counted."""
    return await _parts(tx, CountRow, appearance_id, col(CountRow.counted_at))


async def reviews_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[ReviewRow]:
    """When figures were frozen."""
    return await _parts(tx, ReviewRow, appearance_id, col(ReviewRow.number))


async def learnings_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[LearningRow]:
    """What the firms take along."""
    return await _parts(tx, LearningRow, appearance_id, col(LearningRow.created_at))


async def slots_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[SlotRow]:
    """The shifts."""
    return await _parts(tx, SlotRow, appearance_id, col(SlotRow.starts_at))


async def assignments_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[AssignmentRow]:
    """Who stands when."""
    return await _parts(tx, AssignmentRow, appearance_id, col(AssignmentRow.starts_at))


async def transfers_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[TransferRow]:
    """Who pays whom."""
    return await _parts(tx, TransferRow, appearance_id, col(TransferRow.position))


async def open_objections_of(tx: AsyncSession, appearance_id: UUID) -> list[ObjectionRow]:
    """What still stands between the firms."""
    every = await _parts(tx, ObjectionRow, appearance_id, col(ObjectionRow.created_at))
    return [one for one in every if one.settled_at is None]


async def crew_numbers(tx: AsyncSession, appearance_id: UUID) -> list[tuple[UUID, int]]:
    """The firms and numbers of who comes to the stand."""
    wanted = select(col(CrewRow.organisation_id), col(CrewRow.number))
    found = await tx.execute(wanted.where(*_here(tx, CrewRow), col(CrewRow.appearance_id) == appearance_id))
    return [(firm, number) for firm, number in found]


async def count_slots(tx: AsyncSession, appearance_id: UUID) -> int:
    """How many shifts there are."""
    wanted = select(func.count()).where(*_here(tx, SlotRow), col(SlotRow.appearance_id) == appearance_id)
    return await tx.scalar(wanted) or 0


async def assignment_of(tx: AsyncSession, slot_id: UUID, crew_id: UUID) -> AssignmentRow | None:
    """That person in that shift."""
    wanted = select(AssignmentRow).where(*_here(tx, AssignmentRow), col(AssignmentRow.slot_id) == slot_id)
    return await tx.scalar(wanted.where(col(AssignmentRow.crew_id) == crew_id))


async def people_in(tx: AsyncSession, slot_id: UUID) -> Sequence[UUID]:
    """The memberships of those who stand in a shift."""
    there = and_(
        col(AssignmentRow.workspace_id) == col(CrewRow.workspace_id), col(AssignmentRow.crew_id) == col(CrewRow.id)
    )
    wanted = select(col(CrewRow.membership_id)).join(AssignmentRow, there).where(*_here(tx, CrewRow))
    return (await tx.scalars(wanted.where(col(AssignmentRow.slot_id) == slot_id).order_by(col(CrewRow.id)))).all()


async def hosting(tx: AsyncSession, appointment_id: UUID) -> Sequence[UUID]:
    """The memberships of those who receive the guest of an appointment."""
    host = AppointmentHostRow
    there = and_(col(host.workspace_id) == col(CrewRow.workspace_id), col(host.crew_id) == col(CrewRow.id))
    wanted = select(col(CrewRow.membership_id)).join(host, there).where(*_here(tx, CrewRow))
    return (await tx.scalars(wanted.where(col(host.appointment_id) == appointment_id).order_by(col(CrewRow.id)))).all()


async def own_crew_at(tx: AsyncSession, appearance_id: UUID) -> CrewRow | None:
    """The viewer, as somebody at the stand."""
    own = (col(CrewRow.appearance_id) == appearance_id, col(CrewRow.membership_id) == viewer_in(tx).membership_id)
    return (await tx.scalars(select(CrewRow).where(*_here(tx, CrewRow), *own))).one_or_none()


async def hosts_guests(tx: AsyncSession, crew_id: UUID) -> bool:
    """Whether that person receives a guest, whoever made the appointment."""
    host = AppointmentHostRow
    return bool(await tx.scalar(select(func.count()).where(*_here(tx, host), col(host.crew_id) == crew_id)))


async def managers_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[ManagerRow]:
    """Who leads the stand, day by day."""
    return await _parts(tx, ManagerRow, appearance_id, col(ManagerRow.day))


async def things_of(tx: AsyncSession, table: type[RowT], appearance_id: UUID, firm: UUID) -> int:
    """How many exhibits, or things in its packing list, a firm brings."""
    here: Any = table
    mine = (*_here(tx, table), here.appearance_id == appearance_id, here.organisation_id == firm)
    return await tx.scalar(select(func.count()).where(*mine)) or 0


async def zones_with_exhibits(tx: AsyncSession, appearance_id: UUID) -> set[UUID]:
    """The parts of the stand in which something is shown."""
    wanted = select(col(ExhibitRow.zone_id)).where(*_here(tx, ExhibitRow), col(ExhibitRow.zone_id).is_not(None))
    return {zone for zone in await tx.scalars(wanted.where(col(ExhibitRow.appearance_id) == appearance_id)) if zone}


async def quotas_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[PassQuotaRow]:
    """How many passes there are of each kind."""
    return await _parts(tx, PassQuotaRow, appearance_id, col(PassQuotaRow.kind))


async def pass_shares_of(tx: AsyncSession, quota: PassQuotaRow) -> list[PassShareRow]:
    """How many of them each firm gets."""
    every = await _parts(tx, PassShareRow, quota.appearance_id, col(PassShareRow.position))
    return [one for one in every if one.quota_id == quota.id]


async def passes_of(tx: AsyncSession, quota: PassQuotaRow) -> list[PassRow]:
    """Which of them are somebody's."""
    every = await _parts(tx, PassRow, quota.appearance_id, col(PassRow.id))
    return [one for one in every if one.quota_id == quota.id]


async def deadlines_of(tx: AsyncSession, edition_id: UUID) -> Sequence[DeadlineRow]:
    """What the organiser wants."""
    wanted = select(DeadlineRow).where(*_here(tx, DeadlineRow), col(DeadlineRow.edition_id) == edition_id)
    return (await tx.scalars(wanted.order_by(col(DeadlineRow.due_on)))).all()


async def ladder_of(tx: AsyncSession, edition_id: UUID) -> Sequence[CancellationStepRow]:
    """The organiser's cancellation ladder, earliest step first."""
    row = CancellationStepRow
    wanted = select(row).where(*_here(tx, row), col(row.edition_id) == edition_id)
    return (await tx.scalars(wanted.order_by(col(row.until)))).all()


async def briefings_of(tx: AsyncSession, appearance_id: UUID) -> Sequence[BriefingRow]:
    """What the card says, by language."""
    return await _parts(tx, BriefingRow, appearance_id, col(BriefingRow.language))


async def appearances_at(tx: AsyncSession, edition_id: UUID) -> Sequence[AppearanceRow]:
    """The appearances at an edition that the viewer sees, locked."""
    viewer = viewer_in(tx)
    seen = access.visible_to(AppearanceRow, Sight(viewer.shape))
    wanted = select(AppearanceRow).where(col(AppearanceRow.edition_id) == edition_id, seen)
    return (await tx.scalars(wanted.order_by(col(AppearanceRow.id)).with_for_update(), viewer.params)).all()


# What the API shows.


async def _parts(
    tx: AsyncSession, table: type[RowT], appearance_id: UUID, order: Any, *, lock: bool = False
) -> Sequence[RowT]:
    here: Any = table
    wanted = select(table).where(*_here(tx, table), here.appearance_id == appearance_id).order_by(order, col(table.id))
    return (await tx.scalars(wanted.with_for_update() if lock else wanted)).all()


def _here(tx: AsyncSession, table: type[Row]) -> list[ColumnElement[bool]]:
    return [col(table.workspace_id) == viewer_in(tx).workspace_id]
