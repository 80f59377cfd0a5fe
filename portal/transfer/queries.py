"""What is known of earlier imports, and the statements that import; the database's functions hold their rules."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from orjson import dumps
from sqlalchemy import func, select
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.partners.model import (
    CircleKind,
    CircleRow,
    MembershipRow,
    MembershipState,
    OrganisationKind,
    OrganisationRow,
)
from portal.transfer.model import OriginRow
from portal.transfer.rules import FREE_MAIL

PEOPLE = sql("select import_people(:system, :nowhere, :free, cast(:given as jsonb))")
IDEAS = sql("select import_ideas(:system, :nowhere, cast(:given as jsonb))")
SUPPORTS = sql("select line, code from import_supports(:system, cast(:given as jsonb))")
COMMENTS = sql("select line, code from import_comments(:system, cast(:given as jsonb))")
FIRM = sql("select import_firm(:system, :source, :firm)")
COUNT = sql("select import_count(:system, :after, :most)")
MERGE = sql("select idea, code from import_merge(:system, :idea, :into, :said, :at)")

Lost = list[tuple[int, str]]
"""By its place in the batch, why a row was not taken."""


async def add_people(tx: AsyncSession, system: str, nowhere: UUID, rows: Sequence[dict[str, Any]]) -> None:
    """Whoever is not known yet."""
    values = {"system": system, "nowhere": nowhere, "free": list(FREE_MAIL), "given": dumps(rows).decode()}
    await tx.execute(PEOPLE, values)


async def add_ideas(tx: AsyncSession, system: str, nowhere: UUID, rows: Sequence[dict[str, Any]]) -> int:
    """Those that are not there yet; how many that were."""
    added = await tx.scalar(IDEAS, {"system": system, "nowhere": nowhere, "given": dumps(rows).decode()})
    return int(added or 0)


async def add_supports(tx: AsyncSession, system: str, rows: Sequence[dict[str, Any]]) -> Lost:
    """Each person's first for each idea."""
    return [
        (line, code) for line, code in await tx.execute(SUPPORTS, {"system": system, "given": dumps(rows).decode()})
    ]


async def add_comments(tx: AsyncSession, system: str, rows: Sequence[dict[str, Any]]) -> Lost:
    """Comments and notes that are not there yet."""
    return [
        (line, code) for line, code in await tx.execute(COMMENTS, {"system": system, "given": dumps(rows).decode()})
    ]


async def tie_firm(tx: AsyncSession, system: str, source: str, firm: UUID) -> None:
    """From now on that firm of the source is this one."""
    await tx.execute(FIRM, {"system": system, "source": source, "firm": firm})


async def count_anew(tx: AsyncSession, system: str, after: UUID, most: int) -> UUID | None:
    """Counters of the system's next ideas; the last of them, or None."""
    found: UUID | None = await tx.scalar(COUNT, {"system": system, "after": after, "most": most})
    return found


async def object_of(tx: AsyncSession, system: str, kind: str, source: str) -> UUID | None:
    """What that thing of the source is here."""
    here = (col(OriginRow.workspace_id) == viewer_in(tx).workspace_id, col(OriginRow.system) == system)
    found: UUID | None = await tx.scalar(
        select(col(OriginRow.object)).where(*here, col(OriginRow.kind) == kind, col(OriginRow.source_id) == source)
    )
    return found


async def firm_here(tx: AsyncSession, id_: UUID) -> OrganisationRow | None:
    """A firm of this workspace by its id."""
    return await tx.get(OrganisationRow, (viewer_in(tx).workspace_id, id_))


async def host_firm(tx: AsyncSession) -> OrganisationRow:
    """The workspace's host."""
    is_host = (
        col(OrganisationRow.workspace_id) == viewer_in(tx).workspace_id,
        col(OrganisationRow.kind) == OrganisationKind.HOST,
    )
    return (await tx.scalars(select(OrganisationRow).where(*is_host))).one()


async def readers_of_house(tx: AsyncSession) -> tuple[str, int]:
    """The name of the house circle, and how many people read there: all of the host's."""
    here = viewer_in(tx).workspace_id
    name = await tx.scalar(
        select(col(CircleRow.name)).where(col(CircleRow.workspace_id) == here, col(CircleRow.kind) == CircleKind.HOUSE)
    )
    readers = await tx.scalar(
        select(func.count()).where(
            col(MembershipRow.workspace_id) == here,
            col(MembershipRow.organisation_id) == viewer_in(tx).host_id,
            col(MembershipRow.state) == MembershipState.ACTIVE,
        )
    )
    return name or "", readers or 0
