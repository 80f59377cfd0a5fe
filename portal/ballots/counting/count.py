"""The one function: from a definition and its ballots to the result."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from importlib.metadata import version
from math import ceil

from portal.ballots.counting.canonical import canonical, digest
from portal.ballots.counting.definition import Definition, Method
from portal.ballots.counting.seats import seats
from portal.ballots.counting.shares import Heard, shares, unheard
from portal.ballots.counting.simple import Found, approval, greedy, motion, points
from portal.ballots.counting.star import star
from portal.ballots.counting.votes import Ballot, Vote, valid, weighed

LIBRARIES = {Method.STAR: "starvote", Method.SHARES: "pabutools", Method.SEATS: "stvpoll"}

CODE = "bundwerk count 1"
"""Changes with whatever changes a result: then older ones are counted again by the code that they name."""

_COUNTS: dict[Method, Callable[[Definition, list[Vote]], Found]] = {
    Method.MOTION: motion,
    Method.APPROVAL: approval,
    Method.STAR: star,
    Method.POINTS: points,
    Method.SEATS: seats,
    Method.GREEDY: greedy,
}


def count(definition: Definition, ballots: Sequence[Ballot], heard: Heard = unheard) -> Found:
    """The result: the same for the same definition and ballots, in whatever order they come; `heard` learns how far."""
    told = [(canonical(ballot.as_json()), ballot) for ballot in valid(definition, ballots)]
    told.sort(key=lambda pair: pair[0])
    cast = [ballot for _, ballot in told]
    votes = weighed(definition, cast)
    turnout = _turnout(definition, cast, votes)
    found = _found(definition, cast, votes, heard)
    if not turnout["quorum_met"]:
        found["winners"] = []
    return {
        "method": definition.method,
        "status": "decided" if turnout["quorum_met"] else "no_quorum",
        "library": _library(definition.method),
        "code": CODE,
        "input_hash": _input_hash(definition, [text for text, _ in told]),
        "turnout": turnout,
        **found,
    }


def _input_hash(definition: Definition, ballots: list[bytes]) -> str:
    """The hash of the canonical text of both, the ballots in the order of their own texts."""
    return digest(b'{"ballots":[%b],"definition":%b}' % (b",".join(ballots), canonical(definition.as_json())))


def _found(definition: Definition, cast: list[Ballot], votes: list[Vote], heard: Heard) -> Found:
    if definition.method is not Method.SHARES:
        return _COUNTS[definition.method](definition, votes)
    blanks = sum((ballot.strength for ballot in cast if ballot.content is None), start=Fraction(0))
    return shares(definition, votes, blanks, heard)


def _turnout(definition: Definition, cast: list[Ballot], votes: list[Vote]) -> dict[str, object]:
    organisations = len({ballot.organisation for ballot in cast})
    told: dict[str, object] = {
        "ballots": len(cast),
        "blank": len(cast) - len(votes),
        "organisations": organisations,
        "weight": sum((vote.weight for vote in votes), start=Fraction(0)),
    }
    if definition.entitled is None:
        return told | {"quorum_met": True}
    needed = max(ceil(definition.quorum * definition.entitled), definition.quorum_at_least)
    return told | {"entitled": definition.entitled, "needed": needed, "quorum_met": organisations >= needed}


def _library(method: Method) -> str:
    name = LIBRARIES.get(method)
    return f"{name} {version(name)}" if name else "portal"
