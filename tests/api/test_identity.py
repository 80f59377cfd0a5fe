"""The door over the API: signing in and out, one's account, sessions, the set-up; with real cookies."""

import asyncio

import pytest

from portal.core.db import Database
from portal.identity.actions import make_set_up_token
from portal.identity.brakes import SIGN_IN_BY_ACCOUNT
from tests.make.browser import PASSWORD, Site, Visitor
from tests.make.world import Human, World

NEW_PASSWORD = "zwölf Kühe tanzen im Regen"
VIEWER = "{ viewer { email person { id name } } }"


@pytest.fixture
def site(database: Database) -> Site:
    return Site(database)


@pytest.fixture
def browser(site: Site) -> Visitor:
    return Visitor(site)


@pytest.fixture
async def anna(world: World, site: Site) -> Human:
    firm = await world.partner("Käserei Rot")
    hashed = await site.passwords.hash(PASSWORD)
    return await world.person(firm, name="Anna Rot", email="anna@rot.example", password_hash=hashed)


async def test_stranger_is_nobody(browser: Visitor, anna: Human) -> None:
    assert await browser.ask(VIEWER) == {"viewer": None}


async def test_signing_in_makes_the_viewer_and_a_safe_cookie(browser: Visitor, anna: Human) -> None:
    payload = await browser.sign_in(anna.email)
    assert payload == {"viewer": {"person": {"id": f"person_{anna.id}", "name": "Anna Rot"}}, "userErrors": []}
    (cookie,) = browser.set_cookies
    name, *attributes = cookie.split("; ")
    assert name.startswith("__Host-portal=")
    assert attributes == ["Path=/", "Max-Age=1209600", "HttpOnly", "SameSite=Lax", "Secure"]
    assert (await browser.ask(VIEWER))["viewer"]["email"] == anna.email


async def test_wrong_password_gets_one_friendly_answer(browser: Visitor, anna: Human) -> None:
    wrong = await browser.sign_in(anna.email, "falsch geraten")
    unknown = await browser.sign_in("niemand@rot.example", "falsch geraten")
    assert wrong == unknown
    assert wrong["viewer"] is None
    assert wrong["userErrors"][0]["code"] == "WRONG_CREDENTIALS"
    assert "Anmeldelink" in wrong["userErrors"][0]["message"]
    assert browser.cookies == {}


async def test_planted_cookie_is_replaced_at_sign_in(browser: Visitor, anna: Human) -> None:
    browser.cookies["__Host-portal"] = planted = "A" * 43
    assert await browser.ask(VIEWER) == {"viewer": None}
    await browser.sign_in(anna.email)
    assert browser.cookies["__Host-portal"] != planted
    victim = Visitor(browser.site)
    victim.cookies["__Host-portal"] = planted
    assert await victim.ask(VIEWER) == {"viewer": None}


async def test_many_aliases_in_one_request_are_braked(browser: Visitor, anna: Human, site: Site) -> None:
    tries = SIGN_IN_BY_ACCOUNT.capacity + 5
    given = f'email: "{anna.email}", password: "ganz falsch geraten"'
    fields = " ".join(
        f"s{turn}: sessionCreate(input: {{{given}}}) {{ userErrors {{ code }} }}" for turn in range(tries)
    )
    data = await browser.ask(f"mutation {{ {fields} }}")
    codes = [data[f"s{turn}"]["userErrors"][0]["code"] for turn in range(tries)]
    assert codes == ["WRONG_CREDENTIALS"] * SIGN_IN_BY_ACCOUNT.capacity + ["SLOW_DOWN"] * 5


async def test_link_is_bound_to_the_browser_that_asked(browser: Visitor, anna: Human, site: Site) -> None:
    assert await browser.do("sessionLinkRequest", "sent", email=anna.email) == {"sent": True, "userErrors": []}
    await site.work()
    thief = Visitor(site)
    assert await thief.refused("sessionLinkRedeem", token=site.token()) == "LINK_INVALID"
    payload = await browser.do("sessionLinkRedeem", "viewer { email }", token=site.token())
    assert payload == {"viewer": {"email": anna.email}, "userErrors": []}
    assert await browser.refused("sessionLinkRedeem", token=site.token()) == "LINK_INVALID"


async def test_asking_for_a_link_answers_the_same_for_unknown_addresses(
    browser: Visitor, anna: Human, site: Site
) -> None:
    known = await browser.do("sessionLinkRequest", "sent", email=anna.email)
    unknown = await browser.do("sessionLinkRequest", "sent", email="niemand@rot.example")
    assert known == unknown
    await site.work()
    assert [letter.to for letter in site.letters] == [anna.email]


async def test_signing_out_ends_the_session(browser: Visitor, anna: Human) -> None:
    await browser.sign_in(anna.email)
    copied = Visitor(browser.site)
    copied.cookies = dict(browser.cookies)
    assert (await copied.ask(VIEWER))["viewer"]["email"] == anna.email
    assert await browser.do("sessionEnd", "ok") == {"ok": True, "userErrors": []}
    assert browser.cookies == {}
    assert await copied.ask(VIEWER) == {"viewer": None}


async def test_stranger_cannot_sign_out(browser: Visitor, anna: Human) -> None:
    assert await browser.refused("sessionEnd") == "SIGN_IN_REQUIRED"
    assert await browser.refused("sessionEndAll") == "SIGN_IN_REQUIRED"


async def test_another_browser_can_be_signed_out_from_here(browser: Visitor, anna: Human, site: Site) -> None:
    phone = Visitor(site)
    await phone.sign_in(anna.email)
    await browser.sign_in(anna.email)
    sessions = (await browser.ask("{ viewer { sessions { id isCurrent userAgent } } }"))["viewer"]["sessions"]
    assert sorted(one["isCurrent"] for one in sessions) == [False, True]
    (other,) = [one["id"] for one in sessions if not one["isCurrent"]]
    assert (await browser.do("sessionEnd", "ok", sessionId=other))["ok"] is True
    assert await phone.ask(VIEWER) == {"viewer": None}
    assert (await browser.ask(VIEWER))["viewer"]["email"] == anna.email


async def test_somebody_elses_session_cannot_be_ended(browser: Visitor, anna: Human, world: World, site: Site) -> None:
    hashed = await site.passwords.hash(PASSWORD)
    ben = await world.person(await world.partner("Bäckerei Blau"), password_hash=hashed)
    await browser.sign_in(anna.email)
    await (theirs := Visitor(site)).sign_in(ben.email)
    session = (await theirs.ask("{ viewer { sessions { id } } }"))["viewer"]["sessions"][0]["id"]
    assert await browser.refused("sessionEnd", sessionId=session) == "NOT_FOUND"
    assert (await theirs.ask(VIEWER))["viewer"]["email"] == ben.email
    assert await browser.ask("query($id: ID!) { node(id: $id) { id } }", id=f"person_{ben.id}") == {"node": None}


async def test_signing_out_everywhere_ends_all_sessions(browser: Visitor, anna: Human, site: Site) -> None:
    phone = Visitor(site)
    await phone.sign_in(anna.email)
    await browser.sign_in(anna.email)
    assert (await browser.do("sessionEndAll", "ok"))["ok"] is True
    assert await phone.ask(VIEWER) == {"viewer": None}
    assert await browser.ask(VIEWER) == {"viewer": None}


async def test_changing_the_password_ends_the_other_sessions(browser: Visitor, anna: Human, site: Site) -> None:
    phone = Visitor(site)
    await phone.sign_in(anna.email)
    await browser.sign_in(anna.email)
    payload = await browser.do(
        "passwordChange", "viewer { hasPassword }", currentPassword=PASSWORD, newPassword=NEW_PASSWORD
    )
    assert payload == {"viewer": {"hasPassword": True}, "userErrors": []}
    await site.work()
    assert [letter.subject for letter in site.letters] == ["Ihr Passwort für Testwerk wurde geändert"]
    assert await phone.ask(VIEWER) == {"viewer": None}
    assert (await Visitor(site).sign_in(anna.email))["userErrors"][0]["code"] == "WRONG_CREDENTIALS"
    assert (await Visitor(site).sign_in(anna.email, NEW_PASSWORD))["userErrors"] == []


@pytest.mark.parametrize(
    ("given", "code", "path"),
    [
        ({"currentPassword": "falsch", "newPassword": NEW_PASSWORD}, "PASSWORD_WRONG", ["currentPassword"]),
        ({"newPassword": NEW_PASSWORD}, "PASSWORD_WRONG", ["currentPassword"]),
        ({"currentPassword": PASSWORD, "newPassword": "kurz"}, "TOO_SHORT", ["newPassword"]),
        ({"currentPassword": PASSWORD, "newPassword": "x" * 2000}, "TOO_LONG", ["newPassword"]),
        ({"currentPassword": PASSWORD, "newPassword": "Anna-Rot-2026!"}, "PASSWORD_GUESSABLE", ["newPassword"]),
        ({"currentPassword": PASSWORD, "newPassword": "Passwort1234!"}, "PASSWORD_GUESSABLE", ["newPassword"]),
    ],
)
async def test_password_that_will_not_do_is_refused(
    browser: Visitor, anna: Human, given: dict[str, str], code: str, path: list[str]
) -> None:
    await browser.sign_in(anna.email)
    (error,) = (await browser.do("passwordChange", **given))["userErrors"]
    assert (error["code"], error["path"]) == (code, path)


async def test_profile_is_changed_and_the_name_copied(browser: Visitor, anna: Human, world: World) -> None:
    await browser.sign_in(anna.email)
    fields = "viewer { locale timeZone colourScheme person { name function } }"
    payload = await browser.do(
        "profileUpdate", fields, name=" Anna  Grün ", function="Einkauf", locale="fr", timeZone="Europe/Paris",
        colourScheme="DARK",
    )  # fmt: skip
    assert payload["viewer"] == {
        "locale": "fr",
        "timeZone": "Europe/Paris",
        "colourScheme": "DARK",
        "person": {"name": "Anna Grün", "function": "Einkauf"},
    }
    assert await world.one("select name from membership where id = %s", anna.id) == "Anna Grün"


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"name": " "}, "REQUIRED"),
        ({"name": "Klicken Sie auf https://boese.example"}, "NAME_INVALID"),
        ({"name": "<b>Anna</b>"}, "NAME_INVALID"),
        ({"name": "x" * 121}, "TOO_LONG"),
        ({"locale": "rm"}, "UNKNOWN_LOCALE"),
        ({"timeZone": "Mars/Olympus"}, "UNKNOWN_TIME_ZONE"),
        ({"timeZone": "../../etc/passwd"}, "UNKNOWN_TIME_ZONE"),
    ],
)
async def test_profile_that_will_not_do_is_refused(
    browser: Visitor, anna: Human, given: dict[str, str], code: str
) -> None:
    await browser.sign_in(anna.email)
    assert await browser.refused("profileUpdate", **given) == code


async def test_stranger_has_no_profile(browser: Visitor, anna: Human) -> None:
    assert await browser.refused("profileUpdate", name="Niemand") == "SIGN_IN_REQUIRED"
    assert await browser.refused("passwordChange", newPassword=NEW_PASSWORD) == "SIGN_IN_REQUIRED"


async def test_suspended_person_is_out_at_once(browser: Visitor, anna: Human, world: World, site: Site) -> None:
    hashed = await site.passwords.hash(PASSWORD)
    boss = await world.person(world.host, "owner", password_hash=hashed)
    await browser.sign_in(anna.email)
    await (office := Visitor(site)).sign_in(boss.email)
    assert (await browser.ask(VIEWER))["viewer"]["email"] == anna.email
    suspended = await office.do("personUpdate", "person { state }", id=f"person_{anna.id}", state="SUSPENDED")
    assert suspended == {"person": {"state": "SUSPENDED"}, "userErrors": []}
    assert await browser.ask(VIEWER) == {"viewer": None}
    await office.do("personUpdate", id=f"person_{anna.id}", state="ACTIVE")
    assert await browser.ask(VIEWER) == {"viewer": None}
    assert (await browser.sign_in(anna.email))["userErrors"] == []


@pytest.mark.parametrize(
    "change",
    ["last_seen_at = now() - interval '13 hours'", "expires_at = now() - interval '1 second'"],
)
async def test_session_that_slept_or_ended_is_over(
    browser: Visitor, anna: Human, world: World, site: Site, change: str
) -> None:
    await browser.sign_in(anna.email)
    await world.db.execute(f"update session set {change}")
    assert await browser.ask(VIEWER) == {"viewer": None}


async def test_use_keeps_a_session_awake_at_most_every_five_minutes(
    browser: Visitor, anna: Human, world: World, site: Site
) -> None:
    await browser.sign_in(anna.email)
    for minutes, touched in ((2, False), (6, True)):
        await world.db.execute(f"update session set last_seen_at = now() - interval '{minutes} minutes'")
        site.sessions.drop(world.workspace_id)
        await browser.ask(VIEWER)
        assert await world.one("select last_seen_at > now() - interval '1 minute' from session") is touched


async def test_portal_tells_a_stranger_little(browser: Visitor, anna: Human) -> None:
    portal = "{ portal { name isSetUp isDemo locale demoPeople { email } } mailbox { text } }"
    assert await browser.ask(portal) == {
        "portal": {"name": "Testwerk", "isSetUp": True, "isDemo": False, "locale": "de", "demoPeople": []},
        "mailbox": None,
    }


async def test_demo_tells_as_whom_to_sign_in(browser: Visitor, anna: Human, world: World) -> None:
    await world.db.execute("update workspace set is_demo = true")
    portal = (await browser.ask("{ portal { isDemo demoPeople { name email organisation role } } }"))["portal"]
    assert portal["demoPeople"] == [
        {"name": "Anna Rot", "email": anna.email, "organisation": "Käserei Rot", "role": "LEAD"}
    ]


SET_UP = {
    "workspaceName": "Ideenraum",
    "organisationName": "Wendrüti AG",
    "name": "Regula Ammann",
    "email": "Regula@Wendrueti.example",
    "password": NEW_PASSWORD,
    "locale": "de",
}


async def test_set_up_makes_the_workspace_and_its_owner_once(database: Database, site: Site) -> None:
    token = await make_set_up_token(database)
    browser = Visitor(site)
    fields = "viewer { role email organisation { name kind } workspace { name } viewerCanManageOrganisations }"
    payload = await browser.do("workspaceSetUp", fields, token=token, **SET_UP)
    assert payload["viewer"] == {
        "role": "OWNER",
        "email": "regula@wendrueti.example",
        "organisation": {"name": "Wendrüti AG", "kind": "HOST"},
        "workspace": {"name": "Ideenraum"},
        "viewerCanManageOrganisations": True,
    }
    circles = await browser.ask("{ circles { nodes { name kind disclosure floor terms { version } memberCount } } }")
    assert circles["circles"]["nodes"] == [
        {"name": "Haus", "kind": "HOUSE", "disclosure": "PEOPLE", "floor": 0, "terms": None, "memberCount": 1},
        {
            "name": "Offener Kreis",
            "kind": "OPEN",
            "disclosure": "FIRMS",
            "floor": 3,
            "terms": {"version": 1},
            "memberCount": 1,
        },
    ]
    assert await make_set_up_token(database) is None
    assert await Visitor(site).refused("workspaceSetUp", token=token, **SET_UP) == "SET_UP_DONE"


async def test_set_up_needs_the_token(database: Database, site: Site) -> None:
    await make_set_up_token(database)
    browser = Visitor(site)
    assert await browser.refused("workspaceSetUp", token="A" * 43, **SET_UP) == "SET_UP_TOKEN_INVALID"
    assert (await browser.ask("{ portal { isSetUp } }"))["portal"]["isSetUp"] is False


async def test_set_up_twice_at_once_makes_one_workspace(database: Database, site: Site) -> None:
    token = await make_set_up_token(database)
    tries = [Visitor(site).do("workspaceSetUp", token=token, **SET_UP) for _ in range(3)]
    answers = await asyncio.gather(*tries)
    assert sum(answer["userErrors"] == [] for answer in answers) == 1


@pytest.mark.parametrize(
    ("member", "value", "code", "path"),
    [
        ("email", "regula", "EMAIL_INVALID", ["email"]),
        ("password", "Wendrüti 2026", "PASSWORD_GUESSABLE", ["password"]),
        ("workspaceName", "", "REQUIRED", ["workspaceName"]),
        ("locale", "xx", "UNKNOWN_LOCALE", ["locale"]),
    ],
)
async def test_set_up_that_will_not_do_keeps_its_token(
    database: Database, site: Site, member: str, value: str, code: str, path: list[str]
) -> None:
    token = await make_set_up_token(database)
    browser = Visitor(site)
    (error,) = (await browser.do("workspaceSetUp", token=token, **{**SET_UP, member: value}))["userErrors"]
    assert (error["code"], error["path"]) == (code, path)
    assert (await browser.do("workspaceSetUp", token=token, **SET_UP))["userErrors"] == []
