"""Who is told what, and who is not."""

from dataclasses import replace
from uuid import UUID

import pytest

from portal.core.clock import now
from portal.ideas.actions.idea import Draft, submit_idea, unfollow_idea
from portal.ideas.actions.merge import merge_idea
from portal.ideas.actions.move import Wish, answer_widening, ask_to_widen, narrow_idea
from portal.ideas.actions.tag import tag_idea
from portal.moderation.actions.decide import Verdict, decide_by_name
from portal.moderation.actions.undo import undo
from portal.moderation.model import Act
from portal.notifications.actions.inbox import follow_circle
from portal.notifications.subscribers import Notifier
from tests.make.world import Human, World
from tests.notifications.conftest import Office

DRAFT = Draft("Deckel klemmt", "Der Deckel der Wanne klemmt nach jeder Reinigung.")


@pytest.fixture
async def people(world: World) -> dict[str, Human]:
    a, b = await world.partner("A"), await world.partner("B")
    return {
        "author": await world.person(a),
        "colleague": await world.person(a, "partner_member"),
        "rival": await world.person(b),
        "host": await world.person(world.host, "moderator"),
    }


async def test_a_comment_is_told_to_those_who_talk_and_follow(office: Office, people: dict[str, Human]) -> None:
    world, idea = office.world, await office.world.idea(people["author"], office.world.open)
    await world.follow(idea, people["author"])
    await world.follow(idea, people["colleague"])
    await world.support(idea, people["rival"])
    await office.say(people["host"], idea)
    await office.tell()
    assert await office.inbox(people["author"]) == [("commented", "author")]
    assert await office.inbox(people["colleague"]) == [("commented", "follower")]
    assert await office.inbox(people["rival"]) == []  # supporters hear of decisions, not of every word
    assert await office.inbox(people["host"]) == []  # who did it knows it


async def test_decisions_and_official_answers_reach_everybody_who_takes_part(
    office: Office, people: dict[str, Human]
) -> None:
    world, idea = office.world, await office.world.idea(people["author"], office.world.open)
    await world.support(idea, people["rival"])
    await world.comment(idea, people["colleague"])
    await office.say(people["host"], idea, official=True)
    await office.decide(people["host"], idea)
    await office.tell()
    assert await office.inbox(people["author"]) == [("answered", "author"), ("decided", "author")]
    assert await office.inbox(people["rival"]) == [("answered", "supporter"), ("decided", "supporter")]
    assert await office.inbox(people["colleague"]) == [("answered", "commenter"), ("decided", "commenter")]
    step = "select sentence from notification n join idea_status_change s on s.id = n.step_id where reason = 'author'"
    assert await world.one(step) == "Wir bauen das im Frühling."


async def test_whoever_follows_no_more_is_spared_the_talk(office: Office, people: dict[str, Human]) -> None:
    world, idea = office.world, await office.world.idea(people["author"])
    await world.follow(idea, people["author"])
    async with office.database.write(await world.viewer(office.database, people["author"])) as tx:
        await unfollow_idea(tx, idea)
    await office.say(people["host"], idea)
    await office.tell()
    assert await office.inbox(people["author"]) == []


async def test_nobody_is_told_what_is_out_of_sight_when_it_is_told(office: Office, people: dict[str, Human]) -> None:
    world, idea = office.world, await office.world.idea(people["author"], office.world.open)
    await world.follow(idea, people["rival"])
    await world.follow(idea, people["colleague"])
    await office.say(people["host"], idea)
    async with office.database.write(await world.viewer(office.database, people["author"])) as tx:
        await narrow_idea(tx, idea, now=now())
    await office.tell()
    assert await office.inbox(people["colleague"]) == [("commented", "follower")]
    assert await office.inbox(people["rival"]) == []


async def test_suspended_people_and_those_who_left_are_told_nothing(office: Office, people: dict[str, Human]) -> None:
    world, idea = office.world, await office.world.idea(people["author"])
    await world.follow(idea, people["author"])
    await world.follow(idea, people["colleague"])
    await world.db.execute("update membership set state = 'suspended' where id = %s", [people["colleague"].id])
    await office.say(people["host"], idea)
    await office.tell()
    assert await office.inbox(people["author"]) == [("commented", "author")]
    assert await office.inbox(people["colleague"]) == []


async def test_told_twice_of_an_event_nothing_is_said_twice(office: Office, people: dict[str, Human]) -> None:
    world, idea = office.world, await office.world.idea(people["author"])
    await world.follow(idea, people["author"])
    await office.say(people["host"], idea)
    (event,) = await office.happened()
    await Notifier(office.database, office.sender.send_to).tell(event)
    await Notifier(office.database, office.sender.send_to).tell(event)
    assert await office.inbox(people["author"]) == [("commented", "author")]


async def test_held_ideas_wait_for_moderators_and_their_authors_hear_the_answer(
    office: Office, people: dict[str, Human]
) -> None:
    world, limited = office.world, await office.world.person(office.world.host, "moderator")
    await world.care(limited, people["rival"].firm)
    await _follow(office, people["rival"], world.open.id)
    async with office.database.write(await world.viewer(office.database, people["author"])) as tx:
        idea = await submit_idea(tx, DRAFT, circle_id=world.open.id, now=now())
    await office.tell()
    assert await office.inbox(people["host"]) == [("held", "moderator")]
    assert await office.inbox(limited) == []  # another's partner
    assert await office.inbox(people["rival"]) == []  # nobody hears of what is held
    host = await world.viewer(office.database, people["host"])
    async with office.database.write(host) as tx:
        act = await decide_by_name(tx, idea.id, Verdict(Act.RETURN, "Bitte kürzer."), now=now())
    async with office.database.write(host) as tx:
        await undo(tx, act, now=now())
    await office.tell()
    assert await office.inbox(people["author"]) == []  # taken back before anybody was told
    async with office.database.write(host) as tx:
        await decide_by_name(tx, idea.id, Verdict(Act.APPROVE), now=now())
    await office.tell()
    assert await office.inbox(people["author"]) == [("approved", "author")]
    assert await office.inbox(people["rival"]) == [("new_in_circle", "circle_follower")]


async def test_a_wish_to_widen_is_told_to_the_owners_lead_and_the_answer_to_who_asked(
    office: Office, people: dict[str, Human]
) -> None:
    world, idea = office.world, await office.world.idea(people["author"])
    for answer in (False, True):
        widening = await _ask(office, people["host"], idea)
        await office.tell()
        async with office.database.write(await world.viewer(office.database, people["author"])) as tx:
            await answer_widening(tx, widening, accept=answer, now=now())
        await office.tell()
    assert await office.inbox(people["author"]) == [("widening_asked", "lead"), ("widening_asked", "lead")]
    assert await office.inbox(people["colleague"]) == []
    assert await office.inbox(people["host"]) == [("widening_declined", "asker"), ("moved", "asker")]


async def test_what_was_answered_before_it_is_told_asks_nobody(office: Office, people: dict[str, Human]) -> None:
    world, idea = office.world, await office.world.idea(people["author"])
    widening = await _ask(office, people["host"], idea)
    async with office.database.write(await world.viewer(office.database, people["author"])) as tx:
        await answer_widening(tx, widening, accept=True, now=now())
    await office.tell()
    assert await office.inbox(people["author"]) == []


async def test_the_announcement_names_nobody(office: Office, people: dict[str, Human]) -> None:
    """Who follows what is that person's business: not even the host reads it from the log."""
    world, idea = office.world, await office.world.idea(people["author"], office.world.open)
    await world.follow(idea, people["rival"])
    await office.say(people["host"], idea)
    await office.tell()
    row = "select array[actor, organisation_id, circle_id]::text[] from event where kind = 'notices_written'"
    assert await world.one(row) == [None, None, str(world.open.id)]


async def _ask(office: Office, human: Human, idea: UUID) -> UUID:
    async with office.database.write(await office.world.viewer(office.database, human)) as tx:
        await ask_to_widen(tx, idea, Wish(office.world.open.id), now=now())
    found: UUID = await office.world.one("select id from widening where answered_at is null")
    return found


async def _follow(office: Office, human: Human, circle: UUID) -> None:
    async with office.database.write(await office.world.viewer(office.database, human)) as tx:
        await follow_circle(tx, circle)


async def test_whoever_takes_part_in_one_of_two_ideas_hears_that_they_became_one(
    office: Office, people: dict[str, Human]
) -> None:
    world = office.world
    twin, survivor = await world.idea(people["author"], world.open), await world.idea(people["rival"], world.open)
    await world.support(twin, people["colleague"])
    async with office.database.write(await world.viewer(office.database, people["host"])) as tx:
        await merge_idea(tx, twin, survivor, sentence="Gleiches Anliegen.", now=now())
    await office.tell()
    assert await office.inbox(people["author"]) == [("merged", "author")]
    assert await office.inbox(people["rival"]) == [("merged", "author")]
    assert await office.inbox(people["colleague"]) == [("merged", "supporter")]
    assert await office.inbox(people["host"]) == []


async def test_a_new_idea_reaches_those_who_follow_its_tag_once_and_only_where_they_read_it(
    office: Office, people: dict[str, Human]
) -> None:
    world, author = office.world, people["author"]
    offered, quiet = await world.tag("Reinigung", offered=True), await world.tag("Vertraulich")
    for who in ("rival", "host"):
        await world.follow_tag(offered, people[who])
        await world.follow_tag(quiet, people[who])
    await world.follow_circle(world.open.id, people["host"])
    async with office.database.write(await world.viewer(office.database, author)) as tx:
        narrow = await submit_idea(tx, replace(DRAFT, tags=(offered,)), circle_id=None, now=now())
    await office.tell()
    assert await office.inbox(people["rival"]) == []
    assert await office.inbox(people["host"]) == [("new_in_circle", "tag_follower")]
    shared, old = await world.idea(author, world.open, created_at=now()), await world.idea(author, world.open)
    await world.db.execute("update idea set created_at = now() - interval '31 days' where id = %s", [old])
    async with office.database.write(await world.viewer(office.database, people["host"])) as tx:
        for idea in (shared, old, narrow.id):
            await tag_idea(tx, idea, add=[quiet])
    await office.tell()
    assert await office.inbox(people["rival"]) == [("new_in_circle", "tag_follower")]
    assert len(await office.inbox(people["host"])) == 1  # the others it tagged itself
    async with office.database.write(await world.viewer(office.database, author)) as tx:
        await tag_idea(tx, shared, add=[offered])
    await office.tell()
    assert len(await office.inbox(people["rival"])) == 1  # known already
    assert len(await office.inbox(people["host"])) == 2
