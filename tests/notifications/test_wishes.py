"""When a mail is due: by the person's own clock, also on the days on which that clock jumps."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from portal.core.clock import now
from portal.notifications.actions.settings import Changes, update_settings
from portal.notifications.model import DigestRhythm, NotificationMail, NotificationTopic, Way
from portal.notifications.wishes import Quiet, QuietInvalid, Ways, Wishes, minutes, quiet_of
from tests.make.world import Human, World
from tests.notifications.conftest import Office

ZURICH, NEW_YORK = ZoneInfo("Europe/Zurich"), ZoneInfo("America/New_York")
AT_ONCE, DIGEST, NEVER = NotificationMail.AT_ONCE, NotificationMail.DIGEST, NotificationMail.NEVER


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    ("zone", "rhythm", "now_", "due"),
    [
        (ZURICH, "daily", "2026-11-22T05:59+00:00", "2026-11-22T07:00+01:00"),
        (ZURICH, "daily", "2026-11-22T06:00+00:00", "2026-11-23T07:00+01:00"),
        (NEW_YORK, "daily", "2026-11-22T06:00+00:00", "2026-11-22T07:00-05:00"),
        (ZURICH, "weekly", "2026-11-22T12:00+00:00", "2026-11-23T07:00+01:00"),
        (ZURICH, "weekly", "2026-11-23T12:00+00:00", "2026-11-30T07:00+01:00"),
        # In the night to 29 March two o'clock does not exist, in the one to 25 October it comes twice.
        (ZURICH, "daily", "2026-03-28T12:00+00:00", "2026-03-29T07:00+02:00"),
        (ZURICH, "daily", "2026-10-24T12:00+00:00", "2026-10-25T07:00+01:00"),
        (ZURICH, "weekly", "2026-03-24T12:00+00:00", "2026-03-30T07:00+02:00"),
    ],
)
def test_a_digest_comes_at_seven_of_the_person(zone: ZoneInfo, rhythm: str, now_: str, due: str) -> None:
    assert Wishes(zone, DigestRhythm(rhythm)).due_at(DIGEST, at(now_)) == at(due)


@pytest.mark.parametrize(
    ("quiet", "now_", "due"),
    [
        ("19:00-07:00", "2026-11-22T18:59+01:00", "2026-11-22T18:59+01:00"),
        ("19:00-07:00", "2026-11-22T19:00+01:00", "2026-11-23T07:00+01:00"),
        ("19:00-07:00", "2026-11-22T06:59+01:00", "2026-11-22T07:00+01:00"),
        ("12:00-13:00", "2026-11-22T12:30+01:00", "2026-11-22T13:00+01:00"),
        ("12:00-13:00", "2026-11-22T13:00+01:00", "2026-11-22T13:00+01:00"),
        ("19:00-07:00", "2026-03-28T23:00+01:00", "2026-03-29T07:00+02:00"),
        ("19:00-02:30", "2026-03-29T01:30+01:00", "2026-03-29T03:30+02:00"),  # half past two does not exist
        ("19:00-07:00", "2026-10-25T02:30+01:00", "2026-10-25T07:00+01:00"),
    ],
)
def test_quiet_hours_put_off_what_is_sent_at_once(quiet: str, now_: str, due: str) -> None:
    since, until = map(minutes, quiet.split("-"))
    assert Wishes(ZURICH, quiet=Quiet(since, until)).due_at(AT_ONCE, at(now_)) == at(due)


def test_a_digest_keeps_the_quiet_hours_too() -> None:
    wishes = Wishes(ZURICH, quiet=Quiet(minutes("20:00"), minutes("09:30")))
    assert wishes.due_at(DIGEST, at("2026-11-22T12:00+01:00")) == at("2026-11-23T09:30+01:00")
    assert wishes.due_at(NEVER, at("2026-11-22T12:00+01:00")) is None


@pytest.mark.parametrize(("since", "until"), [("19:00", None), (None, "19:00"), ("07:00", "07:00")])
def test_quiet_hours_have_two_different_ends(since: str | None, until: str | None) -> None:
    with pytest.raises(QuietInvalid):
        quiet_of(since and minutes(since), until and minutes(until))  # type: ignore[arg-type] - a clock or none


@pytest.mark.parametrize("clock", ["", "25:00", "acht"])
def test_a_clock_is_a_clock(clock: str) -> None:
    with pytest.raises(QuietInvalid):
        minutes(clock)


def test_what_waits_for_an_answer_is_never_muted() -> None:
    wishes = Wishes(ZURICH)
    assert wishes.ways(NotificationTopic.DECISION, Way.ALL) is None
    assert wishes.ways(NotificationTopic.DUTY, Way.ALL) == Ways(in_portal=True, by_mail=AT_ONCE)
    assert wishes.ways(NotificationTopic.DECISION, Way.MAIL) == Ways(in_portal=True, by_mail=NEVER)


@pytest.fixture
async def people(world: World) -> tuple[Human, Human]:
    return await world.person(await world.partner("A")), await world.person(world.host, "moderator")


async def _set(office: Office, human: Human, changes: Changes) -> None:
    async with office.database.write(await office.world.viewer(office.database, human)) as tx:
        await update_settings(tx, changes, now=now())


async def test_what_waits_goes_by_new_wishes(office: Office, people: tuple[Human, Human]) -> None:
    (reader, host), world = people, office.world
    idea = await world.idea(reader)
    await world.follow(idea, reader)
    await office.say(host, idea)
    await office.tell()
    assert await world.one("select due_at > now() from notification")
    await _set(office, reader, Changes(topics={NotificationTopic.DISCUSSION: Ways(in_portal=True, by_mail=AT_ONCE)}))
    assert await world.one("select due_at <= now() from notification")
    await _set(office, reader, Changes(topics={NotificationTopic.DISCUSSION: Ways(in_portal=True, by_mail=NEVER)}))
    assert await world.one("select due_at is null from notification")
    await office.past()
    assert office.letters.received == []


async def test_a_topic_can_reach_one_by_mail_only_or_not_at_all(office: Office, people: tuple[Human, Human]) -> None:
    (reader, host), world = people, office.world
    idea = await world.idea(reader)
    await _set(office, reader, Changes(topics={NotificationTopic.DECISION: Ways(in_portal=False, by_mail=AT_ONCE)}))
    await office.decide(host, idea)
    await office.tell()
    assert await world.one("select in_portal from notification") is False
    assert len(office.letters.to(reader)) == 1
    await _set(office, reader, Changes(topics={NotificationTopic.DECISION: Ways(in_portal=False, by_mail=NEVER)}))
    await office.say(host, idea, official=True)
    await office.tell()
    assert await world.one("select count(*) from notification") == 1
    assert len(office.letters.to(reader)) == 1
