"""Measures the portal beside the limit and, if wanted, its peers, in one run: `python -m tests.bench.run`.

    python -m tests.bench.run                                  # the portal and the limit
    python -m tests.bench.run --peers all --extras             # everybody, and the table of goals
    python -m tests.bench.run --peers mercurius twin --rounds 7 --processes 1

Peers are installed once by `npm ci --ignore-scripts --prefix tests/bench/peers`. Loopback only; every slot has a
fixed length; the run stops by itself. How the list's cost grows with the world: `python -m tests.bench.growth`.
"""

import argparse
import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from portal.core.embedded import Cluster, EmbeddedPostgres
from tests.bench.cast import Cast, prepare
from tests.bench.extras import Crowd, at_rest, gather, heat, start_seconds
from tests.bench.measure import CONNECTIONS, Bench
from tests.bench.report import Findings, print_goals, print_rounds
from tests.bench.servers import IN_GOALS, LIMIT, OURS, PEER_CANDIDATES, Candidate, running

SETTINGS = {"shared_buffers": "512MB", "max_connections": "250"}
SLOT = 2.0


@dataclass
class Run:
    """One run: whom it compares, and what it has found so far."""

    cluster: Cluster
    database: int
    folder: Path
    cast: Cast
    candidates: Sequence[Candidate]
    rounds: int
    seconds: float
    found: Findings

    async def with_processes(self, processes: int, crowd: Crowd | None) -> None:
        """The rounds with that many web processes each."""
        names = list(dict.fromkeys(["limit", *(one.server for one in self.candidates)]))
        with running(self.cluster, self.folder, names, processes) as servers:
            self.found.rest[processes] = at_rest(servers["portal"])
            bench = Bench(self.cast, servers, self.database, self.seconds)
            await bench.same_answers(self.candidates)
            rounds = self.found.rounds[processes] = await bench.rounds(self.candidates, self.rounds)
            print_rounds(rounds, processes, CONNECTIONS)
            if crowd and processes == 1:
                for one in (LIMIT, OURS[0]):
                    self.found.heat[one.name] = heated = await heat(bench, one, crowd, self.rounds)
                    print(
                        f"one hot idea, {one.name}: {heated.per_second:.0f}/s, {heated.speed:.2f} of spread over many"
                    )
            for name, server in servers.items():
                print(f"memory of a process, {name}: {at_rest(server):.0f} MB after the load")
            self.found.others += bench.others


def main(given: Sequence[str] | None = None) -> Findings:
    """Measure what the command line says, and print it."""
    arguments = _arguments(given)
    folder = Path(arguments.folder).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    server = EmbeddedPostgres(folder / "database", None, settings=SETTINGS)
    with server.running() as cluster:
        cast = prepare(cluster, ideas=arguments.ideas)
        crowd = gather(cluster, arguments.crowd) if arguments.extras else None
        database = server.status().pid or 0
        candidates = [*OURS, *(one for one in PEER_CANDIDATES if one.name in _peers(arguments.peers))]
        found = Findings()
        if arguments.extras:
            found.start = start_seconds(cluster, folder)
        run = Run(cluster, database, folder, cast, candidates, arguments.rounds, arguments.seconds, found)
        for processes in arguments.processes:
            asyncio.run(run.with_processes(processes, crowd))
    print_goals(found)
    return found


def _peers(named: Sequence[str]) -> set[str]:
    return {*named, *IN_GOALS} if "all" in named else set(named)


def _arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", default="var/bench", help="where database and logs are kept between runs")
    parser.add_argument("--ideas", type=int, default=100_000, help="how large a world is made, if there is none yet")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=SLOT, help="the length of a slot")
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2])
    names = ["all", *(one.name for one in PEER_CANDIDATES)]
    parser.add_argument("--peers", nargs="*", default=[], choices=names, help="whom to compare with")
    parser.add_argument("--extras", action="store_true", help="also a hot idea and the time of a start")
    parser.add_argument("--crowd", type=int, default=1_500, help="how many people support the hot idea")
    return parser.parse_args(given)


if __name__ == "__main__":
    main()
