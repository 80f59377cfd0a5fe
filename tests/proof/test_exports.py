"""What somebody takes along holds nothing that this person may not know, and everything that it may."""

import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import ColumnElement, true

from portal.core.refusal import SignInRequired
from portal.core.viewer import STRANGER
from portal.transfer.export import Wanted, export_all
from portal.transfer.exported import THINGS, Thing
from tests.make.world import World
from tests.proof.oracle import Oracle
from tests.proof.portal import Portal, Walls
from tests.proof.test_canary import MARKER, Canaries, plant
from tests.proof.worlds import Built, build, story


@pytest.fixture
async def planted(world: World) -> tuple[Built, Canaries]:
    built = await build(world, story())
    await world.db.execute("update organisation set city = 'Ort '")
    await world.db.execute("update membership set function = 'Amt '")
    await world.db.execute("update idea_support set reason = 'Grund '")
    return built, await plant(built)


class Unfiltered(Wanted):
    """Everything that the policies let through."""

    @property
    def things(self) -> list[Thing]:
        """Without any condition of their own."""
        return [replace(thing, where=_whatever) for thing in super().things]


def _whatever(_row: object, _sight: object) -> ColumnElement[bool]:
    return true()


@pytest.mark.parametrize("walls", list(Walls))
async def test_no_export_tells_what_its_asker_may_not_know(
    portal: Portal, planted: tuple[Built, Canaries], walls: Walls, tmp_path: Path
) -> None:
    built, canaries = planted
    database, _ = portal.behind(walls)
    told: dict[int, set[str]] = {}
    parts: set[str] = set()
    for who, human in enumerate(built.people):
        oracle, viewer = Oracle(story(), who), await built.world.viewer(portal.database, human)
        if viewer == STRANGER:
            with pytest.raises(SignInRequired):
                await export_all(database, viewer, None, tmp_path / "nichts.zip", now=datetime.now(UTC))
            continue
        file = tmp_path / f"{who}.zip"
        wanted = Unfiltered() if walls is Walls.POLICIES else Wanted()
        await export_all(database, viewer, None, file, now=datetime.now(UTC), wanted=wanted)
        with zipfile.ZipFile(file) as made:
            everything = {name: made.read(name).decode() for name in made.namelist()}
        for name, text in everything.items():
            assert {one for one in canaries.foreign(oracle, text) if one in canaries.known} == set(), (who, name)
        ideas = {one["id"] for one in json.loads(everything["ideas.json"])}
        assert ideas == {f"idea_{id_}" for n, id_ in enumerate(built.ideas) if oracle.sees_idea(n)}, who
        told[who] = set(MARKER.findall(" ".join(everything.values())))
        parts |= {name.removesuffix(".json") for name, text in everything.items() if MARKER.search(text)}
    assert len(told[0]) > max(len(told[who]) for who in told if who > 1)  # the owner sees more than any partner
    assert len({frozenset(one) for one in told.values()}) > 3
    assert parts >= {
        "ideas",
        "comments",
        "versions",
        "notes",
        "supports",
        "steps",
        "themes",
        "news",
        "answers",
        "drafts",
    }
    assert parts <= {f"{thing.name}{ending}" for thing in THINGS for ending in ("", ".csv")}
