"""What each scalar takes, and what just misses it."""

from datetime import date, datetime
from typing import Annotated, Any

import orjson
import pytest
import strawberry
from hypothesis import given
from hypothesis import strategies as st

from portal.core.money import LARGEST, Money
from portal.core.viewer import STRANGER
from portal.graph.execute import Engine
from portal.graph.request import Request
from portal.graph.scalars import LONGEST_MARKDOWN, LONGEST_URL, Markdown, Url, rfc_3339
from portal.graph.schema import build_schema
from tests.graph.toy import ToyContext


def described(text: str) -> Any:
    return strawberry.argument(description=text)


@strawberry.type
class Echo:
    """What was said."""

    moment: datetime | None = strawberry.field(description="A moment.")
    day: date | None = strawberry.field(description="A day.")
    price: Money | None = strawberry.field(description="A price.")
    link: Url | None = strawberry.field(description="An address.")
    words: Markdown | None = strawberry.field(description="Words.")
    line: str | None = strawberry.field(description="A line.")
    count: int | None = strawberry.field(description="A number.")
    share: float | None = strawberry.field(description="A share.")


@strawberry.type
class EchoQuery:
    """Says what it hears."""

    @strawberry.field(description="The same again.")  # type: ignore[untyped-decorator]  # plugin
    def echo(
        self,
        *,
        moment: Annotated[datetime | None, described("A moment.")] = None,
        day: Annotated[date | None, described("A day.")] = None,
        price: Annotated[Money | None, described("A price.")] = None,
        link: Annotated[Url | None, described("An address.")] = None,
        words: Annotated[Markdown | None, described("Words.")] = None,
        line: Annotated[str | None, described("A line.")] = None,
        count: Annotated[int | None, described("A number.")] = None,
        share: Annotated[float | None, described("A share.")] = None,
    ) -> Echo:
        return Echo(moment=moment, day=day, price=price, link=link, words=words, line=line, count=count, share=share)


TYPES = {
    "moment": "DateTime", "day": "Date", "price": "Money", "link": "Url", "words": "Markdown", "line": "String",
    "count": "Int", "share": "Float",
}  # fmt: skip


@pytest.fixture(scope="module")
def echoing() -> Engine:
    return Engine(build_schema(EchoQuery))


async def said(engine: Engine, name: str, value: Any) -> Any:
    """What comes back for a variable; the code if it is refused."""
    query = f"query($value: {TYPES[name]}) {{ echo({name}: $value) {{ {name} }} }}"
    return await answered(engine, Request(query, {"value": value}), name)


async def answered(engine: Engine, request: Request, name: str) -> Any:
    context = ToyContext(None, STRANGER, "r1")  # type: ignore[arg-type]  # nothing is read
    body = orjson.loads((await engine.execute(context, request)).body())
    if "errors" in body:
        assert not body.get("data")
        return {error["extensions"]["code"] for error in body["errors"]}
    return body["data"]["echo"][name]


REFUSED = {"BAD_USER_INPUT"}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("2026-01-31T12:00:00Z", "2026-01-31T12:00:00.000000Z"),
        ("2026-01-31T12:00:00.1Z", "2026-01-31T12:00:00.100000Z"),
        ("2026-01-31T12:00:00.123456+01:00", "2026-01-31T11:00:00.123456Z"),
        ("2024-02-29T23:59:59-12:00", "2024-03-01T11:59:59.000000Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000000Z"),
        ("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"),
        *((bad, REFUSED) for bad in [
            "2026-01-31T12:00:00", "2026-01-31", "2026-W01-1", "20260131T120000Z", "2026-01-31 12:00:00Z",
            "2026-01-31T12:00Z", "2026-01-31T24:00:00Z", "2026-01-31T12:00:60Z", "2026-02-29T12:00:00Z",
            "2026-01-31T12:00:00+0100", "2026-01-31T12:00:00+24:00", "2026-01-31T12:00:00.1234567Z",
            "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00", "0000-01-01T00:00:00Z", "٢٠٢٦-01-31T12:00:00Z",
            "2026-01-31T12:00:00Z\n", "now", "", 1767225600, 1.5, True, [], {},
        ]),
    ],
)  # fmt: skip
async def test_moments(echoing: Engine, given: Any, expected: Any) -> None:
    assert await said(echoing, "moment", given) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("2026-01-31", "2026-01-31"), ("2024-02-29", "2024-02-29"), ("0001-01-01", "0001-01-01"),
        ("9999-12-31", "9999-12-31"),
        *((bad, REFUSED) for bad in [
            "2026-02-29", "2026-13-01", "2026-1-1", "20260131", "2026-W01-1", "2026-01-31T00:00:00Z", "0000-01-01",
            "10000-01-01", " 2026-01-31", "2026-01-31\n", "٢٠٢٦-01-31", "", 20260131, [],
        ]),
    ],
)  # fmt: skip
async def test_days(echoing: Engine, given: Any, expected: Any) -> None:
    assert await said(echoing, "day", given) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        *((good, good) for good in [
            {"minor": 125_000, "currency": "CHF"}, {"minor": 0, "currency": "EUR"}, {"minor": -1, "currency": "JPY"},
            {"minor": LARGEST, "currency": "CHF"}, {"minor": -LARGEST, "currency": "CHF"},
        ]),
        *((bad, REFUSED) for bad in [
            {"minor": LARGEST + 1, "currency": "CHF"}, {"minor": 12.5, "currency": "CHF"},
            {"minor": "100", "currency": "CHF"}, {"minor": True, "currency": "CHF"}, {"minor": 1, "currency": "chf"},
            {"minor": 1, "currency": "XXX"}, {"minor": 1, "currency": None}, {"minor": 1}, {"currency": "CHF"},
            {"minor": 1, "currency": "CHF", "more": 1}, {"minor": float(1), "currency": "CHF"}, "CHF 1", 100, [],
        ]),
    ],
)  # fmt: skip
async def test_money(echoing: Engine, given: Any, expected: Any) -> None:
    assert await said(echoing, "price", given) == expected


@pytest.mark.parametrize(
    ("given", "fits"),
    [
        *((good, True) for good in [
            "https://example.ch", "http://example.ch/", "https://example.ch:8443/a/b?c=d&e=%20#f", "https://[::1]/x",
            "HTTPS://Example.CH/Ä".replace("Ä", "%C3%84"), "https://xn--mller-kva.ch/", "http://127.0.0.1?x",
            "https://example.ch/" + "a" * (LONGEST_URL - 19),
        ]),
        *((bad, False) for bad in [
            "https://example.ch/" + "a" * (LONGEST_URL - 18), "example.ch", "//example.ch", "ftp://example.ch",
            "javascript:alert(1)", "https://", "https://user@example.ch/", "https://user:word@example.ch/",
            "https://exa mple.ch", "https://example.ch/ä", "https://example.ch/%2", "https://example.ch/\\a",
            "https://example.ch/\n", "https://-example.ch", "https://example..ch", "https:/example.ch",
            "https://example.ch/<script>", "https://example.ch:123456/", "mailto:a@example.ch", "", 1,
        ]),
    ],
)  # fmt: skip
async def test_addresses(echoing: Engine, given: Any, *, fits: bool) -> None:
    assert await said(echoing, "link", given) == (given if fits else REFUSED)


@pytest.mark.parametrize("name", ["words", "line"])
@pytest.mark.parametrize(
    ("given", "fits"),
    [
        *((good, True) for good in ["", "plain", "**bold**", "ümläut 😀", "tab\tline\nfeed", "\x01", "\ufffe"]),
        *((bad, False) for bad in ["\0", "a\0b", "\ud800", "a\udfffb", "\udc00\ud800", 1, 1.5, True, ["a"], {}]),
    ],
)
async def test_texts(echoing: Engine, name: str, given: Any, *, fits: bool) -> None:
    assert await said(echoing, name, given) == (given if fits else REFUSED)


async def test_the_length_of_markdown(echoing: Engine) -> None:
    longest = "x" * LONGEST_MARKDOWN
    assert await said(echoing, "words", longest) == longest
    assert await said(echoing, "words", longest + "x") == REFUSED


@pytest.mark.parametrize(
    ("name", "given", "fits"),
    [
        *(("count", good, True) for good in [0, -1, 2**31 - 1, -(2**31)]),
        *(("count", bad, False) for bad in [2**31, -(2**31) - 1, 1.5, "1", True, 1e20, []]),
        *(("share", good, True) for good in [0.5, -1.5, 1e300]),
        *(("share", bad, False) for bad in ["0.5", True, float("inf"), float("nan")]),
    ],
)
async def test_numbers(echoing: Engine, name: str, given: Any, *, fits: bool) -> None:
    assert await said(echoing, name, given) == (given if fits else REFUSED)


@pytest.mark.parametrize(
    ("name", "literal", "expected"),
    [
        ("moment", '"2026-01-31T12:00:00+01:00"', "2026-01-31T11:00:00.000000Z"),
        ("moment", '"2026-01-31"', {"GRAPHQL_VALIDATION_FAILED"}),
        ("moment", "1", {"GRAPHQL_VALIDATION_FAILED"}),
        ("day", '"2026-01-31"', "2026-01-31"),
        ("day", '"2026-02-30"', {"GRAPHQL_VALIDATION_FAILED"}),
        ("price", '{minor: 5, currency: "CHF"}', {"minor": 5, "currency": "CHF"}),
        ("price", '{minor: 5.0, currency: "CHF"}', {"GRAPHQL_VALIDATION_FAILED"}),
        ("price", '{minor: 5, currency: "XXX"}', {"GRAPHQL_VALIDATION_FAILED"}),
        ("link", '"https://example.ch"', "https://example.ch"),
        ("link", '"javascript:1"', {"GRAPHQL_VALIDATION_FAILED"}),
        ("words", '"""block"""', "block"),
        ("line", '"\\u{1F600} \\uD83D\\uDE00"', "😀 😀"),
        ("line", '"\\u0000"', REFUSED),
        ("line", '"\\u{0}"', REFUSED),
        ("line", '"\\ud800"', {"GRAPHQL_PARSE_FAILED"}),
        ("line", '"\ud800"', {"GRAPHQL_PARSE_FAILED"}),
        ("line", '"""\0"""', REFUSED),
        ("words", '"\\u0000"', REFUSED),
        ("count", "2147483647", 2**31 - 1),
        ("count", "2147483648", {"GRAPHQL_VALIDATION_FAILED"}),
        ("share", "1.5e300", 1.5e300),
        ("share", "1e999", REFUSED),
        ("share", "-1e999", REFUSED),
        ("share", "9" * 400, REFUSED),
        ("count", "9" * 5000, REFUSED),
    ],
)  # fmt: skip
async def test_literals(echoing: Engine, name: str, literal: str, expected: Any) -> None:
    assert await answered(echoing, Request(f"{{ echo({name}: {literal}) {{ {name} }} }}"), name) == expected


async def test_defaults_of_variables_are_checked_too(echoing: Engine) -> None:
    query = 'query($a: String = "\\u0000") { echo(line: $a) { line } }'
    assert await answered(echoing, Request(query), "line") == REFUSED


def test_a_moment_without_offset_is_never_shown() -> None:
    with pytest.raises(ValueError, match="offset"):
        rfc_3339(datetime(2026, 1, 31))  # noqa: DTZ001 - that is the point


@given(st.sampled_from(sorted(TYPES)), st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(codec=None)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3), max_leaves=5,
))  # fmt: skip
async def test_whatever_is_said_is_taken_or_refused_and_never_repeated(echoing: Engine, name: str, value: Any) -> None:
    query = f"query($value: {TYPES[name]}) {{ echo({name}: $value) {{ {name} }} }}"
    context = ToyContext(None, STRANGER, "r1")  # type: ignore[arg-type]  # nothing is read
    body = orjson.loads((await echoing.execute(context, Request(query, {"value": value}))).body())
    for error in body.get("errors", ()):
        assert error["extensions"]["code"] == "BAD_USER_INPUT"
        assert error["message"].startswith(("Variable '$value'", "Texts must", "A list", "A variable is nested"))
