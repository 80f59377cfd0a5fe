"""Ids are typed: another type's, or one that was not made by us, is told apart from one that is not there."""

from uuid import UUID

import pytest
import strawberry

from portal.graph.errors import BadId
from portal.graph.ids import decode_id, encode_id
from portal.graph.node import DeclarationError
from portal.graph.payload import Payload
from portal.graph.schema import build_schema
from tests.graph.asking import Asker, codes
from tests.graph.toy import Club, Post, Query, Reply, Writer
from tests.graph.world import World

NOBODY = "00000000-0000-0000-0000-000000000000"
ODD = [
    "", "post", "post_", "post_1", NOBODY, f"post{NOBODY}", f"_{NOBODY}", f"club_{NOBODY}", f"POST_{NOBODY}",
    f"post_{NOBODY}0", f"post_{NOBODY[:-1]}", f"post_{NOBODY.replace('-', '')}", f"post_{{{NOBODY[:-2]}}}",
    f"post_urn:uuid:{NOBODY}", f"post_{NOBODY[:-1]}G", f"post_{NOBODY[:-1]}A", f" post_{NOBODY}", f"post_{NOBODY}\n",
    f"post_post_{NOBODY}", "post_" + "\u0660" * 36, f"post_{NOBODY[1:]}-",
]  # fmt: skip


@pytest.mark.parametrize("odd", ODD)
def test_only_what_we_wrote_is_read(odd: str) -> None:
    with pytest.raises(BadId) as refused:
        decode_id(odd, "post", "Post")
    assert refused.value.extensions == {"code": "BAD_ID", "expected": "Post"}
    assert odd not in refused.value.message or not odd


def test_there_and_back() -> None:
    id_ = UUID("019b0000-0000-7000-8000-0123456789ab")
    assert decode_id(encode_id("club_member", id_), "club_member", "ClubMember") == id_


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (f'{{ post(id: "club_{NOBODY}") {{ id }} }}', "Post"),
        ("{ post(id: 5) { id } }", "Post"),
        (f'{{ posts(filter: {{writer: "post_{NOBODY}"}}) {{ totalCount }} }}', "Writer"),
        (f'{{ node(id: "nobody_{NOBODY}") {{ id }} }}', "Node"),
        ('{ node(id: "post_1") { id } }', "Post"),
        (f'{{ nodes(ids: ["post_{NOBODY}", "writer_1"]) {{ id }} }}', "Writer"),
        (f'mutation {{ postRename(input: {{postId: "writer_{NOBODY}", title: "t"}}) {{ __typename }} }}', "Post"),
    ],
)
async def test_wherever_an_id_is_taken(ask: Asker, query: str, expected: str) -> None:
    answer = await ask(query)
    (error,) = answer["errors"]
    assert (error["extensions"]["code"], error["extensions"]["expected"]) == ("BAD_ID", expected)
    assert ask.trips == []


async def test_an_unknown_id_is_nothing_special(ask: Asker, world: World) -> None:
    hidden = next(one for one in world.posts if one.circle_id == world.circles[3])
    query = f"""{{ a: post(id: "post_{NOBODY}") {{ id }} b: post(id: "post_{hidden.id}") {{ id }}
      c: node(id: "post_{hidden.id}") {{ id }} d: nodes(ids: ["post_{NOBODY}", "club_{NOBODY}"]) {{ id }} }}"""
    assert await ask(query) | {"extensions": None} == {
        "data": {"a": None, "b": None, "c": None, "d": [None, None]},
        "extensions": None,
    }


async def test_a_hundred_nodes_in_their_order_and_no_more(ask: Asker, world: World) -> None:
    known = [f"writer_{one.id}" for one in world.writers if one.club_id in ask.viewer.people_of]
    ids = [known[(n * 7) % len(known)] for n in range(100)]
    query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    assert [one["id"] for one in (await ask(query, ids=ids))["data"]["nodes"]] == ids
    assert (await ask(query, ids=[]))["data"]["nodes"] == []
    assert codes(await ask(query, ids=[*ids, known[0]])) == ["BAD_USER_INPUT"]
    literal = "{ nodes(ids: [" + " ".join(f'"{one}"' for one in [*ids, known[0]]) + "]) { id } }"
    assert codes(await ask(literal)) == ["BAD_USER_INPUT"]


def test_an_input_that_takes_any_id_is_not_declared() -> None:
    @strawberry.input
    class LooseInput:
        """Anything."""

        id: strawberry.ID = strawberry.field(description="Any.")

    @strawberry.type
    class LoosePayload(Payload):
        """Nothing."""

    @strawberry.type
    class LooseMutation:
        """Writes."""

        @strawberry.field(description="Careless.")  # type: ignore[untyped-decorator]  # plugin
        def loose(self, input: LooseInput) -> LoosePayload:  # noqa: ARG002 - part of the declaration
            return LoosePayload()

    with pytest.raises(DeclarationError, match=r"LooseInput\.id does not say of which type"):
        build_schema(Query, LooseMutation, types=[Club, Writer, Post, Reply])
