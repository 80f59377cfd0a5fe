"""Fairs and what belongs to an appearance; children carry the appearance's circle and move with it."""

from portal.fairs.model.agreement import AgreementPartyRow, AgreementRow
from portal.fairs.model.appearance import AppearanceRow, GoalRow, ParticipationRow
from portal.fairs.model.budget import BudgetLineRow, BudgetShareRow, DocumentRow, ZoneRow
from portal.fairs.model.fair import DeadlineRow, EditionRow, FairRow
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
    "BudgetLineRow",
    "BudgetShareRow",
    "DeadlineRow",
    "DocumentRow",
    "EditionRow",
    "FairRow",
    "GoalRow",
    "ObjectionRow",
    "ParticipationRow",
    "ReminderRow",
    "SettlementLineRow",
    "SettlementPartyRow",
    "SettlementRow",
    "SettlementShareRow",
    "TaskRow",
    "TransferRow",
    "ZoneRow",
]
