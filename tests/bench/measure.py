"""The rounds: every candidate in slots of fixed length, in shuffled order, the limit beside each of them."""

import asyncio
import os
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import orjson

from tests.bench.cast import Cast
from tests.bench.dialects import GOOD, PAGE_SIZE, essence
from tests.bench.load import Outcome, ask, slot
from tests.bench.servers import LIMIT, Candidate, Server
from tests.bench.usage import Books

CONNECTIONS = 16
# A connection of ours that has just been closed ends at the server meanwhile, and is not counted twice.
PAUSE = 0.1
WARM = 0.7
WALKED = 4
"""How many pages are walked for the sake of their cursors."""


@dataclass
class Slot:
    """One operation on one server for a moment."""

    outcome: Outcome
    server_cpu: float
    database_cpu: float

    @property
    def cpu(self) -> float:
        """Seconds of processor per request, the database's included."""
        return self.server_cpu + self.database_cpu


@dataclass
class Pair:
    """A candidate's slot and the limit's beside it: both met the same weather."""

    candidate: str
    operation: str
    own: Slot
    limit: Slot

    @property
    def speed(self) -> float:
        """Its throughput ÷ the limit's."""
        return self.own.outcome.per_second / self.limit.outcome.per_second

    @property
    def thrift(self) -> float:
        """The limit's CPU per request ÷ its own: what `speed` would be if the processor alone counted."""
        return self.limit.cpu / max(self.own.cpu, 1e-9)

    @property
    def p99(self) -> float:
        """Its slowest hundredth ÷ the limit's."""
        return self.own.outcome.percentile(0.99) / self.limit.outcome.percentile(0.99)


@dataclass
class Bench:
    """What is needed to measure, and how much of the machine was taken by others meanwhile."""

    cast: Cast
    servers: dict[str, Server]
    database: int
    seconds: float
    connections: int = CONNECTIONS
    others: list[float] = field(default_factory=list)

    async def warm_up(self, candidates: Sequence[Candidate]) -> None:
        """A short round that nobody counts: statements are prepared, code is compiled."""
        brief = replace(self, seconds=min(self.seconds, WARM), others=[])
        for one in candidates:
            for operation in one.operations:
                await brief.pair(one, operation)

    async def rounds(self, candidates: Sequence[Candidate], count: int) -> list[list[Pair]]:
        """Every operation of everybody once a round."""
        await self.warm_up(candidates)
        rounds = []
        for number in range(1, count + 1):
            order = [(one, operation) for one in candidates for operation in one.operations]
            random.shuffle(order)
            rounds.append([await self.pair(one, operation) for one, operation in order])
            self.cast.tidy()
            print(f"  round {number} of {count}", file=sys.stderr)
        return rounds

    async def slot(self, candidate: Candidate, operation: str, requests: Iterator[bytes]) -> Slot:
        """One slot, with what it cost; good answers only."""
        server = self.servers[candidate.server]
        await asyncio.sleep(PAUSE)
        before = Books()
        outcome = await slot(server.port, requests, GOOD[operation], connections=self.connections, seconds=self.seconds)
        after = Books()
        answers, pid = len(outcome.latencies), server.process.pid
        # The database may be a child of this process or not.
        ours = after.cpu(os.getpid(), self.database) - before.cpu(os.getpid(), self.database)
        others = max(0.0, after.machine - before.machine - ours)
        self.others.append(others / (outcome.seconds * (os.cpu_count() or 1)))
        spent = [max(0.0, after.cpu(root) - before.cpu(root)) / answers for root in (pid, self.database)]
        return Slot(outcome, spent[0], spent[1])

    async def same_answers(self, candidates: Sequence[Candidate]) -> None:
        """Everybody must say the same, or the comparison means nothing."""
        for operation in ("list", "detail"):
            expected = await self._essence(LIMIT, operation)
            for one in candidates:
                if operation in one.operations and (said := await self._essence(one, operation)) != expected:
                    raise AssertionError(one.name, operation, said, expected)

    async def pair(self, candidate: Candidate, operation: str) -> Pair:
        """A slot of the candidate's and one of the limit's, in either order."""
        found: dict[str, Slot] = {}
        for one in random.sample([candidate, LIMIT], 2):
            found[one.name] = await self.slot(one, operation, await self._requests(one, operation))
            if operation == "support":
                self.cast.take_back(self.cast.people)
        return Pair(candidate.name, operation, found[candidate.name], found["limit"])

    async def _requests(self, candidate: Candidate, operation: str) -> Iterator[bytes]:
        if operation == "support":
            return self.cast.supports(candidate.request)
        if operation == "page":
            return _cycle(await self._walk(candidate))
        return self.cast.reads(candidate.request, operation)

    async def _walk(self, candidate: Candidate) -> list[bytes]:
        """Requests for full pages behind the first, by cursors that were fetched just now."""
        port, request = self.servers[candidate.server].port, candidate.request
        found = []
        for person in self.cast.people:
            after = ""
            for _ in range(WALKED):
                asked = request("page" if after or candidate is not LIMIT else "list", person, "", after)
                page = orjson.loads(await ask(port, asked))["data"]["ideas"]
                if after and len(page["nodes"]) == PAGE_SIZE:
                    found.append(asked)
                if not page["pageInfo"]["hasNextPage"]:
                    break
                after = _cursor(page)
        return found

    async def _essence(self, candidate: Candidate, operation: str) -> object:
        port = self.servers[candidate.server].port
        said = []
        for person in self.cast.people[:5]:
            idea = person.talked[0] if operation == "detail" else ""
            body = await ask(port, candidate.request(operation, person, idea, ""))
            GOOD[operation].check(body)
            said.append(essence(operation, orjson.loads(body)))
        return said


def _cursor(page: dict[str, Any]) -> str:
    info: dict[str, str] = page["pageInfo"]
    if "endCursor" in info:
        return info["endCursor"]
    last = page["nodes"][-1]
    return f"{last['supportCount'] or 0} {last['id'].removeprefix('idea_')}"


def _cycle(requests: list[bytes]) -> Iterator[bytes]:
    if not requests:
        raise AssertionError("nobody sees a full second page; the world is too small")
    while True:
        yield from requests
