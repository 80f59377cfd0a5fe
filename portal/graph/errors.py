"""Errors of a request or of the system: a closed registry of codes; what a verb refuses is data, not an error.

Each class is an entry: its docstring says what happened, `advice` what the caller can do, and both are published.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import structlog
from graphql import GraphQLError
from psycopg import OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from portal.core.connections import Unreachable

log = structlog.get_logger(__name__)

MAX_SHOWN = 100
"""So many errors one answer holds at most."""

CANCELLED = "57014"
"""PostgreSQL's code for a statement that was stopped, whichever driver brings it."""

UNUSABLE = re.compile(
    r"((?:Variable '\$|Argument ')\w+') (?:of required type|has invalid (?:default )?value(?: at ([\w.\[\]]+))?:)"
)
"""What graphql-core says of variables, and of arguments that only an execution can find unusable."""


class Problem(GraphQLError):  # noqa: N818 - its kinds are named after what is wrong
    """An error whose message and code are written for the caller."""

    code: ClassVar[str]
    advice: ClassVar[str]

    def __init__(self, message: str, **facts: Any) -> None:
        super().__init__(message, extensions={"code": self.code, **facts})


class ParseFailed(Problem):
    """The document is not GraphQL."""

    code = "GRAPHQL_PARSE_FAILED"
    advice = "Correct the document; the error names line and column."


class ValidationFailed(Problem):
    """The document does not fit the schema."""

    code = "GRAPHQL_VALIDATION_FAILED"
    advice = "Correct the document; check it against the published schema before sending it."


class OperationUnresolved(Problem):
    """It is not clear which operation of the document is meant, or this transport does not run its kind."""

    code = "OPERATION_RESOLUTION_FAILURE"
    advice = "Name one operation of the document in `operationName`; send subscriptions over a live transport."


class BadUserInput(Problem):
    """The request, a variable or an argument has a value that cannot be used."""

    code = "BAD_USER_INPUT"
    advice = "Correct the value that the message names; the same request would fail again."


class BadCursor(Problem):
    """The cursor does not belong to this list, its order or its filter, or it is of an older kind."""

    code = "BAD_CURSOR"
    advice = "Begin without a cursor, or keep the order and the filter with which the cursor was given."

    def __init__(self) -> None:
        super().__init__("The cursor does not belong to this list, its order or its filter.")


class BadId(Problem):
    """The id is ill-formed or names another type than the one in `extensions.expected`."""

    code = "BAD_ID"
    advice = "Pass on ids exactly as the API gave them, where their type is expected."

    def __init__(self, expected: str) -> None:
        article = "an" if expected.startswith(tuple("AEIO")) else "a"
        super().__init__(f"That is not the id of {article} {expected}.", expected=expected)


class DocumentNotFound(Problem):
    """The id belongs to no document that is registered here."""

    code = "DOCUMENT_NOT_FOUND"
    advice = "Register the document when deploying; a page that was loaded before an update is loaded again."


class DocumentRequired(Problem):
    """A browser's session asked by a text that is not one of the portal's own documents."""

    code = "DOCUMENT_REQUIRED"
    advice = "Ask with an access key; sessions of browsers run registered documents only."

    def __init__(self) -> None:
        super().__init__(
            "The session of a browser runs the portal's own documents only. Programs ask with an access key."
        )


class TooComplex(Problem):
    """The operation asks for more than one operation may."""

    code = "QUERY_TOO_COMPLEX"
    advice = "Ask for smaller pages or fewer things at once; the message names the limit."


class RateLimited(Problem):
    """The caller has used up its points; nothing was executed."""

    code = "RATE_LIMITED"
    advice = "Wait for the seconds in `Retry-After` or `extensions.retryAfter`, then send the request again."

    def __init__(self, seconds: int) -> None:
        super().__init__(f"Too much at once. Ask again in {seconds} s.", retryAfter=seconds)


class Unauthenticated(Problem):
    """Nobody is signed in, or the session or access key has ended."""

    code = "UNAUTHENTICATED"
    advice = "Sign in again, or use a valid access key."


class Forbidden(Problem):
    """The request comes from somewhere it may not come from, or lacks a right."""

    code = "FORBIDDEN"
    advice = "Do not repeat the request; `extensions.requiredScopes`, if given, names what is missing."


class IdempotencyConflict(Problem):
    """The idempotency key stands for another request, or for one that is still running."""

    code = "IDEMPOTENCY_CONFLICT"
    advice = "Use a new key for a new request; wait, then repeat the same request with its key."


class Resync(Problem):
    """The caller missed events: it was too slow, or asked for some from too long ago."""

    code = "RESYNC"
    advice = "Read the current state by a query, then subscribe again without a cursor."


class TimedOut(Problem):
    """The operation took too long and was stopped."""

    code = "TIMEOUT"
    advice = "Ask for less at once, or try again later; repeat mutations with their idempotency key."


class Unavailable(Problem):
    """The database does not answer in time."""

    code = "UNAVAILABLE"
    advice = "Try again after some seconds, waiting longer each time."


class Internal(Problem):
    """Something broke; the cause is in the log under the request id."""

    code = "INTERNAL_SERVER_ERROR"
    advice = "Tell the operator of the portal the request id; repeating rarely helps."

    def __init__(self, request_id: str) -> None:
        super().__init__("Something went wrong on our side.", requestId=request_id)


def registry() -> list[type[Problem]]:
    """Every code there is, in the order in which they are published."""
    return sorted(Problem.__subclasses__(), key=lambda known: known.code)


def unusable(error: GraphQLError) -> GraphQLError:
    """The error about a variable or an argument, without the value that it would otherwise repeat."""
    found = UNUSABLE.match(error.message)
    name, path = found.groups() if found else ("A variable", None)
    where = f"{name} at {path}" if path else name
    return GraphQLError(
        f"{where} has a value that cannot be used.",
        error.nodes,
        path=error.path,
        extensions={"code": BadUserInput.code},
    )


def shown(errors: Sequence[GraphQLError], request_id: str) -> list[Mapping[str, Any]]:
    """As clients see them: what was written for them as it is, anything else masked, each cause logged once."""
    if not errors:
        return []
    failures: dict[int, Problem] = {}
    found = [_shown(error, request_id, failures) for error in errors[:MAX_SHOWN]]
    refused = {one["extensions"]["code"] for one in found} - {failure.code for failure in failures.values()}
    if refused:
        log.info("graphql_refused", codes=sorted(refused))
    return found


def _shown(error: GraphQLError, request_id: str, failures: dict[int, Problem]) -> Mapping[str, Any]:
    cause = error.original_error or error
    if type(cause) is GraphQLError and UNUSABLE.match(cause.message):
        error = unusable(error)
    written = error.extensions or {}
    if "code" in written:
        return {**error.formatted, "extensions": {**written, "requestId": request_id}}
    problem = failures.get(id(cause)) or failures.setdefault(id(cause), masked(cause, request_id))
    return {**error.formatted, "message": problem.message, "extensions": problem.extensions or {}}


def masked(cause: Exception, request_id: str) -> Problem:
    """What clients are told of a failure; the cause is logged once, here."""
    driver = getattr(cause, "orig", None) or cause  # SQLAlchemy wraps what the driver said
    if isinstance(driver, TimeoutError) or getattr(driver, "sqlstate", None) == CANCELLED:
        log.warning("graphql_timed_out")
        return TimedOut("This took too long and was stopped.", requestId=request_id)
    if isinstance(driver, Unreachable | OperationalError | NoConnection):
        log.error("graphql_unavailable", exc_info=cause)
        return Unavailable("The database does not answer in time.", requestId=request_id)
    log.error("graphql_failed", exc_info=cause)
    return Internal(request_id)
