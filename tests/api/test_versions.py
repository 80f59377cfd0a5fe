"""Of two changes from one state the second is refused and shown what is there now; nothing is overwritten unseen."""

import asyncio
from typing import Any, NamedTuple
from uuid import UUID

import pytest
from graphql import get_named_type

from portal.api.schema import schema
from portal.core.db import Database
from tests.make.browser import Site
from tests.make.office import Office, firm_id
from tests.make.world import World

TERMS = "Was hier steht, bleibt hier, und zwar im neuen Wortlaut."
BALLOT = {"method": "MOTION", "options": [], "closesAt": "2027-03-01T00:00:00Z"}


class Edit(NamedTuple):
    """One way to change something, by whom, and where the change is seen."""

    mutation: str
    who: str
    given: dict[str, Any]
    changes: tuple[dict[str, Any], dict[str, Any]]
    shown: str
    """What is selected of the payload; `version` is what the next edit names."""


MEETING = {"startsAt": "2027-10-12T11:00:00Z", "endsAt": "2027-10-12T11:30:00Z", "guest": "Frau Iten"}
SHIFT = {"startsAt": "2027-10-12T07:00:00Z", "endsAt": "2027-10-12T10:00:00Z", "station": "Theke"}
BAR = {"title": "Bar", "kind": "LOUNGE", "area": 900}
EDITS = {
    "idea": Edit("ideaEdit", "lead", {"id": "idea"}, ({"title": "Eins"}, {"title": "Zwei"}), "idea { version title }"),
    "comment": Edit(
        "commentEdit", "lead", {"id": "comment"}, ({"body": "Eins."}, {"body": "Zwei."}), "comment { version body }"),
    "note": Edit("noteEdit", "owner", {"id": "note"}, ({"body": "Eins."}, {"body": "Zwei."}), "note { version body }"),
    "stage": Edit(
        "stageEdit", "owner", {"id": "stage"}, ({"name": "Eins"}, {"name": "Zwei"}), "stage { version name }"),
    "tag": Edit("tagEdit", "owner", {"id": "tag"}, ({"name": "Eins"}, {"name": "Zwei"}), "tag { version name }"),
    "field": Edit(
        "ideaFieldEdit", "owner", {"id": "field"}, ({"label": {"de": "Eins"}}, {"label": {"de": "Zwei"}}),
        "field { version labelDe }"),
    "view": Edit(
        "ideaViewEdit", "lead", {"id": "view"}, ({"name": "Eins"}, {"name": "Zwei"}), "ideaView { version name }"),
    "theme": Edit(
        "themeEdit", "member", {"id": "theme"}, ({"title": "Eins"}, {"title": "Zwei"}), "theme { version title }"),
    "priority": Edit(
        "priorityEdit", "member", {"id": "priority"}, ({"effort": 1}, {"effort": 2}), "priority { version effort }"),
    "column": Edit(
        "priorityColumnEdit", "owner", {"id": "column"}, ({"weight": 2}, {"weight": 3}),
        "priorityColumn { version weight }"),
    "release_note": Edit(
        "releaseNoteEdit", "member", {"id": "release_note"}, ({"title": "Eins"}, {"title": "Zwei"}),
        "releaseNote { version title }"),
    "organisation": Edit(
        "organisationUpdate", "lead", {"id": "firm"}, ({"city": "Chur"}, {"city": "Genf"}),
        "organisation { version city }"),
    "circle": Edit(
        "circleUpdate", "owner", {"id": "circle"}, ({"name": "Eins"}, {"name": "Zwei"}), "circle { version name }"),
    "terms": Edit(
        "termsPublish", "owner", {"circleId": "circle"}, ({"text": TERMS}, {"text": TERMS + " Ja."}),
        "circle { terms { version text } }"),
    "person": Edit(
        "personUpdate", "owner", {"id": "person"}, ({"role": "LEAD"}, {"state": "SUSPENDED"}),
        "person { version role state }"),
    "fair": Edit(
        "fairEdit", "owner", {"id": "fair"}, ({"website": "https://eins.example"}, {"website": "https://zwei.example"}),
        "fair { version website }"),
    "edition": Edit(
        "fairEditionUpdate", "owner", {"id": "edition"},
        ({"firstDay": "2027-10-13", "lastDay": "2027-10-16"}, {"firstDay": "2027-10-14", "lastDay": "2027-10-16"}),
        "fairEdition { version firstDay }"),
    "appearance": Edit(
        "appearanceEdit", "lead", {"id": "appearance"}, ({"hall": "B1"}, {"hall": "B2"}),
        "appearance { version hall }"),
    "goal": Edit(
        "fairGoalEdit", "owner", {"id": "goal"},
        ({"title": "Gespräche", "unit": "Anzahl", "target": 5}, {"title": "Gespräche", "unit": "Anzahl", "target": 6}),
        "fairGoal { version target }"),
    "zones": Edit(
        "appearanceZonesEdit", "lead", {"id": "appearance"}, ({"zones": [BAR]}, {"zones": [BAR, BAR]}),
        "appearance { version zones { title } }"),
    "passes": Edit(
        "appearancePassesEdit", "lead", {"id": "appearance"},
        ({"kind": "EXHIBITOR", "passes": 7, "shares": []}, {"kind": "EXHIBITOR", "passes": 9, "shares": []}),
        "appearance { passes { version passes } }"),
    "working time": Edit(
        "appearanceWorkingTimeEdit", "lead", {"id": "appearance"},
        ({"longestDay": 480, "shortestRest": 660, "longestStretch": 180},
         {"longestDay": 720, "shortestRest": 660, "longestStretch": 180}),
        "appearance { version longestDay }"),
    "card": Edit(
        "appearanceBriefingEdit", "lead", {"id": "appearance"},
        ({"language": "DE", "rules": "Eins"}, {"language": "DE", "rules": "Zwei"}),
        "appearance { briefings { version rules } }"),
    "ladder": Edit(
        "fairLadderEdit", "owner", {"editionId": "edition"},
        ({"steps": [{"until": "2027-06-01", "percent": 2500}]}, {"steps": [{"until": "2027-06-01", "percent": 50}]}),
        "fairEdition { version cancellationSteps { percent } }"),
    "exhibit": Edit(
        "exhibitEdit", "owner", {"id": "exhibit"}, ({"title": "Eins"}, {"title": "Zwei"}), "exhibit { version title }"),
    "packed": Edit(
        "packingItemEdit", "owner", {"id": "packed"}, ({"title": "Eins"}, {"title": "Zwei"}),
        "packingItem { version title }"),
    "task": Edit(
        "fairTaskEdit", "lead", {"id": "task"}, ({"dueOn": "2027-03-03"}, {"dueOn": "2027-03-04"}),
        "fairTask { version dueOn }"),
    "crew": Edit(
        "crewMemberEdit", "owner", {"id": "crew"}, ({"languages": ["fr"]}, {"languages": ["it"]}),
        "crewMember { version languages }"),
    "shift": Edit(
        "rotaSlotEdit", "lead", {"id": "shift"}, (SHIFT | {"minPeople": 1}, SHIFT | {"minPeople": 3}),
        "rotaSlot { version minPeople }"),
    "meeting": Edit(
        "fairAppointmentEdit", "owner", {"id": "meeting"}, (MEETING | {"place": "Bar"}, MEETING | {"place": "Tisch"}),
        "fairAppointment { version place }"),
    "leader": Edit(
        "standManagerEdit", "lead", {"appearanceId": "appearance", "crewMemberId": "crew"},
        ({"day": "2027-10-12", "deputyId": None}, {"day": "2027-10-12"}), "standManager { version day }"),
    "line": Edit(
        "budgetLineEdit", "lead", {"id": "line"}, ({"planned": 5}, {"planned": 6}), "budgetLine { version planned }"),
    "ballot": Edit(
        "ballotEdit", "owner", {"id": "ballot", "circleId": "circle"},
        (BALLOT | {"title": "Eins"}, BALLOT | {"title": "Zwei"}),
        "ballot { version title }"),
    "settings": Edit(
        "moderationSettingsUpdate", "owner", {}, ({"holdsComments": True}, {"trustAfter": 3}),
        "workspace { version holdsComments trustAfter }"),
    "profile": Edit(
        "profileUpdate", "lead", {}, ({"timeZone": "Europe/Rome"}, {"timeZone": "Europe/Paris"}),
        "viewer { version timeZone }"),
}  # fmt: skip


class Scene(NamedTuple):
    """An office, and the ids of what is edited there."""

    office: Office
    ids: dict[str, str]

    async def edit(self, name: str, change: dict[str, Any], version: int | None) -> dict[str, Any]:
        """The payload's things, under their names, and the codes of its refusals."""
        edit = EDITS[name]
        visitor = await self.office.enter(edit.who)
        named: dict[str, Any] = {member: self.ids[value] for member, value in edit.given.items()}
        if name == "meeting":
            named["hostIds"] = [self.ids["crew"]]
        from_ = {} if version is None else {"version": version}
        payload = await visitor.do(edit.mutation, edit.shown, **named, **from_, **change)
        return {**payload, "userErrors": [one["code"] for one in payload["userErrors"]]}


@pytest.fixture
async def scene(world: World, database: Database) -> Scene:
    office = await Office(world, Site(database)).furnish()
    idea = await world.idea(office.people["lead"])
    circle = await world.circle("custom", [office.red], terms=1)
    shown = await world.appearance(office.people["owner"], office.red.pair, [world.host.id, office.red.id])  # type: ignore[arg-type] - partners have one
    await world.terms(circle)
    await world.db.execute("delete from fair_pass")  # so that passes may be divided otherwise
    ids = {
        "idea": f"idea_{idea}",
        "comment": f"comment_{await world.comment(idea, office.people['lead'])}",
        "note": f"idea_note_{await world.note(idea, office.people['owner'])}",
        "stage": f"idea_stage_{await world.stage()}",
        "view": f"idea_view_{await world.view(office.people['lead'])}",
        "tag": f"tag_{await world.tag()}",
        "field": f"idea_field_{await world.field()}",
        "theme": f"theme_{await world.theme(office.people['owner'])}",
        "priority": f"priority_{await world.priority(office.people['owner'], idea)}",
        "column": f"priority_column_{await world.weight(office.people['owner'], 'Strategie')}",
        "release_note": f"release_note_{await _draft(office, idea)}",
        "firm": firm_id(office.red),
        "circle": f"circle_{circle.id}",
        "person": office.id("partner_member"),
        "fair": f"fair_{shown.fair}",
        "edition": f"fair_edition_{shown.edition}",
        "ballot": f"ballot_{await world.ballot(circle, office.people['owner'], status='draft')}",
        "appearance": f"joint_appearance_{shown.id}",
        "goal": f"fair_goal_{shown.goal}",
        "task": f"fair_task_{shown.task}",
        "crew": f"crew_member_{shown.crew}",
        "shift": f"rota_slot_{shown.slot}",
        "meeting": f"fair_appointment_{shown.appointment}",
        "line": f"budget_line_{shown.line}",
        "exhibit": f"fair_exhibit_{shown.exhibit}",
        "packed": f"packing_item_{shown.packed}",
    }
    return Scene(office, ids)


async def _draft(office: Office, idea: UUID) -> UUID:
    pair = office.red.pair
    assert pair is not None
    return await office.world.release_note(pair, office.people["owner"], idea, published=False)


def test_every_edit_names_a_version() -> None:
    mutations = schema().mutation_type
    assert mutations is not None
    inputs = {name: get_named_type(field.args["input"].type) for name, field in mutations.fields.items()}
    # Each of a person's own switches is set by itself: what it says is not made from an earlier state.
    edits = {name for name in inputs if name.endswith(("Edit", "Update", "Publish"))} - {"notificationSettingsUpdate"}
    edits -= {"releaseNotePublish", "ballotPublish"}  # steps that are taken once
    assert edits == {edit.mutation for edit in EDITS.values()}
    assert [name for name in edits if "version" not in getattr(inputs[name], "fields", {})] == []


@pytest.mark.parametrize("name", EDITS)
async def test_the_second_from_one_state_is_refused_and_sees_the_first(scene: Scene, name: str) -> None:
    one, two = EDITS[name].changes
    done = await scene.edit(name, one, 1)
    assert done["userErrors"] == []
    refused = await scene.edit(name, two, 1)
    assert refused == {**done, "userErrors": ["CONFLICT"]}
    again = await scene.edit(name, two, 2)
    assert again["userErrors"] == []
    assert again != done


@pytest.mark.parametrize("name", EDITS)
async def test_of_two_at_once_one_wins_and_the_other_is_told(scene: Scene, name: str) -> None:
    payloads = await asyncio.gather(*(scene.edit(name, change, 1) for change in EDITS[name].changes))
    assert sorted(payload["userErrors"] for payload in payloads) == [[], ["CONFLICT"]]
    won, lost = sorted(payloads, key=lambda payload: payload["userErrors"])
    assert {**lost, "userErrors": []} == won


@pytest.mark.parametrize("name", [name for name in EDITS if name not in {"idea", "line"}])
async def test_without_a_version_it_is_made_on_top(scene: Scene, name: str) -> None:
    for change in EDITS[name].changes:
        assert (await scene.edit(name, change, None))["userErrors"] == []


async def test_two_decisions_from_one_status_are_not_made_past_each_other(scene: Scene) -> None:
    visitor = await scene.office.enter("moderator")
    given = {"ideaId": scene.ids["idea"], "fromStatus": "OPEN", "sentence": "Wir haben das heute so entschieden."}
    first = await visitor.do("ideaStatusChange", "idea { status }", to="PLANNED", **given)
    second = await visitor.do("ideaStatusChange", "idea { status }", to="DECLINED", **given)
    assert first == {"idea": {"status": "PLANNED"}, "userErrors": []}
    assert second["idea"] == {"status": "PLANNED"}
    assert [one["code"] for one in second["userErrors"]] == ["CONFLICT"]


async def test_a_conflict_shows_nothing_to_whom_it_is_not_for(scene: Scene) -> None:
    """Rights are asked before versions: who may not edit does not learn that there is a newer state."""
    visitor = await scene.office.enter("other_lead")
    for version in (1, 7):
        payload = await visitor.do("ideaEdit", "idea { title }", id=scene.ids["idea"], version=version, title="Anders")
        assert ([one["code"] for one in payload["userErrors"]], payload["idea"]) == (["NOT_FOUND"], None)
