"""What a log line may and may not hold."""

import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from portal.core.log import current_request_id, in_request, set_up_logging


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    yield
    root.handlers, root.level = handlers, level
    structlog.reset_defaults()


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def test_a_line_is_one_object_with_its_request(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging("json")
    with in_request("abc"):
        assert current_request_id() == "abc"
        structlog.get_logger("x").info("answered", status=200)
    assert current_request_id() == ""
    (line,) = lines(capsys)
    assert line.pop("timestamp")
    assert line == {"event": "answered", "status": 200, "request_id": "abc", "level": "info", "logger": "x"}


def test_lines_of_libraries_take_the_same_way(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging("json")
    logging.getLogger("library").warning("lost %s", "a\nb anna@firma.ch")
    (line,) = lines(capsys)
    assert line["event"] == "lost a\\x0ab [hidden]"


@pytest.mark.parametrize("style", ["json", "console"])
def test_no_value_can_forge_a_line(capsys: pytest.CaptureFixture[str], style: str) -> None:
    set_up_logging(style)  # type: ignore[arg-type] - parametrized
    structlog.get_logger("x").info("signed_in", path="/a\n2026 [info] forged\r\x1b[2J\u2028")
    written = capsys.readouterr().err
    assert written.count("\n") == 1
    assert "\x1b[2J" not in written
    assert "\u2028" not in written


@pytest.mark.parametrize(
    "values",
    [
        {"email": "anna@firma.ch"},
        {"note": "mail to anna@firma.ch failed"},
        {"password": "hunter2 anna"},
        {"session_token": "anna"},
        {"given": {"displayName": "x", "password": "anna"}},
        {"display_name": "anna"},
        {"many": ["anna@firma.ch"]},
    ],
)
def test_nothing_personal_is_written(capsys: pytest.CaptureFixture[str], values: dict[str, object]) -> None:
    set_up_logging("json")
    structlog.get_logger("x").warning("odd", **values)
    assert "anna" not in capsys.readouterr().err


def test_an_exception_is_told_without_row_values(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging("json")
    try:
        _fail_like_a_database()
    except ValueError:
        structlog.get_logger("x").exception("failed")
    (line,) = lines(capsys)
    told = str(line["exception"])
    assert "ValueError: duplicate key" in told
    assert "(anna)" not in told
    assert "'anna'" not in told


def _fail_like_a_database() -> None:
    who = "anna"
    raise ValueError(f"duplicate key\nDETAIL:  Key (email)=({who}) exists\n[parameters: ('{who}',)]\nend")


@pytest.mark.parametrize(
    "message",
    [
        "invalid input for query argument $3: 'hunter2' (expected int, got str)",
        'invalid input syntax for type timestamp with time zone: "hunter2"\nLINE 1: select',
        'invalid input value for enum state: "hunter2"',
        'value "hunter2" is out of range for type integer',
        'date/time field value out of range: "hunter2"',
        'malformed array literal: "hunter2"',
        "Float cannot represent non numeric value: hunter2",
        "broken\nDETAIL:  Key (email)=(hunter2) already exists.",
    ],
)
def test_causes_are_logged_without_the_values_that_were_given(capsys: pytest.CaptureFixture[str], message: str) -> None:
    set_up_logging("json")
    structlog.get_logger("x").error("graphql_failed", exc_info=ValueError(message))
    (line,) = lines(capsys)
    assert "hunter2" not in str(line)
    assert "ValueError" in str(line["exception"])
