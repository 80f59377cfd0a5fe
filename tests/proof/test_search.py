"""Search tells only of what one may read: each word that stands in one row alone is found by that row's readers."""

from collections.abc import Callable
from hashlib import sha256

import orjson
import pytest

from portal.api.context import PortalContext
from portal.core.viewer import Viewer
from portal.graph.request import Request
from tests.make.world import World
from tests.proof.fairs import exhibit
from tests.proof.oracle import Oracle
from tests.proof.portal import Portal, Walls
from tests.proof.worlds import Built, build, story

ASKED = """
    query($word: String!, $near: String!, $begun: String!) {
      word: search(text: $word) { totalCount nodes { title snippet idea { id } comment { id } } }
      near: search(text: $near) { totalCount }
      similar: similarIdeas(title: $word, problem: $near) { title }
      begun: similarIdeas(title: $begun) { title }
      listed: ideas(filter: {text: $word}) { totalCount } }
"""
EVERYWHERE = """
    create or replace function cur_circles() returns uuid[] language sql stable as $$ select array_agg(id) from every $$
"""
AT_FAIRS = """
    query($word: String!, $near: String!) {
      word: search(text: $word, filter: {kind: FAIR}) {
        totalCount nodes { title snippet fair { id } appearance { id } fairTask { id } } }
      near: search(text: $near) { totalCount } }
"""
AS_EVERYBODY = """
    create or replace function cur_organisation() returns uuid language sql stable as
    $$ select id from every_firm where is_host $$;
    create or replace function cur_kin() returns uuid[] language sql stable as
    $$ select array_agg(id) from every_firm $$
"""
Seen = Callable[[Oracle], bool]
LETTERS = str.maketrans("0123456789", "ghijklmnop")


@pytest.fixture
async def told(world: World) -> tuple[Built, dict[str, int]]:
    """The world of traps; in each idea and each comment a word of its own, and whose idea that is."""
    built, plain, words = await build(world, story()), story(), {}
    for n, idea in enumerate(built.ideas):
        words[_word(len(words))] = n
        await world.db.execute("update idea set title = title || ' ' || %s where id = %s", [[*words][-1], idea])
    for n, comment in enumerate(built.comments):
        words[_word(len(words))] = plain.comments[n].idea
        await world.db.execute("update comment set body = body || ' ' || %s where id = %s", [[*words][-1], comment])
    return built, words


@pytest.fixture
async def at_fairs(world: World) -> tuple[Built, dict[str, Seen]]:
    """Appearances, a task of each and their fairs, each with a word of its own, and who may know of it."""
    built, words = await build(world, story()), dict[str, Seen]()
    for one in await exhibit(built, story()):
        rows = one.rows
        for table, id_, named, seen in (
            ("joint_appearance", rows.id, "title", one.seen),
            ("joint_appearance", rows.id, "purpose", one.seen),
            ("fair_task", rows.task, "title", one.seen),
            ("fair", rows.fair, "name", one.edition_seen),
        ):
            words[_word(len(words))] = seen
            await world.db.execute(f"update {table} set {named} = %s where id = %s", [[*words][-1], id_])
    await world.db.execute("update fair_task set code = 'X01'")
    return built, words


@pytest.mark.parametrize("walls", Walls)
async def test_a_word_is_found_by_those_who_may_read_it(
    portal: Portal, told: tuple[Built, dict[str, int]], walls: Walls
) -> None:
    built, words = told
    for who, human in enumerate(built.people):
        viewer, oracle = await built.world.viewer(portal.database, human), Oracle(story(), who)
        if oracle.me is not None:
            for word, idea in words.items():
                found = await _found(portal, walls, viewer, word)
                assert found == (oracle.sees_idea(idea), oracle.sees_idea(idea)), (who, word)


async def test_the_rules_hold_where_the_search_itself_forgets_who_asks(
    portal: Portal, told: tuple[Built, dict[str, int]]
) -> None:
    """Policies gone, and the functions believing that everybody reads in every circle."""
    built, words = told
    await built.world.db.execute("create table every as select id from circle")
    await built.world.db.execute("grant select on every to public")
    await built.world.db.execute(EVERYWHERE)
    for who, human in enumerate(built.people):
        viewer, oracle = await built.world.viewer(portal.database, human), Oracle(story(), who)
        hidden = [word for word, idea in words.items() if not oracle.sees_idea(idea)]
        for word in hidden if oracle.me is not None else []:
            assert await _found(portal, Walls.FILTERS, viewer, word) == (False, False), (who, word)


@pytest.mark.parametrize("walls", Walls)
async def test_a_word_of_a_fair_is_found_by_those_who_take_part(
    portal: Portal, at_fairs: tuple[Built, dict[str, Seen]], walls: Walls
) -> None:
    built, words = at_fairs
    for who, human in enumerate(built.people):
        viewer, oracle = await built.world.viewer(portal.database, human), Oracle(story(), who)
        for word, seen in words.items() if oracle.me is not None else []:
            assert await _found_at_fairs(portal, walls, viewer, word) == (seen(oracle), seen(oracle)), (who, word)


async def test_the_rules_of_fairs_hold_where_the_search_itself_forgets_who_asks(
    portal: Portal, at_fairs: tuple[Built, dict[str, Seen]]
) -> None:
    """Policies gone, and the function believing that everybody is of the host, reads everywhere and cares for all."""
    built, words = at_fairs
    await built.world.db.execute("create table every as select id from circle")
    await built.world.db.execute("create table every_firm as select id, kind = 'host' as is_host from organisation")
    await built.world.db.execute("grant select on every, every_firm to public")
    await built.world.db.execute(EVERYWHERE)
    await built.world.db.execute(AS_EVERYBODY)
    for who, human in enumerate(built.people):
        viewer, oracle = await built.world.viewer(portal.database, human), Oracle(story(), who)
        hidden = [word for word, seen in words.items() if not seen(oracle)]
        for word in hidden if oracle.me is not None else []:
            assert await _found_at_fairs(portal, Walls.FILTERS, viewer, word) == (False, False), (who, word)


async def _found_at_fairs(portal: Portal, walls: Walls, viewer: Viewer, word: str) -> tuple[bool, bool]:
    database, engine = portal.behind(walls)
    context = PortalContext(database, viewer, "search")
    asked = Request(AT_FAIRS, {"word": word, "near": word[:-1] + "y"})
    data = orjson.loads((await engine.execute(context, asked)).body())["data"]
    hits = data["word"]["nodes"]
    assert len(hits) == data["word"]["totalCount"]
    for hit in hits:
        assert word in "".join([*hit["title"], *hit["snippet"]]) or hit["appearance"], hit
    return bool(hits), data["near"]["totalCount"] > 0


async def _found(portal: Portal, walls: Walls, viewer: Viewer, word: str) -> tuple[bool, bool]:
    """Whether the word is told of anywhere, and whether it is told of by what is spelled nearly so."""
    database, engine = portal.behind(walls)
    given = {"word": word, "near": word[:-1] + "y", "begun": word[:-2]}
    context = PortalContext(database, viewer, "search")
    data = orjson.loads((await engine.execute(context, Request(ASKED, given))).body())["data"]
    hits = data["word"]["nodes"]
    assert len(hits) == data["word"]["totalCount"] <= 1
    assert data["listed"]["totalCount"] <= len(hits)
    if not hits:
        assert data["similar"] == data["begun"] == []
    return bool(hits), data["near"]["totalCount"] == 1


def _word(n: int) -> str:
    """A word that no other resembles."""
    return sha256(str(n).encode()).hexdigest()[:12].translate(LETTERS)
