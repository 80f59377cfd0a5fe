"""Access keys over the API: who makes them, what a program may not do with one, and how they end."""

import pytest

from portal.core.db import Database
from portal.identity.brakes import KEY_MAKING
from portal.identity.secrets import KEY_PREFIX, fingerprint
from tests.make.browser import PASSWORD, Program, Site, Visitor
from tests.make.world import Human, World

VIEWER = "{ viewer { email person { name } } }"
SESSIONS = "{ viewer { sessions { id name isProgram isCurrent expiresAt userAgent } } }"
KEY = "secret session { id name isProgram isCurrent }"


@pytest.fixture
def site(database: Database) -> Site:
    return Site(database)


@pytest.fixture
async def anna(world: World, site: Site) -> Human:
    hashed = await site.passwords.hash(PASSWORD)
    return await world.person(await world.partner("Käserei Rot"), email="anna@rot.example", password_hash=hashed)


@pytest.fixture
async def browser(site: Site, anna: Human) -> Visitor:
    visitor = Visitor(site)
    await visitor.sign_in(anna.email)
    return visitor


async def make_key(browser: Visitor, name: str = "Lagerprogramm") -> Program:
    made = await browser.do("accessKeyCreate", KEY, name=name, days=30)
    assert made["userErrors"] == []
    return Program(browser.site, made["secret"])


async def test_key_is_shown_once_and_kept_as_a_hash(browser: Visitor, world: World) -> None:
    made = await browser.do("accessKeyCreate", KEY, name="  Lager   programm ", days=365)
    assert made["session"]["name"] == "Lager programm"
    assert (made["session"]["isProgram"], made["session"]["isCurrent"]) == (True, False)
    secret = made["secret"]
    assert secret.startswith(KEY_PREFIX)
    assert len(secret) == len(KEY_PREFIX) + 43
    assert await world.one("select token_hash from session where name is not null") == fingerprint(secret)
    for table in ("session", "event", "brake"):
        kept = await world.one(f"select string_agg(t::text, '') from {table} t")
        assert secret not in kept
        assert secret.removeprefix(KEY_PREFIX) not in kept


async def test_program_acts_as_its_owner_and_is_listed(browser: Visitor, anna: Human) -> None:
    program = await make_key(browser)
    assert (await program.ask(VIEWER))["viewer"]["email"] == anna.email
    seen = (await program.ask(SESSIONS))["viewer"]["sessions"]
    assert {(one["name"], one["isProgram"], one["isCurrent"]) for one in seen} == {
        ("Lagerprogramm", True, True),
        (None, False, False),
    }
    assert program.cookies == {}


async def test_key_ends_when_its_owner_ends_it(browser: Visitor) -> None:
    program, other = await make_key(browser), await make_key(browser, "Anderes")
    (wanted,) = [one["id"] for one in (await program.ask(SESSIONS))["viewer"]["sessions"] if one["isCurrent"]]
    assert (await browser.do("sessionEnd", "ok", sessionId=wanted))["ok"] is True
    assert await program.ask(VIEWER) == {"viewer": None}
    assert (await other.ask(VIEWER))["viewer"] is not None


async def test_program_can_end_its_own_key(browser: Visitor) -> None:
    program = await make_key(browser)
    assert (await program.do("sessionEnd", "ok"))["ok"] is True
    assert await program.ask(VIEWER) == {"viewer": None}
    assert (await browser.ask(VIEWER))["viewer"] is not None


@pytest.mark.parametrize("mutation", ["sessionEndAll", "passwordChange"])
async def test_signing_out_everywhere_and_a_new_password_end_all_keys(browser: Visitor, mutation: str) -> None:
    program = await make_key(browser)
    given = {"currentPassword": PASSWORD, "newPassword": "drei nasse Besen im Keller"}
    done = await browser.do(mutation, **(given if mutation == "passwordChange" else {}))
    assert done["userErrors"] == []
    assert await program.ask(VIEWER) == {"viewer": None}


async def test_program_makes_no_other_way_in_and_closes_none(browser: Visitor, anna: Human, world: World) -> None:
    program = await make_key(browser)
    (own,) = [one["id"] for one in (await browser.ask(SESSIONS))["viewer"]["sessions"] if not one["isProgram"]]
    before = await world.one("select string_agg(id::text || token_hash, ',' order by id) from session")
    for mutation, given in {
        "accessKeyCreate": {"name": "Noch eines", "days": 365},
        "sessionSwitch": {"membershipId": f"membership_{anna.id}"},
        "passwordChange": {"currentPassword": PASSWORD, "newPassword": "drei nasse Besen im Keller"},
        "sessionEnd": {"sessionId": own},
        "sessionEndAll": {},
    }.items():
        assert await program.refused(mutation, **given) == "NOT_FOR_PROGRAMS", mutation
    assert await world.one("select string_agg(id::text || token_hash, ',' order by id) from session") == before
    assert program.cookies == {}


async def test_program_sets_no_first_password(browser: Visitor, world: World) -> None:
    program = await make_key(browser)
    await world.db.execute("update person set password_hash = null")
    assert await program.refused("passwordChange", newPassword="drei nasse Besen im Keller") == "NOT_FOR_PROGRAMS"


async def test_program_joins_no_second_firm(browser: Visitor, anna: Human, world: World, site: Site) -> None:
    """An invitation would give it a browser's session."""
    firm = await world.partner("Bäckerei Blau")
    hashed = await site.passwords.hash(PASSWORD)
    await (lead := Visitor(site)).sign_in((await world.person(firm, password_hash=hashed)).email)
    invited = await lead.do(
        "invitationCreate", organisationId=f"organisation_{firm.id}", email=anna.email, role="PARTNER_MEMBER"
    )
    assert invited["userErrors"] == []
    await site.work()
    program = await make_key(browser)
    assert await program.refused("invitationAccept", token=site.token(), name="Anna") == "SIGN_IN_FIRST"
    assert program.cookies == {}


async def test_signing_in_beside_a_key_leaves_the_key(browser: Visitor, anna: Human) -> None:
    program = await make_key(browser)
    assert (await program.sign_in(anna.email))["userErrors"] == []
    assert (await program.ask(VIEWER))["viewer"]["email"] == anna.email


@pytest.mark.parametrize(
    ("given", "code", "path"),
    [
        ({"name": " ", "days": 30}, "REQUIRED", ["name"]),
        ({"name": "x" * 61, "days": 30}, "TOO_LONG", ["name"]),
        ({"name": "https://boese.example", "days": 30}, "NAME_INVALID", ["name"]),
        ({"name": "Lager", "days": 0}, "DAYS_OUT_OF_RANGE", ["days"]),
        ({"name": "Lager", "days": -1}, "DAYS_OUT_OF_RANGE", ["days"]),
        ({"name": "Lager", "days": 366}, "DAYS_OUT_OF_RANGE", ["days"]),
    ],
)
async def test_key_that_will_not_do_is_refused(
    browser: Visitor, world: World, given: dict[str, object], code: str, path: list[str]
) -> None:
    payload = await browser.do("accessKeyCreate", KEY, **given)
    (error,) = payload["userErrors"]
    assert (error["code"], error["path"]) == (code, path)
    assert (payload["secret"], payload["session"]) == (None, None)
    assert await world.one("select count(*) from session where name is not null") == 0


async def test_making_keys_is_braked(browser: Visitor, world: World) -> None:
    for number in range(KEY_MAKING.capacity):
        await make_key(browser, f"Programm {number}")
    assert await browser.refused("accessKeyCreate", name="Eines mehr", days=1) == "SLOW_DOWN"
    assert await world.one("select count(*) from session where name is not null") == KEY_MAKING.capacity


async def test_stranger_makes_no_key(site: Site, anna: Human) -> None:
    assert await Visitor(site).refused("accessKeyCreate", name="Lager", days=30) == "SIGN_IN_REQUIRED"
