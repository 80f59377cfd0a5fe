"""Who may know what, from the words of the domain page alone: plain values, no SQL, none of the portal's own code.

Firm 0 is the host and is in every circle. Firms, people, circles, ideas … are numbered by their place in the world.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple


class Circle(NamedTuple):
    kind: str
    members: frozenset[int]
    disclosure: str
    floor: int
    terms: int


class Person(NamedTuple):
    firm: int
    role: str
    active: bool = True
    cares: frozenset[int] = frozenset()
    guest_of: int | None = None


class Idea(NamedTuple):
    circle: int
    author: int
    word: str


class Said(NamedTuple):
    """A comment, perhaps in answer to an earlier one; or an internal note."""

    idea: int
    author: int
    reply_to: int | None = None


class Pointed(NamedTuple):
    """A reaction of a person to a comment, or a comment that calls upon a person."""

    comment: int
    person: int


class Supported(NamedTuple):
    idea: int
    person: int


class Happened(NamedTuple):
    """An event; without an idea one of the workspace."""

    idea: int | None
    actor: int
    hushed: bool


class Released(NamedTuple):
    """A release note, a draft unless it is published, and the ideas that it answers."""

    circle: int
    ideas: frozenset[int]
    published: bool


class Planned(NamedTuple):
    """A theme of the host's over ideas, which all stand on its list of what comes first."""

    ideas: frozenset[int]


class Asked(NamedTuple):
    """A request to widen."""

    idea: int
    by: int


class Tagged(NamedTuple):
    """A tag and the ideas that carry it."""

    ideas: tuple[int, ...]
    offered: bool


@dataclass(frozen=True)
class Plain:
    """A world, described."""

    firms: int
    circles: tuple[Circle, ...]
    people: tuple[Person, ...]
    accepted: frozenset[tuple[int, int, int]]
    ideas: tuple[Idea, ...]
    comments: tuple[Said, ...]
    supports: tuple[Supported, ...]
    events: tuple[Happened, ...]
    widenings: tuple[Asked, ...]
    notes: tuple[Said, ...] = ()
    reactions: tuple[Pointed, ...] = ()
    mentions: tuple[Pointed, ...] = ()
    tags: tuple[Tagged, ...] = ()
    releases: tuple[Released, ...] = ()
    themes: tuple[Planned, ...] = ()


@dataclass(frozen=True)
class Oracle:
    """What one person may know; nobody in particular is the stranger."""

    world: Plain
    who: int | None

    @cached_property
    def me(self) -> Person | None:
        person = None if self.who is None else self.world.people[self.who]
        return person if person and person.active else None

    @cached_property
    def staff(self) -> bool:
        return self.me is not None and self.me.firm == 0

    @cached_property
    def everything(self) -> bool:
        """Staff that is not limited to "my partners"."""
        return self.me is not None and self.me.firm == 0 and not self.me.cares

    def belongs(self, circle: int) -> bool:
        """In a circle, be it that its terms are not accepted yet."""
        me, it = self.me, self.world.circles[circle]
        if me is None:
            return False
        if self.staff:
            return self.everything or it.kind in {"house", "open"} or bool(me.cares & it.members)
        return me.firm in it.members and (me.role != "guest" or me.guest_of == circle)

    def reads(self, circle: int) -> bool:
        terms = self.world.circles[circle].terms
        accepted = self.me and (circle, self.me.firm, terms) in self.world.accepted
        return self.belongs(circle) and (self.staff or terms == 0 or bool(accepted))

    def kin(self, firm: int) -> bool:
        """Firms whose people one knows anyway."""
        return self.me is not None and (self.everything or firm in {0, self.me.firm} or firm in self.me.cares)

    def names_firm(self, firm: int, circle: int) -> bool:
        """Whether the firm stands beside what it contributed to a circle that one reads."""
        return self.kin(firm) or self.world.circles[circle].disclosure != "nobody"

    def names_person(self, firm: int, circle: int) -> bool:
        return self.kin(firm) or self.world.circles[circle].disclosure == "people"

    def same_firm(self, person: int) -> bool:
        return self.me is not None and self.world.people[person].firm == self.me.firm

    def knows_firm(self, firm: int) -> bool:
        """Whether one may know that there is this firm at all."""
        return self.kin(firm) or any(
            firm in it.members and it.disclosure != "nobody" and self.reads(n)
            for n, it in enumerate(self.world.circles)
        )

    def knows_person(self, person: int) -> bool:
        firm = self.world.people[person].firm
        return (self.me is not None and person == self.who) or self.kin(firm) or any(
            firm in it.members and it.disclosure == "people" and self.reads(n)
            for n, it in enumerate(self.world.circles)
        )  # fmt: skip

    def manages(self, person: int) -> bool:
        me, them = self.me, self.world.people[person]
        if me is None or me.role in {"owner", "admin"}:
            return me is not None and (me.role == "owner" or them.role != "owner")
        if me.role == "moderator":
            return self.kin(them.firm) and them.firm != 0
        return me.role == "lead" and them.firm == me.firm

    def knows_place(self, circle: int, firm: int) -> bool:
        """Whether one may know that this firm is in that circle."""
        if self.me is not None and firm == self.me.firm and self.belongs(circle):
            return True
        if self.staff:
            return self.reads(circle) and self.knows_firm(firm)
        return self.reads(circle) and self.world.circles[circle].disclosure != "nobody"

    def sees_idea(self, idea: int) -> bool:
        return self.reads(self.world.ideas[idea].circle)

    def sees_file(self, file: int) -> bool:
        """Each idea has one, each comment too, and everybody one that hangs nowhere: numbered in that order."""
        ideas, comments = len(self.world.ideas), self.world.comments
        if file < ideas:
            return self.sees_idea(file)
        if file < ideas + len(comments):
            return self.sees_idea(comments[file - ideas].idea)
        return self.me is not None and self.who == file - ideas - len(comments)

    def heads_and_firms(self, idea: int) -> tuple[int, int]:
        people = [support.person for support in self.world.supports if support.idea == idea]
        return len(people), len({self.world.people[person].firm for person in people})

    def counts(self, idea: int) -> bool:
        """Whether the floor lets one count the supports."""
        return self.staff or self.heads_and_firms(idea)[1] >= self.world.circles[self.world.ideas[idea].circle].floor

    def sees_support(self, support: int) -> bool:
        it = self.world.supports[support]
        own = self.me is not None and self.world.people[it.person].firm == self.me.firm
        return self.sees_idea(it.idea) and (own or self.counts(it.idea))

    def sees_note(self, note: int) -> bool:
        """Internal notes are the host's."""
        return self.staff and self.sees_idea(self.world.notes[note].idea)

    def sees_field(self, field: int) -> bool:
        """The first is asked of everybody, the second is the host's own."""
        return self.me is not None and (field == 0 or self.staff)

    def sees_answer(self, answer: int) -> bool:
        """Each idea has one to the first field, and then each one to the second."""
        internal, idea = divmod(answer, len(self.world.ideas))
        return self.sees_idea(idea) and self.sees_field(internal)

    def sees_plan(self, idea: int) -> bool:
        """What the host makes of an idea: its people who read that."""
        return self.staff and self.sees_idea(idea)

    def sees_release(self, release: int) -> bool:
        """Drafts are the host's."""
        it = self.world.releases[release]
        return self.reads(it.circle) and (self.staff or it.published)

    def sees_draft(self, draft: int) -> bool:
        """Everybody is writing something, and then the author of each idea something new about it."""
        people = len(self.world.people)
        if self.me is None:
            return False
        if draft < people:
            return self.who == draft
        return self.who == self.world.ideas[draft - people].author and self.sees_idea(draft - people)

    def sees_mention(self, mention: int) -> bool:
        return self.sees_idea(self.world.comments[self.world.mentions[mention].comment].idea)

    def sees_reaction(self, reaction: int) -> bool:
        """Who it was that reacted."""
        it = self.world.reactions[reaction]
        return self.sees_idea(self.world.comments[it.comment].idea) and (self.staff or self.same_firm(it.person))

    def reacted(self, comment: int) -> tuple[int | None, bool] | None:
        """How many reacted and whether oneself did; nothing where one may not know that anybody did."""
        people = {it.person for it in self.world.reactions if it.comment == comment}
        firms = {self.world.people[person].firm for person in people}
        floor = self.world.circles[self.world.ideas[self.world.comments[comment].idea].circle].floor
        shown = self.staff or len(firms) >= floor
        if not people or not (shown or any(map(self.same_firm, people))):
            return None
        return (len(people) if shown else None), self.who in people

    def sees_widening(self, widening: int) -> bool:
        idea = self.world.widenings[widening].idea
        owner = self.world.people[self.world.ideas[idea].author].firm
        return self.sees_idea(idea) and self.me is not None and (self.staff or owner == self.me.firm)

    def sees_tag(self, tag: int) -> bool:
        """The host knows its words; others what is offered to them, and what stands on an idea that they read."""
        it = self.world.tags[tag]
        return self.me is not None and (self.staff or it.offered or any(map(self.sees_idea, it.ideas)))

    def hears(self, event: int) -> bool:
        it = self.world.events[event]
        concerns = self.me is not None and (self.staff or self.world.people[it.actor].firm == self.me.firm)
        return concerns if it.idea is None else self.sees_idea(it.idea) and (concerns or not it.hushed)
