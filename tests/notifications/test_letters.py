"""Mails to a real mail server: what stands in them, to whom they go, and that none goes twice."""

import asyncio
from email.message import EmailMessage

import pytest

from portal.core.clock import now
from portal.core.text import LOCALES
from portal.ideas.actions.comment import Remark, comment_on_idea, delete_comment
from portal.ideas.actions.move import narrow_idea
from portal.notifications.actions.inbox import mute_idea
from tests.make.world import Human, World
from tests.notifications.conftest import BASE, Office

AT_ONCE = {"topic": "discussion", "by_mail": "at_once"}


@pytest.fixture
async def people(world: World) -> dict[str, Human]:
    a, b = await world.partner("A"), await world.partner("B")
    return {
        "author": await world.person(a, name="Anna Rot"),
        "colleague": await world.person(a, "partner_member", name="Carla Rot"),
        "rival": await world.person(b, name="Rita Blau"),
        "host": await world.person(world.host, "moderator", name="Hans Gast"),
    }


async def test_a_mail_says_what_happened_why_one_is_told_and_how_to_end_it(
    office: Office, people: dict[str, Human]
) -> None:
    world, idea = office.world, await office.world.idea(people["author"], title="Deckel klemmt")
    await office.decide(people["host"], idea, "Wir bauen das im Frühling.")
    await office.tell()
    (mail,) = office.letters.to(people["author"])
    assert mail["Subject"] == "Entscheid: Deckel klemmt"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mail["List-Unsubscribe"].strip().startswith(f"<{BASE}/unsubscribe/")
    assert mail["Reply-To"].startswith("reply+")
    assert mail["Auto-Submitted"] == "auto-generated"
    number = await world.one("select number from idea where id = %s", idea)
    for body in _bodies(mail):
        assert "Hans Gast (Host AG) hat die Idee eingeplant." in body
        assert "Wir bauen das im Frühling." in body
        assert "weil die Idee von Ihnen ist" in body
        assert f"{BASE}/ideen/{number}" in body
        assert f"{BASE}/unsubscribe/" in body


@pytest.mark.parametrize("locale", LOCALES)
async def test_each_reads_its_own_language(office: Office, people: dict[str, Human], locale: str) -> None:
    reader = await office.world.person(people["author"].firm, locale=locale)
    await office.world.wishes(reader, **AT_ONCE)
    idea = await office.world.idea(people["author"])
    await office.world.follow(idea, reader)
    await office.say(people["host"], idea)
    await office.tell()
    (mail,) = office.letters.to(reader)
    expected = {"de": "weil Sie", "en": "because you", "fr": "parce que vous", "it": "perché seguite"}[locale]
    assert all(expected in body and "{" not in body for body in _bodies(mail))


async def test_rivals_read_no_names_that_the_page_masks(office: Office, people: dict[str, Human]) -> None:
    world, idea = office.world, await office.world.idea(people["author"], office.world.open)
    for reader in ("rival", "host", "author"):
        await world.wishes(people[reader], **AT_ONCE)
        await world.follow(idea, people[reader])
    await office.say(people["colleague"], idea, "Bei uns klemmt er auch.")
    await office.tell()
    (rival,), (host,) = office.letters.to(people["rival"]), office.letters.to(people["host"])
    assert all("Carla Rot (A)" in body for body in _bodies(host))
    assert all("Eine Person bei A hat" in body and "Carla" not in body for body in _bodies(rival))
    assert "Carla" not in str(rival)
    assert people["colleague"].email not in str(rival)


async def test_what_people_wrote_never_becomes_code(office: Office, people: dict[str, Human]) -> None:
    evil = '<img src=x onerror=alert(1)> [klick](javascript:alert(1)) "&'
    idea = await office.world.idea(people["author"], title=evil)
    await office.decide(people["host"], idea, evil)
    await office.tell()
    (mail,) = office.letters.to(people["author"])
    html = mail.get_body(("html",))
    assert html is not None
    assert "<img" not in html.get_content()
    assert 'href="javascript' not in html.get_content()


async def test_what_went_out_of_sight_before_the_mail_leaves_is_not_sent(
    office: Office, people: dict[str, Human]
) -> None:
    """Narrowed between the event and the sending, taken back, or muted: it is left out; with nothing left, no mail."""
    world, idea = office.world, await office.world.idea(people["author"], office.world.open)
    await world.follow(idea, people["rival"])
    await world.follow(idea, people["colleague"])
    comment = await office.say(people["host"], idea, "Das geheime Wort.")
    await office.tell()
    assert await office.inbox(people["rival"]) == [("commented", "follower")]
    async with office.database.write(await world.viewer(office.database, people["author"])) as tx:
        await narrow_idea(tx, idea, now=now())
    await office.past()
    assert office.letters.to(people["rival"]) == []
    assert len(office.letters.to(people["colleague"])) == 1
    assert await world.one("select count(*) from notification where due_at is not null") == 0
    other = await office.say(people["host"], idea, "Vorschnell gesagt.")
    await office.tell()
    async with office.database.write(await world.viewer(office.database, people["host"])) as tx:
        await delete_comment(tx, other, now=now())
    await office.past()
    assert len(office.letters.to(people["colleague"])) == 1
    assert comment != other


async def test_muted_ideas_and_suspended_people_get_no_mail(office: Office, people: dict[str, Human]) -> None:
    world, idea = office.world, await office.world.idea(people["author"])
    for reader in ("author", "colleague"):
        await world.follow(idea, people[reader])
    await office.say(people["host"], idea)
    await office.tell()
    async with office.database.write(await world.viewer(office.database, people["author"])) as tx:
        await mute_idea(tx, idea)
    await world.db.execute("update membership set state = 'suspended' where id = %s", [people["colleague"].id])
    await office.past()
    assert office.letters.received == []
    assert await world.one("select count(*) from notification where due_at is not null") == 0
    await office.decide(people["host"], idea)
    await office.tell()
    assert office.letters.received == []


async def test_a_server_that_is_away_for_a_while_loses_no_mail_and_gets_it_once(
    office: Office, people: dict[str, Human]
) -> None:
    idea = await office.world.idea(people["author"])
    office.letters.answer = "451 Später"
    await office.decide(people["host"], idea)
    await office.tell()
    await office.past("30 s")  # not yet
    assert await office.world.one("select attempts from notice_letter") == 1
    await office.past("1 minute")
    assert await office.world.one("select array[state, attempts::text] from notice_letter") == ["failed", "2"]
    office.letters.answer = "250 OK"
    await office.past("1 hour")
    await office.past("1 day")
    assert len(office.letters.to(people["author"])) == 1
    assert await office.world.one("select state from notice_letter") == "sent"


async def test_an_address_that_is_refused_for_ever_is_not_tried_again(office: Office, people: dict[str, Human]) -> None:
    idea = await office.world.idea(people["author"])
    office.letters.answer = "550 Gibt es nicht"
    await office.decide(people["host"], idea)
    await office.tell()
    assert await office.world.one("select array[state, retry_at::text] from notice_letter") == ["given_up", None]


async def test_many_workers_send_one_mail(office: Office, people: dict[str, Human]) -> None:
    world, idea = office.world, await office.world.idea(people["author"])
    await world.follow(idea, people["author"])
    for number in range(3):
        await office.say(people["host"], idea, f"Nummer {number}")
    await office.tell()
    await world.db.execute("update notification set due_at = now() - interval '1 minute'")
    await asyncio.gather(*(office.sender.send_due() for _ in range(8)))
    (mail,) = office.letters.to(people["author"])
    assert mail["Subject"] == "3 Mitteilungen von Testwerk"
    assert all(f"Nummer {number}" in body for number in range(3) for body in _bodies(mail))


async def test_whoever_wants_no_content_gets_none(office: Office, people: dict[str, Human]) -> None:
    await office.world.wishes(people["author"], shows_content=False)
    idea = await office.world.idea(people["author"], title="Deckel klemmt")
    await office.decide(people["host"], idea, "Wir bauen das im Frühling.")
    await office.tell()
    (mail,) = office.letters.to(people["author"])
    assert mail["Subject"] == "Neue Mitteilung von Testwerk"
    assert all("Deckel" not in body and "Frühling" not in body for body in _bodies(mail))


def _bodies(mail: EmailMessage) -> list[str]:
    parts = [mail.get_body((kind,)) for kind in ("plain", "html")]
    return [part.get_content() for part in parts if part]


async def test_a_mail_names_whom_its_reader_may_know(office: Office, people: dict[str, Human]) -> None:
    world = office.world
    idea = await world.idea(people["author"], world.open)
    for name in ("colleague", "rival"):
        await world.wishes(people[name], **AT_ONCE)
        await world.follow(idea, people[name])
    viewer = await world.viewer(office.database, people["host"])
    async with office.database.write(viewer) as tx:
        remark = Remark("Fragen wir @{1} und @{2}.", mentions=(people["author"].id, people["rival"].id))
        await comment_on_idea(tx, idea, remark, now=now())
    await office.tell()
    (own,), (foreign,) = office.letters.to(people["colleague"]), office.letters.to(people["rival"])
    assert all("Fragen wir @Anna Rot und @…." in body for body in _bodies(own))
    assert all("Fragen wir @… und @Rita Blau." in body for body in _bodies(foreign))
