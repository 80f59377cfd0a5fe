"""Talking about an idea: answers, earlier words, taking back, reactions, calling upon people, ending a discussion."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from portal.core.clock import now
from portal.core.db import Database
from portal.core.refusal import NotAllowed, NotFound
from portal.ideas.actions.comment import (
    Remark,
    Wording,
    comment_on_idea,
    delete_comment,
    edit_comment,
    restore_comment,
)
from portal.ideas.actions.lock import lock_discussion, unlock_discussion
from portal.ideas.actions.reaction import react, take_reaction_back
from portal.ideas.jobs import sweep
from portal.ideas.model import ReactionKind
from portal.ideas.rules import CommentGone, DiscussionLocked, NotMentionable
from tests.make.world import Circle, Human, World

SAID = "select array[body, body_html] from comment where id = %s"
COUNT = "select comment_count from idea where id = %s"
TALLY = "select array[heads, firms] from comment_tally where comment_id = %s"


class Table:
    """Anna of A and Berta of B in a circle with names, their idea, and somebody of the host."""

    def __init__(self, database: Database, world: World) -> None:
        self.database, self.world = database, world

    async def lay(self) -> "Table":
        firms = [await self.world.partner(name) for name in ("A AG", "B AG")]
        self.anna, self.berta = [await self.world.person(firm) for firm in firms]
        self.staff = await self.world.person(self.world.host, "moderator")
        self.circle: Circle = await self.world.circle("custom", firms, disclosure="people", floor=0)
        self.idea = await self.world.idea(self.anna, self.circle)
        return self

    async def do(self, who: Human, verb: Any, *given: Any, **named: Any) -> Any:
        async with self.database.write(await self.world.viewer(self.database, who)) as tx:
            return await verb(tx, *given, **named)

    async def say(self, who: Human, body: str = "Gut.", **more: Any) -> UUID:
        made = await self.do(who, comment_on_idea, self.idea, Remark(body, **more), now=now())
        return UUID(str(made.id))


@pytest.fixture
async def table(database: Database, world: World) -> Table:
    return await Table(database, world).lay()


async def test_answers_stand_on_one_level(table: Table) -> None:
    first = await table.say(table.anna)
    answer = await table.say(table.berta, reply_to=first)
    beside = await table.say(table.anna, reply_to=answer)
    found = "select reply_to from comment where id = %s"
    assert [await table.world.one(found, one) for one in (first, answer, beside)] == [None, first, first]
    assert await table.world.one(COUNT, table.idea) == 3


async def test_nobody_answers_below_another_idea(table: Table) -> None:
    other = await table.world.comment(await table.world.idea(table.anna, table.circle), table.anna)
    with pytest.raises(NotFound):
        await table.say(table.berta, reply_to=other)


async def test_earlier_words_are_kept_with_their_time(table: Table) -> None:
    comment = await table.say(table.anna, "Zuerst.")
    await table.do(table.anna, edit_comment, comment, Wording("Dann."), now=now())
    await table.do(table.anna, edit_comment, comment, Wording("Zuletzt."), now=now())
    words = "select array_agg(body || ' ' || version order by version) from comment_version where comment_id = %s"
    assert await table.world.one(words, comment) == ["Zuerst. 1", "Dann. 2"]
    with pytest.raises(NotFound):  # others' rows cannot be locked, so they are not there to be changed
        await table.do(table.berta, edit_comment, comment, Wording("Fremd."), now=now())


async def test_what_is_taken_back_is_gone_and_can_be_brought_back_for_a_while(table: Table) -> None:
    comment = await table.say(table.anna, "Verraten.")
    await table.do(table.anna, delete_comment, comment, now=now())
    assert await table.world.one(SAID, comment) == ["", ""]
    assert await table.world.one(COUNT, table.idea) == 0
    with pytest.raises(NotAllowed):
        await table.do(table.anna, edit_comment, comment, Wording("Doch."), now=now())
    with pytest.raises(CommentGone):
        await table.do(table.anna, restore_comment, comment, now=now() + timedelta(minutes=11))
    await table.do(table.anna, restore_comment, comment, now=now())
    assert await table.world.one("select body from comment where id = %s", comment) == "Verraten."
    assert await table.world.one(COUNT, table.idea) == 1
    with pytest.raises(CommentGone):
        await table.do(table.anna, restore_comment, comment, now=now())


async def test_after_a_day_the_words_are_erased_and_no_others(table: Table) -> None:
    kept, gone, recent = [await table.say(table.anna, word) for word in ("Bleibt.", "Geht.", "Noch.")]
    await table.do(table.anna, edit_comment, kept, Wording("Bleibt doch."), now=now())
    await table.do(table.anna, delete_comment, gone, now=now() - timedelta(days=2))
    await table.do(table.anna, delete_comment, recent, now=now())
    await sweep(table.database)
    left = "select array_agg(body order by body) from comment_version"
    assert await table.world.one(left) == ["Bleibt.", "Noch."]


async def test_one_reaction_per_person_and_kind_is_counted_by_heads_and_firms(table: Table) -> None:
    comment = await table.say(table.anna)
    colleague = await table.world.person(table.berta.firm)
    for who in (table.berta, table.berta, colleague, table.staff):
        await table.do(who, react, comment, ReactionKind.AGREE)
    assert await table.world.one(TALLY, comment) == [3, 2]
    for who in (colleague, colleague):
        await table.do(who, take_reaction_back, comment, ReactionKind.AGREE)
    assert await table.world.one(TALLY, comment) == [2, 2]
    await table.do(table.berta, take_reaction_back, comment, ReactionKind.AGREE)
    assert await table.world.one(TALLY, comment) == [1, 1]


async def test_only_who_reads_along_and_may_be_known_is_called_upon(table: Table) -> None:
    outsider = await table.world.person(await table.world.partner("C AG"))
    gone = await table.world.person(table.berta.firm, state="suspended")
    for somebody in (outsider, gone, table.anna):
        with pytest.raises(NotMentionable):
            await table.say(table.anna, "@{1}?", mentions=[somebody.id])
    comment = await table.say(table.anna, "@{1}, und @{2}?", mentions=[table.berta.id, table.staff.id])
    people = "select array_agg(membership_id order by number) from mention where comment_id = %s"
    assert await table.world.one(people, comment) == [table.berta.id, table.staff.id]


async def test_knowing_somebody_elsewhere_is_not_enough_where_names_are_hidden(table: Table) -> None:
    """Otherwise the list of who can be called upon would tell who is in the circle."""
    nameless = await table.world.circle("custom", [table.anna.firm, table.berta.firm], disclosure="nobody", floor=0)
    table.idea = await table.world.idea(table.anna, nameless)
    with pytest.raises(NotMentionable):
        await table.say(table.anna, "@{1}?", mentions=[table.berta.id])
    await table.say(table.anna, "@{1}?", mentions=[table.staff.id])


async def test_a_mention_is_answered_by_saying_something(table: Table) -> None:
    await table.say(table.anna, "@{1}?", mentions=[table.berta.id])
    waiting = "select count(*) from mention where membership_id = %s and answered_at is null"
    assert await table.world.one(waiting, table.berta.id) == 1
    await table.say(table.staff)
    assert await table.world.one(waiting, table.berta.id) == 1
    await table.say(table.berta)
    assert await table.world.one(waiting, table.berta.id) == 0


async def test_a_locked_discussion_is_the_moderators(table: Table) -> None:
    comment = await table.say(table.berta)
    await table.do(table.staff, lock_discussion, table.idea, sentence="Alles gesagt.", now=now())
    for verb, given in ((react, [comment, ReactionKind.AGREE]),):
        with pytest.raises(DiscussionLocked):
            await table.do(table.berta, verb, *given)
    with pytest.raises(DiscussionLocked):
        await table.say(table.berta)
    with pytest.raises(DiscussionLocked):
        await table.do(table.berta, edit_comment, comment, Wording("Anders."), now=now())
    await table.say(table.staff)
    await table.do(table.berta, delete_comment, comment, now=now())  # one's own words can always be taken back
    await table.do(table.staff, unlock_discussion, table.idea)
    await table.say(table.berta)
