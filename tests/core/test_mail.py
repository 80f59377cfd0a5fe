"""Letters: what stands in them, over the wire to a real mail server, and in the demo's mailbox."""

import asyncio
import email
import socket
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import default
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtplib import SMTPException
from sqlalchemy.exc import ProgrammingError

from portal.core.db import Database
from portal.core.mail import MAILBOX_HOLDS, Mail, Mailbox, MailRow, NoMailServerError, Smtp, SmtpPost, letter, message
from portal.core.text import LOCALES
from portal.core.viewer import Viewer
from tests.make.world import World

LINK = "https://portal.example/einladung#geheim"
PARAMS = {"inviter": "Anna Rot", "organisation": "Rot AG", "until": "01.12.2026"}


class Letters:
    """Keeps what the mail server was given."""

    def __init__(self) -> None:
        self.received: list[Any] = []

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's word
        self.received.append(envelope)
        return "250 OK"


@pytest.fixture
def server() -> Iterator[tuple[int, Letters]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    letters = Letters()
    controller = Controller(letters, hostname="127.0.0.1", port=port)
    controller.start()
    yield port, letters
    controller.stop()


def invitation(locale: str = "de", **more: str) -> Mail:
    return letter("neu@rot.example", locale, "invitation", link=LINK, portal="Ideenraum", **{**PARAMS, **more})


@pytest.mark.parametrize("locale", LOCALES)
def test_letter_has_link_and_names_in_every_language(locale: str) -> None:
    mail = invitation(locale)
    assert "Anna Rot" in mail.subject
    for body in (mail.text, mail.html):
        assert LINK in body
        assert "Rot AG" in body
        assert "01.12.2026" in body
        assert "{" not in body


def test_names_do_not_become_code() -> None:
    mail = invitation(inviter='<a href="https://boese.example">Bank</a>', organisation="[klick](https://boese.example)")
    assert "<a href=" not in mail.html.replace(f'<a href="{LINK}"', "")
    assert "&lt;a href" in mail.html


def test_line_break_in_a_subject_is_refused() -> None:
    with pytest.raises(ValueError, match="linefeed"):
        message(invitation(inviter="Anna\nBcc: alle@boese.example"), "portal@host.example")


async def test_letter_arrives_at_a_real_server(server: tuple[int, Letters]) -> None:
    port, letters = server
    await SmtpPost(Smtp("127.0.0.1", port, sender="portal@host.example")).send(invitation())
    (envelope,) = letters.received
    assert (envelope.mail_from, envelope.rcpt_tos) == ("portal@host.example", ["neu@rot.example"])
    arrived = email.message_from_bytes(envelope.content, EmailMessage, policy=default)
    assert arrived["Subject"] == "Anna Rot lädt Sie zu Ideenraum ein"
    assert arrived["Auto-Submitted"] == "auto-generated"
    text, html = arrived.iter_parts()
    assert (text.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
    assert LINK in text.get_content()


async def test_password_is_never_sent_in_clear(server: tuple[int, Letters]) -> None:
    port, letters = server
    smtp = Smtp("127.0.0.1", port, username="portal", password="geheim", sender="portal@host.example")  # noqa: S106 - a test's
    with pytest.raises(SMTPException):
        await SmtpPost(smtp).send(invitation())
    assert letters.received == []


async def test_server_that_is_not_there_raises_so_that_it_is_tried_again() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises((SMTPException, OSError)):
            await SmtpPost(Smtp("127.0.0.1", taken.getsockname()[1])).send(invitation())


async def test_mailbox_of_the_demo_shows_the_newest_first(database: Database, world: World) -> None:
    await world.db.execute("update workspace set is_demo = true")
    box = Mailbox(database)
    for name in ("Anna", "Ben", "Cleo"):
        await box.send(invitation(inviter=name))
    assert [one.subject.split()[0] for one in await box.letters(2)] == ["Cleo", "Ben"]


async def test_mailbox_holds_only_so_many(database: Database, world: World) -> None:
    await world.db.execute("update workspace set is_demo = true")
    box = Mailbox(database)
    await asyncio.gather(*(box.send(invitation()) for _ in range(MAILBOX_HOLDS // 10)))
    await world.db.execute(
        "insert into mail select workspace_id, gen_random_uuid(), recipient, subject, text, html,"
        " now() - interval '1 day' from mail, generate_series(1, 10)"
    )
    await box.send(invitation())
    assert await world.one("select count(*) from mail") == MAILBOX_HOLDS


async def test_elsewhere_there_is_no_mailbox(database: Database, world: World) -> None:
    box = Mailbox(database)
    with pytest.raises(NoMailServerError):
        await box.send(invitation())
    assert await box.letters(10) == []


async def test_policies_alone_keep_letters_out_of_other_workspaces(database: Database, world: World) -> None:
    host = Viewer(workspace_id=world.workspace_id, organisation_id=world.host.id, kind="host", role="owner")
    with pytest.raises(ProgrammingError, match="row-level security"):
        async with database.write(host) as tx:
            tx.add(MailRow(workspace_id=world.workspace_id, recipient="x", subject="x", text="x", html="x"))
