"""What every table has in common: the workspace in each key, and names for all constraints."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import DateTime, ForeignKeyConstraint, MetaData, Text, func
from sqlmodel import Field, SQLModel

from portal.core.ids import new_id

SQLModel.metadata.naming_convention = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
).naming_convention


class Table(SQLModel):
    """What every table is: no row is validated, inputs are; so nothing that validates rows is built at the start."""

    model_config = {"defer_build": True}


class Row(Table):
    """A row of a workspace: its key starts with the workspace, so do all keys that point to it."""

    # Reading defaults back would need sight of the new row, which its writer may not have.
    __mapper_args__: ClassVar[dict[str, Any]] = {"eager_defaults": False}

    workspace_id: UUID = Field(primary_key=True)
    id: UUID = Field(default_factory=new_id, primary_key=True)


def references(table: str, *columns: str, cascade: bool = False, goes: bool = False) -> ForeignKeyConstraint:
    """A composite foreign key to `(workspace_id, id)`, or to further columns of the same name.

    With `cascade` the copied columns (the circle, its floor) follow the row they are copied from;
    what `goes` is removed with the row it belongs to.
    """
    remote = ["workspace_id", "id", *columns[1:]]
    return ForeignKeyConstraint(
        ["workspace_id", *columns],
        [f"{table}.{name}" for name in remote],
        onupdate="CASCADE" if cascade else None,
        ondelete="CASCADE" if goes else None,
    )


def string(**options: Any) -> Any:
    """A text column without a length: limits are rules, not types."""
    return Field(sa_type=Text, **options)


def moment(**options: Any) -> Any:
    """A time with its zone, as PostgreSQL keeps it: UTC."""
    return Field(sa_type=DateTime(timezone=True), **options)


def moment_now() -> Any:
    """The time at which the statement runs, by the database's clock."""
    return moment(default=None, sa_column_kwargs={"server_default": func.clock_timestamp(), "nullable": False})


def counted() -> Any:
    """How often people have changed the row, from 1 on: whoever edits says from which state."""
    return Field(default=1, sa_column_kwargs={"server_default": "1"})


Moment = datetime
