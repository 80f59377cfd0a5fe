"""The registry of error codes is closed, published, and all that callers are ever told."""

import re
from pathlib import Path

import pytest
from graphql import GraphQLError
from psycopg import OperationalError
from psycopg.errors import QueryCanceled
from sqlalchemy.exc import OperationalError as Wrapped
from structlog.testing import capture_logs

from portal.graph import errors
from portal.graph.errors import MAX_SHOWN, Problem, masked, registry, shown
from portal.graph.errors_page import errors_page
from tests.graph.asking import Asker, codes

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
