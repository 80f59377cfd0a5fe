"""Refusals: the ways in which a verb says no; each has a code, and a text in every language."""

from typing import ClassVar
from uuid import UUID


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not a failure
    """A verb's no: nothing was written; shown to people by its code and `params`."""

    code: ClassVar[str] = "REFUSED"
    constraint: ClassVar[str | None] = None
    """Name of the database constraint that says the same, if there is one."""

    def __init__(self, *path: str, **params: object) -> None:
        super().__init__(self.code)
        self.path = path
        self.params = params


class NotFound(Refusal):
    """Not there, or not yours: the same answer."""

    code = "NOT_FOUND"


class NotAllowed(Refusal):
    """Seen, but not yours to do."""

    code = "NOT_ALLOWED"


class SignInRequired(Refusal):
    """A stranger asked for what only a signed-in person may do."""

    code = "SIGN_IN_REQUIRED"


class Conflict(Refusal):
    """Somebody else changed the thing meanwhile; `current` is its id, where the caller shall see it as it is now."""

    code = "CONFLICT"

    def __init__(self, *path: str, current: UUID | None = None) -> None:
        super().__init__(*path)
        self.current = current


class IdTaken(Refusal):
    """The id that the caller chose for a new thing stands for something else, whoever may see it."""

    code = "ID_TAKEN"

    def __init__(self) -> None:
        super().__init__("id")


class Invalid(Refusal):
    """A field's value is not acceptable; `path` names the field, `code` what is wrong with it."""

    code = "INVALID"


class Required(Invalid):
    """The field is empty."""

    code = "REQUIRED"


class TooLong(Invalid):
    """The text is longer than `limit` characters."""

    code = "TOO_LONG"


class TooShort(Invalid):
    """The text is shorter than `limit` characters."""

    code = "TOO_SHORT"


def require(allowed: object, refusal: type[Refusal] | Refusal = NotAllowed) -> None:
    """Raise the refusal unless allowed."""
    if not allowed:
        raise refusal if isinstance(refusal, Refusal) else refusal()


def require_version(version: int, seen: int | None, current: UUID) -> None:
    """Refuse a change that was made from an older state than the present one; without `seen` nobody asks."""
    require(seen is None or seen == version, Conflict(current=current))


def refusals() -> list[type[Refusal]]:
    """Every refusal class there is, for the checks that each has its texts."""
    found = [Refusal]
    for known in found:
        found.extend(known.__subclasses__())
    return found[1:]
