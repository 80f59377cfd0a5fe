"""How the mutations of fairs are called by somebody of partner B, and who has no right to."""

from collections.abc import Callable
from typing import Any

from tests.make.matrix import Matrix

OUTSIDE = ("a lead", "limited moderator", "a guest")
PARTIES = [("firm_host", "Stammkunden treffen"), ("firm_b", "Neue Kunden")]


async def fair_targets(matrix: Matrix) -> dict[str, str]:
    """Two appearances of the host and partner B, and what hangs on the first one."""
    world, lead, circle = matrix.world, matrix.people["b lead"], matrix.firms["b"].pair
    assert circle is not None
    firms = [world.host.id, matrix.firms["b"].id]
    one, two = await world.appearance(lead, circle, firms), await world.appearance(lead, circle, firms)
    return {
        "fair": f"fair_{one.fair}",
        "edition": f"fair_edition_{one.edition}",
        "appearance": f"joint_appearance_{one.id}",
        "negotiated": f"joint_appearance_{two.id}",
        "agreement": f"agreement_{one.agreement}",
        "task": f"fair_task_{one.task}",
        "line": f"budget_line_{one.line}",
        "own_line": f"budget_line_{one.own_line}",
    }


def _parties(targets: Any) -> list[dict[str, Any]]:
    return [{"organisationId": getattr(targets, firm), "benefit": text, "cap": 1} for firm, text in PARTIES]


FAIR_CALLS: dict[str, tuple[Callable[[Any], dict[str, Any]], str, tuple[str, ...], bool]] = {
    "fairCreate": (lambda _: {"name": "Messe", "city": "Bern"}, "b member", ("a guest",), False),
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
    "appearanceAgreementPropose": (
        lambda t: {"appearanceId": t.negotiated, "form": "JOINT_STAND", "parties": _parties(t)},
        "b lead", ("host member", "b member", *OUTSIDE), True),
    "appearanceAgreementAccept": (
        lambda t: {"id": t.agreement}, "host owner", ("host member", "b member", *OUTSIDE), True),
    "fairTaskTick": (lambda t: {"id": t.task}, "b member", OUTSIDE, True),
    "fairTaskUntick": (lambda t: {"id": t.task}, "host member", OUTSIDE, True),
    "fairTaskEdit": (lambda t: {"id": t.task, "dueOn": "2027-03-03"}, "b member", OUTSIDE, True),
    "budgetLineCreate": (
        lambda t: {"appearanceId": t.appearance, "category": "TRAVEL", "title": "Reise", "isShared": False},
        "b member", OUTSIDE, True),
    "budgetLineEdit": (
        lambda t: {"id": t.own_line, "version": 1, "planned": 7}, "b member", ("host owner", *OUTSIDE), True),
}  # fmt: skip
"""What is given, by whom it is heard, who is refused, and whether somebody elsewhere is too."""
