"""The one door through which the portal calls other systems: guarded, https only, bounded in time and size."""

import asyncio
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import httpx
from ssrfguard import Policy, Resolver, SSRFGuardError
from ssrfguard.httpx import AsyncClient

PUBLIC_HTTPS = Policy(allowed_schemes=frozenset({"https"}), allowed_ports=frozenset({443}))
PATIENCE = 15.0
CONNECT_PATIENCE = 5.0
LARGEST_ANSWER = 65_536
AGENT = "Bundwerk"


class OutboundError(Exception):
    """A call to another system came to nothing."""


class OutboundRefusedError(OutboundError):
    """The address is none that we call: not https, not public, or written in a misleading way."""


class OutboundFailedError(OutboundError):
    """The other side was not reached, or did not answer in time."""


class OutboundTooLargeError(OutboundError):
    """The answer is larger than we are willing to read."""


@dataclass(frozen=True)
class Answer:
    """What the other side said; a redirect is an answer like any other and is never followed."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class HttpOut:
    """A client that connects only to the address it has checked."""

    def __init__(
        self,
        *,
        policy: Policy = PUBLIC_HTTPS,
        resolver: Resolver | None = None,
        verify: ssl.SSLContext | None = None,
        patience: float = PATIENCE,
        largest_answer: int = LARGEST_ANSWER,
    ) -> None:
        self._patience = patience
        self._largest_answer = largest_answer
        # Compressed answers are not asked for: what is read is what was sent, so the limit means what it says.
        headers = {"User-Agent": AGENT, "Accept-Encoding": "identity"}
        self._client = AsyncClient(
            policy=policy,
            resolver=resolver,
            verify=verify or ssl.create_default_context(),
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(patience, connect=min(CONNECT_PATIENCE, patience)),
            headers=headers,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def get(self, url: str, headers: Mapping[str, str] | None = None) -> Answer:
        """Ask for a document."""
        return await self._send("GET", url, headers, None)

    async def post(self, url: str, body: bytes, headers: Mapping[str, str] | None = None) -> Answer:
        """Deliver a document."""
        return await self._send("POST", url, headers, body)

    async def _send(self, method: str, url: str, headers: Mapping[str, str] | None, body: bytes | None) -> Answer:
        try:
            # One deadline over everything: per-read timeouts alone let a slow sender hold us for ever.
            async with (
                asyncio.timeout(self._patience),
                self._client.stream(method, url, headers=dict(headers or {}), content=body) as response,
            ):
                return Answer(response.status_code, dict(response.headers), await self._read(response))
        except SSRFGuardError as error:
            raise OutboundRefusedError(type(error).__name__) from error
        except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
            raise OutboundRefusedError(type(error).__name__) from error
        except (httpx.HTTPError, TimeoutError, OSError) as error:
            raise OutboundFailedError(type(error).__name__) from error

    async def _read(self, response: httpx.Response) -> bytes:
        body = bytearray()
        async for chunk in response.aiter_raw():
            body += chunk
            if len(body) > self._largest_answer:
                raise OutboundTooLargeError(f"more than {self._largest_answer} bytes")
        return bytes(body)
