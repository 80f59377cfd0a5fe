"""What firm B keeps to itself leaves no trace in firm A's answers: byte by byte the same before it and after it."""

from dataclasses import dataclass
from functools import partial
from random import Random
from uuid import UUID

import pytest
from graphql import GraphQLInputObjectType, get_named_type, is_non_null_type

from portal.api.context import PortalContext
from portal.api.schema import schema
from portal.core.clock import now
from portal.core.db import Database
from portal.core.ids import new_id
from portal.core.viewer import Viewer
from portal.graph.execute import Engine
from portal.graph.request import Request
from portal.ideas.actions.comment import Remark, comment_on_idea
from portal.ideas.actions.idea import Draft, follow_idea, submit_idea
from portal.ideas.actions.reaction import react
from portal.ideas.actions.support import support_idea
from portal.ideas.model import Need, ReactionKind
from tests.make.engine import engine as shared
from tests.make.matrix import Matrix, make_matrix
from tests.make.world import World
from tests.proof.operations import Operations
from tests.proof.test_canary import SWEEP

QUERIES, REFUSALS = 120, 60
QUIET = "Noch von niemandem unterstützt"
WALKERS = ("a lead", "a member", "a guest", "apart lead", "stranger")
PAGES = [
    f"{{ ideas(first: {size}, orderBy: {{field: {field}, direction: {direction}}}) "
    "{ totalCount edges { cursor node { id number supportCount voiceCount commentCount } } pageInfo { hasNextPage } } }"
    for field in ("CREATED_AT", "SUPPORT", "NEED", "LAST_ACTIVITY_AT")
    for direction in ("ASC", "DESC")
    for size in (2, 30)
]


@dataclass
class Secrets:
    """What B will have; the ids are known beforehand, so that A can ask for them before they exist."""

    ideas: list[UUID]
    comment: UUID
    circle: UUID
    firm: UUID
    person: UUID

    def ids(self) -> list[str]:
        """As an attacker would try them."""
        return [
            *(f"idea_{idea}" for idea in self.ideas), f"comment_{self.comment}", f"circle_{self.circle}",
            f"organisation_{self.firm}", f"person_{self.person}",
        ]  # fmt: skip


@pytest.fixture
async def matrix(world: World) -> Matrix:
    matrix = await make_matrix(world)
    idea = await world.idea(matrix.people["a lead"], world.open, title=QUIET)
    await world.comment(idea, matrix.people["a lead"], QUIET)
    await world.ballot(world.open, matrix.people["host owner"], voters=(matrix.people["a lead"],), title=QUIET)
    return matrix


async def test_answers_are_the_same_with_and_without_the_others_secrets(
    database: Database, world: World, matrix: Matrix
) -> None:
    secrets = Secrets([new_id() for _ in range(3)], new_id(), new_id(), new_id(), new_id())
    engine, operations = shared(), _operations(matrix, secrets)
    viewers = {name: viewer for name, viewer in (await matrix.viewers(database)).items() if name in WALKERS}
    before = [await _answer(engine, database, viewers[name], query) for name, query in operations]
    await _keep_secrets(database, world, matrix, secrets)
    again = {name: viewer for name, viewer in (await matrix.viewers(database)).items() if name in WALKERS}
    assert again == viewers
    after = [await _answer(engine, database, again[name], query) for name, query in operations]
    differing = [operation for operation, one, other in zip(operations, before, after, strict=True) if one != other]
    assert differing == []
    assert len(set(before)) > len(before) / 4  # it was not all refused


async def test_whoever_may_know_does_get_other_answers(database: Database, world: World, matrix: Matrix) -> None:
    """The same operations tell the host of what B did: they look where something changes."""
    secrets = Secrets([new_id() for _ in range(3)], new_id(), new_id(), new_id(), new_id())
    queries = [query for name, query in _operations(matrix, secrets) if name == WALKERS[0] and "mutation" not in query]
    engine, owner = shared(), (await matrix.viewers(database))["host owner"]
    before = [await _answer(engine, database, owner, query) for query in queries]
    await _keep_secrets(database, world, matrix, secrets)
    owner = (await matrix.viewers(database))["host owner"]
    after = [await _answer(engine, database, owner, query) for query in queries]
    assert sum(one != other for one, other in zip(before, after, strict=True)) > len(queries) / 4


def _operations(matrix: Matrix, secrets: Secrets) -> list[tuple[str, str]]:
    random = Random(3)  # noqa: S311 - the same operations in every run
    known = [*(f"idea_{idea}" for idea in matrix.ideas[:20]), *(f"person_{one.id}" for one in matrix.people.values())]
    queries = Operations(schema(), random, [*known, *secrets.ids()], ["Idee", "Geheim", "Partner"])
    refusals = Operations(schema(), random, secrets.ids(), ["Geheim"])
    targeted = [name for name in _mutations() if _needs_an_id(name)]
    return [
        *((name, query) for name in WALKERS for query in (*SWEEP, *PAGES)),
        *((random.choice(WALKERS), queries.query()) for _ in range(QUERIES)),
        *((random.choice(WALKERS), refusals.mutation(secrets.ids(), targeted)) for _ in range(REFUSALS)),
    ]


def _mutations() -> list[str]:
    mutations = schema().mutation_type
    assert mutations is not None
    return list(mutations.fields)


def _needs_an_id(name: str) -> bool:
    """Whether it cannot be done without one of the ids, all of which are secret."""
    mutations = schema().mutation_type
    assert mutations is not None
    given = get_named_type(mutations.fields[name].args["input"].type)
    assert isinstance(given, GraphQLInputObjectType)
    return any(get_named_type(one.type).name == "ID" and is_non_null_type(one.type) for one in given.fields.values())


async def _answer(engine: Engine, database: Database, viewer: Viewer, query: str) -> bytes:
    context = PortalContext(database, viewer, "same")
    answer = (await engine.execute(context, Request(query))).body()
    assert b"INTERNAL_SERVER_ERROR" not in answer, (query, answer)
    return answer + repr(context.headers).encode()


async def _keep_secrets(database: Database, world: World, matrix: Matrix, secrets: Secrets) -> None:
    """B does everything that it may do without A: by rows, and by the verbs themselves with all they touch."""
    firms, people = matrix.firms, matrix.people
    lead, host = people["b lead"], people["host moderator"]
    first, second, third = secrets.ideas
    await world.idea(lead, id=first, title="Geheim", status="held", requested_circle_id=world.open.id)
    await world.idea(lead, id=second, title="Geheim")
    circle = await world.circle("custom", [firms["b"], firms["c"]], disclosure="people", id=secrets.circle)
    await world.terms(circle)
    await world.idea(people["c lead"], circle, id=third, title="Geheim")
    await world.widening(second, world.open, host)
    comment = await world.comment(second, host, "Geheim", id=secrets.comment)
    await world.version(comment, "Geheim")
    await world.react(comment, lead)
    await world.mention(comment, lead)
    await world.draft(lead, second, title="Geheim")
    internal = await world.field("Geheim", is_internal=True)
    for idea in matrix.ideas:  # the host's notes, beside ideas that A reads too
        await world.note(idea, host, "Geheim")
        await world.answer(idea, internal, text="Geheim")
    await world.follow_tag(await world.tag("Geheim", second), lead)
    await world.theme(host, *matrix.ideas[1::3], title="Geheim")
    for idea in matrix.ideas[1::3]:
        if await world.one("select id from priority where idea_id = %s", idea):
            continue
        await world.priority(host, idea, note="Geheim", effort=9, score=99)
    await world.release_note(firms["b"].pair or world.house.id, host, *matrix.ideas, title="Geheim")
    await world.release_note(world.open.id, host, *matrix.ideas, published=False, title="Geheim")
    await world.invitation(firms["b"], lead, "geheim@b.example")
    await world.ballot(circle, host, voters=(lead,), title="Geheim")
    # A reads this one and votes in it, and does not learn that B has.
    await world.voted(await world.one("select id from ballot where title = %s", QUIET), lead)
    firm = await world.partner("Geheim AG", in_open=False, id=secrets.firm)
    await world.person(firm, id=secrets.person, name="Geheim")
    await world.idea(await world.person(firm, name="Geheim"), title="Geheim")
    async with World(world.owner) as elsewhere:
        await elsewhere.idea(await elsewhere.person(elsewhere.host, "owner"), title="Geheim")
    said = await world.one("select id from comment where body = %s and workspace_id = %s", QUIET, world.workspace_id)
    await _by_verbs(database, await world.viewer(database, lead), await _open_idea(world), said)


async def _by_verbs(database: Database, lead: Viewer, open_idea: UUID, said: UUID) -> None:
    async with database.write(lead) as tx:
        draft = Draft("Geheim", "Geheim bleibt, was geheim ist.")
        idea = await submit_idea(tx, draft, circle_id=None, now=now())
        await comment_on_idea(tx, idea.id, Remark("Geheim"), now=now())
        await react(tx, said, ReactionKind.AGREE)
        await follow_idea(tx, open_idea)
    await support_idea(partial(database.change, lead), lead, open_idea, need=Need.NICE, reason="Geheim")


async def _open_idea(world: World) -> UUID:
    """An idea that A reads and nobody supports yet: one support more stays below the floor."""
    found: UUID = await world.one(
        "select id from idea where title = %s and workspace_id = %s", QUIET, world.workspace_id
    )
    return found
