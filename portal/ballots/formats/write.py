"""A ballot's archive as a Pabulib file: with its own rule, so that a recount of the file finds the same winners."""

import csv
import io
from collections.abc import Sequence
from fractions import Fraction

from portal.ballots.counting.definition import Definition, Method
from portal.ballots.counting.votes import Ballot, weighed
from portal.ballots.formats.pabulib import PORTAL

WRITTEN = {method["method"]: rule for rule, method in PORTAL.items()}
"""The methods that the format can hold."""


def as_pabulib(definition: Definition, ballots: Sequence[Ballot], *, title: str) -> str | None:
    """The file, or None where the format cannot hold the method; options stand in the order of the lot."""
    rule = WRITTEN.get(definition.method)
    if rule is None:
        return None
    weights = iter(weighed(definition, ballots))
    told = [(ballot, next(weights).weight if ballot.content is not None else ballot.strength) for ballot in ballots]
    out = io.StringIO(newline="")
    rows = csv.writer(out, delimiter=";", lineterminator="\n")
    rows.writerows([["META"], ["key", "value"], ["description", " ".join(title.split())]])
    meta = {
        "num_projects": len(definition.options), "num_votes": len(ballots), "budget": _budget(definition),
        "vote_type": "approval", "rule": rule, "min_orgs": definition.min_orgs, "fill": int(definition.fill),
        "winners": definition.winners,
    }  # fmt: skip
    rows.writerows(meta.items())
    rows.writerows([["PROJECTS"], ["project_id", "cost", "name"]])
    known = {option.id: option for option in definition.options}
    rows.writerows([one, known[one].effort, known[one].title] for one in definition.lot_order)
    rows.writerows([["VOTES"], ["voter_id", "vote", "vote_strength", "organisation"]])
    for at, (ballot, weight) in enumerate(told, start=1):
        chosen = ",".join(ballot.content["approve"]) if ballot.content is not None else ""
        rows.writerow([at, chosen, weight, ballot.organisation])
    return out.getvalue()


def _budget(definition: Definition) -> Fraction:
    """Approval has none: as much as everything takes."""
    if definition.method is Method.SHARES:
        return definition.budget
    return sum((option.effort for option in definition.options), start=Fraction(0))
