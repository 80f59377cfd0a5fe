"""Errors of a request or of the system: a closed list of codes; what a verb refuses is data, not an error."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import structlog
from graphql import GraphQLError
from psycopg import OperationalError
from psycopg_pool import PoolTimeout

log = structlog.get_logger(__name__)

VARIABLE = re.compile(r"(Variable '\$\w+') has invalid (?:default )?value(?: at ([\w.\[\]]+))?:")


class Problem(GraphQLError):  # noqa: N818 - its kinds are named after what is wrong
    """An error whose message and code are written for the caller."""

    code = "INTERNAL_SERVER_ERROR"

    def __init__(self, message: str, **facts: Any) -> None:
        super().__init__(message, extensions={"code": self.code, **facts})


class ParseFailed(Problem):
    """The document is not GraphQL."""

    code = "GRAPHQL_PARSE_FAILED"


class ValidationFailed(Problem):
    """The document does not fit the schema."""

    code = "GRAPHQL_VALIDATION_FAILED"


class OperationUnresolved(Problem):
    """It is not clear which operation of the document is meant."""

    code = "OPERATION_RESOLUTION_FAILURE"


class BadUserInput(Problem):
    """A variable or an argument has a value that cannot be used."""

    code = "BAD_USER_INPUT"


class BadCursor(Problem):
    """The cursor is not one of this list in this order under this filter."""

    code = "BAD_CURSOR"

    def __init__(self) -> None:
        super().__init__("The cursor does not belong to this list, its order or its filter.")


class BadId(Problem):
    """The id is ill-formed or of another type."""

    code = "BAD_ID"

    def __init__(self, expected: str) -> None:
        super().__init__(f"This is not the id of a {expected}.", expected=expected)


class TooComplex(Problem):
    """The document asks for more than one operation may."""

    code = "QUERY_TOO_COMPLEX"


class DocumentNotFound(Problem):
    """The id belongs to no document that is registered here."""

    code = "DOCUMENT_NOT_FOUND"


class DocumentRequired(Problem):
    """A browser's session asked by a text that is not one of the portal's own documents."""

    code = "DOCUMENT_REQUIRED"

    def __init__(self) -> None:
        super().__init__(
            "The session of a browser runs the portal's own documents only. Programs ask with an access key."
        )


class Unauthenticated(Problem):
    """The session is over."""

    code = "UNAUTHENTICATED"


class Forbidden(Problem):
    """The request comes from somewhere it may not come from."""

    code = "FORBIDDEN"


class Unavailable(Problem):
    """The database does not answer in time."""

    code = "UNAVAILABLE"


class Internal(Problem):
    """Something broke; the cause is in the log under the request id."""

    code = "INTERNAL_SERVER_ERROR"

    def __init__(self, request_id: str) -> None:
        super().__init__("Something went wrong on our side.", requestId=request_id)


def codes() -> set[str]:
    """Every code there is, for the checks that none is undocumented."""
    return {known.code for known in Problem.__subclasses__()}


def unusable(error: GraphQLError) -> GraphQLError:
    """The error about a variable, without the value that it would otherwise repeat."""
    found = VARIABLE.match(error.message)
    name, path = found.groups() if found else ("A variable", None)
    where = f"{name} at {path}" if path else name
    return GraphQLError(
        f"{where} has a value that cannot be used.", error.nodes, extensions={"code": BadUserInput.code}
    )


def shown(errors: Sequence[GraphQLError], request_id: str) -> list[Mapping[str, Any]]:
    """As clients see them: what was written for them as it is, anything else masked, each cause logged once."""
    failures: dict[int, Problem] = {}
    return [_shown(error, request_id, failures) for error in errors]


def _shown(error: GraphQLError, request_id: str, failures: dict[int, Problem]) -> Mapping[str, Any]:
    written = error.extensions or {}
    if "code" in written:
        log.info("graphql_refused", code=written["code"])
        return {**error.formatted, "extensions": {**written, "requestId": request_id}}
    cause = error.original_error or error
    problem = failures.get(id(cause)) or failures.setdefault(id(cause), masked(cause, request_id))
    return {**error.formatted, "message": problem.message, "extensions": problem.extensions or {}}


def masked(cause: Exception, request_id: str) -> Problem:
    """What clients are told of a failure; the cause is logged once, here."""
    if isinstance(cause, PoolTimeout | OperationalError):
        log.error("graphql_unavailable", exc_info=cause)
        return Unavailable("The database does not answer in time.", requestId=request_id)
    log.error("graphql_failed", exc_info=cause)
    return Internal(request_id)
