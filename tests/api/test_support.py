"""Supporting an idea over the API: what its one statement tells is what a read afterwards would tell."""

from collections.abc import AsyncIterator, Sequence
from typing import Any

import pytest

from portal.api.ideas.support_mutations import COUNTED
from portal.api.schema import schema
from portal.core.db import Database, Statement
from portal.core.viewer import Viewer
from tests.make.browser import Site, Visitor
from tests.make.office import Office
from tests.make.world import World

SHOWN = "id supportCount voiceCount need supportCountFloor viewerSupport { id need reason __typename } __typename"
READ = f"query($id: ID!) {{ idea(id: $id) {{ {SHOWN} }} }}"
EVERYBODY = ("owner", "limited", "member", "lead", "partner_member", "other_lead")


class Counting(Database):
    """Knows how often ideas were read."""

    reads = 0

    async def read_json(self, viewer: Viewer, statements: Sequence[Statement]) -> list[bytes | None]:
        self.reads += any("FROM idea AS" in text for text, _ in statements)
        return await super().read_json(viewer, statements)


@pytest.fixture
async def counting(app_dsn: str) -> AsyncIterator[Counting]:
    database = Counting(app_dsn, readers=2, writers=2)
    yield database
    await database.close()


@pytest.fixture
async def office(world: World, counting: Counting) -> Office:
    return await Office(world, Site(counting)).furnish()


async def _told(visitor: Visitor, mutation: str, selection: str = SHOWN, **given: Any) -> dict[str, Any]:
    """What the mutation says of the idea; it must be what is read afterwards."""
    payload = await visitor.do(mutation, f"idea {{ {selection} }}", **given)
    assert payload["userErrors"] == []
    told: dict[str, Any] = payload["idea"]
    read = (await visitor.ask(READ, id=given["ideaId"]))["idea"]
    assert {name: told[name] for name in read} == read
    return told


@pytest.mark.parametrize("circle", ["pair", "open"])
async def test_everybody_is_told_at_once_what_the_idea_has_become(
    office: Office, counting: Counting, circle: str
) -> None:
    world = office.world
    # In the open circle nobody but the host is told a number until three firms have spoken.
    idea = f"idea_{await world.idea(office.people['lead'], world.open if circle == 'open' else None)}"
    there = [name for name in EVERYBODY if circle == "open" or name not in {"limited", "other_lead"}]
    visitors = {name: await office.enter(name) for name in there}
    for kind in (("ideaSupport", {"need": "BLOCKING", "reason": "Weil."}), ("ideaSupportWithdraw", {})):
        for visitor in visitors.values():
            before = counting.reads
            told = await _told(visitor, kind[0], ideaId=idea, **kind[1])
            assert counting.reads == before + 1  # the one to compare with
            assert bool(told["viewerSupport"]) is (kind[0] == "ideaSupport")


async def test_what_the_statement_does_not_know_is_read_after_it(office: Office, counting: Counting) -> None:
    idea = f"idea_{await office.world.idea(office.people['lead'])}"
    visitor = await office.enter("lead")

    before = counting.reads
    told = await _told(visitor, "ideaSupport", f"{SHOWN} title", ideaId=idea, need="NICE")
    assert told["title"].startswith("Idee")
    assert counting.reads == before + 2
    # Said again nothing is counted, so the statement has no row in its hands.
    told = await _told(visitor, "ideaSupport", ideaId=idea, need="BLOCKING", reason="Doch.")
    assert (told["viewerSupport"]["need"], told["need"], counting.reads) == ("BLOCKING", 4, before + 4)
    await _told(visitor, "ideaSupportWithdraw", ideaId=idea)
    assert counting.reads == before + 5
    await _told(visitor, "ideaSupportWithdraw", ideaId=idea)
    assert counting.reads == before + 7


async def test_who_may_not_see_the_idea_is_told_nothing_of_it(office: Office) -> None:
    idea = f"idea_{await office.world.idea(office.people['lead'])}"
    stranger = await office.enter("other_lead")
    payload = await stranger.do("ideaSupport", f"idea {{ {SHOWN} }}", ideaId=idea, need="NICE")
    assert (payload["idea"], payload["userErrors"][0]["code"]) == (None, "NOT_FOUND")


def test_what_it_tells_are_fields_that_exist() -> None:
    types = schema().type_map
    assert all(field in types[type_].fields for type_, field in (one.split(".") for one in COUNTED))
