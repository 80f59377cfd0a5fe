"""The viewer inside SQL: statements are compiled once per shape and bound to the viewer when they run."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BindParameter,
    ColumnElement,
    Text,
    Uuid,
    any_,
    bindparam,
    cast,
    false,
    func,
    literal_column,
    select,
    true,
)
from sqlalchemy.sql.elements import SQLCoreOperations

from portal.core.viewer import Shape


class Sight:
    """Bind parameters that stand for the viewer, and the shape that may steer the statement's text."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self.workspace = _one("v_workspace")
        self.person = _one("v_person")
        self.membership = _one("v_membership")
        self.organisation = _one("v_organisation")
        self.host = _one("v_host")
        self.session = _one("v_session")
        self.circles = _many("v_circles")
        self.pending = _many("v_pending")
        self.firm_circles = _many("v_firm_circles")
        self.people_circles = _many("v_people_circles")
        self.kin = _many("v_kin")
        self.firms = _many("v_firms")
        self.people_of = _many("v_people_of")

    @property
    def is_staff(self) -> bool:
        """Whether the viewer is one of the host's people."""
        return self.shape.kind == "host"


def among(column: SQLCoreOperations[Any], ids: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether the column is one of the viewer's ids of that kind."""
    return column == any_(ids)


def same(column: Any, value: Any) -> ColumnElement[bool]:
    """Equality, typed as what it is where the row is an alias."""
    equal: ColumnElement[bool] = column == value
    return equal


def any_row(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether there is a row like that, looked up for each row around it.

    Of `exists` the planner may rather gather all such rows first, and there may be a million.
    """
    found = select(true()).where(*conditions).limit(literal_column("1"))
    return func.coalesce(found.scalar_subquery(), false())


def none_of(column: Any, values: Sequence[object]) -> ColumnElement[bool]:
    """Whether the column has none of the values."""
    other: ColumnElement[bool] = column.not_in(values)
    return other


def _one(name: str) -> BindParameter[UUID]:
    return bindparam(name, type_=Uuid())


def _many(name: str) -> ColumnElement[Any]:
    # As text: the viewer keeps its arrays as PostgreSQL literals, made once. Inside a subquery it is read once per
    # statement, and the planner does not see how many there are: one cached plan serves all viewers.
    ids = cast(bindparam(name, type_=Text()), ARRAY(Uuid()))
    return cast(select(ids).scalar_subquery(), ARRAY(Uuid()))
