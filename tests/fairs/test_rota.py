"""Three firms man a stand: each sends its own people, all plan, and no rule of labour is overlooked."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.core.db import Database
from portal.fairs.model.kinds import RotaRule
from portal.fairs.proposal import proposed
from portal.fairs.rules import rota
from portal.fairs.rules.rota import Member, Slot
from portal.fairs.subscribers import Planning
from portal.worker.relay import Happened
from tests.make.browser import Site, Visitor
from tests.make.office import Office, firm_id
from tests.make.world import World

SEEN = """query($id: ID!) { appearance(id: $id) {
    crew { id number languages organisation { name } person { name } phone { phone } note { note } viewerCanEdit }
    rotaSlots { nodes { id version minPeople needs { people } assignments {
        id confirmedAt viewerCanConfirm crewMember { id number } } } }
    standManagers { day crewMember { id } deputy { id } }
} }"""
CHECKED = """query($id: ID!) { rotaCheck(id: $id) { needed pool problems { rule isHard slotId crewMemberId } } }"""
PROPOSED = """query($id: ID!) { rotaProposal(id: $id) {
    state changes { slotId slotVersion crewMemberId isJoining } problems { rule slotId } } }"""
ASKED = "select xid, id, workspace_id, kind, object from event where kind = 'rota_proposal_asked'"
ROW = "rotaSlot { id version assignments { id confirmedAt crewMember { id } } }"


class Scene:
    """A stand of 48 square metres for three days, in a circle that names firms and no people."""

    def __init__(self, office: Office) -> None:
        self.office = office

    async def begin(self) -> "Scene":
        office = self.office
        self.circle = await office.world.circle("custom", [office.red, office.blue], disclosure="firms", floor=0)
        self.host, self.red, self.blue = [await office.enter(name) for name in ("owner", "lead", "other_lead")]
        fair = await self.host.do("fairCreate", "fair { id }", name="Käsemesse", city="Bern")
        edition = await self.host.do(
            "fairEditionCreate", "fairEdition { id }", fairId=fair["fair"]["id"], firstDay="2028-10-10",
            lastDay="2028-10-12")  # fmt: skip
        made = await self.host.do(
            "appearanceCreate", "appearance { id }", editionId=edition["fairEdition"]["id"], title="Zu dritt",
            circleId=f"circle_{self.circle.id}")  # fmt: skip
        self.id = made["appearance"]["id"]
        await self.host.do("appearanceEdit", id=self.id, standArea=4800)
        await self.host.do("fairGoalCreate", appearanceId=self.id, title="Gespräche", unit="Anzahl", target=200)
        return self

    async def see(self, visitor: Visitor) -> dict[str, Any]:
        found: dict[str, Any] = (await visitor.ask(SEEN, id=self.id))["appearance"]
        return found

    async def send(self, visitor: Visitor, person: str, **about: Any) -> str:
        made = await visitor.do(
            "crewMemberCreate", "crewMember { id }", appearanceId=self.id, personId=self.office.id(person), **about
        )
        return str(made["crewMember"]["id"])

    async def shift(self, day: int, begins: int, ends: int, **more: Any) -> str:
        made = await self.host.do("rotaSlotCreate", ROW, appearanceId=self.id, **hours(day, begins, ends), **more)
        return str(made["rotaSlot"]["id"])

    async def broken(self, visitor: Visitor) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for one in (await visitor.ask(CHECKED, id=self.id))["rotaCheck"]["problems"]:
            found.setdefault(one["rule"], set()).add(one["slotId"] or one["crewMemberId"])
        return found


def hours(day: int, begins: int, ends: int) -> dict[str, Any]:
    at = "2028-10-{:02}T{:02}:00:00Z"
    return {"startsAt": at.format(day, begins), "endsAt": at.format(day, ends), "station": "Theke", "minPeople": 2}


@pytest.fixture
async def scene(world: World, database: Database) -> Scene:
    return await Scene(await Office(world, Site(database)).furnish()).begin()


async def test_each_firm_sends_its_own_and_keeps_its_notes(scene: Scene) -> None:
    host, red, blue, office = scene.host, scene.red, scene.blue, scene.office
    about = {"languages": ["DE", "fr"], "topics": ["Reifung"], "phone": "+41 79 123 45 67", "note": "Kein Freitag"}
    mine = await scene.send(red, "lead", **about)
    await scene.send(host, "owner", phone="044 123 45 67")
    theirs = {"appearanceId": scene.id, "personId": office.id("partner_member")}
    assert await host.refused("crewMemberCreate", **theirs) == "NOT_AT_THE_STAND"
    assert await red.refused("crewMemberCreate", **theirs, languages=["Deutsch"]) == "NO_LANGUAGE"
    again = {"appearanceId": scene.id, "personId": office.id("lead")}
    assert await red.refused("crewMemberCreate", **again) == "ALREADY_THERE"
    shown = {name: (await scene.see(one))["crew"] for name, one in {"red": red, "host": host, "blue": blue}.items()}
    told = {name: next(one for one in crew if one["id"] == mine) for name, crew in shown.items()}
    assert [told[name]["note"] for name in ("red", "host", "blue")] == [{"note": "Kein Freitag"}, None, None]
    # The host knows its partners' people; another partner does not, nor how to reach them.
    assert told["host"]["phone"] == {"phone": "+41 79 123 45 67"}
    assert (told["blue"]["person"], told["blue"]["phone"], told["blue"]["organisation"]) == (
        None, None, {"name": "Rot AG"})  # fmt: skip
    assert told["blue"]["languages"] == ["de", "fr"]
    assert [one["phone"] for one in shown["blue"] if one["id"] != mine] == [{"phone": "044 123 45 67"}]
    assert await blue.refused("crewMemberEdit", id=mine, note="Unseres") == "NOT_ALLOWED"
    assert await host.refused("crewMemberRemove", id=mine) == "NOT_ALLOWED"
    done = await red.do("crewMemberEdit", "crewMember { note { note } languages }", id=mine, version=1, note="")
    assert done["crewMember"] == {"note": None, "languages": ["de", "fr"]}


async def test_all_plan_and_nobody_breaks_a_hard_rule(scene: Scene) -> None:
    host, red, blue = scene.host, scene.red, scene.blue
    anna = await scene.send(host, "owner", languages=["de"])
    bea, cem = await scene.send(red, "lead"), await scene.send(red, "partner_member")
    look = (await host.ask(CHECKED, id=scene.id))["rotaCheck"]
    assert look == {"needed": 5, "pool": 0, "problems": []}
    morning, noon, late = [await scene.shift(10, *times) for times in ((7, 10), (9, 12), (12, 16))]
    assert (await scene.see(red))["rotaSlots"]["nodes"][0]["needs"] == [{"people": 1}] * 3
    assert (await host.ask(CHECKED, id=scene.id))["rotaCheck"]["pool"] == 8
    early = {"slotId": morning, "crewMemberId": anna}
    asked = (await red.do("rotaAssign", ROW, **early))["rotaSlot"]
    assert asked["assignments"] == [{**asked["assignments"][0], "confirmedAt": None, "crewMember": {"id": anna}}]
    assert (await red.do("rotaAssign", ROW, **early))["rotaSlot"] == asked
    assert await red.refused("rotaAssign", slotId=noon, crewMemberId=anna) == "TWO_PLACES"
    planned = asked["assignments"][0]["id"]
    assert await red.refused("rotaAssignmentConfirm", id=planned) == "NOT_ALLOWED"
    said = await host.do("rotaAssignmentConfirm", "rotaAssignment { confirmedAt }", id=planned)
    assert said["rotaAssignment"]["confirmedAt"]
    await red.do("rotaAssign", ROW, slotId=morning, crewMemberId=bea)
    await blue.do("rotaAssign", ROW, slotId=late, crewMemberId=bea)
    evening = await scene.shift(10, 16, 20)
    assert await red.refused("rotaAssign", slotId=evening, crewMemberId=bea) == "TOO_LONG_A_DAY"
    await host.do("rotaAssign", ROW, slotId=evening, crewMemberId=anna)
    dawn = await scene.shift(11, 5, 7)
    assert await host.refused("rotaAssign", slotId=dawn, crewMemberId=anna) == "TOO_LITTLE_REST"
    found = await scene.broken(blue)
    assert found["FIRM_ABSENT"] == {morning, noon, late, evening, dawn}
    assert found["TOO_FEW"] == {noon, late, evening, dawn}
    assert found["NO_BREAK"] == {anna, bea}
    # Moving a shift moves whoever stands there, unless that breaks a rule.
    moved = {"id": morning, "version": 3}
    assert await host.refused("rotaSlotEdit", **moved, **hours(10, 12, 14)) == "TWO_PLACES"
    assert await host.refused("rotaSlotEdit", **moved, **hours(10, 14, 12)) == "SHIFT_IN_DISORDER"
    needs = [{"organisationId": firm_id(scene.office.red), "people": 2}]
    fewer = {"needs": needs, "languages": ["fr"]}
    await host.do("rotaSlotEdit", ROW, **moved, **hours(10, 7, 11), **fewer)
    await blue.do("rotaAssign", ROW, slotId=morning, crewMemberId=cem)
    found = await scene.broken(blue)
    assert (morning in found["FIRM_ABSENT"], found["SKILL_MISSING"]) == (False, {morning})


LIMITS = """query($id: ID!) { appearance(id: $id) { version longestDay shortestRest longestStretch } }"""


async def test_each_stand_has_its_own_working_time(scene: Scene) -> None:
    host, red, blue = scene.host, scene.red, scene.blue
    bea = await scene.send(red, "lead")
    dawn, morning, late = [await scene.shift(*times, needs=[]) for times in ((10, 6, 9), (10, 9, 12), (10, 17, 21))]
    next_day = await scene.shift(11, 7, 8, needs=[])
    for slot in (dawn, morning):
        await red.do("rotaAssign", ROW, slotId=slot, crewMemberId=bea)
    assert (await blue.ask(LIMITS, id=scene.id))["appearance"] == {
        "version": 2, "longestDay": 600, "shortestRest": 660, "longestStretch": 180}  # fmt: skip
    assert (await scene.broken(blue))["NO_BREAK"] == {bea}
    time = {"id": scene.id, "longestDay": 480, "shortestRest": 540, "longestStretch": 360}
    member = await scene.office.enter("partner_member")
    assert await member.refused("appearanceWorkingTimeEdit", **time) == "NOT_ALLOWED"
    for name, wrong in {"longestDay": 900, "shortestRest": 420, "longestStretch": 0}.items():
        assert await red.refused("appearanceWorkingTimeEdit", **{**time, name: wrong}) == "LIMIT_OUT_OF_RANGE"
    done = await red.do("appearanceWorkingTimeEdit", "appearance { longestDay }", **time, version=2)
    assert done["appearance"] == {"longestDay": 480}
    assert "NO_BREAK" not in await scene.broken(blue)
    # Ten hours in a day would have been fine before; ten hours of rest would not.
    assert await host.refused("rotaAssign", slotId=late, crewMemberId=bea) == "TOO_LONG_A_DAY"
    await host.do("appearanceWorkingTimeEdit", **{**time, "longestDay": 600}, version=3)
    await host.do("rotaAssign", ROW, slotId=late, crewMemberId=bea)
    await red.do("rotaAssign", ROW, slotId=next_day, crewMemberId=bea)
    await blue.do("appearanceWorkingTimeEdit", **{**time, "shortestRest": 660}, version=4)
    found = await scene.broken(host)  # nobody is taken out, but the rota says so
    assert (found["TOO_LITTLE_REST"], found["TOO_LONG_A_DAY"]) == ({bea}, {bea})


async def test_who_leads_has_a_deputy_who_steps_in(scene: Scene) -> None:
    host, red = scene.host, scene.red
    anna, bea = await scene.send(host, "owner"), await scene.send(red, "lead")
    lead = {"appearanceId": scene.id, "crewMemberId": anna, "deputyId": bea}
    assert await host.refused("standManagerEdit", **lead, day="2028-10-13") == "SHIFT_IN_DISORDER"
    assert await host.refused("standManagerEdit", **{**lead, "deputyId": anna}, day="2028-10-10") == "DEPUTY_IS_MANAGER"
    for day in ("2028-10-10", "2028-10-11"):
        await red.do("standManagerEdit", **lead, day=day)
    slot = await scene.shift(10, 7, 10)
    await host.do("rotaAssign", ROW, slotId=slot, crewMemberId=anna)
    await host.do("crewMemberRemove", "appearance { id }", id=anna)
    shown = await scene.see(red)
    assert [one["crewMember"] for one in shown["standManagers"]] == [{"id": bea}] * 2
    assert (shown["rotaSlots"]["nodes"][0]["assignments"], len(shown["crew"])) == ([], 1)
    await red.do("rotaSlotDelete", "appearance { id }", id=slot)
    assert (await scene.see(host))["rotaSlots"]["nodes"] == []


async def test_who_cannot_come_offers_the_shift_and_a_colleague_steps_in(scene: Scene) -> None:
    host, red, blue, second = scene.host, scene.red, scene.blue, await scene.office.enter("partner_member")
    people = ((host, "owner"), (red, "lead"), (red, "partner_member"), (blue, "other_lead"))
    anna, bea, cem, _ = [await scene.send(visitor, who, languages=["de"]) for visitor, who in people]
    await red.do("crewMemberEdit", id=bea, languages=["de", "fr"])
    needs = [{"organisationId": firm_id(scene.office.red), "people": 1}]
    slot = await scene.shift(10, 7, 10, needs=needs, languages=["fr"])
    for member in (anna, bea):
        await red.do("rotaAssign", ROW, slotId=slot, crewMemberId=member)
    assigned = (await scene.see(red))["rotaSlots"]["nodes"][0]["assignments"]
    held = {"id": next(one["id"] for one in assigned if one["crewMember"]["id"] == bea)}
    assert await host.refused("rotaAssignmentOffer", **held) == "NOT_ALLOWED"
    assert await second.refused("rotaAssignmentTake", **held) == "SHIFT_NOT_OFFERED"
    said = await red.do("rotaAssignmentOffer", "rotaAssignment { offeredAt }", **held)
    assert said["rotaAssignment"]["offeredAt"]
    assert await host.refused("rotaAssignmentTake", **held) == "TWO_PLACES"  # stands there already
    assert await blue.refused("rotaAssignmentTake", **held) == "SHIFT_WOULD_LACK"  # one of Rot, who speaks French
    assert await second.refused("rotaAssignmentTake", **held) == "SHIFT_WOULD_LACK"  # no French
    await red.do("crewMemberEdit", id=cem, languages=["fr"])
    at_once = await scene.shift(10, 9, 12, needs=[])
    await red.do("rotaAssign", ROW, slotId=at_once, crewMemberId=cem)
    assert await second.refused("rotaAssignmentTake", **held) == "TWO_PLACES"
    await red.do("rotaSlotDelete", "appearance { id }", id=at_once)
    await red.do("rotaAssignmentOffer", isOffered=False, **held)
    assert await second.refused("rotaAssignmentTake", **held) == "SHIFT_NOT_OFFERED"
    await red.do("rotaAssignmentOffer", **held)
    done = (await second.do("rotaAssignmentTake", ROW, **held))["rotaSlot"]
    assert {one["crewMember"]["id"]: one["confirmedAt"] is not None for one in done["assignments"]} == {
        anna: False, cem: True}  # fmt: skip
    assert await second.refused("rotaAssignmentTake", **held) == "NOT_FOUND"


async def test_an_appearance_of_others_has_no_rota(scene: Scene) -> None:
    limited = await scene.office.enter("limited")
    assert (await limited.ask(CHECKED, id=scene.id))["rotaCheck"] is not None  # cares for a firm that takes part
    stranger = scene.office.world
    pair = await stranger.appearance(scene.office.people["owner"], scene.office.red.pair, [stranger.host.id])  # type: ignore[arg-type] - partners have one
    assert (await scene.red.ask(CHECKED, id=f"joint_appearance_{pair.id}"))["rotaCheck"] is None


async def test_a_proposal_is_computed_apart_and_saved_by_whoever_accepts_it(scene: Scene, database: Database) -> None:
    host, red = scene.host, scene.red
    crew = [await scene.send(host, "owner"), await scene.send(red, "lead"), await scene.send(red, "partner_member")]
    early = await scene.shift(10, 7, 10, needs=[], languages=["fr"])
    late = await scene.shift(10, 9, 12, needs=[])
    await red.do("rotaAssign", ROW, slotId=early, crewMemberId=crew[1])
    assert (await red.ask(PROPOSED, id=scene.id))["rotaProposal"] is None
    for _ in range(2):
        await red.do("rotaProposalRequest", "appearance { id }", appearanceId=scene.id)
    assert (await red.ask(PROPOSED, id=scene.id))["rotaProposal"]["state"] == "WAITING"
    world = scene.office.world
    (one,) = await (await world.db.execute(ASKED)).fetchall()  # asked twice, it is on its way once
    planning = Planning(database)
    await world.db.execute("update rota_proposal set state = 'running'")  # somebody died over it
    for _ in range(2):  # told twice, it is made once
        await planning.propose(Happened(*one))
    found = (await red.ask(PROPOSED, id=scene.id))["rotaProposal"]
    assert found["state"] == "READY"
    assert (await host.ask(PROPOSED, id=scene.id))["rotaProposal"] is None  # the asker's alone
    # Four places for three people who cannot be in two: one stays empty, and nobody speaks French.
    assert [one["isJoining"] for one in found["changes"]] == [True, True]
    assert {one["rule"] for one in found["problems"]} == {"TOO_FEW", "SKILL_MISSING"}
    before = (await scene.see(red))["rotaSlots"]["nodes"]
    assert [len(one["assignments"]) for one in before] == [1, 0]  # nothing was saved
    changes = [{"version": one.pop("slotVersion"), **one} for one in found["changes"]]
    stale = [{**one, "version": 7} for one in changes]
    assert await red.refused("rotaFill", appearanceId=scene.id, changes=stale) == "CONFLICT"
    both = [{"slotId": slot, "crewMemberId": crew[0], "isJoining": True} for slot in (early, late)]
    assert await red.refused("rotaFill", appearanceId=scene.id, changes=both) == "TWO_PLACES"
    assert (await scene.see(red))["rotaSlots"]["nodes"] == before  # all or none
    await red.do("rotaFill", "appearance { id }", appearanceId=scene.id, changes=changes)
    after = [one["assignments"] for one in (await scene.see(red))["rotaSlots"]["nodes"]]
    assert sum(len(one) for one in after) == 3


async def test_a_proposal_keeps_the_working_time_of_its_stand(scene: Scene, database: Database) -> None:
    host, joining = scene.host, {}
    for visitor, who in ((host, "owner"), (scene.red, "lead")):
        await scene.send(visitor, who)
    for times in ((10, 6, 12), (10, 13, 19)):
        await scene.shift(*times, needs=[])
    for day in (600, 720):
        time = {"longestDay": day, "shortestRest": 660, "longestStretch": 180}
        await host.do("appearanceWorkingTimeEdit", id=scene.id, **time)
        await host.do("rotaProposalRequest", "appearance { id }", appearanceId=scene.id)
        asked = await (await scene.office.world.db.execute(ASKED + " order by id")).fetchall()
        await Planning(database).propose(Happened(*asked[-1]))
        found = (await host.ask(PROPOSED, id=scene.id))["rotaProposal"]
        joining[day] = len(found["changes"]), "TOO_FEW" in {one["rule"] for one in found["problems"]}
    assert joining == {600: (2, True), 720: (4, False)}  # two people, and two shifts of six hours that need both


async def test_appointments_never_book_anybody_twice_and_hide_their_guests(scene: Scene) -> None:
    host, red, blue = scene.host, scene.red, scene.blue
    anna, bea, cleo = [
        await scene.send(one, who) for one, who in ((host, "owner"), (red, "lead"), (blue, "other_lead"))
    ]
    slot = await scene.shift(10, 7, 10, needs=[])
    await red.do("rotaAssign", ROW, slotId=slot, crewMemberId=bea)
    at = {"startsAt": "2028-10-10T08:00:00Z", "endsAt": "2028-10-10T08:30:00Z"}
    new = {"appearanceId": scene.id, **at, "guest": "Frau Iten", "topic": "Abfüllen"}
    shown = "fairAppointment { id hosts { crewMember { id } } guest { guest } }"
    made = (await red.do("fairAppointmentCreate", shown, **new, hostIds=[bea, anna]))["fairAppointment"]
    assert (len(made["hosts"]), made["guest"]) == (2, {"guest": "Frau Iten"})
    later = new | {"startsAt": "2028-10-10T08:29:00Z", "endsAt": "2028-10-10T09:00:00Z"}
    assert await blue.refused("fairAppointmentCreate", **later, hostIds=[cleo, anna]) == "HOST_TAKEN"
    next_one = new | {"startsAt": "2028-10-10T08:30:00Z", "endsAt": "2028-10-10T09:00:00Z"}
    await blue.do("fairAppointmentCreate", shown, **next_one, hostIds=[cleo])
    assert (await scene.broken(red))["NOBODY_BESIDE"] == {slot}  # the only one in the shift is with a guest
    await blue.do("rotaAssign", ROW, slotId=slot, crewMemberId=cleo)
    seen = "query($id: ID!) { appearance(id: $id) { appointments { nodes { startsAt guest { guest } } } } }"
    told = [(await one.ask(seen, id=scene.id))["appearance"]["appointments"]["nodes"] for one in (red, host, blue)]
    assert [[one["guest"] is not None for one in nodes] for nodes in told] == [
        [True, False], [True, False], [False, True]]  # fmt: skip
    moved = {"id": made["id"], **at, "guest": "Frau Iten", "hostIds": [anna], "state": "HELD"}
    assert await host.refused("fairAppointmentEdit", **moved) == "NOT_ALLOWED"
    await red.do("fairAppointmentEdit", shown, **moved)
    assert "NOBODY_BESIDE" not in await scene.broken(red)
    assert await red.refused("crewMemberPresenceSet", id=cleo, presence="BREAK") == "NOT_ALLOWED"
    said = await red.do("crewMemberPresenceSet", "crewMember { presence }", id=bea, presence="IN_TALK")
    assert said["crewMember"] == {"presence": "IN_TALK"}


CREW = [Member(name, name[0], frozenset({"de"} if name[1] in "13" else {"fr"})) for name in ("h1", "h2", "p1", "p2")]
SHIFTS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 6), st.integers(1, 3)), min_size=1, max_size=6)


@settings(deadline=None, database=None, max_examples=12)
@given(shifts=SHIFTS, day=st.integers(4, 14), rest=st.integers(8, 16))
def test_no_proposal_breaks_a_hard_rule_of_a_person(shifts: list[tuple[int, int, int]], day: int, rest: int) -> None:
    limits = rota.Limits(day * rota.HOUR, rest * rota.HOUR)
    opens = datetime(2027, 10, 12, 7, tzinfo=UTC)
    plan = [
        Slot(str(n), opens + start * rota.HOUR, opens + (start + hours) * rota.HOUR, least, skills=frozenset({"de"}),
             firms={"h": 1, "p": 1})
        for n, (start, hours, least) in enumerate(shifts)
    ]  # fmt: skip
    found = proposed(CREW, plan, limits)
    assert proposed(CREW, list(plan), limits) == found
    for member in CREW:
        rota.joins(member, found, limits)
    missing = {one.who for one in rota.broken(found) if one.rule == RotaRule.TOO_FEW}
    if len(plan) == 1:
        longer_than_a_day = shifts[0][1] > day
        assert bool(missing) == longer_than_a_day  # four people are enough for one shift that anybody may work
