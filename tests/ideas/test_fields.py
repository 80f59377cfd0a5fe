"""What the host asks about ideas: answers fit their kind, stay where they were given, and what is internal stays so."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from portal.core.clock import now
from portal.core.db import Database
from portal.core.refusal import Conflict, Invalid, NotAllowed, NotFound, Refusal, Required, TooLong
from portal.ideas.actions.answer import answer_internally
from portal.ideas.actions.field import FieldChange, Option, Question, create_field, edit_field
from portal.ideas.actions.idea import Draft, edit_idea, submit_idea
from portal.ideas.field_rules import (
    Answer,
    FieldRetired,
    InternalRequired,
    NumberTooLarge,
    OptionRetired,
    Texts,
    TooManyFields,
    WrongKind,
)
from portal.ideas.model import Benefit, FieldKind
from tests.make.world import Human, World

TEXT = "Der Deckel der Wanne klemmt nach jeder Reinigung."


class Firm:
    """The host's admin, one of its people, and a partner's author."""

    def __init__(self, database: Database, world: World) -> None:
        self.database, self.world = database, world

    async def move_in(self) -> "Firm":
        self.admin = await self.world.person(self.world.host, "admin")
        self.member = await self.world.person(self.world.host, "member")
        self.author = await self.world.person(await self.world.partner())
        return self

    async def asks(self, kind: FieldKind, *options: str, who: Human | None = None, **more: Any) -> UUID:
        asked = Question(kind, Texts(de="Frage"), options=[Option(Texts(fr=one)) for one in options], **more)
        async with self.database.write(await self.viewer(who or self.admin)) as tx:
            return await create_field(tx, asked)

    async def changes(self, field: UUID, **change: Any) -> None:
        async with self.database.write(await self.viewer(self.admin)) as tx:
            await edit_field(tx, field, FieldChange(**change), now=now())

    async def submits(self, *answers: Answer, **more: Any) -> UUID:
        async with self.database.write(await self.viewer(self.author)) as tx:
            draft = Draft("Deckel klemmt", TEXT, answers=answers, **more)
            return (await submit_idea(tx, draft, circle_id=None, now=now())).id

    async def edits(self, idea: UUID, *answers: Answer, who: Human | None = None, **more: Any) -> None:
        version = await self.world.one("select version from idea where id = %s", idea)
        async with self.database.write(await self.viewer(who or self.author)) as tx:
            await edit_idea(tx, idea, {"answers": answers, **more}, version=version, now=now())

    async def notes(self, idea: UUID, answer: Answer, version: int | None = None, who: Human | None = None) -> None:
        async with self.database.write(await self.viewer(who or self.member)) as tx:
            await answer_internally(tx, idea, answer, version=version, now=now())

    async def viewer(self, who: Human) -> Any:
        return await self.world.viewer(self.database, who)

    async def options(self, field: UUID) -> list[UUID]:
        order = "select array_agg(id order by position) from idea_field_option where field_id = %s"
        return list(await self.world.one(order + " and retired_at is null", field))

    async def said(self, idea: UUID) -> list[str]:
        """All answers about the idea, in the order of their fields."""
        value = "coalesce(a.text, a.number::text, a.day::text, a.is_checked::text, o.label_fr)"
        found = await self.world.one(
            f"select array_agg({value} order by f.position) from idea_answer a "
            "join idea_field f on f.id = a.field_id left join idea_field_option o on o.id = a.option_id "
            "where a.idea_id = %s",
            idea,
        )
        return list(found or [])


@pytest.fixture
async def firm(database: Database, world: World) -> Firm:
    return await Firm(database, world).move_in()


async def test_answers_come_in_the_kind_of_their_field_or_not_at_all(firm: Firm) -> None:
    text, number = await firm.asks(FieldKind.TEXT), await firm.asks(FieldKind.NUMBER, unit="CHF")
    select, day = await firm.asks(FieldKind.SELECT, "Souvent", "Parfois"), await firm.asks(FieldKind.DATE)
    check = await firm.asks(FieldKind.CHECK, is_required=True)
    often, _ = await firm.options(select)
    foreign = (await firm.options(await firm.asks(FieldKind.SELECT, "Autre")))[0]
    ticked = Answer(check, is_checked=True)
    refused: list[tuple[Answer, type[Refusal]]] = [
        (Answer(text, number=1), WrongKind),
        (Answer(text, text="a", is_checked=True), WrongKind),
        (Answer(text, text="a" * 1_001), TooLong),
        (Answer(number, number=float("nan")), NumberTooLarge),
        (Answer(number, number=1e13), NumberTooLarge),
        (Answer(select, option_id=foreign), NotFound),
        (Answer(check, is_checked=False), Required),
        (Answer(firm.author.id, text="a"), NotFound),
    ]
    for answer, refusal in refused:
        with pytest.raises(refusal) as found:
            await firm.submits(answer, ticked) if answer.field_id != check else await firm.submits(answer)
        assert not isinstance(found.value, Invalid) or found.value.path == ("answers", "0")
    with pytest.raises(Required):
        await firm.submits(Answer(text, text="Ohne das Verlangte"))
    answers = (
        Answer(text, text=" Zweimal\n am Tag "),
        Answer(number, number=12.5),
        Answer(select, option_id=often),
        Answer(day, day=date(2027, 3, 1)),
        ticked,
    )
    idea = await firm.submits(*answers, benefits=(Benefit.SAFETY, Benefit.TIME, Benefit.TIME), benefit_note=" Ruhe ")
    assert await firm.said(idea) == ["Zweimal am Tag", "12.5", "Souvent", "2027-03-01", "true"]
    kept = "select array[array_to_string(benefits, ','), benefit_note] from idea where id = %s"
    assert await firm.world.one(kept, idea) == ["time,safety", "Ruhe"]
    await firm.edits(idea, Answer(text), Answer(number, number=3), title="Deckel klemmt oft")
    assert await firm.said(idea) == ["3", "Souvent", "2027-03-01", "true"]
    assert await firm.world.one(kept, idea) == ["time,safety", "Ruhe"]
    with pytest.raises(Required):
        await firm.edits(idea, Answer(check))


async def test_what_is_asked_no_more_stays_readable_and_takes_no_new_answers(firm: Firm) -> None:
    select = await firm.asks(FieldKind.SELECT, "Souvent", "Parfois")
    often, seldom = await firm.options(select)
    idea = await firm.submits(Answer(select, option_id=often))
    await firm.changes(select, options=[Option(Texts(fr="Rarement"), seldom), Option(Texts(de="Nie"))])
    assert (await firm.options(select))[0] == seldom
    with pytest.raises(OptionRetired):
        await firm.submits(Answer(select, option_id=often))
    await firm.edits(idea, Answer(select, option_id=often))  # it stands there already
    await firm.changes(select, is_retired=True, is_required=True)
    with pytest.raises(FieldRetired):
        await firm.submits(Answer(select, option_id=seldom))
    assert await firm.said(await firm.submits()) == []
    assert await firm.said(idea) == ["Souvent"]


async def test_those_who_run_the_portal_say_what_is_asked_and_where(firm: Firm) -> None:
    for who in (firm.member, firm.author):
        with pytest.raises(NotAllowed):
            await firm.asks(FieldKind.TEXT, who=who)
    for kind, options, refusal in (
        (FieldKind.SELECT, (), Required), (FieldKind.TEXT, ("Autre",), WrongKind),
        (FieldKind.SELECT, ("x",) * 51, TooManyFields),
    ):  # fmt: skip
        with pytest.raises(refusal):
            await firm.asks(kind, *options)
    with pytest.raises(WrongKind):
        await firm.asks(FieldKind.TEXT, unit="CHF")
    with pytest.raises(InternalRequired):
        await firm.asks(FieldKind.TEXT, is_internal=True, is_required=True)
    first, second, third = [await firm.asks(FieldKind.TEXT) for _ in range(3)]
    await firm.changes(third, place=0)
    order = "select array_agg(id order by position) from idea_field"
    assert await firm.world.one(order) == [third, first, second]
    with pytest.raises(Required):
        await firm.changes(first, label=Texts(de="  "))
    for _ in range(27):
        await firm.asks(FieldKind.TEXT)
    with pytest.raises(TooManyFields):
        await firm.asks(FieldKind.TEXT)
    await firm.changes(first, is_retired=True)
    await firm.asks(FieldKind.TEXT)
    with pytest.raises(TooManyFields):
        await firm.changes(first, is_retired=False)


async def test_what_the_hosts_people_keep_for_themselves_leaves_the_idea_as_it_was(firm: Firm) -> None:
    internal, open_ = await firm.asks(FieldKind.NUMBER, is_internal=True), await firm.asks(FieldKind.NUMBER)
    idea = await firm.submits()
    seen = "select array[version::text, updated_at::text, last_activity_at::text] from idea where id = %s"
    before = await firm.world.one(seen, idea)
    secret = Answer(internal, number=5)
    for attempt in (firm.submits(secret), firm.edits(idea, secret), firm.notes(idea, secret, who=firm.author)):
        with pytest.raises((NotFound, NotAllowed)):
            await attempt
    with pytest.raises(NotFound):
        await firm.notes(idea, Answer(open_, number=5))
    await firm.notes(idea, secret, 0)
    with pytest.raises(Conflict):
        await firm.notes(idea, Answer(internal, number=7), 0)
    await firm.notes(idea, Answer(internal, number=7), 1)
    assert await firm.said(idea) == ["7"]
    assert await firm.world.one(seen, idea) == before
    heard = await firm.world.one("select array_agg(hushed) from event where kind = 'idea_answered'")
    assert heard == [True, True]
