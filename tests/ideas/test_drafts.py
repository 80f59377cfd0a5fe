"""What somebody is still writing: kept on every device, the newest first, nothing lost, nobody else's."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from portal.core.clock import now
from portal.core.db import Database
from portal.core.ids import new_id
from portal.core.refusal import NotFound, TooLong
from portal.ideas import jobs
from portal.ideas.actions.draft import Writing, delete_draft, save_draft
from portal.ideas.actions.idea import Draft, edit_idea, submit_idea
from portal.ideas.rules import DRAFT_LIMIT, MOST_DRAFTS, MOST_OLDER, TooManyDrafts
from tests.make.world import Human, World


class Desk:
    """A partner's author at two devices."""

    def __init__(self, database: Database, world: World) -> None:
        self.database, self.world = database, world

    async def move_in(self) -> "Desk":
        self.firm = await self.world.partner()
        self.author = await self.world.person(self.firm)
        return self

    async def viewer(self, who: Human | None = None) -> Any:
        return await self.world.viewer(self.database, who or self.author)

    async def saves(
        self, content: str, draft: UUID | None = None, version: int | None = None, idea: UUID | None = None,
        who: Human | None = None,
    ) -> tuple[UUID, int]:  # fmt: skip
        async with self.database.write(await self.viewer(who)) as tx:
            row = await save_draft(tx, draft, Writing(content[:9], content, idea), version=version, now=now())
            return row.id, row.version

    async def kept(self) -> list[str]:
        """The current text first, then what other devices had written, latest first."""
        order = "select array_agg(content order by of_id is not null, id desc) from idea_draft"
        return list(await self.world.one(order) or [])


@pytest.fixture
async def desk(database: Database, world: World) -> Desk:
    return await Desk(database, world).move_in()


async def test_the_newest_text_wins_and_the_older_one_is_kept_beside_it(desk: Desk) -> None:
    draft, first = await desk.saves("am Pult")
    _, second = await desk.saves("am Pult, länger", draft, first)
    assert await desk.kept() == ["am Pult, länger"]
    await desk.saves("am Telefon", draft, second)
    await desk.saves("am Pult, noch länger", draft, second)  # did not know of the telephone
    assert await desk.kept() == ["am Pult, noch länger", "am Telefon"]
    lasts = "select round(extract(epoch from expires_at - clock_timestamp()) / 86400) from idea_draft"
    assert await desk.world.one(lasts + " where of_id is null") == 90
    assert await desk.world.one(lasts + " where of_id is not null") == 30
    for turn in range(MOST_OLDER + 3):
        await desk.saves(f"hin und her {turn}", draft, 0)
    assert len(await desk.kept()) == MOST_OLDER + 1
    older = await desk.world.one("select id from idea_draft where of_id is not null limit 1")
    with pytest.raises(NotFound):
        await desk.saves("auf dem alten weiter", older)


async def test_what_was_sent_or_thrown_away_is_gone_everywhere(desk: Desk) -> None:
    draft, _ = await desk.saves("eins")
    await desk.saves("zwei", draft, 0)
    async with desk.database.write(await desk.viewer()) as tx:
        text = Draft("Deckel klemmt", "Der Deckel der Wanne klemmt.", draft_id=draft)
        idea = await submit_idea(tx, text, circle_id=None, now=now())
    assert await desk.kept() == []
    change, _ = await desk.saves("geändert", idea=idea.id)
    async with desk.database.write(await desk.viewer()) as tx:
        await edit_idea(tx, idea.id, {"title": "Deckel klemmt oft", "draft_id": change}, version=1, now=now())
    assert await desk.kept() == []
    other, _ = await desk.saves("drei")
    async with desk.database.write(await desk.viewer()) as tx:
        await delete_draft(tx, other)
    assert await desk.kept() == []
    with pytest.raises(NotFound):
        async with desk.database.write(await desk.viewer()) as tx:
            await delete_draft(tx, other)


async def test_nobody_else_writes_on_it_or_sees_it(desk: Desk) -> None:
    draft, _ = await desk.saves("nur meins")
    for who in (await desk.world.person(desk.firm), await desk.world.person(desk.world.host, "owner")):
        async with desk.database.write(await desk.viewer(who)) as tx:
            assert (await tx.connection()) is not None
            with pytest.raises(NotFound):
                await delete_draft(tx, draft)
        assert (await desk.world.viewer(desk.database, who)).circles
        with pytest.raises(Exception, match="ID_TAKEN"):
            await desk.saves("übernommen", draft, who=who)
    assert await desk.kept() == ["nur meins"]
    hidden = await desk.world.idea(await desk.world.person(await desk.world.partner("Andere AG")))
    with pytest.raises(NotFound):
        await desk.saves("zu einer fremden Idee", idea=hidden)


async def test_there_are_limits_and_everything_ends(desk: Desk) -> None:
    with pytest.raises(TooLong):
        await desk.saves("x" * (DRAFT_LIMIT + 1))
    for number in range(MOST_DRAFTS):
        last, _ = await desk.saves(f"Nummer {number}", new_id())
    with pytest.raises(TooManyDrafts):
        await desk.saves("eine zu viel")
    await desk.saves("weiter geht es", last, 1)
    await jobs.sweep(desk.database)
    assert len(await desk.kept()) == MOST_DRAFTS
    await desk.world.db.execute("update idea_draft set expires_at = %s where id <> %s", [now() - timedelta(1), last])
    await jobs.sweep(desk.database)
    assert await desk.kept() == ["weiter geht es"]
