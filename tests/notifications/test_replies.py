"""Answers by mail become comments of whoever got the mail, with the rights of the moment; machines are not answered."""

import asyncio
import smtplib
import socket
import time
from collections.abc import AsyncIterator
from email.message import EmailMessage
from uuid import UUID

import httpx
import pytest
from starlette.applications import Starlette

from portal.core.clock import now
from portal.http.inbound import inbound_routes
from portal.ideas.actions.move import narrow_idea
from portal.notifications.actions.addresses import revoke_replies
from portal.notifications.incoming import own_words
from portal.notifications.replies import Outcome, Replies
from portal.worker.lmtp import serve_lmtp
from tests.make.world import Human, World
from tests.notifications.conftest import BASE, Office

DOMAIN = "antwort.host.example"
ANSWER = """Ja, bei uns auch. **Dringend!**

Am So., 22. Nov. 2026 um 10:00 Uhr schrieb Testwerk <portal@host.example>:
> Hans Gast hat etwas dazu gesagt.
"""
BY_HAND = "Am Montag schrieb ich Ihnen: es klemmt.\nVon: Hand geht es."
BODIES = "select array_agg(body order by created_at) from comment where author_id = %s"


@pytest.fixture
async def people(world: World) -> tuple[Human, Human]:
    reader = await world.person(await world.partner("A"), name="Anna Rot")
    await world.wishes(reader, by_mail="at_once")
    return reader, await world.person(world.host, "moderator")


@pytest.fixture
def replies(office: Office) -> Replies:
    return Replies(office.database, office.desk)


async def mailed(office: Office, people: tuple[Human, Human]) -> tuple[UUID, str]:
    """An idea about which the reader got a mail, and the address by which it is answered."""
    reader, host = people
    idea = await office.world.idea(reader, office.world.open)
    await office.world.follow(idea, reader)
    await office.say(host, idea)
    await office.tell()
    return idea, str(office.letters.to(reader)[-1]["Reply-To"]).strip()


def written(sender: str, to: str, text: str = ANSWER, **headers: str) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = f"Anna Rot <{sender}>", to, "Re: Neuer Kommentar"
    mail["Message-ID"] = "<eins@a.example>"
    for name, value in headers.items():
        del mail[name.replace("_", "-")]
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail.as_bytes()


async def test_an_answer_is_a_comment_and_arrives_once(
    office: Office, people: tuple[Human, Human], replies: Replies
) -> None:
    (reader, _), (idea, address) = people, await mailed(office, people)
    raw = written(reader.email, address)
    outcomes = await asyncio.gather(
        *(replies.take(raw, recipient=address.upper(), envelope_from=reader.email) for _ in range(3))
    )
    assert set(outcomes) == {Outcome.TAKEN}
    assert await office.world.one(BODIES, reader.id) == ["Ja, bei uns auch. **Dringend!**"]
    assert await office.world.one("select comment_count from idea where id = %s", idea) == 2
    await replies.take(written(reader.email, address, "Und noch etwas.", Message_ID="<zwei@a.example>"),
                       recipient=address, envelope_from=reader.email)  # fmt: skip
    assert len(await office.world.one(BODIES, reader.id)) == 2


@pytest.mark.parametrize(
    "headers",
    [
        {"Auto-Submitted": "auto-replied"},
        {"Precedence": "bulk"},
        {"List-Id": "<liste.a.example>"},
        {"From": "reply+abc@antwort.host.example"},
    ],
)
async def test_machines_are_neither_heard_nor_answered(
    office: Office, people: tuple[Human, Human], replies: Replies, headers: dict[str, str]
) -> None:
    (reader, _), (_, address) = people, await mailed(office, people)
    raw = written(reader.email, address, **headers)
    assert await replies.take(raw, recipient=address, envelope_from=reader.email) == Outcome.IGNORED
    bounced = await replies.take(written(reader.email, address), recipient=address, envelope_from="")
    assert bounced == Outcome.IGNORED
    assert await office.world.one(BODIES, reader.id) is None
    assert len(office.letters.received) == 1


async def test_another_sender_is_refused_and_the_owner_is_told_once(
    office: Office, people: tuple[Human, Human], replies: Replies
) -> None:
    (reader, _), (_, address) = people, await mailed(office, people)
    for number in range(3):
        raw = written("fremd@boese.example", address, Message_ID=f"<{number}@boese.example>")
        assert await replies.take(raw, recipient=address, envelope_from="fremd@boese.example") == Outcome.REFUSED
    assert await office.world.one(BODIES, reader.id) is None
    assert {to for to, _ in office.letters.received} == {reader.email}
    _, told = office.letters.to(reader)
    assert told["Subject"] == "Ihre Antwort per Mail kam nicht an"
    assert told["Auto-Submitted"] == "auto-generated"


async def test_rights_are_those_of_the_moment(office: Office, people: tuple[Human, Human], replies: Replies) -> None:
    """Out of sight, locked, empty: refused with a reason. Suspended: silence. Revoked and over: nobody is there."""
    (reader, host), world = people, office.world
    rival = await world.person(await world.partner("B"))
    idea = await world.idea(rival, world.open)
    await world.follow(idea, reader)
    await office.say(host, idea)
    await office.tell()
    address = str(office.letters.to(reader)[-1]["Reply-To"]).strip()

    async def answer(text: str = ANSWER) -> Outcome:
        return await replies.take(written(reader.email, address, text), recipient=address, envelope_from=reader.email)

    assert await answer("> nur zitiert\n-- \nAnna") == Outcome.REFUSED
    async with office.database.write(await world.viewer(office.database, rival)) as tx:
        await narrow_idea(tx, idea, now=now())
    assert await answer() == Outcome.REFUSED
    await world.db.execute("update membership set state = 'suspended' where id = %s", [reader.id])
    assert await answer() == Outcome.IGNORED
    await world.db.execute("update membership set state = 'active' where id = %s", [reader.id])
    async with office.database.write(await world.viewer(office.database, reader)) as tx:
        await revoke_replies(tx)
    assert await answer() == Outcome.UNKNOWN
    assert await world.one(BODIES, reader.id) is None


@pytest.fixture
async def browser(replies: Replies) -> AsyncIterator[httpx.AsyncClient]:
    app = Starlette(routes=inbound_routes(replies, "vereinbart"))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=BASE) as client:
        yield client


async def test_the_hook_takes_mails_from_whoever_knows_the_secret(
    office: Office, people: tuple[Human, Human], browser: httpx.AsyncClient
) -> None:
    (reader, _), (_, address) = people, await mailed(office, people)
    raw = written(reader.email, address)
    headers = {"x-recipient": address, "x-sender": reader.email}
    for wrong in ({}, {"authorization": "Bearer geraten"}):
        assert (await browser.post("/inbound/mail", content=raw, headers=headers | wrong)).status_code == 401
    headers["authorization"] = "Bearer vereinbart"
    assert (await browser.post("/inbound/mail", content=raw, headers=headers)).status_code == 204
    assert (await browser.post("/inbound/mail", content=b"x" * 11_000_000, headers=headers)).status_code == 413
    elsewhere = headers | {"x-recipient": f"reply+{'a' * 32}@{DOMAIN}"}
    assert (await browser.post("/inbound/mail", content=raw, headers=elsewhere)).status_code == 404
    assert len(await office.world.one(BODIES, reader.id)) == 1
    assert inbound_routes(Replies(office.database, office.desk), None) == []


async def test_a_mail_server_hands_over_by_lmtp(office: Office, people: tuple[Human, Human], replies: Replies) -> None:
    (reader, _), (_, address) = people, await mailed(office, people)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    serving = asyncio.create_task(serve_lmtp(replies, "127.0.0.1", port))
    await _listening(port)

    def deliver(recipient: str) -> None:
        with smtplib.LMTP("127.0.0.1", port) as client:
            client.sendmail(reader.email, [recipient], written(reader.email, recipient))

    await asyncio.to_thread(deliver, address)
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        await asyncio.to_thread(deliver, f"reply+{'a' * 32}@{DOMAIN}")
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)
    assert await office.world.one(BODIES, reader.id) == ["Ja, bei uns auch. **Dringend!**"]


async def _listening(port: int) -> None:
    for _ in range(100):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.02)
        else:
            writer.close()
            return


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ANSWER, "Ja, bei uns auch. **Dringend!**"),
        ("Gut.\n\nOn Sun, Nov 22, 2026 at 10:00 AM Portal <p@h.example>\nwrote:\n> alt", "Gut."),
        ("Oui.\n\nLe dim. 22 nov. 2026 à 10:00, Portal <p@h.example> a écrit :\n> alt", "Oui."),
        ("Va bene.\n\nIl giorno dom 22 nov 2026 alle ore 10:00 P <p@h.example> ha scritto:\n> alt", "Va bene."),
        ("Ja.\n\nVon: P <p@h.example>\nGesendet: heute\nAn: Anna\nBetreff: X\n\nalt", "Ja."),
        ("Ja.\n\n-----Ursprüngliche Nachricht-----\nalt", "Ja."),
        ("Ja.\n-- \nAnna Rot\nTel. 0", "Ja."),
        ("Ja.\n\nGesendet von meinem iPhone", "Ja."),
        ("> Frage eins?\nAntwort eins.\n> Frage zwei?\nAntwort zwei.", "Antwort eins.\nAntwort zwei."),
        (BY_HAND, BY_HAND),
    ],
)
def test_only_new_words_count(text: str, expected: str) -> None:
    assert own_words(text) == expected


@pytest.mark.parametrize(
    "piece", ["\n", " ", "Am ", "Am @\n", "> ", "Von: ", "Von:\n", "-", "_", "<div>", "@ schrieb "]
)
def test_no_mail_keeps_the_machine_busy(piece: str) -> None:
    began = time.process_time()
    own_words("a" + piece * (200_000 // len(piece)) + "b")
    assert time.process_time() - began < 1
