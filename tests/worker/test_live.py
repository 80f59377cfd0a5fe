"""A listener that is too slow: bounded, and told so."""

import asyncio

import pytest

from portal.core.events import FellBehind
from portal.core.ids import new_id
from portal.worker.live import Ear
from portal.worker.relay import Happened


def happened(xid: int) -> Happened:
    return Happened(xid, new_id(), new_id(), "rang", new_id())


async def test_what_waits_is_heard_in_order() -> None:
    ear = Ear(3)
    for xid in range(3):
        ear.hear(happened(xid))
    assert [(await anext(ear)).xid for _ in range(3)] == [0, 1, 2]


async def test_a_listener_that_is_too_slow_is_told_instead_of_losing_something_silently() -> None:
    ear = Ear(3)
    for xid in range(3):
        ear.hear(happened(xid))
    assert (await anext(ear)).xid == 0
    ear.hear(happened(3))
    ear.hear(happened(4))
    for _ in range(2):
        with pytest.raises(FellBehind):
            await anext(ear)


async def test_whoever_waits_is_woken() -> None:
    ear = Ear(3)
    waiting = asyncio.ensure_future(anext(ear))
    await asyncio.sleep(0)
    ear.hear(happened(1))
    assert (await waiting).xid == 1
