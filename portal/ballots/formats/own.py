"""Our own JSON: {"definition": …, "ballots": [{"organisation": …, "content": … or null, "strength": …}]}."""

import json
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from portal.ballots.counting.content import BallotError, checked
from portal.ballots.counting.definition import Definition, definition_from, exactly
from portal.ballots.counting.votes import Ballot
from portal.ballots.formats.wrong import FileError


def read_own(text: str, method: str | None) -> tuple[Definition, list[Ballot]]:
    """The election; a method overrides the file's own."""
    try:
        plain = json.loads(text, parse_float=_no_floats)
    except json.JSONDecodeError as error:
        raise FileError(f"this is not JSON: {error.msg}.", error.lineno) from None
    if not isinstance(plain, dict) or not isinstance(plain.get("definition"), dict):
        raise FileError("an object with definition and ballots is needed.")
    given = plain["definition"] | ({"method": method} if method else {})
    definition = definition_from(given)
    listed = plain.get("ballots")
    if not isinstance(listed, list):
        raise FileError("the ballots are missing.")
    return definition, [_ballot(definition, number, one) for number, one in enumerate(listed, start=1)]


def _no_floats(number: str) -> Fraction:
    return Fraction(number)


def _ballot(definition: Definition, number: int, plain: Any) -> Ballot:
    if not isinstance(plain, Mapping) or not {"organisation", "content"} <= set(plain):
        raise FileError(f"ballot {number} needs an organisation and a content.")
    try:
        strength = exactly(plain.get("strength", 1))
        return Ballot(str(plain["organisation"]), checked(definition, plain["content"]), strength)
    except (BallotError, TypeError, ValueError) as error:
        raise FileError(f"ballot {number}: {error}.") from None
