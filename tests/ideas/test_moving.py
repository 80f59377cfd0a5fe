"""Who reads an idea changes only with its owner's consent; taking back is free and takes effect at once."""

import pytest

from portal.core.clock import now
from portal.core.db import Database
from portal.core.refusal import NotAllowed, NotFound
from portal.ideas.actions.comment import Remark, comment_on_idea
from portal.ideas.actions.move import Wish, answer_widening, ask_to_widen, narrow_idea
from portal.ideas.rules import NotWider, WideningAnswered, WideningOpen
from tests.make.world import Human, World

CIRCLE = "select circle_id from idea where id = %s"


async def ask(database: Database, world: World, who: Human, idea: object, circle: object) -> None:
    async with database.write(await world.viewer(database, who)) as tx:
        await ask_to_widen(tx, idea, Wish(circle), now=now())  # type: ignore[arg-type] - a plain id


async def answer(database: Database, world: World, who: Human, *, accept: bool) -> None:
    request = await world.one("select id from widening")
    async with database.write(await world.viewer(database, who)) as tx:
        await answer_widening(tx, request, accept=accept, now=now())


async def test_staff_must_ask_and_the_owner_may_refuse(database: Database, world: World) -> None:
    moderator = await world.person(world.host, "moderator")
    lead = await world.person(await world.partner())
    idea = await world.idea(lead)
    await ask(database, world, moderator, idea, world.open.id)
    assert await world.one(CIRCLE, idea) == lead.firm.pair
    with pytest.raises(WideningOpen):
        await ask(database, world, moderator, idea, world.open.id)
    await answer(database, world, lead, accept=False)
    assert await world.one(CIRCLE, idea) == lead.firm.pair
    with pytest.raises(WideningAnswered):
        await answer(database, world, lead, accept=True)


async def test_with_the_leads_yes_everything_moves(database: Database, world: World) -> None:
    moderator = await world.person(world.host, "moderator")
    lead = await world.person(await world.partner())
    idea = await world.idea(lead)
    await world.comment(idea, moderator)
    await world.support(idea, lead)
    await ask(database, world, moderator, idea, world.open.id)
    await answer(database, world, lead, accept=True)
    for table in ("comment", "idea_support", "idea_voice", "widening"):
        assert await world.one(f"select circle_id from {table}") == world.open.id
    assert await world.one("select array[floor, support_shown] from idea where id = %s", idea) == [3, 0]


async def test_only_the_owners_lead_consents(database: Database, world: World) -> None:
    firm = await world.partner()
    lead, colleague = await world.person(firm), await world.person(firm, "partner_member")
    moderator = await world.person(world.host, "moderator")
    idea = await world.idea(lead)
    await ask(database, world, colleague, idea, world.open.id)
    for other in (colleague, moderator):
        with pytest.raises(NotAllowed):
            await answer(database, world, other, accept=True)
    rival = await world.person(await world.partner("B"))
    with pytest.raises(NotFound):
        await answer(database, world, rival, accept=True)
    assert await world.one(CIRCLE, idea) == firm.pair


async def test_a_lead_widens_the_own_idea_at_once(database: Database, world: World) -> None:
    lead = await world.person(await world.partner())
    idea = await world.idea(lead)
    await ask(database, world, lead, idea, world.open.id)
    assert await world.one(CIRCLE, idea) == world.open.id
    assert await world.one("select accepted from widening") is True


async def test_an_idea_moves_only_where_its_owner_reads(database: Database, world: World) -> None:
    moderator = await world.person(world.host, "moderator")
    lead = await world.person(await world.partner("A"))
    others = await world.circle("custom", [await world.partner("B")])
    idea = await world.idea(lead)
    with pytest.raises(NotWider):
        await ask(database, world, moderator, idea, others.id)
    with pytest.raises(NotFound):
        await ask(database, world, lead, idea, others.id)


async def test_narrowing_takes_effect_at_the_next_read(database: Database, world: World) -> None:
    author = await world.person(await world.partner("A"), "partner_member")
    rival = await world.person(await world.partner("B"))
    idea = await world.idea(author, world.open)
    seeing = await world.viewer(database, rival)
    async with database.write(seeing) as tx:
        await comment_on_idea(tx, idea, Remark("Bei uns auch."), now=now())
    async with database.write(await world.viewer(database, author)) as tx:
        await narrow_idea(tx, idea, now=now())
    with pytest.raises(NotFound):
        async with database.write(seeing) as tx:
            await comment_on_idea(tx, idea, Remark("Und jetzt?"), now=now())
    assert await world.one("select count(*) from comment where circle_id = %s", author.firm.pair) == 1


async def test_others_cannot_take_an_idea_back(database: Database, world: World) -> None:
    author = await world.person(await world.partner("A"))
    rival = await world.person(await world.partner("B"))
    idea = await world.idea(author, world.open)
    with pytest.raises(NotAllowed):
        async with database.write(await world.viewer(database, rival)) as tx:
            await narrow_idea(tx, idea, now=now())
    assert await world.one(CIRCLE, idea) == world.open.id
