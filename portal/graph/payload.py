"""What mutations answer: the changed things, or why nothing changed."""

from typing import Any

import strawberry


@strawberry.interface
class UserError:
    """Why a mutation did nothing, in words for the person who asked."""

    code: str = strawberry.field(description="Stable name of the reason.")
    message: str = strawberry.field(description="The reason in the viewer's language.")
    path: list[str] | None = strawberry.field(description="The input's member that has to change, if it is one.")


@strawberry.type
class RefusalError(UserError):
    """A rule of the portal says no."""


@strawberry.type
class Payload:
    """What every payload has: either the changed things, or the reasons why nothing changed."""

    user_errors: list[UserError] = strawberry.field(
        description="Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now.",
        default_factory=list,
    )


def result(description: str) -> Any:
    """A member of a payload: null when the verb refused."""
    return strawberry.field(description=description, default=None)
