"""Members that inputs have in common, and how what was left out is told from what was given."""

from typing import Any, TypeVar

import strawberry

from portal.api.context import Info

T = TypeVar("T")

VERSION = (
    "The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. "
    "Without it the change is made whatever happened meanwhile."
)


def version_seen() -> Any:
    """The member `version` of an input that edits."""
    return strawberry.field(description=VERSION, default=strawberry.UNSET)


def given(value: T | None) -> T | None:
    """What was given; None for what was left out."""
    return None if value is strawberry.UNSET else value


def language_of(info: Info, named: str | None) -> str:
    """The language that was named for a text; otherwise the one that its author reads."""
    return named or info.context.viewer.locale[:2]
