"""Proposing a rota in a process of its own."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import structlog
from orjson import dumps, loads

from portal.core.apart import FailedApartError, Limits, run_apart, work_apart
from portal.fairs.rota_facts import Rota
from portal.fairs.rules import rota
from portal.fairs.rules.rota import Broken, Member, Slot

LIMITS = Limits(seconds=60, megabytes=3072)

log = structlog.get_logger(__name__)


class Change(NamedTuple):
    """Somebody into a shift, or out of it."""

    slot: str
    member: str
    joins: bool


class Proposal(NamedTuple):
    """What would change, and which rules would still be broken."""

    changes: list[Change]
    broken: list[Broken]


async def propose(plan: Rota) -> Proposal:
    """A rota for what is planned."""
    job = dumps({"plan": _as_json(plan)})
    try:
        answer = loads(await run_apart("portal.fairs.process", job, LIMITS, name="proposal"))
    except FailedApartError as error:
        log.warning("rota_not_proposed", reason=str(error))
        raise rota.NoProposal from None
    people = {name: tuple(plan.members[one] for one in there) for name, there in answer.items()}
    after = {name: rota.with_people(slot, people[name]) for name, slot in plan.slots.items()}
    return Proposal(_changes(plan.slots, after), rota.broken(list(after.values()), plan.limits))


def _changes(before: Mapping[str, Slot], after: Mapping[str, Slot]) -> list[Change]:
    found = []
    for name, slot in before.items():
        old, new = set(slot.people), set(after[name].people)
        found += [Change(name, one.name, joins=True) for one in sorted(new - old, key=lambda one: one.name)]
        found += [Change(name, one.name, joins=False) for one in sorted(old - new, key=lambda one: one.name)]
    return found


def _as_json(plan: Rota) -> dict[str, Any]:
    """What the process needs to know of people and shifts: no names, no notes."""
    members = [
        {"name": one.name, "firm": one.firm, "skills": sorted(one.skills), "first": one.is_first_timer}
        for one in plan.members.values()
    ]
    slots = [
        {
            "name": one.name,
            "starts": one.starts.isoformat(),
            "ends": one.ends.isoformat(),
            "least": one.min_people,
            "people": [member.name for member in one.people],
            "skills": sorted(one.skills),
            "firms": dict(one.firms),
        }
        for one in plan.slots.values()
    ]
    limits = [one.total_seconds() for one in plan.limits]
    return {"members": members, "slots": slots, "limits": limits}


def _propose(job: Any) -> bytes:
    from portal.fairs.proposal import proposed  # noqa: PLC0415 - only here: the library is large

    members = {
        one["name"]: Member(one["name"], one["firm"], frozenset(one["skills"]), is_first_timer=one["first"])
        for one in job["plan"]["members"]
    }
    slots = [
        Slot(
            one["name"],
            datetime.fromisoformat(one["starts"]),
            datetime.fromisoformat(one["ends"]),
            one["least"],
            tuple(members[name] for name in one["people"]),
            frozenset(one["skills"]),
            one["firms"],
        )
        for one in job["plan"]["slots"]
    ]
    limits = rota.Limits(*(timedelta(seconds=one) for one in job["plan"]["limits"]))
    found = proposed(list(members.values()), slots, limits)
    return dumps({slot.name: [one.name for one in slot.people] for slot in found})


if __name__ == "__main__":
    work_apart("planning", _propose)
