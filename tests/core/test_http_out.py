"""The guarded outbound client, against a TLS server on loopback and a resolver that never leaves it."""

import asyncio
import datetime as dt
import ipaddress
import socket
import ssl
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from ssrfguard import Policy, Resolver

from portal.core.http_out import (
    Answer,
    HttpOut,
    OutboundFailedError,
    OutboundRefusedError,
    OutboundTooLargeError,
)

NAME = "partner.example"


@dataclass
class Other:
    """The other system: answers each connection with the same bytes, and remembers what it was asked."""

    port: int = 0
    answer: bytes = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok"
    delay: float = 0
    drip: bool = False
    asked: list[bytes] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.asked.append(await reader.readuntil(b"\r\n\r\n"))
        await asyncio.sleep(self.delay)
        for part in [bytes([byte]) for byte in self.answer] if self.drip else [self.answer]:
            writer.write(part)
            if self.drip:
                await asyncio.sleep(0.05)
        writer.close()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = dt.datetime.now(dt.UTC)
    names = [x509.DNSName(NAME), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(secret + made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest_asyncio.fixture
async def other(certificate: Path) -> AsyncIterator[Other]:
    system = Other()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    server = await asyncio.start_server(system.serve, "127.0.0.1", 0, ssl=context)
    system.port = server.sockets[0].getsockname()[1]
    yield system
    server.close()
    await server.wait_closed()


def pointing(*addresses: str) -> Resolver:
    def resolve(_host: object, port: object, *_: object, **__: object) -> Iterable[Any]:
        number = int(str(port))
        return [
            (socket.AF_INET6, socket.SOCK_STREAM, 6, "", (address, number, 0, 0))
            if ":" in address
            else (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, number))
            for address in addresses
        ]

    return resolve


def client_for(other: Other, certificate: Path, *, loopback: bool = True, **options: Any) -> HttpOut:
    policy = Policy(
        allowed_schemes=frozenset({"https"}),
        allowed_ports=frozenset({other.port}),
        allowed_networks=("127.0.0.1/32",) if loopback else (),  # type: ignore[arg-type] - plain strings
    )
    trusted = ssl.create_default_context(cafile=str(certificate))
    return HttpOut(policy=policy, resolver=pointing("127.0.0.1"), verify=trusted, **options)


async def asked(other: Other, certificate: Path, **options: Any) -> Answer:
    async with client_for(other, certificate, **options) as client:
        return await client.get(f"https://{NAME}:{other.port}/hook")


async def test_an_ordinary_call_is_answered(other: Other, certificate: Path) -> None:
    answer = await asked(other, certificate)
    assert (answer.status, answer.body) == (200, b"ok")
    assert b"user-agent: Bundwerk\r\n" in other.asked[0].replace(b"User-Agent", b"user-agent")


async def test_a_document_is_delivered_with_its_headers(other: Other, certificate: Path) -> None:
    async with client_for(other, certificate) as client:
        await client.post(f"https://{NAME}:{other.port}/hook", b"{}", {"webhook-id": "msg_1"})
    assert other.asked[0].startswith(b"POST /hook ")
    assert b"webhook-id: msg_1\r\n" in other.asked[0]


async def test_a_redirect_is_an_answer_and_is_not_followed(other: Other, certificate: Path) -> None:
    other.answer = b"HTTP/1.1 302 Found\r\nlocation: https://partner.example/else\r\ncontent-length: 0\r\n\r\n"
    assert (await asked(other, certificate)).status == 302
    assert len(other.asked) == 1


async def test_too_large_an_answer_is_cut_off(other: Other, certificate: Path) -> None:
    other.answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2000\r\n\r\n" + b"x" * 2000
    with pytest.raises(OutboundTooLargeError):
        await asked(other, certificate, largest_answer=1000)


async def test_a_silent_server_does_not_hold_us(other: Other, certificate: Path) -> None:
    other.delay = 1
    with pytest.raises(OutboundFailedError):
        await asked(other, certificate, patience=0.3)


async def test_a_dripping_server_does_not_hold_us(other: Other, certificate: Path) -> None:
    other.drip = True
    with pytest.raises(OutboundFailedError):
        await asked(other, certificate, patience=0.5)


async def test_a_wrong_certificate_is_refused(other: Other, certificate: Path) -> None:
    async with client_for(other, certificate) as client:
        with pytest.raises(OutboundFailedError):
            await client.get(f"https://somebody-else.example:{other.port}/")
    assert other.asked == []


async def test_a_name_that_points_inside_is_refused(other: Other, certificate: Path) -> None:
    with pytest.raises(OutboundRefusedError):
        await asked(other, certificate, loopback=False)
    assert other.asked == []


@pytest.mark.parametrize(
    "url",
    [
        "http://partner.example/",
        "ftp://partner.example/",
        "file:///etc/passwd",
        "https://partner.example:8443/",
        "https://user:word@partner.example/",
        "https://127.0.0.1/",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0177.0.0.1/",
        "https://0.0.0.0/",
        "https://[::1]/",
        "https://[::]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://169.254.169.254/latest/meta-data/",
        "https://10.0.0.1/",
        "https://[fd00::1]/",
        "https://localhost/",
        "https:///path",
        "nonsense",
    ],
)
async def test_addresses_that_we_never_call(url: str) -> None:
    async with HttpOut(resolver=pointing("127.0.0.1")) as client:
        with pytest.raises(OutboundRefusedError):
            await client.get(url)


@pytest.mark.parametrize("inside", ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "::ffff:10.0.0.1"])
async def test_one_inner_address_among_public_ones_spoils_the_name(inside: str) -> None:
    # The public address is one that is reserved for documentation, so nothing could be reached by mistake.
    async with HttpOut(resolver=pointing("198.51.100.7", inside)) as client:
        with pytest.raises(OutboundRefusedError):
            await client.get("https://partner.example/")


async def test_a_proxy_of_the_environment_is_not_used(
    other: Other, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    assert (await asked(other, certificate)).status == 200
