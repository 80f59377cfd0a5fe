"""A fair is moved: every plan at it follows, also those of which whoever moved it knows nothing and learns nothing."""

import asyncio
from pathlib import Path
from typing import Any

import psycopg
import pytest

from portal.core.db import Database
from portal.core.files import Folder
from portal.core.mail import Desk, NoPost
from portal.fairs.subscribers import Replanning
from portal.wiring import Work
from portal.worker.relay import Happened
from tests.make.browser import Site, Visitor
from tests.make.office import Office
from tests.make.working import working
from tests.make.world import World

PLAN = """query($id: ID!) { appearance(id: $id) { firstDay lastDay
    tasks(first: 100) { nodes { id code dueOn ruledBy version } } } }"""
OUTDATED = "select xid, id, workspace_id, kind, object from event where kind = 'plans_outdated' order by xid, id"
MOVED = "select actor, organisation_id, circle_id from event where kind = 'appearance_moved' and object = %s"
DAYS = {"firstDay": "2028-10-17", "lastDay": "2028-10-20"}


class Scene:
    """Rot entered a fair; the host goes there with Rot, and with Blau, of which Rot knows nothing."""

    def __init__(self, office: Office, database: Database) -> None:
        self.office, self.database, self.world = office, database, office.world

    async def begin(self) -> "Scene":
        self.host, self.red, self.blue = [await self.office.enter(one) for one in ("owner", "lead", "other_lead")]
        fair = (await self.red.do("fairCreate", "fair { id }", name="Käsemesse", city="Bern"))["fair"]["id"]
        days = {"firstDay": "2028-10-10", "lastDay": "2028-10-13"}
        made = await self.red.do("fairEditionCreate", "fairEdition { id }", fairId=fair, **days)
        self.edition = made["fairEdition"]["id"]
        self.known = await self.appear(self.office.red.pair)
        self.hidden = await self.appear(self.office.blue.pair)
        return self

    async def appear(self, circle: Any) -> str:
        given = {"editionId": self.edition, "title": "Zu zweit", "circleId": f"circle_{circle}"}
        return str((await self.host.do("appearanceCreate", "appearance { id }", **given))["appearance"]["id"])

    async def plan(self, visitor: Visitor, id_: str) -> dict[str, Any]:
        seen = (await visitor.ask(PLAN, id=id_))["appearance"]
        tasks = {one["code"]: one for one in seen["tasks"]["nodes"]}
        return {"days": (seen["firstDay"], seen["lastDay"]), **tasks}

    async def work(self) -> None:
        """The worker is told of everything, twice."""
        found = await (await self.world.db.execute(OUTDATED)).fetchall()
        for one in (*found, *found):
            await Replanning(self.database).follow(Happened(*one))

    async def moves(self, id_: str) -> list[Any]:
        asked = [id_.removeprefix("joint_appearance_")]
        return await (await self.world.db.execute(MOVED, asked)).fetchall()  # type: ignore[no-any-return] - rows


@pytest.fixture
async def scene(world: World, database: Database) -> Scene:
    return await Scene(await Office(world, Site(database)).furnish(), database).begin()


async def test_plans_follow_whoever_moves_the_fair_and_tell_them_nothing(scene: Scene, app_dsn: str) -> None:
    red, blue, moved = scene.red, scene.blue, {"id": scene.edition, "version": 1, **DAYS}
    before = await scene.plan(blue, scene.hidden)
    by_hand = {"id": before["F21"]["id"], "version": 1, "dueOn": "2028-04-20"}
    await blue.do("fairTaskEdit", "fairTask { id }", **by_hand)
    assert await blue.refused("fairEditionUpdate", **moved) == "NOT_ALLOWED"  # whose entry it is not
    await scene.work()
    assert (await scene.plan(blue, scene.hidden))["F45"]["dueOn"] == "2028-10-07"

    assert (await red.do("fairEditionUpdate", "fairEdition { firstDay }", **moved))["userErrors"] == []
    assert (await scene.plan(red, scene.known))["F45"]["dueOn"] == "2028-10-14"  # at once
    assert (await scene.plan(blue, scene.hidden))["F45"]["dueOn"] == "2028-10-07"  # by the worker
    await scene.work()
    after = await scene.plan(blue, scene.hidden)
    assert (after["days"], after["F45"]["dueOn"]) == (("2028-10-17", "2028-10-20"), "2028-10-14")
    assert (after["F21"]["dueOn"], after["F21"]["ruledBy"]) == ("2028-04-20", "HAND")
    assert len(after) == len(before)

    # It is told once, to those who take part, as done by nobody; the mover's own plan was told by the mover's act.
    assert scene.office.blue.pair is not None
    assert await scene.moves(scene.hidden) == [(None, None, scene.office.blue.pair)]
    assert [one[0] for one in await scene.moves(scene.known)] == [scene.office.people["lead"].id]
    assert (await red.ask(PLAN, id=scene.hidden))["appearance"] is None
    mover = await scene.world.viewer(scene.database, scene.office.people["lead"])
    with psycopg.connect(app_dsn, autocommit=True) as connection:
        found = "select count(*) from fair_appearances_at(%s, %s)"
        asked = [scene.world.workspace_id, scene.edition.removeprefix("fair_edition_")]
        assert connection.execute(found, asked).fetchone() == (2,)
        connection.execute("select set_config('app.viewer', %s, false)", [mover.context])
        assert connection.execute(found, asked).fetchone() == (0,)  # only the worker asks, as nobody
        heard = "select count(*) from event where object = %s"
        assert connection.execute(heard, [scene.hidden.removeprefix("joint_appearance_")]).fetchone() == (0,)


async def test_a_running_worker_dates_the_plans_of_whoever_is_not_known(
    scene: Scene, app_dsn: str, tmp_path: Path
) -> None:
    moved = {"id": scene.edition, "version": 1, **DAYS}
    async with working(Work(scene.database, app_dsn, Desk(NoPost(), ""), Folder(tmp_path), 2**30).loops):
        assert await scene.blue.refused("fairEditionUpdate", **moved) == "NOT_ALLOWED"
        assert (await scene.red.do("fairEditionUpdate", "fairEdition { firstDay }", **moved))["userErrors"] == []
        async with asyncio.timeout(60):
            while not await scene.moves(scene.hidden):  # noqa: ASYNC110 - another task, through the database
                await asyncio.sleep(0.05)
    after = await scene.plan(scene.blue, scene.hidden)
    assert (after["days"], after["F45"]["dueOn"]) == (("2028-10-17", "2028-10-20"), "2028-10-14")
    assert await scene.moves(scene.hidden) == [(None, None, scene.office.blue.pair)]
    assert len(await scene.moves(scene.known)) == 1


async def test_the_organisers_deadlines_date_plans_of_others_too(scene: Scene) -> None:
    wanted = {"editionId": scene.edition, "kind": "CATALOGUE", "title": "Katalog", "dueOn": "2028-05-24"}
    made = await scene.red.do("fairDeadlineCreate", "organiserDeadline { id }", **wanted)
    deadline = made["organiserDeadline"]["id"]
    before = (await scene.plan(scene.blue, scene.hidden))["F25"]
    await scene.work()
    ruled = (await scene.plan(scene.blue, scene.hidden))["F25"]
    assert (ruled["dueOn"], ruled["ruledBy"]) == ("2028-05-17", "ORGANISER")
    assert await scene.blue.refused("fairDeadlineDelete", id=deadline) == "NOT_FOUND"
    assert (await scene.red.do("fairDeadlineDelete", id=deadline))["userErrors"] == []
    await scene.work()
    assert (await scene.plan(scene.blue, scene.hidden))["F25"] == before
    assert await scene.moves(scene.hidden) == []  # the fair is where it was
