"""What operations cost is known before they run, and found again by the few variables it depends on."""

import time
from typing import Any

import orjson
import pytest
from graphql import GraphQLSchema, OperationDefinitionNode, parse
from graphql.execution.values import VariableValues, get_variable_values

from portal.api.schema import schema
from portal.core.db import Database
from portal.graph.charge import Charge
from portal.graph.cost import Cost, Costs
from portal.graph.documents import Documents
from portal.graph.errors import TooComplex
from portal.graph.execute import Engine
from portal.graph.limits import Limits, check
from portal.graph.request import Request
from portal.settings import Settings
from tests.graph.asking import Asker, codes
from tests.graph.toy import toy_schema
from tests.graph.world import World

NOBODY = "00000000-0000-0000-0000-000000000000"
IDS = [f"post_{NOBODY}"] * 7
PORTAL = orjson.loads((Settings().documents_folder / "web.json").read_bytes())
PAGE = 30
"""As many as the pages ask for."""


@pytest.fixture(scope="module")
def toy() -> GraphQLSchema:
    return toy_schema()


def cost_of(schema: GraphQLSchema, query: str, **variables: Any) -> Cost:
    document = Documents(schema, Limits(points=10**9, nodes=10**9), guarded=True).get(Request(query))
    operation = document.operation(None)
    given = get_variable_values(schema, operation.variable_definitions or (), variables)
    assert isinstance(given, VariableValues)
    return document.cost(operation, given)


@pytest.mark.parametrize(
    ("query", "points"),
    [
        ("{ __typename }", 1),
        ("{ me { id label } }", 1),
        ("{ me { club { name } } }", 2),
        ("{ me { club { name } } me { club { id } } }", 2),
        ("{ a: me { id } b: me { id } }", 2),
        ("{ clubs { id } }", 4),
        ("{ clubs { writers { id } } }", 4 * (1 + 4)),
        ("{ posts { nodes { id } } }", 20),
        ("{ posts(first: 7) { nodes { id } } }", 7),
        ("{ posts(last: 7) { nodes { id } } }", 7),
        ("{ posts(first: null, last: 7) { nodes { id } } }", 7),
        ("{ posts(first: 7) { edges { cursor node { id } } pageInfo { endCursor } } }", 7),
        ("{ posts(first: 7) { edges { node { id } } nodes { id } } }", 14),
        ("{ posts(first: 100) { totalCount pageInfo { endCursor } } }", 1),
        ("{ posts(first: 5) { nodes { writer { club { id } } replies(first: 3) { nodes { id } } } } }", 5 * (1 + 5)),
        ('{ nodes(ids: ["a", "b", "c"]) { id } }', 3),
        ("query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Post { writer { id } } } }", 7 * 2),
        ('{ node(id: "a") { ... on Post { writer { id } } ... on Club { writers { id } } } }', 1 + 4),
        ("{ greeting { text writer { id } } }", 2),
        ("{ __schema { types { name } } }", 50),
        ('mutation { postRename(input: {postId: "1", title: ""}) { post { writer { id } } userErrors { code } } }',
         10 + 1 + 2 + 1),
        ("subscription { postChanged { what post { id } } }", 2),
        ("query($n: Int = 9) { posts(first: $n) { nodes { id } } }", 9),
        ("query($n: Int) { posts(first: $n) { nodes { id } } }", 20),
        ("query($on: Boolean = false) { me { club @include(if: $on) { id } } }", 1),
        ("query($on: Boolean = false) { me { club @skip(if: $on) { id } } }", 2),
        ("{ me { ...A ...A } } fragment A on Writer { club { id } }", 2),
        ("{ me { ...A ... on Writer { club { name } } } } fragment A on Writer { club { id } }", 2),
        ("{ posts(first: 1000) { nodes { id } } }", 100),
        ("{ posts(first: -5) { nodes { id } } }", 1),
    ],
)  # fmt: skip
def test_the_price_of(toy: GraphQLSchema, query: str, points: int) -> None:
    assert cost_of(toy, query, ids=IDS).points == points


@pytest.mark.parametrize(
    ("variables", "points"),
    [({"n": 3}, 3), ({"n": 99}, 99), ({"n": None}, 20), ({}, 20), ({"n": 3, "on": True}, 6), ({"n": 0}, 1)],
)
def test_variables_count(toy: GraphQLSchema, variables: dict[str, Any], points: int) -> None:
    query = "query($n: Int, $on: Boolean = false) { posts(first: $n) { nodes { id writer @include(if: $on) { id } } } }"
    assert cost_of(toy, query, **variables).points == points


def test_an_operation_that_comes_again_pays_for_a_look_up(toy: GraphQLSchema) -> None:
    query = (
        "query($n: Int, $title: String) { posts(first: $n, after: $title) { nodes { id replies { nodes { id } } } } }"
    )
    document = Documents(toy, Limits(), guarded=True).get(Request(query))
    operation = document.operation(None)
    values = [VariableValues({}, {"n": n % 7 + 1, "after": f"{n}"}) for n in range(1000)]
    document.cost(operation, values[0])
    known: Costs = document._costs[id(operation)]  # noqa: SLF001 - nobody else may look inside
    best = 1.0
    for _ in range(5):
        began = time.perf_counter()
        for one in values:
            document.cost(operation, one)
        best = min(best, (time.perf_counter() - began) / len(values))
    assert len(known._known) == 7  # noqa: SLF001 - nobody else may look inside
    print(f"{best * 1e6:.2f} µs")
    assert best < 20e-6


def test_what_is_remembered_is_bounded(toy: GraphQLSchema) -> None:
    names = [f"v{n}" for n in range(9)]
    fields = " ".join(f"club @include(if: ${name}) {{ id }}" for name in names)
    declared = ", ".join(f"${name}: Boolean!" for name in names)
    document = Documents(toy, Limits(), guarded=True).get(Request(f"query({declared}) {{ me {{ {fields} }} }}"))
    operation = document.operation(None)
    for n in range(2**9):
        values = {name: bool(n & 1 << bit) for bit, name in enumerate(names)}
        assert document.cost(operation, VariableValues({}, values)).points == (2 if n else 1)
    known: Costs = document._costs[id(operation)]  # noqa: SLF001 - nobody else may look inside
    assert len(known._known) <= 100  # noqa: SLF001 - nobody else may look inside


def test_what_costs_too_much_says_how_much(toy: GraphQLSchema) -> None:
    with pytest.raises(TooComplex) as refused:
        document = Documents(toy, Limits(points=50), guarded=True).get(Request("{ posts(first: 51) { nodes { id } } }"))
        document.cost(document.operation(None), VariableValues({}, {}))
    assert refused.value.extensions == {"code": "QUERY_TOO_COMPLEX", "requested": 51}


@pytest.mark.parametrize("query", PORTAL.values(), ids=[text.split("(")[0].split()[1] for text in PORTAL.values()])
def test_the_portals_own_documents_stay_within_the_limits(query: str) -> None:
    (operation,) = (one for one in parse(query).definitions if isinstance(one, OperationDefinitionNode))
    assert list(check(parse(query), Limits())) == []
    names = [one.variable.name.value for one in operation.variable_definitions or ()]
    document = Documents(schema(), Limits(), guarded=True).get(Request(query))
    assert document.cost(document.operation(None), VariableValues({}, dict.fromkeys(names, PAGE))).points <= 1000


def test_the_pass_over_a_usual_document_takes_microseconds() -> None:
    spent = []
    for query in PORTAL.values():
        document = parse(query)
        best = 1.0
        for _ in range(5):
            began = time.perf_counter()
            assert list(check(document, Limits())) == []
            best = min(best, time.perf_counter() - began)
        spent.append(best)
    usual = sorted(spent)[len(spent) // 2]
    print(f"usual {usual * 1e6:.0f} µs, longest {max(spent) * 1e6:.0f} µs")
    assert usual < 150e-6


async def test_the_answer_says_what_it_cost(toys: Database, world: World) -> None:
    ask = Asker(Engine(toy_schema()), toys, world.viewer())
    answer = await ask("{ posts(first: 90) { nodes { id } } }")
    assert answer["extensions"] == {"cost": {"requested": 90, "actual": 26}}
    assert (await ask("{ me { label } }"))["extensions"] == {"cost": {"requested": 1, "actual": 1}}
    refused = await ask("{ posts(first: 100) { nodes { replies(first: 100) { nodes { id } } } } }")
    assert codes(refused) == ["QUERY_TOO_COMPLEX"]
    assert "extensions" not in refused


def test_braces_in_texts_cost_nothing() -> None:
    told = orjson.dumps({"data": {"me": {"label": '{"a":{"b":{}}}'}}})
    assert orjson.loads(Charge(Cost(points=9), ()).on(told))["extensions"]["cost"]["actual"] == 1


async def test_an_answer_that_is_too_large_spares_the_client(toys: Database, world: World) -> None:
    ask = Asker(Engine(toy_schema(), limits=Limits(answer=500)), toys, world.viewer())
    assert "errors" not in await ask("{ posts(first: 1) { nodes { id title } } }")
    answer = await ask("{ posts(first: 20) { nodes { id title } } }")
    assert codes(answer) == ["QUERY_TOO_COMPLEX"]
    assert answer["data"] == {"posts": None}
