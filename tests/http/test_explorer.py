"""GraphiQL as it is served: its policy, and how it is switched off."""

import re
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from portal.http.explorer import NONCE, Explorer
from portal.main import build_app
from portal.settings import Settings

PAGE = f'<meta property="csp-nonce" nonce="{NONCE}"><script type="module" src="/graphiql/assets/a.js"></script>'


@pytest.fixture
def client(tmp_path: Path) -> Path:
    assets = tmp_path / "graphiql" / "assets"
    assets.mkdir(parents=True)
    (tmp_path / "_app" / "immutable").mkdir(parents=True)
    (tmp_path / "index.html").write_text("the portal's own page")
    (tmp_path / "graphiql" / "index.html").write_text(PAGE)
    (assets / "a.js").write_text("a()")
    return tmp_path


def browser(app: Starlette) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1:8000")


async def test_scripts_come_from_here_and_styles_know_the_answers_nonce(client: Path) -> None:
    async with browser(Starlette(routes=Explorer(client).routes())) as visitor:
        first, second = [await visitor.get("/graphiql") for _ in range(2)]
        script = await visitor.get("/graphiql/assets/a.js")
    policy = first.headers["content-security-policy"]
    assert "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" in policy
    assert "unsafe" not in policy
    nonces = [re.findall(r'nonce="([^"]+)"', answer.text) for answer in (first, second)]
    assert f"'nonce-{nonces[0][0]}'" in policy
    assert nonces[0] != nonces[1]
    assert (script.text, "immutable" in script.headers["cache-control"]) == ("a()", True)


def test_without_a_build_there_is_no_page(tmp_path: Path) -> None:
    assert Explorer(tmp_path).routes() == []


@pytest.mark.parametrize(("on", "begins"), [(True, "<meta"), (False, "the portal's own page")])
async def test_it_can_be_switched_off(client: Path, *, on: bool, begins: str) -> None:
    settings = Settings(client_folder=client, graphiql=on)
    async with browser(build_app(settings, "postgresql://nobody@127.0.0.1:1/none")) as visitor:
        answer = await visitor.get("/graphiql")
    assert answer.text.startswith(begins)
