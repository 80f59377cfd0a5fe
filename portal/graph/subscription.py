"""How a subscription is declared: one plain function that says which events match, and what is told of them."""

import inspect
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from types import NoneType
from typing import Annotated, Any, get_args, get_origin

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgumentAnnotation

from portal.graph.happened import Occurrence
from portal.graph.mutation import _schema, decoded
from portal.graph.scalars import ID_OF
from portal.graph.schema import catalogue_of

AFTER = inspect.Parameter(
    "after",
    inspect.Parameter.KEYWORD_ONLY,
    default=None,
    annotation=Annotated[
        str | None,
        strawberry.argument(description="The cursor of the last event that you have seen: go on from there."),
    ],
)


def id_argument(type_name: str, description: str) -> Any:
    """An argument that is annotated `UUID`, printed `ID`, checked and decoded."""
    return strawberry.argument(description=description, metadata={ID_OF: type_name})


def subscription(tell: Callable[..., Any]) -> Any:
    """`(self, info, event, **arguments) -> XEvent | None` as a subscription; None means: not for this caller.

    It takes the cursor of an event as `after`, from which it goes on without loss or doubling.
    It runs before anybody has asked whether the caller may know of the event: what the database says of that stands
    in the payload as `SAID`. An event is sent only if, at that moment, the viewer may know of it, and may see all nodes
    that the payload refers to by a `ref`, selected or not.
    """
    signature = inspect.signature(tell)
    names = {name: _type_name(one.annotation) for name, one in signature.parameters.items()}

    async def events(self: Any, info: Any, after: str | None = None, **given: Any) -> AsyncGenerator[Any, None]:
        catalogue = catalogue_of(_schema(info))
        for name, value in given.items():
            type_name = names[name]
            given[name] = decoded(value, type_name, catalogue) if type_name else value
        async with aclosing(info.context.events(info.context.resume or after or None)) as happened:
            async for event in happened:
                payload = tell(self, info, event, **given)
                if payload is not None:
                    yield Occurrence(event, payload)

    events.__name__, events.__module__ = tell.__name__, tell.__module__
    events.__signature__ = _of_stream(tell, signature)  # type: ignore[attr-defined]  # read by inspect
    return strawberry.subscription(events, description=tell.__doc__)


def _of_stream(tell: Callable[..., Any], signature: inspect.Signature) -> inspect.Signature:
    answer: Any = StrawberryAnnotation(signature.return_annotation, namespace=tell.__globals__).evaluate()
    told = next(part for part in get_args(answer) or (answer,) if part is not NoneType)
    parameters = [_optional(one) for name, one in signature.parameters.items() if name != "event"]
    return signature.replace(parameters=[*parameters, AFTER], return_annotation=AsyncGenerator[told, None])  # type: ignore[valid-type]  # made at run time


def _optional(parameter: inspect.Parameter) -> inspect.Parameter:
    return parameter.replace(default=strawberry.UNSET) if parameter.default is None else parameter


def _type_name(annotation: Any) -> str | None:
    for part in get_args(annotation) if get_origin(annotation) is Annotated else ():
        if isinstance(part, StrawberryArgumentAnnotation):
            return part.metadata.get(ID_OF)
    return None
