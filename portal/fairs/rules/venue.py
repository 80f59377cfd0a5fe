"""The fair as it is described: its website, its sectors, and from when to when it is open."""

import re
from collections.abc import Sequence
from datetime import date
from urllib.parse import urlsplit

from portal.core.refusal import Invalid, require
from portal.fairs.rules import words

HOURS = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)")
MOST_SECTORS, LONGEST_ADDRESS = 12, 300
HOUR = 60


class NoWebsite(Invalid):
    """A website is an address that begins with https:// or http://."""

    code = "NO_WEBSITE"


class HoursInDisorder(Invalid):
    """A day opens before it closes, and there are no more days than the fair has."""

    code = "HOURS_IN_DISORDER"


def website(value: str) -> str:
    """An address that a browser opens, or none."""
    clean = value.strip()
    try:
        parts = urlsplit(clean)
    except ValueError:
        raise NoWebsite("website") from None
    is_address = parts.scheme in ("https", "http") and "." in parts.netloc and not re.search(r"\s", clean)
    require(not clean or (is_address and len(clean) <= LONGEST_ADDRESS), NoWebsite("website"))
    return clean


def sectors(given: Sequence[str]) -> list[str]:
    """Each once, as short lines."""
    found = list(dict.fromkeys(words.line(one, "sectors") for one in given))
    words.count(len(found), "sectors", MOST_SECTORS)
    return found


def hours(given: Sequence[str], first: date, last: date) -> list[str]:
    """From and to of each day, in order; nothing where it is not known."""
    clean = [one.strip() for one in given]
    fits = len(clean) <= (last - first).days + 1 and all(not one or _minutes(one) > 0 for one in clean)
    require(fits, HoursInDisorder("openingHours"))
    return clean if any(clean) else []


def longest(opening: Sequence[str]) -> int:
    """How many hours the longest day has, begun ones whole; 0 where no day is known."""
    return -(-max((_minutes(one) for one in opening), default=0) // HOUR)


def _minutes(opening: str) -> int:
    """How long it is open; nothing for what cannot be read."""
    found = HOURS.fullmatch(opening)
    if found is None:
        return 0
    opens, past, closes, after = map(int, found.groups())
    return (closes - opens) * HOUR + after - past
