"""What one ballot may say, method by method: refused when it is wrong, never repaired."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from portal.ballots.counting.definition import Definition, Method, exactly

TOP_SCORE = 5
REASON = "reason"
LONGEST_REASON = 500

Content = Mapping[str, Any]


class BallotError(ValueError):
    """The ballot is not valid; the text says why."""


def checked(definition: Definition, content: Content | None) -> Content | None:
    """The ballot in its canonical form, or BallotError; None is the blank ballot, an explicit act."""
    if content is None:
        return None
    if not isinstance(content, Mapping):
        raise BallotError("a ballot is an object, or null when it is blank")
    member, check = _CHECKS[definition.method]
    reasoned = definition.method is Method.MOTION and REASON in content
    if set(content) != ({member, REASON} if reasoned else {member}):
        raise BallotError(f"a ballot of this method says {member}, and nothing else")
    said = {member: check(definition, content[member])}
    return said | {REASON: _reason(content[REASON])} if reasoned else said


def _choice(_definition: Definition, value: object) -> str:
    if value not in {"yes", "no"}:
        raise BallotError("the choice is yes or no")
    return str(value)


def _reason(value: object) -> str:
    if not isinstance(value, str) or not value.strip() or value != value.strip():
        raise BallotError("a reason is a text without blanks around it")
    if len(value) > LONGEST_REASON:
        raise BallotError(f"a reason has more than {LONGEST_REASON} characters")
    return value


def _chosen(definition: Definition, value: object) -> list[str]:
    chosen = _ids(definition, value)
    limited = definition.method is Method.APPROVAL
    if len(chosen) < max(1, definition.min_choices if limited else 1):
        raise BallotError(f"{len(chosen)} options are chosen, which is too few")
    if limited and definition.max_choices is not None and len(chosen) > definition.max_choices:
        raise BallotError(f"{len(chosen)} options are chosen, which is more than {definition.max_choices}")
    return sorted(chosen)


def _ranked(definition: Definition, value: object) -> list[str]:
    ranking = _ids(definition, value)
    if not ranking:
        raise BallotError("nobody is ranked")
    return ranking


def _scores(definition: Definition, value: object) -> dict[str, int]:
    scores = _numbers(definition, value)
    if any(score > TOP_SCORE for score in scores.values()):
        raise BallotError(f"a score is more than {TOP_SCORE}")
    return scores


def _points(definition: Definition, value: object) -> dict[str, int]:
    points = _numbers(definition, value)
    total = sum(points.values())
    if any(one > definition.most_points for one in points.values()):
        raise BallotError(f"an option has more than {definition.most_points} points")
    if total > definition.points or total == 0 or (definition.points_exactly and total < definition.points):
        raise BallotError(f"{total} points are given, {definition.points} are there")
    return points


def _greedy(definition: Definition, value: object) -> dict[str, Fraction]:
    if not isinstance(value, Mapping):
        raise BallotError("a number for each option is needed")
    _known(definition, value)
    try:
        return {option: exactly(given) for option, given in value.items()}
    except (TypeError, ValueError, ZeroDivisionError):
        raise BallotError("a number is not exact") from None


def _ids(definition: Definition, value: object) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise BallotError("a list of options is needed")
    _known(definition, value)
    if len(set(value)) < len(value):
        raise BallotError("an option stands there twice")
    return value


def _numbers(definition: Definition, value: object) -> dict[str, int]:
    if not isinstance(value, Mapping):
        raise BallotError("a number for each option is needed")
    _known(definition, value)
    if any(isinstance(one, bool) or not isinstance(one, int) or one < 0 for one in value.values()):
        raise BallotError("a number is not whole, or negative")
    return dict(value)


def _known(definition: Definition, ids: "list[str] | Mapping[str, object]") -> None:
    known = set(definition.lot_order)
    if unknown := [one for one in ids if one not in known]:
        raise BallotError(f"there is no option {unknown[0]}")


_CHECKS: dict[Method, tuple[str, Callable[[Definition, object], object]]] = {
    Method.MOTION: ("choice", _choice),
    Method.APPROVAL: ("approve", _chosen),
    Method.SHARES: ("approve", _chosen),
    Method.STAR: ("scores", _scores),
    Method.POINTS: ("points", _points),
    Method.SEATS: ("ranking", _ranked),
    Method.GREEDY: ("points", _greedy),
}
