"""Verbs on passes: the firms divide what comes with the stand, and each gives its own to its people."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.refusal import NotFound, require, require_version
from portal.core.text import text
from portal.fairs import access
from portal.fairs.actions.agreement import staying
from portal.fairs.actions.budget import Cost, Weight, create_line, edit_line
from portal.fairs.actions.crew import own_member
from portal.fairs.events import PassesChanged
from portal.fairs.model import AppearanceRow, BudgetLineRow, CrewRow, EditionRow, PassQuotaRow, PassRow, PassShareRow
from portal.fairs.model.kinds import BudgetCategory, CostKind, PassKind
from portal.fairs.queries import participations_of, pass_shares_of, passes_of, quotas_of, visible
from portal.fairs.rules import goods, words
from portal.fairs.rules.shares import UnknownParty


class Part(NamedTuple):
    """How many passes a firm gets of those that come with the stand, and how many more are bought for it."""

    passes: int
    extra: int = 0


@dataclass(frozen=True)
class Division:
    """How many passes of a kind there are, how many each firm gets, and what a further one costs."""

    kind: PassKind
    passes: int
    shares: Mapping[UUID, Part]
    price: int | None = None


async def divide_passes(
    tx: AsyncSession, appearance_id: UUID, wanted: Division, *, version: int | None, now: datetime
) -> AppearanceRow:
    """Divide the passes among the firms; more than come with the stand are bought, and their cost line follows."""
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_work(viewer_in(tx), appearance))
    quota = await _quota(tx, appearance, wanted.kind)
    require_version(quota.version if quota else 0, version, appearance.id)
    firms = staying(await participations_of(tx, appearance.id))
    require(all(firm in firms for firm in wanted.shares), UnknownParty("shares"))
    total = words.count(wanted.passes, "passes", goods.MOST_PASSES)
    parts = {str(firm): words.count(one.passes, "shares", goods.MOST_PASSES) for firm, one in wanted.shares.items()}
    extra = {str(firm): words.count(one.extra, "shares", goods.MOST_PASSES) for firm, one in wanted.shares.items()}
    held = await passes_of(tx, quota) if quota else []
    goods.allocated(total, parts, extra, Counter(str(one.organisation_id) for one in held))
    if quota is None:
        quota = PassQuotaRow(**_part(appearance), id=new_id(), kind=wanted.kind, version=0)
    quota.passes = total
    quota.price = quota.price if wanted.price is None else words.count(wanted.price, "price")
    quota.version += 1
    tx.add(quota)
    await tx.flush()
    before = {one.organisation_id: one for one in await pass_shares_of(tx, quota)}
    for position, firm in enumerate(firms):
        row = before.get(firm) or PassShareRow(**_part(appearance), quota_id=quota.id, organisation_id=firm)
        row.position, row.passes, row.extra = position, parts.get(str(firm), 0), extra.get(str(firm), 0)
        tx.add(row)
    await tx.flush()
    if quota.line_id:
        await _keep_line(tx, quota, now)
    _told(tx, appearance)
    return appearance


async def cost_passes(tx: AsyncSession, appearance_id: UUID, kind: PassKind, *, now: datetime) -> AppearanceRow:
    """Make the passes that are bought a line of the budget, borne by whom they are for; said again it is set right."""
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_work(viewer_in(tx), appearance))
    quota = await _quota(tx, appearance, kind)
    extra = await _extra(tx, quota) if quota else []
    if quota is None or not any(one.weight for one in extra):
        raise goods.NoExtraPass
    if quota.line_id is None:
        edition = await visible(tx, EditionRow, appearance.edition_id)
        title = text(viewer_in(tx).locale, f"fair.extra_passes.{kind.value}")
        payer = staying(await participations_of(tx, appearance.id))[0]
        cost = Cost(BudgetCategory.CO_EXHIBITOR_FEES, title, currency=edition.currency, payer_id=payer)
        quota.line_id = (await create_line(tx, appearance.id, cost, now=now)).id
        await tx.flush()
    await _keep_line(tx, quota, now)
    _told(tx, appearance)
    return appearance


async def _keep_line(tx: AsyncSession, quota: PassQuotaRow, now: datetime) -> None:
    """The line is so many passes at their price, each borne by the firm for which it is bought."""
    line = await visible(tx, BudgetLineRow, quota.line_id or quota.id)
    weights = await _extra(tx, quota)
    changes: dict[str, Any] = {"planned": sum(one.weight for one in weights) * quota.price}
    if any(one.weight for one in weights):
        changes |= {"key": CostKind.CAUSER, "weights": weights}
    await edit_line(tx, line.id, changes, version=line.version, now=now)


async def _extra(tx: AsyncSession, quota: PassQuotaRow) -> list[Weight]:
    return [Weight(one.organisation_id, one.extra) for one in await pass_shares_of(tx, quota)]


async def _quota(tx: AsyncSession, appearance: AppearanceRow, kind: PassKind) -> PassQuotaRow | None:
    return next((one for one in await quotas_of(tx, appearance.id) if one.kind == kind), None)


def _part(appearance: AppearanceRow) -> dict[str, Any]:
    return {
        "workspace_id": appearance.workspace_id,
        "appearance_id": appearance.id,
        "circle_id": appearance.circle_id,
    }


async def give_pass(tx: AsyncSession, crew_id: UUID, quota_id: UUID) -> CrewRow:
    """Give one of the own firm's passes to one of its people; once is enough."""
    member, appearance = await own_member(tx, crew_id)
    quota = await visible(tx, PassQuotaRow, quota_id)
    require(quota.appearance_id == appearance.id, NotFound("passQuotaId"))
    held = await passes_of(tx, quota)
    if any(one.crew_id == member.id for one in held):
        return member
    mine = sum(one.organisation_id == member.organisation_id for one in held)
    shares = await pass_shares_of(tx, quota)
    got = next((one.passes + one.extra for one in shares if one.organisation_id == member.organisation_id), 0)
    require(mine < got, goods.NoPassLeft)
    tx.add(
        PassRow(
            workspace_id=member.workspace_id,
            appearance_id=appearance.id,
            circle_id=appearance.circle_id,
            quota_id=quota.id,
            crew_id=member.id,
            organisation_id=member.organisation_id,
        )
    )
    await tx.flush()
    _told(tx, appearance)
    return member


async def take_pass(tx: AsyncSession, pass_id: UUID) -> CrewRow:
    """Take a pass back from one of the own firm's people."""
    given = await visible(tx, PassRow, pass_id)
    member, appearance = await own_member(tx, given.crew_id)
    await tx.delete(given)
    _told(tx, appearance)
    return member


def _told(tx: AsyncSession, appearance: AppearanceRow) -> None:
    record(tx, PassesChanged(appearance.id), circle_id=appearance.circle_id)
