"""Which requests need our own pages behind them: those with cookies, and those that are given cookies."""

import pytest
from starlette.requests import HTTPConnection

from portal.core.db import Database
from portal.graph.errors import Forbidden
from portal.http.guard import from_own_pages, from_own_socket
from tests.make.browser import PASSWORD, Site, Visitor
from tests.make.world import World

BASE = "https://portal.example"
OWN = {"x-portal": "1", "origin": BASE, "sec-fetch-site": "same-origin"}
FOREIGN = {"origin": "https://boese.example", "sec-fetch-site": "cross-site"}
COOKIE, KEY = {"cookie": "__Host-portal=x"}, {"authorization": "Bearer bwk_x"}


def asked(headers: dict[str, str]) -> HTTPConnection:
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    return HTTPConnection({"type": "http", "headers": raw})


@pytest.mark.parametrize("headers", [{}, KEY, FOREIGN, OWN, COOKIE | OWN, COOKIE | KEY])
def test_what_no_page_can_profit_from_is_answered(headers: dict[str, str]) -> None:
    from_own_pages(BASE)(asked(headers))


@pytest.mark.parametrize(
    "headers", [COOKIE, COOKIE | FOREIGN, COOKIE | OWN | FOREIGN, COOKIE | {"authorization": "Basic eDp5"}]
)
def test_cookies_count_from_our_pages_only(headers: dict[str, str]) -> None:
    with pytest.raises(Forbidden):
        from_own_pages(BASE)(asked(headers))


@pytest.mark.parametrize("headers", [{}, KEY, {"origin": BASE}, COOKIE | {"origin": BASE}])
def test_sockets_of_our_pages_and_of_programs(headers: dict[str, str]) -> None:
    from_own_socket(BASE)(asked(headers))


@pytest.mark.parametrize("headers", [COOKIE, FOREIGN, COOKIE | FOREIGN, KEY | FOREIGN])
def test_sockets_of_others(headers: dict[str, str]) -> None:
    with pytest.raises(Forbidden):
        from_own_socket(BASE)(asked(headers))


async def test_a_foreign_page_cannot_have_its_visitor_signed_in(database: Database, world: World) -> None:
    """Without cookies it is a stranger's request; as somebody else its visitor would tell us secrets."""
    hashed = await Site(database).passwords.hash(PASSWORD)
    anna = await world.person(await world.partner(), password_hash=hashed)
    page = Visitor(Site(database))
    page.is_own_page = False
    query = "mutation($input: SessionCreateInput!) { sessionCreate(input: $input) { userErrors { code } } }"
    answer = await page.answer(query, input={"email": anna.email, "password": PASSWORD})
    assert answer["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert page.cookies == {}
    assert await world.one("select count(*) from session") == 0
    page.is_own_page = True
    await page.sign_in(anna.email)
    assert set(page.cookies) == {"__Host-portal"}
