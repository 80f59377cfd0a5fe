"""What was held in another portal and came back by its export is decided here, as what is held is."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import pytest

from portal.core.db import Database
from portal.core.refusal import NotFound
from portal.moderation.actions.decide import Verdict, decide
from portal.moderation.actions.undo import undo
from portal.moderation.model import Act
from portal.moderation.rules import AuthorGone
from portal.notifications.subscribers import Notifier
from portal.transfer.actions.load import import_file
from portal.transfer.export import export_all
from portal.transfer.sources import Wish
from tests.make.world import Human, World

SAID = """
    select c.body, a.name, o.name, c.is_official from comment c join membership a on a.id = c.author_id
      join organisation o on o.id = c.organisation_id where c.id = %s
"""


class Released(NamedTuple):
    """The event as the relay brings it."""

    id: UUID
    workspace_id: UUID
    object: UUID


async def _approved(database: Database, world: World, moderator: Human, held: UUID) -> UUID:
    async with database.write(await world.viewer(database, moderator)) as tx:
        return await decide(tx, held, Verdict(Act.APPROVE), now=datetime.now(UTC))


async def _nobody(_workspace_id: UUID, _membership_id: UUID) -> None:
    """Letters are another story."""


async def test_what_was_held_elsewhere_is_released_and_told_of_as_any_other(
    database: Database, world: World, owner: str, tmp_path: Path
) -> None:
    there, partner = await world.person(world.host, "owner"), await world.partner("Wendrüti AG")
    lead, file = await world.person(partner, "lead", "Lea Lead"), tmp_path / "alles.zip"
    await world.held_comment(await world.idea(lead), lead, "Darf ich das sagen?")
    soon = datetime.now(UTC) + timedelta(minutes=1)
    await export_all(database, await world.viewer(database, there), None, file, now=soon)
    async with World(owner) as empty:
        importer, moderator = await empty.person(empty.host, "owner"), await empty.person(empty.host, "moderator")
        await import_file(database, await empty.viewer(database, importer), Wish(file, soon))
        here = "workspace_id = %s"
        idea, held = [await empty.one(f"select id from {one} where {here}", empty.workspace_id)
                      for one in ("idea", "held_comment")]  # fmt: skip
        await empty.follow(idea, importer)
        # No partner reads what has just come in, so none decides about it.
        rival = await empty.person(await empty.partner("Rivalin GmbH"), "lead")
        with pytest.raises(NotFound):
            await _approved(database, empty, rival, held)
        act = await _approved(database, empty, moderator, held)
        rows = await empty.db.execute(SAID, [held])
        assert await rows.fetchall() == [("Darf ich das sagen?", "Lea Lead", "Wendrüti AG", False)]
        assert await empty.one("select comment_count from idea where id = %s", idea) == 1
        event = await empty.one(
            f"select id from event where kind = 'idea_comment_released' and {here}", empty.workspace_id
        )
        await Notifier(database, _nobody).tell(Released(event, empty.workspace_id, idea))
        told = f"select array_agg(membership_id) from notification where {here}"
        assert await empty.one(told, empty.workspace_id) == [importer.id]
        async with database.write(await empty.viewer(database, moderator)) as tx:
            await undo(tx, act, now=datetime.now(UTC))
        assert await empty.one("select state from held_comment where id = %s", held) == "waiting"
        assert await empty.one("select comment_count from idea where id = %s", idea) == 0
        await _approved(database, empty, moderator, held)
        assert await empty.one("select comment_count from idea where id = %s", idea) == 1


async def test_what_was_held_here_is_not_released_once_its_author_reads_here_no_more(
    database: Database, world: World
) -> None:
    moderator, lead = await world.person(world.host, "moderator"), await world.person(await world.partner(), "lead")
    held = await world.held_comment(await world.idea(lead), lead)
    await world.db.execute("update membership set state = 'left' where id = %s", [lead.id])
    with pytest.raises(AuthorGone):
        await _approved(database, world, moderator, held)
    assert await world.one("select count(*) from comment where workspace_id = %s", world.workspace_id) == 0
