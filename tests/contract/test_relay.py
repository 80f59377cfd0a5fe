"""The Relay shape, judged by Relay's own compiler."""

import asyncio
import re
import shutil
from asyncio.subprocess import PIPE, STDOUT
from pathlib import Path

import orjson
import pytest
from graphql import parse, print_ast
from graphql.utilities import concat_ast, separate_operations

from tests.contract.served import BIN, HERE, PATIENCE, PROJECT, with_node

COMPILER = HERE / "node_modules" / "relay-compiler" / "cli.js"
OPERATIONS = sorted((PROJECT / "graphql" / "operations").rglob("*.graphql"))
# Relay names documents after their module and fragments after where they are used.
NAME = re.compile(r"^(query|mutation|subscription) (\w+)", re.MULTILINE)
FRAGMENT = re.compile(r"(fragment |\.\.\.)(?!on\b)(\w+)")

pytestmark = pytest.mark.usefixtures("packages")


async def test_fragments_connections_and_mutations_compile(tmp_path: Path) -> None:
    shutil.copytree(HERE / "relay", tmp_path / "src")
    written = await compiled(tmp_path)
    assert {"IdeaListQuery", "IdeaListNextQuery", "IdeaPageCommentsQuery", "IdeaPagePersonQuery"} <= written


async def test_documents_for_integrations_compile(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    names = set()
    for path in OPERATIONS:
        for name, document in separate_operations(concat_ast([parse(path.read_text())])).items():
            text = NAME.sub(lambda found: f"{found[0]}{found[1].capitalize()}", print_ast(document))
            text = FRAGMENT.sub(rf"\g<1>{name}_\g<2>", text)
            (tmp_path / "src" / f"{name}.js").write_text(f"graphql`{text}`;\n")
            names.add(name)
    assert len(names) > 3
    assert {re.sub("(?:Query|Mutation|Subscription)$", "", one) for one in await compiled(tmp_path)} >= names


async def compiled(folder: Path) -> set[str]:
    """The names of the artefacts that the compiler writes for the sources of the folder."""
    shutil.copy(PROJECT / "graphql" / "schema.graphql", folder)
    settings = {"src": "./src", "schema": "./schema.graphql", "language": "javascript", "artifactDirectory": "./made"}
    (folder / "relay.config.json").write_bytes(orjson.dumps(settings))
    (folder / "made").mkdir()
    process = await asyncio.create_subprocess_exec(
        *(BIN / "node", COMPILER, "relay.config.json"), cwd=folder, stdout=PIPE, stderr=STDOUT, env=with_node()
    )
    out, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == 0, out.decode()
    return {path.name.removesuffix(".graphql.js") for path in (folder / "made").iterdir()}
