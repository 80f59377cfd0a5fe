"""Letters to people: written from the texts, sent by SMTP, or laid into the mailbox of the demo."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from html import escape
from typing import Protocol
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy import text as sql
from sqlmodel import col

from portal.core.db import Database
from portal.core.table import Row, moment_now, string
from portal.core.text import text
from portal.core.viewer import STRANGER

MAILBOX_HOLDS = 200
FOR_EVER = 500
FRAME = (
    '<div style="font:16px/1.5 system-ui,sans-serif;max-width:34em;margin:0 auto;padding:1.5em;color:#1d2327">{body}'
    '<p style="color:#5b6570;font-size:14px;border-top:1px solid #d5dade;padding-top:1em">{footer}</p></div>'
)
BUTTON = (
    '<p><a href="{link}" style="display:inline-block;padding:.6em 1.2em;border-radius:6px;background:#1f5f4a;'
    'color:#fff;text-decoration:none">{label}</a></p>'
)


@dataclass(frozen=True)
class Mail:
    """One letter to one address."""

    to: str
    subject: str
    text: str
    html: str
    headers: Mapping[str, str] = field(default_factory=dict)
    """More of them, or others than every letter has."""


class UndeliverableError(Exception):
    """The mail server will never take this letter: trying again is of no use."""


class Post(Protocol):
    """Whatever brings letters to people."""

    async def send(self, mail: Mail) -> None:
        """Deliver, or raise so that it is tried again."""


@dataclass(frozen=True)
class Desk:
    """How letters leave, where their links lead, and at which domain answers arrive, if they do."""

    post: Post
    base_url: str
    inbound: str | None = None


class Occasion(Protocol):
    """The committed event about which somebody is written to."""

    @property
    def id(self) -> UUID:
        """The event."""

    @property
    def workspace_id(self) -> UUID:
        """Where it happened."""

    @property
    def object(self) -> UUID:
        """What it happened to."""


@dataclass(frozen=True)
class Smtp:
    """Where letters are handed over. With a password the connection must be encrypted."""

    host: str
    port: int = 587
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    sender: str = "portal@localhost"
    start_tls: bool | None = None
    """None: encrypt when the server offers it."""
    use_tls: bool = False


class SmtpPost:
    """Sends each letter over a connection of its own: there are few, and servers close idle ones."""

    def __init__(self, smtp: Smtp) -> None:
        self._smtp = smtp

    async def send(self, mail: Mail) -> None:
        """Hand over to the mail server."""
        from aiosmtplib import SMTP, SMTPRecipientsRefused  # noqa: PLC0415 - no start waits for the first letter

        smtp = self._smtp
        must_encrypt = smtp.password is not None and not smtp.use_tls
        client = SMTP(
            hostname=smtp.host,
            port=smtp.port,
            username=smtp.username,
            password=smtp.password,
            use_tls=smtp.use_tls,
            start_tls=True if must_encrypt else smtp.start_tls,
            timeout=20,
        )
        try:
            async with client:
                await client.send_message(message(mail, smtp.sender))
        except SMTPRecipientsRefused as refused:
            if all(one.code >= FOR_EVER for one in refused.recipients):
                raise UndeliverableError from None  # without the address, which must not reach the log
            raise


class NoServerError(Exception):
    """No mail server is set: a job that wanted to send is tried again, and then stands as failed."""


class NoPost:
    """The post of an installation that has no mail server yet."""

    async def send(self, mail: Mail) -> None:
        """Say in the log what is missing; never to whom one would have written, nor what."""
        raise NoServerError(f"A letter ({len(mail.text)} characters) waits: set PORTAL_SMTP_HOST and PORTAL_MAIL_FROM.")


def not_now() -> tuple[type[Exception], ...]:
    """What keeps a letter from leaving for the moment."""
    from aiosmtplib import SMTPException  # noqa: PLC0415 - asked for when one did not leave

    return SMTPException, OSError, NoServerError


class MailRow(Row, table=True):
    """A letter of the demo, which nobody sends: a page shows it."""

    __tablename__ = "mail"

    recipient: str = string()
    subject: str = string()
    text: str = string()
    html: str = string()
    sent_at: datetime = moment_now()


class NoMailServerError(RuntimeError):
    """A letter cannot leave: PORTAL_SMTP_URL names no mail server, and this is not the demo."""


class Mailbox:
    """The demo's post: the policies let nobody write or read it elsewhere."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def send(self, mail: Mail) -> None:
        """Lay the letter on top, and let the oldest go."""
        async with self._database.write(STRANGER) as tx:
            workspace_id = await tx.scalar(sql("select demo_workspace()"))
            if workspace_id is None:
                raise NoMailServerError(NoMailServerError.__doc__)
            tx.add(
                MailRow(
                    workspace_id=workspace_id, recipient=mail.to, subject=mail.subject, text=mail.text, html=mail.html
                )
            )
            await tx.flush()
            kept = select(col(MailRow.id)).order_by(col(MailRow.sent_at).desc()).limit(MAILBOX_HOLDS)
            await tx.execute(delete(MailRow).where(col(MailRow.id).not_in(kept)))

    async def letters(self, at_most: int) -> list[MailRow]:
        """The newest first."""
        async with self._database.read(STRANGER) as db:
            newest = select(MailRow).order_by(col(MailRow.sent_at).desc(), col(MailRow.id).desc()).limit(at_most)
            return list(await db.scalars(newest))


def letter(to: str, locale: str, kind: str, *, link: str, portal: str, **params: str) -> Mail:
    """The letter of that kind in the reader's language, as plain text and as HTML with a button for the link."""
    params = {"portal": portal, **params}
    greeting, footer = text(locale, "mail.greeting"), text(locale, "mail.footer", portal=portal)
    body = text(locale, f"mail.{kind}.body", link=link, **params)
    return Mail(
        to=to,
        subject=text(locale, f"mail.{kind}.subject", **params),
        text=f"{greeting}\n\n{body}\n\n{footer}\n",
        html=_html([greeting, *body.split("\n\n")], link, text(locale, f"mail.{kind}.button"), footer),
    )


def message(mail: Mail, sender: str) -> EmailMessage:
    """As it goes over the wire; line breaks in a header are refused by the library."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, mail.to, mail.subject
    made["Date"], made["Message-ID"] = formatdate(localtime=False), make_msgid(domain=sender.rpartition("@")[2])
    made["Auto-Submitted"] = "auto-generated"
    for name, value in mail.headers.items():
        del made[name]
        made[name] = value
    made.set_content(mail.text)
    made.add_alternative(mail.html, subtype="html")
    return made


def _html(paragraphs: list[str], link: str, label: str, footer: str) -> str:
    # Names in a letter are somebody's input: everything is escaped, nothing is taken for Markdown.
    button = BUTTON.format(link=escape(link), label=escape(label))
    body = "".join(button if one == link else f"<p>{escape(one)}</p>" for one in paragraphs)
    return FRAME.format(body=body, footer=escape(footer))
