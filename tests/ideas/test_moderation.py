"""First ideas for other firms are looked at before those firms see them."""

import pytest

from portal.core.clock import now
from portal.core.db import Database
from portal.core.refusal import NotAllowed, NotFound, Required, TooShort
from portal.ideas.actions.decision import Decision, change_status, return_idea
from portal.ideas.actions.idea import Draft, submit_idea
from portal.ideas.model import IdeaStatus
from portal.ideas.rules import IdeaHeld, IdeaNotHeld, SameStatus
from portal.moderation.actions.decide import Verdict, decide_by_name
from portal.moderation.model import Act
from tests.make.world import World

DRAFT = Draft("Deckel klemmt", "Der Deckel der Wanne klemmt nach jeder Reinigung.")
PLACE = "select array[circle_id::text, status] from idea where id = %s"


async def test_a_first_idea_for_all_partners_is_held_in_the_pair(database: Database, world: World) -> None:
    anna = await world.person(await world.partner("A"))
    rival = await world.person(await world.partner("B"))
    viewer = await world.viewer(database, anna)
    async with database.write(viewer) as tx:
        idea = await submit_idea(tx, DRAFT, circle_id=world.open.id, now=now())
    assert await world.one(PLACE, idea.id) == [str(anna.firm.pair), "held"]
    with pytest.raises(NotFound):
        async with database.write(await world.viewer(database, rival)) as tx:
            await return_idea(tx, idea.id, sentence="Nein.", now=now())


async def test_an_idea_for_the_pair_needs_no_moderation(database: Database, world: World) -> None:
    anna = await world.person(await world.partner())
    async with database.write(await world.viewer(database, anna)) as tx:
        idea = await submit_idea(tx, DRAFT, circle_id=None, now=now())
    assert await world.one(PLACE, idea.id) == [str(anna.firm.pair), "open"]


async def test_approval_moves_the_idea_and_trusts_its_author(database: Database, world: World) -> None:
    moderator = await world.person(world.host, "moderator")
    anna = await world.person(await world.partner())
    viewer = await world.viewer(database, anna)
    async with database.write(viewer) as tx:
        idea = await submit_idea(tx, DRAFT, circle_id=world.open.id, now=now())
    async with database.write(await world.viewer(database, moderator)) as tx:
        await decide_by_name(tx, idea.id, Verdict(Act.APPROVE), now=now())
    assert await world.one(PLACE, idea.id) == [str(world.open.id), "open"]
    async with database.write(viewer) as tx:
        second = await submit_idea(tx, DRAFT, circle_id=world.open.id, now=now())
    assert await world.one(PLACE, second.id) == [str(world.open.id), "open"]


async def test_a_returned_idea_stays_with_its_firm(database: Database, world: World) -> None:
    moderator = await world.person(world.host, "moderator")
    anna = await world.person(await world.partner())
    idea = await world.idea(anna, status="held", requested_circle_id=world.open.id)
    async with database.write(await world.viewer(database, moderator)) as tx:
        await return_idea(tx, idea, sentence="Bitte ohne Kundennamen.", now=now())
    assert await world.one(PLACE, idea) == [str(anna.firm.pair), "open"]
    with pytest.raises(IdeaNotHeld):
        async with database.write(await world.viewer(database, moderator)) as tx:
            await decide_by_name(tx, idea, Verdict(Act.APPROVE), now=now())


@pytest.mark.parametrize("role", ["member", "lead"])
async def test_only_moderators_approve(database: Database, world: World, role: str) -> None:
    firm = await world.partner()
    anna = await world.person(firm)
    idea = await world.idea(anna, status="held", requested_circle_id=world.open.id)
    other = await world.person(firm if role == "lead" else world.host, role)
    with pytest.raises(NotAllowed):
        async with database.write(await world.viewer(database, other)) as tx:
            await decide_by_name(tx, idea, Verdict(Act.APPROVE), now=now())
    assert await world.one(PLACE, idea) == [str(firm.pair), "held"]


async def test_a_decision_needs_its_sentence(database: Database, world: World) -> None:
    moderator = await world.person(world.host, "moderator")
    idea = await world.idea(await world.person(await world.partner()))
    viewer = await world.viewer(database, moderator)

    async def decide(to: IdeaStatus, sentence: str) -> None:
        async with database.write(viewer) as tx:
            await change_status(tx, idea, Decision(to, sentence), now=now())

    with pytest.raises(Required):
        await decide(IdeaStatus.PLANNED, " ")
    with pytest.raises(TooShort):
        await decide(IdeaStatus.DECLINED, "Passt nicht.")
    await decide(IdeaStatus.DECLINED, "Das lösen wir mit der neuen Steuerung ganz anders.")
    with pytest.raises(SameStatus):
        await decide(IdeaStatus.DECLINED, "Das lösen wir mit der neuen Steuerung ganz anders.")
    assert await world.one("select array_agg(to_status order by id) from idea_status_change") == ["declined"]


async def test_a_held_idea_is_moderated_before_it_is_decided(database: Database, world: World) -> None:
    moderator = await world.person(world.host, "moderator")
    idea = await world.idea(await world.person(await world.partner()), status="held")
    with pytest.raises(IdeaHeld):
        async with database.write(await world.viewer(database, moderator)) as tx:
            await change_status(tx, idea, Decision(IdeaStatus.PLANNED, "Kommt bald."), now=now())


async def test_a_guest_of_a_wide_circle_cannot_step_around_moderation(database: Database, world: World) -> None:
    firm = await world.partner()
    guest = await world.person(firm, "guest", guest_circle_id=world.open.id)
    with pytest.raises(NotAllowed):
        async with database.write(await world.viewer(database, guest)) as tx:
            await submit_idea(tx, DRAFT, circle_id=None, now=now())
    assert await world.one("select count(*) from idea") == 0


async def test_a_guest_of_the_pair_brings_in_ideas(database: Database, world: World) -> None:
    firm = await world.partner()
    guest = await world.person(firm, "guest", guest_circle_id=firm.pair)
    async with database.write(await world.viewer(database, guest)) as tx:
        idea = await submit_idea(tx, DRAFT, circle_id=None, now=now())
    assert await world.one(PLACE, idea.id) == [str(firm.pair), "open"]
