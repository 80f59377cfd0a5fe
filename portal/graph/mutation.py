"""How a verb becomes a mutation: its input's ids are decoded, its refusal becomes `userErrors`."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import fields, is_dataclass
from functools import cache, partial, wraps
from typing import Any, TypeVar, get_type_hints
from uuid import UUID

import strawberry
from strawberry.utils.str_converters import to_camel_case

from portal.core.refusal import Conflict, Refusal
from portal.graph.context import Context
from portal.graph.deeds import TELLS, VERB
from portal.graph.idempotency import do_once, nodes_of
from portal.graph.ids import decode_id
from portal.graph.node import Ref
from portal.graph.payload import Payload, RefusalError
from portal.graph.scalars import ID_OF
from portal.graph.schema import Catalogue, catalogue_of

PayloadT = TypeVar("PayloadT", bound=Payload)
Resolver = Callable[[Any, Any, Any], Awaitable[PayloadT]]

NO_KEYS = " An `Idempotency-Key` changes nothing here."
OWN_KEYS = " Repeated under its `Idempotency-Key` it is done once; the key is kept with what it did, and nowhere else."


def mutation(verb: Resolver[PayloadT], tells: Iterable[str] = ()) -> Any:
    """`async (self, info, input) -> XPayload` as a mutation; its docstring is the description."""

    async def under_its_key(self: Any, info: Any, input: Any) -> PayloadT:
        context: Context = info.context
        if context.once is None or context.viewer.membership_id is None:
            return await verb(self, info, input)
        return await do_once(context, context.once, _payload_of(verb), partial(verb, self, info, input))

    return _declared(verb, under_its_key, tells=tells)


def telling(*fields: str) -> Callable[[Resolver[PayloadT]], Any]:
    """A mutation whose verb is a `Database.change` that has in its hands what these fields are read from.

    They are given as `Type.field`: of the thing that it changes, and of things below it. What is asked besides them
    makes a statement of its own.
    """
    return partial(mutation, tells=fields)


def door(verb: Resolver[PayloadT]) -> Any:
    """A mutation whose verb opens its own transactions, or hands out a secret: it cannot be replayed."""
    return _declared(verb, verb, NO_KEYS)


def sealed(verb: Resolver[PayloadT]) -> Any:
    """A mutation that keeps its key itself: where a list of keys would tell what is nobody's business."""
    return _declared(verb, verb, OWN_KEYS)


def _declared(verb: Resolver[PayloadT], act: Resolver[PayloadT], also: str = "", tells: Iterable[str] = ()) -> Any:
    async def done(info: Any, input: Any, catalogue: Catalogue, self: Any = None) -> PayloadT:
        try:
            return await act(self, info, with_ids(input, catalogue))
        except Refusal as refusal:
            return _refused(_payload_of(verb), refusal, info.context.message(refusal))

    @wraps(verb)
    async def resolve(self: Any, info: Any, input: Any) -> PayloadT:
        return await done(info, input, catalogue_of(_schema(info)), self)

    known = {VERB: done, TELLS: frozenset(tells)}
    return strawberry.field(resolve, description=(verb.__doc__ or "") + also, metadata=known)


def _payload_of(verb: Resolver[PayloadT]) -> type[PayloadT]:
    payload_type: type[PayloadT] = get_type_hints(verb)["return"]
    return payload_type


def _refused(payload_type: type[PayloadT], refusal: Refusal, message: str) -> PayloadT:
    """Why not; where somebody else was faster, beside it the thing as it is now."""
    current = {}
    if isinstance(refusal, Conflict) and refusal.current is not None:
        name, node = next(iter(nodes_of(payload_type).items()))
        current = {name: Ref(node, refusal.current)}
    return payload_type(user_errors=[_user_error(refusal, message)], **current)


def with_ids(given: Any, catalogue: Catalogue) -> Any:
    """The input with its ids decoded; an id of another type is an error."""
    for name, type_name in _members(given.__class__):
        value = getattr(given, name)
        if type_name:
            setattr(given, name, decoded(value, type_name, catalogue))
        else:
            for inner in value if isinstance(value, list) else (value,):
                if is_dataclass(inner):
                    with_ids(inner, catalogue)
    return given


@cache
def _members(input_type: type[Any]) -> tuple[tuple[str, str | None], ...]:
    """The names of an input's members, and of which type the ids are that they take."""
    return tuple((field.name, field.metadata.get(ID_OF)) for field in fields(input_type))


def decoded(value: Any, type_name: str, catalogue: Catalogue) -> UUID | list[UUID] | None:
    """One id or a list of them; what was not given stays so."""
    if isinstance(value, list):
        return [decode_id(one, catalogue.prefix(type_name), type_name) for one in value]
    if isinstance(value, str):
        return decode_id(value, catalogue.prefix(type_name), type_name)
    unchanged: None = value
    return unchanged


def _schema(info: Any) -> Any:
    return info._raw_info.schema  # noqa: SLF001 - Info has no public way to the executable schema


def _user_error(refusal: Refusal, message: str) -> RefusalError:
    path = [to_camel_case(name) for name in refusal.path]
    return RefusalError(code=refusal.code, message=message, path=path or None)
