"""Pages by key: their sizes, their ends, and cursors that are good for one list, order and filter only."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portal.core.db import Database
from portal.graph import lists
from portal.graph.execute import Engine
from tests.graph.asking import Asker, codes
from tests.graph.toy import toy_schema
from tests.graph.world import World

NUMBERS = "nodes { number } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } totalCount"
AFTER = f"query($after: String) {{ posts(after: $after, orderBy: ORDER) {{ {NUMBERS} }} }}"
BY = {"score": "{field: SCORE, direction: ASC}", "title": "{field: TITLE, direction: ASC}",
      "created_at": "{field: CREATED_AT, direction: ASC}"}  # fmt: skip
SOME_ID = "8aa4248c-8857-49a4-b908-f227c59db916"


def opened(cursor: str) -> list[Any]:
    found: list[Any] = orjson.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    return found


def closed(parts: Any) -> str:
    text = parts if isinstance(parts, bytes) else orjson.dumps(parts)
    return urlsafe_b64encode(text).decode().rstrip("=")


@pytest.mark.parametrize(
    ("page", "count"),
    [
        ("", 20), ("(first: 1)", 1), ("(first: 100)", 25), ("(last: 1)", 1), ("(last: 100)", 25),
        ("(first: null)", 20), ("(first: 3, last: null)", 3),
        *((bad, None) for bad in [
            "(first: 0)", "(first: 101)", "(first: -1)", "(last: 0)", "(last: 101)", "(first: 1, last: 1)",
            "(first: 2147483647)",
        ]),
    ],
)  # fmt: skip
async def test_the_size_of_a_page(ask: Asker, page: str, count: int | None) -> None:
    answer = await ask(f"{{ posts{page} {{ nodes {{ id }} }} }}")
    if count is None:
        assert codes(answer) == ["BAD_USER_INPUT"]
    else:
        assert len(answer["data"]["posts"]["nodes"]) == count


@pytest.mark.parametrize("order", BY)
async def test_a_cursor_says_what_it_belongs_to(ask: Asker, order: str) -> None:
    query = AFTER.replace("ORDER", BY[order])
    page = (await ask(query))["data"]["posts"]
    version, mark, key, id_ = opened(page["pageInfo"]["endCursor"])
    assert version == "1"
    assert len(mark) == 12
    assert id_.count("-") == 4
    assert isinstance(key, int if order == "score" else str)
    again = (await ask(query, after=closed([version, mark, key, id_])))["data"]["posts"]
    assert not {one["number"] for one in again["nodes"]} & {one["number"] for one in page["nodes"]}


V, M, K, ID = "version", "mark", "key", "id"
"""Stand for the parts of a good cursor."""
ODD: list[Any] = [
    [V, M, K], [V, M, K, ID, 1], {"a": [V, M, K, ID]}, "text", 1, None, b"", b"[", b"[" * 3000, b"\xff\xfe",
    ["0", M, K, ID], ["2", M, K, ID], [1, M, K, ID], [V, "000000000000", K, ID], [V, None, K, ID],
    [V, M, K, "x"], [V, M, K, None], [V, M, K, 5], [V, M, K, f"{{{SOME_ID[:-2]}}}"], [V, M, K, SOME_ID.upper()],
    *([V, M, key, ID] for key in [
        None, True, 1.5, [], {}, "\0", "a\0b", 2**31, -(2**31) - 1, 2**63, 10**18, "2026-01-31",
        "2026-01-31T12:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "infinity",
    ]),
]  # fmt: skip


def spoilt(odd: Any, parts: list[Any]) -> str:
    good = dict(zip((V, M, K, ID), parts, strict=True))
    return closed(
        [good.get(one, one) if isinstance(one, str) else one for one in odd] if isinstance(odd, list) else odd
    )


@pytest.mark.parametrize("order", ["score", "created_at"])
@pytest.mark.parametrize("odd", ODD)
async def test_a_cursor_made_by_hand_does_not_reach_the_database(ask: Asker, order: str, odd: Any) -> None:
    query = AFTER.replace("ORDER", BY[order])
    parts = opened((await ask(query))["data"]["posts"]["pageInfo"]["endCursor"])
    trips = len(ask.trips)
    answer = await ask(query, after=spoilt(odd, parts))
    assert codes(answer) == ["BAD_CURSOR"]
    assert answer["data"] == {"posts": None}
    assert len(ask.trips) == trips


@pytest.mark.parametrize("key", ["\0", "a\0b", 5, None, True, [], {}])
async def test_a_text_key_is_a_storable_text(ask: Asker, key: Any) -> None:
    query = AFTER.replace("ORDER", BY["title"])
    parts = opened((await ask(query))["data"]["posts"]["pageInfo"]["endCursor"])
    assert codes(await ask(query, after=closed([*parts[:2], key, parts[3]]))) == ["BAD_CURSOR"]
    assert "errors" not in await ask(query, after=closed([*parts[:2], "any other text", parts[3]]))


@pytest.mark.parametrize("cursor", ["", " ", "=", "WyI", "a b", "a+b/", "ä", "x" * 5000, "AAAA\n", "null"])
async def test_what_is_no_cursor_at_all(ask: Asker, cursor: str) -> None:
    assert codes(await ask(AFTER.replace("ORDER", BY["score"]), after=cursor)) == ["BAD_CURSOR"]
    backward = "query($before: String) { posts(last: 3, before: $before) { totalCount nodes { id } } }"
    assert codes(await ask(backward, before=cursor)) == ["BAD_CURSOR"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("posts(first: 2)", "pinnedPosts(AFTER)"),
        ("posts(first: 2)", "posts(AFTER, orderBy: {field: SCORE, direction: DESC})"),
        (f"posts(first: 2, orderBy: {BY['score']})", "posts(AFTER, orderBy: {field: SCORE, direction: DESC})"),
        (f"posts(first: 2, orderBy: {BY['score']})", f"posts(AFTER, orderBy: {BY['title']})"),
        ("posts(first: 2)", "posts(AFTER, filter: {mine: false})"),
        ("posts(first: 2, filter: {score: {atLeast: 1}})", "posts(AFTER, filter: {score: {atLeast: 2}})"),
        ("posts(first: 2, filter: {moods: [GLAD]})", "posts(AFTER, filter: {moods: [GLAD, IN_DOUBT]})"),
        ("posts(first: 2, filter: {moods: [GLAD]})", "posts(AFTER)"),
    ],
)  # fmt: skip
async def test_a_cursor_of_another_list_order_or_filter(ask: Asker, one: str, other: str) -> None:
    name = one.split("(", maxsplit=1)[0]
    cursor = (await ask(f"{{ {one} {{ pageInfo {{ endCursor }} }} }}"))["data"][name]["pageInfo"]["endCursor"]
    assert cursor
    again = one.replace("(", f'(after: "{cursor}" ')
    assert "errors" not in await ask(f"{{ {again} {{ totalCount nodes {{ id }} }} }}")
    foreign = other.replace("AFTER", f'after: "{cursor}"')
    assert codes(await ask(f"{{ {foreign} {{ nodes {{ id }} }} }}")) == ["BAD_CURSOR"]


@pytest.mark.parametrize(("counted", "expected"), [(24, (24, "AT_LEAST")), (25, (25, "EXACT")), (26, (25, "EXACT"))])
async def test_counting_ends_somewhere_and_says_so(
    toys: Database, world: World, monkeypatch: pytest.MonkeyPatch, counted: int, expected: tuple[int, str]
) -> None:
    monkeypatch.setattr(lists, "COUNTED", counted)
    ask = Asker(Engine(toy_schema()), toys, world.viewer())
    found = (await ask("{ posts(first: 1) { totalCount totalCountPrecision } }"))["data"]["posts"]
    assert (found["totalCount"], found["totalCountPrecision"]) == expected


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    key=st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
    | st.datetimes().map(str),
    order=st.sampled_from(sorted(BY)),
)  # fmt: skip
async def test_whatever_a_cursor_holds_is_a_page_or_a_bad_cursor(ask: Asker, key: Any, order: str) -> None:
    query = AFTER.replace("ORDER", BY[order])
    parts = opened((await ask(query))["data"]["posts"]["pageInfo"]["endCursor"])
    try:
        cursor = closed([*parts[:2], key, SOME_ID])
    except (orjson.JSONEncodeError, TypeError):
        return
    answer = await ask(query, after=cursor)
    assert "errors" not in answer or codes(answer) == ["BAD_CURSOR"]
