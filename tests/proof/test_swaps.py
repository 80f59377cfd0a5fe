"""Of a shift that is offered or taken only those hear who take part, by each wall alone too; a rival learns nothing."""

from uuid import UUID

import psycopg
import pytest
from psycopg.types.json import Jsonb

from portal.core.mail import Desk
from portal.notifications.jobs import Sender
from portal.notifications.subscribers import Notifier
from portal.worker.relay import Happened
from tests.make.world import World
from tests.proof.fairs import Exhibit, exhibit, offer_shifts
from tests.proof.oracle import Oracle
from tests.proof.portal import Portal, Walls
from tests.proof.test_notices import Kept
from tests.proof.worlds import Built, build, story

TOLD = """{ viewer { unreadCount notifications(first: 100) { totalCount nodes { kind appearance { id } } } } }"""
SHIFTS = """query($ids: [ID!]!) { nodes(ids: $ids) { id ... on RotaAssignment { offeredAt viewerCanOffer } } }"""
OFFERED, TAKEN = "shift_offered", "shift_taken"


@pytest.fixture
async def built(world: World) -> Built:
    return await build(world, story())


async def test_a_swap_is_told_to_the_crew_of_the_firms_that_take_part(
    portal: Portal, built: Built, app_dsn: str
) -> None:
    plain, post = story(), Kept()
    exhibits = await exhibit(built, plain)
    await offer_shifts(built)
    database, _ = portal.behind(Walls.BOTH)
    notifier = Notifier(database, Sender(database, Desk(post, "https://portal.example")).send_to)
    for one in exhibits:
        await notifier.tell(await _happens(built, one, OFFERED))
        await notifier.tell(await _happens(built, one, TAKEN))
    silent = 0
    for who, human in enumerate(built.people):
        oracle, viewer = Oracle(plain, who), await built.world.viewer(portal.database, human)
        if oracle.me is None:
            continue
        seen = [one for one in exhibits if one.seen(oracle) and one.author != who]
        silent += not seen
        lines = sorted(("FAIR_OFFERED", f"joint_appearance_{one.rows.id}") for one in seen)
        ids = [f"rota_assignment_{one.rows.assignment}" for one in exhibits]
        for walls in Walls:
            told = (await portal.ask(viewer, TOLD, walls))["viewer"]
            nodes = told["notifications"]["nodes"]
            assert sorted((one["kind"], one["appearance"]["id"]) for one in nodes) == lines, (walls, who)
            assert (told["unreadCount"], told["notifications"]["totalCount"]) == (len(lines),) * 2
            found = (await portal.ask(viewer, SHIFTS, walls, ids=ids))["nodes"]
            assert [one is not None for one in found] == [one.seen(oracle) for one in exhibits], (walls, who)
        with psycopg.connect(app_dsn) as connection:
            connection.execute("select set_config('app.viewer', %s, true)", [viewer.context])
            (count,) = connection.execute("select count(*) from notification").fetchone() or (None,)
            assert count == len(lines)
    assert silent  # somebody takes part in nothing, and hears nothing


async def _happens(built: Built, one: Exhibit, kind: str) -> Happened:
    """The author offers a shift, or takes one that was the author's own: of that nobody else is told."""
    author = built.people[one.author]
    facts = {"membership_id": str(author.id)} if kind == TAKEN else {}
    event: UUID = await built.world.event(kind, one.rows.id, author, built.circles[one.circle])
    await built.world.db.execute("update event set data = %s where id = %s", [Jsonb(facts), event])
    return Happened(1, event, built.world.workspace_id, kind, one.rows.id)
