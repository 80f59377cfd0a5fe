"""Verbs on passes: the firms divide what comes with the stand, and each gives its own to its people."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.refusal import NotFound, require, require_version
from portal.fairs import access
from portal.fairs.actions.agreement import staying
from portal.fairs.actions.crew import own_member
from portal.fairs.events import PassesChanged
from portal.fairs.model import AppearanceRow, CrewRow, PassQuotaRow, PassRow, PassShareRow
from portal.fairs.model.kinds import PassKind
from portal.fairs.queries import participations_of, pass_shares_of, passes_of, quotas_of, visible
from portal.fairs.rules import goods, words
from portal.fairs.rules.shares import UnknownParty


@dataclass(frozen=True)
class Division:
    """How many passes of a kind there are, and how many of them each firm gets."""

    kind: PassKind
    passes: int
    shares: Mapping[UUID, int]


async def divide_passes(
    tx: AsyncSession, appearance_id: UUID, wanted: Division, *, version: int | None
) -> AppearanceRow:
    """Divide the passes that come with the stand among the firms; never more than there are."""
    appearance = await visible(tx, AppearanceRow, appearance_id, lock=True)
    require(access.may_work(viewer_in(tx), appearance))
    quota = next((one for one in await quotas_of(tx, appearance.id) if one.kind == wanted.kind), None)
    require_version(quota.version if quota else 0, version, appearance.id)
    firms = staying(await participations_of(tx, appearance.id))
    require(all(firm in firms for firm in wanted.shares), UnknownParty("shares"))
    total = words.count(wanted.passes, "passes", goods.MOST_PASSES)
    parts = {str(firm): words.count(count, "shares", goods.MOST_PASSES) for firm, count in wanted.shares.items()}
    held = await passes_of(tx, quota) if quota else []
    goods.allocated(total, parts, Counter(str(one.organisation_id) for one in held))
    part: dict[str, Any] = {
        "workspace_id": appearance.workspace_id,
        "appearance_id": appearance.id,
        "circle_id": appearance.circle_id,
    }
    if quota is None:
        quota = PassQuotaRow(**part, id=new_id(), kind=wanted.kind, version=0)
    quota.passes = total
    quota.version += 1
    tx.add(quota)
    await tx.flush()
    before = {one.organisation_id: one for one in await pass_shares_of(tx, quota)}
    for position, firm in enumerate(firms):
        row = before.get(firm) or PassShareRow(**part, quota_id=quota.id, organisation_id=firm)
        row.position, row.passes = position, parts.get(str(firm), 0)
        tx.add(row)
    _told(tx, appearance)
    return appearance


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
    got = next((one.passes for one in shares if one.organisation_id == member.organisation_id), 0)
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
