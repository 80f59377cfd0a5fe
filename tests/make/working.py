"""What the portal does by itself, beside a test that looks on."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from portal.wiring import Loop


@asynccontextmanager
async def working(loops: Iterable[Loop]) -> AsyncIterator[None]:
    """These loops run as long as they are looked at, and have ended afterwards."""
    tasks = [asyncio.create_task(run()) for run in loops]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
