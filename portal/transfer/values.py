"""From what stands in cells to what it means: texts, times, numbers, lists."""

import re
from datetime import UTC, datetime
from typing import Any

GERMAN = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,T]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?")
SPELLED = ("%Y-%m-%d %H:%M:%S %Z", "%Y/%m/%d %H:%M", "%Y/%m/%d", "%d/%m/%Y %H:%M", "%d/%m/%Y", "%b %d, %Y", "%B %d, %Y")
SECONDS, MILLISECONDS = 1_000_000_000, 100_000_000_000
OLDEST = datetime(1990, 1, 1, tzinfo=UTC)
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


class NoTimeError(ValueError):
    """It is no time, or none that can be true."""


def text(value: Any) -> str:
    """The text without what no database keeps, trimmed; what is missing is empty."""
    if value is None:
        return ""
    given = value if isinstance(value, str) else str(value)
    return UNSTORABLE.sub("", given).strip()


def moment(value: Any, now: datetime) -> datetime | None:
    """A time, in UTC where nothing else is said; None if there is none. Raises `NoTimeError`."""
    given = text(value)
    if not given:
        return None
    found = _moment(given)
    if not OLDEST <= found <= now:
        raise NoTimeError
    return found


def number(value: Any) -> int | None:
    """A whole number, or None."""
    given = text(value)
    return int(given) if given.isascii() and given.isdecimal() and len(given) < 10 else None  # noqa: PLR2004 - int4


def yes(value: Any) -> bool:
    """Whether a cell says yes."""
    return value is True or text(value).lower() in {"true", "1", "yes", "y", "t", "ja", "oui", "si", "sì"}


def words(value: Any, separator: str = ",") -> list[str]:
    """The entries of a list, given as one or joined in a cell."""
    found = value if isinstance(value, list) else text(value).split(separator)
    return [one for one in (text(each.get("name") if isinstance(each, dict) else each) for each in found) if one]


def _moment(given: str) -> datetime:
    try:
        if given.replace(".", "", 1).isdecimal() and given.isascii():
            return _since_1970(float(given))
        if match := GERMAN.fullmatch(given):
            day, month, year, hour, minute, second = (int(part or 0) for part in match.groups())
            return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
        return _aware(datetime.fromisoformat(given))
    except (ValueError, OverflowError):
        return _spelled(given)


def _since_1970(value: float) -> datetime:
    if value < SECONDS // 10:
        raise ValueError(value)
    return datetime.fromtimestamp(value / 1000 if value > MILLISECONDS else value, tz=UTC)


def _spelled(given: str) -> datetime:
    for form in SPELLED:
        try:
            return _aware(datetime.strptime(given, form))  # noqa: DTZ007 - made aware right here
        except ValueError:
            continue
    raise NoTimeError


def _aware(found: datetime) -> datetime:
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
