"""The published contract is what the code says, and the portal's own pages ask it cheaply."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
import pytest
from graphql import OperationDefinitionNode, OperationType, Source, parse, print_ast, print_schema, validate
from graphql.utilities import concat_ast, separate_operations
from sqlalchemy import event

from portal.api.context import PortalContext
from portal.api.schema import schema
from portal.core.db import Database, Statement
from portal.core.viewer import Viewer
from portal.graph.execute import Engine
from portal.graph.request import Request
from portal.graph.trusted import trusted_texts
from tests.make.engine import engine as shared
from tests.make.matrix import Matrix, make_matrix
from tests.make.world import World

PROJECT = Path(__file__).parents[2]
DOCUMENTS = sorted((PROJECT / "frontend" / "src").rglob("*.graphql"))

PAGE = {"first": 30}
ASKED: dict[str, dict[str, Any]] = {
    "Account": {},
    "CalendarFeeds": {},
    "FairReview": {"id": "appearance"},
    "BallotCircles": {},
    "BallotList": PAGE,
    "BallotPage": {"id": "ballot"},
    "BallotResult": {"id": "counted"},
    "BallotToEdit": {"id": "ballot"},
    "Bell": PAGE,
    "CircleDetail": {"id": "circle"},
    "CircleList": PAGE,
    "CirclesToChoose": {},
    "CommentVersions": {"id": "comment"},
    "Customers": {"filter": "mentioned"},
    "EarlierTalk": {"number": "number"},
    "FilterChoices": {},
    "DraftsKept": {},
    "BudgetPreview": {"input": "preview"},
    "FairAgreements": {"id": "appearance"},
    "FairBudget": {"id": "appearance", "first": 20},
    "FairChoices": {},
    "FairCard": {"id": "appearance"},
    "FairDuty": {"token": "none"},
    "FairFrame": {"id": "appearance"},
    "FairGoods": {"id": "appearance"},
    "FairHolidays": {"firstDay": "2027-01-01", "lastDay": "2027-12-31"},
    "FairLeaving": {"id": "appearance"},
    "FairList": PAGE,
    "FairsAsking": {"first": 20},
    "FairOverview": {"id": "appearance"},
    "FairPasses": {"id": "appearance"},
    "FairPlan": {"id": "appearance"},
    "FairRotaCheck": {"id": "appearance"},
    "FairSettlement": {"id": "appearance"},
    "FairStand": {"id": "appearance", "first": 60},
    "FairToday": {"id": "appearance"},
    "FairMovePreview": {"id": "appearance", "firstDay": "2027-10-19", "lastDay": "2027-10-22"},
    "TemplateProposals": {},
    "FairWithdrawal": {"id": "appearance"},
    "FairPlanPreview": {"firstDay": "2027-10-12", "lastDay": "2027-10-15", "form": "REPRESENTED", "needsCustoms": True},
    "FieldsAsked": {},
    "Firm": {"id": "firm", **PAGE},
    "FirmChoices": {},
    "FirmList": PAGE,
    "FirmRights": {},
    "IdeaCounts": {},
    "IdeaList": PAGE,
    "Palette": {"text": "Idee"},
    "PaletteNames": {},
    "Search": PAGE | {"text": "Idee"},
    "SimilarIdeas": {"title": "Idee", "problem": "Problem"},
    "IdeaPage": {"number": "number"},
    "IdeaToEdit": {"number": "number"},
    "ImportList": PAGE,
    "ImportPage": {"id": "import", **PAGE},
    "ImportPeople": PAGE,
    "Exports": PAGE,
    "InvitationToAccept": {"token": "none"},
    "Mailbox": PAGE,
    "Mentionable": {"filter": "mentioned"},
    "ModerationLog": PAGE | {"filter": None},
    "ModerationQueue": {"first": 20, "filter": None},
    "ModerationRules": {},
    "MoreAnswers": {"id": "comment"},
    "MoreSupporters": {"number": "number"},
    "IdeasForBallot": {"text": "Idee", "circle": "circle"},
    "OwnVote": {"id": "ballot"},
    "IdeasToPick": {"text": "Idee"},
    "IdeaPlan": {"number": "number"},
    "NewsCircles": {},
    "PriorityColumns": {},
    "PriorityList": PAGE,
    "ThemeList": PAGE,
    "ThemePage": {"id": "theme"},
    "ThemesToChoose": {},
    "NewsDrafts": PAGE,
    "NewsList": PAGE,
    "NewsPage": {"id": "release_note"},
    "BallotsWaiting": {},
    "NotificationSettings": {},
    "Notifications": PAGE,
    "Notes": {"number": "number"},
    "SavedViews": {},
    "Stages": {},
    "Tags": {},
    "TaskTitles": {"de": True, "en": False, "fr": False, "it": False},
    "OpenInvitations": PAGE,
    "ProposalToAnswer": {"token": "none"},
    "Session": {},
    "Start": {},
    "StartFeed": PAGE,
    "Unread": {},
    "UploadedFiles": {"ids": "files"},
    "Talk": {"number": "number"},
    "ThreadOfComment": {"id": "comment"},
    "IdeasToMergeWith": {"circle": "circle", "text": None},
    "PeopleToAsk": {"id": "appearance"},
    "PreviewOfIdea": {"problem": "**Fett**", "proposal": ""},
    "Roadmap": {"filter": None, "done": None},
    "RoadmapCircles": {},
    "RotaProposal": {"id": "elsewhere"},
    "ShiftNeeds": {"id": "shift"},
    "StagesToChoose": {},
    "Waiting": {},
    "WideningRequests": PAGE,
}
"""Each query of the pages, and what it is asked with."""
WITHOUT_ROWS = {"PreviewOfIdea": 0, "TaskTitles": 0}
"""What is told without a look at any row."""
COMPUTED = {"FairWithdrawal": 4}
"""What is computed from what several loads found: the appearance, its ladder, the lines, the shares."""


class CountingDatabase(Database):
    """Counts what is sent, besides the viewer's context."""

    def __init__(self, dsn: str) -> None:
        super().__init__(dsn, readers=2, writers=2)
        self.statements = 0
        self.round_trips = 0
        event.listen(self._engine.sync_engine, "before_cursor_execute", self._one_more)

    async def read_json(self, viewer: Viewer, statements: Sequence[Statement]) -> list[bytes | None]:
        self.statements += len(statements)
        self.round_trips += 1
        return await super().read_json(viewer, statements)

    def _one_more(self, *_: Any) -> None:
        self.statements += 1
        self.round_trips += 1


@dataclass
class Page:
    """A viewer with a database that counts."""

    database: CountingDatabase
    viewer: Viewer
    given: dict[str, Any]
    engine: Engine = field(default_factory=shared)
    """One for all that the test asks, so that each document is compiled once."""

    async def ask(self, name: str) -> tuple[int, int]:
        """How many statements and round trips the page's query takes."""
        wanted = {key: self.given.get(value, value) for key, value in ASKED[name].items()}
        self.database.statements = self.database.round_trips = 0
        context = PortalContext(self.database, self.viewer, "page")
        answer = orjson.loads((await self.engine.execute(context, Request(queries()[name], wanted))).body())
        assert "errors" not in answer, (name, answer)
        return self.database.statements, self.database.round_trips


@cache
def queries() -> dict[str, str]:
    """The pages' queries by name, each with the fragments it needs."""
    together = concat_ast([parse(Source(path.read_text(), str(path))) for path in DOCUMENTS])
    return {
        name: print_ast(document)
        for name, document in separate_operations(together).items()
        for definition in document.definitions
        if isinstance(definition, OperationDefinitionNode) and definition.operation is OperationType.QUERY
    }


def test_the_exported_schema_is_the_schema() -> None:
    exported = (PROJECT / "graphql" / "schema.graphql").read_text()
    assert exported.strip() == print_schema(schema()).strip(), "portal schema"


def test_every_registered_document_can_be_run() -> None:
    trusted = trusted_texts(PROJECT / "graphql" / "documents")
    documents = Engine(schema(), trusted=trusted).documents
    for document_id in trusted:
        assert documents.get(Request(None, document_id=document_id), trusted_only=True).operations
    assert len(trusted) > 50


def test_everything_in_the_schema_is_described() -> None:
    bare = []
    for name, kind in schema().type_map.items():
        if not name.startswith("__"):
            bare += [] if kind.description else [name]
            fields = getattr(kind, "fields", {}) | getattr(kind, "values", {})
            bare += [f"{name}.{field}" for field, it in fields.items() if not it.description]
            bare += [f"{name}.{field}({one})" for field, it in fields.items()
                     for one, argument in getattr(it, "args", {}).items() if not argument.description]  # fmt: skip
    assert bare == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_the_pages_ask_what_there_is(path: Path) -> None:
    together = concat_ast([parse(Source(one.read_text(), str(one))) for one in DOCUMENTS])
    assert validate(schema(), together) == []
    assert path.read_text().strip()


def test_every_query_of_the_pages_is_counted() -> None:
    assert set(queries()) == set(ASKED)


async def test_pages_take_as_many_statements_for_thirty_rows_as_for_one(page: Page, matrix: Matrix) -> None:
    one = {name: await page.ask(name) for name in ASKED}
    expected = {name: _root_fields(name) for name in ASKED} | WITHOUT_ROWS | COMPUTED
    assert {name: statements for name, (statements, _) in one.items()} == expected
    await _thirty(matrix, page)
    assert {name: await page.ask(name) for name in ASKED} == one


async def test_a_page_is_one_round_trip(page: Page) -> None:
    # Before sign-in: ordinary resolvers.
    told = {"BallotResult", "FairDuty"}
    resolved = {*WITHOUT_ROWS, *COMPUTED, *told, "Session", "InvitationToAccept", "ProposalToAnswer", "Mailbox"}
    trips = {name: (await page.ask(name))[1] for name in ASKED if name not in resolved}
    assert trips == dict.fromkeys(trips, 1)


def _root_fields(name: str) -> int:
    (operation, *_) = (one for one in parse(queries()[name]).definitions if isinstance(one, OperationDefinitionNode))
    return len(operation.selection_set.selections)


@pytest.fixture
async def matrix(world: World) -> Matrix:
    return await make_matrix(world)


@pytest.fixture
async def page(matrix: Matrix, app_dsn: str) -> AsyncIterator[Page]:
    database = CountingDatabase(app_dsn)
    await database.open()
    world, firm = matrix.world, matrix.firms["a"]
    idea = await world.idea(matrix.people["a lead"], world.open, number=777)
    comment = await world.comment(idea, matrix.people["a lead"])
    talk = {
        "comment": f"comment_{comment}",
        "mentioned": {"idea": f"idea_{idea}", "text": "person"},
        "ballot": f"ballot_{await world.ballot(world.open, matrix.people['host owner'])}",
        "theme": f"theme_{await world.theme(matrix.people['host owner'], idea)}",
        "release_note": f"release_note_{await world.release_note(world.open.id, matrix.people['host owner'], idea)}",
        "counted": f"ballot_{await world.ballot(world.open, matrix.people['host owner'], status='published')}",
        "import": f"idea_import_{await world.brought(matrix.people['host owner'])}",
        "files": [f"file_{await world.file(matrix.people['host owner'])}"],
    }
    given = {"circle": f"circle_{world.open.id}", "firm": f"organisation_{firm.id}", "number": 777, **talk}
    shown = await world.appearance(matrix.people["host owner"], world.open.id, [world.host.id, firm.id])
    given["appearance"] = f"joint_appearance_{shown.id}"
    given["elsewhere"] = f"joint_appearance_{UUID(int=0)}"
    given["shift"] = f"rota_slot_{shown.slot}"
    given["preview"] = {"lineId": f"budget_line_{UUID(int=0)}", "key": "EQUAL", "weights": []}
    yield Page(database, await world.viewer(database, matrix.people["host owner"]), given)
    await database.close()


async def _thirty(matrix: Matrix, page: Page) -> None:
    world, firm = matrix.world, matrix.firms["a"]
    detailed = await world.one("select id from idea where number = %s", page.given["number"])
    for number in range(30):
        human = await world.person(firm, "partner_member")
        idea = await world.idea(human, world.open, status="held" if number % 2 else "open")
        await world.comment(detailed, human, reply_to=await world.comment(detailed, human))
        await world.file(human, detailed)
        await world.support(detailed, human)
        await world.step(detailed, human)
        await world.widening(idea, world.open, human)
        await world.notification(idea, matrix.people["host owner"], human)
        await world.invitation(firm, human)
        await world.priority(matrix.people["host owner"], idea)
        await world.grouping(UUID(page.given["theme"].removeprefix("theme_")), matrix.people["host owner"], idea)
        await world.theme(matrix.people["host owner"], detailed)
        await world.release_note(world.open.id, matrix.people["host owner"], idea, detailed, published=number % 2 == 0)
        await world.partner(f"Firma {number}")
        await world.appearance(matrix.people["host owner"], world.open.id, [world.host.id, firm.id])
        await world.brought(matrix.people["host owner"])
        await world.named(human)
        await world.session(matrix.people["host owner"], bytes([number]))
