"""The client's pages: what is cached, what may run, and what is never served."""

import gzip
import os
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from portal.http.pages import Pages

SHELL = "<html><script>start()</script><script src='/theme.js'></script></html>"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    built = tmp_path / "build"
    immutable = built / "_app" / "immutable"
    immutable.mkdir(parents=True)
    (built / "index.html").write_text(SHELL)
    (built / "theme.js").write_text("theme()")
    (immutable / "entry.abc.js").write_text("entry()")
    (immutable / "entry.abc.js.gz").write_bytes(gzip.compress(b"entry()"))
    (tmp_path / "secret.txt").write_text("secret")
    return built


def browser(folder: Path) -> httpx.AsyncClient:
    app = Starlette(routes=Pages(folder).routes())
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://portal.example")


@pytest.mark.parametrize("path", ["/", "/ideen/4711", "/anmelden"])
async def test_every_address_is_a_page(folder: Path, path: str) -> None:
    async with browser(folder) as client:
        answer = await client.get(path)
    assert (answer.status_code, answer.text, answer.headers["cache-control"]) == (200, SHELL, "no-cache")


async def test_scripts_run_from_the_own_origin_or_by_their_hash(folder: Path) -> None:
    async with browser(folder) as client:
        policy = (await client.get("/")).headers["content-security-policy"]
    scripts = next(part for part in policy.split(";") if part.strip().startswith("script-src"))
    assert "'self'" in scripts
    assert scripts.count("'sha256-") == 1
    assert "unsafe-inline" not in scripts


async def test_hashed_files_stay_for_a_year_and_come_compressed(folder: Path) -> None:
    async with browser(folder) as client:
        answer = await client.get("/_app/immutable/entry.abc.js", headers={"accept-encoding": "gzip"})
    assert answer.text == "entry()"
    assert answer.headers["content-encoding"] == "gzip"
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["content-type"].startswith("text/javascript")


@pytest.mark.parametrize("path", ["/_app/immutable/gone.js", "/gone.png", "/../secret.txt", "/%2e%2e/secret.txt"])
async def test_what_is_not_there_is_no_page(folder: Path, path: str) -> None:
    async with browser(folder) as client:
        answer = await client.get(path)
    assert answer.status_code == 404
    assert "secret" not in answer.text


async def test_a_new_build_is_served_at_once(folder: Path) -> None:
    async with browser(folder) as client:
        await client.get("/")
        (folder / "index.html").write_text("<html>new</html>")
        os.utime(folder / "index.html", (1, 1))
        assert (await client.get("/")).text == "<html>new</html>"
