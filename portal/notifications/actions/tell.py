"""Telling one person what happened: decided with the person's own rights, and written once per event."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from portal.ballots.model import BallotRow
from portal.ballots.queries import visible_ballot
from portal.core.db import viewer_in
from portal.core.refusal import NotFound
from portal.fairs.model import AppearanceRow
from portal.fairs.queries import visible
from portal.ideas.model import IdeaRow
from portal.ideas.queries import visible_idea
from portal.notifications import rules
from portal.notifications.model import NotificationKind, NotificationRow
from portal.notifications.queries import (
    comment_here,
    is_mentioned_before,
    is_told_as_new,
    is_told_of_note,
    is_told_unread,
    mute_here,
    step_at,
    widening_here,
    wishes_here,
)
from portal.releases.queries import note_here

GATHERED_FOR = timedelta(days=1)


@dataclass(frozen=True)
class Notice:
    """What the person may be told, and why."""

    event_id: UUID
    kind: NotificationKind
    reason: str
    facts: Mapping[str, Any]

    @property
    def at(self) -> datetime:
        """When it happened."""
        return datetime.fromisoformat(self.facts["at"])

    def id_of(self, name: str) -> UUID | None:
        """Something that the event names."""
        return UUID(self.facts[name]) if self.facts.get(name) else None


async def tell(tx: AsyncSession, notice: Notice, *, now: datetime) -> bool:
    """Write it into the inbox of the transaction's viewer, if that person sees the thing; whether it is there now."""
    try:
        thing = await _thing(tx, notice)
    except NotFound:
        return False
    wishes = await wishes_here(tx)
    ways = wishes.ways(rules.TOPICS[notice.kind], await mute_here(tx, thing.id))
    details = await _details(tx, notice, thing) if ways else None
    if ways is None or details is None:
        return False
    member = viewer_in(tx).member
    row = {
        "workspace_id": member.workspace_id,
        "id": rules.notice_id(notice.event_id, member.id),
        "membership_id": member.id,
        "event_id": notice.event_id,
        "kind": notice.kind,
        "reason": notice.reason,
        "circle_id": thing.circle_id,
        # Reports are looked at for what they say, not for who says it.
        "actor_id": None if notice.kind in rules.NAMELESS else notice.id_of("actor"),
        "organisation_id": None if notice.kind in rules.NAMELESS else notice.id_of("organisation"),
        "in_portal": ways.in_portal,
        "at": notice.at,
        "due_at": wishes.due_at(ways.by_mail, now),
        **details,
    }
    wanted = row["in_portal"] or row["due_at"] is not None
    if wanted:
        await tx.execute(insert(NotificationRow).values(row).on_conflict_do_nothing())
    return wanted


async def _thing(tx: AsyncSession, notice: Notice) -> IdeaRow | BallotRow | AppearanceRow:
    """What it is about, as long as the person sees it."""
    if appearance_id := notice.id_of("appearance"):
        return await visible(tx, AppearanceRow, appearance_id)
    ballot_id = notice.id_of("ballot")
    return await visible_ballot(tx, ballot_id) if ballot_id else await visible_idea(tx, UUID(notice.facts["idea"]))


async def _details(
    tx: AsyncSession, notice: Notice, thing: IdeaRow | BallotRow | AppearanceRow
) -> dict[str, Any] | None:
    """What the notice points to; None where the person may not see that, or it is over."""
    if isinstance(thing, BallotRow):
        statement_id = notice.id_of("statement_id")
        return {"ballot_id": thing.id, "said_in": thing.circle_id, "statement_id": statement_id}
    if isinstance(thing, AppearanceRow):
        return await _fair_details(tx, notice, thing)
    return await _idea_details(tx, notice, thing)


async def _fair_details(tx: AsyncSession, notice: Notice, appearance: AppearanceRow) -> dict[str, Any] | None:
    if notice.kind in rules.GATHERED and await is_told_unread(tx, appearance.id, notice.kind, notice.at - GATHERED_FOR):
        return None
    points = {name: notice.id_of(name) for name in ("task_id", "objection_id")}
    return {"appearance_id": appearance.id, "said_in": appearance.circle_id, **points}


async def _idea_details(tx: AsyncSession, notice: Notice, idea: IdeaRow) -> dict[str, Any] | None:
    own = notice.id_of("organisation") == idea.organisation_id
    details: dict[str, Any] = {"idea_id": idea.id, "said_in": None if own else idea.circle_id}
    if comment_id := notice.id_of("comment"):
        comment = await comment_here(tx, comment_id)
        if comment is None or (notice.kind == NotificationKind.MENTIONED and await is_mentioned_before(tx, comment.id)):
            return None
        return details | {"comment_id": comment.id, "said_in": comment.said_in}
    if widening_id := notice.id_of("widening"):
        widening = await widening_here(tx, widening_id)
        asked = notice.kind == NotificationKind.WIDENING_ASKED
        return details | {"widening_id": widening.id} if widening and asked == (widening.accepted is None) else None
    note_id = await _note(tx, notice)
    if notice.kind == NotificationKind.RELEASED:
        new = note_id is not None and not await is_told_of_note(tx, note_id)
        return details | {"release_note_id": note_id} if new else None
    if notice.kind in rules.STEPS:
        step = await step_at(tx, idea.id, notice.at)
        return None if note_id else details | {"step_id": step and step.id}  # the note tells of the decision, too
    is_old = notice.kind == NotificationKind.NEW_IN_CIRCLE and await is_told_as_new(tx, idea.id)
    return None if is_old else details


async def _note(tx: AsyncSession, notice: Notice) -> UUID | None:
    """The release note that came with it, if the person may read that."""
    note_id = notice.id_of("release_note")
    note = await note_here(tx, note_id) if note_id else None
    return note.id if note and note.published_at else None
