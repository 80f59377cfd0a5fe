"""Creations take an id that the caller made: sent again they make nothing new, and nobody takes another's id."""

import asyncio
from typing import Any
from uuid import UUID

import pytest
from graphql import get_named_type

from portal.api.schema import schema
from portal.core.db import Database
from portal.core.ids import new_id
from tests.make.browser import Site, Visitor
from tests.make.fairs import Appearance
from tests.make.office import Office, firm_id
from tests.make.world import World

TEXT = "Der Deckel der Wanne klemmt nach jeder Reinigung."
TABLES = {
    "ideaSubmit": "idea",
    "commentCreate": "comment",
    "noteCreate": "idea_note",
    "reportCreate": "report",
    "supportProposalCreate": "support_proposal",
    "ideaWideningRequest": "widening",
    "organisationCreate": "organisation",
    "circleCreate": "circle",
    "invitationCreate": "invitation",
    "ballotCreate": "ballot",
    "ballotStatementCreate": "ballot_statement",
    "ballotCopy": "ballot",
    "stageCreate": "idea_stage",
    "tagCreate": "tag",
    "ideaViewCreate": "idea_view",
    "fileSlotCreate": "file",
    "ideaImportCreate": "idea_import",
    "ideaExportCreate": "idea_export",
    "ideaFieldCreate": "idea_field",
    "releaseNoteCreate": "release_note",
    "fairCreate": "fair",
    "fairEditionCreate": "fair_edition",
    "fairDeadlineCreate": "organiser_deadline",
    "appearanceCreate": "joint_appearance",
    "fairGoalCreate": "fair_goal",
    "fairLearningCreate": "fair_learning",
    "fairTaskCreate": "fair_task",
    "crewMemberCreate": "crew_member",
    "fairAppointmentCreate": "fair_appointment",
    "exhibitCreate": "fair_exhibit",
    "packingItemCreate": "packing_item",
    "rotaSlotCreate": "rota_slot",
    "budgetLineCreate": "budget_line",
    "costDocumentCreate": "cost_document",
    "themeCreate": "theme",
    "priorityCreate": "priority",
    "priorityColumnCreate": "priority_column",
}
"""What each creation makes; ids begin with the same word."""

SHOWN = {
    "ballotStatementCreate": "statement",
    "fairEditionCreate": "fairEdition",
    "fairDeadlineCreate": "organiserDeadline",
    "appearanceCreate": "appearance",
    "fairGoalCreate": "fairGoal",
    "fairLearningCreate": "fairLearning",
    "fairTaskCreate": "fairTask",
    "crewMemberCreate": "crewMember",
    "fairAppointmentCreate": "fairAppointment",
    "exhibitCreate": "exhibit",
    "packingItemCreate": "packingItem",
    "rotaSlotCreate": "rotaSlot",
    "budgetLineCreate": "budgetLine",
    "costDocumentCreate": "costDocument",
    "noteCreate": "note",
    "ideaImportCreate": "ideaImport",
    "ideaExportCreate": "ideaExport",
    "stageCreate": "stage",
    "ideaFieldCreate": "field",
    "ideaViewCreate": "ideaView",
    "supportProposalCreate": "supportProposal",
    "ideaWideningRequest": "idea",
    "releaseNoteCreate": "releaseNote",
    "priorityColumnCreate": "priorityColumn",
}
"""What the payload calls it, where that differs."""


class Scene:
    """An office with something to talk about, and how each creation is asked for."""

    def __init__(self, office: Office, idea: UUID, theirs: UUID, shown: Appearance, ballot: UUID, file: UUID) -> None:
        self.office = office
        at = {"appearanceId": f"joint_appearance_{shown.id}", "title": "Am Stand"}
        edition = f"fair_edition_{shown.edition}"
        firms = [firm_id(office.red)]
        self.given: dict[str, dict[str, Any]] = {
            "ideaSubmit": {"title": "Deckel klemmt", "problem": TEXT},
            "commentCreate": {"ideaId": f"idea_{idea}", "body": "Genau."},
            "supportProposalCreate": {
                "ideaId": f"idea_{idea}",
                "personId": office.id("lead"),
                "need": "NICE",
            },
            "reportCreate": {"ideaId": f"idea_{theirs}", "reason": "SPAM"},
            "noteCreate": {"ideaId": f"idea_{idea}", "body": "Unter uns."},
            "ideaWideningRequest": {"ideaId": f"idea_{idea}", "circleId": f"circle_{office.world.open.id}"},
            "organisationCreate": {"name": "Grün AG"},
            "ballotCreate": {
                "circleId": f"circle_{office.world.open.id}",
                "title": "Wer?",
                "method": "MOTION",
                "options": [],
                "closesAt": "2027-03-01T00:00:00Z",
            },
            "ballotStatementCreate": {"ballotId": f"ballot_{ballot}", "body": "Wir bauen es im Herbst."},
            "stageCreate": {"status": "PLANNED", "name": "Vorstudie"},
            "ideaViewCreate": {"name": "Offene", "query": "status=open"},
            "tagCreate": {"name": "Logistik"},
            "ideaFieldCreate": {"kind": "CHECK", "label": {"de": "Gibt es ein Muster?"}},
            "themeCreate": {"title": "Zwei Sorten", "ideas": [f"idea_{idea}"]},
            "priorityCreate": {"ideaId": f"idea_{idea}"},
            "priorityColumnCreate": {"name": "Strategie"},
            "releaseNoteCreate": {
                "circleId": f"circle_{office.red.pair}",
                "title": "Neu im Herbst",
                "body": TEXT,
                "ideas": [f"idea_{idea}"],
            },
            "fairCreate": {"name": "Fachmesse", "city": "Bern"},
            "fairEditionCreate": {"fairId": f"fair_{shown.fair}", "firstDay": "2028-05-03", "lastDay": "2028-05-05"},
            "fairDeadlineCreate": {"editionId": edition, "kind": "PASSES", "title": "Pass", "dueOn": "2027-07-01"},
            "appearanceCreate": {"editionId": edition, "circleId": f"circle_{office.red.pair}", "title": "Zu zweit"},
            "fairGoalCreate": {**at, "unit": "Anzahl", "target": 5},
            "fairTaskCreate": {**at, "dueOn": "2027-07-01"},
            "fairLearningCreate": {"appearanceId": at["appearanceId"], "kind": "KEEP", "body": TEXT},
            **dict.fromkeys(("exhibitCreate", "packingItemCreate"), at),
            "crewMemberCreate": {"appearanceId": at["appearanceId"], "personId": office.id("moderator")},
            "fairAppointmentCreate": {
                "appearanceId": at["appearanceId"],
                "hostIds": [f"crew_member_{shown.crew}"],
                "startsAt": "2027-10-13T07:00:00Z",
                "endsAt": "2027-10-13T08:00:00Z",
                "guest": "Frau Iten",
            },
            "rotaSlotCreate": {
                "appearanceId": at["appearanceId"],
                "startsAt": "2027-10-13T07:00:00Z",
                "endsAt": "2027-10-13T10:00:00Z",
                "station": "Theke",
                "minPeople": 2,
            },
            "budgetLineCreate": {**at, "category": "SPACE", "planned": 5},
            "ideaImportCreate": {"fileId": f"file_{file}"},
            "ideaExportCreate": {"parts": ["TALK"]},
            "costDocumentCreate": {
                "lineId": f"budget_line_{shown.line}",
                "supplier": "Messe",
                "issuedOn": "2028-05-06",
                "net": 7,
                "payerId": firms[0],
            },
            "fileSlotCreate": {"name": "Plan.pdf", "size": 5},
            "circleCreate": {"name": "Pilot", "organisationIds": firms, "disclosure": "FIRMS", "terms": TEXT},
            "invitationCreate": {"organisationId": firms[0], "email": "neu@rot.example", "role": "PARTNER_MEMBER"},
        }

    async def ask(self, visitor: Visitor, name: str, id_: UUID, prefix: str | None = None) -> dict[str, Any]:
        """The whole answer to the creation under that id."""
        entity = SHOWN.get(name, TABLES[name])
        kind = name[0].upper() + name[1:] + "Input"
        query = (
            f"mutation($input: {kind}!) {{ {name}(input: $input) {{ {entity} {{ id }} userErrors {{ code path }} }} }}"
        )
        return await visitor.answer(query, input={**self.given[name], "id": f"{prefix or TABLES[name]}_{id_}"})

    async def make(self, visitor: Visitor, name: str, id_: UUID) -> dict[str, Any]:
        """The payload."""
        answer = await self.ask(visitor, name, id_)
        assert "errors" not in answer, answer
        payload: dict[str, Any] = answer["data"][name]
        return payload

    async def count(self, name: str) -> int:
        found: int = await self.office.world.one(f"select count(*) from {TABLES[name]}")
        return found


@pytest.fixture
async def scene(world: World, database: Database) -> Scene:
    office = await Office(world, Site(database)).furnish()
    owner, pair = office.people["owner"], office.red.pair
    assert pair is not None
    shown = await world.appearance(owner, pair, [world.host.id, office.red.id])
    theirs = await world.idea(office.people["lead"])
    ballot = await world.ballot(world.open, owner)
    file = await world.file(owner, name="Ideen.csv")
    scene = Scene(office, await world.idea(owner, pair), theirs, shown, ballot, file)
    scene.given["ballotCopy"] = {"ballotId": f"ballot_{await world.ballot(pair, owner)}"}
    return scene


def test_every_creation_takes_one() -> None:
    """But for ways in, whose secret could not be shown a second time."""
    mutations = schema().mutation_type
    assert mutations is not None
    inputs = {name: get_named_type(field.args["input"].type) for name, field in mutations.fields.items()}
    assert {name for name in inputs if name.endswith(("Create", "Submit"))} - set(TABLES) == {
        "accessKeyCreate",
        "calendarFeedCreate",
        "sessionCreate",
    }
    assert [name for name in TABLES if "id" not in getattr(inputs[name], "fields", {})] == []


@pytest.mark.parametrize("name", TABLES)
async def test_a_repeated_creation_answers_with_what_there_is(scene: Scene, name: str) -> None:
    visitor, id_, before = await scene.office.enter("owner"), new_id(), await scene.count(name)
    first = await scene.make(visitor, name, id_)
    assert first["userErrors"] == []
    assert await scene.office.world.one(f"select count(*) from {TABLES[name]} where id = %s", id_) == 1
    events = await scene.office.world.one("select count(*) from event")
    assert await scene.make(visitor, name, id_) == first
    assert await scene.count(name) == before + 1
    assert await scene.office.world.one("select count(*) from event") == events


@pytest.mark.parametrize("name", TABLES)
async def test_many_at_once_make_one(scene: Scene, name: str) -> None:
    visitor, id_, before = await scene.office.enter("owner"), new_id(), await scene.count(name)
    payloads = await asyncio.gather(*(scene.make(visitor, name, id_) for _ in range(8)))
    assert [one["userErrors"] for one in payloads] == [[]] * 8
    assert await scene.count(name) == before + 1


@pytest.mark.parametrize("name", TABLES)
async def test_an_id_is_of_the_right_type(scene: Scene, name: str) -> None:
    visitor, before = await scene.office.enter("owner"), await scene.count(name)
    answer = await scene.ask(visitor, name, new_id(), prefix="session")
    assert [one["extensions"]["code"] for one in answer["errors"]] == ["BAD_ID"]
    assert await scene.count(name) == before


REFUSED = {"userErrors": [{"code": "ID_TAKEN", "path": ["id"]}]}


@pytest.mark.parametrize("name", TABLES)
async def test_what_somebody_else_made_is_not_taken_over(scene: Scene, name: str) -> None:
    id_ = new_id()
    await scene.make(await scene.office.enter("owner"), name, id_)
    if name == "ideaWideningRequest":  # the owner's own is answered at once
        await scene.office.world.db.execute("update idea set circle_id = %s, floor = 0", [scene.office.red.pair])
    if name == "ideaImportCreate":  # nobody brings a file that others uploaded
        admin = scene.office.people["admin"].id
        await scene.office.world.db.execute("update file set membership_id = %s", [admin])
    before = await scene.count(name)
    refused = await scene.make(await scene.office.enter("admin"), name, id_)
    assert refused["userErrors"] == REFUSED["userErrors"]
    assert [value for member, value in refused.items() if member != "userErrors"] == [None]
    assert await scene.count(name) == before


@pytest.mark.parametrize("sees", [True, False])
async def test_seen_and_hidden_are_refused_alike(scene: Scene, *, sees: bool) -> None:
    office = scene.office
    taken = await office.world.idea(office.people["other_lead"], office.world.open if sees else None)
    visitor = await office.enter("lead")
    looked = await visitor.ask("query($id: ID!) { node(id: $id) { id } }", id=f"idea_{taken}")
    assert (looked["node"] is not None) is sees
    assert await scene.make(visitor, "ideaSubmit", taken) == {"idea": None, **REFUSED}


async def test_another_workspace_has_ids_of_its_own(scene: Scene, owner: str) -> None:
    async with World(owner) as elsewhere:
        taken = await elsewhere.idea(await elsewhere.person(elsewhere.host, "owner"))
    payload = await scene.make(await scene.office.enter("lead"), "ideaSubmit", taken)
    assert payload == {"idea": {"id": f"idea_{taken}"}, "userErrors": []}


async def test_who_may_not_make_it_learns_nothing_of_the_id(scene: Scene) -> None:
    id_ = new_id()
    await scene.make(await scene.office.enter("owner"), "organisationCreate", id_)
    lead = await scene.office.enter("lead")
    for asked in (id_, new_id()):
        refused = await scene.make(lead, "organisationCreate", asked)
        assert [one["code"] for one in refused["userErrors"]] == ["NOT_ALLOWED"]
