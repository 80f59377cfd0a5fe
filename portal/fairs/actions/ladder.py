"""Verbs on the organiser's cancellation ladder, and what withdrawing costs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.refusal import require, require_version
from portal.fairs import access, queries
from portal.fairs.events import LadderDrawn
from portal.fairs.model import AppearanceRow, CancellationStepRow, EditionRow
from portal.fairs.model.kinds import BudgetCategory
from portal.fairs.queries import visible
from portal.fairs.rules import ladder, words
from portal.fairs.rules.shares import Rate, converted

ORGANISERS = (BudgetCategory.SPACE, BudgetCategory.CO_EXHIBITOR_FEES)
"""What the organiser charges for."""


@dataclass(frozen=True)
class Withdrawal:
    """What it costs on a day, in the settlement's currency: if nobody comes, and for one's own firm."""

    on: date
    percent: int
    until: date
    whole: int
    own: int
    next_on: date | None
    next_own: int | None


async def draw_ladder(
    tx: AsyncSession, edition_id: UUID, steps: Sequence[ladder.Step], *, version: int | None
) -> EditionRow:
    """What the organiser's terms say of cancelling, all steps at once."""
    require(access.may_move_edition(viewer_in(tx), await visible(tx, EditionRow, edition_id)))
    edition = await visible(tx, EditionRow, edition_id, lock=True)
    require_version(edition.version, version, edition.id)
    wanted = ladder.checked(
        [
            ladder.Step(one.until, words.percent(one.percent, "steps"), words.count(one.min_fee, "steps"))
            for one in steps
        ]
    )
    row = CancellationStepRow
    here = col(row.workspace_id) == edition.workspace_id, col(row.edition_id) == edition.id
    await tx.execute(delete(row).where(*here))
    member = viewer_in(tx).member
    for one in wanted:
        tx.add(
            row(
                workspace_id=edition.workspace_id,
                edition_id=edition.id,
                organisation_id=member.organisation_id,
                author_id=member.id,
                until=one.until,
                percent=one.percent,
                min_fee=one.min_fee,
            )
        )
    edition.version += 1
    record(tx, LadderDrawn(edition.id))
    await tx.flush()
    return edition


async def withdrawal_on(tx: AsyncSession, appearance_id: UUID, day: date) -> Withdrawal | None:
    """What withdrawing on that day costs; None while nobody entered a ladder."""
    appearance = await visible(tx, AppearanceRow, appearance_id)
    steps = await steps_of(tx, appearance.edition_id)
    step = ladder.step_on(steps, day)
    if step is None:
        return None
    whole, own = await _planned(tx, appearance.id)
    after = next((one for one in sorted(steps) if one.until > step.until and day <= step.until), None)
    return Withdrawal(
        day,
        step.percent,
        step.until,
        ladder.claimed(step, whole),
        ladder.part_of(step.percent, own),
        step.until if after else None,
        ladder.part_of(after.percent, own) if after else None,
    )


async def steps_of(tx: AsyncSession, edition_id: UUID) -> list[ladder.Step]:
    """The ladder, earliest step first."""
    found = await queries.ladder_of(tx, edition_id)
    return [ladder.Step(one.until, one.percent, one.min_fee) for one in found]


async def _planned(tx: AsyncSession, appearance_id: UUID) -> tuple[int, int]:
    """What the organiser is to get for the whole stand, and what the own firm bears of all shared costs."""
    lines = {line.id: line for line in await queries.shared_lines_of(tx, appearance_id)}
    whole = sum(converted(line.planned, Rate(line.rate)) for line in lines.values() if line.category in ORGANISERS)
    mine = viewer_in(tx).member.organisation_id
    shares = await queries.every_share_of(tx, appearance_id)
    own = [one for one in shares if one.organisation_id == mine and one.line_id in lines]
    return whole, sum(converted(one.planned, Rate(lines[one.line_id].rate)) for one in own)
