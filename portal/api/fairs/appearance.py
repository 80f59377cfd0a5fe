"""The joint appearance as the API shows it, and the lists."""

from datetime import date, datetime
from typing import TYPE_CHECKING

import strawberry

from portal.api.fairs.briefing import StandBriefing
from portal.api.fairs.catalogue import Fair, FairEdition
from portal.api.fairs.crew import CrewMember, FairAppointment, RotaSlot, StandManager
from portal.api.fairs.goods import Exhibit, PackingItem, PassQuota
from portal.api.fairs.money import BudgetLine, Settlement, StandZone
from portal.api.fairs.parts import Agreement, FairGoal, FairTask, Participation
from portal.api.fairs.review import FairCount, FairLearning, FairReview
from portal.fairs import access, gates, queries
from portal.fairs.asks import asks
from portal.fairs.checklist import checklist
from portal.fairs.earlier import two_years_back
from portal.fairs.model import (
    AgreementRow,
    AppearanceRow,
    AppointmentRow,
    BriefingRow,
    BudgetLineRow,
    CountRow,
    CrewRow,
    ExhibitRow,
    FairRow,
    GoalRow,
    LearningRow,
    ManagerRow,
    PackingItemRow,
    ParticipationRow,
    PassQuotaRow,
    ReviewRow,
    SlotRow,
    TaskRow,
    ZoneRow,
)
from portal.fairs.model.kinds import AppearanceState, Form
from portal.graph.node import Node, ascending, column, descending, many, node, one, root_many, root_one, sql
from portal.graph.paging import Connection
from portal.notifications.queries import mutes_appearance, unread_about_appearance
from portal.partners.access import names_firm

if TYPE_CHECKING:
    from portal.api.partners import Circle, Organisation


@node(AppearanceRow, prefix="joint_appearance", visible_to=access.visible_to)
class Appearance(Node):
    """A joint appearance at a fair; it belongs to all firms that take part."""

    edition: FairEdition | None = one("The fair.", AppearanceRow.edition_id)
    circle: "Circle | None" = one("Where it is read, by the firms that take part.", AppearanceRow.circle_id)
    initiator: "Organisation | None" = one("The firm that began it.", AppearanceRow.organisation_id, when=names_firm)
    title: str = column("What it is called.")
    purpose: str = column("What it is for.")
    form: Form = column("How the firms take part.")
    needs_customs: bool = column("Whether exhibits cross a border.")
    state: AppearanceState = column("Where it stands.")
    step_to: AppearanceState | None = column("A step that waits for the word of the other firms.")
    viewer_has_stepped: bool = sql("Whether your firm has said its word for that step.", queries.has_stepped)
    next_state: AppearanceState | None = sql("The step that comes next; null at the end.", gates.next_state)
    next_needs_all: bool = sql("Whether that step takes the word of all firms.", gates.next_needs_all)
    missing: list[str] = sql(
        "What has to be there before it: names such as goal, agreement, place, or the code of a task.", gates.missing
    )
    first_day: date = column("The fair's first day.")
    last_day: date = column("The fair's last day.")
    hall: str = column("The hall; empty until it is confirmed.")
    stand_number: str = column("The stand's number.")
    stand_area: int = column("The stand's area, in hundredths of a square metre.")
    stand_width: int = column("Its width along the front, in centimetres; 0 until it is known.")
    stand_depth: int = column("Its depth, in centimetres; 0 until it is known.")
    open_sides: int = column("How many of its sides are open, the front first.")
    longest_day: int = column("How long somebody may stand there within a day, in minutes.")
    shortest_rest: int = column("How long somebody rests at least between two days, in minutes.")
    longest_stretch: int = column("How long somebody had better stand there without a break, in minutes.")
    participations: list[Participation] = many(
        "Who takes part, in order.", ParticipationRow.appearance_id, order=ascending(ParticipationRow.position)
    )
    goals: Connection[FairGoal] = many(
        "What is to be reached.", GoalRow.appearance_id, order=ascending(GoalRow.created_at)
    )
    agreements: Connection[Agreement] = many(
        "The versions of the agreement, latest first.",
        AgreementRow.appearance_id,
        order=descending(AgreementRow.number),
    )
    tasks: Connection[FairTask] = many("The plan, by date.", TaskRow.appearance_id, order=ascending(TaskRow.due_on))
    next_tasks: Connection[FairTask] = many(
        "What waits for your side, by date.", queries.next_duties, order=ascending(TaskRow.due_on)
    )
    owed_tasks: Connection[FairTask] = many(
        "What the other side owes, by date.", queries.owed_by_others, order=ascending(TaskRow.due_on)
    )
    overdue_tasks: Connection[FairTask] = many(
        "Open tasks whose day is over, by date.", queries.overdue, order=ascending(TaskRow.due_on)
    )
    done_tasks: Connection[FairTask] = many("What is done, by date.", queries.done, order=ascending(TaskRow.due_on))
    budget_lines: Connection[BudgetLine] = many(
        "The budget: what is shared, and what is your own firm's.",
        BudgetLineRow.appearance_id,
        order=ascending(BudgetLineRow.created_at),
    )
    zones: list[StandZone] = many("The parts of the stand.", ZoneRow.appearance_id, order=ascending(ZoneRow.position))
    exhibits: Connection[Exhibit] = many(
        "What is shown at the stand.", ExhibitRow.appearance_id, order=ascending(ExhibitRow.created_at)
    )
    packing_items: Connection[PackingItem] = many(
        "What else your own firm packs.", PackingItemRow.appearance_id, order=ascending(PackingItemRow.created_at)
    )
    passes: list[PassQuota] = many(
        "The passes that come with the stand.", PassQuotaRow.appearance_id, order=ascending(PassQuotaRow.kind)
    )
    crew: list[CrewMember] = many("Who comes to the stand.", CrewRow.appearance_id, order=ascending(CrewRow.created_at))
    rota_slots: Connection[RotaSlot] = many(
        "The shifts, by time.", SlotRow.appearance_id, order=ascending(SlotRow.starts_at)
    )
    appointments: Connection[FairAppointment] = many(
        "Appointments at the stand, by time.", AppointmentRow.appearance_id, order=ascending(AppointmentRow.starts_at)
    )
    stand_managers: list[StandManager] = many(
        "Who leads the stand, day by day.", ManagerRow.appearance_id, order=ascending(ManagerRow.day)
    )
    briefings: list[StandBriefing] = many(
        "What the card says that everybody at the stand carries, by language.",
        BriefingRow.appearance_id,
        order=ascending(BriefingRow.language),
    )
    counts: list[FairCount] = many(
        "What people counted for the review.", CountRow.appearance_id, order=ascending(CountRow.counted_at)
    )
    learnings: Connection[FairLearning] = many(
        "What the firms take along.", LearningRow.appearance_id, order=ascending(LearningRow.created_at)
    )
    reviews: list[FairReview] = many(
        "The figures as they were frozen.", ReviewRow.appearance_id, order=ascending(ReviewRow.number)
    )
    two_years_back: "Appearance | None" = one(
        "Your firm's appearance at the same fair two years earlier.", two_years_back
    )
    settlement: Settlement | None = one("The settlement, once somebody computed it.", queries.settled_in)
    version: int = column("Counts its changes; an edit names the version it was made from.")
    updated_at: datetime = column("When it was last changed.")
    viewer_asked: list[str] = sql(
        "What waits for you, the most binding first: invitation, agreement, step, settlement, tasks, shifts.", asks
    )
    viewer_has_unread: bool = sql(
        "Whether you were told something of it that you have not read.", unread_about_appearance
    )
    viewer_mutes: bool = sql("Whether you want to hear no more of it.", mutes_appearance)
    viewer_can_edit: bool = sql("Whether you may plan, tick and enter costs.", access.works)
    viewer_can_speak: bool = sql("Whether you may propose, accept and go on for your firm.", access.speaks)
    viewer_can_review: bool = sql("Whether you may count and say what you learned.", access.reviews)
    viewer_can_freeze: bool = sql("Whether you may have figures frozen, when they are due.", access.freezes)


@strawberry.type
class ChecklistTask:
    """A task of the template, in all languages."""

    code: str = strawberry.field(description="Its name, such as F10.")
    de: str = strawberry.field(description="In German.")
    en: str = strawberry.field(description="In English.")
    fr: str = strawberry.field(description="In French.")
    it: str = strawberry.field(description="In Italian.")


@strawberry.type
class FairQuery:
    """Fairs and joint appearances."""

    fairs: Connection[Fair] | None = root_many("The fairs you may know of, by name.", order=ascending(FairRow.name))
    appearances: Connection[Appearance] | None = root_many(
        "The appearances in which your firm takes part, latest first.",
        order=descending(AppearanceRow.first_day),
        circle=AppearanceRow.circle_id,
    )
    appearance: Appearance | None = root_one("One appearance.", by={"id": AppearanceRow.id})

    @strawberry.field
    def fair_checklist(self) -> list[ChecklistTask] | None:
        """The template from which plans are made."""
        return [ChecklistTask(code=task.code, **task.titles._asdict()) for task in checklist()]
