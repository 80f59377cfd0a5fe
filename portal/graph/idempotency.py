"""`Idempotency-Key`: a mutation that is repeated under the same key is done once, and answered as of now.

Draft 07 of the IETF's header. What is kept is no answer but the ids in it: a replay reads them again, under the rights
that the caller has by then.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from hashlib import sha256
from typing import Any, TypeVar
from uuid import UUID

from graphql import OperationDefinitionNode, OperationType
from graphql.execution.collect_fields import collect_fields
from graphql.execution.values import VariableValues
from orjson import OPT_SORT_KEYS, dumps

from portal.core.db import act_as
from portal.core.idempotency import AnotherRequest, Key, StillRunning, claim, remember
from portal.graph.context import Context
from portal.graph.documents import Document
from portal.graph.errors import BadUserInput, IdempotencyConflict
from portal.graph.node import Ref, spec_of
from portal.graph.payload import Payload
from portal.graph.request import Request
from portal.graph.trusted import id_of

PayloadT = TypeVar("PayloadT", bound=Payload)

LONGEST = 255
RUNNING, OTHER = 409, 422
AGAIN_AFTER = 1
REPLAYED = ("Idempotent-Replayed", "true")


@dataclass
class Once:
    """A key on its way through an operation."""

    key: Key
    status: int | None = None
    """Of the answer, where the key itself is what is wrong."""
    problem: IdempotencyConflict | None = None

    def refuse(self, status: int, problem: IdempotencyConflict) -> IdempotencyConflict:
        """Nothing was executed."""
        self.status, self.problem = status, problem
        return problem


def key_in(headers: Sequence[str]) -> str | None:
    """The key of the request, if it has one: a string of the draft's syntax, or as many clients send it, bare."""
    if not headers:
        return None
    value = headers[0].strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = value[1:-1]
    sound = value.isascii() and value.isprintable() and '"' not in value and "\\" not in value
    if len(headers) > 1 or not (0 < len(value) <= LONGEST and sound):
        raise BadUserInput(f"An Idempotency-Key is one string of 1 to {LONGEST} ASCII characters without quotes.")
    return value


def once_for(
    request: Request, document: Document, operation: OperationDefinitionNode, variables: VariableValues
) -> Once | None:
    """What a mutation's key stands for; with more than one nobody could say which of them was done."""
    kind = document.schema.mutation_type
    if request.idempotency_key is None or kind is None or operation.operation is not OperationType.MUTATION:
        return None
    roots = collect_fields(document.schema, document.details, variables, kind, operation).grouped_field_set
    if sum(details[0].node.name.value != "__typename" for details in roots.values()) != 1:
        raise BadUserInput("An operation with an Idempotency-Key has exactly one mutation.")
    id_ = request.document_id or id_of(request.query or "")
    try:
        asked = dumps([id_, request.operation_name, request.variables or {}], option=OPT_SORT_KEYS)
    except TypeError:
        raise BadUserInput("The variables are nested too deeply.") from None
    return Once(Key(request.idempotency_key, sha256(asked).digest()))


async def do_once(
    context: Context, once: Once, payload_type: type[PayloadT], verb: Callable[[], Awaitable[PayloadT]]
) -> PayloadT:
    """The verb and the record of its key in one transaction; or what it answered before."""
    viewer = context.viewer
    async with context.database.write(viewer) as tx:
        try:
            outcome = await claim(tx, once.key)
        except StillRunning:
            told = IdempotencyConflict("The first request of this key is still running.", retryAfter=AGAIN_AFTER)
            raise once.refuse(RUNNING, told) from None
        except AnotherRequest:
            raise once.refuse(OTHER, IdempotencyConflict("This key stands for another request.")) from None
        if outcome is not None:
            context.headers.append(REPLAYED)
            return restored(payload_type, outcome)
        context.held = tx
        try:
            payload = await verb()
        finally:
            context.held = None
        await act_as(tx, viewer)
        remember(tx, once.key, kept(payload))
    # Only now others see it, and so does whoever looks up the viewer.
    await context.refresh()
    return payload


def kept(payload: Payload) -> dict[str, object]:
    """The payload as ids and yes or no: never a text, which might tell later what the caller may not read any more."""
    values = {field.name: getattr(payload, field.name) for field in fields(payload) if field.name != "user_errors"}
    return {name: _plain(value) for name, value in values.items()}


def restored(payload_type: type[PayloadT], outcome: Mapping[str, Any]) -> PayloadT:
    """The payload with its nodes to be read anew."""
    nodes = nodes_of(payload_type)
    values: dict[str, Any] = {
        name: Ref(nodes[name], UUID(value)) if name in nodes and value else value for name, value in outcome.items()
    }
    return payload_type(**values)


def nodes_of(payload_type: type[Payload]) -> dict[str, type]:
    """The members of the payload that hold nodes, and of which type; the first is what the mutation is about."""
    declared = payload_type.__strawberry_definition__.fields  # type: ignore[attr-defined]  # made by strawberry.type
    types = {field.python_name: getattr(field.type, "of_type", field.type) for field in declared}
    return {name: type_ for name, type_ in types.items() if spec_of(type_)}


def _plain(value: object) -> object:
    if isinstance(value, Ref):
        return str(value.id)
    if value is None or isinstance(value, bool):
        return value
    raise TypeError(f"{type(value).__name__} cannot be kept for a replay.")
