"""Who asks what in the benchmark: people of the large world with sessions, and their requests to both servers."""

import asyncio
import hashlib
import itertools
import secrets
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import orjson
import psycopg
from psycopg.rows import dict_row

from portal.core.embedded import Cluster
from portal.core.ids import new_id
from portal.demo.large import load_large
from portal.demo.large_ground import Size
from portal.graph.trusted import id_of
from portal.migrations import upgrade

PEOPLE = 24
IDEAS_EACH = 20
SEED = 7

LIST = """query List { ideas(first: 30, orderBy: {field: SUPPORT, direction: DESC}) {
  nodes { id number title excerpt status createdAt supportCount commentCount viewerSupport { id }
    author { id name } organisation { id name } }
  pageInfo { hasNextPage } } }"""
DETAIL = """query Detail($id: ID!) { idea(id: $id) { id number title problemHtml proposalHtml status supportCount
  comments(first: 50) { nodes { id bodyHtml createdAt author { id name } } } } }"""
SUPPORT = """mutation Support($id: ID!) { ideaSupport(input: {ideaId: $id, need: IMPORTANT}) {
  idea { supportCount } userErrors { code } } }"""
DOCUMENTS = {"list": LIST, "detail": DETAIL, "support": SUPPORT}
TRUSTED = {id_of(text): text for text in DOCUMENTS.values()}
"""Registered with the portal that is measured: browsers ask by ids, so that is what is measured."""
IDS = {operation: id_of(text) for operation, text in DOCUMENTS.items()}

WHO = """
    select m.workspace_id, m.id, m.person_id from membership m
      join organisation o on o.workspace_id = m.workspace_id and o.id = m.organisation_id
     where o.kind = 'partner' and m.role in ('lead', 'partner_member') and m.state = 'active'
     order by md5(m.id::text) limit %s
"""
TALKED = """
    select id from idea where workspace_id = %s and circle_id = any (%s::uuid[]) and comment_count >= 50
     order by md5(id::text) limit %s
"""
SUPPORTABLE = """
    select i.id from idea i
     where i.workspace_id = %s and i.circle_id = any (%s::uuid[]) and i.status = 'open'
       and not exists (select 1 from idea_support s where s.workspace_id = i.workspace_id and s.idea_id = i.id
                          and s.membership_id = %s)
     order by md5(i.id::text) limit 4000
"""


@dataclass
class Person:
    """Somebody who asks: the viewer as the limit believes it, and the session that the portal looks up."""

    viewer: dict[str, Any]
    cookie: str
    talked: list[str]
    supportable: list[str]


@dataclass
class Cast:
    """Everybody who asks, in turns."""

    people: list[Person]
    supports: Iterator[tuple[Person, str]] = field(init=False)

    def __post_init__(self) -> None:
        """Each support is asked for once only, on whichever server."""
        columns = itertools.zip_longest(*(one.supportable for one in self.people))
        self.supports = ((one, idea) for row in columns for one, idea in zip(self.people, row, strict=True) if idea)

    def requests(self, server: str, operation: str) -> Iterator[bytes]:
        """One request after the other, for as long as anybody wants."""
        if operation == "support":
            return (_request(server, operation, one, idea) for one, idea in self.supports)
        asked = [
            _request(server, operation, one, idea)
            for one in self.people
            for idea in (one.talked if operation == "detail" else [""])
        ]
        return itertools.cycle(asked)

    async def answer(self, server: str, port: int, operation: str) -> Any:
        """What the server says to the first person."""
        one = self.people[0]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(_request(server, operation, one, one.talked[0]))
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
        body = orjson.loads(await reader.readexactly(length))
        writer.close()
        return body


async def prepare(cluster: Cluster, *, ideas: int) -> Cast:
    """The large world, loaded once and kept between runs, and people with sessions in it."""
    owner = cluster.dsn("postgres")
    upgrade(owner)
    with psycopg.connect(owner, autocommit=True, row_factory=dict_row) as connection:
        if not connection.execute("select 1 from workspace").fetchone():
            size = Size(ideas=ideas, supports=ideas * 10, comments=ideas * 2)
            load_large(owner, size, seed=SEED, now=datetime.now(UTC), report=lambda line: print(line, file=sys.stderr))
            connection.execute("vacuum analyze")
        found = [_person(connection, row) for row in connection.execute(WHO, [PEOPLE]).fetchall()]
    return Cast([one for one in found if one.talked])


def _person(connection: psycopg.Connection[Any], row: dict[str, Any]) -> Person:
    known = connection.execute("select viewer_for(%s, %s) as viewer", [row["workspace_id"], row["id"]]).fetchone()
    viewer = known["viewer"]  # type: ignore[index]  # everybody of the large world is active
    place = [row["workspace_id"], viewer["circles"]]
    talked = connection.execute(TALKED, [*place, IDEAS_EACH]).fetchall()
    free = connection.execute(SUPPORTABLE, [*place, row["id"]]).fetchall()
    secret = secrets.token_urlsafe(32)
    connection.execute(
        "insert into session (id, token_hash, person_id, workspace_id, membership_id, user_agent, expires_at) "
        "values (%s, %s, %s, %s, %s, '', now() + interval '1 day')",
        [new_id(), hashlib.sha256(secret.encode()).digest(), row["person_id"], row["workspace_id"], row["id"]],
    )
    return Person(viewer, secret, [str(one["id"]) for one in talked], [str(one["id"]) for one in free])


def _request(server: str, operation: str, person: Person, idea: str) -> bytes:
    return _to_limit(operation, person, idea) if server == "limit" else _to_portal(operation, person, idea)


def _to_limit(operation: str, person: Person, idea: str) -> bytes:
    known = person.viewer
    viewer = {
        "workspace": known["workspace_id"],
        "membership": known["membership_id"],
        "organisation": known["organisation_id"],
        "circles": _array(known["circles"]),
        "kin": _array(known["kin"]),
        "people": _array(known["people_circles"]),
        "firms": _array(known["firm_circles"]),
    }
    query = "?" + urlencode({"idea": idea}) if idea else ""
    head = f"GET /{operation}{query} HTTP/1.1\r\nhost: bench\r\nx-viewer: {orjson.dumps(viewer).decode()}\r\n\r\n"
    return head.encode()


def _to_portal(operation: str, person: Person, idea: str) -> bytes:
    body = orjson.dumps({"documentId": IDS[operation], "variables": {"id": f"idea_{idea}"} if idea else {}})
    head = (
        "POST /graphql HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\nx-portal: 1\r\n"
        f"cookie: portal={person.cookie}\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def _array(ids: list[str]) -> str:
    return "{" + ",".join(ids) + "}"
