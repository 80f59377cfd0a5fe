"""Trusted documents: known by their hash, prepared once, and for some callers the only ones."""

from pathlib import Path

import orjson
import pytest

from portal.core.db import Database
from portal.graph.execute import Answer, Engine
from portal.graph.request import Request
from portal.graph.trusted import Untrustworthy, id_of, trusted_texts
from tests.graph.toy import ToyContext, toy_schema
from tests.graph.world import World

KNOWN = "query Posts($size: Int!) { posts(first: $size) { nodes { id } } }"
OTHER = "query Other { posts(first: 1) { nodes { id title } } }"
BROKEN = "query Broken { posts { nobodyKnowsThis } }"
NOBODY = "sha256:" + "0" * 64


@pytest.fixture
def engine() -> Engine:
    return Engine(toy_schema(), trusted={id_of(KNOWN): KNOWN, id_of(BROKEN): BROKEN})


@pytest.fixture
def context(toys: Database, world: World) -> ToyContext:
    return ToyContext(toys, world.viewer(), "request-1")


async def test_id_stands_for_the_text(engine: Engine, context: ToyContext) -> None:
    by_id = await engine.execute(context, Request(None, {"size": 2}, document_id=id_of(KNOWN)))
    by_text = await engine.execute(context, Request(KNOWN, {"size": 2}))
    assert len(orjson.loads(by_id.body())["data"]["posts"]["nodes"]) == 2
    assert by_id.body() == by_text.body()


@pytest.mark.parametrize("only", [True, False])
async def test_unknown_id_is_not_found(engine: Engine, context: ToyContext, *, only: bool) -> None:
    context.trusted_only = only
    for document_id in (NOBODY, id_of(OTHER), "", "sha256:", id_of(KNOWN).upper(), id_of(KNOWN)[7:]):
        answer = await engine.execute(context, Request(None, document_id=document_id))
        assert not answer.executed
        assert refusals(answer) == ["DOCUMENT_NOT_FOUND"]


async def test_free_text_is_refused_where_only_trusted_documents_run(engine: Engine, context: ToyContext) -> None:
    assert refusals(await engine.execute(context, Request(OTHER))) == []
    context.trusted_only = True
    assert refusals(await engine.execute(context, Request(OTHER))) == ["DOCUMENT_REQUIRED"]
    # Not even looked at: whether it is GraphQL is nobody's business.
    assert refusals(await engine.execute(context, Request("{"))) == ["DOCUMENT_REQUIRED"]
    assert refusals(await engine.execute(context, Request(KNOWN + " ", {"size": 1}))) == ["DOCUMENT_REQUIRED"]


async def test_text_of_a_trusted_document_will_do(engine: Engine, context: ToyContext) -> None:
    context.trusted_only = True
    assert refusals(await engine.execute(context, Request(KNOWN, {"size": 1}))) == []


async def test_subscribing_follows_the_same_rule(engine: Engine, context: ToyContext) -> None:
    context.trusted_only = True
    answer = await engine.subscribe(context, Request("subscription { postChanged { post { id } } }"))
    assert isinstance(answer, Answer)
    assert refusals(answer) == ["DOCUMENT_REQUIRED"]


async def test_variables_of_trusted_documents_are_checked_all_the_same(engine: Engine, context: ToyContext) -> None:
    answer = await engine.execute(context, Request(None, {"size": "many"}, document_id=id_of(KNOWN)))
    assert refusals(answer) == ["BAD_USER_INPUT"]


async def test_document_that_no_longer_fits_the_schema_is_a_clear_refusal(engine: Engine, context: ToyContext) -> None:
    answer = await engine.execute(context, Request(None, document_id=id_of(BROKEN)))
    assert refusals(answer) == ["GRAPHQL_VALIDATION_FAILED"]


def test_trusted_documents_are_prepared_once_and_stay(engine: Engine) -> None:
    first = engine.documents.get(Request(None, document_id=id_of(KNOWN)))
    for number in range(300):
        engine.documents.get(Request(f"query Free{number} {{ posts {{ nodes {{ id }} }} }}"))
    assert engine.documents.get(Request(None, document_id=id_of(KNOWN))) is first
    assert engine.documents.get(Request(KNOWN)) is first


def test_files_of_all_clients_are_read(tmp_path: Path) -> None:
    (tmp_path / "web.json").write_bytes(orjson.dumps({id_of(KNOWN): KNOWN}))
    (tmp_path / "crm.json").write_bytes(orjson.dumps({id_of(OTHER): OTHER, id_of(KNOWN): KNOWN}))
    assert trusted_texts(tmp_path) == {id_of(KNOWN): KNOWN, id_of(OTHER): OTHER}
    with pytest.raises(Untrustworthy, match="PORTAL_DOCUMENTS"):
        trusted_texts(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"{", "is not JSON"),
        (b"[]", "must map ids"),
        (b'{"sha256:1": 2}', "must map ids"),
        (orjson.dumps({NOBODY: KNOWN}), "not the hash"),
    ],
)
def test_file_that_cannot_be_trusted_stops_the_start(tmp_path: Path, content: bytes, complaint: str) -> None:
    (tmp_path / "web.json").write_bytes(content)
    with pytest.raises(Untrustworthy, match=complaint):
        trusted_texts(tmp_path)


def refusals(answer: Answer) -> list[str]:
    return [error["extensions"]["code"] for error in answer.errors]
