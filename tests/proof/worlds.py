"""Random worlds: described for the oracle, and built row by row past both walls."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from tests.make import world as make
from tests.proof.oracle import Asked, Circle, Happened, Idea, Person, Plain, Said, Supported

WORDS = ("alpha", "beta", "gamma")
DISCLOSURES = ("people", "firms", "nobody")


@st.composite
def worlds(draw: st.DrawFn) -> Plain:
    """One to four partner firms that share a few circles, with a few contributions of everybody."""
    partners = draw(st.integers(1, 4))
    circles = _circles(draw, partners)
    people = _people(draw, partners, len(circles))
    someone, somewhere = st.integers(0, len(people) - 1), st.integers(0, len(circles) - 1)
    ideas = tuple(draw(st.lists(st.builds(Idea, somewhere, someone, st.sampled_from(WORDS)), min_size=1, max_size=6)))
    some_idea = st.integers(0, len(ideas) - 1)

    def several(kind: Any, *parts: Any, at_most: int, unique_by: Any = None) -> Any:
        return tuple(draw(st.lists(st.builds(kind, *parts), max_size=at_most, unique_by=unique_by)))

    pairs = st.tuples(st.integers(0, len(circles) - 1), st.integers(1, partners), st.integers(1, 2))
    return Plain(
        firms=partners + 1,
        circles=circles,
        people=people,
        accepted=draw(st.frozensets(pairs, max_size=8)),
        ideas=ideas,
        comments=several(Said, some_idea, someone, at_most=6),
        supports=several(Supported, some_idea, someone, at_most=12, unique_by=tuple),
        events=several(Happened, st.none() | some_idea, someone, st.booleans(), at_most=5),
        widenings=several(Asked, some_idea, someone, at_most=2, unique_by=lambda asked: asked.idea),
    )


def _circles(draw: st.DrawFn, partners: int) -> tuple[Circle, ...]:
    everybody = frozenset(range(1, partners + 1))
    terms, disclosure, floor = st.integers(0, 2), st.sampled_from(DISCLOSURES), st.integers(0, 3)
    some = st.frozensets(st.sampled_from(sorted(everybody)), min_size=1)
    pairs = [Circle("pair", frozenset({0, firm}), "people", 0, draw(terms)) for firm in sorted(everybody)]
    shared = [Circle("open", everybody | {0}, draw(disclosure), draw(floor), draw(terms))]
    shared += [
        Circle("custom", draw(some) | {0}, draw(disclosure), draw(floor), draw(terms))
        for _ in range(draw(st.integers(0, 3)))
    ]
    return (Circle("house", frozenset({0}), "people", 0, 0), *shared, *pairs)


def _people(draw: st.DrawFn, partners: int, circles: int) -> tuple[Person, ...]:
    firms, active = st.sampled_from(range(1, partners + 1)), st.sampled_from((True, True, True, False))
    cares = st.just(frozenset()) | st.frozensets(firms, min_size=1, max_size=2)
    roles = st.sampled_from(("owner", "admin", "moderator", "member"))
    nobody, nowhere = st.just(frozenset()), st.none()
    staff = st.builds(Person, st.just(0), roles, active, cares, nowhere)
    guest = st.builds(Person, firms, st.just("guest"), active, nobody, st.integers(0, circles - 1))
    partner = st.builds(Person, firms, st.sampled_from(("lead", "partner_member")), active, nobody, nowhere)
    leads = [Person(firm, "lead") for firm in range(1, partners + 1)]
    more = draw(st.lists(partner | guest | staff, max_size=4))
    return (Person(0, "owner"), draw(staff), *leads, *more)


@dataclass
class Built:
    """The rows behind a description, in its order."""

    world: make.World
    firms: list[UUID] = field(default_factory=list)
    circles: list[UUID] = field(default_factory=list)
    people: list[make.Human] = field(default_factory=list)
    ideas: list[UUID] = field(default_factory=list)
    comments: list[UUID] = field(default_factory=list)
    supports: list[UUID] = field(default_factory=list)
    events: list[UUID] = field(default_factory=list)
    widenings: list[UUID] = field(default_factory=list)


async def build(world: make.World, plain: Plain) -> Built:
    """The described world in the database."""
    built = Built(world)
    firms = [world.host, *[await world.partner(f"Firma {n}", in_open=False) for n in range(1, plain.firms)]]
    built.firms = [firm.id for firm in firms]
    for circle in plain.circles:
        built.circles.append(await _build_circle(world, circle, firms))
    for person in plain.people:
        guest_of = None if person.guest_of is None else built.circles[person.guest_of]
        state = "active" if person.active else "suspended"
        human = await world.person(firms[person.firm], person.role, state=state, guest_circle_id=guest_of)
        built.people.append(human)
        for firm in person.cares:
            await world.care(human, firms[firm])
    await _build_contributions(built, plain)
    return built


async def _build_circle(world: make.World, circle: Circle, firms: list[make.Firm]) -> UUID:
    inside = [firms[n] for n in sorted(circle.members - {0})]
    if circle.kind == "custom":
        made = await world.circle(
            "custom", inside, floor=circle.floor, disclosure=circle.disclosure, terms=circle.terms
        )
        return made.id
    if circle.kind == "open":
        for firm in inside:
            await world.join(world.open, firm)
    found = {"house": world.house.id, "open": world.open.id}.get(circle.kind) or inside[0].pair
    await world.db.execute(
        "update circle set disclosure = %s, floor = %s, terms_version = %s where id = %s",
        [circle.disclosure, circle.floor, circle.terms, found],
    )
    assert found is not None
    return found


async def _build_contributions(built: Built, plain: Plain) -> None:
    world, people, ideas = built.world, built.people, built.ideas
    for circle, firm, version in sorted(plain.accepted):
        lead = next(human for human in people if human.firm.id == built.firms[firm])
        await world.accept(make.Circle(built.circles[circle], "", "", 0), lead, version)
    for idea in plain.ideas:
        ideas.append(await world.idea(people[idea.author], built.circles[idea.circle], title=f"Idee {idea.word}"))
    built.comments = [await world.comment(ideas[said.idea], people[said.author]) for said in plain.comments]
    built.supports = [await world.support(ideas[one.idea], people[one.person]) for one in plain.supports]
    for event in plain.events:
        place = None if event.idea is None else built.circles[plain.ideas[event.idea].circle]
        object_ = ideas[event.idea or 0]
        kind = "idea_commented"
        built.events.append(await world.event(kind, object_, people[event.actor], place, hushed=event.hushed))
    for asked in plain.widenings:
        built.widenings.append(await world.widening(ideas[asked.idea], world.open, people[asked.by]))
