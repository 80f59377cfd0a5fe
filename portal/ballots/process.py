"""Counting in a process of its own, with limits to its time and memory; the only way in which the portal counts."""

from collections.abc import Callable, Sequence
from typing import Any

from portal.ballots.counting.canonical import canonical
from portal.ballots.counting.definition import Definition, definition_from, exactly
from portal.ballots.counting.votes import Ballot
from portal.core.apart import FailedApartError, Limits, report, run_apart, work_apart


class CountFailedError(Exception):
    """The count came to no result; the text says why."""


async def count_apart(
    definition: Definition,
    ballots: Sequence[Ballot],
    limits: Limits | None = None,
    progress: Callable[[float], None] = lambda _share: None,
) -> bytes:
    """The result as canonical JSON; `progress` hears how far it is, from nothing to one."""
    job = canonical({"definition": definition.as_json(), "ballots": [ballot.as_json() for ballot in ballots]})
    try:
        return await run_apart("portal.ballots.process", job, limits or Limits(), progress, "count")
    except FailedApartError as error:
        raise CountFailedError(str(error)) from None


def _count(job: Any) -> bytes:
    # Only here: the libraries that count are large, and the web process never needs them.
    from portal.ballots.counting.count import count  # noqa: PLC0415 - see above

    report(0.2)
    definition = definition_from(job["definition"])
    ballots = [Ballot(one["organisation"], one["content"], exactly(one["strength"])) for one in job["ballots"]]
    return canonical(count(definition, ballots, _heard))


def _heard(share: float) -> None:
    """What the libraries need to be loaded comes before, what the bill takes comes after."""
    report(0.2 + 0.7 * share)


if __name__ == "__main__":
    work_apart("counting", _count)
