"""The registry of error codes is closed, published, and all that callers are ever told."""

import re
from pathlib import Path

import pytest
from graphql import GraphQLError
from httpx import ASGITransport, AsyncClient
from psycopg import OperationalError
from psycopg.errors import QueryCanceled
from sqlalchemy.exc import OperationalError as Wrapped
from starlette.requests import HTTPConnection
from structlog.testing import capture_logs

from portal.core.db import Database
from portal.graph import errors
from portal.graph.context import Context
from portal.graph.errors import MAX_SHOWN, Problem, masked, registry, shown
from portal.graph.errors_page import errors_page
from portal.graph.execute import Engine
from portal.graph.http import GraphQLHTTP
from portal.graph.lines import Lines
from portal.http.request_log import RequestLog
from tests.graph.asking import Asker, codes
from tests.graph.toy import ToyContext
from tests.graph.world import World

PROJECT = Path(__file__).parents[2]
PROMISED = """
  GRAPHQL_PARSE_FAILED GRAPHQL_VALIDATION_FAILED OPERATION_RESOLUTION_FAILURE BAD_USER_INPUT BAD_CURSOR BAD_ID
  DOCUMENT_NOT_FOUND DOCUMENT_REQUIRED QUERY_TOO_COMPLEX RATE_LIMITED UNAUTHENTICATED FORBIDDEN IDEMPOTENCY_CONFLICT
  TIMEOUT UNAVAILABLE INTERNAL_SERVER_ERROR RESYNC
"""


def test_every_promised_code_is_there_once() -> None:
    known = [one.code for one in registry()]
    assert sorted(known) == sorted(set(known))
    assert set(PROMISED.split()) <= set(known)


def test_each_code_says_in_a_sentence_what_happened_and_what_to_do() -> None:
    for known in registry():
        for sentence in (known.__doc__ or "", known.advice):
            assert re.fullmatch(r"[A-Z][^|\n]{20,140}\.", sentence), known.code


def test_nobody_adds_codes_elsewhere() -> None:
    assert {known.__module__ for known in Problem.__subclasses__()} == {errors.__name__}
    assert not [below for known in registry() for below in known.__subclasses__()]


def test_the_published_page_is_current() -> None:
    assert (PROJECT / "graphql" / "errors.md").read_text(encoding="utf-8") == errors_page()


def test_an_answer_holds_a_hundred_errors_at_most() -> None:
    many = [errors.BadCursor() for _ in range(MAX_SHOWN + 50)]
    assert len(shown(many, "r")) == MAX_SHOWN


@pytest.mark.parametrize(
    ("cause", "code"),
    [
        (QueryCanceled("statement"), "TIMEOUT"),
        (TimeoutError(), "TIMEOUT"),
        (OperationalError("host=secret"), "UNAVAILABLE"),
        (Wrapped("select", {}, OperationalError("host=secret")), "UNAVAILABLE"),
        (Wrapped("select", {}, QueryCanceled("statement")), "TIMEOUT"),
        (ValueError("secret"), "INTERNAL_SERVER_ERROR"),
        (GraphQLError("secret"), "INTERNAL_SERVER_ERROR"),
    ],
)
def test_whatever_fails_is_masked_and_logged_once(cause: Exception, code: str) -> None:
    with capture_logs() as logs:
        found = [*shown([GraphQLError("secret", original_error=cause)] * 2, "r1")]
    assert [one["extensions"] for one in found] == [{"code": code, "requestId": "r1"}] * 2
    assert "secret" not in str(found)
    assert len(logs) == 1
    assert masked(cause, "r1").code == code


async def test_an_argument_that_only_the_execution_finds_unusable(ask: Asker) -> None:
    query = "query($on: Boolean = false) { greeting(fail: $on) { text } }"
    answer = await ask(query, on=None)
    assert codes(answer) == ["BAD_USER_INPUT"]
    assert answer["errors"][0]["path"] == ["greeting"]
    assert answer["errors"][0]["message"] == "Argument 'fail' has a value that cannot be used."


SECRET = "hunter2"
RENAME = "mutation($input: PostRenameInput!) { postRename(input: $input) { post { id } } }"


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        (RENAME, {"input": {"postId": SECRET, "title": "t"}}),
        (RENAME, {"input": {"postId": [SECRET], "title": {"a": SECRET}}}),
        (RENAME, {"input": SECRET}),
        (RENAME, {"input": {SECRET: SECRET}}),
        (RENAME, {"input": {"postId": "post_1", "title": SECRET + "\0"}}),
        ("query($n: Int) { posts(first: $n) { totalCount } }", {"n": SECRET}),
        ("query($after: String) { posts(after: $after) { nodes { id } } }", {"after": SECRET}),
        ("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": [SECRET]}),
        ("query($filter: PostFilter) { posts(filter: $filter) { totalCount } }", {"filter": {"moods": [SECRET]}}),
        ("query($filter: PostFilter) { posts(filter: $filter) { totalCount } }", {"filter": {"writer": SECRET}}),
        ("query($on: Boolean = false) { greeting(fail: $on) { text } }", {"on": SECRET}),
    ],
)
async def test_no_value_of_a_variable_is_repeated(
    ask: Asker, capsys: pytest.CaptureFixture[str], query: str, variables: dict[str, object]
) -> None:
    answer = await ask(query, **variables)
    assert answer["errors"]
    assert all(error["extensions"]["requestId"] == "request-1" for error in answer["errors"])
    assert SECRET not in str(answer)
    assert SECRET not in "".join(capsys.readouterr())


@pytest.mark.parametrize(
    ("method", "headers", "content"),
    [
        ("PUT", {}, b"{}"),
        ("POST", {"accept": "text/html"}, b"{}"),
        ("POST", {"content-type": "text/plain"}, b"{}"),
        ("POST", {}, b"{"),
        ("POST", {}, b"[]"),
        ("POST", {}, b" " * 300_000),
        ("POST", {}, b'{"query": "{"}'),
        ("POST", {}, b'{"query": "{ greeting(fail: true) { text } }"}'),
        ("POST", {}, b'{"documentId": "sha256:0"}'),
        ("POST", {"foreign": "1"}, b'{"query": "{ __typename }"}'),
        ("POST", {"broken": "1"}, b'{"query": "{ __typename }"}'),
        ("GET", {}, b""),
    ],
)
async def test_each_error_names_its_request_and_has_a_registered_code(
    engine: Engine, toys: Database, world: World, method: str, headers: dict[str, str], content: bytes
) -> None:
    async def make_context(connection: HTTPConnection) -> Context:
        if "broken" in connection.headers:
            raise ValueError("secret")
        return ToyContext(toys, world.viewer(), connection.scope["state"]["request_id"])

    def guard(connection: HTTPConnection) -> None:
        if "foreign" in connection.headers:
            raise errors.Forbidden("Not from here.")

    app = RequestLog(GraphQLHTTP(engine, make_context, guard, Lines()))
    async with AsyncClient(transport=ASGITransport(app), base_url="http://portal") as client:
        response = await client.request(
            method, "/graphql", content=content, headers={"content-type": "application/json"} | headers
        )
    assert response.json()["errors"]
    for error in response.json()["errors"]:
        assert error["extensions"]["requestId"] == response.headers["x-request-id"]
        assert error["extensions"]["code"] in {known.code for known in registry()}
        assert "secret" not in response.text
