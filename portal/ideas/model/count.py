"""How many ideas there are by what they can be filtered by: found by a statement, in no table."""

from uuid import UUID

from sqlalchemy.orm import registry

from portal.core.table import Row, string


class Answered(Row, registry=registry()):
    """What a statement answers is no table."""


class IdeaCountRow(Answered, table=True):
    """So many ideas have one of these; `is_partial` says that counting stopped, and there may be more."""

    __tablename__ = "idea_count"

    status: str | None = string(default=None)
    circle_id: UUID | None = None
    organisation_id: UUID | None = None
    tag_id: UUID | None = None
    own: str | None = string(default=None)
    ideas: int
    is_partial: bool
