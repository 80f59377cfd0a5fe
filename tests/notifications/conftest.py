"""A portal in which whatever happened is told when the test says so."""

import email
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default
from typing import Any
from uuid import UUID

import pytest
from aiosmtpd.controller import Controller

from portal.core.clock import now
from portal.core.db import Database
from portal.core.mail import Desk, Smtp, SmtpPost
from portal.ideas.actions.comment import Remark, comment_on_idea
from portal.ideas.actions.decision import Decision, change_status
from portal.ideas.model import IdeaStatus
from portal.notifications.jobs import Sender
from portal.notifications.rules import TELLINGS
from portal.notifications.subscribers import Notifier
from portal.worker.relay import Happened
from tests.make.world import Human, World

BASE = "https://portal.example"
EVENTS = "select xid, id, workspace_id, kind, object from event order by xid, id"
INBOX = """
    select kind, reason from notification where membership_id = %s and workspace_id = %s order by at, id
"""


class Letters:
    """A mail server that keeps what it was given; told so, it refuses."""

    def __init__(self) -> None:
        self.received: list[tuple[str, EmailMessage]] = []
        self.answer = "250 OK"

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's word
        self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any
    ) -> str:
        if self.answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.answer

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's word
        made = email.message_from_bytes(envelope.content, EmailMessage, policy=default)
        self.received.append((envelope.rcpt_tos[0], made))
        return "250 OK"

    def to(self, human: Human) -> list[EmailMessage]:
        return [mail for address, mail in self.received if address == human.email]


@pytest.fixture
def letters() -> Letters:
    return Letters()


@pytest.fixture
def smtp(letters: Letters) -> Iterator[Smtp]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(letters, hostname="127.0.0.1", port=port)
    controller.start()
    yield Smtp("127.0.0.1", port, sender="portal@host.example")
    controller.stop()


@dataclass
class Office:
    """Does what people do, and tells those who have to do with it."""

    database: Database
    world: World
    letters: Letters
    desk: Desk
    seen: set[UUID] = field(default_factory=set)

    @property
    def sender(self) -> Sender:
        return Sender(self.database, self.desk)

    async def say(self, human: Human, idea: UUID, body: str = "Das hilft uns.", *, official: bool = False) -> UUID:
        async with self.database.write(await self.world.viewer(self.database, human)) as tx:
            return (await comment_on_idea(tx, idea, Remark(body, official=official), now=now())).id

    async def decide(self, human: Human, idea: UUID, sentence: str = "Wir bauen das im Frühling.") -> None:
        async with self.database.write(await self.world.viewer(self.database, human)) as tx:
            await change_status(tx, idea, Decision(IdeaStatus.PLANNED, sentence), now=now())

    async def happened(self) -> list[Happened]:
        """What has not been told yet, as the relay would bring it."""
        rows = await (await self.world.db.execute(EVENTS)).fetchall()
        new = [Happened(*row) for row in rows if row[1] not in self.seen]
        self.seen |= {one.id for one in new}
        return [one for one in new if one.kind in TELLINGS]

    async def tell(self) -> None:
        for event in await self.happened():
            await Notifier(self.database, self.sender.send_to).tell(event)

    async def past(self, interval: str = "1 day") -> None:
        """What is due within this time is due now."""
        await self.world.db.execute(f"update notification set due_at = due_at - interval '{interval}'")  # type: ignore[arg-type] - ours
        await self.world.db.execute(f"update notice_letter set retry_at = retry_at - interval '{interval}'")  # type: ignore[arg-type] - ours
        await self.sender.send_due()

    async def inbox(self, human: Human) -> list[tuple[str, str]]:
        rows = await self.world.db.execute(INBOX, [human.id, self.world.workspace_id])
        return [(kind, reason) for kind, reason in await rows.fetchall()]


@pytest.fixture
async def office(database: Database, world: World, letters: Letters, smtp: Smtp) -> Office:
    return Office(database, world, letters, Desk(SmtpPost(smtp), BASE, "antwort.host.example"))
