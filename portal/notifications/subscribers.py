"""After an event, everybody who has to do with it is told; each as somebody with rights of the own."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from uuid import UUID

from portal.core.clock import now
from portal.core.db import Database, act_as
from portal.core.events import record
from portal.core.mail import Occasion
from portal.core.viewer import Viewer
from portal.identity.queries import viewer_for
from portal.notifications.actions.tell import Notice, tell
from portal.notifications.events import NoticesWritten
from portal.notifications.queries import event_facts, people_to_tell
from portal.notifications.rules import tellings

SendTo = Callable[[UUID, UUID], Awaitable[object]]
"""Sends a person of a workspace what is due."""


class Notifier:
    """Tells people what happened to ideas, ballots and fairs; told twice of an event, it says nothing twice."""

    def __init__(self, database: Database, send_to: SendTo) -> None:
        self._database = database
        self._send_to = send_to

    async def tell(self, occasion: Occasion) -> None:
        """Whoever takes part, except whoever did it."""
        facts, found = await self._notices(occasion)
        told = {
            membership_id: firm
            for membership_id, (firm, notices) in found.items()
            if await self._tell_one(occasion.workspace_id, membership_id, notices)
        }
        # What is hushed is hushed here too: each firm that was told hears of it by itself.
        for firm in set(told.values()) if facts["hushed"] else [None] if told else []:
            await self._announce(occasion, Viewer(workspace_id=occasion.workspace_id, organisation_id=firm), facts)
        for membership_id in told:
            await self._send_to(occasion.workspace_id, membership_id)

    async def _notices(self, occasion: Occasion) -> tuple[dict[str, Any], dict[UUID, tuple[UUID, list[Notice]]]]:
        """By person, the first that the event has to tell; once for each thing that it may be told beside."""
        found: dict[UUID, tuple[UUID, list[Notice]]] = {}
        async with self._database.read() as db:
            facts = await event_facts(db, occasion.workspace_id, occasion.id)
            # What was taken back before anybody heard of it is told to nobody.
            for telling in [] if facts["undone"] else tellings(facts["kind"], facts):
                for about in _things(facts):
                    for person, firm, reason in await people_to_tell(db, occasion.workspace_id, about, telling):
                        _, notices = found.setdefault(person, (firm, []))
                        if not notices or notices[0].kind == telling.kind:
                            notices.append(Notice(occasion.id, telling.kind, reason, about))
        if facts["actor"]:
            found.pop(UUID(facts["actor"]), None)
        return facts, found

    async def _tell_one(self, workspace_id: UUID, membership_id: UUID, notices: list[Notice]) -> bool:
        """Beside the first thing beside which the person may be told."""
        async with self._database.write() as tx:
            viewer = await viewer_for(tx, workspace_id, membership_id)
            if viewer is None:
                return False
            await act_as(tx, viewer)
            for notice in notices:
                if await tell(tx, notice, now=now()):
                    return True
            return False

    async def _announce(self, occasion: Occasion, nobody: Viewer, facts: Mapping[str, Any]) -> None:
        """So that whoever was told hears it at once; it names no person: who follows what is that person's business."""
        async with self._database.write(nobody) as tx:
            circle_id = UUID(facts["circle"])
            record(tx, NoticesWritten(occasion.id), circle_id=circle_id, hushed=facts["hushed"])


def _things(facts: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The facts, once for each thing that the event is about."""
    ballots = [{**facts, "ballot": one} for one in facts["ballots"]]
    fairs = [{**facts, "appearance": one} for one in facts["appearances"]]
    return ballots + fairs + [{**facts, "idea": one} for one in facts["ideas"]]
