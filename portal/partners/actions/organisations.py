"""The verbs on firms; each loads, requires, decides, records."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import recorded_before
from portal.core.refusal import NotFound, require, require_version
from portal.core.text import text
from portal.identity.rules import name_of
from portal.partners import access
from portal.partners.actions.circles import add_place, found_circle
from portal.partners.events import OrganisationCreated, OrganisationUpdated
from portal.partners.model import CircleKind, CircleRow, Disclosure, OrganisationKind, OrganisationRow
from portal.partners.queries import open_circle, visible_organisation, workspace_here


async def create_organisation(
    tx: AsyncSession, *, name: str, city: str | None = None, own_id: UUID | None = None, terms: Sequence[str] = ()
) -> UUID:
    """A partner firm with its pair circle, on the usual terms or on these; it is a member of the open circle too."""
    viewer = viewer_in(tx)
    require(access.may_manage_organisations(viewer))
    if own_id and await recorded_before(tx, own_id, OrganisationCreated):
        return own_id
    workspace = await workspace_here(tx)
    partner = OrganisationRow(
        workspace_id=workspace.id,
        id=own_id or new_id(),
        kind=OrganisationKind.PARTNER,
        name=name_of(name, "name"),
        city=name_of(city, "city") if city else None,
    )
    if viewer.host_id is None:
        raise NotFound
    host = await visible_organisation(tx, viewer.host_id)
    tx.add(partner)
    await tx.flush()
    await _found_pair(tx, host, partner, workspace.locale, terms)
    add_place(tx, await open_circle(tx), partner.id)
    record(tx, OrganisationCreated(partner.id))
    return partner.id


async def update_organisation(
    tx: AsyncSession,
    organisation_id: UUID,
    *,
    name: str | None = None,
    city: str | None = None,
    version: int | None = None,
) -> OrganisationRow:
    """Another name or town; an empty town is none."""
    organisation = await visible_organisation(tx, organisation_id)
    require(access.may_rename_organisation(viewer_in(tx), organisation))
    await tx.refresh(organisation, with_for_update=True)
    require_version(organisation.version, version, organisation.id)
    organisation.version += 1
    if name is not None:
        organisation.name = name_of(name, "name")
    if city is not None:
        organisation.city = name_of(city, "city") if city.strip() else None
    record(tx, OrganisationUpdated(organisation.id))
    return organisation


async def _found_pair(
    tx: AsyncSession, host: OrganisationRow, partner: OrganisationRow, locale: str, told: Sequence[str]
) -> None:
    names = {"partner": partner.name, "host": host.name}
    pair = CircleRow(
        workspace_id=partner.workspace_id,
        kind=CircleKind.PAIR,
        name=text(locale, "circle.pair", **names),
        disclosure=Disclosure.PEOPLE,
        floor=0,
        partner_id=partner.id,
    )
    versions = told or [text(locale, "terms.pair", **names)]
    await found_circle(tx, pair, [partner], terms=versions[-1], earlier=versions[:-1])
