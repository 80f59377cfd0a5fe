"""What was measured, as tables, and which goals are reached."""

import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from tests.bench.extras import Heat
from tests.bench.measure import Pair, Slot

Rounds = list[list[Pair]]
OPERATIONS = ("list", "page", "detail", "support")
MOST_OTHERS = 0.25
BLANK = "-"
ONES_CPU = 2.8
"""0.25 ms where the limit's server took 0.09 ms."""


@dataclass
class Findings:
    """Everything that a run found, by the number of web processes."""

    rounds: dict[int, Rounds] = field(default_factory=dict)
    heat: dict[str, Heat] = field(default_factory=dict)
    rest: dict[int, float] = field(default_factory=dict)
    start: float | None = None
    others: list[float] = field(default_factory=list)


@dataclass(frozen=True)
class Goal:
    """A figure of the specification; `thrift` is the same by CPU, which has to agree where there is one."""

    name: str
    wanted: float
    figure: float | None
    thrift: float | None = None
    at_most: bool = False
    unit: str = ""

    @property
    def verdict(self) -> str:
        """What is to be said of it."""
        if self.figure is None:
            return "not measured"
        if not self._holds(self.figure):
            return "missed"
        if self.thrift is not None and not self._holds(self.thrift):
            return "missed: CPU disagrees"
        return "reached"

    def row(self) -> str:
        """A line of the table."""
        sign = "≤" if self.at_most else "≥"
        figure, thrift = (BLANK if one is None else f"{one:.2f}{self.unit}" for one in (self.figure, self.thrift))
        return f"{self.name:62}{sign} {self.wanted:g}{self.unit:5}{figure:>12}{thrift:>10}  {self.verdict}"

    def _holds(self, figure: float) -> bool:
        return figure <= self.wanted if self.at_most else figure >= self.wanted


def print_rounds(rounds: Rounds, processes: int, connections: int) -> None:
    """Throughput, latencies and CPU of everybody, and the shares of the limit."""
    print(f"\n{processes} web process{'es' if processes > 1 else ''}, {connections} connections, {len(rounds)} rounds")
    print(
        f"{'':38}{'req/s':>8}{'p50 ms':>8}{'p95 ms':>8}{'p99 ms':>8}{'CPU ms':>8}{'+ PG ms':>8}{'÷ L':>7}{'by CPU':>8}"
    )
    for operation in OPERATIONS:
        slots = [pair.limit for one in rounds for pair in one if pair.operation == operation]
        if slots:
            _print_row(operation, "limit", slots, "")
        for name in _names(rounds):
            mine = _of(rounds, name, operation)
            if mine:
                shares = f"{_median(mine, _speed):7.2f}{_median(mine, _thrift):8.2f}"
                _print_row(operation, name, [pair.own for pair in mine], shares)


def print_goals(found: Findings) -> None:
    """Which goals are reached, with one web process unless it says otherwise."""
    print(f"\n{'Goal':62}{'wanted':7}{'throughput':>12}{'by CPU':>10}")
    for goal in _goals(found):
        print(goal.row())
    others = statistics.median(found.others) if found.others else 0.0
    print(f"\nOther processes used {others:.0%} of the machine (median of {len(found.others)} slots).")
    if others > MOST_OTHERS:
        print(
            f"INVALID: more than {MOST_OTHERS:.0%} of the machine was used by others; measure again when it is quiet."
        )


def _goals(found: Findings) -> list[Goal]:
    rounds = found.rounds.get(1) or next(iter(found.rounds.values()))
    return [
        *(_share(rounds, "portal", operation, wanted) for operation, wanted in _OF_LIMIT),
        *(_against(rounds, operation, peer, wanted) for operation, peer, wanted in _AGAINST),
        *_heated(found.heat),
        _share(rounds, "portal, free document", "list", 0.70, "free document: list ÷ L"),
        *_server_cpu(rounds),
        *(_slowest(rounds, operation) for operation in ("list", "detail", "support")),
        _slower(rounds),
        _doubled(found.rounds),
        Goal("memory of a web process at rest", 120, found.rest.get(1), at_most=True, unit=" MB"),
        Goal("start of the web process", 1.5, found.start, at_most=True, unit=" s"),
    ]


_OF_LIMIT = (("list", 0.80), ("page", 0.80), ("detail", 0.80), ("support", 0.60))
_AGAINST = (
    ("list", "postgraphile", 4.0),
    ("list", "postgraphile-policies", 4.0),
    ("list", "mercurius", 1.5),
    ("list", "mercurius-tuned", 1.0),
    ("detail", "postgraphile", 3.5),
    ("detail", "postgraphile-policies", 3.5),
    ("support", "postgraphile", 5.0),
    ("support", "postgraphile-policies", 5.0),
    ("list", "twin", 40.0),
)


def _share(rounds: Rounds, name: str, operation: str, wanted: float, called: str = "") -> Goal:
    mine = _of(rounds, name, operation)
    return Goal(called or f"{operation} ÷ L", wanted, _median(mine, _speed), _median(mine, _thrift))


def _against(rounds: Rounds, operation: str, peer: str, wanted: float) -> Goal:
    """Both ÷ the limit beside them, round by round."""
    speed = _ratio(rounds, operation, peer, _speed)
    return Goal(f"{operation} ÷ {peer}", wanted, speed, _ratio(rounds, operation, peer, _thrift))


def _ratio(rounds: Rounds, operation: str, peer: str, share: Callable[[Pair], float]) -> float | None:
    ratios = []
    for one in rounds:
        by_name = {pair.candidate: share(pair) for pair in one if pair.operation == operation}
        if "portal" in by_name and peer in by_name:
            ratios.append(by_name["portal"] / by_name[peer])
    return statistics.median(ratios) if ratios else None


def _heated(heat: dict[str, Heat]) -> list[Goal]:
    ours = heat.get("portal")
    return [
        Goal("one hot idea, 64 connections ÷ spread over ideas", 0.9, ours and ours.speed),
        Goal("… ideas that count something else than their rows", 0, ours and float(ours.unequal), at_most=True),
    ]


def _server_cpu(rounds: Rounds) -> list[Goal]:
    """As it is, and beside the limit's: on a slower machine both take longer."""
    mine = _of(rounds, "portal", "list")
    cpu = _median(mine, lambda pair: pair.own.server_cpu * 1000)
    share = _median(mine, lambda pair: pair.own.server_cpu / pair.limit.server_cpu)
    return [
        Goal("server CPU per list request", 0.25, cpu, at_most=True, unit=" ms"),
        Goal("server CPU per list request ÷ L's", ONES_CPU, share, at_most=True),
    ]


def _slowest(rounds: Rounds, operation: str) -> Goal:
    figure = _median(_of(rounds, "portal", operation), lambda pair: pair.p99)
    return Goal(f"p99 of {operation} ÷ p99 of L", 1.5, figure, at_most=True)


def _slower(rounds: Rounds) -> Goal:
    figure = _ratio(rounds, "list", "postgraphile", lambda pair: pair.p99)
    return Goal("p99 of list ÷ p99 of PostGraphile", 0.4, figure, at_most=True)


def _doubled(by_processes: dict[int, Rounds]) -> Goal:
    """Where the database has processors of its own, only the servers' CPU per request counts."""
    cpu = {}
    for processes, rounds in by_processes.items():
        if mine := _of(rounds, "portal", "list"):
            cpu[processes] = statistics.median(pair.own.server_cpu for pair in mine)
    figure = 2 * cpu[1] / cpu[2] if {1, 2} <= cpu.keys() and cpu[2] else None
    return Goal("2 processes ÷ 1, by the servers' CPU per list request", 1.9, figure)


def _print_row(operation: str, name: str, slots: Sequence[Slot], shares: str) -> None:
    outcomes = [one.outcome for one in slots]
    row = [statistics.median(one.percentile(at) * 1000 for one in outcomes) for at in (0.5, 0.95, 0.99)]
    row += [statistics.median(one.server_cpu * 1000 for one in slots)]
    row += [statistics.median(one.cpu * 1000 for one in slots)]
    speed = statistics.median(one.per_second for one in outcomes)
    print(f"{operation:12}{name:26}{speed:8.0f}" + "".join(f"{one:8.2f}" for one in row) + shares)


def _names(rounds: Rounds) -> list[str]:
    return list(dict.fromkeys(sorted(pair.candidate for one in rounds for pair in one)))


def _of(rounds: Rounds, name: str, operation: str) -> list[Pair]:
    return [pair for one in rounds for pair in one if (pair.candidate, pair.operation) == (name, operation)]


def _median(pairs: Iterable[Pair], figure: Callable[[Pair], float]) -> float | None:
    figures = [figure(pair) for pair in pairs]
    return statistics.median(figures) if figures else None


def _speed(pair: Pair) -> float:
    return pair.speed


def _thrift(pair: Pair) -> float:
    return pair.thrift
