"""The texts and figures that people enter: lengths and ranges."""

from collections.abc import Iterable
from datetime import date

from portal.core.money import CURRENCIES, LARGEST
from portal.core.refusal import Invalid, Refusal, Required, TooLong
from portal.fairs.rules.shares import WHOLE

TITLE_LIMIT = 140
TEXT_LIMIT = 5_000
MOST_AREA = 1_000_000
LONGEST_FAIR = 31
MOST_USES = 100
ONE_TO_ONE = 1_000_000


class DaysInDisorder(Invalid):
    """A fair ends on or after its first day, and within a month."""

    code = "DAYS_IN_DISORDER"


class UnknownCurrency(Invalid):
    """Not a currency."""

    code = "UNKNOWN_CURRENCY"


class OutOfRange(Invalid):
    """A figure is too small or too large to be meant."""

    code = "OUT_OF_RANGE"


class RateMissing(Invalid):
    """An amount in another currency needs its rate, and the day of the rate."""

    code = "RATE_MISSING"


class ActualFromDocuments(Invalid):
    """The documents say what a line came to."""

    code = "ACTUAL_FROM_DOCUMENTS"


class ActualFromPurchase(Invalid):
    """Of what was bought for several fairs, each bears its part."""

    code = "ACTUAL_FROM_PURCHASE"


class CircleHidesFirms(Invalid):
    """Who exhibits together knows each other: the circle has to name its firms, and to be no circle of all."""

    code = "CIRCLE_HIDES_FIRMS"


class AlreadyAnswered(Refusal):
    """The firm has answered whether it takes part."""

    code = "ALREADY_ANSWERED"


class AgreementOutdated(Refusal):
    """There is a newer version, or all have accepted this one."""

    code = "AGREEMENT_OUTDATED"


class EveryPartyNeeded(Invalid):
    """An agreement speaks of every firm that takes part, and of no other."""

    code = "EVERY_PARTY_NEEDED"


class OneContractParty(Invalid):
    """One firm signs with the organiser and answers for the stand."""

    code = "ONE_CONTRACT_PARTY"


class NotAtTheStand(Invalid):
    """Somebody of a firm that does not take part."""

    code = "NOT_AT_THE_STAND"


class DutyLinkInvalid(Refusal):
    """The link was used, is too old, or the task is nobody's any more who holds it."""

    code = "DUTY_LINK_INVALID"


class TemplateTask(Invalid):
    """What the template says stays; only tasks of the firms' own are renamed, or taken out before they are ticked."""

    code = "TEMPLATE_TASK"


class IsIdeaAlready(Refusal):
    """Somebody has brought it in already."""

    code = "IS_IDEA_ALREADY"


class WaitsForOthers(Refusal):
    """Another task has to be done first."""

    code = "WAITS_FOR_OTHERS"


def line(value: str, path: str, *, at_least: int = 2) -> str:
    """One short line."""
    clean = " ".join(value.split())
    if len(clean) < at_least:
        raise Required(path)
    if len(clean) > TITLE_LIMIT:
        raise TooLong(path, limit=TITLE_LIMIT)
    return clean


def text(value: str, path: str, *, required: bool = False) -> str:
    """A text of some length."""
    clean = value.strip()
    if required and not clean:
        raise Required(path)
    if len(clean) > TEXT_LIMIT:
        raise TooLong(path, limit=TEXT_LIMIT)
    return clean


def days(first: date, last: date) -> None:
    """A fair's days, in order."""
    if not 0 <= (last - first).days < LONGEST_FAIR:
        raise DaysInDisorder("lastDay")


def currency(value: str) -> str:
    """A code of ISO 4217."""
    if value not in CURRENCIES:
        raise UnknownCurrency("currency", value=value)
    return value


def amount(value: int, path: str) -> int:
    """Minor units; a credit note is negative."""
    return _within(value, path, -LARGEST, LARGEST)


def count(value: int, path: str, most: int = LARGEST) -> int:
    """Not negative."""
    return _within(value, path, 0, most)


def uses(purchase: int, planned: int, this: int) -> None:
    """Something bought for so many fairs, of which this is the how-manieth."""
    _within(purchase, "purchase", 1, LARGEST)
    _within(planned, "plannedUses", 1, MOST_USES)
    _within(this, "thisUse", 1, planned)


def percent(value: int, path: str) -> int:
    """Hundredths of a percent, up to all of it."""
    return _within(value, path, 0, WHOLE)


def rate(given: int, on: date | None, own: str, wanted: str) -> tuple[int, date | None]:
    """Millionths and their day; one to one for what is in the wanted currency already."""
    if own == wanted:
        return ONE_TO_ONE, None
    if on is None or not 0 < given <= LARGEST // ONE_TO_ONE:
        raise RateMissing("rate")
    return given, on


def same_parties(given: Iterable[object], wanted: Iterable[object]) -> None:
    """Each once, all of them, no others."""
    named = list(given)
    if len(named) != len(set(named)) or set(named) != set(wanted):
        raise EveryPartyNeeded("parties")


def at_most_one_contract(signs: Iterable[bool]) -> None:
    """No two firms are the organiser's contract party."""
    if sum(signs) > 1:
        raise OneContractParty("parties")


def _within(value: int, path: str, least: int, most: int) -> int:
    if not least <= value <= most:
        raise OutOfRange(path)
    return value
