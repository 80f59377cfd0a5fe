"""Bytes come in through a slot and go out to whoever may see the file at that moment, and to nobody else."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from PIL import Image

from portal.main import build_app
from portal.settings import Settings
from tests.make.bytes import BAD, CSV, PDF, picture
from tests.make.world import Firm, Human, World

SLOT = """mutation($input: FileSlotCreateInput!) { fileSlotCreate(input: $input) {
    file { id name size isReady url uploadUrl expiresAt } userErrors { code } } }"""
SUBMIT = """mutation($input: IdeaSubmitInput!) { ideaSubmit(input: $input) {
    idea { id ...Files } userErrors { code path } } }
    fragment Files on Idea {
        files { id name mediaType size width height url thumbUrl viewUrl expiresAt viewerCanRemove } }"""
COMMENT = """mutation($input: CommentCreateInput!) { commentCreate(input: $input) {
    comment { id files { id } } userErrors { code } } }"""
REMOVE = "mutation($input: FileRemoveInput!) { fileRemove(input: $input) { isRemoved userErrors { code } } }"
LOOK = "query($id: ID!) { node(id: $id) { ... on File { name mediaType isReady size uploadUrl } } }"
DRAFT = {"title": "Deckel klemmt", "problem": "Der Deckel der Wanne klemmt nach jeder Reinigung."}


class Program:
    """A program of one person."""

    def __init__(self, client: httpx.AsyncClient, key: str | None) -> None:
        self._client = client
        self._own = {"Authorization": f"Bearer {key}"} if key else {}

    async def do(self, query: str, **given: Any) -> Any:
        variables = given if query is LOOK else {"input": given}
        answer = await self._client.post("/graphql", json={"query": query, "variables": variables}, headers=self._own)
        assert "errors" not in answer.json(), answer.text
        (found,) = answer.json()["data"].values()
        return found

    async def refused(self, query: str, **given: Any) -> str:
        return str((await self.do(query, **given))["userErrors"][0]["code"])

    async def slot(self, name: str, size: int) -> dict[str, Any]:
        made = await self.do(SLOT, name=name, size=size)
        assert made["userErrors"] == []
        slot: dict[str, Any] = made["file"]
        return slot

    async def put(self, slot: dict[str, Any], content: Any, **headers: str) -> httpx.Response:
        return await self._client.put(slot["uploadUrl"], content=content, headers={**self._own, **headers})

    async def upload(self, name: str, content: bytes) -> dict[str, Any]:
        slot = await self.slot(name, len(content))
        answer = await self.put(slot, content)
        assert (answer.status_code, answer.text) == (204, "")
        return slot | await self.do(LOOK, id=slot["id"])

    async def get(self, url: str, **headers: str) -> httpx.Response:
        return await self._client.get(url, headers={**self._own, **headers})

    async def idea(self, *files: dict[str, Any], **more: Any) -> dict[str, Any]:
        made = await self.do(SUBMIT, **DRAFT, files=[file["id"] for file in files], **more)
        assert made["userErrors"] == []
        idea: dict[str, Any] = made["idea"]
        return idea


@pytest.fixture
async def client(app_dsn: str, tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    app = build_app(Settings(data_folder=tmp_path, worker_in_web=False, points=0, file_quota=1), app_dsn)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1:8000", timeout=60) as client,
    ):
        yield client


@pytest.fixture
async def firm(world: World) -> Firm:
    return await world.partner("Käserei Rot")


@pytest.fixture
async def anna(world: World, firm: Firm) -> Human:
    return await world.person(firm, is_trusted=True)


@pytest.fixture
def enter(client: httpx.AsyncClient, world: World) -> Callable[[Human], Awaitable[Program]]:
    async def enter(human: Human) -> Program:
        return Program(client, await world.key(human))

    return enter


Enter = Callable[[Human], Awaitable[Program]]


def kept(folder: Path) -> list[Path]:
    return [path for path in (folder / "files").rglob("*") if path.is_file()]


async def test_a_file_goes_from_its_slot_to_the_readers_of_the_idea(
    enter: Enter, world: World, firm: Firm, anna: Human, tmp_path: Path
) -> None:
    own, colleague = await enter(anna), await enter(await world.person(firm, "partner_member"))
    host, rival = await enter(await world.person(world.host, "owner")), await enter(
        await world.person(await world.partner())
    )  # fmt: skip
    slot = await own.slot("Zürcher Teile.csv", len(CSV))
    assert (slot["isReady"], slot["url"]) == (False, f"/files/{slot['id']}/Z%C3%BCrcher%20Teile.csv")
    assert (await own.get(slot["url"])).status_code == 404
    assert (await colleague.put(slot, CSV)).status_code == 404  # somebody else's slot is none
    assert (await own.put(slot, CSV)).status_code == 204
    assert [(await one.get(slot["url"])).status_code for one in (own, colleague, host)] == [200, 404, 404]
    (file,) = (await own.idea(slot))["files"]
    assert (file["mediaType"], file["size"], file["expiresAt"], file["thumbUrl"]) == ("text/csv", len(CSV), None, None)
    answers = [await one.get(slot["url"]) for one in (own, colleague, host, rival, Program(own._client, None))]  # noqa: SLF001 - the same door
    assert [answer.status_code for answer in answers] == [200, 200, 200, 404, 404]
    assert answers[2].content == CSV
    assert (tmp_path / "files").stat().st_mode & 0o077 == 0


async def test_not_there_and_not_yours_are_the_same_answer(enter: Enter, world: World, anna: Human) -> None:
    own, rival = await enter(anna), await enter(await world.person(await world.partner()))
    file = await own.upload("Offerte.pdf", PDF)
    await own.idea(file)
    nothing = "/files/file_00000000-0000-7000-8000-000000000000/Offerte.pdf"
    answers = [await rival.get(url) for url in (file["url"], nothing, "/files/file_x/y.pdf", "/files/idea_1/y.pdf")]
    told = [{**one.headers, "x-request-id": ""} for one in answers]
    assert [(one.status_code, one.content) for one in answers] == [(404, b"Not Found")] * 4
    assert told == told[:1] * 4


async def test_who_loses_sight_of_the_idea_loses_the_file(enter: Enter, world: World, firm: Firm, anna: Human) -> None:
    other = await world.partner("Metzgerei Blau")
    berta = await world.person(other)
    together = await world.circle("custom", [firm, other], disclosure="people", floor=0)
    guest = await world.person(other, "guest", guest_circle_id=together.id)
    own, programs = await enter(anna), [await enter(berta), await enter(guest)]
    file = await own.upload("Foto.png", picture())
    idea = await own.idea(file, circleId=f"circle_{together.id}")
    (shown,) = idea["files"]
    for reader in programs:
        assert [(await reader.get(shown[kind])).status_code for kind in ("url", "viewUrl", "thumbUrl")] == [200] * 3
    narrow = "mutation($input: IdeaNarrowInput!) { ideaNarrow(input: $input) { userErrors { code } } }"
    assert (await own.do(narrow, ideaId=idea["id"]))["userErrors"] == []
    for reader in programs:
        assert [(await reader.get(shown[kind])).status_code for kind in ("url", "viewUrl", "thumbUrl")] == [404] * 3
    assert (await own.get(shown["url"])).status_code == 200
    await world.db.execute("update membership set state = 'left' where id = %s", [anna.id])
    await asyncio.sleep(2.1)  # as long as a viewer is remembered, where the change came past the portal
    assert (await own.get(shown["url"])).status_code == 404


async def test_documents_are_saved_and_pictures_shown(enter: Enter, anna: Human) -> None:
    own = await enter(anna)
    document, photo = await own.upload('Größe "1".pdf', PDF), await own.upload("Grösse.png", picture("PNG", (2000, 20)))
    assert photo["name"] == "Grösse.webp"
    (_, shown) = (await own.idea(document, photo))["files"]
    answers = {kind: await own.get(shown[kind]) for kind in ("url", "viewUrl", "thumbUrl")}
    sizes = {kind: Image.open(BytesIO(answer.content)).size for kind, answer in answers.items()}
    assert sizes == {"url": (2000, 20), "viewUrl": (1600, 16), "thumbUrl": (320, 3)}
    assert {answer.headers["content-type"] for answer in answers.values()} == {"image/webp"}
    saved = await own.get(document["url"])
    assert saved.headers["content-disposition"] == (
        "attachment; filename=\"Gr__e 1.pdf\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%201.pdf"
    )
    assert answers["url"].headers["content-disposition"].startswith("inline; ")
    for answer in (saved, *answers.values()):
        assert answer.headers["content-security-policy"] == "sandbox; default-src 'none'"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "private, no-cache"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    assert (await own.get(document["url"] + "?variant=thumb")).status_code == 404
    assert (await own.get(shown["url"] + "?variant=whole")).status_code == 404


async def test_parts_and_what_is_known_already(enter: Enter, anna: Human) -> None:
    own = await enter(anna)
    file = await own.upload("Offerte.pdf", PDF)
    whole = await own.get(file["url"])
    tag = whole.headers["etag"]
    wanted = {"bytes=0-4": PDF[:5], "bytes=5-": PDF[5:], "bytes=-6": PDF[-6:], "bytes=3-99999": PDF[3:]}
    for given, content in wanted.items():
        part = await own.get(file["url"], Range=given)
        assert (part.status_code, part.content) == (206, content)
    everything = await own.get(file["url"], Range="bytes=0-1,4-5")
    assert (everything.status_code, everything.content) == (200, PDF)
    assert (await own.get(file["url"], Range=f"bytes={len(PDF)}-")).status_code == 416
    assert (await own.get(file["url"], **{"Range": "bytes=0-1", "If-Range": '"old"'})).content == PDF
    known = await own.get(file["url"], **{"If-None-Match": tag})
    assert (known.status_code, known.content) == (304, b"")
    rival = Program(own._client, None)  # noqa: SLF001 - the same door
    assert (await rival.get(file["url"], **{"If-None-Match": tag})).status_code == 404


async def test_other_sites_show_none_of_it(enter: Enter, anna: Human) -> None:
    own = await enter(anna)
    file = await own.upload("Foto.png", picture())
    embedded = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"}
    followed = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
    framed = {**followed, "Sec-Fetch-Dest": "iframe"}
    answers = [await own.get(file["url"], **headers) for headers in (embedded, framed, followed, {})]
    assert [answer.status_code for answer in answers] == [403, 403, 200, 200]


async def test_a_browser_must_be_on_our_own_page(client: httpx.AsyncClient, enter: Enter, anna: Human) -> None:
    slot = await (await enter(anna)).slot("Offerte.pdf", len(PDF))
    client.cookies.set("bundwerk", "x" * 43)
    assert (await client.put(slot["uploadUrl"], content=PDF)).status_code == 403
    foreign = {"X-Portal": "1", "Origin": "https://evil.example"}
    assert (await client.put(slot["uploadUrl"], content=PDF, headers=foreign)).status_code == 403
    stranger = await client.put(slot["uploadUrl"], content=PDF, headers={"X-Portal": "1", "Accept-Language": "fr"})
    assert (stranger.status_code, stranger.json()["code"]) == (401, "SIGN_IN_REQUIRED")
    assert stranger.json()["message"].startswith("Veuillez")


async def test_what_is_refused_leaves_nothing(enter: Enter, anna: Human, tmp_path: Path, world: World) -> None:
    own = await enter(anna)
    for name, make in BAD.values():
        content = make()
        answer = await own.put(await own.slot(name, len(content)), content)
        assert (answer.status_code, answer.json()["code"]) == (422, "FILE_DISGUISED"), name
    torn = picture("PNG", (300, 300))[:-40]
    answer = await own.put(await own.slot("Foto.png", len(torn)), torn)
    assert (answer.status_code, answer.json()["code"]) == (422, "PICTURE_BROKEN")
    assert await world.one("select count(*) from file where state = 'ready'") == 0
    assert kept(tmp_path) == []


@pytest.mark.parametrize("sent", [PDF[:-1], PDF + b" "])
async def test_other_than_the_promised_bytes_are_refused(
    enter: Enter, anna: Human, tmp_path: Path, sent: bytes
) -> None:
    own = await enter(anna)
    slot = await own.slot("Offerte.pdf", len(PDF))

    async def without_length() -> AsyncIterator[bytes]:
        for place in range(0, len(sent), 10):
            yield sent[place : place + 10]

    for content in (sent, without_length()):
        answer = await own.put(slot, content)
        assert (answer.status_code, answer.json()["code"]) == (400, "FILE_INCOMPLETE")
    assert kept(tmp_path) == []
    assert (await own.put(slot, PDF)).status_code == 204  # the slot still waits


async def test_of_two_uploads_into_one_slot_one_is_kept(enter: Enter, anna: Human, tmp_path: Path) -> None:
    own = await enter(anna)
    texts = [f"Fassung {number}\n".encode() for number in range(4)]
    slot = await own.slot("Notiz.txt", len(texts[0]))
    answers = await asyncio.gather(*(own.put(slot, text) for text in texts))
    codes = [answer.status_code for answer in answers]
    assert sorted(codes) == [204, 404, 404, 404]
    assert (await own.get(slot["url"])).content == texts[codes.index(204)]
    assert len(kept(tmp_path)) == 1


async def test_the_quota_is_the_firms_and_holds_when_two_come_at_once(
    enter: Enter, world: World, firm: Firm, anna: Human
) -> None:
    own, colleague = await enter(anna), await enter(await world.person(firm))
    rival = await enter(await world.person(await world.partner()))
    size = 600 * 1024  # of one megabyte
    made = await asyncio.gather(*(who.do(SLOT, name="Plan.pdf", size=size) for who in (own, colleague) * 2))
    codes = sorted(error["code"] for one in made for error in one["userErrors"])
    assert codes == ["FILE_QUOTA_REACHED"] * 3
    assert (await rival.slot("Plan.pdf", size))["isReady"] is False


async def test_files_hang_where_their_uploader_put_them_once(
    enter: Enter, world: World, firm: Firm, anna: Human
) -> None:
    own, colleague = await enter(anna), await enter(await world.person(firm))
    file, waiting = await own.upload("Offerte.pdf", PDF), await own.slot("Offerte.pdf", len(PDF))
    assert await colleague.refused(SUBMIT, **DRAFT, files=[file["id"]]) == "NOT_FOUND"
    assert await own.refused(SUBMIT, **DRAFT, files=[waiting["id"]]) == "FILE_NOT_READY"
    assert await world.one("select count(*) from idea") == 0
    idea = await own.idea(file)
    assert await own.refused(COMMENT, ideaId=idea["id"], body="Dazu.", files=[file["id"]]) == "NOT_FOUND"
    another = await own.upload("Offerte.pdf", PDF)
    said = (await own.do(COMMENT, ideaId=idea["id"], body="Dazu.", files=[another["id"]]))["comment"]
    assert said["files"] == [{"id": another["id"]}]
    too_many = [f"file_{await world.file(anna)}" for _ in range(21)]
    assert await own.refused(COMMENT, ideaId=idea["id"], body="Dazu.", files=too_many) == "TOO_MANY_FILES"


async def test_what_is_taken_back_takes_its_files_along(enter: Enter, world: World, anna: Human) -> None:
    own, host = await enter(anna), await enter(await world.person(world.host, "owner"))
    file = await own.upload("Offerte.pdf", PDF)
    idea = await own.idea()
    said = (await own.do(COMMENT, ideaId=idea["id"], body="Dazu.", files=[file["id"]]))["comment"]
    delete = "mutation($input: CommentDeleteInput!) { commentDelete(input: $input) { userErrors { code } } }"
    restore = "mutation($input: CommentRestoreInput!) { commentRestore(input: $input) { userErrors { code } } }"
    seen = []
    for change in (None, delete, restore):
        assert change is None or (await own.do(change, id=said["id"]))["userErrors"] == []
        shown = await host.do(LOOK, id=file["id"])
        seen.append((shown is not None, (await host.get(file["url"])).status_code))
    assert seen == [(True, 200), (False, 404), (True, 200)]


async def test_what_is_redacted_with_its_files_leaves_no_link_behind(enter: Enter, world: World, anna: Human) -> None:
    own, moderator = await enter(anna), await enter(await world.person(world.host, "moderator"))
    file = await own.upload("Foto.png", picture())
    idea = await own.idea(file)
    (shown,) = idea["files"]
    redact = "mutation($input: ModerationRedactInput!) { moderationRedact(input: $input) { userErrors { code } } }"
    given = {"ideaId": idea["id"], "words": ["Wanne"], "reason": "Steht in keinem Vertrag so."}
    seen = []
    for more in (None, {"removesFiles": False}, {"removesFiles": True, "words": ["Deckel"]}):
        assert more is None or (await moderator.do(redact, **given | more))["userErrors"] == []
        # Links that were handed out before count as little as those of now.
        seen.append([(await own.get(shown[kind])).status_code for kind in ("url", "viewUrl", "thumbUrl")])
    assert seen == [[200] * 3, [200] * 3, [404] * 3]


async def test_files_stand_in_the_order_in_which_they_were_given(enter: Enter, anna: Human) -> None:
    own = await enter(anna)
    one, two, three = [await own.upload(f"{name}.pdf", PDF) for name in ("eins", "zwei", "drei")]
    idea = await own.idea(three, one)
    edit = "mutation($input: IdeaEditInput!) { ideaEdit(input: $input) { idea { files { name } } } }"
    edited = await own.do(edit, id=idea["id"], version=1, files=[two["id"]])
    assert [file["name"] for file in edited["idea"]["files"]] == ["drei.pdf", "eins.pdf", "zwei.pdf"]


async def test_who_may_take_a_file_away(enter: Enter, world: World, firm: Firm, anna: Human) -> None:
    other = await world.partner("Metzgerei Blau")
    together = await world.circle("custom", [firm, other], disclosure="people", floor=0)
    idea = await world.idea(anna, together)
    cast = {
        "uploader": (await world.person(firm, "partner_member"), True),
        "lead": (anna, True),
        "moderator": (await world.person(world.host, "moderator"), True),
        "colleague": (await world.person(firm, "partner_member"), False),
        "rival lead": (await world.person(other), False),
        "host member": (await world.person(world.host, "member"), False),
    }
    uploader = cast["uploader"][0]
    for name, (human, may) in cast.items():
        file = await world.file(uploader, idea)
        answer = await (await enter(human)).do(REMOVE, id=f"file_{file}")
        assert (answer["userErrors"] == []) == may, name
        assert await world.one("select count(*) from file where id = %s", file) == int(not may)


async def test_loose_files_are_few(enter: Enter, world: World, anna: Human) -> None:
    own = await enter(anna)
    for _ in range(40):
        await world.file(anna)
    assert await own.refused(SLOT, name="Offerte.pdf", size=5) == "TOO_MANY_FILES"


async def test_an_id_of_ones_own_makes_one_slot(enter: Enter, world: World, anna: Human) -> None:
    own, id_ = await enter(anna), f"file_{UUID(int=7 << 76 | 2 << 62 | 5)}"
    for _ in range(2):
        assert (await own.do(SLOT, id=id_, name="Offerte.pdf", size=5))["file"]["id"] == id_
    assert await world.one("select count(*) from file") == 1
