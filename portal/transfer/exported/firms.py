"""Firms, their people, and the circles in which they share, as an export tells them."""

from typing import Any

from sqlalchemy import ColumnElement, and_, case, exists, func, select
from sqlalchemy.orm import aliased

from portal.core.sight import Sight
from portal.partners import access as partners
from portal.partners.model import (
    AcceptanceRow,
    CircleMemberRow,
    CircleRow,
    MembershipRow,
    OrganisationRow,
    TermsRow,
)
from portal.transfer import access
from portal.transfer.exported.page import Columns, Shown, Thing
from portal.transfer.exported.shown import id_of, person
from portal.transfer.model import SourcePersonRow


def _firm(row: Columns, _sight: Sight) -> Shown:
    return {"id": id_of("organisation", row.id), "name": row.name, "kind": row.kind, "city": row.city}


def _person(row: Columns, sight: Sight) -> Shown:
    return {
        "id": id_of("person", row.id),
        "name": row.name,
        "organisation": id_of("organisation", row.organisation_id),
        "function": row.function,
        "role": row.role,
        "state": row.state,
        "email": case((partners.knows_email(row, sight), _address(row, sight)), else_=""),
    }


def _address(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """Names without an account have none here; where they came from they may have had one."""
    other: Any = aliased(SourcePersonRow)
    same = (other.workspace_id == row.workspace_id, other.membership_id == row.id, access.visible_to(other, sight))
    brought = select(func.max(other.email)).where(*same).scalar_subquery()
    return case((row.person_id.is_(None), func.coalesce(brought, "")), else_=row.email)


def _circle(row: Columns, _sight: Sight) -> Shown:
    return {
        "id": id_of("circle", row.id),
        "kind": row.kind,
        "name": row.name,
        "disclosure": row.disclosure,
        "floor": row.floor,
        "partner": id_of("organisation", row.partner_id),
        "created_at": row.created_at,
    }


def _place(row: Columns, _sight: Sight) -> Shown:
    return {"circle": id_of("circle", row.circle_id), "organisation": id_of("organisation", row.organisation_id)}


def _terms(row: Columns, _sight: Sight) -> Shown:
    return {
        "circle": id_of("circle", row.circle_id),
        "version": row.version,
        "text": row.text,
        "created_at": row.created_at,
    }


def _accepted(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Of circles that one still knows: whoever left one is told nothing of it."""
    circle: Any = aliased(CircleRow)
    same = (circle.workspace_id == row.workspace_id, circle.id == row.circle_id)
    known = exists(select(1).where(*same, partners.circle_visible_to(circle, sight)))
    return and_(partners.acceptance_visible_to(row, sight), known)


def _acceptance(row: Columns, sight: Sight) -> Shown:
    return {
        "circle": id_of("circle", row.circle_id),
        "organisation": id_of("organisation", row.organisation_id),
        "version": row.version,
        "person": person(row, sight, row.membership_id),
        "text_hash": row.text_hash,
        "at": row.created_at,
    }


FIRMS = Thing("organisations", OrganisationRow, partners.organisation_visible_to, _firm)
PEOPLE = Thing("people", MembershipRow, partners.membership_visible_to, _person)
CIRCLES = Thing("circles", CircleRow, partners.circle_visible_to, _circle)
PLACES = Thing("places", CircleMemberRow, partners.circle_member_visible_to, _place)
TERMS = Thing("terms", TermsRow, partners.terms_visible_to, _terms)
ACCEPTANCES = Thing("acceptances", AcceptanceRow, _accepted, _acceptance)
