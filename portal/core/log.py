"""Structured logs: one line per fact, with the request it belongs to, and nobody's personal values."""

import logging
import logging.config
import re
import sys
from collections.abc import MutableMapping
from contextvars import ContextVar
from typing import Any, Literal

import structlog
from structlog.typing import Processor

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

Line = MutableMapping[str, Any]

_request: ContextVar[str] = ContextVar(REQUEST_ID, default="")


def set_up_logging(style: Literal["console", "json"], level: str = "INFO") -> None:
    """Send our own and all libraries' log lines through one pipeline to the standard error stream."""
    structlog.configure(
        processors=[*_shared(), structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=_shared(),
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_ending(style)],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
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


def _shared() -> list[Processor]:
    return [
        _of_request,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.stdlib.ExtraAdder(allow=[]),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _clean,
    ]


def _ending(style: Literal["console", "json"]) -> list[Processor]:
    traceback: list[Processor] = [structlog.processors.format_exc_info, _clean_traceback]
    if style == "json":
        return [*traceback, structlog.processors.JSONRenderer(ensure_ascii=False)]
    return [*traceback, structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())]


def _of_request(_logger: object, _method: str, line: Line) -> Line:
    if request_id := _request.get():
        line[REQUEST_ID] = request_id
    return line


def _clean(_logger: object, _method: str, line: Line) -> Line:
    for name, value in line.items():
        if not name.startswith("_") and name != "exc_info":
            line[name] = _by_name(name, value) if name != "event" else harmless(value)
    return line


def _by_name(name: str, value: object) -> object:
    return HIDDEN if SECRET_NAMES.search(name) and not isinstance(value, bool | int) else harmless(value)


def _clean_traceback(_logger: object, _method: str, line: Line) -> Line:
    if "exception" in line:
        without_rows = ROW_VALUES.sub("", str(line["exception"]))
        without_values = GIVEN_VALUES.sub(lambda found: (found[1] or "") + HIDDEN, without_rows)
        # Line breaks belong to a traceback; only its first column could be taken for another line.
        parts = (str(harmless(part)) for part in without_values.splitlines())
        line["exception"] = "\n".join(f"  {part}" for part in parts if part.strip())
    return line
