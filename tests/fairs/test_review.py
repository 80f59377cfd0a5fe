"""After the fair: both sides count, the figures are kept with what they came from, and a learning becomes an idea."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from portal.core.db import Database
from portal.fairs.rules import review
from portal.fairs.rules.review import Benefit, Counted, Goal, Side
from tests.make.browser import Site, Visitor
from tests.make.fairs import Appearance
from tests.make.office import Office
from tests.make.world import World

SEEN = """query($id: ID!) { appearance(id: $id) {
    state nextState missing
    goals { nodes { id target reached } }
    counts { name value organisation { name } }
    learnings { nodes { id kind body isBroughtIn idea { title circle { id } } } }
    reviews { number organisation { name } kpis { code about value unit inputs } }
} }"""


class Scene:
    """The host and Rot were at a fair together a quarter of a year ago; Blau was not."""

    office: Office
    at: Appearance

    async def begin(self, world: World, database: Database) -> "Scene":
        self.world, self.office = world, await Office(world, Site(database)).furnish()
        red = self.office.red
        assert red.pair is not None
        self.at = await world.appearance(
            self.office.people["owner"], red.pair, [world.host.id, red.id], state="settling"
        )
        self.id = f"joint_appearance_{self.at.id}"
        await self.days_ago(90)
        await world.db.execute("update budget_line set planned = 4000000, actual = 5000000 where is_shared")
        await world.db.execute("update fair_task set due_on = current_date - 200, done_on = current_date - 201")
        self.host, self.lead, self.rival = [await self.office.enter(one) for one in ("owner", "lead", "other_lead")]
        return self

    async def days_ago(self, days: int) -> None:
        moved = "update joint_appearance set first_day = current_date - %s::int - 3, last_day = current_date - %s::int"
        await self.world.db.execute(moved, [days, days])

    async def see(self, visitor: Visitor) -> Any:
        return (await visitor.ask(SEEN, id=self.id))["appearance"]


@pytest.fixture
async def scene(world: World, database: Database) -> Scene:
    return await Scene().begin(world, database)


async def test_figures_are_kept_with_what_they_came_from(scene: Scene) -> None:
    host, lead = scene.host, scene.lead
    for visitor, name, value in ((host, "LEADS", 150), (lead, "LEADS", 160), (lead, "QUALIFIED_LEADS", 64)):
        done = await visitor.do("fairCountEnter", "appearance { id }", appearanceId=scene.id, name=name, value=value)
        assert done["userErrors"] == []
    assert await lead.refused("fairCountEnter", appearanceId=scene.id, name="TALKS", value=-1) == "OUT_OF_RANGE"
    # Who counts later corrects it, under the own name.
    assert (await scene.see(host))["counts"][0] == {"name": "LEADS", "value": 160, "organisation": {"name": "Rot AG"}}
    goal = f"fair_goal_{scene.at.goal}"
    assert await lead.refused("fairGoalReach", id=goal, reached=5) == "NOT_ALLOWED"
    await host.do("fairGoalReach", id=goal, reached=120)

    assert (await scene.see(host))["missing"] == ["actuals", "kpis"]
    await scene.world.db.execute(
        "update cost_document set approved_at = now(), approver_id = author_id where line_id = %s", [scene.at.line]
    )
    frozen = await lead.do("appearanceReviewFreeze", "appearance { id }", appearanceId=scene.id)
    assert frozen["userErrors"] == []
    seen = await scene.see(host)
    assert (seen["missing"], seen["nextState"]) == ([], "REVIEWED")
    (first,) = seen["reviews"]
    assert (first["number"], first["organisation"]["name"]) == (1, "Rot AG")
    figures = {(one["code"], one["about"]): one for one in first["kpis"]}
    assert figures["K1", ""] == {"code": "K1", "about": "", "value": "31250.00", "unit": "amount/lead",
                                 "inputs": ["cost=5000000", "leads=160"]}  # fmt: skip
    assert figures["K2", ""]["value"] == "78125.00"
    assert figures["K3", ""]["value"] == "40.00"
    assert (figures["K5", ""]["value"], figures["K5", ""]["inputs"]) == (None, ["cost=5000000"])  # nobody counted talks
    assert figures["K15", "Gespräche"]["value"] == "75.00"
    assert figures["K19", "space"]["value"] == "25.00"
    assert figures["K21", "host"]["value"] == "100.00"
    assert figures["K22", ""]["inputs"] == ["covered_minutes=180", "required_minutes=360"]

    # What is frozen stays: later counts move nothing, and the second time comes half a year after the fair.
    await host.do("fairCountEnter", appearanceId=scene.id, name="LEADS", value=1)
    assert (await scene.see(lead))["reviews"] == [first]
    assert await host.refused("appearanceReviewFreeze", appearanceId=scene.id) == "REVIEW_TOO_EARLY"
    await scene.days_ago(183)
    # A line shared by benefit says what each firm has of the fair, the settlement what each bears.
    assert figures["K20", ""]["value"] is None
    await scene.world.db.execute("update budget_line set key = 'by_benefit' where is_shared")
    ours, theirs = (f"organisation_{firm.id}" for firm in (scene.world.host, scene.office.red))
    for firm, weight, owed in ((ours, 40, 50_000), (theirs, 24, 14_000)):
        given = [weight, owed, firm.removeprefix("organisation_")]
        await scene.world.db.execute("update budget_share set weight = %s where organisation_id = %s", given[::2])
        await scene.world.db.execute("update settlement_party set owed = %s where organisation_id = %s", given[1:])
    await host.do("appearanceReviewFreeze", appearanceId=scene.id)
    second = {(one["code"], one["about"]): one for one in (await scene.see(lead))["reviews"][1]["kpis"]}
    assert second["K20", ours]["value"] == "-15.63"
    assert second["K20", theirs] == {"code": "K20", "about": theirs, "value": "15.63", "unit": "pp", "inputs": [
        "points=24", "points_of_all=64", "owed=14000", "owed_by_all=64000"]}  # fmt: skip
    assert ("K20", "") not in second
    assert [one["number"] for one in (await scene.see(lead))["reviews"]] == [1, 2]
    assert await host.refused("appearanceReviewFreeze", appearanceId=scene.id) == "REVIEW_FROZEN"


async def test_gates_want_the_review_and_then_that_all_is_paid(scene: Scene) -> None:
    await scene.days_ago(0)
    assert await scene.host.refused("appearanceReviewFreeze", appearanceId=scene.id) == "REVIEW_TOO_EARLY"
    assert await scene.host.refused("appearanceStep", appearanceId=scene.id, to="REVIEWED") == "GATE_CLOSED"
    await scene.days_ago(84)
    await scene.host.do("appearanceReviewFreeze", appearanceId=scene.id)
    await scene.world.db.execute("update cost_document set approved_at = now(), approver_id = author_id")
    for visitor in (scene.host, scene.lead):
        assert (await visitor.do("appearanceStep", appearanceId=scene.id, to="REVIEWED"))["userErrors"] == []
    seen = await scene.see(scene.host)
    assert (seen["state"], seen["missing"]) == ("REVIEWED", ["balance"])
    assert await scene.lead.refused("appearanceStep", appearanceId=scene.id, to="CLOSED") == "GATE_CLOSED"
    await scene.world.db.execute("update fair_settlement set state = 'paid', paid_at = now()")
    for visitor in (scene.host, scene.lead):
        assert (await visitor.do("appearanceStep", appearanceId=scene.id, to="CLOSED"))["userErrors"] == []
    assert (await scene.see(scene.host))["state"] == "CLOSED"

    # Orders and margins are known half a year later: they are counted and frozen although all is paid.
    ordered = {"appearanceId": scene.id, "name": "ORDERS", "value": 16}
    assert (await scene.lead.do("fairCountEnter", **ordered))["userErrors"] == []
    await scene.lead.do("fairCountEnter", appearanceId=scene.id, name="QUALIFIED_LEADS", value=64)
    assert await scene.lead.refused("appearanceReviewFreeze", appearanceId=scene.id) == "REVIEW_TOO_EARLY"
    await scene.days_ago(183)
    assert (await scene.lead.do("appearanceReviewFreeze", appearanceId=scene.id))["userErrors"] == []
    second = {one["code"]: one["value"] for one in (await scene.see(scene.host))["reviews"][1]["kpis"]}
    assert second["K18"] == "25.00"
    await scene.world.db.execute("update joint_appearance set state = 'cancelled'")
    assert await scene.lead.refused("fairCountEnter", **ordered) == "NOT_ALLOWED"
    assert await scene.lead.refused("appearanceReviewFreeze", appearanceId=scene.id) == "NOT_ALLOWED"


async def test_a_learning_becomes_an_idea_once(scene: Scene) -> None:
    host, lead = scene.host, scene.lead
    body = "Die Theke war zu hoch\nKinder sahen nichts vom Käse."
    noted = await lead.do("fairLearningCreate", "fairLearning { id }", appearanceId=scene.id, kind="CHANGE", body=body)
    assert await lead.refused("fairLearningCreate", appearanceId=scene.id, kind="KEEP", body="  ") == "REQUIRED"
    id_ = noted["fairLearning"]["id"]
    assert await scene.rival.refused("fairLearningBringIn", id=id_) == "NOT_FOUND"
    made = await host.do("fairLearningBringIn", "fairLearning { idea { title problem } }", id=id_)
    assert made["fairLearning"]["idea"] == {"title": "Die Theke war zu hoch", "problem": body}
    (seen,) = (await scene.see(lead))["learnings"]["nodes"]
    assert seen["isBroughtIn"] is True
    assert seen["idea"]["circle"]["id"] == f"circle_{scene.office.red.pair}"
    assert await lead.refused("fairLearningBringIn", id=id_) == "IS_IDEA_ALREADY"
    assert (await scene.rival.ask(SEEN, id=scene.id))["appearance"] is None


def test_figures_stand_in_their_order_and_unknown_ones_stay_unknown() -> None:
    today = date(2027, 10, 15)
    counted = Counted(
        figures={"cost": 5_000_000, "margin": 6_000_000, "qualitative_percent": 25, "follow_up_hours": 30},
        goals=[Goal("Kontakte", "Anzahl", "gezählt", 160, 120), Goal("Abschlüsse", "Anzahl", "gezählt", 4)],
        budget={"space": (1_000, 900)},
        sides=[Side("host", 10, 9)],
        benefits=[Benefit(160, 22_000), Benefit(40, 11_000), Benefit(3, 80_000)],
        last_day=today,
        settled_on=today + timedelta(days=56),
    )
    shown = [(one.kpi.id, one.about, one.kpi.value) for one in review.kpis(counted)]
    assert [id_ for id_, *_ in shown] == sorted((id_ for id_, *_ in shown), key=lambda id_: int(id_[1:]))
    known = {(id_, about): value for id_, about, value in shown if value is not None}
    assert known == {
        ("K7", ""): 30, ("K15", "Kontakte"): 75, ("K16", ""): Fraction(109, 100),
        ("K17", ""): 20, ("K19", "space"): -10, ("K21", "host"): 90, ("K23", ""): 56,
    }  # fmt: skip
    assert ("K15", "Abschlüsse", None) in shown
    assert ("K20", "", None) in shown  # no line is shared by benefit
