"""Support on behalf: noted down by the host, confirmed by the person, by link or signed in; counted only then."""

from typing import Any
from uuid import UUID

import pytest

from portal.core.clock import now
from portal.core.db import Database
from portal.core.mail import Mail
from portal.core.refusal import NotAllowed, NotFound
from portal.ideas.actions.proposal import Caller, Told, answer_proposal, propose_support, redeem_proposal
from portal.ideas.model import Need
from portal.ideas.queries import proposal_behind
from portal.ideas.rules import AddressUnknown, NotMentionable, ProposalAnswered, ProposalInvalid, ProposalOpen
from portal.ideas.subscribers import IdeaLetters
from portal.worker.relay import Happened
from tests.make.world import Human, World

COUNTS = "select array[support_count, voice_count] from idea where id = %s"


class Outbox:
    """Keeps what would be sent."""

    def __init__(self) -> None:
        self.mails: list[Mail] = []

    async def send(self, mail: Mail) -> None:
        self.mails.append(mail)


class Desk:
    """Somebody of the host, a customer's person, and an idea that both read."""

    def __init__(self, database: Database, world: World) -> None:
        self.database, self.world, self.outbox = database, world, Outbox()

    async def open(self) -> "Desk":
        self.staff = await self.world.person(self.world.host, "member")
        self.anna = await self.world.person(await self.world.partner("A AG"))
        self.idea = await self.world.idea(self.staff, self.world.open, title="Leiser Deckel")
        return self

    async def do(self, who: Human, verb: Any, *given: Any, **named: Any) -> Any:
        async with self.database.write(await self.world.viewer(self.database, who)) as tx:
            return await verb(tx, *given, **named, now=now())

    async def note_down(self, person: Human | Caller | None = None) -> UUID:
        who = person if isinstance(person, Caller) else (person or self.anna).id
        told = Told(who, Need.BLOCKING, "Steht jede Woche still.")
        made = await self.do(self.staff, propose_support, self.idea, told)
        return UUID(str(made.id))

    async def letter(self) -> str:
        """The secret of the letter that was sent for the newest proposal."""
        newest = (
            "select array[id::text, object::text] from event where kind = 'support_proposed' order by at desc limit 1"
        )
        event, proposal = await self.world.one(newest)
        happened = Happened(1, event, self.world.workspace_id, "support_proposed", proposal)
        await IdeaLetters(self.database, self.outbox, "http://portal.example").ask_to_confirm(happened)
        return self.outbox.mails[-1].text.partition("/bestaetigen#")[2].split()[0] if self.outbox.mails else ""

    async def counts(self) -> Any:
        return await self.world.one(COUNTS, self.idea)


@pytest.fixture
async def desk(database: Database, world: World) -> Desk:
    return await Desk(database, world).open()


async def test_only_a_confirmed_word_counts_and_the_link_works_once(desk: Desk) -> None:
    await desk.note_down()
    assert await desk.counts() == [0, 0]
    secret = await desk.letter()
    found = await proposal_behind(desk.database, secret)
    assert found is not None
    assert (found["idea_title"], found["need"]) == ("Leiser Deckel", "blocking")
    await redeem_proposal(desk.database, secret, accept=True, now=now())
    assert await desk.counts() == [1, 1]
    assert await desk.world.one("select membership_id from idea_support") == desk.anna.id
    assert await proposal_behind(desk.database, secret) is None
    with pytest.raises(ProposalInvalid):
        await redeem_proposal(desk.database, secret, accept=True, now=now())
    assert await desk.counts() == [1, 1]


async def test_a_no_counts_nothing_and_ends_it(desk: Desk) -> None:
    proposal = await desk.note_down()
    secret = await desk.letter()
    await redeem_proposal(desk.database, secret, accept=False, now=now())
    assert await desk.counts() == [0, 0]
    with pytest.raises(ProposalAnswered):
        await desk.do(desk.anna, answer_proposal, proposal, accept=True)


async def test_signed_in_only_the_person_answers(desk: Desk) -> None:
    proposal = await desk.note_down()
    colleague = await desk.world.person(desk.anna.firm)
    for other in (colleague, desk.staff):
        with pytest.raises((NotFound, NotAllowed)):
            await desk.do(other, answer_proposal, proposal, accept=True)
    await desk.do(desk.anna, answer_proposal, proposal, accept=True)
    assert await desk.counts() == [1, 1]


async def test_whoever_does_not_read_the_idea_is_not_asked(desk: Desk) -> None:
    outsider = await desk.world.person(await desk.world.partner("B AG", in_open=False))
    for person in (outsider, await desk.world.person(desk.world.host)):
        with pytest.raises(NotMentionable):
            await desk.note_down(person)


async def test_after_narrowing_neither_letter_nor_link_tells_anything(desk: Desk) -> None:
    await desk.note_down()
    secret = await desk.letter()
    await desk.world.db.execute(
        "update idea set circle_id = %s, floor = 0 where id = %s", [desk.world.house.id, desk.idea]
    )
    assert await proposal_behind(desk.database, secret) is None
    with pytest.raises(ProposalInvalid):
        await redeem_proposal(desk.database, secret, accept=True, now=now())
    desk.outbox.mails.clear()
    assert await desk.letter() == ""


async def test_a_suspended_person_supports_nothing(desk: Desk) -> None:
    await desk.note_down()
    secret = await desk.letter()
    await desk.world.db.execute("update membership set state = 'suspended' where id = %s", [desk.anna.id])
    with pytest.raises(ProposalInvalid):
        await redeem_proposal(desk.database, secret, accept=True, now=now())
    assert await desk.counts() == [0, 0]


async def test_nobody_is_asked_twice_until_the_first_question_has_expired(desk: Desk) -> None:
    await desk.note_down()
    with pytest.raises(ProposalOpen):
        await desk.note_down()
    await desk.world.db.execute("update support_proposal set expires_at = now() - interval '1 minute'")
    await desk.note_down()


async def test_somebody_without_an_account_answers_by_a_letter_to_the_firms_own_domain(desk: Desk) -> None:
    world, firm = desk.world, await desk.world.partner("C AG")
    await world.person(firm, email="lea@c-ag.example")
    rosa = Caller(firm.id, "Rosa Rufer", "Rosa@c-ag.example")
    await desk.note_down(rosa)
    assert await desk.counts() == [0, 0]
    secret = await desk.letter()
    assert desk.outbox.mails[-1].to == "rosa@c-ag.example"
    found = await proposal_behind(desk.database, secret)
    assert found is not None
    assert (found["person_name"], found["idea_title"]) == ("Rosa Rufer", "Leiser Deckel")
    await redeem_proposal(desk.database, secret, accept=True, now=now())
    assert await desk.counts() == [1, 1]
    with pytest.raises(ProposalInvalid):
        await redeem_proposal(desk.database, secret, accept=True, now=now())
    told = "select array[m.name, m.state, m.email, o.name] from idea_support s"
    joined = "join membership m on m.id = s.membership_id join organisation o on o.id = s.organisation_id"
    assert await world.one(f"{told} {joined}") == ["Rosa Rufer", "left", "", "C AG"]
    # The next idea asks the same name again, and a no is a no.
    desk.idea = await world.idea(desk.staff, world.open)
    await desk.note_down(rosa)
    await redeem_proposal(desk.database, await desk.letter(), accept=False, now=now())
    assert (await desk.counts(), await world.one("select count(*) from membership where person_id is null")) == (
        [0, 0],
        1,
    )


async def test_no_letter_goes_to_an_address_that_proves_no_firm(desk: Desk) -> None:
    world, firm = desk.world, await desk.world.partner("C AG")
    apart = await world.partner("D AG", in_open=False)
    await world.person(firm, email="lea@c-ag.example")
    await world.person(apart, email="dora@d-ag.example")
    await world.person(firm, email="leo@gmail.com")
    for caller in (
        Caller(firm.id, "Rosa", "rosa@d-ag.example"),  # another firm's
        Caller(firm.id, "Rosa", "rosa@gmail.com"),  # anybody's
        Caller(firm.id, "Rosa", "rosa@unbekannt.example"),  # nobody's
        Caller(firm.id, "Lea", "lea@c-ag.example"),  # has an account
        Caller(apart.id, "Dora", "rosa@d-ag.example"),  # reads nothing here
        Caller(world.host.id, "Wir", "wir@firma.example"),
    ):
        with pytest.raises(AddressUnknown):
            await desk.note_down(caller)
    # Between letter and answer the firm leaves: the link says nothing any more.
    await desk.note_down(Caller(firm.id, "Rosa", "rosa@c-ag.example"))
    secret = await desk.letter()
    await world.db.execute("delete from circle_member where organisation_id = %s", [firm.id])
    assert await proposal_behind(desk.database, secret) is None
    with pytest.raises(ProposalInvalid):
        await redeem_proposal(desk.database, secret, accept=True, now=now())
    desk.outbox.mails.clear()
    assert (await desk.letter(), await desk.counts()) == ("", [0, 0])
