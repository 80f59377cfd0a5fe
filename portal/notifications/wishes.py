"""How a person wants to be told, and when a mail to that person is due: decisions on values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from portal.core.refusal import Invalid, require
from portal.notifications.model import DigestRhythm, NotificationMail, NotificationTopic, Way

DIGEST_AT = time(7)
"""By the person's clock; weekly ones on Mondays."""
DAY = 24 * 60


class QuietInvalid(Invalid):
    """Quiet hours need a beginning and a different end, both within a day."""

    code = "QUIET_INVALID"


@dataclass(frozen=True)
class Ways:
    """By which ways a topic reaches a person."""

    in_portal: bool
    by_mail: NotificationMail


DEFAULTS: Mapping[NotificationTopic, Ways] = {
    NotificationTopic.DISCUSSION: Ways(in_portal=True, by_mail=NotificationMail.DIGEST),
    NotificationTopic.MENTION: Ways(in_portal=True, by_mail=NotificationMail.AT_ONCE),
    NotificationTopic.DECISION: Ways(in_portal=True, by_mail=NotificationMail.AT_ONCE),
    NotificationTopic.DUTY: Ways(in_portal=True, by_mail=NotificationMail.AT_ONCE),
    NotificationTopic.CIRCLE: Ways(in_portal=True, by_mail=NotificationMail.DIGEST),
    NotificationTopic.BALLOT: Ways(in_portal=True, by_mail=NotificationMail.AT_ONCE),
    NotificationTopic.FAIR: Ways(in_portal=True, by_mail=NotificationMail.AT_ONCE),
    NotificationTopic.FAIR_WORK: Ways(in_portal=True, by_mail=NotificationMail.DIGEST),
}


@dataclass(frozen=True)
class Quiet:
    """From when to when no mail goes out, in minutes from midnight by the person's clock."""

    since: int
    until: int


@dataclass(frozen=True)
class Wishes:
    """All that counts when somebody is to be told."""

    zone: ZoneInfo
    rhythm: DigestRhythm = DigestRhythm.DAILY
    quiet: Quiet | None = None
    shows_content: bool = True
    topics: Mapping[NotificationTopic, Ways] = field(default_factory=dict)

    def ways(self, topic: NotificationTopic, mute: Way | None = None) -> Ways | None:
        """What was chosen, or the default; None where the person wants to hear nothing, unless its answer is needed."""
        chosen = self.chosen(topic)
        if mute is None or topic == NotificationTopic.DUTY:
            return chosen
        return None if mute == Way.ALL else Ways(chosen.in_portal, NotificationMail.NEVER)

    def chosen(self, topic: NotificationTopic) -> Ways:
        """As the person said, or the default."""
        return self.topics.get(topic, DEFAULTS[topic])

    def due_at(self, by_mail: NotificationMail, now: datetime) -> datetime | None:
        """When a mail goes out, if one does."""
        if by_mail == NotificationMail.NEVER:
            return None
        return self._after_quiet(now if by_mail == NotificationMail.AT_ONCE else self._next_digest(now))

    def _next_digest(self, now: datetime) -> datetime:
        day = now.astimezone(self.zone).date()
        days = (day + timedelta(ahead) for ahead in range(9))
        due = (self._at(one, DIGEST_AT) for one in days if self.rhythm == DigestRhythm.DAILY or one.weekday() == 0)
        return next(one for one in due if one > now)

    def _after_quiet(self, at: datetime) -> datetime:
        if self.quiet is None:
            return at
        local = at.astimezone(self.zone)
        minute = local.hour * 60 + local.minute
        since, until = self.quiet.since, self.quiet.until
        within = since <= minute < until if since < until else minute >= since or minute < until
        if not within:
            return at
        day = local.date() + timedelta(days=minute >= until)
        return self._at(day, time(until // 60, until % 60))

    def _at(self, day: date, clock: time) -> datetime:
        return datetime.combine(day, clock, tzinfo=self.zone).astimezone(UTC)


def quiet_of(since: int | None, until: int | None) -> Quiet | None:
    """Both ends or none."""
    if since is None and until is None:
        return None
    require(since is not None and until is not None and since != until, QuietInvalid("quietFrom"))
    require(all(0 <= one < DAY for one in (since or 0, until or 0)), QuietInvalid("quietFrom"))
    return Quiet(since or 0, until or 0)


def minutes(given: str) -> int:
    """Minutes from midnight of a clock such as 20:30."""
    try:
        clock = time.fromisoformat(given)
    except ValueError:
        raise QuietInvalid("quietFrom") from None
    return clock.hour * 60 + clock.minute


def clock_of(minute: int) -> str:
    """A clock such as 20:30 of minutes from midnight."""
    return f"{minute // 60:02}:{minute % 60:02}"
