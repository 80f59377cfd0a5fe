"""Random worlds: described for the oracle, and built row by row past both walls."""

from dataclasses import dataclass, field
from uuid import UUID

from hypothesis import strategies as st

from tests.make import world as make
from tests.proof.oracle import (
    Asked,
    Circle,
    Happened,
    Idea,
    Person,
    Plain,
    Planned,
    Pointed,
    Released,
    Said,
    Supported,
    Tagged,
)

WORDS = ("alpha", "beta", "gamma")
DISCLOSURES = ("people", "firms", "nobody")


@st.composite
def worlds(draw: st.DrawFn) -> Plain:
    """A few partner firms that share a few circles, with a few contributions of everybody."""
    partners = draw(st.sampled_from((1, 2, 2, 3, 3, 4)))
    circles = _circles(draw, partners)
    people = _people(draw, partners, len(circles))
    somewhere = st.integers(0, len(circles) - 1)
    placed = [_placed(draw, people, circles, draw(somewhere)) for _ in range(draw(st.integers(1, 6)))]
    ideas = tuple(Idea(circle, author, draw(st.sampled_from(WORDS))) for circle, author in placed)
    deed = st.integers(0, len(ideas) - 1).flatmap(lambda n: st.tuples(st.just(n), _among(people, circles, ideas[n])))
    pairs = st.tuples(somewhere, st.integers(1, partners), st.integers(1, 2))
    happened = st.builds(lambda of, told, hushed: Happened(of[0] if told else None, of[1], hushed),
                         deed, st.booleans(), st.booleans())  # fmt: skip
    comments = _talk(draw, draw(st.lists(deed, max_size=6)))

    some = st.lists(st.integers(0, len(ideas) - 1), max_size=3, unique=True).map(tuple)

    def pointed(most: int) -> tuple[Pointed, ...]:
        """To comments, from or at people of the circle."""
        target = st.integers(0, len(comments) - 1).flatmap(
            lambda n: st.builds(Pointed, st.just(n), _among(people, circles, ideas[comments[n].idea]))
        )
        return tuple(draw(st.lists(target, max_size=most, unique=True))) if comments else ()

    return Plain(
        firms=partners + 1,
        circles=circles,
        people=people,
        accepted=draw(st.frozensets(pairs, max_size=8)),
        ideas=ideas,
        comments=comments,
        supports=tuple(Supported(*one) for one in draw(st.lists(deed, max_size=12, unique=True))),
        events=tuple(draw(st.lists(happened, max_size=5))),
        widenings=tuple(Asked(*one) for one in draw(st.lists(deed, max_size=2, unique_by=lambda one: one[0]))),
        notes=tuple(Said(idea, draw(st.sampled_from((0, 1)))) for idea, _ in draw(st.lists(deed, max_size=2))),
        reactions=pointed(8),
        mentions=pointed(3),
        tags=tuple(draw(st.lists(st.builds(Tagged, some, st.booleans()), max_size=3))),
        releases=_releases(draw, len(circles), len(ideas)),
        themes=_themes(draw, len(ideas)),
    )


def _releases(draw: st.DrawFn, circles: int, ideas: int) -> tuple[Released, ...]:
    """Notes for any circle, about ideas of any other."""
    numbers = st.frozensets(st.integers(0, ideas - 1), min_size=1, max_size=3)
    note = st.builds(Released, st.integers(0, circles - 1), numbers, st.booleans())
    return tuple(draw(st.lists(note, max_size=3)))


def _themes(draw: st.DrawFn, ideas: int) -> tuple[Planned, ...]:
    numbers = st.frozensets(st.integers(0, ideas - 1), min_size=1, max_size=3)
    return tuple(draw(st.lists(st.builds(Planned, numbers), max_size=2)))


def _talk(draw: st.DrawFn, said: list[tuple[int, int]]) -> tuple[Said, ...]:
    """Comments, some of them in answer to an earlier one on the same idea."""
    comments: list[Said] = []
    for idea, author in said:
        first = [n for n, one in enumerate(comments) if one.idea == idea and one.reply_to is None]
        comments.append(Said(idea, author, draw(st.sampled_from([None, *first]))))
    return tuple(comments)


def _placed(draw: st.DrawFn, people: tuple[Person, ...], circles: tuple[Circle, ...], circle: int) -> tuple[int, int]:
    return circle, draw(_among(people, circles, Idea(circle, 0, "")))


def _among(people: tuple[Person, ...], circles: tuple[Circle, ...], idea: Idea) -> st.SearchStrategy[int]:
    """Somebody of the circle; now and then somebody whose firm has left it."""
    inside = [n for n, person in enumerate(people) if person.firm in circles[idea.circle].members]
    return st.sampled_from([*inside * 4, *range(len(people))])


def _circles(draw: st.DrawFn, partners: int) -> tuple[Circle, ...]:
    everybody = frozenset(range(1, partners + 1))
    terms, disclosure, floor = st.sampled_from((0, 0, 0, 1, 2)), st.sampled_from(DISCLOSURES), st.integers(0, 3)
    some = st.frozensets(st.sampled_from(sorted(everybody)), min_size=min(2, partners))
    pairs = [Circle("pair", frozenset({0, firm}), "people", 0, draw(terms)) for firm in sorted(everybody)]
    shared = [Circle("open", everybody | {0}, draw(disclosure), draw(floor), draw(terms))]
    shared += [
        Circle("custom", draw(some) | {0}, draw(disclosure), draw(floor), draw(terms))
        for _ in range(draw(st.sampled_from((0, 1, 2, 2, 3))))
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
    files: list[UUID] = field(default_factory=list)
    said_files: list[UUID] = field(default_factory=list)
    loose_files: list[UUID] = field(default_factory=list)
    supports: list[UUID] = field(default_factory=list)
    events: list[UUID] = field(default_factory=list)
    widenings: list[UUID] = field(default_factory=list)
    notes: list[UUID] = field(default_factory=list)
    reactions: list[UUID] = field(default_factory=list)
    mentions: list[UUID] = field(default_factory=list)
    tags: list[UUID] = field(default_factory=list)
    ballots: list[UUID] = field(default_factory=list)
    fields: list[UUID] = field(default_factory=list)
    releases: list[UUID] = field(default_factory=list)
    answers: list[UUID] = field(default_factory=list)
    links: list[UUID] = field(default_factory=list)
    drafts: list[UUID] = field(default_factory=list)
    themes: list[UUID] = field(default_factory=list)
    groupings: list[UUID] = field(default_factory=list)
    priorities: list[UUID] = field(default_factory=list)

    @property
    def every_file(self) -> list[UUID]:
        """Those of ideas, of comments, and everybody's loose ones."""
        return [*self.files, *self.said_files, *self.loose_files]


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
    await _build_talk(built, plain)
    built.drafts = [await world.draft(human) for human in people]
    about = zip(plain.ideas, ideas, strict=True)
    built.drafts += [await world.draft(people[one.author], idea) for one, idea in about]
    built.fields = [await world.field(), await world.field(is_internal=True)]
    built.answers = [await world.answer(idea, asked) for asked in built.fields for idea in ideas]
    built.files = [await world.file(people[one.author], idea) for one, idea in zip(plain.ideas, ideas, strict=True)]
    said = zip(plain.comments, built.comments, strict=True)
    built.said_files = [await world.file(people[one.author], ideas[one.idea], comment) for one, comment in said]
    built.loose_files = [await world.file(human) for human in people]
    built.supports = [await world.support(ideas[one.idea], people[one.person]) for one in plain.supports]
    for event in plain.events:
        place = None if event.idea is None else built.circles[plain.ideas[event.idea].circle]
        object_ = ideas[event.idea or 0]
        kind = "idea_commented"
        built.events.append(await world.event(kind, object_, people[event.actor], place, hushed=event.hushed))
    for number, tag in enumerate(plain.tags):
        built.tags.append(await world.tag(f"Wort {number}", offered=tag.offered))
        for idea in tag.ideas:
            await world.tagged(ideas[idea], built.tags[-1])
    await _build_plans(built, plain)
    for note in plain.releases:
        built.releases.append(await world.release_note(built.circles[note.circle], people[0], published=note.published))
        built.links += [await world.answering(built.releases[-1], ideas[n]) for n in sorted(note.ideas)]
    for asked in plain.widenings:
        built.widenings.append(await world.widening(ideas[asked.idea], world.open, people[asked.by]))


async def _build_plans(built: Built, plain: Plain) -> None:
    world, owner, ideas = built.world, built.people[0], built.ideas
    for theme in plain.themes:
        built.themes.append(await world.theme(owner))
        built.groupings += [await world.grouping(built.themes[-1], owner, ideas[n]) for n in sorted(theme.ideas)]
    wanted = sorted({n for theme in plain.themes for n in theme.ideas})
    built.priorities = [await world.priority(owner, ideas[n]) for n in wanted]


async def _build_talk(built: Built, plain: Plain) -> None:
    world, people, comments = built.world, built.people, built.comments
    for said in plain.comments:
        above = None if said.reply_to is None else comments[said.reply_to]
        comments.append(await world.comment(built.ideas[said.idea], people[said.author], reply_to=above))
    built.notes = [await world.note(built.ideas[one.idea], people[one.author]) for one in plain.notes]
    built.reactions = [await world.react(comments[one.comment], people[one.person]) for one in plain.reactions]
    for number, one in enumerate(plain.mentions, start=1):
        built.mentions.append(await world.mention(comments[one.comment], people[one.person], number))


def story() -> Plain:
    """A world of traps: A and B know each other's people in one circle, only the firm in another, nothing in a third;
    C still has to accept newer terms; floors just reached and just missed.
    """
    host, a, b, c = range(4)
    house, open_, known, hidden, terms, pair_a, pair_b, pair_c = range(8)
    owner, limited, anna, berta, cleo, guest, gone, bruno = range(8)
    return Plain(
        firms=4,
        circles=(
            Circle("house", frozenset({host}), "people", 0, 0),
            Circle("open", frozenset({host, a, b, c}), "firms", 3, 0),
            Circle("custom", frozenset({host, a, b}), "people", 0, 0),
            Circle("custom", frozenset({host, a, b, c}), "nobody", 2, 0),
            Circle("custom", frozenset({host, a, c}), "firms", 0, 2),
            *(Circle("pair", frozenset({host, firm}), "people", 0, 0) for firm in (a, b, c)),
        ),
        people=(
            Person(host, "owner"),
            Person(host, "moderator", cares=frozenset({a})),
            Person(a, "lead"),
            Person(b, "lead"),
            Person(c, "lead"),
            Person(a, "guest", guest_of=known),
            Person(a, "partner_member", active=False),
            Person(b, "partner_member"),
        ),
        accepted=frozenset({(terms, a, 1), (terms, a, 2), (terms, c, 1)}),
        ideas=(
            Idea(open_, berta, "alpha"),
            Idea(known, berta, "alpha"),
            Idea(hidden, berta, "beta"),
            Idea(hidden, anna, "alpha"),
            Idea(terms, anna, "beta"),
            Idea(pair_a, anna, "alpha"),
            Idea(house, owner, "gamma"),
            Idea(open_, cleo, "alpha"),
            Idea(pair_b, berta, "beta"),
            Idea(pair_c, limited, "alpha"),
            Idea(known, gone, "beta"),
        ),
        comments=(
            *(Said(idea, berta) for idea in range(4)),
            *(Said(5, anna), Said(4, guest), Said(8, bruno), Said(0, anna, reply_to=0), Said(1, owner, reply_to=1)),
        ),
        supports=(
            *(Supported(0, who) for who in (berta, bruno, anna)),
            *(Supported(7, who) for who in (anna, berta, cleo)),
            *(Supported(2, who) for who in (berta, cleo)),
            *(Supported(3, who) for who in (berta, bruno)),
            Supported(8, bruno),
        ),
        events=(
            Happened(0, berta, hushed=True),
            Happened(2, berta, hushed=False),
            Happened(None, anna, hushed=False),
            Happened(None, owner, hushed=False),
            Happened(8, bruno, hushed=False),
        ),
        widenings=(Asked(5, limited), Asked(8, owner), Asked(0, anna)),
        notes=(Said(0, owner), Said(5, limited), Said(8, owner)),
        reactions=(
            *(Pointed(0, who) for who in (anna, bruno)),
            *(Pointed(1, who) for who in (owner, guest)),
            *(Pointed(2, who) for who in (berta, cleo)),
            Pointed(6, berta),
        ),
        themes=(Planned(frozenset({0, 5, 8})), Planned(frozenset({6, 9}))),
        releases=(
            Released(open_, frozenset({0, 1, 5}), published=True),
            Released(known, frozenset({1, 2, 8}), published=True),
            Released(known, frozenset({0, 10}), published=False),
            Released(pair_a, frozenset({5}), published=False),
            Released(terms, frozenset({0, 4}), published=True),
        ),
        mentions=(Pointed(0, anna), Pointed(1, guest), Pointed(1, owner), Pointed(2, cleo), Pointed(4, limited)),
        tags=(
            Tagged((0, 2, 8), offered=False),
            Tagged((4, 8), offered=False),
            Tagged((6,), offered=False),
            Tagged((), offered=True),
            Tagged((), offered=False),
        ),
    )
