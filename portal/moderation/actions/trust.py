"""Verbs on trust: it is earned by approvals, given, and taken away; and the host's settings around it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.refusal import NotAllowed, require, require_version
from portal.ideas.rules import SENTENCE_LIMIT, sized
from portal.moderation import access, rules
from portal.moderation.events import Acted
from portal.moderation.model import Act, TrustRow
from portal.moderation.queries import trust_of
from portal.partners.model import MembershipRow, WorkspaceRow
from portal.partners.queries import visible_membership, workspace_here


@dataclass(frozen=True)
class Earned:
    """What an approval did to somebody's trust, to be taken back with it."""

    approved_before: int
    made_trusted: bool


async def trust(tx: AsyncSession, person_id: UUID, *, give: bool, reason: str, now: datetime) -> MembershipRow:
    """Say that nobody has to look at what a person writes, or that somebody has to again."""
    person = await visible_membership(tx, person_id)
    require(access.may_trust(viewer_in(tx), person))
    clean = sized(reason, "reason", at_least=3, at_most=SENTENCE_LIMIT)
    row = await _row(tx, person.id, person.organisation_id)
    before, was = row.approved, row.is_trusted or person.is_trusted
    row.is_trusted, row.is_earned, row.reason = give, False, clean
    row.by_id, row.at = viewer_in(tx).membership_id, now
    row.approved = row.approved if give else 0
    await _mark(tx, person.id, trusted=give)
    acted = Acted(
        person.id, act=Act.TRUST if give else Act.DISTRUST, about_id=person.organisation_id, sentence=clean,
        person_id=person.id, approved_before=before, made_trusted=was,
    )  # fmt: skip
    record(tx, acted, host_only=True)
    return person


async def earn(tx: AsyncSession, person_id: UUID, firm_id: UUID, now: datetime) -> Earned:
    """One more approved post; after as many as the workspace wants, the person is trusted."""
    row = await _row(tx, person_id, firm_id)
    before = row.approved
    row.approved += 1
    person = await tx.get_one(MembershipRow, (row.workspace_id, person_id))
    enough = row.approved >= (await workspace_here(tx)).trust_after and not person.is_trusted
    if enough:
        row.is_trusted, row.is_earned, row.reason = True, True, ""
        row.by_id, row.at = viewer_in(tx).membership_id, now
        await _mark(tx, person_id, trusted=True)
    return Earned(before, enough)


async def unearn(tx: AsyncSession, person_id: UUID, firm_id: UUID, earned: Earned) -> None:
    """As it was before the approval."""
    row = await _row(tx, person_id, firm_id)
    row.approved = earned.approved_before
    if earned.made_trusted:
        row.is_trusted = row.is_earned = False
        row.by_id = row.at = None
        await _mark(tx, person_id, trusted=False)


async def change_settings(
    tx: AsyncSession, *, holds_comments: bool | None, trust_after: int | None, version: int | None
) -> WorkspaceRow:
    """Which posts of people who are not trusted yet are held, and when that ends."""
    viewer = viewer_in(tx)
    if viewer.host_id is None:
        raise NotAllowed
    require(access.may_settle(viewer))
    workspace = await workspace_here(tx)
    await tx.refresh(workspace, with_for_update=True)
    require_version(workspace.version, version, workspace.id)
    workspace.holds_comments = workspace.holds_comments if holds_comments is None else holds_comments
    workspace.trust_after = workspace.trust_after if trust_after is None else rules.trust_after(trust_after)
    workspace.version += 1
    record(tx, Acted(workspace.id, act=Act.SETTINGS, about_id=viewer.host_id), host_only=True)
    return workspace


async def _row(tx: AsyncSession, person_id: UUID, firm_id: UUID) -> TrustRow:
    row = await trust_of(tx, person_id)
    if row is None:
        row = TrustRow(workspace_id=viewer_in(tx).member.workspace_id, membership_id=person_id, organisation_id=firm_id)
        tx.add(row)
        await tx.flush()
    return row


async def _mark(tx: AsyncSession, person_id: UUID, *, trusted: bool) -> None:
    me = (col(MembershipRow.workspace_id) == viewer_in(tx).workspace_id, col(MembershipRow.id) == person_id)
    await tx.execute(update(MembershipRow).where(*me).values(is_trusted=trusted))
