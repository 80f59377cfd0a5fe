"""How answers leave: head and body together, long ones in order, the last one before the connection ends."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route
from uvicorn import Config, Server

from portal.http.joined import MOST, JoinedProtocol

BODY = b'{"data":{}}'
PIECES = 300
LONG = 4 * MOST


async def _short(_request: Request) -> Response:
    return Response(BODY)


async def _long(_request: Request) -> Response:
    return StreamingResponse(_pieces())


def _pieces() -> Iterator[bytes]:
    return (str(number % 10).encode() * (LONG // PIECES) for number in range(PIECES))


@asynccontextmanager
async def _connected() -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    app = Starlette(routes=[Route("/short", _short), Route("/long", _long)])
    server = Server(Config(app, port=0, http=JoinedProtocol, lifespan="off", log_config=None, log_level="critical"))
    running = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110 - it tells nobody
        await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        yield reader, writer
    finally:
        writer.close()
        server.should_exit = True
        await running


def _asking(path: str, *headers: str) -> bytes:
    return "\r\n".join([f"GET {path} HTTP/1.1", "host: portal", *headers, "", ""]).encode()


async def test_head_and_body_arrive_in_one_piece() -> None:
    async with _connected() as (_, writer):
        answers = await asyncio.to_thread(_answers, writer.get_extra_info("peername"), 200)
    assert {answer.partition(b"\r\n\r\n")[2] for answer in answers} == {BODY}


def _answers(address: tuple[str, int], count: int) -> list[bytes]:
    """What a client finds that takes whatever has come, as soon as something has."""
    with socket.create_connection(address) as client:
        return [client.recv(MOST) for _ in range(count) if not client.sendall(_asking("/short"))]


async def test_answers_to_several_requests_at_once_come_in_order() -> None:
    async with _connected() as (reader, writer):
        writer.write(_asking("/short") + _asking("/long", "connection: close"))
        first, _, rest = (await reader.read()).partition(BODY)
        assert first.startswith(b"HTTP/1.1 200 OK\r\n")
        assert rest.startswith(b"HTTP/1.1 200 OK\r\n")


@pytest.mark.parametrize("headers", [(), ("connection: close",)], ids=["kept", "closed"])
async def test_a_long_answer_is_whole(headers: tuple[str, ...]) -> None:
    async with _connected() as (reader, writer):
        writer.write(_asking("/long", *headers))
        await reader.readuntil(b"\r\n\r\n")
        found = b""
        while size := int(await reader.readline(), 16):
            found += await reader.readexactly(size)
            await reader.readline()
        assert found == b"".join(_pieces())
        assert await reader.readline() == b"\r\n"
        assert await reader.read() == b"" if headers else not reader.at_eof()


async def test_what_is_no_http_is_told_so_before_the_connection_ends() -> None:
    async with _connected() as (reader, writer):
        writer.write(b"hello\r\n\r\n")
        assert (await reader.read()).startswith(b"HTTP/1.1 400 Bad Request\r\n")
