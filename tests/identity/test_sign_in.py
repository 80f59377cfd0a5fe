"""Signing in: by password, by link, and how the portal brakes those who guess."""

import asyncio
from time import monotonic

import pytest

from portal.core.db import Database
from portal.core.viewer import STRANGER
from portal.identity import sign_in as doors
from portal.identity.brakes import LINK_BY_ACCOUNT, SIGN_IN_BY_ACCOUNT
from portal.identity.passwords import Passwords
from portal.identity.queries import viewer_behind
from portal.identity.rules import LinkInvalid, SlowDown, WrongCredentials
from portal.identity.sign_in import Browser, SignedIn, redeem_link, request_link, sign_in, switch_membership
from tests.make.browser import Site
from tests.make.world import Human, World

PASSWORD = "vier lose Wörter am Hang"
BROWSER = Browser("192.0.2.1", "Firefox")


@pytest.fixture
def passwords() -> Passwords:
    return Passwords()


@pytest.fixture
async def anna(world: World, passwords: Passwords) -> Human:
    firm = await world.partner("Käserei Rot")
    return await world.person(firm, email="anna@rot.example", password_hash=await passwords.hash(PASSWORD))


async def deliver(database: Database) -> Site:
    """What the worker does with all events so far."""
    site = Site(database)
    await site.work()
    return site


async def enter(
    database: Database, passwords: Passwords, email: str, password: str = PASSWORD, browser: Browser = BROWSER
) -> SignedIn:
    return await sign_in(database, passwords, browser, email=email, password=password)


async def test_right_password_opens_a_session(database: Database, passwords: Passwords, anna: Human) -> None:
    signed_in = await enter(database, passwords, " Anna@ROT.example ")
    viewer = await viewer_behind(database, signed_in.secret)
    assert (viewer.membership_id, viewer.session_id) == (anna.id, signed_in.viewer.session_id)


async def test_database_holds_no_secret(database: Database, passwords: Passwords, anna: Human, world: World) -> None:
    signed_in = await enter(database, passwords, anna.email)
    assert await world.one("select token_hash = sha256(%s::bytea) from session", signed_in.secret.encode())
    assert await world.one("select string_agg(s::text || e::text, '') from session s, event e") is not None
    assert signed_in.secret not in await world.one("select string_agg(s::text || e::text, '') from session s, event e")


@pytest.mark.parametrize(("email", "password"), [("anna@rot.example", "falsch"), ("niemand@rot.example", PASSWORD)])
async def test_wrong_address_and_wrong_password_get_one_answer(
    database: Database, passwords: Passwords, anna: Human, email: str, password: str
) -> None:
    with pytest.raises(WrongCredentials) as refused:
        await enter(database, passwords, email, password)
    assert (refused.value.path, refused.value.params) == ((), {})


async def test_unknown_address_takes_as_long_as_a_known_one(
    database: Database, passwords: Passwords, anna: Human
) -> None:
    async def seconds(email: str) -> float:
        started = monotonic()
        with pytest.raises(WrongCredentials):
            await enter(database, passwords, email, "ganz falsch geraten")
        return monotonic() - started

    known, unknown = [], []
    for turn in range(5):
        known.append(await seconds(anna.email))
        unknown.append(await seconds(f"niemand{turn}@rot.example"))
    assert 0.4 < min(unknown) / min(known) < 2.5


async def test_person_without_password_cannot_sign_in_with_one(
    database: Database, passwords: Passwords, world: World
) -> None:
    ben = await world.person(await world.partner(), email="ben@blau.example")
    for password in ("", PASSWORD):
        with pytest.raises(WrongCredentials):
            await enter(database, passwords, ben.email, password)


@pytest.mark.parametrize("state", ["suspended", "left"])
async def test_person_whose_membership_is_over_cannot_sign_in(
    database: Database, passwords: Passwords, world: World, anna: Human, state: str
) -> None:
    await world.db.execute("update membership set state = %s where id = %s", [state, anna.id])
    with pytest.raises(WrongCredentials):
        await enter(database, passwords, anna.email)


async def test_very_long_password_is_refused_before_it_is_hashed(
    database: Database, passwords: Passwords, anna: Human
) -> None:
    started = monotonic()
    with pytest.raises(WrongCredentials):
        await enter(database, passwords, anna.email, "x" * 1_000_000)
    assert monotonic() - started < 1


async def test_signing_in_gives_a_new_secret_and_ends_the_session_before(
    database: Database, passwords: Passwords, anna: Human
) -> None:
    first = await enter(database, passwords, anna.email)
    again = await enter(database, passwords, anna.email, browser=Browser("192.0.2.1", viewer=first.viewer))
    assert again.secret != first.secret
    assert await viewer_behind(database, first.secret) == STRANGER
    assert (await viewer_behind(database, again.secret)).membership_id == anna.id


async def test_secret_that_a_stranger_made_up_never_becomes_a_session(
    database: Database, passwords: Passwords, anna: Human
) -> None:
    planted = "A" * 43
    await enter(database, passwords, anna.email)
    assert await viewer_behind(database, planted) == STRANGER


async def test_guessing_is_braked_by_account_even_when_refused(
    database: Database, passwords: Passwords, anna: Human
) -> None:
    for turn in range(SIGN_IN_BY_ACCOUNT.capacity):
        with pytest.raises(WrongCredentials):
            await enter(database, passwords, anna.email, "geraten", Browser(f"192.0.2.{turn}"))
    with pytest.raises(SlowDown):
        await enter(database, passwords, anna.email, PASSWORD, Browser("192.0.2.99"))


async def test_unknown_addresses_are_braked_alike(database: Database, passwords: Passwords, anna: Human) -> None:
    refusals = []
    for turn in range(SIGN_IN_BY_ACCOUNT.capacity + 1):
        with pytest.raises((WrongCredentials, SlowDown)) as refused:
            await enter(database, passwords, "niemand@rot.example", "geraten", Browser(f"192.0.2.{turn}"))
        refusals.append(refused.type)
    assert refusals == [WrongCredentials] * SIGN_IN_BY_ACCOUNT.capacity + [SlowDown]


async def test_many_attempts_at_once_are_counted_one_by_one(
    database: Database, passwords: Passwords, anna: Human, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked = []
    monkeypatch.setattr(Passwords, "verify", lambda _self, given, _stored: _note(checked, given))
    attempts = [enter(database, passwords, anna.email, f"geraten {turn}") for turn in range(40)]
    answers = await asyncio.gather(*attempts, return_exceptions=True)
    assert len(checked) == SIGN_IN_BY_ACCOUNT.capacity
    assert sum(isinstance(answer, SlowDown) for answer in answers) == 40 - SIGN_IN_BY_ACCOUNT.capacity


async def _note(checked: list[str], given: str) -> tuple[bool, None]:
    checked.append(given)
    return False, None


async def test_one_computer_is_braked_over_many_accounts(
    database: Database, passwords: Passwords, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[str] = []
    monkeypatch.setattr(Passwords, "verify", lambda _self, given, _stored: _note(checked, given))
    for turn in range(70):
        with pytest.raises((WrongCredentials, SlowDown)):
            await enter(database, passwords, f"p{turn}@rot.example", "geraten")
    assert len(checked) == 60


@pytest.mark.parametrize(
    ("ip", "network"),
    [("192.0.2.7", "192.0.2.7"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("", ""), ("testclient", "testclient")],
)
def test_addresses_of_one_line_are_braked_together(ip: str, network: str) -> None:
    assert Browser(ip).network == network


async def test_braked_account_drips_free(database: Database, passwords: Passwords, anna: Human, world: World) -> None:
    for _ in range(SIGN_IN_BY_ACCOUNT.capacity):
        with pytest.raises(WrongCredentials):
            await enter(database, passwords, anna.email, "geraten")
    await world.db.execute("update brake set at = at - interval '2 minutes'")
    assert (await enter(database, passwords, anna.email)).viewer.membership_id == anna.id


async def test_link_signs_in_once_and_in_the_browser_that_asked(database: Database, anna: Human, world: World) -> None:
    bound_to = await request_link(database, BROWSER, email=anna.email)
    box = await deliver(database)
    assert (box.letters[0].to, box.letters[0].subject) == (anna.email, "Ihr Anmeldelink für Testwerk")
    with pytest.raises(LinkInvalid):
        await redeem_link(database, BROWSER, token=box.token(), bound_to="another browser")
    with pytest.raises(LinkInvalid):
        await redeem_link(database, BROWSER, token=box.token(), bound_to=None)
    signed_in = await redeem_link(database, BROWSER, token=box.token(), bound_to=bound_to)
    assert signed_in.viewer.membership_id == anna.id
    with pytest.raises(LinkInvalid):
        await redeem_link(database, BROWSER, token=box.token(), bound_to=bound_to)


async def test_link_dies_after_a_quarter_of_an_hour(database: Database, anna: Human, world: World) -> None:
    bound_to = await request_link(database, BROWSER, email=anna.email)
    box = await deliver(database)
    await world.db.execute("update token set expires_at = expires_at - interval '16 minutes'")
    with pytest.raises(LinkInvalid):
        await redeem_link(database, BROWSER, token=box.token(), bound_to=bound_to)


async def test_two_who_redeem_at_once_get_one_session(database: Database, anna: Human, world: World) -> None:
    bound_to = await request_link(database, BROWSER, email=anna.email)
    box = await deliver(database)
    tries = [redeem_link(database, BROWSER, token=box.token(), bound_to=bound_to) for _ in range(5)]
    answers = await asyncio.gather(*tries, return_exceptions=True)
    assert sum(isinstance(answer, LinkInvalid) for answer in answers) == 4


async def test_no_secret_lies_in_the_log(database: Database, anna: Human, world: World) -> None:
    bound_to = await request_link(database, BROWSER, email=anna.email)
    box = await deliver(database)
    stored = await world.one("select string_agg(e::text, '') from event e") + await world.one(
        "select string_agg(t::text, '') from token t"
    )
    assert box.token() not in stored
    assert bound_to not in stored


async def test_link_for_an_unknown_address_looks_the_same_and_sends_nothing(database: Database, anna: Human) -> None:
    async def seconds(email: str) -> float:
        started = monotonic()
        assert len(await request_link(database, BROWSER, email=email)) == 43
        return monotonic() - started

    unknown = [await seconds("niemand@rot.example") for _ in range(3)]
    assert (await deliver(database)).letters == []
    known = [await seconds(anna.email) for _ in range(3)]
    assert abs(min(known) - min(unknown)) < 0.1
    assert min(*known, *unknown) >= doors.LINK_ANSWER_AFTER


async def test_links_are_braked_for_known_and_unknown_alike(database: Database, anna: Human) -> None:
    for email in (anna.email, "niemand@rot.example"):
        for turn in range(LINK_BY_ACCOUNT.capacity):
            await request_link(database, Browser(f"192.0.2.{turn}"), email=email)
        with pytest.raises(SlowDown):
            await request_link(database, Browser("192.0.2.77"), email=email)


async def test_switching_makes_a_new_session_in_the_other_firm(
    database: Database, passwords: Passwords, anna: Human, world: World
) -> None:
    other = await world.partner("Bäckerei Blau")
    second = await world._row(  # noqa: SLF001 - a second membership of the same human
        "membership", person_id=anna.person_id, organisation_id=other.id, name="Anna", email=anna.email,
        role="lead", state="active", is_trusted=False,
    )  # fmt: skip
    first = await enter(database, passwords, anna.email)
    target = second if first.viewer.membership_id == anna.id else anna.id
    there = await switch_membership(database, Browser("192.0.2.1", viewer=first.viewer), membership_id=target)
    assert (await viewer_behind(database, there.secret)).membership_id == target
    assert await viewer_behind(database, first.secret) == STRANGER


async def test_switching_into_somebody_elses_membership_is_refused(
    database: Database, passwords: Passwords, anna: Human, world: World
) -> None:
    other = await world.person(await world.partner("Bäckerei Blau"))
    first = await enter(database, passwords, anna.email)
    with pytest.raises(doors.NotFound):
        await switch_membership(database, Browser("192.0.2.1", viewer=first.viewer), membership_id=other.id)
    assert (await viewer_behind(database, first.secret)).membership_id == anna.id
