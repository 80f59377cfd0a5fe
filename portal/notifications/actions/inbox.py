"""Verbs on one's own inbox, and on what reaches it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import any_, delete, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.ballots.model import BallotRow
from portal.ballots.queries import visible_ballot
from portal.core.db import viewer_in
from portal.core.ids import new_id
from portal.core.sight import Sight
from portal.fairs.model import AppearanceRow
from portal.fairs.queries import visible
from portal.ideas.model import IdeaRow, TagRow
from portal.ideas.queries import visible_idea, visible_tags
from portal.notifications import access
from portal.notifications.model import CircleFollowRow, MuteRow, NotificationRow, TagFollowRow, Way
from portal.notifications.queries import about_it, family_of
from portal.partners.model import CircleRow
from portal.partners.queries import readable_circle


async def mark_read(tx: AsyncSession, *, ids: Sequence[UUID] | None, about: UUID | None, now: datetime) -> None:
    """These, those about one thing, or without either all of them; what others were told stays as it is."""
    viewer = viewer_in(tx)
    mine = update(NotificationRow).where(
        access.notice_visible_to(NotificationRow, Sight(viewer.shape)), col(NotificationRow.read_at).is_(None)
    )
    if ids is not None:
        mine = mine.where(col(NotificationRow.id).in_(ids))
    if about is not None:
        mine = mine.where(about_it(NotificationRow, about))
    await tx.execute(mine.values(read_at=now).execution_options(synchronize_session=False), viewer.params)


async def mute_idea(tx: AsyncSession, idea_id: UUID, *, way: Way = Way.ALL) -> IdeaRow:
    """Hear no more of the idea, or get no mail about it; what waits for an answer is told all the same."""
    idea = await visible_idea(tx, idea_id)
    await _mute(tx, idea, MuteRow.idea_id, way)
    return idea


async def unmute_idea(tx: AsyncSession, idea_id: UUID) -> IdeaRow:
    """Hear of the idea again."""
    idea = await visible_idea(tx, idea_id)
    await _unmute(tx, idea, MuteRow.idea_id)
    return idea


async def mute_ballot(tx: AsyncSession, ballot_id: UUID, *, way: Way = Way.ALL) -> BallotRow:
    """Hear no more of the ballot, or get no mail about it; the start page asks for a vote all the same."""
    ballot = await visible_ballot(tx, ballot_id)
    await _mute(tx, ballot, MuteRow.ballot_id, way)
    return ballot


async def unmute_ballot(tx: AsyncSession, ballot_id: UUID) -> BallotRow:
    """Hear of the ballot again."""
    ballot = await visible_ballot(tx, ballot_id)
    await _unmute(tx, ballot, MuteRow.ballot_id)
    return ballot


async def mute_appearance(tx: AsyncSession, appearance_id: UUID, *, way: Way = Way.ALL) -> AppearanceRow:
    """Hear no more of the appearance, or get no mail about it; its page shows what waits all the same."""
    appearance = await visible(tx, AppearanceRow, appearance_id)
    await _mute(tx, appearance, MuteRow.appearance_id, way)
    return appearance


async def unmute_appearance(tx: AsyncSession, appearance_id: UUID) -> AppearanceRow:
    """Hear of the appearance again."""
    appearance = await visible(tx, AppearanceRow, appearance_id)
    await _unmute(tx, appearance, MuteRow.appearance_id)
    return appearance


async def _mute(tx: AsyncSession, thing: IdeaRow | BallotRow | AppearanceRow, kept_as: Any, way: Way) -> None:
    mute = insert(MuteRow).values(
        workspace_id=thing.workspace_id,
        id=new_id(),
        circle_id=thing.circle_id,
        membership_id=viewer_in(tx).member.id,
        way=way,
        **{kept_as.key: thing.id},
    )
    # Whoever has muted it altogether does not hear more by refusing its mails.
    wider = {"way": Way.ALL} if way == Way.ALL else {"way": MuteRow.way}
    once: dict[str, Any] = {"index_elements": ["workspace_id", kept_as.key, "membership_id"]}
    if kept_as is not MuteRow.idea_id:
        once["index_where"] = kept_as.is_not(None)
    await tx.execute(mute.on_conflict_do_update(**once, set_=wider))


async def _unmute(tx: AsyncSession, thing: IdeaRow | BallotRow | AppearanceRow, kept_as: Any) -> None:
    own = (col(MuteRow.workspace_id) == thing.workspace_id, col(MuteRow.membership_id) == viewer_in(tx).member.id)
    await tx.execute(delete(MuteRow).where(*own, kept_as == thing.id))


async def follow_circle(tx: AsyncSession, circle_id: UUID) -> CircleRow:
    """Hear of new ideas in the circle."""
    circle = await readable_circle(tx, circle_id)
    follow = insert(CircleFollowRow).values(
        workspace_id=circle.workspace_id, id=new_id(), circle_id=circle.id, membership_id=viewer_in(tx).member.id
    )
    await tx.execute(follow.on_conflict_do_nothing())
    return circle


async def unfollow_circle(tx: AsyncSession, circle_id: UUID) -> CircleRow:
    """Hear of them no more."""
    circle = await readable_circle(tx, circle_id)
    await tx.execute(
        delete(CircleFollowRow).where(
            col(CircleFollowRow.workspace_id) == circle.workspace_id,
            col(CircleFollowRow.circle_id) == circle.id,
            col(CircleFollowRow.membership_id) == viewer_in(tx).member.id,
        )
    )
    return circle


async def follow_tag(tx: AsyncSession, tag_id: UUID) -> TagRow:
    """Hear of new ideas with the tag."""
    (tag,) = await visible_tags(tx, [tag_id])
    follow = insert(TagFollowRow).values(
        workspace_id=tag.workspace_id, id=new_id(), tag_id=tag.id, membership_id=viewer_in(tx).member.id
    )
    await tx.execute(follow.on_conflict_do_nothing())
    return tag


async def unfollow_tag(tx: AsyncSession, tag_id: UUID) -> TagRow:
    """Hear of them no more, whichever of the tags it stands for was followed."""
    (tag,) = await visible_tags(tx, [tag_id])
    await tx.execute(
        delete(TagFollowRow)
        .where(
            col(TagFollowRow.workspace_id) == tag.workspace_id,
            col(TagFollowRow.tag_id) == any_(family_of(tag.id)),
            col(TagFollowRow.membership_id) == viewer_in(tx).member.id,
        )
        .execution_options(synchronize_session=False)
    )
    return tag
