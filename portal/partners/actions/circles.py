"""The verbs on circles and their terms; each loads, requires, decides, records."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.markdown import render
from portal.core.own_ids import recorded_before
from portal.core.refusal import NotFound, Required, SignInRequired, require, require_version
from portal.identity.rules import name_of
from portal.partners import access, rules
from portal.partners.events import (
    CircleCreated,
    CircleMemberAdded,
    CircleMemberRemoved,
    CircleUpdated,
    TermsAccepted,
    TermsPublished,
)
from portal.partners.model import (
    AcceptanceRow,
    CircleKind,
    CircleMemberRow,
    CircleRow,
    Disclosure,
    OrganisationRow,
    TermsRow,
)
from portal.partners.queries import (
    circle_for_update,
    current_terms,
    is_inhabited,
    place_in_circle,
    visible_circle,
    visible_partners,
)


@dataclass(frozen=True)
class NewCircle:
    """A chosen group of firms, and on which terms it shares."""

    name: str
    organisation_ids: Sequence[UUID]
    disclosure: Disclosure
    terms: str
    floor: int = rules.FLOOR_DEFAULT


@dataclass(frozen=True)
class CircleChanges:
    """What is to be different; None stays as it is."""

    name: str | None = None
    disclosure: Disclosure | None = None
    floor: int | None = None


async def create_circle(tx: AsyncSession, new: NewCircle, *, own_id: UUID | None = None) -> UUID:
    """A custom circle; it opens for each partner once its lead has accepted the terms."""
    require(access.may_manage_circles(viewer_in(tx)))
    if own_id and await recorded_before(tx, own_id, CircleCreated):
        return own_id
    partners = await visible_partners(tx, new.organisation_ids)
    require(bool(partners), Required("organisation_ids"))
    rules.check_floor(new.floor, new.disclosure)
    circle = CircleRow(
        workspace_id=partners[0].workspace_id,
        id=own_id or new_id(),
        kind=CircleKind.CUSTOM,
        name=name_of(new.name, "name"),
        disclosure=new.disclosure,
        floor=new.floor,
    )
    await found_circle(tx, circle, partners, terms=rules.terms_of(new.terms, "terms"))
    record(tx, CircleCreated(circle.id))
    return circle.id


async def found_circle(
    tx: AsyncSession,
    circle: CircleRow,
    partners: Sequence[OrganisationRow],
    *,
    terms: str | None,
    earlier: Sequence[str] = (),
) -> None:
    """The circle's rows: itself, the host's and the partners' places, its terms after those that it had elsewhere."""
    viewer = viewer_in(tx)
    versions = [*earlier, terms] if terms else []
    circle.terms_version = len(versions)
    tx.add(circle)
    await tx.flush()
    for organisation_id in (viewer.host_id, *(partner.id for partner in partners)):
        add_place(tx, circle, organisation_id)
    for number, text in enumerate(versions, 1):
        _write_terms(tx, circle, text, number)
    await tx.flush()


def add_terms(tx: AsyncSession, circle: CircleRow, texts: Sequence[str]) -> None:
    """Versions after those that it has; the last one counts."""
    for text in texts:
        circle.terms_version += 1
        _write_terms(tx, circle, text, circle.terms_version)


def add_place(tx: AsyncSession, circle: CircleRow, organisation_id: UUID | None) -> None:
    """The firm is in the circle from now on."""
    if organisation_id:
        tx.add(CircleMemberRow(workspace_id=circle.workspace_id, circle_id=circle.id, organisation_id=organisation_id))


async def update_circle(
    tx: AsyncSession, circle_id: UUID, changes: CircleChanges, *, version: int | None = None
) -> CircleRow:
    """Rename, or show less: what was written under hidden names stays hidden."""
    require(access.may_manage_circles(viewer_in(tx)))
    circle = await circle_for_update(tx, circle_id)
    require_version(circle.version, version, circle.id)
    disclosure = changes.disclosure or Disclosure(circle.disclosure)
    floor = circle.floor if changes.floor is None else changes.floor
    rules.check_disclosure(circle, disclosure, floor, inhabited=await is_inhabited(tx, circle))
    if changes.name is not None:
        require(circle.kind == CircleKind.CUSTOM, rules.CircleFixed)
        circle.name = name_of(changes.name, "name")
    circle.disclosure, circle.floor = disclosure, floor
    circle.version += 1
    record(tx, CircleUpdated(circle.id, disclosure=disclosure.value, floor=floor))
    return circle


async def add_member(tx: AsyncSession, circle_id: UUID, organisation_id: UUID) -> CircleRow:
    """One more firm; it reads there once its lead has accepted the terms."""
    require(access.may_manage_circles(viewer_in(tx)))
    circle = await circle_for_update(tx, circle_id)
    require(circle.kind == CircleKind.CUSTOM, rules.CircleFixed)
    (partner,) = await visible_partners(tx, [organisation_id])
    add_place(tx, circle, partner.id)
    record(tx, CircleMemberAdded(circle.id, organisation=str(partner.id)))
    await tx.flush()
    return circle


async def remove_member(tx: AsyncSession, circle_id: UUID, organisation_id: UUID) -> CircleRow:
    """The firm reads nothing there any more, from the next look on; what it wrote stays."""
    require(access.may_manage_circles(viewer_in(tx)))
    circle = await circle_for_update(tx, circle_id)
    require(circle.kind == CircleKind.CUSTOM, rules.CircleFixed)
    (partner,) = await visible_partners(tx, [organisation_id])
    place = await place_in_circle(tx, circle.id, partner.id)
    if place is None:
        raise NotFound
    await tx.delete(place)
    record(tx, CircleMemberRemoved(circle.id, organisation=str(partner.id)))
    return circle


async def publish_terms(tx: AsyncSession, circle_id: UUID, text: str, *, version: int | None = None) -> CircleRow:
    """A new version after the one of that number; the circle is closed to every partner until its lead accepts it."""
    require(access.may_manage_circles(viewer_in(tx)))
    circle = await circle_for_update(tx, circle_id)
    require_version(circle.terms_version, version, circle.id)
    require(circle.kind != CircleKind.HOUSE, rules.CircleFixed)
    terms = rules.terms_of(text, "text")
    circle.terms_version += 1
    _write_terms(tx, circle, terms, circle.terms_version)
    record(tx, TermsPublished(circle.id, version=circle.terms_version))
    return circle


async def accept_terms(tx: AsyncSession, circle_id: UUID, *, version: int) -> CircleRow:
    """A lead accepts for the firm what it has read: the version must still be the current one."""
    viewer = viewer_in(tx)
    circle = await visible_circle(tx, circle_id)
    require(access.may_accept_terms(viewer, circle))
    if viewer.membership_id is None or viewer.organisation_id is None:
        raise SignInRequired
    require(version == circle.terms_version, rules.TermsChanged("version"))
    terms = await current_terms(tx, circle)
    tx.add(
        AcceptanceRow(
            workspace_id=circle.workspace_id,
            circle_id=circle.id,
            organisation_id=viewer.organisation_id,
            version=version,
            membership_id=viewer.membership_id,
            text_hash=terms.text_hash,
        )
    )
    record(tx, TermsAccepted(circle.id, version=version, text_hash=terms.text_hash))
    return circle


def _write_terms(tx: AsyncSession, circle: CircleRow, text: str, version: int) -> None:
    tx.add(
        TermsRow(
            workspace_id=circle.workspace_id,
            circle_id=circle.id,
            version=version,
            text=text,
            html=render(text),
            text_hash=hashlib.sha256(text.encode()).hexdigest(),
            published_by=viewer_in(tx).membership_id,
        )
    )
