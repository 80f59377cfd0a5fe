"""A calendar brings the rules of its zone along: any program that follows them shows what the zone's clocks show."""

from datetime import UTC, datetime, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical

from portal.calendars.zone import year_start, zone_of


@pytest.mark.parametrize(
    "name", ["Europe/Zurich", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Casablanca"]
)
def test_its_rules_say_what_its_clocks_show(name: str) -> None:
    written = zone_of(name, year_start(2026), year_start(2029)).to_ical().decode()
    told = tzical(StringIO(written.replace("\r\n", "\n"))).get(name)
    moment = year_start(2026) + timedelta(hours=12)
    while moment < year_start(2029):
        local = moment.astimezone(ZoneInfo(name))
        if local.astimezone(UTC) == moment and not local.fold:
            wall = local.replace(tzinfo=None)
            assert wall.replace(tzinfo=told).utcoffset() == local.utcoffset(), wall
        moment += timedelta(hours=1)


def test_the_clock_changes_at_the_hour_that_it_shows_before() -> None:
    written = zone_of("Europe/Zurich", datetime(2027, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)).to_ical()
    assert b"BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\nTZNAME:CEST" in written
    assert b"BEGIN:STANDARD\r\nDTSTART:20271031T030000\r\nTZNAME:CET" in written
