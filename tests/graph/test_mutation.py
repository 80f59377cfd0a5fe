from collections.abc import AsyncGenerator
from typing import Any

import orjson
import pytest

from portal.core.db import Database
from portal.graph.execute import Engine
from portal.graph.request import Request
from tests.graph.asking import Asker, Counted, codes
from tests.graph.toy import ToyContext
from tests.graph.world import World

RENAME = """mutation($input: PostRenameInput!) {
  postRename(input: $input) { post { id title writer { label } } userErrors { __typename code message path } }
}"""


async def test_the_payload_is_read_back_after_the_commit(ask: Asker, world: World) -> None:
    id_ = f"post_{world.posts[0].id}"
    title = world.posts[0].title
    ask.viewer = world.viewer(circles=4, clubs=3)
    answer = await ask(RENAME, input={"postId": id_, "title": "new"})
    assert answer["data"]["postRename"]["post"]["title"] == "new"
    assert answer["data"]["postRename"]["userErrors"] == []
    assert ask.trips == [1]
    await ask(RENAME, input={"postId": id_, "title": title})


async def test_a_refusal_is_an_answer(ask: Asker, world: World) -> None:
    answer = await ask(RENAME, input={"postId": f"post_{world.posts[0].id}", "title": "taken"})
    refused = {
        "__typename": "RefusalError",
        "code": "CONFLICT",
        "message": "CONFLICT",
        "path": ["postId", "title"],
    }
    assert answer["data"] == {"postRename": {"post": None, "userErrors": [refused]}}
    assert "errors" not in answer


async def test_an_id_of_another_type_is_an_error(ask: Asker, world: World) -> None:
    answer = await ask(RENAME, input={"postId": f"club_{world.posts[0].id}", "title": "x"})
    assert codes(answer) == ["BAD_ID"]
    assert answer["errors"][0]["extensions"]["expected"] == "Post"
    assert answer["data"] == {"postRename": None}


PAYLOAD = "again: __typename post { id title replies(first: %s) { nodes { id } } } userErrors { __typename code path }"
# A fragment at the root is enough for the executor, which knows every case.
BY_EXECUTOR = "mutation($input: PostRenameInput!) { ... on Mutation { done: postRename(input: $input) { %s } } }"
DIRECTLY = BY_EXECUTOR.replace("... on Mutation {", " " * 17).removesuffix(" }")


@pytest.mark.parametrize("first", ["1", "0"])
@pytest.mark.parametrize("title", ["other", "taken"])
@pytest.mark.parametrize("kind", ["post", "club"])
async def test_whatever_comes_of_it_is_told_as_the_executor_tells_it(
    ask: Asker, world: World, first: str, title: str, kind: str
) -> None:
    was, given = world.posts[0].title, {"postId": f"{kind}_{world.posts[0].id}", "title": title}
    directly, executed = [await ask(text % (PAYLOAD % first), input=given) for text in (DIRECTLY, BY_EXECUTOR)]
    assert ("errors" in directly) == (kind == "club" or (first == "0" and title == "other"))
    assert (directly["data"], problems(directly)) == (executed["data"], problems(executed))
    await ask(RENAME, input={"postId": f"post_{world.posts[0].id}", "title": was})


def problems(answer: Any) -> list[Any]:
    return [(one["message"], one["path"], one["locations"], one["extensions"]) for one in answer.get("errors", ())]


SUBSCRIBE = "subscription($id: ID) { postChanged(id: $id) { what %s } }"


@pytest.mark.parametrize("selected", ["post { number }", ""])
async def test_events_are_told_under_the_viewers_rights(
    engine: Engine, toys: Database, world: World, selected: str
) -> None:
    hidden = next(one for one in world.posts if one.circle_id == world.circles[3])
    shown = next(one for one in world.posts if one.circle_id == world.circles[0])
    context = ToyContext(toys, world.viewer(), "", told=[("a", hidden.id), ("b", shown.id), ("c", hidden.id)])
    assert [told["what"] for told in await listen(engine, context, SUBSCRIBE % selected)] == ["b"]


async def test_only_the_events_asked_for(engine: Engine, toys: Database, world: World) -> None:
    shown = [one for one in world.posts if one.circle_id == world.circles[0]]
    context = ToyContext(toys, world.viewer(), "", told=[("a", shown[0].id), ("b", shown[1].id)])
    told = await listen(engine, context, SUBSCRIBE % "post { number }", id=f"post_{shown[1].id}")
    assert told == [{"what": "b", "post": {"number": shown[1].number}}]


# Statements of each round trip. What depends on the person is read for the person, if it may know of the event.
@pytest.mark.parametrize(
    ("selected", "trips"),
    [("post { number }", [3, 3, 3]), ("again: what", [2, 2, 2]), ("post { writer { label } }", [3, 1, 3, 1])],
)
async def test_what_the_viewer_may_not_know_of_is_not_told_although_the_post_may_be_seen(
    ask: Asker, world: World, selected: str, trips: list[int]
) -> None:
    shown = next(one for one in world.posts if one.circle_id == world.circles[0])
    told = [("secret", shown.id), ("b", shown.id), ("secret", shown.id)]
    context = ToyContext(Counted(ask.database, ask.trips), world.viewer(), "", told=told)  # type: ignore[arg-type]  # counts only
    heard = await listen(ask.engine, context, SUBSCRIBE % selected)
    assert [one["what"] for one in heard] == ["b"]
    assert ask.trips == trips
    assert "again" not in selected or heard[0]["again"] == "b"


async def test_rights_may_change_while_listening(engine: Engine, toys: Database, world: World) -> None:
    post = next(one for one in world.posts if one.circle_id == world.circles[2])
    context = Changing(toys, world.viewer(), "")
    context.steps = [(world.viewer(circles=3), post.id), (world.viewer(circles=2), post.id)]
    assert len(await listen(engine, context, SUBSCRIBE % "post { number }")) == 1


class Changing(ToyContext):
    steps: list[Any]

    async def events(self, _after: str | None) -> AsyncGenerator[Any, None]:
        for viewer, post_id in self.steps:
            self.viewer = viewer
            yield ("changed", post_id)


async def listen(engine: Engine, context: ToyContext, query: str, **variables: Any) -> list[Any]:
    found: Any = await engine.subscribe(context, Request(query, variables))
    return [orjson.loads(answer.body())["data"]["postChanged"] async for answer in found]
