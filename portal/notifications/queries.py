"""Loads for the verbs, and the SQL that the schema hangs on fields."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ARRAY, ColumnElement, Uuid, and_, any_, func, or_, select
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.sight import Sight
from portal.ideas import access as ideas
from portal.ideas.model import CommentRow, StatusChangeRow, WideningRow
from portal.identity.secrets import fingerprint
from portal.notifications import access
from portal.notifications.access import Columns
from portal.notifications.model import (
    CircleFollowRow,
    DigestRhythm,
    MuteRow,
    NotificationKind,
    NotificationMail,
    NotificationReason,
    NotificationRow,
    NotificationTopic,
    TagFollowRow,
    TokenPurpose,
    Way,
)
from portal.notifications.rules import Telling
from portal.notifications.wishes import Ways, Wishes, quiet_of

COUNTED = 100
"""Nobody reads a larger number of unread notifications: counting stops here."""

EVENT = sql("select notice_event(:workspace, :event)")
PEOPLE = sql(
    "select membership_id, organisation_id, reason"
    "  from notice_people(:workspace, :idea, :comment, :reasons, :following)"
)
BALLOT_PEOPLE = sql(
    "select membership_id, organisation_id, reason from ballot_people(:workspace, :ballot, :reasons, :unvoted, :newest)"
)
FAIR_PEOPLE = sql(
    "select membership_id, organisation_id, reason  from fair_people(:workspace, :appearance, :reasons, :person, :side)"
)
FOLLOWERS = sql("select membership_id, organisation_id, reason from tag_followers(:workspace, :idea, :tag)")
TOKEN_OF = sql("select notice_token_of(:fingerprint)")
WISHES = sql("""
    select (select p.time_zone from person p where p.id = :person),
           (select to_jsonb(s) from notice_setting s
             where s.workspace_id = :workspace and s.membership_id = :membership),
           (select jsonb_agg(t) from notice_preference t
             where t.workspace_id = :workspace and t.membership_id = :membership)
""")


async def event_facts(db: AsyncSession, workspace_id: UUID, event_id: UUID) -> dict[str, Any]:
    """What the worker has to know of an event to find out whom to tell."""
    found: dict[str, Any] = await db.scalar(EVENT, {"workspace": workspace_id, "event": event_id})
    return found


async def people_to_tell(
    db: AsyncSession, workspace_id: UUID, facts: Mapping[str, Any], telling: Telling
) -> Iterable[tuple[UUID, UUID, str]]:
    """Membership, firm and reason of everybody who has to do with the thing; not yet whether they may see it."""
    if ballot := facts.get("ballot"):
        only = {"unvoted": telling.unvoted, "newest": telling.newest}
        voting = {"workspace": workspace_id, "ballot": ballot, "reasons": list(telling.to), **only}
        return [(person, firm, reason) for person, firm, reason in await db.execute(BALLOT_PEOPLE, voting)]
    if appearance := facts.get("appearance"):
        whom = {"person": facts.get("membership_id"), "side": facts.get("side")}
        taking = {"workspace": workspace_id, "appearance": appearance, "reasons": list(telling.to), **whom}
        return [(person, firm, reason) for person, firm, reason in await db.execute(FAIR_PEOPLE, taking)]
    if NotificationReason.TAG_FOLLOWER in telling.to:
        tagged = {"workspace": workspace_id, "idea": facts["idea"], "tag": facts.get("tag_id")}
        return [(person, firm, reason) for person, firm, reason in await db.execute(FOLLOWERS, tagged)]
    values = {"reasons": list(telling.to), "following": telling.while_following}
    things = {"workspace": workspace_id, "idea": facts["idea"], "comment": facts["comment"] or facts["speaker"]}
    rows = await db.execute(PEOPLE, things | values)
    return [(membership, organisation, reason) for membership, organisation, reason in rows]


async def comment_here(tx: AsyncSession, comment_id: UUID) -> CommentRow | None:
    """The comment, if the viewer reads it and its author has not taken it back."""
    seen = ideas.visible_to(CommentRow, Sight(viewer_in(tx).shape))
    there = (col(CommentRow.id) == comment_id, col(CommentRow.deleted_at).is_(None))
    return await tx.scalar(select(CommentRow).where(*there, seen), viewer_in(tx).params)


async def widening_here(tx: AsyncSession, widening_id: UUID) -> WideningRow | None:
    """The request, if the viewer reads it."""
    seen = ideas.widening_visible_to(WideningRow, Sight(viewer_in(tx).shape))
    return await tx.scalar(select(WideningRow).where(col(WideningRow.id) == widening_id, seen), viewer_in(tx).params)


async def step_at(tx: AsyncSession, idea_id: UUID, at: datetime) -> StatusChangeRow | None:
    """The idea's step that was noted with an event of that moment: the two are written one after the other."""
    steps = select(StatusChangeRow).where(
        col(StatusChangeRow.workspace_id) == viewer_in(tx).workspace_id, col(StatusChangeRow.idea_id) == idea_id
    )
    distance = func.abs(func.extract("epoch", col(StatusChangeRow.created_at) - at))
    return await tx.scalar(steps.order_by(distance).limit(1))


async def is_mentioned_before(tx: AsyncSession, comment_id: UUID) -> bool:
    """Whether the viewer was told already of being called upon there: a comment may be put otherwise many times."""
    told = select(col(NotificationRow.id)).where(
        access.notice_visible_to(NotificationRow, Sight(viewer_in(tx).shape)),
        col(NotificationRow.comment_id) == comment_id,
        col(NotificationRow.kind) == NotificationKind.MENTIONED,
    )
    return bool(await tx.scalar(select(told.exists()), viewer_in(tx).params))


async def is_told_as_new(tx: AsyncSession, idea_id: UUID) -> bool:
    """Whether the viewer was told already that there is this idea: several of its circles and tags may be followed."""
    told = select(col(NotificationRow.id)).where(
        access.notice_visible_to(NotificationRow, Sight(viewer_in(tx).shape)),
        col(NotificationRow.idea_id) == idea_id,
        col(NotificationRow.kind) == NotificationKind.NEW_IN_CIRCLE,
    )
    return bool(await tx.scalar(select(told.exists()), viewer_in(tx).params))


async def is_told_of_note(tx: AsyncSession, note_id: UUID) -> bool:
    """Whether the viewer was told of the release note already."""
    told = select(col(NotificationRow.id)).where(
        access.own_visible_to(NotificationRow, Sight(viewer_in(tx).shape)),
        col(NotificationRow.release_note_id) == note_id,
    )
    return bool(await tx.scalar(select(told.exists()), viewer_in(tx).params))


async def is_told_unread(tx: AsyncSession, appearance_id: UUID, kind: NotificationKind, since: datetime) -> bool:
    """Whether the viewer was told the same of the appearance after that, and has not read it."""
    told = select(col(NotificationRow.id)).where(
        access.notice_visible_to(NotificationRow, Sight(viewer_in(tx).shape)),
        col(NotificationRow.appearance_id) == appearance_id,
        col(NotificationRow.kind) == kind,
        col(NotificationRow.at) > since,
        col(NotificationRow.read_at).is_(None),
    )
    return bool(await tx.scalar(select(told.exists()), viewer_in(tx).params))


async def mute_here(tx: AsyncSession, about: UUID) -> Way | None:
    """How far the viewer has muted the idea, the ballot or the appearance."""
    muted = select(col(MuteRow.way)).where(
        access.visible_to(MuteRow, Sight(viewer_in(tx).shape)),
        about_it(MuteRow, about),
    )
    found = await tx.scalar(muted, viewer_in(tx).params)
    return Way(found) if found else None


async def wishes_here(tx: AsyncSession) -> Wishes:
    """How the viewer wants to be told."""
    viewer = viewer_in(tx)
    own = {"person": viewer.person_id, "workspace": viewer.workspace_id, "membership": viewer.membership_id}
    zone, setting, topics = (await tx.execute(WISHES, own)).one()
    chosen = {
        NotificationTopic(one["topic"]): Ways(one["in_portal"], NotificationMail(one["by_mail"]))
        for one in topics or ()
    }
    place = ZoneInfo(zone or "UTC")  # none where nobody may come in
    if setting is None:
        return Wishes(place, topics=chosen)
    quiet = quiet_of(setting["quiet_from"], setting["quiet_until"])
    return Wishes(place, DigestRhythm(setting["rhythm"]), quiet, setting["shows_content"], chosen)


async def stands_for(db: AsyncSession, token: str, purpose: TokenPurpose) -> dict[str, Any] | None:
    """What the secret of a mail stands for: person, scope, language; nothing if it is over or another's."""
    found: dict[str, Any] | None = await db.scalar(TOKEN_OF, {"fingerprint": fingerprint(token.lower())})
    return found if found and found["purpose"] == purpose else None


# Fields


def own_notifications(target: Columns, viewer: Columns, _sight: Sight) -> ColumnElement[bool]:
    """What stands in the viewer's inbox."""
    own = and_(target.workspace_id == viewer.workspace_id, target.membership_id == viewer.id)
    return and_(own, target.in_portal)


def unread_count(_viewer: Columns, sight: Sight) -> ColumnElement[Any]:
    """How much of it is unread, up to `COUNTED`."""
    row: Any = aliased(NotificationRow)
    unread = select(row.id).where(access.notice_visible_to(row, sight), row.in_portal, row.read_at.is_(None))
    return select(func.count()).select_from(unread.limit(COUNTED).subquery()).scalar_subquery()


def is_read(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether the person has read it."""
    read: ColumnElement[bool] = row.read_at.is_not(None)
    return read


def mutes(idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer wants to hear no more of the idea."""
    mute: Any = aliased(MuteRow)
    return select(mute.id).where(access.visible_to(mute, sight), mute.idea_id == idea.id).exists()


def mutes_ballot(ballot: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer wants to hear no more of the ballot."""
    mute: Any = aliased(MuteRow)
    return select(mute.id).where(access.visible_to(mute, sight), mute.ballot_id == ballot.id).exists()


def mutes_appearance(appearance: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer wants to hear no more of the appearance."""
    mute: Any = aliased(MuteRow)
    return select(mute.id).where(access.visible_to(mute, sight), mute.appearance_id == appearance.id).exists()


def unread_about(idea: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer's inbox holds something unread about the idea."""
    row: Any = aliased(NotificationRow)
    unread = (row.in_portal, row.read_at.is_(None), row.idea_id == idea.id)
    return select(row.id).where(access.notice_visible_to(row, sight), *unread).exists()


def unread_about_ballot(ballot: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer's inbox holds something unread about the ballot."""
    row: Any = aliased(NotificationRow)
    unread = (row.in_portal, row.read_at.is_(None), row.ballot_id == ballot.id)
    return select(row.id).where(access.notice_visible_to(row, sight), *unread).exists()


def unread_about_appearance(appearance: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer's inbox holds something unread about the appearance."""
    row: Any = aliased(NotificationRow)
    unread = (row.in_portal, row.read_at.is_(None), row.appearance_id == appearance.id)
    return select(row.id).where(access.notice_visible_to(row, sight), *unread).exists()


def about_it(row: Columns, about: UUID) -> ColumnElement[bool]:
    """What is about the idea, the ballot or the appearance."""
    return or_(row.idea_id == about, row.ballot_id == about, row.appearance_id == about)


def follows_circle(circle: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer hears of new ideas in the circle."""
    follow: Any = aliased(CircleFollowRow)
    return select(follow.id).where(access.visible_to(follow, sight), follow.circle_id == circle.id).exists()


def follows_tag(tag: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer hears of new ideas with the tag, or with one for which it stands."""
    follow: Any = aliased(TagFollowRow)
    here = follow.tag_id == any_(family_of(tag.id))
    return select(follow.id).where(access.own_visible_to(follow, sight), here).exists()


def family_of(tag_id: Any) -> ColumnElement[Any]:
    """The tag and those for which it stands now, whether the viewer knows them or not."""
    return func.tag_family(tag_id, type_=ARRAY(Uuid))
