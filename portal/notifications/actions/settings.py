"""Verbs on how one wants to be told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.ids import new_id
from portal.core.sight import Sight
from portal.notifications import access
from portal.notifications.model import (
    DigestRhythm,
    NotificationMail,
    NotificationRow,
    NotificationTopic,
    PreferenceRow,
    SettingRow,
)
from portal.notifications.queries import wishes_here
from portal.notifications.rules import TOPICS
from portal.notifications.wishes import Quiet, Ways, Wishes


@dataclass(frozen=True)
class Changes:
    """What is to be different; None stays as it is."""

    rhythm: DigestRhythm | None = None
    quiet: tuple[Quiet | None] | None = None
    """In a tuple, as nothing is a value too."""
    shows_content: bool | None = None
    topics: Mapping[NotificationTopic, Ways] = field(default_factory=dict)


async def update_settings(tx: AsyncSession, changes: Changes, *, now: datetime) -> None:
    """Choose ways and times; what waits to be sent goes by them too."""
    before = await wishes_here(tx)
    (quiet,) = changes.quiet or (before.quiet,)
    values = {
        "rhythm": changes.rhythm or before.rhythm,
        "quiet_from": quiet and quiet.since,
        "quiet_until": quiet and quiet.until,
        "shows_content": before.shows_content if changes.shows_content is None else changes.shows_content,
    }
    setting = insert(SettingRow).values(**_own(tx), **values)
    await tx.execute(setting.on_conflict_do_update(constraint="uq_notice_setting_person", set_=values))
    for topic, ways in changes.topics.items():
        await _choose(tx, topic, ways)
    await _plan_anew(tx, await wishes_here(tx), now)


async def refuse_mail(tx: AsyncSession, topics: Sequence[NotificationTopic] | None) -> None:
    """No mail about these topics; without any named, about none that comes in summaries."""
    wishes = await wishes_here(tx)
    ended = [topic for topic in NotificationTopic if wishes.chosen(topic).by_mail == NotificationMail.DIGEST]
    for topic in ended if topics is None else topics:
        await _choose(tx, topic, Ways(wishes.chosen(topic).in_portal, NotificationMail.NEVER))


async def _choose(tx: AsyncSession, topic: NotificationTopic, ways: Ways) -> None:
    values = {"in_portal": ways.in_portal, "by_mail": ways.by_mail}
    chosen = insert(PreferenceRow).values(**_own(tx), topic=topic, **values)
    await tx.execute(chosen.on_conflict_do_update(constraint="uq_notice_preference_topic", set_=values))


async def _plan_anew(tx: AsyncSession, wishes: Wishes, now: datetime) -> None:
    viewer = viewer_in(tx)
    waiting = update(NotificationRow).where(
        access.notice_visible_to(NotificationRow, Sight(viewer.shape)), col(NotificationRow.due_at).is_not(None)
    )
    for topic in NotificationTopic:
        ways = wishes.ways(topic)
        kinds = [kind for kind, of in TOPICS.items() if of == topic]
        due_at = wishes.due_at(ways.by_mail, now) if ways else None
        anew = waiting.where(col(NotificationRow.kind).in_(kinds)).values(due_at=due_at)
        await tx.execute(anew.execution_options(synchronize_session=False), viewer.params)


def _own(tx: AsyncSession) -> dict[str, object]:
    viewer = viewer_in(tx)
    return {"workspace_id": viewer.workspace_id, "id": new_id(), "membership_id": viewer.membership_id}
