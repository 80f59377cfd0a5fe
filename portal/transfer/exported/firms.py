"""Firms, their people, and the circles in which they share, as an export tells them."""

from sqlalchemy import case

from portal.core.sight import Sight
from portal.partners import access as partners
from portal.partners.model import CircleMemberRow, CircleRow, MembershipRow, OrganisationRow, TermsRow
from portal.transfer.exported.page import Columns, Shown, Thing
from portal.transfer.exported.shown import id_of


def _firm(row: Columns, _sight: Sight) -> Shown:
    return {"id": id_of("organisation", row.id), "name": row.name, "kind": row.kind, "city": row.city}


def _person(row: Columns, sight: Sight) -> Shown:
    return {
        "id": id_of("person", row.id),
        "name": row.name,
        "organisation": id_of("organisation", row.organisation_id),
        "role": row.role,
        "state": row.state,
        "email": case((partners.knows_email(row, sight), row.email), else_=""),
    }


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


FIRMS = Thing("organisations", OrganisationRow, partners.organisation_visible_to, _firm)
PEOPLE = Thing("people", MembershipRow, partners.membership_visible_to, _person)
CIRCLES = Thing("circles", CircleRow, partners.circle_visible_to, _circle)
PLACES = Thing("places", CircleMemberRow, partners.circle_member_visible_to, _place)
TERMS = Thing("terms", TermsRow, partners.terms_visible_to, _terms)
