"""What the portal signs about an idea: each person's own view of it, checkable by anybody, changed by nobody."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
import pytest

from portal.core.db import Database
from portal.core.refusal import NotFound
from portal.core.signing import Seal, SealError
from portal.core.viewer import Viewer
from portal.ideas.actions.comment import Remark, comment_on_idea
from portal.ideas.actions.idea import Draft, submit_idea
from portal.provenance.actions import Signer, signed_record
from portal.provenance.paper import paper
from portal.provenance.queries import public_key
from portal.provenance.rules import attached_to, found_in
from tests.make.world import Human, World

AT = datetime(2026, 11, 22, 8, tzinfo=UTC)
TEXT = "Die Böden werden ölig, sobald die Pumpe läuft: früher war das nicht so."


class Scene:
    """An idea of one partner in a circle with its rival, talked about by both."""

    def __init__(self, database: Database, world: World, folder: Path) -> None:
        self.database, self.world, self.folder = database, world, folder
        self.signer = Signer(Seal.in_folder(folder), "https://portal.example")

    async def furnish(self) -> "Scene":
        world = self.world
        self.anna = await world.person(await world.partner("Rot AG"), name="Anna Ölmann", is_trusted=True)
        self.rival = await world.person(await world.partner("Blau AG"), name="Berta Blau", is_trusted=True)
        self.staff = await world.person(world.host, "owner", name="Hanna Host")
        circle = await world.circle("custom", [self.anna.firm, self.rival.firm], terms=2, floor=0)
        for version in (1, 2):
            await world.terms(circle, version)
        for human in (self.anna, self.rival):
            await world.accept(circle, human, 2)
        self.circle = circle
        # Somebody else's idea, under other terms, which was there before.
        for human in (self.rival, self.anna):
            async with self.database.write(await self.viewer(human)) as tx:
                other = await submit_idea(tx, Draft("Andere Pumpe", TEXT), circle_id=human.firm.pair, now=AT)
                await comment_on_idea(tx, other.id, Remark("Nebenbei."), now=AT)
        async with self.database.write(await self.viewer(self.anna)) as tx:
            self.idea = (await submit_idea(tx, Draft("Ölige Böden", TEXT), circle_id=circle.id, now=AT)).id
        for human, body in ((self.rival, "Bei uns auch: Žižek hat es gemessen."), (self.anna, "Danke!")):
            async with self.database.write(await self.viewer(human)) as tx:
                await comment_on_idea(tx, self.idea, Remark(body), now=AT)
        await world.support(self.idea, self.rival, reason="Bei uns steht alles")
        return self

    async def viewer(self, human: Human) -> Viewer:
        return await self.world.viewer(self.database, human)

    async def record(self, human: Human) -> bytes:
        return await signed_record(self.database, await self.viewer(human), self.idea, self.signer, now=AT)


@pytest.fixture
async def scene(database: Database, world: World, tmp_path: Path) -> Scene:
    return await Scene(database, world, tmp_path).furnish()


def who(content: bytes) -> list[tuple[str, str | None, str | None]]:
    rows: list[dict[str, Any]] = orjson.loads(content)["record"]["contributions"]
    return sorted({(one["kind"], one["person"], one["firm"]) for one in rows}, key=repr)


async def test_contributions_stand_under_the_terms_of_where_they_were_made(scene: Scene) -> None:
    name = await scene.world.one("select name from circle where id = %s", scene.circle.id)
    for human in (scene.staff, scene.rival):
        rows = orjson.loads(await scene.record(human))["record"]["contributions"]
        told = {(one["terms"] or {}).get("circle") for one in rows if one["kind"] in {"idea", "comment"}}
        assert told == {name}, human.name


async def test_everybody_gets_what_it_may_know_and_no_more(scene: Scene) -> None:
    assert who(await scene.record(scene.staff)) == [
        ("comment", "Anna Ölmann", "Rot AG"), ("comment", "Berta Blau", "Blau AG"), ("idea", "Anna Ölmann", "Rot AG"),
        ("support", "Berta Blau", "Blau AG"),
    ]  # fmt: skip
    assert who(await scene.record(scene.rival)) == [
        ("comment", "Berta Blau", "Blau AG"), ("comment", None, "Rot AG"), ("idea", None, "Rot AG"),
        ("support", "Berta Blau", "Blau AG"),
    ]  # fmt: skip
    await scene.world.db.execute("update circle set disclosure = 'nobody' where id = %s", [scene.circle.id])
    for content in (await scene.record(scene.rival), paper(await scene.record(scene.rival))):
        assert b"Anna" not in content
        assert b"Rot AG" not in content
    terms = {one["terms"]["version"] for one in orjson.loads(await scene.record(scene.anna))["record"]["contributions"]}
    assert terms == {2}
    outsider = await scene.world.person(await scene.world.partner("Grün AG"))
    with pytest.raises(NotFound):
        await scene.record(outsider)


async def test_a_record_is_genuine_until_a_single_letter_is_changed(scene: Scene) -> None:
    content = await scene.record(scene.anna)
    found = found_in(content)
    assert found is not None
    assert found.is_sound
    published = await public_key(scene.database, UUID(found.key_id))
    assert published is not None
    assert bytes.fromhex(published["public"]) == found.public
    forged = found_in(content.replace(b"Danke!", b"Dank e"))
    assert forged is not None
    assert not forged.is_sound
    assert found_in(b'{"record": 1}') is None
    again = found_in(await scene.record(scene.rival))
    assert again is not None
    assert again.key_id == found.key_id


async def test_the_document_holds_its_record_and_is_made_of_nothing_else(scene: Scene) -> None:
    content = await scene.record(scene.anna)
    document = paper(content)
    assert document.startswith(b"%PDF")
    assert attached_to(document) == content
    assert paper(attached_to(document)) == document
    found = found_in(document)
    assert found is not None
    assert found.is_sound
    assert b"/FontFile2" in document


async def test_the_private_key_is_not_in_the_database(scene: Scene, tmp_path: Path) -> None:
    await scene.record(scene.anna)
    sealed = await scene.world.one("select sealed_key from signing_key")
    assert len(sealed) == 12 + 32 + 16
    elsewhere = Scene(scene.database, scene.world, tmp_path / "elsewhere")
    scene.signer = elsewhere.signer
    with pytest.raises(SealError):
        await scene.record(scene.anna)
    assert (tmp_path / "signing.seal").stat().st_mode & 0o077 == 0


def test_a_damaged_seal_is_noticed_at_the_start(tmp_path: Path) -> None:
    Seal.in_folder(tmp_path)
    (tmp_path / "signing.seal").write_bytes(b"half of it")
    with pytest.raises(SealError):
        Seal.in_folder(tmp_path)
