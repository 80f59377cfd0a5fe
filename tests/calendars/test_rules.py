"""What a calendar program was given is remembered: changes are counted, and what is no more is told for a while."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from portal.calendars.rules import Entry, Handed, Reading, read

TODAY = datetime(2027, 3, 1, 8, tzinfo=UTC)
DAY = timedelta(days=1)


def entry(uid: str = "task-1@portal.example", summary: str = "Standplan", on: date = date(2027, 4, 1)) -> Entry:
    return Entry(uid, summary, on, on + DAY)


def kept(reading: Reading, before: dict[str, Handed]) -> dict[str, Handed]:
    """What is remembered after a reading."""
    after = {**before, **{one.uid: one for one in reading.keep}}
    return {uid: one for uid, one in after.items() if uid not in reading.forget}


def test_changes_are_counted_and_nothing_else() -> None:
    first = read([entry()], {}, TODAY)
    assert [sequence for _, sequence in first.entries] == [0]
    again = read([entry()], kept(first, {}), TODAY + DAY)
    assert (again.entries, again.keep, again.gone) == ([(entry(), 0)], [], [])
    moved = read([entry(on=date(2027, 4, 9))], kept(first, {}), TODAY + DAY)
    assert [sequence for _, sequence in moved.entries] == [1]


def test_what_is_no_more_is_told_for_ninety_days() -> None:
    known = kept(read([entry()], {}, TODAY), {})
    gone = read([], known, TODAY + DAY)
    assert [(one.uid, one.starts, one.sequence) for one in gone.gone] == [(entry().uid, date(2027, 4, 1), 1)]
    known = kept(gone, known)
    # The day itself may pass meanwhile: who was away hears of it all the same.
    assert [one.sequence for one in read([], known, TODAY + 90 * DAY).gone] == [1]
    over = read([], known, TODAY + 91 * DAY)
    assert (over.gone, over.forget) == ([], [entry().uid])
    back = read([entry()], known, TODAY + 2 * DAY)
    assert ([sequence for _, sequence in back.entries], back.gone) == ([2], [])


def test_nobodys_past_is_cancelled() -> None:
    known = kept(read([entry(on=date(2027, 2, 27))], {}, TODAY - 5 * DAY), {})
    over = read([], known, TODAY)
    assert (over.gone, over.forget) == ([], [entry().uid])
    hour = datetime(2027, 2, 28, 23, 30, tzinfo=UTC)
    timed = Entry("shift-1@portal.example", "Stand", hour, hour + timedelta(hours=1))
    known = kept(read([timed], {}, TODAY - 5 * DAY), {})
    assert read([], known, TODAY).forget == ["shift-1@portal.example"]


@given(st.lists(st.dictionaries(st.sampled_from("abc"), st.sampled_from(["x", "y"])), max_size=8))
def test_a_number_never_falls_and_rises_with_every_change(states: list[dict[str, str]]) -> None:
    known: dict[str, Handed] = {}
    seen: dict[str, tuple[int, str | None]] = {}
    for number, state in enumerate(states):
        reading = read([entry(uid, summary) for uid, summary in state.items()], known, TODAY + number * DAY)
        known = kept(reading, known)
        told = {one.uid: (sequence, one.summary) for one, sequence in reading.entries}
        told |= {one.uid: (one.sequence, None) for one in reading.gone}
        assert told.keys() == seen.keys() | state.keys()  # within ninety days nothing is dropped
        for uid, (sequence, summary) in told.items():
            before = seen.get(uid, (-1, ""))
            assert sequence == before[0] + (summary != before[1])
        seen = told
