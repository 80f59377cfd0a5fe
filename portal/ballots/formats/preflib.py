"""PrefLib: rankings, complete or not, with or without ties (preflib.org), in the present form and the one before."""

import re
from fractions import Fraction
from itertools import permutations, product
from math import factorial, lcm
from typing import Any

from portal.ballots.counting.definition import Definition, Method, Option
from portal.ballots.counting.votes import Ballot
from portal.ballots.formats.wrong import FileError

NAME = re.compile(r"#\s*ALTERNATIVE NAME\s+(\S+?)\s*:\s*(.*)", re.IGNORECASE)
NUMBER = re.compile(r"#\s*NUMBER (ALTERNATIVES|VOTERS)\s*:\s*(\d+)", re.IGNORECASE)
LINE = re.compile(r"(\d+)\s*[:,]\s*(.*)")
METHODS = {"seats": Method.SEATS, "stv": Method.SEATS, "approval": Method.APPROVAL, "points": Method.GREEDY}
MOST_ORDERS = 720
MOST_VOTERS = 1_000_000

Groups = list[list[str]]
Order = tuple[int, int, Groups]
"""The row, how many voted so, and the groups of equals in the order of preference."""


def read_preflib(text: str, method: str | None) -> tuple[Definition, list[Ballot]]:
    """The election of a .soc, .soi, .toc or .toi file: seats, if no other method is given."""
    wanted = METHODS.get((method or "seats").lower())
    if wanted is None:
        raise FileError(f"rankings are not counted by {method}; there are {', '.join(METHODS)}.")
    names, orders = _parsed(text)
    definition = Definition(
        method=wanted,
        options=tuple(Option(one, title) for one, title in names.items()),
        min_orgs=0,
        budget=Fraction(len(names)),
        winners=1,
    )
    if wanted is Method.SEATS:
        return definition, _ranked(orders, len(names))
    content = _approved if wanted is Method.APPROVAL else _borda(len(names))
    return definition, _expanded([(count, content(groups)) for _, count, groups in orders])


def _parsed(text: str) -> tuple[dict[str, str], list[Order]]:
    names, said, lines = _head(text)
    if lines and lines[0][1].isdigit():
        names, lines = _older(lines)
    if not names:
        names = {str(one): str(one) for one in range(1, said.get("ALTERNATIVES", 0) + 1)}
    if not names:
        raise FileError("the file names no alternatives.")
    orders = [_order(row, line, names) for row, line in lines]
    voters = sum(count for _, count, _ in orders)
    if voters > MOST_VOTERS:
        raise FileError(f"{voters} voters are more than can be counted here.")
    if said.get("VOTERS", voters) != voters:
        raise FileError(f"the head says {said['VOTERS']} voters, the rows have {voters}.")
    return names, orders


def _head(text: str) -> tuple[dict[str, str], dict[str, int], list[tuple[int, str]]]:
    """What the lines with # say of names and numbers; and the other lines."""
    names, said, lines = dict[str, str](), dict[str, int](), list[tuple[int, str]]()
    for row, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if found := NAME.fullmatch(line):
            names[found[1]] = found[2].strip()
        elif found := NUMBER.fullmatch(line):
            said[found[1].upper()] = int(found[2])
        elif line and not line.startswith("#"):
            lines.append((row, line))
    return names, said, lines


def _older(lines: list[tuple[int, str]]) -> tuple[dict[str, str], list[tuple[int, str]]]:
    """The form before 2022: how many, their names, one row of totals, then the orders."""
    many = int(lines[0][1])
    if len(lines) < many + 2:
        raise FileError(f"{many} alternatives are announced, {len(lines) - 1} rows follow.", lines[0][0])
    names = dict[str, str]()
    for row, line in lines[1 : many + 1]:
        number, comma, name = line.partition(",")
        if not comma:
            raise FileError("a number and a name are needed.", row)
        names[number.strip()] = name.strip()
    return names, lines[many + 2 :]


def _order(row: int, line: str, names: dict[str, str]) -> Order:
    found = LINE.fullmatch(line)
    if not found:
        raise FileError("a count and an order are needed, like 4: 1,2,3.", row)
    groups = _groups(found[2], row)
    flat = [one for group in groups for one in group]
    for one in flat:
        if one not in names:
            raise FileError(f"there is no alternative {one or '(empty)'}.", row)
        if flat.count(one) > 1:
            raise FileError(f"{one} is ranked twice.", row)
    return row, int(found[1]), groups


def _groups(text: str, row: int) -> Groups:
    groups, rest = Groups(), text.strip().rstrip(",").strip()
    while rest:
        if rest.startswith("{"):
            inside, brace, rest = rest[1:].partition("}")
            if not brace:
                raise FileError("a bracket is not closed.", row)
            if inside.strip():
                groups.append([one.strip() for one in inside.split(",")])
            rest = rest.strip().removeprefix(",").strip()
        else:
            one, _, rest = rest.partition(",")
            groups.append([one.strip()])
            rest = rest.strip()
    return groups


def _ranked(orders: list[Order], many: int) -> list[Ballot]:
    """Strict rankings; a ballot with equals counts in equal parts for each order that it may mean."""
    told = [(count, _strict(row, groups, many)) for row, count, groups in orders]
    scale = lcm(*(len(rankings) for _, rankings in told)) if told else 1
    return [
        Ballot(f"{number}", {"ranking": ranking} if ranking else None, Fraction(count * scale, len(rankings)))
        for number, (count, rankings) in enumerate(told, start=1)
        for ranking in rankings
        if count
    ]


def _strict(row: int, groups: Groups, many: int) -> list[list[str]]:
    if len(groups) > 1 and len(groups[-1]) > 1 and sum(map(len, groups)) == many:
        groups = groups[:-1]  # last among all: the same as not named
    ways = 1
    for group in groups:
        ways *= factorial(len(group))
    if ways > MOST_ORDERS:
        raise FileError("too many are ranked equal for a count of seats; another method can, like approval.", row)
    return [[one for group in order for one in group] for order in product(*map(permutations, groups))]


def _approved(groups: Groups) -> dict[str, Any] | None:
    return {"approve": sorted(groups[0])} if groups else None


def _borda(many: int) -> Any:
    def content(groups: Groups) -> dict[str, Any] | None:
        points, below = dict[str, int](), many
        for group in groups:
            below -= len(group)
            points |= dict.fromkeys(group, below)
        return {"points": points} if points else None

    return content


def _expanded(counted: list[tuple[int, dict[str, Any] | None]]) -> list[Ballot]:
    return [Ballot(f"{number}", one, Fraction(count)) for number, (count, one) in enumerate(counted, start=1) if count]
