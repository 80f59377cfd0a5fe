"""A typed client, generated from the published schema and the documents beside it, does an integration's work."""

import asyncio
import subprocess
from asyncio.subprocess import DEVNULL, PIPE
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import httpx
import orjson
import pytest
from uuid_utils.compat import uuid7

from portal.identity.secrets import fingerprint, new_secret
from tests.contract.served import BIN, HERE, PATIENCE, Served, with_node
from tests.make.documents import registered
from tests.make.world import Human, World


@dataclass
class Client:
    """The generated package, and the Python that has what it needs."""

    folder: Path
    python: Path


@pytest.fixture(scope="module")
def client(tools: Path, tmp_path_factory: pytest.TempPathFactory) -> Client:
    folder = tmp_path_factory.mktemp("generated")
    settings = (HERE / "pyproject.toml").read_text().replace(".venv/generated", str(folder))
    (folder / "settings.toml").write_text(settings)
    command: list[str | Path] = [tools / "ariadne-codegen", "--config", folder / "settings.toml", "client"]
    subprocess.run(command, cwd=HERE, stdout=DEVNULL, check=True)
    return Client(folder, tools / "python")


async def test_an_integration_does_its_work(portal: Served, world: World, client: Client) -> None:
    anna = await world.person(await world.partner("Käserei Rot"), "lead")
    for number in range(4):
        await world.idea(anna, title=f"Vorschlag {number}")
    chosen = f"idea_{uuid7()}"
    told = orjson.loads(await run(
        client.python, HERE / "integration.py",
        ADDRESS=portal.url, ACCESS_KEY=await made_by_hand(portal, world, anna),
        ID_OF_IDEA=chosen, KEY_OF_REQUEST="8e03978e-40d5-43dd-bc93-6894a57f9324", PYTHONPATH=str(client.folder),
    ))  # fmt: skip
    assert told.pop("ideas") == ["Bretter, die nicht kleben", *(f"Vorschlag {number}" for number in (3, 2, 1, 0))]
    assert told == {
        "brought": [chosen] * 3,
        "refused": [["TOO_SHORT", ["title"]]],
        "said": True,
        "typed": True,
        "badId": ["BAD_ID"],
        "heard": [True, chosen],
    }
    assert await world.one("select count(*) from idea where id = %s", UUID(chosen.removeprefix("idea_"))) == 1


async def test_the_program_is_written_against_the_clients_types(client: Client) -> None:
    # What the generator wrote is read for its types; how it is written is its own affair.
    strictly = ("--strict", "--follow-imports=silent", "--python-executable", client.python)
    await run(BIN / "mypy", *strictly, HERE / "integration.py", MYPYPATH=str(client.folder))


async def made_by_hand(portal: Served, world: World, human: Human) -> str:
    """An access key as a person makes it on the profile page."""
    secret = new_secret()
    await world.session(human, fingerprint(secret))
    body = {"documentId": registered()["CreateAccessKey"], "variables": {"input": {"name": "ERP", "days": 30}}}
    async with httpx.AsyncClient(cookies={"portal": secret}, headers={"X-Portal": "1"}) as browser:
        answer = (await browser.post(portal.url, json=body)).json()
    return str(answer["data"]["accessKeyCreate"]["secret"])


async def run(*command: str | Path, **environment: str) -> bytes:
    """What the command writes; it has to succeed."""
    process = await asyncio.create_subprocess_exec(
        *command, cwd=HERE, stdout=PIPE, stderr=PIPE, env=with_node() | environment
    )
    out, complaints = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == 0, (out + complaints).decode()
    return out
