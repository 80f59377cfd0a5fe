import pytest
from structlog.testing import capture_logs

from portal.core.db import Database
from portal.core.viewer import STRANGER
from portal.graph.execute import Engine
from portal.graph.request import Request
from tests.graph.asking import Asker, codes
from tests.graph.toy import ToyContext, toy_schema
from tests.graph.world import World

LONG = "x" * 90


async def test_all_root_fields_of_an_operation_are_one_round_trip(ask: Asker) -> None:
    await ask("{ posts { nodes { id } } clubs { name } me { label } again: posts(first: 1) { totalCount } }")
    assert ask.trips == [4]


async def test_what_a_resolver_refers_to_is_read_with_the_viewers_rights(ask: Asker) -> None:
    answer = await ask("{ greeting { text writer { label club { name } } } }")
    assert answer["data"]["greeting"] == {"text": "hello", "writer": {"label": "Writer 5", "club": {"name": "Club 2"}}}


async def test_more_fields_than_a_function_has_arguments(ask: Asker) -> None:
    fields = " ".join(f"f{n}: label" for n in range(150))
    answer = await ask(f"{{ me {{ {fields} }} }}")
    assert answer["data"]["me"] == {f"f{n}": "Writer 5" for n in range(150)}


async def test_aliases_that_differ_behind_the_63rd_character(ask: Asker) -> None:
    answer = await ask(f"{{ me {{ {LONG}1: label {LONG}2: id {LONG}3: club {{ {LONG}4: name }} }} }}")
    assert list(answer["data"]["me"]) == [f"{LONG}{n}" for n in (1, 2, 3)]


async def test_the_next_page_begins_behind_the_cursor(ask: Asker) -> None:
    query = """query($after: String) { posts(first: 7, after: $after, orderBy: {field: TITLE, direction: ASC}) {
      nodes { number } pageInfo { hasNextPage endCursor } } }"""
    numbers, page = [], {"endCursor": None, "hasNextPage": True}
    while page["hasNextPage"]:
        found = (await ask(query, after=page["endCursor"]))["data"]["posts"]
        numbers += [node["number"] for node in found["nodes"]]
        page = found["pageInfo"]
    assert len(numbers) == len(set(numbers)) == (await ask("{ posts { totalCount } }"))["data"]["posts"]["totalCount"]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{ posts(first: 0) { totalCount } }", "BAD_USER_INPUT"),
        ("{ posts(first: 1, last: 1) { totalCount } }", "BAD_USER_INPUT"),
        ('{ posts(after: "!") { totalCount } }', "BAD_CURSOR"),
        ('{ posts(after: "WyIxIiwiYSIsMSwiYiJd") { totalCount } }', "BAD_CURSOR"),
        ("{ post { id } }", "BAD_USER_INPUT"),
        ('{ post(id: "club_00000000-0000-0000-0000-000000000000") { id } }', "BAD_ID"),
        ('{ post(id: "post_1") { id } }', "BAD_ID"),
        ('{ node(id: "nothing") { id } }', "BAD_ID"),
        ('{ posts(filter: {writer: "post_1"}) { nodes { id } } }', "BAD_ID"),
        ("{ posts { nodes { replies(first: 101) { totalCount } } } }", "BAD_USER_INPUT"),
    ],
)
async def test_arguments_that_cannot_be_used(ask: Asker, query: str, code: str) -> None:
    answer = await ask(query)
    assert codes(answer) == [code]
    assert answer["data"] == {query.split("(", maxsplit=1)[0].strip("{ ").split()[0]: None}


async def test_a_cursor_is_no_good_for_another_order_or_filter(ask: Asker) -> None:
    first = await ask("{ posts(first: 1) { pageInfo { endCursor } } }")
    cursor = first["data"]["posts"]["pageInfo"]["endCursor"]
    other = f'posts(after: "{cursor}", orderBy: {{field: SCORE, direction: ASC}}) {{ totalCount nodes {{ id }} }}'
    filtered = f'posts(after: "{cursor}", filter: {{mine: true}}) {{ nodes {{ id }} }}'
    assert codes(await ask(f"{{ {other} again: {filtered} }}")) == ["BAD_CURSOR", "BAD_CURSOR"]


async def test_a_skipped_field_may_have_useless_arguments(ask: Asker) -> None:
    query = "query($on: Boolean!) { me { label posts(first: 1000) @include(if: $on) { totalCount } } }"
    assert codes(await ask(query, on=True)) == ["BAD_USER_INPUT"]
    assert (await ask(query, on=False))["data"] == {"me": {"label": "Writer 5"}}


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{ posts(", "GRAPHQL_PARSE_FAILED"),
        ("{ nobody }", "GRAPHQL_VALIDATION_FAILED"),
        ("query A { __typename } query B { __typename }", "OPERATION_RESOLUTION_FAILURE"),
        ("query($n: Int!) { posts(first: $n) { totalCount } }", "BAD_USER_INPUT"),
        ("subscription { postChanged { what } }", "OPERATION_RESOLUTION_FAILURE"),
        ("{" + " __typename" * 2001 + "}", "QUERY_TOO_COMPLEX"),
        ("{ __typename }" + " " * 20_000, "QUERY_TOO_COMPLEX"),
    ],
)
async def test_requests_that_are_not_executed(ask: Asker, query: str, code: str) -> None:
    answer = await ask(query)
    assert codes(answer) == [code]
    assert "data" not in answer


async def test_errors_do_not_repeat_what_was_sent(ask: Asker) -> None:
    query = "mutation($input: PostRenameInput!) { postRename(input: $input) { post { id } } }"
    answer = await ask(query, input={"postId": "post_1", "title": ["hunter2"]})
    assert answer["errors"][0]["message"] == "Variable '$input' at .title has a value that cannot be used."


async def test_a_failure_is_masked_and_spares_its_neighbours(ask: Asker) -> None:
    answer = await ask("{ greeting(fail: true) { text } }")
    assert "secret" not in str(answer)
    assert answer["errors"][0]["extensions"] == {"code": "INTERNAL_SERVER_ERROR", "requestId": "request-1"}


async def test_nodes_come_in_the_order_of_their_ids(ask: Asker, world: World) -> None:
    hidden = next(one for one in world.posts if one.circle_id == world.circles[3])
    ids = [f"writer_{world.writers[0].id}", f"post_{hidden.id}", f"club_{world.clubs[1].id}"]
    answer = await ask("query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Club { name } } }", ids=ids)
    assert answer["data"]["nodes"] == [{"__typename": "Writer"}, None, {"__typename": "Club", "name": "Club 1"}]
    assert codes(await ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=ids * 34)) == ["BAD_USER_INPUT"]


async def test_an_engine_without_guards_for_tests_of_the_policies(toys: Database, world: World) -> None:
    ask = Asker(Engine(toy_schema(), guarded=False), toys, world.viewer(circles=0, clubs=0))
    answer = await ask("{ posts { totalCount } clubs { name writers { label } } }")
    assert answer["data"]["posts"]["totalCount"] == 30
    assert len(answer["data"]["clubs"]) == 4


async def test_introspection(ask: Asker) -> None:
    answer = await ask('{ __type(name: "Post") { name fields { name } } }')
    assert answer["data"]["__type"]["name"] == "Post"


async def test_one_cause_is_logged_once(engine: Engine, world: World) -> None:
    class Broken:
        async def read_json(self, *_: object) -> list[bytes | None]:
            raise ValueError("broken")

    with capture_logs() as logs:
        context = ToyContext(Broken(), world.viewer(), "r1")  # type: ignore[arg-type]  # it is broken
        answer = await engine.execute(context, Request("{ me { id } posts { totalCount } clubs { id } }"))
    assert len(answer.errors) == 3
    assert [line["event"] for line in logs] == ["graphql_failed"]


async def test_strangers_may_ask_who_they_are_and_nothing_else(ask: Asker) -> None:
    ask.viewer = STRANGER
    answer = await ask("{ me { id } posts { totalCount } clubs { name } }")
    assert codes(answer) == ["UNAUTHENTICATED", "UNAUTHENTICATED"]
    assert answer["data"] == {"me": None, "posts": None, "clubs": None}
    assert ask.trips == [1]
