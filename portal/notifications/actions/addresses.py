"""Addresses in mails: by one a person wants no more of them, by the other it answers. Neither opens a session."""

import base64
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import Database, act_as, viewer_in
from portal.core.refusal import NotFound
from portal.core.sight import Sight
from portal.core.viewer import Viewer
from portal.identity.queries import viewer_for
from portal.identity.secrets import fingerprint
from portal.notifications import access
from portal.notifications.actions.inbox import mute_appearance, mute_ballot, mute_idea
from portal.notifications.actions.settings import refuse_mail
from portal.notifications.lines.line import Scope
from portal.notifications.model import NoticeTokenRow, NotificationTopic, TokenPurpose, Way
from portal.notifications.queries import stands_for

UNSUBSCRIBE_LASTS, REPLY_LASTS = timedelta(days=365), timedelta(days=90)
BYTES = 20


@dataclass(frozen=True)
class Address:
    """The secrets of one mail."""

    unsubscribe: str
    reply: str | None


def new_token() -> str:
    """160 random bits in small letters and digits: mail servers may write an address as they like."""
    return base64.b32encode(secrets.token_bytes(BYTES)).decode().lower()


async def make_addresses(tx: AsyncSession, scope: Scope, *, reply_about: Scope | None, now: datetime) -> Address:
    """For one mail to the transaction's viewer; one may answer it if it is about one idea."""
    made = {TokenPurpose.UNSUBSCRIBE: _token(tx, TokenPurpose.UNSUBSCRIBE, scope, now + UNSUBSCRIBE_LASTS)}
    if reply_about is not None:
        made[TokenPurpose.REPLY] = _token(tx, TokenPurpose.REPLY, reply_about, now + REPLY_LASTS)
    await tx.flush()
    return Address(made[TokenPurpose.UNSUBSCRIBE], made.get(TokenPurpose.REPLY))


async def unsubscribe(database: Database, token: str, *, everything: bool) -> dict[str, Any] | None:
    """End the mails that the secret stands for, or all of them; what it stood for, or nothing if it is over."""
    async with database.write() as tx:
        found = await stands_for(tx, token, TokenPurpose.UNSUBSCRIBE)
        if found is None:
            return None
        workspace_id, membership_id = UUID(found["workspace_id"]), UUID(found["membership_id"])
        viewer = await viewer_for(tx, workspace_id, membership_id)
        await act_as(tx, viewer or Viewer(workspace_id=workspace_id, membership_id=membership_id))
        if everything or viewer is None:  # whoever comes back one day does not find mails again
            await refuse_mail(tx, tuple(NotificationTopic))
        elif found["circle_id"]:
            with suppress(NotFound):  # whoever does not see it any more gets no mail about it
                await _refuse_mail_about(tx, found)
        else:
            await refuse_mail(tx, (NotificationTopic(found["topic"]),) if found["topic"] else None)
    return found


async def _refuse_mail_about(tx: AsyncSession, found: dict[str, Any]) -> None:
    if found["ballot_id"]:
        await mute_ballot(tx, UUID(found["ballot_id"]), way=Way.MAIL)
    elif found["appearance_id"]:
        await mute_appearance(tx, UUID(found["appearance_id"]), way=Way.MAIL)
    else:
        await mute_idea(tx, UUID(found["idea_id"]), way=Way.MAIL)


async def revoke_replies(tx: AsyncSession) -> None:
    """From now on an answer to any mail that the transaction's viewer has got reaches nobody."""
    viewer = viewer_in(tx)
    mine = access.own_visible_to(NoticeTokenRow, Sight(viewer.shape))
    ended = delete(NoticeTokenRow).where(mine, col(NoticeTokenRow.purpose) == TokenPurpose.REPLY)
    await tx.execute(ended.execution_options(synchronize_session=False), viewer.params)


async def refuse_once(tx: AsyncSession, token_id: UUID, now: datetime) -> bool:
    """Whether the owner of a reply address is still to be told why an answer was refused; from now on it is told."""
    untold = update(NoticeTokenRow).where(
        access.own_visible_to(NoticeTokenRow, Sight(viewer_in(tx).shape)),
        col(NoticeTokenRow.id) == token_id,
        col(NoticeTokenRow.refused_at).is_(None),
    )
    told = untold.values(refused_at=now).returning(col(NoticeTokenRow.id))
    found = await tx.execute(told.execution_options(synchronize_session=False), viewer_in(tx).params)
    return found.one_or_none() is not None


def _token(tx: AsyncSession, purpose: TokenPurpose, scope: Scope, expires_at: datetime) -> str:
    secret, member = new_token(), viewer_in(tx).member
    tx.add(
        NoticeTokenRow(
            workspace_id=member.workspace_id,
            token_hash=fingerprint(secret),
            purpose=purpose,
            membership_id=member.id,
            idea_id=scope.idea_id,
            ballot_id=scope.ballot_id,
            appearance_id=scope.appearance_id,
            circle_id=scope.circle_id,
            topic=scope.topic,
            expires_at=expires_at,
        )
    )
    return secret
