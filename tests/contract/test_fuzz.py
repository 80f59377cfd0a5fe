"""Operations that nobody would write, against the running portal: each is answered, and each error is one of ours."""

import asyncio
from asyncio.subprocess import PIPE, STDOUT
from collections.abc import Iterator
from pathlib import Path

import pytest

from portal.core.embedded import Cluster
from tests.contract.served import HERE, PROJECT, Served, with_node
from tests.make.world import World

# They would end what the others are asked with.
SUICIDAL = "^Mutation\\.(sessionEnd|sessionEndAll|passwordChange|personUpdate|workspaceSetUp)$"
AT_MOST = 600


@pytest.fixture(scope="module")
def unlimited(cluster: Cluster, portal_database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A process that counts no points."""
    app, owner = (cluster.dsn(role, portal_database) for role in ("portal_app", "postgres"))
    served = Served(app, owner, tmp_path_factory.mktemp("unlimited"), PORTAL_POINTS="0")
    served.start()
    yield served
    served.stop()


async def test_whatever_a_stranger_asks_is_answered(unlimited: Served, tools: Path) -> None:
    await fuzz(unlimited, tools, [], "--max-examples", "4")


async def test_whatever_an_owners_program_asks_is_answered(unlimited: Served, world: World, tools: Path) -> None:
    owner = await world.person(world.host, "owner")
    lead = await world.person(await world.partner(), "lead")
    idea = await world.idea(lead)
    comment = await world.comment(idea, lead)
    known = [f"idea_{idea}", f"comment_{comment}", f"circle_{world.open.id}", f"person_{lead.id}",
             f"organisation_{lead.firm.id}"]  # fmt: skip
    header = f"Authorization: Bearer {await world.key(owner)}"
    await fuzz(unlimited, tools, known, "--max-examples", "8", "--header", header, "--exclude-name-regex", SUICIDAL)


async def test_slow_answers_and_foreign_codes_would_be_found(unlimited: Served, tools: Path) -> None:
    with pytest.raises(AssertionError, match="answers_come_soon"):
        await fuzz(unlimited, tools, [], "--max-examples", "1", "--include-name", "Query.viewer", patience=0)


async def fuzz(portal: Served, tools: Path, known: list[str], *options: str, patience: float = 2) -> None:
    """Zero findings; the seed makes each run the same."""
    schema = PROJECT / "graphql" / "schema.graphql"
    environment = {"SCHEMATHESIS_HOOKS": "fuzz", "FUZZ_IDS": " ".join(known), "FUZZ_PATIENCE": str(patience),
                   "PYTHONPATH": str(HERE)}  # fmt: skip
    process = await asyncio.create_subprocess_exec(
        *(tools / "st", "run", schema, "--url", portal.url, "--seed", "7", "--generation-database", "none", *options),
        cwd=HERE, stdout=PIPE, stderr=STDOUT, env=with_node() | environment,
    )  # fmt: skip
    out, _ = await asyncio.wait_for(process.communicate(), AT_MOST)
    assert process.returncode == 0, out.decode()
