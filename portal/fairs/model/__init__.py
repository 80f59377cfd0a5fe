"""Fairs and what belongs to an appearance; children carry the appearance's circle and move with it."""

from portal.fairs.model.agreement import AgreementPartyRow, AgreementRow
from portal.fairs.model.appearance import AppearanceRow, GoalRow, ParticipationRow
from portal.fairs.model.appointment import AppointmentGuestRow, AppointmentHostRow, AppointmentRow
from portal.fairs.model.budget import BudgetLineRow, BudgetShareRow, DocumentRow, ZoneRow
from portal.fairs.model.crew import (
    AssignmentRow,
    BriefingRow,
    CrewNoteRow,
    CrewPhoneRow,
    CrewRow,
    ManagerRow,
    NeedRow,
    ProposalRow,
    SlotRow,
)
from portal.fairs.model.fair import CancellationStepRow, DeadlineRow, EditionRow, FairRow
from portal.fairs.model.goods import ExhibitRow, GoodsRow, PackingItemRow, PassQuotaRow, PassRow, PassShareRow
from portal.fairs.model.review import CountRow, KpiRow, LearningRow, ReviewRow
from portal.fairs.model.settlement import (
    ObjectionRow,
    SettlementLineRow,
    SettlementPartyRow,
    SettlementRow,
    SettlementShareRow,
    TransferRow,
)
from portal.fairs.model.task import ReminderRow, TaskRow

__all__ = [
    "AgreementPartyRow",
    "AgreementRow",
    "AppearanceRow",
    "AppointmentGuestRow",
    "AppointmentHostRow",
    "AppointmentRow",
    "AssignmentRow",
    "BriefingRow",
    "BudgetLineRow",
    "BudgetShareRow",
    "CancellationStepRow",
    "CountRow",
    "CrewNoteRow",
    "CrewPhoneRow",
    "CrewRow",
    "DeadlineRow",
    "DocumentRow",
    "EditionRow",
    "ExhibitRow",
    "FairRow",
    "GoalRow",
    "GoodsRow",
    "KpiRow",
    "LearningRow",
    "ManagerRow",
    "NeedRow",
    "ObjectionRow",
    "PackingItemRow",
    "ParticipationRow",
    "PassQuotaRow",
    "PassRow",
    "PassShareRow",
    "ProposalRow",
    "ReminderRow",
    "ReviewRow",
    "SettlementLineRow",
    "SettlementPartyRow",
    "SettlementRow",
    "SettlementShareRow",
    "SlotRow",
    "TaskRow",
    "TransferRow",
    "ZoneRow",
]
