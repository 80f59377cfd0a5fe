"""A request as the transports hand it to the engine: one shape, whichever way it came."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from portal.graph.errors import BadUserInput

NUL, ESCAPED_NUL = "\0", ("\\u0000", "\\u{")
"""PostgreSQL's texts cannot hold NUL; a document can also spell it."""


@dataclass(frozen=True)
class Request:
    """One operation: by its text, or by the id of a document that is known here."""

    query: str | None
    variables: Mapping[str, Any] | None = None
    operation_name: str | None = None
    document_id: str | None = None
    idempotency_key: str | None = None
    text: bytes | None = None
    """As it came, if the same may come again."""


def wanted(found: Any, idempotency_key: str | None = None, text: bytes | None = None) -> Request:
    """The request in a decoded body or message; raises a `Problem` if it has another shape."""
    if not isinstance(found, dict):
        raise BadUserInput("A request is an object.")
    query, document_id = _text(found, "query"), _text(found, "documentId")
    if (query is None) == (document_id is None):
        raise BadUserInput("A request has either the member `query` or the member `documentId`.")
    variables = _object(found, "variables")
    _object(found, "extensions")
    if _has_nul(variables) or any(spelling in (query or "") for spelling in ESCAPED_NUL):
        raise BadUserInput("Texts must not hold the character NUL.")
    return Request(query, variables, _text(found, "operationName"), document_id, idempotency_key, text)


def _text(found: Mapping[str, Any], name: str) -> str | None:
    value = found.get(name)
    if not isinstance(value, str | None):
        raise BadUserInput(f"`{name}` is a string.")
    return value


def _object(found: Mapping[str, Any], name: str) -> Mapping[str, Any] | None:
    value = found.get(name)
    if not isinstance(value, dict | None):
        raise BadUserInput(f"`{name}` is an object.")
    return value


def _has_nul(value: Any) -> bool:
    # Without recursion: JSON may be nested more deeply than Python calls.
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            if NUL in one:
                return True
        elif isinstance(one, dict):
            waiting += [*one, *one.values()]
        elif isinstance(one, list):
            waiting += one
    return False
