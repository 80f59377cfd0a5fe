import orjson
from typing import Any

from portal.core.db import Database
from portal.core.viewer import Viewer
from portal.graph.execute import Engine, Request
from tests.graph.toy import ToyContext
from tests.graph.world import World


async def ask(engine: Engine, database: Database, viewer: Viewer, query: str, **variables: Any) -> Any:
    context = ToyContext(database, viewer, "request-1")
    answer = await engine.execute(context, Request(query, variables))
    return orjson.loads(answer.body())


async def test_a_page_of_posts(engine: Engine, toys: Database, world: World) -> None:
    print(await ask(engine, toys, world.viewer(), """
      query($n: Int) { posts(first: $n) { totalCount totalCountPrecision
        edges { cursor node { id title mood tags createdAt note writer { label club { name } } firstReply { body }
           replies(last: 2) { nodes { body post { title } } pageInfo { hasPreviousPage startCursor } } } }
        pageInfo { hasNextPage endCursor } }
        clubs { name writers { label } } me { label } __typename greeting { text writer { label } } }
    """, n=3))
    assert 0
