"""Loads for the verbs of partners and of the slices above, each under the transaction's viewer."""

from uuid import UUID

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.refusal import NotFound
from portal.core.viewer import Viewer
from portal.partners.model import CircleKind, CircleRow
from portal.partners.rules import TermsNotAccepted


async def readable_circle(tx: AsyncSession, circle_id: UUID) -> CircleRow:
    """A circle in which the viewer reads, and so may write."""
    viewer = viewer_in(tx)
    row = await tx.get(CircleRow, (viewer.workspace_id, circle_id)) if circle_id in viewer.circles else None
    if row is None:
        raise NotFound
    return row


async def narrowest_circle(tx: AsyncSession) -> CircleRow:
    """Where new things start: the house, the firm's pair circle, or a guest's only circle."""
    viewer = viewer_in(tx)
    here = col(CircleRow.workspace_id) == viewer.workspace_id
    row = await tx.scalar(select(CircleRow).where(here, _narrow(viewer)))
    if row is None or row.id not in viewer.circles:
        raise TermsNotAccepted
    return row


def _narrow(viewer: Viewer) -> ColumnElement[bool]:
    if viewer.kind == "host":
        return col(CircleRow.kind) == CircleKind.HOUSE
    if viewer.role == "guest":
        return col(CircleRow.id).in_(viewer.circles)
    return and_(col(CircleRow.kind) == CircleKind.PAIR, col(CircleRow.partner_id) == viewer.organisation_id)
