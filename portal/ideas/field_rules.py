"""What may be asked about ideas, and which answers fit; pure decisions on values."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import isfinite
from typing import Any
from uuid import UUID

from portal.core.refusal import Invalid, Refusal, Required, TooLong
from portal.ideas.model import Benefit, FieldKind
from portal.ideas.rules import sized

LABEL_LIMIT = 80
HINT_LIMIT = 200
UNIT_LIMIT = 20
ANSWER_LIMIT = 1_000
NOTE_LIMIT = 300
MOST_FIELDS = 30
MOST_OPTIONS = 50
LARGEST = 1e12
LANGUAGES = ("de", "en", "fr", "it")


class TooManyFields(Refusal):
    """More would be asked than anybody answers."""

    code = "TOO_MANY_FIELDS"


class InternalRequired(Invalid):
    """What the host's people keep for themselves cannot be demanded of others."""

    code = "INTERNAL_REQUIRED"


class FieldRetired(Invalid):
    """The field is asked no more; what was answered stays."""

    code = "FIELD_RETIRED"


class OptionRetired(Invalid):
    """The option is offered no more; where it was chosen it stays."""

    code = "OPTION_RETIRED"


class WrongKind(Invalid):
    """The field takes another kind of answer."""

    code = "WRONG_KIND"


class NumberTooLarge(Invalid):
    """Not a number that anybody measures."""

    code = "NUMBER_TOO_LARGE"


@dataclass(frozen=True)
class Texts:
    """The same in the portal's languages; where one is missing, readers get another."""

    de: str = ""
    en: str = ""
    fr: str = ""
    it: str = ""


@dataclass(frozen=True)
class Answer:
    """What was said to a field: in the member of its kind, or nothing."""

    field_id: UUID
    text: str | None = None
    number: float | None = None
    option_id: UUID | None = None
    day: date | None = None
    is_checked: bool | None = None


MEMBERS = {
    FieldKind.TEXT: "text",
    FieldKind.NUMBER: "number",
    FieldKind.SELECT: "option_id",
    FieldKind.DATE: "day",
    FieldKind.CHECK: "is_checked",
}
"""Where the answer to a field of each kind stands."""


def label(texts: Texts) -> dict[str, str]:
    """The columns of a label: one short line in each language, in one of them at least."""
    columns = {f"label_{one}": _line(getattr(texts, one), "label", LABEL_LIMIT) for one in LANGUAGES}
    if not any(columns.values()):
        raise Required("label")
    return columns


def hint(texts: Texts) -> dict[str, str]:
    """The columns of a hint, which may be empty."""
    return {f"hint_{one}": _line(getattr(texts, one), "hint", HINT_LIMIT) for one in LANGUAGES}


def unit(kind: FieldKind, value: str) -> str:
    """What a number counts."""
    if value.strip() and kind != FieldKind.NUMBER:
        raise WrongKind("unit")
    return _line(value, "unit", UNIT_LIMIT)


def demand(*, is_required: bool, is_internal: bool) -> bool:
    """Whether there has to be an answer."""
    if is_required and is_internal:
        raise InternalRequired("is_required")
    return is_required


def value_of(kind: FieldKind, answer: Answer, *path: str) -> Any:
    """The answer in the kind of its field; None for none."""
    member = MEMBERS[kind]
    others = [name for name in MEMBERS.values() if name != member and getattr(answer, name) is not None]
    if others:
        raise WrongKind(*path)
    value = getattr(answer, member)
    if kind == FieldKind.TEXT and value is not None:
        value = " ".join(value.split()) or None
        if value and len(value) > ANSWER_LIMIT:
            raise TooLong(*path, limit=ANSWER_LIMIT)
    if kind == FieldKind.NUMBER and value is not None and not (isfinite(value) and abs(value) <= LARGEST):
        raise NumberTooLarge(*path)
    return value


def is_answered(kind: FieldKind, value: Any) -> bool:
    """Whether that is what a field asks for that has to be answered: a box has to be ticked."""
    return value is not None and (kind != FieldKind.CHECK or value is True)


def benefits(values: Iterable[Benefit]) -> list[str]:
    """Each once, in the order in which they are always shown."""
    wanted = set(values)
    return [one.value for one in Benefit if one in wanted]


def benefit_note(value: str) -> str:
    """What else it is good for, in a sentence."""
    return sized(value, "benefit_note", at_most=NOTE_LIMIT)


def _line(value: str, path: str, limit: int) -> str:
    return sized(" ".join(value.split()), path, at_most=limit)
