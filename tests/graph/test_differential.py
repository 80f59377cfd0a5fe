"""Whatever is asked, the compiled statement answers as plain graphql-core over plain lists would."""

import json
import os
from random import Random
from typing import Any

import orjson
import pytest
from graphql import GraphQLSyntaxError, parse
from hypothesis import HealthCheck, Phase, assume, given, note, settings
from hypothesis import strategies as st

from portal.core.db import Database
from portal.graph.execute import Engine
from portal.graph.limits import Limits
from portal.graph.request import Request
from tests.graph.operations import Operations
from tests.graph.reference import Reference
from tests.graph.toy import ToyContext
from tests.graph.world import World

# For each kind of viewer, each with two sets of variables: a thousand operations in all. Most of the time goes into
# compiling, which is the same everywhere: a second version of PostgreSQL has to run a part of what comes out.
EXAMPLES = 40 if "PORTAL_TEST_PG_BIN" in os.environ else 170

VIEWERS: dict[str, dict[str, Any]] = {
    "few circles": {},
    "nothing": {"circles": 0, "clubs": 0},
    "everything, by index": {"circles": 4, "clubs": 3, "wide": True},
}


@pytest.mark.parametrize("kind", VIEWERS)
@settings(max_examples=EXAMPLES, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32))
async def test_generated_operations(engine: Engine, toys: Database, world: World, kind: str, seed: int) -> None:
    viewer = world.viewer(**VIEWERS[kind])
    reference = Reference(engine.schema, world, viewer)
    operation = Operations(engine.schema, reference, Random(seed))  # noqa: S311 - chooses cases, keeps no secret
    assume(fits(operation.text))
    for variables in (operation.variables, operation.other_variables()):
        note(operation.text)
        note(json.dumps(variables))
        data, codes = reference.execute(operation.text, variables)
        answer = await engine.execute(ToyContext(toys, viewer, ""), Request(operation.text, variables))
        found = orjson.loads(answer.body())
        assert answer.executed, found
        assert json.dumps(found["data"]) == json.dumps(data)
        assert problems(found) == sorted(codes)


def fits(text: str) -> bool:
    """Whether the engine takes a document of that size."""
    try:
        parse(text, max_tokens=Limits.tokens)
    except GraphQLSyntaxError:
        return False
    return len(text) < Limits.length // 2


def problems(found: Any) -> list[Any]:
    return sorted([error["path"], error["extensions"]["code"]] for error in found.get("errors", ()))
