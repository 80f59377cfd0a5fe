"""Ids that callers choose: a creation that is repeated under its id finds what it made the first time."""

from typing import TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import Event, recorded_by
from portal.core.table import Row

RowT = TypeVar("RowT", bound=Row)

WAIT = sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))")


async def made_before(
    tx: AsyncSession, table: type[RowT], own_id: UUID | None, is_mine: ColumnElement[bool]
) -> RowT | None:
    """What the caller made under this id. What others made is not found, seen or not: its key refuses the new row."""
    if own_id is None:
        return None
    await _wait(tx, own_id)
    found = select(table).where(col(table.workspace_id) == viewer_in(tx).workspace_id, col(table.id) == own_id, is_mine)
    return await tx.scalar(found)


async def recorded_before(tx: AsyncSession, own_id: UUID, kind: type[Event]) -> bool:
    """Whether the caller made it under this id, for what carries no author and may be seen only by those it names.

    Who asked before it was made does not see it yet, but sees what was done.
    """
    await _wait(tx, own_id)
    return bool(await tx.scalar(select(recorded_by(viewer_in(tx), kind, own_id))))


async def _wait(tx: AsyncSession, own_id: UUID) -> None:
    # Of two at once the second waits, and then finds what the first one made.
    await tx.execute(WAIT, {"id": str(own_id)})
