"""What callers may pass as values, whatever it is for: texts that can be stored, short lists, little nesting."""

import re
from collections.abc import Mapping
from typing import Any

from portal.graph.errors import BadUserInput

MAX_ENTRIES = 100
MAX_NESTING = 12

TOO_MANY = f"A list or an object has at most {MAX_ENTRIES} entries."
TOO_LARGE = "A number is too large."
TOO_DEEP = f"A variable is nested at most {MAX_NESTING} levels deep."
UNSTORABLE = "Texts must hold neither the character NUL nor halves of surrogate pairs."

# PostgreSQL's texts cannot hold NUL, and no UTF-8 can hold half a pair.
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def is_storable(text: str) -> bool:
    """Whether the database can hold the text."""
    return _UNSTORABLE.search(text) is None


def check_variables(variables: Mapping[str, Any]) -> None:
    """Raise `BadUserInput` for values that nothing can use."""
    # Level by level and not by recursion: JSON may be nested more deeply than Python calls.
    level: list[Any] = [variables]
    for _ in range(MAX_NESTING + 1):
        level = _below(level)
        if not level:
            return
    raise BadUserInput(TOO_DEEP)


def _below(values: list[Any]) -> list[Any]:
    below: list[Any] = []
    for one in values:
        if one.__class__ is str:
            if _UNSTORABLE.search(one):
                raise BadUserInput(UNSTORABLE)
        elif one.__class__ is list or one.__class__ is dict:
            if len(one) > MAX_ENTRIES:
                raise BadUserInput(TOO_MANY)
            below += one.values() if one.__class__ is dict else one
    return below
