"""What belongs to an appearance as the API shows it: participations, goals, agreement, tasks."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from portal.fairs import access, gates, queries
from portal.fairs.model import (
    AgreementPartyRow,
    AgreementRow,
    GoalRow,
    ParticipationRow,
    TaskRow,
)
from portal.fairs.model.kinds import (
    AgreementState,
    DueRule,
    Form,
    LeadMode,
    ParticipationRole,
    ParticipationState,
    Side,
    TaskPhase,
)
from portal.graph.node import Node, ascending, column, many, node, one, sql
from portal.partners.access import names_firm, names_person

if TYPE_CHECKING:
    from portal.api.partners import Organisation, Person


@node(ParticipationRow, prefix="participation", visible_to=access.part_visible_to)
class Participation(Node):
    """A firm takes part, is asked to, or does not."""

    organisation: "Organisation | None" = one(
        "The firm; null where you may not know it any more.", ParticipationRow.organisation_id, when=names_firm
    )
    role: ParticipationRole = column("What it is towards the organiser.")
    state: ParticipationState = column("Whether it takes part.")
    answered_at: datetime | None = column("When it answered.")
    owed: int | None = column("What it owed when it left, in the settlement's minor units; null before.")
    owed_percent: int | None = column("Which part of its share that was, in hundredths of a percent.")
    has_stepped: bool = sql("Whether it has said its word for the step that waits.", gates.has_stepped)


@node(GoalRow, prefix="fair_goal", visible_to=access.part_visible_to)
class FairGoal(Node):
    """What is to be reached, as a number."""

    organisation: "Organisation | None" = one("The firm that set it.", GoalRow.organisation_id, when=names_firm)
    title: str = column("What is to be reached.")
    unit: str = column("What is counted.")
    method: str = column("How it is counted.")
    target: int = column("How many.")
    reached: int | None = column("How many it were; null until it was counted.")
    alternative: int | None = column("What one of it would cost by other means, in minor units; null: nobody said.")
    version: int = column("Counts its changes; an edit names the version it was made from.")


@node(AgreementPartyRow, prefix="agreement_party", visible_to=access.part_visible_to)
class AgreementParty(Node):
    """What a version of the agreement says of one firm, and that firm's word."""

    organisation: "Organisation | None" = one("The firm.", AgreementPartyRow.organisation_id, when=names_firm)
    benefit: str = column("What it has of the appearance.")
    cap: int | None = column("At most how much it bears, in minor units.")
    is_contract_party: bool = column("Whether it signs with the organiser and answers for the stand.")
    accepted_at: datetime | None = column("When it accepted the version.")
    accepted_by: "Person | None" = one(
        "Who accepted for it; null where you may not know the person.",
        AgreementPartyRow.membership_id,
        when=names_person,
    )


@node(AgreementRow, prefix="agreement", visible_to=access.part_visible_to)
class Agreement(Node):
    """A version of the agreement; its words never change. A template, no legal advice."""

    number: int = column("Counts the versions of an appearance.")
    state: AgreementState = column("Where it stands.")
    is_in_force: bool = sql("Whether it counts.", queries.is_in_force)
    proposed_by: "Organisation | None" = one(
        "The firm that proposed it.", AgreementRow.organisation_id, when=names_firm
    )
    form: Form = column("How the firms take part.")
    is_partnership: bool = column("Whether the firms mean to found a simple partnership.")
    lead_mode: LeadMode = column("Whose the contacts are.")
    cost_keys: str = column("By what the parts of the budget are shared.")
    payments: str = column("What is paid in advance, and when.")
    withdrawal: str = column("What is owed by whoever withdraws.")
    competition: str = column("What may be shown, and what not.")
    brand_use: str = column("Who approves names, press and pictures.")
    results: str = column("Whose the joint results are.")
    ending: str = column("How it ends, and who keeps what.")
    approval_days: int = column("Working days for an approval; silence is none.")
    parties: list[AgreementParty] = many(
        "What it says of each firm.", AgreementPartyRow.agreement_id, order=ascending(AgreementPartyRow.position)
    )
    created_at: datetime = column("When it was proposed.")
    accepted_at: datetime | None = column("When the last firm accepted it.")


@node(TaskRow, prefix="fair_task", visible_to=access.part_visible_to)
class FairTask(Node):
    """A task of the plan."""

    code: str = column("Its name in the template, such as F10.")
    phase: TaskPhase = column("The part of the plan.")
    title: str = column("What is to be done; `fairChecklist` says it in all languages.")
    side: Side = column("Whose duty it is.")
    lead_side: Side = column("Who leads it.")
    needs_both: bool = column("Whether both have to say that it is done.")
    waits_for: list[str] = column("The codes of the tasks that come before.")
    assignee: "Person | None" = one(
        "Who does it; null where you may not know the person.", TaskRow.assignee_id, when=access.names_assignee
    )
    due_on: date = column("When it is due.")
    template_due_on: date = column("When the template alone would want it.")
    ruled_by: DueRule = column("What rules the date.")
    is_tight: bool = column("Whether a late start has eaten up its slack.")
    host_ticked_at: datetime | None = column("When the host said that it is done.")
    partner_ticked_at: datetime | None = column("When the partner said that it is done.")
    is_done: bool = sql("Whether it is done: said so, and nobody objected in time.", queries.is_done)
    version: int = column("Counts its changes; an edit names the version it was made from.")
    viewer_can_tick: bool = sql("Whether you may say that it is done, or object.", access.ticks)
