"""How an export names things, and the people and firms behind them: masked as on the pages."""

from typing import Any

from sqlalchemy import ColumnElement, Text, and_, case, cast, exists, func, null, select
from sqlalchemy.orm import aliased

from portal.core.sight import Sight
from portal.ideas import access as ideas
from portal.ideas.model import IdeaRow
from portal.partners import access as partners
from portal.partners.model import MembershipRow, OrganisationRow
from portal.transfer.exported.page import Columns, Shown


def id_of(prefix: str, value: Any) -> ColumnElement[Any]:
    """As the API shows it."""
    return case((value.is_(None), null()), else_=func.concat(f"{prefix}_", cast(value, Text)))


def speaker(row: Columns, sight: Sight, who: Any, name: str, *, is_said: bool = True) -> Shown:
    """Person and firm, each where the viewer may know them: as beside what was said on the page."""
    person, firm = (
        (ideas.names_speaker, ideas.names_speakers_firm) if is_said else (partners.names_person, partners.names_firm)
    )
    known = and_(person(row, sight), _is_known(MembershipRow, who, row, sight))
    firm_known = and_(firm(row, sight), _is_known(OrganisationRow, row.organisation_id, row, sight))
    return {
        name: id_of("person", if_(known, who)),
        "organisation": id_of("organisation", if_(firm_known, row.organisation_id)),
    }


def person(row: Columns, sight: Sight, who: Any) -> ColumnElement[Any]:
    """Somebody of the host, as far as the viewer knows of that person."""
    return id_of("person", if_(_is_known(MembershipRow, who, row, sight), who))


def origin(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """The idea about which it was said, also where that was merged since, as far as one may read it."""
    return id_of("idea", case((is_seen(row.origin_id, row, sight), row.origin_id), else_=row.idea_id))


def is_seen(id_: Any, row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer may read that idea."""
    other: Any = aliased(IdeaRow)
    same = (other.workspace_id == row.workspace_id, other.id == id_)
    return exists(select(1).where(*same, ideas.visible_to(other, sight)))


def if_(known: ColumnElement[bool], value: Any) -> ColumnElement[Any]:
    """The value, where it may be known."""
    return case((known, value), else_=null())


def _is_known(table: Any, id_: Any, row: Columns, sight: Sight) -> ColumnElement[bool]:
    other: Any = aliased(table)
    rule = partners.membership_visible_to if table is MembershipRow else partners.organisation_visible_to
    return exists(select(1).where(other.workspace_id == row.workspace_id, other.id == id_, rule(other, sight)))
