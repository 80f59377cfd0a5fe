"""No more mails by one call, without a sign-in and without a browser; and it really ends them."""

from collections.abc import AsyncIterator
from email.message import EmailMessage

import httpx
import pytest
from starlette.applications import Starlette

from portal.http.unsubscribe import unsubscribe_routes
from tests.make.world import Human, World
from tests.notifications.conftest import BASE, Office

ONE_CLICK = {"List-Unsubscribe": "One-Click"}


@pytest.fixture
async def browser(office: Office) -> AsyncIterator[httpx.AsyncClient]:
    app = Starlette(routes=unsubscribe_routes(office.database, BASE))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=BASE) as client:
        yield client


@pytest.fixture
async def people(world: World) -> tuple[Human, Human]:
    reader = await world.person(await world.partner("A"), locale="fr")
    await world.wishes(reader, by_mail="at_once")
    return reader, await world.person(world.host, "moderator")


def address_in(mail: EmailMessage) -> str:
    return str(mail["List-Unsubscribe"]).strip(" <>")


async def test_one_click_ends_the_mails_about_the_idea_and_no_others(
    office: Office, people: tuple[Human, Human], browser: httpx.AsyncClient
) -> None:
    (reader, host), world = people, office.world
    idea, other = await world.idea(reader), await world.idea(reader)
    for one in (idea, other):
        await world.follow(one, reader)
    await office.say(host, idea)
    await office.tell()
    (mail,) = office.letters.to(reader)
    answer = await browser.post(address_in(mail), data=ONE_CLICK)
    assert (answer.status_code, answer.headers.get("set-cookie")) == (200, None)
    assert "Vous ne recevrez plus ces messages." in answer.text
    await office.say(host, idea)
    await office.decide(host, idea)
    await office.tell()
    await office.past()
    assert len(office.letters.to(reader)) == 1
    assert len(await office.inbox(reader)) == 3  # in the portal it stays
    await office.say(host, other)
    await office.tell()
    assert len(office.letters.to(reader)) == 2


async def test_looking_at_the_page_ends_nothing(
    office: Office, people: tuple[Human, Human], browser: httpx.AsyncClient
) -> None:
    """Mail scanners follow every link."""
    (reader, host), world = people, office.world
    idea = await world.idea(reader)
    await office.decide(host, idea)
    await office.tell()
    page = await browser.get(address_in(office.letters.to(reader)[0]))
    assert 'lang="fr"' in page.text
    assert '<form method="post">' in page.text
    assert "Idee" not in page.text  # whoever holds the mail reads nothing more by it
    assert "'none'" in page.headers["content-security-policy"]
    assert page.headers["referrer-policy"] == "no-referrer"
    assert await world.one("select count(*) from notice_mute") == 0


async def test_a_summary_ends_summaries_and_everything_means_everything(
    office: Office, people: tuple[Human, Human], browser: httpx.AsyncClient
) -> None:
    (reader, host), world = people, office.world
    await world.db.execute("delete from notice_preference")
    idea = await world.idea(reader)
    await world.follow(idea, reader)
    for _ in range(2):
        await office.say(host, idea)
    await office.tell()
    await office.past()
    (summary,) = office.letters.to(reader)
    await browser.post(address_in(summary), data=ONE_CLICK)
    await office.say(host, idea)
    await office.decide(host, idea)
    await office.tell()
    await office.past()
    _, decided = office.letters.to(reader)
    assert decided["Subject"].startswith("Décision")
    answer = await browser.post(address_in(decided), data={"scope": "everything"})
    assert "aucun message" in answer.text
    await office.say(host, idea, official=True)
    await office.tell()
    await office.past()
    assert len(office.letters.to(reader)) == 2


async def test_what_never_was_and_what_is_over_are_the_same(
    office: Office, people: tuple[Human, Human], browser: httpx.AsyncClient
) -> None:
    (reader, host), world = people, office.world
    await office.decide(host, await world.idea(reader))
    await office.tell()
    address = address_in(office.letters.to(reader)[0])
    reply = str(office.letters.to(reader)[0]["Reply-To"]).split("+")[1].split("@")[0]
    await world.db.execute("update notice_token set expires_at = now() where purpose = 'unsubscribe'")
    for wrong in (address, f"{BASE}/unsubscribe/{reply}", f"{BASE}/unsubscribe/{'a' * 32}"):
        for answer in (await browser.get(wrong), await browser.post(wrong, data=ONE_CLICK)):
            assert answer.status_code == 404
            assert "gilt nicht mehr" in answer.text
    assert await world.one("select count(*) from notice_mute") == 0


async def test_whoever_may_not_come_in_any_more_can_still_end_them(
    office: Office, people: tuple[Human, Human], browser: httpx.AsyncClient
) -> None:
    (reader, host), world = people, office.world
    idea = await world.idea(reader)
    await office.decide(host, idea)
    await office.tell()
    await world.db.execute("update membership set state = 'suspended' where id = %s", [reader.id])
    answer = await browser.post(address_in(office.letters.to(reader)[0]), data=ONE_CLICK)
    assert answer.status_code == 200
    await world.db.execute("update membership set state = 'active' where id = %s", [reader.id])
    await office.say(host, idea, official=True)
    await office.tell()
    await office.past()
    assert len(office.letters.to(reader)) == 1
