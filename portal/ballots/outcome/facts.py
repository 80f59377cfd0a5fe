"""The stored result as facts that a page shows one after the other; pure, and only what the result itself says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from portal.ballots.counting.definition import Definition, Method

Plain = Mapping[str, Any]


@dataclass(frozen=True)
class Turnout:
    """Who took part; the last two are not told of a ballot in which too few said something."""

    firms: int
    entitled: int
    needed: int
    quorum_met: bool
    ballots: int
    blank: int | None
    weight: Fraction | None


@dataclass(frozen=True)
class Line:
    """An option in the order of the result; numbers only as far as its method has them."""

    option: str
    title: str
    won: bool
    place: int
    effort: Fraction | None = None
    weight: Fraction | None = None
    firms: int | None = None
    support: Fraction | None = None
    by_lot: bool = False
    reason: str | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    """What the sentence about the reason needs."""


@dataclass(frozen=True)
class Standing:
    """How an option stands in one round, and what it got from whom."""

    option: str
    weight: Fraction
    moved: tuple[tuple[str, Fraction], ...] = ()
    """Votes that came from others in the round before, by their ids."""


@dataclass(frozen=True)
class Round:
    """One step of the count."""

    number: int
    kind: str
    """bought, elected, excluded or runoff."""
    options: tuple[str, ...]
    effort: Fraction | None = None
    payers: int | None = None
    firms: int | None = None
    price: Fraction | None = None
    left: Fraction | None = None
    standings: tuple[Standing, ...] = ()
    undecided: Fraction | None = None
    """Weight without a preference, or votes that say nothing more."""
    by_lot: tuple[str, ...] = ()


@dataclass(frozen=True)
class Account:
    """What a firm's weight did: share, what it paid for, what it kept, and what became of its wishes."""

    ballots: int
    blank: int
    received: Fraction | None = None
    left: Fraction | None = None
    used: Fraction | None = None
    paid: tuple[tuple[str, Fraction], ...] = ()
    wishes: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True)
class Fairness:
    """How evenly the outcome serves the firms, beside what most votes first would do."""

    firms: int
    with_a_wish: int
    with_a_wish_by_most_votes: int
    smallest_used: Fraction
    median_used: Fraction
    most_votes_first: tuple[str, ...]


@dataclass(frozen=True)
class Budget:
    """Where the effort went, and how the share was found."""

    whole: Fraction
    unused: Fraction
    start: Fraction
    final: Fraction | None
    steps: int
    stopped: str


@dataclass(frozen=True)
class Outcome:
    """Everything that a result page tells, in its order."""

    method: Method
    decided: bool
    is_thin: bool
    definition: Definition
    titles: Mapping[str, str]
    winners: tuple[str, ...]
    turnout: Turnout
    library: str
    lines: tuple[Line, ...] = ()
    rounds: tuple[Round, ...] = ()
    lots: tuple[tuple[str, ...], ...] = ()
    """Groups of equals that only the lot parted."""
    yes: Fraction | None = None
    no: Fraction | None = None
    reasons: tuple[tuple[str, str], ...] = ()
    """MOTION: what was said for yes and for no, without names."""
    quota: Fraction | None = None
    account: Account | None = None
    fairness: Fairness | None = None
    budget: Budget | None = None


def outcome(
    definition: Definition, result: Plain, *, is_thin: bool, own: Sequence[Plain] = (), label: str | None = None
) -> Outcome:
    """The facts of a result; `own` are the papers of the firm that asks, `label` is what the count calls it."""
    titles = {option.id: option.title for option in definition.options}
    base: dict[str, Any] = {
        "method": definition.method,
        "decided": result["status"] == "decided",
        "is_thin": is_thin,
        "definition": definition,
        "titles": titles,
        "winners": tuple(result["winners"]),
        "turnout": _turnout(result["turnout"]),
        "library": result["library"],
    }
    if is_thin:
        return Outcome(**base, lines=_bare(definition, result["winners"]))
    lots = tuple(tuple(group) for group in result.get("decided_by_lot", result["by_lot"]) if group)
    return Outcome(
        **base,
        lots=lots,
        rounds=tuple(_ROUNDS.get(definition.method, _no_rounds)(result)),
        account=_account(definition, result, own, label) if own else None,
        **_OF_METHOD[definition.method](definition, result, {one for group in lots for one in group}),
    )


def _turnout(told: Plain) -> Turnout:
    weight = told.get("weight")
    return Turnout(
        told["organisations"],
        told.get("entitled", told["organisations"]),
        told.get("needed", 0),
        told["quorum_met"],
        told["ballots"],
        told.get("blank"),
        None if weight is None else Fraction(weight),
    )


def _bare(definition: Definition, winners: Sequence[str]) -> tuple[Line, ...]:
    """What was decided, and nothing about the rest."""
    chosen = [one for one in winners if one != "yes"]
    rest = [one.id for one in definition.options if one.id not in chosen]
    titles = {option.id: option.title for option in definition.options}
    return tuple(Line(one, titles[one], one in chosen, place) for place, one in enumerate([*chosen, *rest], start=1))


def _lines(definition: Definition, result: Plain, tied: set[str], rows: Sequence[Plain]) -> list[Line]:
    titles = {option.id: option.title for option in definition.options}
    return [
        Line(
            row["id"],
            titles[row["id"]],
            row["id"] in result["winners"],
            place,
            weight=Fraction(row["sum"]),
            firms=row.get("organisations"),
            by_lot=row["id"] in tied,
            effort=Fraction(row["effort"]) if "effort" in row else None,
            support=Fraction(row["support"]) if "support" in row else None,
        )
        for place, row in enumerate(rows, start=1)
    ]


def _because(line: Line, reason: str, **facts: Any) -> Line:
    return Line(**{**vars(line), "reason": reason, "facts": facts})


def _motion(_definition: Definition, result: Plain, _tied: set[str]) -> dict[str, Any]:
    sums, heads = result["sums"], result["organisations"]
    lines = tuple(
        Line(one, one, place == 1 if result["winners"] else False, place, weight=Fraction(sums[one]), firms=heads[one])
        for place, one in enumerate(("yes", "no"), start=1)
    )
    reasons = tuple((choice, one) for choice in ("yes", "no") for one in result.get("reasons", {}).get(choice, ()))
    return {"yes": Fraction(sums["yes"]), "no": Fraction(sums["no"]), "lines": lines, "reasons": reasons}


def _approval(definition: Definition, result: Plain, tied: set[str]) -> dict[str, Any]:
    lines, rows = _lines(definition, result, tied, result["options"]), {row["id"]: row for row in result["options"]}
    least = min((line.weight for line in lines if line.won and line.weight is not None), default=Fraction(0))
    told = []
    for line in lines:
        if line.won:
            told.append(line)
        elif not rows[line.option]["counts"]:
            told.append(_because(line, "too_few_organisations", firms=line.firms, needed=max(1, definition.min_orgs)))
        elif not result["winners"]:
            told.append(_because(line, "no_quorum"))
        elif line.by_lot:
            told.append(_because(line, "lot", weight=line.weight))
        else:
            told.append(_because(line, "less", weight=line.weight, least=least))
    return {"lines": tuple(told)}


def _points(definition: Definition, result: Plain, tied: set[str]) -> dict[str, Any]:
    return {"lines": tuple(_lines(definition, result, tied, result["options"]))}


def _star(definition: Definition, result: Plain, tied: set[str]) -> dict[str, Any]:
    lines, finalists = _lines(definition, result, tied, result["options"]), result["finalists"]
    halves = {one: Fraction(weight) for one, weight in result["rounds"][0]["for"].items()}
    sums = {line.option: line.weight for line in lines}
    least = min((sums[one] for one in finalists if sums[one] is not None), default=Fraction(0))  # type: ignore[type-var]  # sums are there
    told: list[Line] = []
    for line in sorted(lines, key=lambda one: (not one.won, one.option not in finalists, one.place)):
        placed = Line(**{**vars(line), "place": len(told) + 1})
        if line.won:
            told.append(placed)
        elif not result["winners"]:
            told.append(_because(placed, "no_quorum"))
        elif line.option in finalists:
            other = halves[next(one for one in finalists if one != line.option)]
            reason = "runoff_even" if other == halves[line.option] else "runoff"
            told.append(_because(placed, reason, own=halves[line.option], other=other))
        else:
            told.append(_because(placed, "not_in_runoff", weight=line.weight, least=least))
    return {"lines": tuple(told)}


def _seats(definition: Definition, result: Plain, tied: set[str]) -> dict[str, Any]:
    titles, stages = {option.id: option.title for option in definition.options}, result["rounds"]
    first = {one: Fraction(weight) for one, weight in stages[0]["votes"].items()} if stages else {}
    out = {one: stage for stage in stages if stage["status"] == "excluded" for one in stage["selected"]}
    rest = [one for one in titles if one not in result["winners"]]
    # Whoever went last comes first among those who were not elected.
    rest.sort(key=lambda one: (-(out[one]["round"] if one in out else len(stages) + 1), list(titles).index(one)))
    lines = []
    for place, one in enumerate([*result["winners"], *rest], start=1):
        line = Line(one, titles[one], one in result["winners"], place, weight=first.get(one, Fraction(0)),
                    by_lot=one in tied)  # fmt: skip
        if line.won:
            lines.append(line)
        elif not result["winners"]:
            lines.append(_because(line, "no_quorum"))
        elif one in out:
            votes = Fraction(out[one]["votes"].get(one, 0))
            lines.append(_because(line, "excluded", round=out[one]["round"], weight=votes))
        else:
            lines.append(_because(line, "no_seat_left"))
    return {"lines": tuple(lines), "quota": Fraction(result["quota"])}


def _shares(definition: Definition, result: Plain, tied: set[str]) -> dict[str, Any]:
    titles, rows = {option.id: option.title for option in definition.options}, result["options"]
    told = []
    for line, row in zip(_lines(definition, result, tied, rows), rows, strict=True):
        if line.won:
            told.append(_because(line, "filled") if row.get("filled") else line)
        elif row.get("bought"):
            told.append(_because(line, "no_quorum"))
        else:
            lost = tuple((titles[other], Fraction(amount)) for other, amount in row.get("lost", {}).items())
            facts = {"firms": line.firms, "needed": definition.min_orgs, "lost": lost, "effort": line.effort,
                     "held": Fraction(row.get("held", 0)), "budget": definition.budget}  # fmt: skip
            told.append(_because(line, row.get("reason") or "no_support", **facts))
    share = result.get("share")
    fair = result.get("fairness")
    return {
        "lines": tuple(told),
        "budget": share and Budget(
            Fraction(share["budget"]), Fraction(result["unused"]), Fraction(share["start"]),
            None if share["final"] is None else Fraction(share["final"]), share["steps"], share["stopped"],
        ),
        "fairness": fair and Fairness(
            fair["organisations"], fair["with_a_wish"], fair["with_a_wish_by_most_votes"],
            Fraction(fair["smallest_used_share"]), Fraction(fair["median_used_share"]),
            tuple(titles[one] for one in result["comparison"]["winners"]),
        ),
    }  # fmt: skip


def _no_rounds(_result: Plain) -> list[Round]:
    return []


def _bought(result: Plain) -> list[Round]:
    return [
        Round(
            row["round"], "bought", (row["option"],), Fraction(row["effort"]), row["payers"], row["organisations"],
            Fraction(row["price"]), Fraction(row["left"]),
        )
        for row in result["rounds"]
    ]  # fmt: skip


def _runoff(result: Plain) -> list[Round]:
    (row,) = result["rounds"]
    halves = tuple(Standing(one, Fraction(weight)) for one, weight in row["for"].items())
    lot = next((tuple(group) for group in result["by_lot"] if set(group) == set(row["for"])), ())
    found = Round(1, "runoff", tuple(result["winners"]), standings=halves, by_lot=lot)
    return [Round(**{**vars(found), "undecided": Fraction(row["no_preference"])})]


def _stages(result: Plain) -> list[Round]:
    rounds, moved = [], dict[str, list[tuple[str, Fraction]]]()
    for stage in result["rounds"]:
        standings = tuple(
            Standing(one, Fraction(weight), tuple(moved.get(one, ()))) for one, weight in stage["votes"].items()
        )
        kind = "excluded" if stage["status"] == "excluded" else "elected"
        rounds.append(
            Round(stage["round"], kind, tuple(stage["selected"]), standings=standings, by_lot=tuple(stage["by_lot"]))
        )
        moved = {}
        for transfer in stage["transfers"]:
            moved.setdefault(transfer["to"], []).append((transfer["from"], Fraction(transfer["votes"])))
    return rounds


def _account(definition: Definition, result: Plain, own: Sequence[Plain], label: str | None) -> Account:
    said = [paper["content"] for paper in own if paper["content"] is not None]
    wished = {one for content in said for one in _wishes(content)}
    wishes = tuple((one, one in result["winners"]) for one in (o.id for o in definition.options) if one in wished)
    counted = result.get("by_organisation", {}).get(label)
    if not counted:
        return Account(len(own), len(own) - len(said), wishes=wishes)
    return Account(
        len(own),
        len(own) - len(said),
        Fraction(counted["received"]),
        Fraction(counted["left"]),
        Fraction(counted["used_share"]),
        tuple((option, Fraction(amount)) for option, amount in counted["paid"].items()),
        wishes,
    )


def _wishes(content: Plain) -> list[str]:
    """What a vote speaks for: what it approves, ranks, or gives something."""
    if "choice" in content:
        return []
    if "approve" in content:
        return list(content["approve"])
    if "ranking" in content:
        return list(content["ranking"])
    given = content.get("scores") or content.get("points") or {}
    return [option for option, number in given.items() if number]


_OF_METHOD = {
    Method.MOTION: _motion,
    Method.APPROVAL: _approval,
    Method.STAR: _star,
    Method.POINTS: _points,
    Method.SHARES: _shares,
    Method.SEATS: _seats,
}
_ROUNDS = {Method.SHARES: _bought, Method.STAR: _runoff, Method.SEATS: _stages}
