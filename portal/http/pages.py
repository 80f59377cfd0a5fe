"""The client's pages: hashed files for a year, everything else the shell that starts the client."""

import base64
import hashlib
import re
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

IMMUTABLE = "public, max-age=31536000, immutable"
INLINE_SCRIPT = re.compile(r"<script(?![^>]*\bsrc=)[^>]*>(.*?)</script>", re.DOTALL)
ENCODINGS = (("br", ".br"), ("gzip", ".gz"))


class Built(StaticFiles):
    """Files whose names change with their contents, sent compressed as the build left them."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, or 404."""
        request = Request(scope)
        response = await self._compressed(path, request, scope) or await super().get_response(path, scope)
        response.headers["cache-control"] = IMMUTABLE
        response.headers["vary"] = "Accept-Encoding"
        return response

    async def _compressed(self, path: str, request: Request, scope: Scope) -> Response | None:
        accepted = request.headers.get("accept-encoding", "")
        for encoding, suffix in ENCODINGS:
            full, found = self.lookup_path(path + suffix)
            if encoding in accepted and found:
                plain, _ = self.lookup_path(path)
                response = self.file_response(full, found, scope)
                response.headers["content-encoding"] = encoding
                response.headers["content-type"] = FileResponse(plain).headers["content-type"]
                return response
        return None


class Pages:
    """Every address that nothing else answers is a page of the client."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: tuple[int, bytes, dict[str, str]] = (0, b"", {})

    def routes(self) -> list[BaseRoute]:
        """To stand behind all other routes."""
        built = self._folder / "_app" / "immutable"
        return [
            Mount("/_app/immutable", Built(directory=built)),
            Route("/{path:path}", self._page, methods=["GET", "HEAD"]),
        ]

    async def _page(self, request: Request) -> Response:
        path = request.path_params["path"]
        file = self._public(path)
        if file is not None:
            return FileResponse(file, headers={"cache-control": "no-cache"})
        if Path(path).suffix or path.startswith("_app/"):
            raise HTTPException(404)
        return self._shell()

    def _public(self, path: str) -> Path | None:
        file = (self._folder / path).resolve()
        inside = file.is_relative_to(self._folder.resolve())
        return file if path and inside and file.is_file() and file.name != "index.html" else None

    def _shell(self) -> Response:
        """Read again after a new build: an old shell names files that are gone, and the client would reload."""
        file = self._folder / "index.html"
        written = file.stat().st_mtime_ns
        if self._read[0] != written:
            text = file.read_text(encoding="utf-8")
            headers = {"cache-control": "no-cache", "content-security-policy": _policy(text)}
            self._read = written, text.encode(), headers
        _, shell, headers = self._read
        return Response(shell, media_type="text/html", headers=headers)


def _policy(shell: str) -> str:
    """Scripts from the own origin only; what the build wrote into the shell is allowed by its hash."""
    hashes = " ".join(f"'sha256-{_digest(script)}'" for script in INLINE_SCRIPT.findall(shell))
    return (
        f"default-src 'self'; script-src 'self' {hashes}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
