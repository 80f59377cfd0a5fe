"""You said, we did: who reads a release note, what is decided with it, and who is told of which ideas."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.clock import now
from portal.core.refusal import NotAllowed, NotFound
from portal.ideas.actions.move import narrow_idea
from portal.releases.actions import Text, delete_note, draft_note, edit_note, publish_note, take_back_note
from portal.releases.model import ReleaseNoteRow
from portal.releases.rules import NotAnswerable, ReleaseNoteDraft, ReleaseNoteOut
from tests.make.world import Human, World
from tests.notifications.conftest import Office

SENTENCE = "Seit heute im Programm; danke für den Anstoss."
PARTS = ("author", "colleague", "rival", "talker", "apart")


@pytest.fixture
async def people(world: World) -> dict[str, Human]:
    a, b, c = await world.partner("A"), await world.partner("B"), await world.partner("C", in_open=False)
    return {
        "author": await world.person(a),
        "colleague": await world.person(a, "partner_member"),
        "rival": await world.person(b),
        "talker": await world.person(b, "partner_member"),
        "apart": await world.person(c),
        "moderator": await world.person(world.host, "moderator"),
        "member": await world.person(world.host, "member"),
    }


@asynccontextmanager
async def acting(office: Office, human: Human) -> AsyncIterator[AsyncSession]:
    async with office.database.write(await office.world.viewer(office.database, human)) as tx:
        yield tx


async def published(office: Office, people: dict[str, Human], *ideas: Any, sentence: str | None = None) -> Any:
    """A note for the open circle, drafted by one of the host's people and published by another."""
    text = Text("Deckel neu", "Der Deckel hat ein neues **Scharnier**.", "de", ideas=ideas)
    async with acting(office, people["member"]) as tx:
        note = (await draft_note(tx, office.world.open.id, text)).id
    async with acting(office, people["moderator"]) as tx:
        await publish_note(tx, note, now=now(), sentence=sentence)
    return note


async def test_everybody_who_took_part_is_told_once_of_the_own_ideas(office: Office, people: dict[str, Human]) -> None:
    world = office.world
    shared = await world.idea(people["author"], world.open, title="Deckel klemmt")
    hidden = await world.idea(people["author"], title="Nur unter uns")
    await world.support(shared, people["rival"])
    await world.follow(shared, people["colleague"])
    await world.comment(shared, people["talker"])
    await world.follow(shared, people["apart"])  # does not read there
    note = await published(office, people, shared, hidden, sentence=SENTENCE)
    await office.tell()
    told = {name: await office.inbox(people[name]) for name in PARTS}
    assert told == {
        "author": [("released", "author")],
        "colleague": [("released", "follower")],
        "rival": [("released", "supporter")],
        "talker": [("released", "commenter")],
        "apart": [],
    }
    texts = {name: _of(office, people[name]) for name in ("author", "rival")}
    assert all("Scharnier" in text and f"/neuigkeiten/release_note_{note}" in text for text in texts.values())
    assert "Nur unter uns" in texts["author"]
    assert "Nur unter uns" not in texts["rival"]
    async with acting(office, people["moderator"]) as tx:
        await edit_note(tx, note, Text(title="Deckel und Scharnier"), now=now())
    await office.tell()
    assert await office.inbox(people["rival"]) == [("released", "supporter")]


async def test_publishing_brings_open_ideas_to_their_end(office: Office, people: dict[str, Human]) -> None:
    world = office.world
    wanted = await world.idea(people["author"], world.open, status="planned")
    declined = await world.idea(people["author"], world.open, status="declined")
    await published(office, people, wanted, declined, sentence=SENTENCE)
    assert await world.one("select status from idea where id = %s", wanted) == "released"
    assert await world.one("select sentence from idea_status_change where idea_id = %s", wanted) == SENTENCE
    assert await world.one("select status from idea where id = %s", declined) == "declined"
    other = await world.idea(people["author"], world.open, status="planned")
    await published(office, people, other)
    assert await world.one("select status from idea where id = %s", other) == "planned"


async def test_whoever_reads_the_idea_but_not_the_note_hears_of_the_decision(
    office: Office, people: dict[str, Human]
) -> None:
    """The note is for the open circle, of which the author's firm is no member."""
    idea = await office.world.idea(people["apart"])
    await published(office, people, idea, sentence=SENTENCE)
    await office.tell()
    assert await office.inbox(people["apart"]) == [("decided", "author")]


async def test_what_was_narrowed_or_taken_back_meanwhile_is_not_told(office: Office, people: dict[str, Human]) -> None:
    world = office.world
    idea = await world.idea(people["author"], world.open)
    await world.support(idea, people["rival"])
    note = await published(office, people, idea)
    async with acting(office, people["author"]) as tx:
        await narrow_idea(tx, idea, now=now())
    await office.tell()
    assert await office.inbox(people["rival"]) == []
    assert await office.inbox(people["author"]) == [("released", "author")]
    async with acting(office, people["moderator"]) as tx:
        await take_back_note(tx, note)
    second = await published(office, people, await world.idea(people["colleague"], world.open))
    async with acting(office, people["moderator"]) as tx:
        await take_back_note(tx, second)
    await office.tell()
    assert await office.inbox(people["colleague"]) == []


async def test_a_draft_goes_its_way_and_no_other(office: Office, people: dict[str, Human]) -> None:
    world = office.world
    idea = await world.idea(people["author"], world.open)
    withdrawn = await world.idea(people["author"], world.open, status="withdrawn")
    note = await published(office, people, idea)
    for who, refusal in ((people["member"], NotAllowed), (people["rival"], NotFound), (people["apart"], NotFound)):
        with pytest.raises(refusal):
            async with acting(office, who) as tx:
                await edit_note(tx, note, Text(title="Anders"), now=now())
    for refused in (
        lambda tx: publish_note(tx, note, now=now()),
        lambda tx: delete_note(tx, note),
        lambda tx: edit_note(tx, note, Text(circle_id=world.house.id), now=now()),
    ):
        with pytest.raises(ReleaseNoteOut):
            async with acting(office, people["moderator"]) as tx:
                await refused(tx)
    async with acting(office, people["moderator"]) as tx:
        row: ReleaseNoteRow = await take_back_note(tx, note)
        assert row.published_at is None
    with pytest.raises(ReleaseNoteDraft):
        async with acting(office, people["moderator"]) as tx:
            await take_back_note(tx, note)
    with pytest.raises(NotAnswerable):
        async with acting(office, people["member"]) as tx:
            await edit_note(tx, note, Text(ideas=[withdrawn]), now=now())
    async with acting(office, people["member"]) as tx:
        await edit_note(tx, note, Text(circle_id=world.house.id, ideas=[]), now=now())
    async with acting(office, people["member"]) as tx:
        await delete_note(tx, note)
    assert await world.one("select count(*) from release_note where id = %s", note) == 0


async def test_what_an_editor_does_not_read_stays_linked(office: Office, people: dict[str, Human]) -> None:
    world = office.world
    limited = await world.person(world.host, "moderator")
    await world.care(limited, people["author"].firm)
    theirs, others = await world.idea(people["author"]), await world.idea(people["apart"])
    note = await world.release_note(world.open.id, people["moderator"], theirs, others, published=False)
    async with acting(office, limited) as tx:
        await edit_note(tx, note, Text(ideas=[]), now=now())
    left = "select array_agg(idea_id) from release_note_idea where release_note_id = %s"
    assert await world.one(left, note) == [others]
    with pytest.raises(NotFound):
        async with acting(office, limited) as tx:
            await edit_note(tx, note, Text(ideas=[others, await world.idea(people["apart"])]), now=now())


def _of(office: Office, human: Human) -> str:
    """The mails that went to the person, as text."""
    found = []
    for mail in office.letters.to(human):
        body = mail.get_body(("plain",))
        assert body is not None
        found.append(body.get_content())
    return "\n".join(found)
