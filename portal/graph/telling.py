"""What listeners are told of an event: asked once for all who are alike, and for each where it is about themselves."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Hashable
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import orjson

from portal.graph.errors import Resync
from portal.graph.happened import Occurrence

if TYPE_CHECKING:
    from portal.graph.execute import Answer
    from portal.graph.execute import CompilingExecutor as Executor


async def answers(executor: "Executor", source: AsyncGenerator[Occurrence, None]) -> "AsyncGenerator[Answer, None]":
    """One answer per event, read with the rights that the viewer has at that moment.

    It is read once for all who listen alike: with the same document, variables and rights, people of one firm. Where it
    turns out to depend on the person, it is read for each; but whether they may know of it is still asked once.
    """
    alike, together = _alike(executor), executor.context_value.together
    async with aclosing(source):
        async for one in source:
            key: tuple[Any, ...] = (one.event, executor.context_value.viewer.unnamed)
            if alike:
                key = (*alike, *key, type(one.payload), *vars(one.payload).values())
            told = await together.once(key, partial(_told_alike if alike else _known_alike, executor, one))
            if told.is_personal:
                alike = ()
                told = await _told(executor, one) if told.is_known else told
            if told.answer is not None:
                yield told.answer


class Telling(NamedTuple):
    """What there is to say of an event, if anything."""

    answer: "Answer | None"
    is_known: bool
    is_personal: bool


def _alike(executor: "Executor") -> tuple[Hashable, ...]:
    """What two listeners have in common who ask the same."""
    operation, variables = executor.operation, executor.given.variables.coerced
    # As text: bytes fresh from there keep four kilobytes for as long as they are kept.
    return executor.document, operation.name and operation.name.value, orjson.dumps(variables, default=repr).decode()


async def _told_alike(executor: "Executor", one: Occurrence) -> Telling:
    return await _told(executor.unnamed(), one)


async def _known_alike(executor: "Executor", one: Occurrence) -> Telling:
    """Nothing yet, as that depends on the person; but whether anybody with these rights may know of it."""
    unnamed = executor.unnamed()
    async with _in_time(executor):
        is_known = await unnamed.knows(unnamed.context_value.condition(one.event))
    return Telling(None, is_known, is_personal=True)


async def _told(executor: "Executor", one: Occurrence) -> Telling:
    told = cast("Executor", executor.build_per_event_executor(one.payload))
    async with _in_time(executor):
        # All is asked before anything is awaited, so that it is one round trip and one snapshot; what may not be seen
        # comes back empty.
        knows = told.knows(executor.context_value.condition(one.event))
        sees, result = told.sees(one.payload), told.begun()
        is_known, is_seen, found = await asyncio.gather(knows, sees, result)
    if not (is_known and is_seen):
        return Telling(None, is_known, told.is_personal)
    answer = replace(told.answer(found), cursor=getattr(one.payload, "cursor", None))
    return Telling(answer, is_known, told.is_personal)


@asynccontextmanager
async def _in_time(executor: "Executor") -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(executor.document.limits.seconds):
            yield
    except TimeoutError:
        # Nobody knows whether it may be seen, so it cannot even be said that there was something.
        raise Resync("Reading took too long: read everything again.") from None
