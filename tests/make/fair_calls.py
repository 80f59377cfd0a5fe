"""How the mutations of fairs are called by somebody of partner B, and who has no right to."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from tests.make.fairs import OPENS, Appearance
from tests.make.matrix import Matrix

OUTSIDE = ("a lead", "limited moderator", "a guest")
PARTIES = [("firm_host", "Stammkunden treffen"), ("firm_b", "Neue Kunden")]


async def fair_targets(matrix: Matrix) -> dict[str, str]:
    """Two appearances of the host and partner B, and what hangs on the first one."""
    world, lead, circle = matrix.world, matrix.people["b lead"], matrix.firms["b"].pair
    assert circle is not None
    firms = [world.host.id, matrix.firms["b"].id]
    one, two, three, agreed = [await world.appearance(lead, circle, firms) for _ in range(4)]
    for other in (two, three):
        await world.db.execute("update settlement_objection set settled_at = now() where id = %s", [other.objection])
    await world.db.execute("update cost_document set approved_at = now(), approver_id = %s where id = %s",
                           [matrix.people["host owner"].id, three.document])  # fmt: skip
    await world.db.execute("update fair_settlement set state = 'agreed' where id = %s", [agreed.settlement])
    await world.receipt(lead, circle, two.document)
    deadline = await world.one("select id from organiser_deadline where edition_id = %s", two.edition)
    left = await world.appearance(lead, circle, firms)
    over = await world.appearance(lead, circle, firms, first_day=date(2026, 3, 3), last_day=date(2026, 3, 6))
    after = await world.reviewed(one, circle, lead)
    planned = await _planned(matrix, one, circle)
    return {
        **planned,
        "document": f"cost_document_{one.document}",
        "receipt": f"file_{await world.file(matrix.people['b member'], name='Quittung.pdf')}",
        "scanned": f"cost_document_{two.document}",
        "settlement": f"fair_settlement_{two.settlement}",
        "costed": f"joint_appearance_{three.id}",
        "figures": f"fair_settlement_{three.settlement}",
        "settled_line": f"budget_line_{three.line}",
        "objection": f"settlement_objection_{one.objection}",
        "transfer": f"settlement_transfer_{agreed.transfer}",
        "deadline": f"organiser_deadline_{deadline}",
        "goal": f"fair_goal_{one.goal}",
        "set_goal": f"fair_goal_{three.goal}",
        "spare_goal": f"fair_goal_{agreed.goal}",
        "learning": f"fair_learning_{after.learning}",
        "over": f"joint_appearance_{over.id}",
        "left": f"joint_appearance_{left.id}",
        "own_task": f"fair_task_{await world.own_task(one, circle)}",
        "dated": f"fair_task_{two.task}",
        "feed": f"calendar_feed_{await world.calendar_feed(lead)}",
        "fair": f"fair_{one.fair}",
        "edition": f"fair_edition_{one.edition}",
        "appearance": f"joint_appearance_{one.id}",
        "negotiated": f"joint_appearance_{two.id}",
        "agreement": f"agreement_{one.agreement}",
        "task": f"fair_task_{one.task}",
        "line": f"budget_line_{one.line}",
        "own_line": f"budget_line_{one.own_line}",
    }


async def _planned(matrix: Matrix, one: Appearance, circle: UUID) -> dict[str, str]:
    """Somebody of either firm at the stand; the host's person was planned by partner B, and not confirmed."""
    world = matrix.world
    member, host = matrix.people["b member"], matrix.people["host member"]
    colleague, theirs = [await world.crew(one, circle, human, number=2) for human in (member, host)]
    firms = [world.host.id, matrix.firms["b"].id]
    leaving, staffed, short = [await world.appearance(matrix.people["b lead"], circle, firms) for _ in range(3)]
    asked = await world.assignment(one, circle, theirs, host, matrix.people["b lead"])
    absent, _ = [await world.crew(short, circle, human, number=at) for at, human in enumerate((host, member), start=2)]
    offered = await world.assignment(short, circle, absent, host, matrix.people["b lead"], offered_at=OPENS)
    return {
        "sent": f"crew_member_{one.crew}",
        "colleague": f"crew_member_{colleague}",
        "sender": f"person_{member.id}",
        "staffed": f"joint_appearance_{staffed.id}",
        "leaving": f"crew_member_{await world.crew(leaving, circle, matrix.people['b member'], number=2)}",
        "shift": f"rota_slot_{one.slot}",
        "spare": f"rota_slot_{leaving.slot}",
        "planned": f"rota_assignment_{one.assignment}",
        "assigned": f"rota_assignment_{asked}",
        "offered": f"rota_assignment_{offered}",
        "meeting": f"fair_appointment_{one.appointment}",
        "missed": f"fair_appointment_{leaving.appointment}",
        "exhibit": f"fair_exhibit_{one.exhibit}",
        "staying": f"fair_exhibit_{leaving.exhibit}",
        "packed": f"packing_item_{one.packed}",
        "unpacked": f"packing_item_{leaving.packed}",
        "quota": f"pass_quota_{one.quota}",
        "zone": f"stand_zone_{one.zone}",
        "given": f"fair_pass_{leaving.pass_given}",
    }


def _parties(targets: Any) -> list[dict[str, Any]]:
    return [{"organisationId": getattr(targets, firm), "benefit": text, "cap": 1} for firm, text in PARTIES]


FAIR_CALLS: dict[str, tuple[Callable[[Any], dict[str, Any]], str, tuple[str, ...], bool]] = {
    "calendarFeedCreate": (
        lambda t: {"scope": "APPEARANCE", "appearanceId": t.appearance}, "b member", OUTSIDE, True),
    "calendarFeedRenew": (lambda t: {"id": t.feed}, "b lead", ("b member", "host owner", *OUTSIDE), True),
    "calendarFeedEnd": (lambda t: {"id": t.feed}, "b lead", ("b member", "host owner", *OUTSIDE), True),
    "fairCreate": (lambda _: {"name": "Messe", "city": "Bern"}, "b member", ("a guest",), False),
    "fairEdit": (lambda t: {"id": t.fair, "rhythm": "ANNUAL"}, "b lead", OUTSIDE, True),
    "fairEditionCreate": (
        lambda t: {"fairId": t.fair, "firstDay": "2028-10-10", "lastDay": "2028-10-12"}, "b member", OUTSIDE, True),
    "fairEditionUpdate": (
        lambda t: {"id": t.edition, "firstDay": "2027-10-13", "lastDay": "2027-10-16"}, "b lead", OUTSIDE, True),
    "fairDeadlineCreate": (
        lambda t: {"editionId": t.edition, "kind": "PASSES", "title": "Ausweise", "dueOn": "2027-07-01"},
        "b member", OUTSIDE, True),
    "appearanceCreate": (
        lambda t: {"editionId": t.edition, "circleId": t.pair, "title": "Am Stand"},
        "b lead", ("b member", *OUTSIDE), True),
    "appearanceEdit": (lambda t: {"id": t.appearance, "hall": "B6"}, "b member", OUTSIDE, True),
    "appearanceAnswer": (
        lambda t: {"appearanceId": t.appearance, "accept": True},
        "host owner", ("host member", "b lead", "b member", *OUTSIDE), True),
    "appearanceStep": (
        lambda t: {"appearanceId": t.appearance, "to": "CANCELLED"},
        "b lead", ("host member", "b member", *OUTSIDE), True),
    "fairGoalCreate": (
        lambda t: {"appearanceId": t.appearance, "title": "Gespräche", "unit": "Anzahl", "target": 9},
        "b member", OUTSIDE, True),
    "fairGoalReach": (lambda t: {"id": t.goal, "reached": 3}, "b member", ("host owner", *OUTSIDE), True),
    "fairGoalEdit": (
        lambda t: {"id": t.set_goal, "version": 1, "title": "Abschlüsse", "unit": "Anzahl", "target": 4},
        "b member", ("host owner", *OUTSIDE), True),
    "fairGoalDelete": (lambda t: {"id": t.spare_goal}, "b member", ("host owner", *OUTSIDE), True),
    "fairCountEnter": (
        lambda t: {"appearanceId": t.appearance, "name": "LEADS", "value": 9}, "host member", OUTSIDE, True),
    "fairLearningCreate": (
        lambda t: {"appearanceId": t.appearance, "kind": "KEEP", "body": "Zwei Leute an der Theke"},
        "b member", OUTSIDE, True),
    "fairLearningBringIn": (lambda t: {"id": t.learning}, "b member", OUTSIDE, True),
    "appearanceReviewFreeze": (
        lambda t: {"appearanceId": t.over}, "b lead", ("host member", "b member", *OUTSIDE), True),
    "appearanceAgreementPropose": (
        lambda t: {"appearanceId": t.negotiated, "form": "JOINT_STAND", "parties": _parties(t)},
        "b lead", ("host member", "b member", *OUTSIDE), True),
    "appearanceAgreementAccept": (
        lambda t: {"id": t.agreement}, "host owner", ("host member", "b member", *OUTSIDE), True),
    "appearanceWithdraw": (
        lambda t: {"appearanceId": t.left}, "b lead", ("host member", "b member", *OUTSIDE), True),
    "fairDeadlineDelete": (lambda t: {"id": t.deadline}, "b member", OUTSIDE, True),
    "fairTaskCreate": (
        lambda t: {"appearanceId": t.appearance, "title": "Blumen", "dueOn": "2027-09-01"},
        "b member", OUTSIDE, True),
    "fairTaskDelete": (lambda t: {"id": t.own_task}, "b member", OUTSIDE, True),
    "fairTasksDate": (
        lambda t: {"appearanceId": t.negotiated, "dates": [{"id": t.dated, "version": 1, "dueOn": "2027-03-03"}]},
        "b member", OUTSIDE, True),
    "fairTaskRemind": (lambda t: {"id": t.task, "personId": t.person}, "b lead", OUTSIDE, True),
    "fairTaskTick": (lambda t: {"id": t.task}, "b member", OUTSIDE, True),
    "fairTaskUntick": (lambda t: {"id": t.task}, "host member", OUTSIDE, True),
    "fairTaskEdit": (lambda t: {"id": t.task, "dueOn": "2027-03-03"}, "b member", OUTSIDE, True),
    "budgetLineCreate": (
        lambda t: {"appearanceId": t.appearance, "category": "TRAVEL", "title": "Reise", "isShared": False},
        "b member", OUTSIDE, True),
    "budgetLineEdit": (
        lambda t: {"id": t.own_line, "version": 1, "planned": 7}, "b member", ("host owner", *OUTSIDE), True),
    "costDocumentCreate": (
        lambda t: {"lineId": t.own_line, "supplier": "Bahn", "issuedOn": "2027-10-16", "net": 9, "payerId": t.firm_b},
        "b member", ("host owner", *OUTSIDE), True),
    "costDocumentApprove": (lambda t: {"id": t.document}, "host member", ("b lead", *OUTSIDE), True),
    "costDocumentAttach": (
        lambda t: {"id": t.document, "fileId": t.receipt}, "b member", ("host owner", *OUTSIDE), True),
    "costDocumentDetach": (lambda t: {"id": t.scanned}, "b member", ("host owner", *OUTSIDE), True),
    "costDocumentRemove": (lambda t: {"id": t.document}, "b member", ("host owner", *OUTSIDE), True),
    "appearanceZonesEdit": (
        lambda t: {"id": t.appearance, "zones": [{"id": t.zone, "title": "Bar", "kind": "LOUNGE", "area": 900}]},
        "b member", OUTSIDE, True),
    "appearancePassesEdit": (
        lambda t: {"id": t.appearance, "kind": "EXHIBITOR", "passes": 8,
                   "shares": [{"organisationId": t.firm_b, "passes": 4}]},
        "host member", OUTSIDE, True),
    "appearancePassesCost": (
        lambda t: {"id": t.staffed, "kind": "EXHIBITOR"}, "b member", OUTSIDE, True),
    "appearanceBriefingEdit": (
        lambda t: {"id": t.appearance, "language": "EN", "rules": "No knives"}, "b member", OUTSIDE, True),
    "fairLadderEdit": (
        lambda t: {"editionId": t.edition, "steps": [{"until": "2027-06-01", "percent": 2500}]},
        "b lead", OUTSIDE, True),
    "exhibitCreate": (
        lambda t: {"appearanceId": t.appearance, "title": "Käsewaage", "weight": 8_000, "zoneId": t.zone},
        "b member", OUTSIDE, True),
    "exhibitEdit": (lambda t: {"id": t.exhibit, "value": 9}, "b member", ("host owner", *OUTSIDE), True),
    "exhibitTick": (lambda t: {"id": t.exhibit, "isPacked": True}, "b member", ("host owner", *OUTSIDE), True),
    "exhibitDelete": (lambda t: {"id": t.staying}, "b member", ("host owner", *OUTSIDE), True),
    "packingItemCreate": (lambda t: {"appearanceId": t.appearance, "title": "Klebeband"}, "b member", OUTSIDE, True),
    "packingItemEdit": (lambda t: {"id": t.packed, "isPacked": True}, "b member", ("host owner", *OUTSIDE), True),
    "packingItemDelete": (lambda t: {"id": t.unpacked}, "b member", ("host owner", *OUTSIDE), True),
    "crewMemberPassGive": (
        lambda t: {"id": t.colleague, "passQuotaId": t.quota}, "b member", ("host owner", *OUTSIDE), True),
    "crewMemberPassTake": (lambda t: {"id": t.given}, "b member", ("host owner", *OUTSIDE), True),
    "crewMemberCreate": (
        lambda t: {"appearanceId": t.staffed, "personId": t.sender, "languages": ["de"], "phone": "044 000 00 00"},
        "b member", OUTSIDE, True),
    "crewMemberEdit": (
        lambda t: {"id": t.sent, "version": 1, "note": "Erst ab zehn Uhr"},
        "b member", ("host owner", *OUTSIDE), True),
    "crewMemberRemove": (lambda t: {"id": t.leaving}, "b member", ("host owner", *OUTSIDE), True),
    "rotaSlotCreate": (
        lambda t: {"appearanceId": t.appearance, "startsAt": "2027-10-13T07:00:00Z",
                   "endsAt": "2027-10-13T10:00:00Z", "station": "Bar", "minPeople": 1},
        "b member", OUTSIDE, True),
    "rotaSlotEdit": (
        lambda t: {"id": t.shift, "version": 1, "startsAt": "2027-10-12T08:00:00Z",
                   "endsAt": "2027-10-12T10:00:00Z", "station": "Bar", "minPeople": 1},
        "host member", OUTSIDE, True),
    "rotaSlotDelete": (lambda t: {"id": t.spare}, "host member", OUTSIDE, True),
    "rotaAssign": (
        lambda t: {"slotId": t.shift, "crewMemberId": t.colleague}, "host member", OUTSIDE, True),
    "rotaUnassign": (lambda t: {"id": t.planned}, "host member", OUTSIDE, True),
    "rotaAssignmentConfirm": (lambda t: {"id": t.assigned}, "host member", ("b lead", *OUTSIDE), True),
    "rotaAssignmentOffer": (lambda t: {"id": t.assigned}, "host member", ("b lead", *OUTSIDE), True),
    "rotaAssignmentTake": (lambda t: {"id": t.offered}, "b member", ("host owner", *OUTSIDE), True),
    "fairAppointmentCreate": (
        lambda t: {"appearanceId": t.appearance, "hostIds": [t.colleague], "guest": "Herr Kunz",
                   "startsAt": "2027-10-12T12:00:00Z", "endsAt": "2027-10-12T12:30:00Z"},
        "host member", OUTSIDE, True),
    "fairAppointmentEdit": (
        lambda t: {"id": t.meeting, "version": 1, "hostIds": [t.colleague], "guest": "Frau Iten",
                   "startsAt": "2027-10-12T13:00:00Z", "endsAt": "2027-10-12T13:30:00Z"},
        "b member", ("host owner", *OUTSIDE), True),
    "fairAppointmentDelete": (lambda t: {"id": t.missed}, "b member", ("host owner", *OUTSIDE), True),
    "crewMemberPresenceSet": (
        lambda t: {"id": t.sent, "presence": "FREE"}, "b member", ("host owner", *OUTSIDE), True),
    "rotaProposalRequest": (lambda t: {"appearanceId": t.appearance}, "host member", OUTSIDE, True),
    "appearanceWorkingTimeEdit": (
        lambda t: {"id": t.appearance, "longestDay": 600, "shortestRest": 660, "longestStretch": 240},
        "b lead", ("host member", "b member", *OUTSIDE), True),
    "rotaFill": (
        lambda t: {"appearanceId": t.appearance,
                   "changes": [{"slotId": t.shift, "crewMemberId": t.sent, "isJoining": True}]},
        "b member", OUTSIDE, True),
    "standManagerEdit": (
        lambda t: {"appearanceId": t.appearance, "day": "2027-10-13", "crewMemberId": t.sent},
        "host member", OUTSIDE, True),
    "settlementCompute": (
        lambda t: {"appearanceId": t.costed}, "host owner", ("host member", "b member", *OUTSIDE), True),
    "settlementObject": (
        lambda t: {"id": t.figures, "lineId": t.settled_line, "reason": "Zu teuer"},
        "b lead", ("host member", "b member", *OUTSIDE), True),
    "settlementAnswer": (
        lambda t: {"objectionId": t.objection, "answer": "So war es abgemacht."},
        "host owner", ("host member", "b lead", "b member", *OUTSIDE), True),
    "settlementObjectionSettle": (
        lambda t: {"id": t.objection}, "b lead", ("host owner", "b member", *OUTSIDE), True),
    "settlementRelease": (
        lambda t: {"id": t.settlement, "version": 1}, "b lead", ("host member", "b member", *OUTSIDE), True),
    "settlementReceive": (lambda t: {"transferId": t.transfer}, "host member", ("b lead", *OUTSIDE), True),
}  # fmt: skip
"""What is given, by whom it is heard, who is refused, and whether somebody elsewhere is too."""
