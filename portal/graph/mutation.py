"""How a verb becomes a mutation: its input's ids are decoded, its refusal becomes `userErrors`."""

from collections.abc import Awaitable, Callable
from dataclasses import fields, is_dataclass
from functools import wraps
from typing import Any, TypeVar, get_type_hints
from uuid import UUID

import strawberry
from strawberry.utils.str_converters import to_camel_case

from portal.core.refusal import Refusal
from portal.graph.ids import decode_id
from portal.graph.payload import Payload, RefusalError
from portal.graph.scalars import ID_OF
from portal.graph.schema import Catalogue, catalogue_of

PayloadT = TypeVar("PayloadT", bound=Payload)
Verb = Callable[[Any, Any, Any], Awaitable[PayloadT]]


def mutation(verb: Verb[PayloadT]) -> Any:
    """`async (self, info, input) -> XPayload` as a mutation; its docstring is the description."""

    @wraps(verb)
    async def refusing(self: Any, info: Any, input: Any) -> PayloadT:
        try:
            return await verb(self, info, with_ids(input, catalogue_of(_schema(info))))
        except Refusal as refusal:
            payload: type[PayloadT] = get_type_hints(verb)["return"]
            return payload(user_errors=[_user_error(refusal, info.context.message(refusal))])

    return strawberry.field(refusing, description=verb.__doc__)


def with_ids(given: Any, catalogue: Catalogue) -> Any:
    """The input with its ids decoded; an id of another type is an error."""
    for field in fields(given):
        value, type_name = getattr(given, field.name), field.metadata.get(ID_OF)
        if type_name:
            setattr(given, field.name, decoded(value, type_name, catalogue))
        else:
            for inner in value if isinstance(value, list) else (value,):
                if is_dataclass(inner):
                    with_ids(inner, catalogue)
    return given


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
