"""Search tells only of what one may read: each word that stands in one row alone is found by that row's readers."""

from hashlib import sha256

import orjson
import pytest

from portal.api.context import PortalContext
from portal.core.viewer import Viewer
from portal.graph.request import Request
from tests.make.world import World
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
