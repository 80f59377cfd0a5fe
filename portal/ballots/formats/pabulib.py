"""Pabulib: participatory budgets as they were published (pabulib.org/format), counted by their own rule."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from portal.ballots.counting.definition import Completion, Definition, Method, Option
from portal.ballots.counting.votes import Ballot
from portal.ballots.formats.wrong import FileError

SECTIONS = ("meta", "projects", "votes")
RULES: dict[str, dict[str, Any]] = {
    "greedy": {"method": Method.GREEDY},
    "greedy-threshold": {"method": Method.GREEDY},
    "greedy-no-skip": {"method": Method.GREEDY, "skip": False},
    "equalshares": {"method": Method.SHARES, "completion": Completion.NONE},
    "equalshares/add1": {"method": Method.SHARES, "completion": Completion.ADD_ONE},
}
OURS: dict[str, dict[str, Any]] = {
    "shares": {"method": Method.SHARES, "completion": Completion.STEPS, "blanks_share": False},
    "approval": {"method": Method.APPROVAL, "winners": 1_000_000},
}
PORTAL: dict[str, dict[str, Any]] = {
    "bundwerk/shares": OURS["shares"],
    "bundwerk/approval": {"method": Method.APPROVAL, "blanks_share": False},
}
"""What the portal itself writes, with its limits beside it."""
LIMITS = ("min_orgs", "winners")
APPROVING = ("approval", "choose-1")
VOTES = (*APPROVING, "ordinal", "cumulative", "scoring")

Row = dict[str, str]


@dataclass
class _File:
    """The three sections; every row knows its number."""

    meta: Row = field(default_factory=dict)
    projects: list[tuple[int, Row]] = field(default_factory=list)
    votes: list[tuple[int, Row]] = field(default_factory=list)


def read_pabulib(text: str, method: str | None) -> tuple[Definition, list[Ballot]]:
    """The election of a .pb file; its own rule counts unless a method is given."""
    file = _sections(text)
    kind = _needed(file.meta, "vote_type").lower()
    if kind not in VOTES:
        raise FileError(f"nobody knows the vote_type {kind}; there are {', '.join(VOTES)}.")
    options = [_option(row, number) for number, row in file.projects]
    _counted(file, "num_projects", options)
    _counted(file, "num_votes", file.votes)
    _unlike([option.id for option in options], [number for number, _ in file.projects], "project")
    _unlike([row["voter_id"] for _, row in file.votes], [number for number, _ in file.votes], "voter")
    rule = _rule(file.meta, method, kind)
    definition = Definition(
        options=tuple(options),
        budget=_amount(_needed(file.meta, "budget"), "budget", None),
        threshold=_amount(file.meta.get("min_project_score_threshold") or "0", "min_project_score_threshold", None),
        **{"min_orgs": 0, "blanks_share": True, **rule},
    )
    known = {option.id for option in options}
    return definition, [_ballot(definition, file.meta, kind, known, one) for one in file.votes]


def _rule(meta: Row, method: str | None, kind: str) -> dict[str, Any]:
    name = (method or _needed(meta, "rule")).lower()
    rule = OURS.get(name) if method and name in OURS else RULES.get(name) or _portal(meta, name)
    if rule is None:
        known = ", ".join(sorted({*RULES, *OURS}))
        raise FileError(f"the rule {name} cannot be counted; give a method: {known}.")
    if rule["method"] is not Method.GREEDY and kind not in APPROVING:
        raise FileError(f"{name} counts approvals; these votes are {kind}.")
    return rule


def _portal(meta: Row, name: str) -> dict[str, Any] | None:
    """A rule of the portal's with the limits that the file says."""
    if name not in PORTAL:
        return None
    limits = {one: int(meta[one]) for one in LIMITS if meta.get(one, "").isdigit()}
    return PORTAL[name] | limits | {"fill": meta.get("fill") == "1"}


def _sections(text: str) -> _File:
    file, section, header = _File(), "", list[str]()
    rows = _rows(text)
    for number, row in rows:
        first = row[0].strip().lower()
        if first in SECTIONS and not any(cell.strip() for cell in row[1:]):
            section = first
            header = [cell.strip().lower() for cell in next(rows, (number, []))[1]]
            _headed(section, header, number + 1)
        elif not section:
            raise FileError("a file begins with META.", number)
        elif section == "meta":
            file.meta[first] = row[1].strip() if len(row) > 1 else ""
        else:
            cells = _cells(header, row, number)
            (file.projects if section == "projects" else file.votes).append((number, cells))
    if not file.meta or not file.projects:
        raise FileError("META or PROJECTS is missing.")
    return file


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    try:
        for row in reader:
            if any(cell.strip() for cell in row) and not row[0].lstrip().startswith("#"):
                yield reader.line_num, row
    except csv.Error as error:
        raise FileError(f"{error}.", reader.line_num) from None


def _headed(section: str, header: list[str], number: int) -> None:
    needed = {"meta": ["key", "value"], "projects": ["project_id", "cost"], "votes": ["voter_id", "vote"]}[section]
    if missing := [name for name in needed if name not in header]:
        raise FileError(f"{section.upper()} has no column {missing[0]}.", number)


def _cells(header: list[str], row: list[str], number: int) -> Row:
    if len(row) > len(header) and any(cell.strip() for cell in row[len(header) :]):
        raise FileError(f"there are {len(row)} cells under {len(header)} columns.", number)
    return {name: cell.strip() for name, cell in zip(header, [*row, *[""] * len(header)], strict=False)}


def _option(row: Row, number: int) -> Option:
    if not row["project_id"]:
        raise FileError("the project has no project_id.", number)
    return Option(row["project_id"], row.get("name", ""), _amount(row["cost"], "cost", number))


def _ballot(definition: Definition, meta: Row, kind: str, known: set[str], numbered: tuple[int, Row]) -> Ballot:
    number, row = numbered
    chosen = [] if row["vote"].lower() == "none" else [one.strip() for one in row["vote"].split(",") if one.strip()]
    _unlike(chosen, [number] * len(chosen), "choice")
    if unknown := [one for one in chosen if one not in known]:
        raise FileError(f"there is no project {unknown[0]}.", number)
    longest = meta.get("max_length", "")
    if longest.isdigit() and len(chosen) > int(longest):
        raise FileError(f"{len(chosen)} projects are chosen where {longest} are allowed.", number)
    strength = _amount(row.get("vote_strength") or "1", "vote_strength", number)
    if definition.method is not Method.GREEDY:
        content: dict[str, Any] | None = {"approve": sorted(chosen)} if chosen else None
    else:
        content = {"points": dict(zip(chosen, _points(kind, row, chosen, number), strict=True))} if chosen else None
    return Ballot(row.get("organisation") or row["voter_id"], content, strength)


def _points(kind: str, row: Row, chosen: list[str], number: int) -> list[Fraction]:
    if kind in APPROVING:
        return [Fraction(1)] * len(chosen)
    given = [one.strip() for one in row.get("points", "").split(",") if one.strip()]
    if kind == "ordinal" and not given:
        return [Fraction(len(chosen) - place) for place in range(len(chosen))]
    if len(given) != len(chosen):
        raise FileError(f"{len(chosen)} projects have {len(given)} points.", number)
    return [_amount(one, "points", number, negative=True) for one in given]


def _amount(text: str, name: str, number: int | None, *, negative: bool = False) -> Fraction:
    try:
        amount = Fraction(text.replace(" ", "").replace(",", "."))
    except (ValueError, ZeroDivisionError):
        raise FileError(f"{name} is no number: {text or 'empty'}.", number) from None
    if amount < 0 and not negative:
        raise FileError(f"{name} is negative: {text}.", number)
    return amount


def _needed(meta: Row, name: str) -> str:
    if not meta.get(name):
        raise FileError(f"META does not say {name}.")
    return meta[name]


def _counted(file: _File, name: str, found: list[Any]) -> None:
    said = file.meta.get(name, "")
    if said.isdigit() and int(said) != len(found):
        raise FileError(f"META says {name} {said}, the file has {len(found)}.")


def _unlike(names: list[str], numbers: list[int], what: str) -> None:
    seen: set[str] = set()
    for name, number in zip(names, numbers, strict=True):
        if name in seen:
            raise FileError(f"the {what} {name} stands there twice.", number)
        seen.add(name)
