"""People at the stand as the API shows them: crew, shifts, who stands when, who leads."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import strawberry

import portal.api.fairs.kinds  # noqa: F401 - the words have to be described before they are used
from portal.api.context import Info
from portal.core.refusal import Refusal
from portal.fairs import access, queries
from portal.fairs.actions.proposal import own_proposal_at
from portal.fairs.actions.rota import look_over
from portal.fairs.model import (
    AppointmentGuestRow,
    AppointmentHostRow,
    AppointmentRow,
    AssignmentRow,
    CrewNoteRow,
    CrewPhoneRow,
    CrewRow,
    ManagerRow,
    NeedRow,
    ProposalRow,
    SlotRow,
)
from portal.fairs.model.kinds import AppointmentState, Presence, ProposalState, RotaRule
from portal.fairs.rules.rota import HARD, OF_PEOPLE, Broken
from portal.graph.ids import decode_id, encode_id
from portal.graph.node import Node, ascending, column, many, node, one, sql
from portal.partners.access import names_firm, names_person

if TYPE_CHECKING:
    from portal.api.partners import Organisation, Person


@node(CrewPhoneRow, prefix="crew_phone", visible_to=access.phone_visible_to)
class CrewPhone(Node):
    """How somebody at the stand is reached; told where the name is."""

    phone: str = column("The number.")


@node(CrewNoteRow, prefix="crew_note", visible_to=access.own_visible_to)
class CrewNote(Node):
    """What a firm notes of one of its people; read by that firm alone."""

    note: str = column("The note.")


@node(CrewRow, prefix="crew_member", visible_to=access.part_visible_to)
class CrewMember(Node):
    """Somebody whom a firm sends to the stand."""

    organisation: "Organisation | None" = one("The firm.", CrewRow.organisation_id, when=names_firm)
    person: "Person | None" = one(
        "Who it is; null where you may not know the person.", CrewRow.membership_id, when=names_person
    )
    number: int = column("Tells the people of a firm apart where they are not named.")
    languages: list[str] = column("What the person speaks, as two letters each.")
    topics: list[str] = column("What the person knows about.")
    is_first_timer: bool = column("Whether it is the person's first fair.")
    presence: Presence = column("What the person is doing, as last said.")
    presence_at: datetime | None = column("When that was said.")
    phone: CrewPhone | None = one("How the person is reached.", queries.of_member)
    note: CrewNote | None = one("What your firm noted of its own person.", queries.of_member)
    version: int = column("Counts its changes; an edit names the version it was made from.")
    is_viewer: bool = sql("Whether it is you.", queries.is_viewer)
    viewer_can_edit: bool = sql("Whether it is one of your firm's people, of whom you may speak.", access.sends)


@node(AssignmentRow, prefix="rota_assignment", visible_to=access.part_visible_to)
class RotaAssignment(Node):
    """Somebody stands in a shift."""

    crew_member: CrewMember | None = one("Who.", AssignmentRow.crew_id)
    slot: "RotaSlot | None" = one("The shift.", AssignmentRow.slot_id)
    confirmed_at: datetime | None = column("When the person's own firm said so; null while it was only planned.")
    viewer_can_confirm: bool = sql("Whether you may say so.", access.confirms)
    offered_at: datetime | None = column("Since when somebody else may take the shift over; null if nobody may.")
    viewer_can_offer: bool = sql("Whether you may say that, or that nobody may.", access.offers)


@node(NeedRow, prefix="rota_need", visible_to=access.part_visible_to)
class RotaNeed(Node):
    """How many of a firm a shift needs at least."""

    organisation: "Organisation | None" = one("The firm.", NeedRow.organisation_id, when=names_firm)
    people: int = column("How many.")


@node(SlotRow, prefix="rota_slot", visible_to=access.part_visible_to)
class RotaSlot(Node):
    """A shift at a place of the stand."""

    starts_at: datetime = column("When it begins.")
    ends_at: datetime = column("When it ends.")
    station: str = column("Where, or as what.")
    min_people: int = column("How many it needs at least.")
    languages: list[str] = column("Languages of which somebody there speaks each.")
    topics: list[str] = column("What somebody there knows about.")
    needs: list[RotaNeed] = many("How many of which firm.", NeedRow.slot_id, order=ascending(NeedRow.id))
    assignments: list[RotaAssignment] = many(
        "Who stands there.", AssignmentRow.slot_id, order=ascending(AssignmentRow.created_at)
    )
    version: int = column("Counts its changes, also of who stands there.")


@node(ManagerRow, prefix="stand_manager", visible_to=access.part_visible_to)
class StandManager(Node):
    """Who leads the stand on a day, whatever the rank; only then, and only there."""

    day: date = column("The day.")
    crew_member: CrewMember | None = one("Who leads.", ManagerRow.crew_id)
    deputy: CrewMember | None = one("Who takes the place.", ManagerRow.deputy_id)
    version: int = column("Counts its changes; an edit names the version it was made from.")


@node(AppointmentGuestRow, prefix="appointment_guest", visible_to=access.guest_visible_to)
class AppointmentGuest(Node):
    """Who comes, and what for; read by the firm that made the appointment and the firms of its hosts."""

    guest: str = column("The guest's name.")
    company: str = column("The guest's company.")
    topic: str = column("What it is about.")


@node(AppointmentHostRow, prefix="appointment_host", visible_to=access.part_visible_to)
class AppointmentHost(Node):
    """Who receives the guest."""

    crew_member: CrewMember | None = one("Who.", AppointmentHostRow.crew_id)


@node(AppointmentRow, prefix="fair_appointment", visible_to=access.part_visible_to)
class FairAppointment(Node):
    """An appointment at the stand: its time and hosts are told to all who plan, its guest is not."""

    organisation: "Organisation | None" = one("The firm that made it.", AppointmentRow.organisation_id, when=names_firm)
    starts_at: datetime = column("When it begins.")
    ends_at: datetime = column("When it ends.")
    place: str = column("Where.")
    state: AppointmentState = column("How it stands.")
    hosts: list[AppointmentHost] = many(
        "Who receives the guest.", AppointmentHostRow.appointment_id, order=ascending(AppointmentHostRow.id)
    )
    guest: AppointmentGuest | None = one("Who comes; null where that is other firms' business.", queries.guest_of)
    version: int = column("Counts its changes; an edit names the version it was made from.")
    viewer_can_edit: bool = sql("Whether your firm made it, and you may change it.", access.keeps)


@strawberry.type
class RotaProblem:
    """A rule that the rota breaks, in a shift or by a person."""

    rule: RotaRule = strawberry.field(description="The rule.")
    is_hard: bool = strawberry.field(description="Whether it has to hold; otherwise it would be better.")
    slot_id: strawberry.ID | None = strawberry.field(description="The shift, if it is about one.")
    crew_member_id: strawberry.ID | None = strawberry.field(description="The person, if it is about one.")


@strawberry.type
class RotaCheck:
    """The rota looked over."""

    needed: int = strawberry.field(description="How many people a shift takes, by area and goals.")
    pool: int = strawberry.field(description="How many people all firms together have to send.")
    problems: list[RotaProblem] = strawberry.field(description="What does not fit, hard rules first.")


@strawberry.type
class RotaChange:
    """Somebody into a shift, or out of it."""

    slot_id: strawberry.ID = strawberry.field(description="The shift.")
    slot_version: int = strawberry.field(description="The shift's version when it was computed, for `rotaFill`.")
    crew_member_id: strawberry.ID = strawberry.field(description="Who.")
    is_joining: bool = strawberry.field(description="Into it; otherwise out of it.")


@strawberry.type
class RotaProposal:
    """A rota that was proposed to you: what would change, and what would still not fit. Nobody else reads it."""

    state: ProposalState = strawberry.field(description="How far it has come.")
    asked_at: datetime = strawberry.field(description="When you asked for it.")
    started_at: datetime | None = strawberry.field(description="When its turn came: one at a time is computed.")
    ended_at: datetime | None = strawberry.field(description="When it was there, or could not be made.")
    changes: list[RotaChange] = strawberry.field(description="Shift by shift.")
    problems: list[RotaProblem] = strawberry.field(description="Rules that could not be met, hard ones first.")


@strawberry.type
class RotaQuery:
    """Looking a rota over."""

    @strawberry.field
    async def rota_check(
        self, info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="The appearance.")]
    ) -> RotaCheck | None:
        """How many people it takes, and which rules the rota breaks; null for whoever does not see the appearance."""
        context, appearance_id = info.context, decode_id(str(id), "joint_appearance", "Appearance")
        try:
            async with context.database.read(context.viewer) as db:
                found = await look_over(db, appearance_id)
        except Refusal:
            return None
        return RotaCheck(needed=found.needed, pool=found.pool, problems=_problems(found.broken))

    @strawberry.field
    async def rota_proposal(
        self, info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="The appearance.")]
    ) -> RotaProposal | None:
        """The rota that was last proposed to you for an appearance; null as long as you have not asked for one.

        Nothing of it is saved: somebody has to accept it with `rotaFill`.
        """
        context, appearance_id = info.context, decode_id(str(id), "joint_appearance", "Appearance")
        if context.viewer.membership_id is None:
            return None
        async with context.database.read(context.viewer) as db:
            found = await own_proposal_at(db, appearance_id)
        return _proposal(found) if found else None


def _proposal(found: ProposalRow) -> RotaProposal:
    changes = [
        RotaChange(
            slot_id=_id("rota_slot", one["slot"]),
            slot_version=one["version"],
            crew_member_id=_id("crew_member", one["member"]),
            is_joining=one["joins"],
        )
        for one in found.changes
    ]
    problems = [Broken(RotaRule(one["rule"]), one["who"]) for one in found.problems]
    return RotaProposal(
        state=found.state,
        asked_at=found.asked_at,
        started_at=found.started_at,
        ended_at=found.ended_at,
        changes=changes,
        problems=_problems(problems),
    )


def _problems(found: list[Broken]) -> list[RotaProblem]:
    return [_shown(one) for one in sorted(found, key=lambda one: one.rule not in HARD)]


def _id(prefix: str, row: str) -> strawberry.ID:
    return strawberry.ID(encode_id(prefix, UUID(row)))


def _shown(one: Broken) -> RotaProblem:
    is_person = one.rule in OF_PEOPLE
    return RotaProblem(
        rule=one.rule,
        is_hard=one.rule in HARD,
        slot_id=None if is_person else _id("rota_slot", one.who),
        crew_member_id=_id("crew_member", one.who) if is_person else None,
    )
