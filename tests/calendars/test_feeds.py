"""People read their dates in their own calendar: what they may see at that moment, and nothing after they left."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from ical.calendar import Calendar
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event, EventStatus

from portal.calendars.actions import hand_out, own_file
from portal.core.db import Database
from portal.core.refusal import NotFound
from tests.make.browser import BASE_URL, Site, Visitor
from tests.make.fairs import Appearance
from tests.make.office import Office, firm_id
from tests.make.world import Firm, World

EARLIER = datetime(2027, 5, 1, 6, tzinfo=UTC)


class Desk:
    """The host and Rot exhibit together, the host and Blau too; nobody else knows."""

    office: Office
    red: Appearance
    blue: Appearance

    async def begin(self, world: World, database: Database) -> "Desk":
        self.office = await Office(world, Site(database)).furnish()
        self.world, self.database = world, database
        host = self.office.people["owner"]
        self.red, self.blue = [
            await world.appearance(host, self._pair(firm), [world.host.id, firm.id], title=f"Messe mit {firm.name}")
            for firm in (self.office.red, self.office.blue)
        ]
        return self

    def _pair(self, firm: Firm) -> UUID:
        assert firm.pair is not None
        return firm.pair

    async def subscribe(self, visitor: Visitor, **given: Any) -> str:
        """The secret of a new calendar's address."""
        made = await visitor.do("calendarFeedCreate", "path calendarFeed { scope readAt }", **given)
        assert made["userErrors"] == []
        assert made["calendarFeed"]["readAt"] is None
        return secret(made["path"])

    async def read(self, token: str, now: datetime = EARLIER) -> dict[str, Event]:
        """The calendar's entries by what they are, as another program understands them."""
        written = await hand_out(self.database, token, BASE_URL, now=now)
        assert written is not None
        return {one.uid.split("-")[0]: one for one in parsed(written).events if one.uid}


def secret(path: str) -> str:
    return path.removeprefix("/calendars/").removesuffix(".ics")


def parsed(written: bytes) -> Calendar:
    assert written.endswith(b"\r\n")
    assert max(len(line) for line in written.split(b"\r\n")) <= 75
    assert b"BEGIN:VTIMEZONE" in written
    assert b"TZID:Europe/Zurich" in written
    return IcsCalendarStream.calendar_from_ics(written.decode())


@pytest.fixture
async def desk(world: World, database: Database) -> Desk:
    return await Desk().begin(world, database)


async def test_each_calendar_shows_what_its_reader_may_see(desk: Desk) -> None:
    lead = await desk.office.enter("lead")
    shown = await desk.read(await desk.subscribe(lead, scope="APPEARANCE", appearanceId=api_id(desk.red)))
    assert set(shown) == {"appearance", "appointment", "deadline", "task", "shift"}
    days, deadline, task = shown["appearance"], shown["deadline"], shown["task"]
    assert (days.dtstart, days.dtend) == (date(2027, 10, 12), date(2027, 10, 16))  # the end of whole days is exclusive
    assert (days.summary, days.location) == ("Messe mit Rot AG", "Käsemesse, Bern")
    assert days.url == f"{BASE_URL}/messen/{api_id(desk.red)}"
    assert [alarm.trigger for alarm in deadline.alarm] == [timedelta(days=-day, hours=9) for day in (14, 5, 1)]
    assert (deadline.summary, deadline.dtstart) == ("Frist Käsemesse: Katalog", date(2027, 5, 20))
    shift = shown["shift"]
    assert (shift.summary, shift.url) == ("Standdienst Theke, Käsemesse", f"{days.url}/personal")
    assert shift.dtstart.utcoffset() == timedelta(hours=2)
    meeting = shown["appointment"]  # when, and never who comes and what for
    assert (meeting.summary, meeting.location) == ("Termin am Stand, Käsemesse", "Käsemesse, Bern, Lounge")
    assert not any(word in str(shown) for word in ("Iten", "Molkerei", "Abfüllen"))
    assert (task.summary, task.status) == ("Gemeinsamen Zweck und Nutzen für beide klären", EventStatus.CONFIRMED)

    nobody = f"organisation_{UUID(int=0)}"
    for given, refusal in (
        ({"scope": "APPEARANCE", "appearanceId": api_id(desk.blue)}, "NOT_FOUND"),
        ({"scope": "FIRM", "organisationId": nobody}, "NOT_FOUND"),
        ({"scope": "APPEARANCE"}, "REQUIRED"),
        ({"scope": "APPEARANCE", "appearanceId": api_id(desk.red)}, "FEED_EXISTS"),
    ):
        assert await lead.refused("calendarFeedCreate", **given) == refusal
    # One may know a rival by name; what it does with the host stays between the two.
    assert await desk.read(await desk.subscribe(lead, scope="FIRM", organisationId=firm_id(desk.office.blue))) == {}

    host = await desk.office.enter("owner")
    with_red = await desk.subscribe(host, scope="FIRM", organisationId=firm_id(desk.office.red))
    written = await hand_out(desk.database, with_red, BASE_URL, now=EARLIER)
    assert written is not None
    assert "Messe mit Rot AG" in written.decode()
    assert "Blau" not in written.decode()


async def test_the_personal_calendar_holds_ones_own_duties(desk: Desk) -> None:
    lead, colleague = await desk.office.enter("lead"), await desk.office.enter("partner_member")
    await desk.world.db.execute("update fair_task set side = 'partner', lead_side = 'partner'")
    speaker, other = await desk.subscribe(lead, scope="PERSONAL"), await desk.subscribe(colleague, scope="PERSONAL")
    # What nobody has taken on, and what the organiser wants, waits for whoever speaks for the firm.
    assert set(await desk.read(speaker)) == {"appearance", "deadline", "task"}
    assert set(await desk.read(other)) == {"appearance"}
    host = await desk.subscribe(await desk.office.enter("owner"), scope="PERSONAL")
    assert set(await desk.read(host)) == {
        "appearance",
        "appointment",
        "deadline",
        "shift",
    }
    task = f"fair_task_{desk.red.task}"
    await lead.do("fairTaskEdit", id=task, assigneeId=desk.office.id("partner_member"))
    assert set(await desk.read(other)) == {"appearance", "task"}
    mine = await desk.read(speaker, EARLIER + timedelta(hours=1))
    assert (mine["task"].status, mine["task"].summary, mine["task"].sequence) == (EventStatus.CANCELLED, "Entfällt", 1)


async def test_what_is_moved_or_taken_out_is_told(desk: Desk) -> None:
    host = await desk.office.enter("owner")
    token = await desk.subscribe(host, scope="APPEARANCE", appearanceId=api_id(desk.red))
    before = await desk.read(token)
    assert {one.sequence for one in before.values()} == {0}
    await host.do(
        "fairEditionUpdate", id=f"fair_edition_{desk.red.edition}", firstDay="2027-10-19", lastDay="2027-10-22"
    )
    deadline = await desk.world.one("select id from organiser_deadline where edition_id = %s", desk.red.edition)
    await host.do("fairDeadlineDelete", id=f"organiser_deadline_{deadline}")
    after = await desk.read(token)
    assert (after["appearance"].dtstart, after["appearance"].sequence) == (date(2027, 10, 19), 1)
    assert after["appearance"].uid == before["appearance"].uid
    assert after["shift"].sequence == 0
    gone = after["deadline"]
    assert (gone.status, gone.sequence, gone.summary) == (EventStatus.CANCELLED, 1, "Entfällt")
    assert gone.alarm == []
    assert "deadline" not in await desk.read(token, EARLIER + timedelta(days=91))


async def test_a_deadline_says_what_comes_after_it(desk: Desk) -> None:
    host = await desk.office.enter("owner")
    edition = f"fair_edition_{desk.red.edition}"
    await host.do("fairDeadlineCreate", editionId=edition, kind="ORDERS_EARLY", title="Strom", dueOn="2027-06-01",
                  source="Seite 11", feeAfter=25_000, surcharge=1_250)  # fmt: skip
    token = await desk.subscribe(host, scope="APPEARANCE", appearanceId=api_id(desk.red))
    written = await hand_out(desk.database, token, BASE_URL, now=EARLIER)
    assert written is not None
    (deadline,) = [one for one in parsed(written).events if one.summary == "Frist Käsemesse: Strom"]
    assert deadline.description == "Seite 11\nDanach + CHF 250.00.\nDanach 12.5 % Zuschlag."


async def test_an_address_ends_with_the_right_to_read(desk: Desk) -> None:
    lead, host = await desk.office.enter("lead"), await desk.office.enter("owner")
    token = await desk.subscribe(lead, scope="FIRM", organisationId=firm_id(desk.office.world.host))
    assert set(await desk.read(token)) == {"appearance", "appointment", "deadline", "task", "shift"}
    # The secret itself is nowhere.
    kept = await desk.world.one("select string_agg(f::text, ' ') from calendar_feed f")
    assert token not in kept

    feed = (await lead.ask("{ calendarFeeds(first: 5) { nodes { id readAt organisation { name } } } }"))[
        "calendarFeeds"
    ]
    assert [one["readAt"] is not None for one in feed["nodes"]] == [True]
    id_ = feed["nodes"][0]["id"]
    assert await host.refused("calendarFeedRenew", id=id_) == "NOT_FOUND"
    assert await host.refused("calendarFeedEnd", id=id_) == "NOT_FOUND"
    assert (await host.ask("{ calendarFeeds(first: 5) { nodes { id } } }"))["calendarFeeds"]["nodes"] == []
    renewed = secret((await lead.do("calendarFeedRenew", "path", id=id_))["path"])
    assert await hand_out(desk.database, token, BASE_URL, now=EARLIER) is None
    assert await hand_out(desk.database, renewed, BASE_URL, now=EARLIER) is not None

    # Out of the appearance: what it was about is told to nobody any more.
    await desk.world.db.execute("update joint_appearance set firm_ids = %s where id = %s",
                                [[desk.office.world.host.id], desk.red.id])  # fmt: skip
    left = await hand_out(desk.database, renewed, BASE_URL, now=EARLIER)
    assert left is not None
    assert {one.summary for one in parsed(left).events} == {"Entfällt"}
    assert "Rot" not in left.decode()

    await desk.world.db.execute(
        "update membership set state = 'suspended' where id = %s", [desk.office.people["lead"].id]
    )
    assert await hand_out(desk.database, renewed, BASE_URL, now=EARLIER) is None


def api_id(appearance: Appearance) -> str:
    return f"joint_appearance_{appearance.id}"


async def test_ones_own_times_are_a_file_for_whoever_is_signed_in(desk: Desk) -> None:
    viewer = await desk.world.viewer(desk.database, desk.office.people["owner"])
    written = await own_file(desk.database, viewer, desk.red.id, BASE_URL, now=EARLIER)
    kinds = sorted(str(event.uid).split("-")[0] for event in parsed(written).events)
    assert kinds == ["appointment", "shift"]
    colleague = await desk.world.viewer(desk.database, desk.office.people["partner_member"])
    assert parsed(await own_file(desk.database, colleague, desk.red.id, BASE_URL, now=EARLIER)).events == []
    with pytest.raises(NotFound):  # another firm's appearance
        await own_file(desk.database, colleague, desk.blue.id, BASE_URL, now=EARLIER)
