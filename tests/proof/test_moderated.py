"""What moderators know, what came in, and names without an account: each wall alone says who sees it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio
from sqlalchemy import select

from portal.core.sight import Sight
from portal.core.viewer import STRANGER, Viewer
from portal.ideas import access as ideas
from portal.ideas.model import HeldCommentRow
from portal.moderation import access as moderation
from portal.moderation.model import ActRow, ItemRow, ReportRow, TrustRow
from portal.transfer import access as transfer
from portal.transfer.model import ExportRow, HeadingRow, ImportRow, OriginRow, ProblemRow, SourcePersonRow
from tests.make.world import World
from tests.proof.oracle import Oracle
from tests.proof.portal import Portal, Walls
from tests.proof.worlds import Built, build, story

Known = Callable[[Oracle], bool]
RULES: dict[Any, Any] = {
    HeldCommentRow: ideas.held_visible_to,
    ReportRow: moderation.report_visible_to,
    TrustRow: moderation.trust_visible_to,
    ItemRow: moderation.item_visible_to,
    ActRow: moderation.act_visible_to,
    ExportRow: transfer.export_visible_to,
    **dict.fromkeys((ImportRow, HeadingRow, ProblemRow, OriginRow, SourcePersonRow), transfer.visible_to),
}
NAME = "Zora Zweifel"
SUPPORTERS = "query($id: ID!) { idea(id: $id) { supporters { nodes { reason person { name } organisation { id } } } } }"


@dataclass
class Planted:
    """By table and row, who may know that it is there."""

    built: Built
    known: dict[Any, dict[UUID, Known]]

    def add(self, table: Any, row: UUID, known: Known) -> None:
        self.known.setdefault(table, {})[row] = known


def moderates(oracle: Oracle, firm: int) -> bool:
    """Whether that firm is in the care of this person as a moderator."""
    me = oracle.me
    return me is not None and oracle.staff and me.role in {"owner", "admin", "moderator"} and oracle.kin(firm)


def imports(oracle: Oracle) -> bool:
    return oracle.everything and oracle.me is not None and oracle.me.role in {"owner", "admin"}


@pytest_asyncio.fixture
async def planted(world: World) -> Planted:
    built = await build(world, story())
    made = Planted(built, {})
    await _moderated(made)
    await _transferred(made)
    return made


async def _moderated(made: Planted) -> None:
    plain, built, world = story(), made.built, made.built.world
    for n, idea in enumerate(plain.ideas):
        author, reporter = idea.author, (idea.author + 1) % 6
        firm = plain.people[author].firm

        def seen(oracle: Oracle, n: int = n, firm: int = firm) -> bool:
            return oracle.sees_idea(n) and moderates(oracle, firm)

        def own(oracle: Oracle, who: int, n: int = n) -> bool:
            return oracle.sees_idea(n) and oracle.me is not None and oracle.who == who

        held = await world.held_comment(built.ideas[n], built.people[author])
        report = await world.report(built.ideas[n], built.people[reporter])
        data = {"act": "dismiss", "about_id": str(built.firms[firm]), "idea_id": str(built.ideas[n]), "sentence": "x"}
        act = await world.act(built.ideas[n], built.people[0], data=data, at=datetime.now(UTC))
        made.add(HeldCommentRow, held, lambda one, seen=seen, own=own, who=author: seen(one) or own(one, who))
        made.add(ReportRow, report, lambda one, seen=seen, own=own, who=reporter: seen(one) or own(one, who))
        for table, row in ((ItemRow, held), (ItemRow, report), (ActRow, act)):
            made.add(table, row, seen)
    for person, human in enumerate(built.people):
        firm = plain.people[person].firm
        trust = await world.trust(human, built.people[0])
        made.add(TrustRow, trust, lambda one, firm=firm: moderates(one, firm))


async def _transferred(made: Planted) -> None:
    built, world = made.built, made.built.world
    brought = await world.brought(built.people[0])
    made.add(ImportRow, brought, imports)
    for table in (HeadingRow, ProblemRow):
        id_ = await world.one(f"select id from {table.__tablename__} where import_id = %s", brought)
        made.add(table, id_, imports)
    origin = await world._row("transfer_origin", system="csv", kind="idea", source_id="1", object=built.ideas[0])  # noqa: SLF001 - a row of its own
    made.add(OriginRow, origin, imports)
    made.add(SourcePersonRow, await world.named(built.people[3], NAME), imports)
    for person, human in enumerate(built.people):
        made.add(ExportRow, await world.exported(human), lambda one, who=person: one.me is not None and one.who == who)


async def _viewers(portal: Portal, built: Built) -> list[tuple[int | None, Viewer]]:
    people = [await built.world.viewer(portal.database, human) for human in built.people]
    return [(None, STRANGER), *enumerate(people)]


@pytest.mark.parametrize("role", ["moderator", "admin"])
async def test_each_wall_alone_says_who_sees_what_is_moderated_and_what_came_in(
    portal: Portal, planted: Planted, role: str
) -> None:
    plain = story()
    boss, second, *others = plain.people
    plain = replace(plain, people=(boss, second._replace(role=role), *others))
    await planted.built.world.db.execute(
        "update membership set role = %s where id = %s", [role, planted.built.people[1].id]
    )
    for who, viewer in await _viewers(portal, planted.built):
        oracle = Oracle(plain, who)
        for table, rows in planted.known.items():
            expected = {row for row, known in rows.items() if known(oracle)}
            for walls in Walls:
                assert await _found(portal, viewer, table, walls) == expected, (who, table.__name__, walls)
    owner, limited = (sum(known(Oracle(plain, who)) for known in planted.known[ItemRow].values()) for who in (0, 1))
    assert owner > limited > 0


async def _found(portal: Portal, viewer: Viewer, table: Any, walls: Walls) -> set[UUID]:
    database, _ = portal.behind(walls)
    wanted = select(table.id)
    if walls is not Walls.POLICIES:
        wanted = wanted.where(RULES[table](table, Sight(viewer.shape)))
    async with database.read(viewer) as db:
        return set(await db.scalars(wanted, viewer.params if walls is not Walls.POLICIES else {}))


async def test_who_supports_without_an_account_is_masked_as_everybody_is(portal: Portal, planted: Planted) -> None:
    built, plain, firm = planted.built, story(), 2
    member = await built.world.one("select id from membership where name = %s", NAME)
    somebody = built.people[3].__class__(member, member, built.people[3].firm, "partner_member", NAME, "")
    for n in (0, 1, 2):
        await built.world.support(built.ideas[n], somebody, reason=f"ohne Konto {n}")
    named: dict[int, set[int | None]] = {}
    for who, viewer in await _viewers(portal, built):
        oracle = Oracle(plain, who)
        for n in (0, 1, 2) if viewer != STRANGER else ():
            circle = plain.ideas[n].circle
            for walls in Walls:
                idea = (await portal.ask(viewer, SUPPORTERS, walls, id=f"idea_{built.ideas[n]}"))["idea"]
                told = [one for one in (idea or {"supporters": {"nodes": []}})["supporters"]["nodes"] if one["reason"]]
                by_name = [one for one in told if one["person"] == {"name": NAME}]
                assert idea is None or oracle.sees_idea(n)
                if by_name:
                    assert oracle.names_person(firm, circle), (who, n, walls)
                    named.setdefault(n, set()).add(who)
                if told and told[0]["organisation"]:
                    assert oracle.names_firm(firm, circle), (who, n, walls)
    # The host and the own firm know the name; in the circle that names people another firm does too.
    assert {0, 3} <= named[0]
    assert 2 in named[1]
    assert 2 not in named[0] | named[2]
