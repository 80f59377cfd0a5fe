"""Structured logs: one line per fact, with the request it belongs to, and nobody's personal values."""

import json
import logging
import re
import sys
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any, Literal

REQUEST_ID = "request_id"
MAIL_ADDRESS = re.compile(r"[^\s@<>()\"'=,;:/]+@[^\s@<>()\"'=,;:/]+")
# Databases and drivers repeat the values of a row in these parts of their messages.
ROW_VALUES = re.compile(r"^\s*(DETAIL:|\[parameters: |Failing row contains).*$", re.MULTILINE)
# And of a value that does not fit in these; the GraphQL library says it of answers.
GIVEN_VALUES = re.compile(
    r"((?:invalid input (?:syntax for type [\w ]+|value for enum [\w.]+|for query argument \$\d+)|value out of range"
    r"|malformed \w+ literal|cannot represent [\w -]*value): ).*$|(?<=value )\".*?\"(?= is out of range)",
    re.MULTILINE,
)
SECRET_NAMES = re.compile(r"mail|password|token|secret|cookie|authorization|dsn|_name$|^name$", re.IGNORECASE)
# Whoever can put a line break or a terminal command into a value could forge lines.
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
HIDDEN = "[hidden]"

FACTS = "portal_facts"
COLOURS = {"warning": "\x1b[33m", "error": "\x1b[31m", "critical": "\x1b[31m"}
PLAIN = "\x1b[0m"

Line = dict[str, Any]
Style = Literal["console", "json"]
Cause = BaseException | bool | None

_request: ContextVar[str] = ContextVar(REQUEST_ID, default="")


class Log:
    """Where a module says what has happened: an event, and its facts by name."""

    def __init__(self, name: str) -> None:
        self._logger = logging.getLogger(name)

    def debug(self, event: str, **facts: object) -> None:
        """Nobody reads it unless looking for something."""
        self._write(logging.DEBUG, event, facts)

    def info(self, event: str, **facts: object) -> None:
        """As it should be."""
        self._write(logging.INFO, event, facts)

    def warning(self, event: str, *, exc_info: Cause = None, **facts: object) -> None:
        """Not as it should be, and it goes on."""
        self._write(logging.WARNING, event, facts, exc_info)

    def error(self, event: str, *, exc_info: Cause = None, **facts: object) -> None:
        """Something failed."""
        self._write(logging.ERROR, event, facts, exc_info)

    def exception(self, event: str, **facts: object) -> None:
        """Something failed by the exception that is being handled."""
        self._write(logging.ERROR, event, facts, cause=True)

    def _write(self, level: int, event: str, facts: Mapping[str, object], cause: Cause = None) -> None:
        self._logger.log(level, event, exc_info=cause, extra={FACTS: facts})


def set_up_logging(style: Style, level: str = "INFO") -> None:
    """Send our own and all libraries' log lines the same way to the standard error stream."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Formatter(_json if style == "json" else _coloured if sys.stderr.isatty() else _console))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    for chatty in ("httpx", "httpcore", "procrastinate", "alembic", "psycopg.pool"):
        logging.getLogger(chatty).setLevel("WARNING")


class in_request:  # noqa: N801 - used as a statement
    """Mark every line that is written inside as part of this request."""

    __slots__ = ("_before", "_id")

    def __init__(self, request_id: str) -> None:
        self._id = request_id

    def __enter__(self) -> None:
        """From here on."""
        self._before = _request.set(self._id)

    def __exit__(self, *_: object) -> None:
        """Up to here."""
        _request.reset(self._before)


def current_request_id() -> str:
    """The id of the request that is being answered, empty outside of one."""
    return _request.get()


def harmless(value: object) -> object:
    """The value without personal addresses and without characters that could forge a line."""
    if isinstance(value, str):
        return CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", MAIL_ADDRESS.sub(HIDDEN, value))
    if isinstance(value, dict):
        return {str(harmless(str(key))): _by_name(str(key), inner) for key, inner in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [harmless(inner) for inner in value]
    return value if value is None or isinstance(value, bool | int | float) else harmless(str(value))


class _Formatter(logging.Formatter):
    """Makes a line of a record, its facts cleaned, whoever wrote it."""

    def __init__(self, rendered: Callable[[Line], str]) -> None:
        super().__init__()
        self._rendered = rendered

    def format(self, record: logging.LogRecord) -> str:
        """The line as it is written."""
        line: Line = {"event": harmless(record.getMessage())}
        line |= {name: _by_name(name, value) for name, value in getattr(record, FACTS, {}).items()}
        if request_id := _request.get():
            line[REQUEST_ID] = harmless(request_id)
        line |= {"logger": record.name, "level": record.levelname.lower(), "timestamp": _moment(record)}
        if record.exc_info and record.exc_info[0]:
            line["exception"] = _clean_traceback(self.formatException(record.exc_info))
        return self._rendered(line)


def _moment(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _json(line: Line) -> str:
    return json.dumps(line, ensure_ascii=False)


def _console(line: Line, colour: str = "", plain: str = "") -> str:
    facts = dict(line)
    event, logger, level, moment = (facts.pop(name) for name in ("event", "logger", "level", "timestamp"))
    traceback = facts.pop("exception", None)
    told = "".join(f" {name}={json.dumps(value, ensure_ascii=False)}" for name, value in facts.items())
    first = f"{moment} [{colour}{level:<8}{plain}] {event}{told} [{logger}]"
    return f"{first}\n{traceback}" if traceback else first


def _coloured(line: Line) -> str:
    return _console(line, COLOURS.get(line["level"], ""), PLAIN)


def _by_name(name: str, value: object) -> object:
    return HIDDEN if SECRET_NAMES.search(name) and not isinstance(value, bool | int) else harmless(value)


def _clean_traceback(written: str) -> str:
    without_rows = ROW_VALUES.sub("", written)
    without_values = GIVEN_VALUES.sub(lambda found: (found[1] or "") + HIDDEN, without_rows)
    # Line breaks belong to a traceback; only its first column could be taken for another line.
    parts = (str(harmless(part)) for part in without_values.splitlines())
    return "\n".join(f"  {part}" for part in parts if part.strip())
