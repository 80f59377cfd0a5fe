"""A small load generator: a fixed number of keep-alive connections, a fixed time, then it stops by itself."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.bench.dialects import Good

HEAD_END = b"\r\n\r\n"


@dataclass
class Outcome:
    """What one slot measured."""

    seconds: float
    latencies: list[float] = field(default_factory=list)

    @property
    def per_second(self) -> float:
        return len(self.latencies) / self.seconds

    def percentile(self, share: float) -> float:
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


async def slot(port: int, requests: Iterator[bytes], good: Good, *, connections: int, seconds: float) -> Outcome:
    """Send the requests over that many connections for that long; any answer but a good one fails the run.

    Ends earlier when there is nothing left to ask for.
    """
    outcome = Outcome(seconds)
    began = time.perf_counter()
    await asyncio.gather(*(_one(port, requests, good, began + seconds, outcome) for _ in range(connections)))
    outcome.seconds = min(seconds, time.perf_counter() - began)
    return outcome


async def ask(port: int, request: bytes) -> bytes:
    """One answer, over a connection of its own."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    body = await _body(reader)
    writer.close()
    await writer.wait_closed()
    return body


async def _one(port: int, requests: Iterator[bytes], good: Good, until: float, outcome: Outcome) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while (began := time.perf_counter()) < until and (request := next(requests, None)):
        writer.write(request)
        body = await _body(reader)
        outcome.latencies.append(time.perf_counter() - began)
        good.check(body)
    writer.close()
    await writer.wait_closed()


async def _body(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(HEAD_END)
    if not head.startswith(b"HTTP/1.1 200"):
        raise AssertionError(head[:500] + await reader.read(1000))
    length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
    return await reader.readexactly(length)
