"""A host and two firms plan a fair together: nobody decides alone, nobody sees what is another's."""

import asyncio
from typing import Any

import pytest

from portal.core.db import Database
from tests.make.browser import Site, Visitor
from tests.make.office import Office, firm_id
from tests.make.world import World

SEEN = """query($id: ID!) { appearance(id: $id) {
    state nextState nextNeedsAll missing stepTo viewerHasStepped viewerCanEdit viewerCanSpeak form
    participations { organisation { name } role state }
    agreements { nodes { id number state isInForce parties { benefit acceptedAt } } }
    tasks(first: 100) { nodes { id code dueOn templateDueOn ruledBy isDone version waitsFor } }
    nextTasks(first: 5) { nodes { code } } owedTasks(first: 5) { nodes { code } }
    budgetLines { nodes { id title planned isShared version shares { organisation { name } planned actual weight } } }
} }"""


class Scene:
    """Host, Rot and Blau share a circle; the host has begun an appearance with them."""

    def __init__(self, office: Office) -> None:
        self.office = office

    async def begin(self) -> "Scene":
        office = self.office
        self.circle = await office.world.circle("custom", [office.red, office.blue], disclosure="people", floor=0)
        self.host, self.red, self.blue = [await office.enter(name) for name in ("owner", "lead", "other_lead")]
        fair = await self.host.do("fairCreate", "fair { id }", name="Käsemesse", city="Bern")
        edition = await self.host.do(
            "fairEditionCreate", "fairEdition { id version }", fairId=fair["fair"]["id"], firstDay="2028-10-10",
            lastDay="2028-10-13")  # fmt: skip
        self.edition = edition["fairEdition"]["id"]
        made = await self.host.do(
            "appearanceCreate", "appearance { id state }", editionId=self.edition, title="Zu dritt in Bern",
            circleId=f"circle_{self.circle.id}", purpose="Zusammen gesehen werden")  # fmt: skip
        self.id = made["appearance"]["id"]
        return self

    async def see(self, visitor: Visitor) -> dict[str, Any]:
        found: dict[str, Any] = (await visitor.ask(SEEN, id=self.id))["appearance"]
        return found

    async def step(self, visitor: Visitor, to: str) -> dict[str, Any]:
        return await visitor.do("appearanceStep", "appearance { state stepTo }", appearanceId=self.id, to=to)

    async def propose(self, visitor: Visitor, benefit: str = "Neue Kunden") -> dict[str, Any]:
        firms = [self.office.world.host, self.office.red, self.office.blue]
        parties = [{"organisationId": firm_id(firm), "benefit": benefit, "cap": 1_500_000} for firm in firms]
        return await visitor.do(
            "appearanceAgreementPropose", "agreement { id number state }", appearanceId=self.id, form="CO_EXHIBITOR",
            parties=parties)  # fmt: skip

    async def accept(self, visitor: Visitor, version: str) -> dict[str, Any]:
        return await visitor.do("appearanceAgreementAccept", "agreement { state } appearance { state }", id=version)


@pytest.fixture
async def scene(world: World, database: Database) -> Scene:
    return await Scene(await Office(world, Site(database)).furnish()).begin()


async def test_nobody_agrees_alone(scene: Scene) -> None:
    host, red, blue = scene.host, scene.red, scene.blue
    refused = await scene.step(host, "INVITED")
    assert [(one["code"], one["path"]) for one in refused["userErrors"]] == [("GATE_CLOSED", ["goal"])]
    before = await scene.see(host)
    assert (before["nextState"], before["nextNeedsAll"], before["missing"]) == ("INVITED", False, ["goal"])
    await host.do("fairGoalCreate", appearanceId=scene.id, title="Gespräche", unit="Anzahl", target=160)
    assert (await scene.step(host, "INVITED"))["appearance"]["state"] == "INVITED"
    assert await red.refused("appearanceStep", appearanceId=scene.id, to="AGREED") == "GATE_CLOSED"
    assert (await scene.see(red))["missing"] == ["agreement"]

    first = (await scene.propose(host))["agreement"]
    second = (await scene.propose(red, "Neue Kunden, und zwar im Welschland"))["agreement"]  # a counter-proposal
    assert (second["number"], second["state"]) == (2, "PROPOSED")
    assert await blue.refused("appearanceAgreementAccept", id=first["id"]) == "AGREEMENT_OUTDATED"
    assert (await scene.accept(blue, second["id"]))["appearance"]["state"] == "INVITED"  # the host has not yet
    assert (await scene.accept(host, second["id"])) == {
        "agreement": {"state": "ACCEPTED"}, "appearance": {"state": "AGREED"}, "userErrors": []}  # fmt: skip
    assert (await scene.see(blue))["missing"] == ["goals", "F10", "F12"]

    third = (await scene.propose(host, "Mehr für uns"))["agreement"]  # an amendment does not count before all accept
    versions = (await scene.see(blue))["agreements"]["nodes"]
    assert [(one["number"], one["state"], one["isInForce"]) for one in versions] == [
        (3, "PROPOSED", False), (2, "ACCEPTED", True), (1, "COUNTERED", False)]  # fmt: skip
    assert versions[2]["parties"][0]["benefit"] == "Neue Kunden"  # old words stay readable
    for visitor in (red, blue):
        await scene.accept(visitor, third["id"])
    assert [one["state"] for one in (await scene.see(red))["agreements"]["nodes"]] == [
        "ACCEPTED", "AMENDED", "COUNTERED"]  # fmt: skip


async def test_goals_are_set_before_the_firms_are_registered_and_never_lowered_after(scene: Scene) -> None:
    host, red = scene.host, scene.red
    world, row = scene.office.world, scene.id.removeprefix("joint_appearance_")
    goal = {"title": "Gespräche", "unit": "Anzahl", "target": 160}
    first, second = [
        (await host.do("fairGoalCreate", "fairGoal { id }", appearanceId=scene.id, **goal))["fairGoal"]["id"]
        for _ in range(2)
    ]
    # The goal of a firm that then does not take part holds nobody up.
    assert (await scene.blue.do("fairGoalCreate", appearanceId=scene.id, **goal))["userErrors"] == []
    await scene.blue.do("appearanceAnswer", appearanceId=scene.id, accept=False)
    measured = {**goal, "target": 120, "method": "Strichliste am Stand"}
    assert await red.refused("fairGoalEdit", id=first, **measured) == "NOT_ALLOWED"  # another firm's
    assert await red.refused("fairGoalDelete", id=second) == "NOT_ALLOWED"
    assert await host.refused("fairGoalEdit", id=first, **{**measured, "target": -1}) == "OUT_OF_RANGE"
    await world.db.execute("update joint_appearance set state = 'agreed' where id = %s", [row])
    registered = "update fair_task set done_on = current_date where code in ('F10', 'F12') and appearance_id = %s"
    await world.db.execute(registered, [row])
    edited = await host.do("fairGoalEdit", "fairGoal { target method version }", id=first, version=1, **measured)
    assert edited["fairGoal"] == {"target": 120, "method": "Strichliste am Stand", "version": 2}
    assert (await scene.see(red))["missing"] == ["goals"]  # nobody has said how the second is counted
    refused = await scene.step(host, "REGISTERED")
    assert [(one["code"], one["path"]) for one in refused["userErrors"]] == [("GATE_CLOSED", ["goals"])]
    assert (await host.do("fairGoalDelete", id=second))["userErrors"] == []
    assert (await scene.step(host, "REGISTERED"))["appearance"]["state"] == "REGISTERED"
    assert await host.refused("fairGoalEdit", id=first, version=2, **{**measured, "target": 5}) == "GOALS_FIXED"
    assert await host.refused("fairGoalDelete", id=first) == "GOALS_FIXED"
    assert await red.refused("fairGoalCreate", appearanceId=scene.id, **goal) == "GOALS_FIXED"
    assert (
        await world.one("select json_agg(target order by id)::text from fair_goal where appearance_id = %s", row)
        == "[120, 160]"
    )


async def test_cancelling_takes_everybodys_word(scene: Scene) -> None:
    for visitor in (scene.host, scene.red):
        assert (await scene.step(visitor, "CANCELLED"))["appearance"] == {"state": "IDEA", "stepTo": "CANCELLED"}
    assert (await scene.see(scene.red))["viewerHasStepped"] is True
    assert (await scene.see(scene.blue))["viewerHasStepped"] is False
    assert (await scene.step(scene.blue, "CANCELLED"))["appearance"] == {"state": "CANCELLED", "stepTo": None}
    assert (await scene.see(scene.host))["viewerCanEdit"] is False
    payload = await scene.host.do("fairGoalCreate", appearanceId=scene.id, title="Zu spät", unit="Anzahl", target=1)
    assert [one["code"] for one in payload["userErrors"]] == ["NOT_ALLOWED"]


async def test_a_firm_that_declines_is_not_waited_for(scene: Scene) -> None:
    await scene.blue.do("appearanceAnswer", appearanceId=scene.id, accept=False)
    assert await scene.blue.refused("appearanceAnswer", appearanceId=scene.id, accept=True) == "ALREADY_ANSWERED"
    await scene.red.do("appearanceAnswer", appearanceId=scene.id, accept=True)
    states = [one["state"] for one in (await scene.see(scene.host))["participations"]]
    assert states == ["ACCEPTED", "ACCEPTED", "DECLINED"]
    assert [one["code"] for one in (await scene.propose(scene.host))["userErrors"]] == ["EVERY_PARTY_NEEDED"]


async def test_the_plan_moves_with_the_fair_and_keeps_what_was_set_by_hand(scene: Scene) -> None:
    plan = {one["code"]: one for one in (await scene.see(scene.red))["tasks"]["nodes"]}
    assert len(plan) == 59  # no customs papers
    assert plan["F45"]["dueOn"] == "2028-10-07"
    by_hand = await scene.red.do(
        "fairTaskEdit", "fairTask { ruledBy dueOn }", id=plan["F21"]["id"], version=1, dueOn="2028-04-20")  # fmt: skip
    assert by_hand["fairTask"] == {"ruledBy": "HAND", "dueOn": "2028-04-20"}
    await scene.red.do("fairDeadlineCreate", editionId=scene.edition, kind="CATALOGUE", title="Katalog",
                       dueOn="2028-05-24")  # fmt: skip
    moved = {"id": scene.edition, "firstDay": "2028-10-17", "lastDay": "2028-10-20", "version": 1}
    assert await scene.red.refused("fairEditionUpdate", **moved) == "NOT_ALLOWED"
    assert (await scene.host.do("fairEditionUpdate", "fairEdition { firstDay }", **moved))["userErrors"] == []
    after = {one["code"]: one for one in (await scene.see(scene.blue))["tasks"]["nodes"]}
    assert after["F45"]["dueOn"] == "2028-10-14"
    assert (after["F21"]["dueOn"], after["F21"]["ruledBy"]) == ("2028-04-20", "HAND")
    assert after["F21"]["templateDueOn"] != plan["F21"]["templateDueOn"]
    assert (after["F25"]["dueOn"], after["F25"]["ruledBy"]) == ("2028-05-17", "ORGANISER")


async def test_each_side_ticks_its_own_and_objects_to_joint_tasks(scene: Scene) -> None:
    plan = {one["code"]: one["id"] for one in (await scene.see(scene.red))["tasks"]["nodes"]}
    assert await scene.red.refused("fairTaskTick", id=plan["F02"]) == "NOT_ALLOWED"  # the host's duty
    assert await scene.host.refused("fairTaskTick", id=plan["F03"]) == "WAITS_FOR_OTHERS"
    ticked = await scene.host.do("fairTaskTick", "fairTask { isDone hostTickedAt }", id=plan["F01"])
    assert ticked["fairTask"]["isDone"] is False  # the other side still may object
    objected = await scene.red.do("fairTaskUntick", "fairTask { hostTickedAt }", id=plan["F01"])
    assert objected["fairTask"]["hostTickedAt"] is None
    for visitor in (scene.host, scene.red):
        done = await visitor.do("fairTaskTick", "fairTask { isDone }", id=plan["F01"])
    assert done["fairTask"]["isDone"] is True
    assert (await scene.see(scene.host))["nextTasks"]["nodes"][0]["code"] == "F02"
    assert {one["code"] for one in (await scene.see(scene.host))["owedTasks"]["nodes"]} >= {"F03", "F06"}


async def test_own_tasks_and_dates_by_hand_stay_until_they_are_given_back(scene: Scene) -> None:
    before = {one["code"]: one for one in (await scene.see(scene.red))["tasks"]["nodes"]}
    own = await scene.red.do("fairTaskCreate", "fairTask { id code version }", appearanceId=scene.id,
                             title="Blumen bestellen", dueOn="2028-09-29", side="PARTNER")  # fmt: skip
    own = own["fairTask"]
    rename = {"version": 1, "title": "Anderer Titel"}
    assert await scene.red.refused("fairTaskEdit", id=before["F21"]["id"], **rename) == "TEMPLATE_TASK"
    assert (await scene.red.do("fairTaskEdit", "fairTask { title }", id=own["id"], **rename))["userErrors"] == []
    wanted = {"F21": "2028-04-20", "F22": "2028-04-28"}
    dates = [{"id": before[code]["id"], "version": 1, "dueOn": day} for code, day in wanted.items()]
    stale = [dates[0], {**dates[1], "version": 7}]
    assert await scene.red.refused("fairTasksDate", appearanceId=scene.id, dates=stale) == "CONFLICT"
    await scene.red.do("fairTasksDate", appearanceId=scene.id, dates=dates)
    now = {one["code"]: one for one in (await scene.see(scene.host))["tasks"]["nodes"]}
    assert [(now[code]["dueOn"], now[code]["ruledBy"]) for code in ("F21", "F22")] == [
        ("2028-04-20", "HAND"), ("2028-04-28", "HAND")]  # fmt: skip
    back = [{"id": before["F21"]["id"], "version": now["F21"]["version"]}]
    await scene.host.do("fairTasksDate", appearanceId=scene.id, dates=back)
    after = {one["code"]: one for one in (await scene.see(scene.host))["tasks"]["nodes"]}
    assert (after["F21"]["dueOn"], after["F21"]["ruledBy"]) == (before["F21"]["dueOn"], "TEMPLATE")
    assert after["F22"]["ruledBy"] == "HAND"
    assert own["code"] in after  # though no template knows it
    assert await scene.host.refused("fairTaskDelete", id=before["F21"]["id"]) == "TEMPLATE_TASK"
    assert (await scene.blue.do("fairTaskDelete", id=own["id"]))["userErrors"] == []


async def test_a_duty_is_done_by_the_link_of_a_letter_and_only_that_one(scene: Scene) -> None:
    office = scene.office
    plan = {one["code"]: one["id"] for one in (await scene.see(scene.red))["tasks"]["nodes"]}
    late = await office.world.partner("Spät AG")
    office.people["late"] = await office.person(late, "lead")
    scene.host = await office.enter("owner")  # who signs in now knows the new firm at once
    task = plan["F01"]
    assert await scene.host.refused("fairTaskRemind", id=task, personId=office.id("late")) == "NOT_AT_THE_STAND"
    await office.site.work()
    office.site.letters.clear()
    for _ in range(2):
        assert (await scene.host.do("fairTaskRemind", id=task, personId=office.id("lead")))["userErrors"] == []
    await office.site.work()
    assert len(office.site.letters) == 1  # for the same day nobody is asked twice
    token = office.site.token()
    stranger = await office.enter("stranger")
    asked = await stranger.ask("query($t: String!) { fairDuty(token: $t) { code appearanceTitle } }", t=token)
    assert asked["fairDuty"] == {"code": "F01", "appearanceTitle": "Zu dritt in Bern"}
    assert await stranger.refused("fairDutyRedeem", token=token[:-1]) == "DUTY_LINK_INVALID"
    assert await stranger.refused("supportProposalRedeem", token=token, accept=True)  # good for nothing else
    assert (await stranger.do("fairDutyRedeem", token=token))["userErrors"] == []
    assert await stranger.refused("fairDutyRedeem", token=token) == "DUTY_LINK_INVALID"
    ticked = "select partner_ticked_at is not null from fair_task where id = %s"
    assert await office.world.one(ticked, task.removeprefix("fair_task_"))
    assert token not in str(await office.world.one("select json_agg(t)::text from token t"))


async def test_shared_lines_come_out_to_the_cent_and_own_lines_are_nobody_elses(scene: Scene) -> None:
    firms = [firm_id(firm) for firm in (scene.office.world.host, scene.office.red, scene.office.blue)]
    weights = [{"organisationId": firm, "weight": weight} for firm, weight in zip(firms, (9, 6, 3), strict=True)]
    await scene.host.do("budgetLineCreate", appearanceId=scene.id, category="HOSPITALITY", title="Apéro",
                        planned=250_000, key="BY_USE", weights=weights)  # fmt: skip
    await scene.red.do("budgetLineCreate", appearanceId=scene.id, category="TRAVEL", title="Unsere Reise",
                       planned=99_999, isShared=False)  # fmt: skip
    for visitor in (scene.host, scene.blue):
        (line,) = (await scene.see(visitor))["budgetLines"]["nodes"]
        assert [share["planned"] for share in line["shares"]] == [125_000, 83_333, 41_667]
    titles = {one["title"]: one["id"] for one in (await scene.see(scene.red))["budgetLines"]["nodes"]}
    assert set(titles) == {"Apéro", "Unsere Reise"}
    theirs = titles["Unsere Reise"]
    assert await scene.host.refused("budgetLineEdit", id=theirs, version=1, planned=1) == "NOT_FOUND"
    capped = [{**one, "cap": 20_000} if n == 2 else one for n, one in enumerate(weights)]
    change = {"id": titles["Apéro"], "version": 1, "weights": capped}
    edited = await scene.blue.do("budgetLineEdit", "budgetLine { shares { planned } }", **change)
    assert [one["planned"] for one in edited["budgetLine"]["shares"]] == [146_667, 83_333, 20_000]
    wrong = {"category": "INVITATIONS", "title": "Einladungen", "planned": 100, "key": "FIXED", "weights": weights}
    assert await scene.host.refused("budgetLineCreate", appearanceId=scene.id, **wrong) == "NOT_THE_TOTAL"


async def test_of_many_edits_at_once_none_is_lost(scene: Scene) -> None:
    made = await scene.host.do("budgetLineCreate", "budgetLine { id }", appearanceId=scene.id, category="SPACE",
                               title="Miete", planned=0)  # fmt: skip
    line = made["budgetLine"]["id"]

    async def add(visitor: Visitor, amount: int) -> None:
        while True:
            lines = (await scene.see(visitor))["budgetLines"]["nodes"]
            now = next(one for one in lines if one["id"] == line)
            payload = await visitor.do(
                "budgetLineEdit", id=line, version=now["version"], planned=now["planned"] + amount)  # fmt: skip
            if not payload["userErrors"]:
                return
            assert [one["code"] for one in payload["userErrors"]] == ["CONFLICT"]

    visitors = (scene.host, scene.red, scene.blue)
    await asyncio.gather(*(add(visitor, 10**n) for n, visitor in enumerate(visitors)), add(scene.host, 1_000))
    (now,) = (await scene.see(scene.host))["budgetLines"]["nodes"]
    assert (now["planned"], now["version"]) == (1_111, 5)
    assert sum(share["planned"] for share in now["shares"]) == 1_111


async def test_who_does_not_take_part_finds_nothing(scene: Scene) -> None:
    world, office = scene.office.world, scene.office
    late = await world.partner("Spät AG")
    await world.join(scene.circle, late)  # reads the circle from now on, and yet has no part in this
    office.people["late"] = await office.person(late, "lead")
    visitor = await office.enter("late")
    assert (await visitor.ask("{ appearances(first: 5) { totalCount nodes { id } } }"))["appearances"] == {
        "totalCount": 0, "nodes": []}  # fmt: skip
    assert (await visitor.ask(SEEN, id=scene.id))["appearance"] is None
    assert await visitor.refused("appearanceStep", appearanceId=scene.id, to="CANCELLED") == "NOT_FOUND"
    hiding = await world.circle("custom", [office.red, office.blue], disclosure="nobody")
    given = {"editionId": scene.edition, "title": "Heimlich"}
    for circle in (hiding, world.open):
        owner = await office.enter("owner")
        refused = await owner.refused("appearanceCreate", circleId=f"circle_{circle.id}", **given)
        assert refused == "CIRCLE_HIDES_FIRMS"
    checklist = (await visitor.ask("{ fairChecklist { code de en fr it } }"))["fairChecklist"]
    assert (len(checklist), checklist[9]["it"]) == (60, "Iscrivere lo stand (superficie, tipo, posto desiderato)")
