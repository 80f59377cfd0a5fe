"""Circles of an own export: who shared, on which terms; nobody who has an account learns of them by an import."""

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.partners.actions.circles import add_terms, found_circle
from portal.partners.events import CircleCreated
from portal.partners.model import CircleKind, CircleRow, Disclosure, MembershipRow, OrganisationRow
from portal.transfer import queries
from portal.transfer.bundle import Circle, Problem


async def bring_circle(tx: AsyncSession, system: str, circle: Circle) -> list[Problem]:
    """Chosen circles are founded, others are here anyway; firms whose people could read there are told, not added."""
    if await queries.object_of(tx, system, "circle", circle.id):
        return []
    if circle.kind != CircleKind.CUSTOM:
        return await _meet(tx, system, circle)
    row = CircleRow(
        workspace_id=viewer_in(tx).member.workspace_id,
        kind=CircleKind.CUSTOM,
        name=circle.name,
        disclosure=Disclosure(circle.disclosure),
        floor=circle.floor,
    )
    firms = await queries.partners_of(tx, system, circle.firms)
    silent = [firm for firm in firms if not await _has_accounts(tx, firm)]
    terms = [text for _, text in circle.terms if text]
    await found_circle(tx, row, silent, terms=terms[-1] if terms else None, earlier=terms[:-1])
    record(tx, CircleCreated(row.id))
    await queries.tie_circle(tx, system, circle.id, row.id)
    lost = {firm.name for firm in firms} - {firm.name for firm in silent}
    return [Problem(circle.place, "NOT_SHARED", name[:60], is_kept=True) for name in sorted(lost)]


async def _meet(tx: AsyncSession, system: str, circle: Circle) -> list[Problem]:
    """The circle of that kind which is here; terms follow those that it has, as long as only the host reads there."""
    row = await queries.standing_circle(tx, system, circle.kind, circle.partner)
    if row is None:
        return []
    await queries.tie_circle(tx, system, circle.id, row.id)
    here, told = await queries.terms_here(tx, row), [text for _, text in circle.terms if text]
    if not told or told == here:
        return []
    if told[: len(here)] != here or await queries.is_read_by_partners(tx, row):
        return [Problem(circle.place, "TERMS_DIFFER", circle.name[:60], is_kept=True)]
    add_terms(tx, row, told[len(here) :])
    return []


async def _has_accounts(tx: AsyncSession, firm: OrganisationRow) -> bool:
    person = (
        col(MembershipRow.workspace_id) == firm.workspace_id,
        col(MembershipRow.organisation_id) == firm.id,
        col(MembershipRow.person_id).is_not(None),
    )
    return bool(await tx.scalar(select(exists().where(*person))))
