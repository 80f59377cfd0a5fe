"""What is about the person who asks for the export: what it follows, its lists, how it wants to be told."""

from sqlalchemy import ColumnElement, and_

from portal.core.sight import Sight
from portal.ideas import access as ideas
from portal.ideas.model import FollowRow, IdeaViewRow
from portal.notifications import access as notifications
from portal.notifications.model import CircleFollowRow, MuteRow, PreferenceRow, SettingRow, TagFollowRow
from portal.transfer.exported.page import Columns, Shown, Thing
from portal.transfer.exported.shown import id_of, is_seen, origin, person


def _follow(row: Columns, sight: Sight) -> Shown:
    return {"idea": origin(row, sight), "at": row.created_at}


def _circle_follow(row: Columns, _sight: Sight) -> Shown:
    return {"circle": id_of("circle", row.circle_id), "at": row.created_at}


def _tag_follow(row: Columns, _sight: Sight) -> Shown:
    return {"tag": id_of("tag", row.tag_id), "at": row.created_at}


def _view(row: Columns, sight: Sight) -> Shown:
    return {
        "id": id_of("idea_view", row.id),
        "person": person(row, sight, row.membership_id),
        "name": row.name,
        "query": row.query,
        "is_shared": row.is_shared,
        "position": row.position,
    }


def _setting(row: Columns, _sight: Sight) -> Shown:
    return {
        "rhythm": row.rhythm,
        "quiet_from": row.quiet_from,
        "quiet_until": row.quiet_until,
        "shows_content": row.shows_content,
    }


def _preference(row: Columns, _sight: Sight) -> Shown:
    return {"topic": row.topic, "in_portal": row.in_portal, "by_mail": row.by_mail}


def _mute(row: Columns, _sight: Sight) -> Shown:
    return {"idea": id_of("idea", row.idea_id), "way": row.way, "at": row.created_at}


def _muted_idea(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Ballots and fairs are in no export of ideas."""
    return and_(notifications.own_visible_to(row, sight), is_seen(row.idea_id, row, sight))


FOLLOWS = Thing("follows", FollowRow, ideas.follow_visible_to, _follow)
CIRCLE_FOLLOWS = Thing("circle_follows", CircleFollowRow, notifications.visible_to, _circle_follow)
TAG_FOLLOWS = Thing("tag_follows", TagFollowRow, notifications.own_visible_to, _tag_follow)
VIEWS = Thing("views", IdeaViewRow, ideas.view_visible_to, _view)
SETTINGS = Thing("settings", SettingRow, notifications.own_visible_to, _setting)
PREFERENCES = Thing("preferences", PreferenceRow, notifications.own_visible_to, _preference)
MUTES = Thing("mutes", MuteRow, _muted_idea, _mute)
