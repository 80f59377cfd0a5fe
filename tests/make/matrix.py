"""A world in which every kind of caller meets every kind of row; callers by name."""

from dataclasses import dataclass, field
from uuid import UUID

from portal.core.db import Database
from portal.core.viewer import STRANGER, Viewer
from tests.make.world import Circle, Firm, Human, World

STATUSES = ("held", "open", "considering", "planned", "in_development", "released", "declined", "withdrawn")


@dataclass
class Matrix:
    """Partners A and B share two circles, A and C one that hides firms; P has not accepted the terms that A has."""

    world: World
    firms: dict[str, Firm] = field(default_factory=dict)
    people: dict[str, Human] = field(default_factory=dict)
    circles: dict[str, Circle | UUID] = field(default_factory=dict)
    ideas: list[UUID] = field(default_factory=list)

    async def viewers(self, database: Database) -> dict[str, Viewer]:
        """Everybody as the portal resolves them, and the stranger."""
        known = {name: await self.world.viewer(database, human) for name, human in self.people.items()}
        return {**known, "stranger": STRANGER}


async def make_matrix(world: World) -> Matrix:
    """Firms, people, circles, and in each circle something of everything by everybody who is in it."""
    matrix = Matrix(world)
    await _firms(matrix)
    await _people(matrix)
    await _circles(matrix)
    for name, circle in matrix.circles.items():
        await _fill(matrix, name, circle)
    await world.stage()
    await world.tag("Für alle", offered=True)
    await world.tag("Noch für niemanden")
    await world.option(await world.field(kind="select"), "Oft")
    await world.option(await world.field(kind="select", is_internal=True), "Selten")
    for human in matrix.people.values():
        await world.draft(human)
        await world.exported(human)
    asked = await world.field(), await world.field(is_internal=True)
    for idea in matrix.ideas:
        await world.draft(matrix.people["a lead"], idea)
        for field_ in asked:
            await world.answer(idea, field_)
    return matrix


async def _firms(matrix: Matrix) -> None:
    world = matrix.world
    matrix.firms["host"] = world.host
    for name in ("a", "b", "c", "pending"):
        matrix.firms[name] = await world.partner(f"Partner {name}")
    matrix.firms["apart"] = await world.partner("Partner apart", in_open=False)


async def _people(matrix: Matrix) -> None:
    world, firms = matrix.world, matrix.firms
    for role in ("owner", "admin", "moderator", "member"):
        matrix.people[f"host {role}"] = await world.person(world.host, role)
        limited = await world.person(world.host, role)
        if role in {"moderator", "member"}:
            matrix.people[f"limited {role}"] = limited
            await world.care(limited, firms["a"])
    for firm in ("a", "b"):
        matrix.people[f"{firm} lead"] = await world.person(firms[firm], "lead")
        matrix.people[f"{firm} member"] = await world.person(firms[firm], "partner_member")
    for firm in ("c", "pending", "apart"):
        matrix.people[f"{firm} lead"] = await world.person(firms[firm], "lead")
    matrix.people["suspended"] = await world.person(firms["a"], "lead", state="suspended")
    for human in [*matrix.people.values()]:
        await world.session(human, secret=human.id.bytes)
        await world.wishes(human)
        await world.view(human)
        await world.view(human, "Für alle", shared=human.firm.kind == "host")
    await world.key(matrix.people["a lead"])


async def _circles(matrix: Matrix) -> None:
    world, firms, people = matrix.world, matrix.firms, matrix.people
    agreed = await world.circle("custom", [firms["a"], firms["b"], firms["pending"]], disclosure="people", terms=1)
    hidden = await world.circle("custom", [firms["a"], firms["c"]], disclosure="nobody", floor=2, terms=1)
    pairs = {f"pair of {name}": firm.pair for name, firm in firms.items() if firm.pair}
    matrix.circles = {"house": world.house, "open": world.open, "agreed": agreed, "hidden": hidden, **pairs}
    for circle in (agreed, hidden):
        await world.terms(circle)
    for name in ("host owner", "a lead", "b lead"):
        await world.accept(agreed, people[name])
    for name in ("a lead", "c lead"):
        await world.accept(hidden, people[name])
    matrix.people["a guest"] = await world.person(firms["a"], "guest", guest_circle_id=agreed.id)
    for firm in firms.values():
        await world.invitation(firm, people["host owner"])
    await world.signing_key()
    await world.brought(people["host owner"])
    await world.named(people["a lead"])
    await world.calendar_feed(people["a lead"])
    for name in ("a lead", "b lead", "c lead"):
        await world.trust(people[name], people["host owner"])


async def _fill(matrix: Matrix, name: str, circle: Circle | UUID) -> None:
    world = matrix.world
    inside = [matrix.people[person] for person in await _readers(matrix, circle)]
    for number, author in enumerate(inside):
        status = STATUSES[(number + len(name)) % len(STATUSES)]
        matrix.ideas.append(await world.idea(author, circle, status=status))
        await world.step(matrix.ideas[-1], author)
    for number, idea in enumerate(matrix.ideas[-len(inside) :]):
        comment = await world.comment(idea, inside[number - 1])
        await world.version(comment)
        await world.react(comment, inside[number - 2])
        await world.mention(comment, inside[number - 3])
        await world.seen(idea, inside[number - 1])
        await world.proposal(idea, matrix.people["host owner"], inside[number - 2])
        await world.note(idea, matrix.people["host owner"])
        await world.held_comment(idea, inside[number - 2])
        await world.report(idea, inside[number - 1], comment if number % 2 else None)
        about = {"act": "dismiss", "about_id": str(inside[number].firm.id), "sentence": ""}
        await world.act(idea, matrix.people["host owner"], data=about)
        await world.file(inside[number], idea)
        await world.file(inside[number - 1], idea, comment)
        await world.file(inside[number - 2])
        await world.follow(idea, inside[number - 2])
        tag = await world.tag(f"Schlagwort {name} {number}", idea, offered=number == 0)
        await world.follow_tag(tag, inside[number - 2])
        await world.mute(idea, inside[number - 2])
        await world.notification(idea, inside[number - 2], inside[number - 1])
        await world.event("idea_commented", idea, inside[number - 1], _id(circle), hushed=number % 2 == 0)
        for supporter in inside[: number % 4]:
            await world.support(idea, supporter)
    matrix.ideas.append(await world.idea(inside[0], circle, status="merged", merged_into_id=matrix.ideas[-1]))
    await world.widening(matrix.ideas[-1], world.open, inside[0])
    await world.theme(matrix.people["host owner"], matrix.ideas[-1])
    priority = await world.priority(matrix.people["host owner"], matrix.ideas[-1])
    await world.worth(priority, await world.weight(matrix.people["host owner"], name), _id(circle))
    for published in (True, False):
        await world.release_note(
            _id(circle), matrix.people["host owner"], *{*matrix.ideas[::5], matrix.ideas[-1]}, published=published
        )
    await world.follow_circle(_id(circle), inside[-1])
    voters = {human.firm.id: human for human in inside if human.firm.kind == "partner"}
    for status in ("draft", "open", "closed", "published"):
        await world.ballot(circle, matrix.people["host owner"], status=status, voters=tuple(voters.values()))
    await _exhibit(matrix, _id(circle), inside)


async def _exhibit(matrix: Matrix, circle: UUID, inside: list[Human]) -> None:
    """Appearances of all firms of the circle, and of the host with one of them, each by somebody of the last firm."""
    firms = [matrix.world.host.id, *sorted({one.firm.id for one in inside} - {matrix.world.host.id})]
    for taking_part in (firms, firms[:2]):
        author = next(one for one in reversed(inside) if one.firm.id in taking_part)
        shown = await matrix.world.appearance(author, circle, taking_part)
        await matrix.world.reviewed(shown, circle, author)


async def _readers(matrix: Matrix, circle: Circle | UUID) -> list[str]:
    """Whose firm is in the circle; the host's people too, so that its rows are there to be hidden."""
    members = await (
        await matrix.world.db.execute("select organisation_id from circle_member where circle_id = %s", [_id(circle)])
    ).fetchall()
    firms = {id_ for (id_,) in members}
    return [name for name, human in matrix.people.items() if human.firm.id in firms]


def _id(circle: Circle | UUID) -> UUID:
    return circle.id if isinstance(circle, Circle) else circle
