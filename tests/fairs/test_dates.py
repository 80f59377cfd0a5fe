"""Dates of a plan: the worked figures, and what holds for every fair."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.fairs.checklist import checklist
from portal.fairs.model.kinds import Anchor, DueRule, Form, Side, Timing
from portal.fairs.rules import dates, plan
from portal.fairs.rules.dates import Days, Due, Region
from portal.fairs.rules.plan import Circumstances, Placed

ZURICH = Region("CH", "ZH")
REGIONS = {Side.HOST: ZURICH, Side.PARTNER: Region("CH", "TI")}
FAIR = Days(date(2027, 10, 12), date(2027, 10, 15))
EVERYTHING = Circumstances(Form.CO_EXHIBITOR, crosses_border=True)
SOME_DAY = st.dates(date(2024, 1, 1), date(2032, 12, 31))


def dated(days: Days = FAIR, **deadlines: date) -> dict[str, Placed]:
    tasks = plan.chosen(checklist(), EVERYTHING)
    regions = dict.fromkeys(REGIONS, ZURICH)
    return {one.task.code: one for one in plan.placed(tasks, days, regions, deadlines)}


def test_the_template_is_dated_as_worked_out() -> None:
    on = {code: one.due.on for code, one in dated().items()}
    assert on["F10"] == date(2026, 12, 22)
    assert on["F20"] == date(2027, 3, 30)
    assert on["F45"] == date(2027, 10, 9)  # a Saturday: it happens at the venue
    assert on["F57"] == date(2027, 11, 26)
    assert on["F59"] == date(2028, 1, 7)
    assert on["F51"] == date(2027, 10, 17)  # a Sunday: a clock
    closing = datetime(2027, 10, 15, 18, tzinfo=ZoneInfo("Europe/Zurich"))
    assert dates.clock_due(closing) == datetime(2027, 10, 17, 18, tzinfo=ZoneInfo("Europe/Zurich"))


@pytest.mark.parametrize(("weeks", "then"), [(-52, -26), (-42, -21), (-28, -14), (-12, -6), (-2, -1), (0, 0)])
def test_a_late_start_compresses_what_lies_before_the_fair(weeks: int, then: int) -> None:
    late = replace(FAIR, start=FAIR.first - timedelta(weeks=26))
    assert late.offset(Anchor.FIRST_DAY, weeks * 7) == then * 7
    assert late.offset(Anchor.LAST_DAY, 42) == 42
    assert FAIR.offset(Anchor.FIRST_DAY, weeks * 7) == weeks * 7


def test_a_late_start_names_the_tasks_that_have_become_tight() -> None:
    assert not [code for code, one in dated().items() if one.is_tight]
    tight = {code for code, one in dated(replace(FAIR, start=FAIR.first - timedelta(weeks=10))).items() if one.is_tight}
    assert "F10" in tight
    assert "F45" not in tight  # at the venue nothing can be moved


def test_cantons_keep_their_own_holidays() -> None:
    corpus_christi = date(2027, 5, 27)
    assert dates.is_working_day(corpus_christi, ZURICH)
    assert not dates.is_working_day(corpus_christi, REGIONS[Side.PARTNER])
    assert not dates.is_working_day(date(2026, 12, 26), ZURICH)
    assert not dates.is_working_day(date(2027, 10, 3), Region("DE", "BY"))
    with pytest.raises(dates.UnknownRegion):
        dates.is_working_day(corpus_christi, Region("CH", "XX"))


def test_the_organisers_deadline_wins_where_it_is_earlier() -> None:
    calm, hurried = dated()["F25"].due, dated(F25=date(2027, 5, 20))["F25"].due
    assert calm.ruled_by == DueRule.TEMPLATE
    # Five working days before Thursday 20 May: Whit Monday is none.
    assert hurried == Due(date(2027, 5, 12), calm.on, DueRule.ORGANISER)
    assert dated(F25=date(2027, 9, 1))["F25"].due == calm


def test_moving_the_fair_leaves_dates_that_were_set_by_hand() -> None:
    by_hand = Due(date(2027, 3, 3), date(2027, 3, 30), DueRule.HAND)
    later = date(2027, 4, 6)
    assert plan.moved(by_hand, later, None, ZURICH) == Due(date(2027, 3, 3), later, DueRule.HAND)
    assert plan.moved(by_hand._replace(ruled_by=DueRule.TEMPLATE), later, None, ZURICH).on == later


@settings(deadline=None, database=None)
@given(first=SOME_DAY, length=st.integers(0, 6), offset=st.integers(-400, 200), anchor=st.sampled_from(Anchor))
def test_office_work_is_due_on_working_days_on_its_own_side_of_the_fair(
    first: date, length: int, offset: int, anchor: Anchor
) -> None:
    days = Days(first, first + timedelta(days=length))
    counted = days.of(anchor) + timedelta(days=offset)
    due = dates.template_date(anchor, offset, Timing.WORKING_DAY, days, ZURICH)
    assert dates.is_working_day(due, ZURICH)
    assert due <= counted if counted < first else due >= counted
    assert dates.template_date(anchor, offset, Timing.VENUE, days, ZURICH) == counted


@settings(deadline=None, database=None)
@given(first=SOME_DAY, weeks=st.integers(0, 60), deadline=st.none() | SOME_DAY)
def test_nothing_is_due_before_what_it_waits_for_unless_the_organiser_says_so(
    first: date, weeks: int, deadline: date | None
) -> None:
    days = Days(first, first + timedelta(days=3), first - timedelta(weeks=weeks))
    given_deadlines = {"F25": deadline} if deadline else {}
    found = dated(days, **given_deadlines)
    for one in found.values():
        before = [found[code].due.on for code in one.task.depends_on]
        if before and one.due.ruled_by == DueRule.TEMPLATE and one.task.timing == Timing.WORKING_DAY:
            assert one.due.on >= max(before)
    if deadline:
        assert found["F25"].due.on <= dates.organisers_date(deadline, ZURICH)


@settings(deadline=None, database=None)
@given(first=SOME_DAY, by=st.integers(-300, 300))
def test_at_the_venue_everything_moves_with_the_fair(first: date, by: int) -> None:
    there = dated(Days(first, first))["F46"].due.on
    moved = dated(Days(first + timedelta(days=by), first + timedelta(days=by)))["F46"].due.on
    assert moved - there == timedelta(days=by)
