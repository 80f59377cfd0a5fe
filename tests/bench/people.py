"""People of the large world who ask: what they may see, their sessions and their access keys."""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import orjson
import psycopg

from portal.core.ids import new_id
from portal.core.viewer import Viewer
from portal.identity.secrets import new_key

TALKED = """
    select id from idea where workspace_id = %s and circle_id = any (%s::uuid[]) and comment_count >= 50
     order by md5(id::text) limit 20
"""
SUPPORTABLE = """
    select i.id from idea i
     where i.workspace_id = %s and i.circle_id = any (%s::uuid[]) and i.status = 'open'
       and not exists (select 1 from idea_support s where s.workspace_id = i.workspace_id and s.idea_id = i.id
                          and s.membership_id = %s)
     order by md5(i.id::text) limit 4000
"""
SEEN = "select count(*) as ideas from idea where workspace_id = %s and circle_id = any (%s::uuid[])"
ENTER = (
    "insert into session (id, token_hash, person_id, workspace_id, membership_id, user_agent, name, expires_at) "
    "values (%s, %s, %s, %s, %s, '', %s, now() + interval '1 day')"
)


@dataclass(frozen=True)
class Person:
    """Somebody who asks: the viewer as the others believe it, and the secrets that the portal looks up."""

    viewer: dict[str, Any]
    person_id: str
    cookie: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    key: str = field(default_factory=new_key)
    ideas: int = 0
    talked: Sequence[str] = ()
    supportable: Sequence[str] = ()

    @property
    def membership(self) -> str:
        """Whose supports are taken back after each slot."""
        return str(self.viewer["membership_id"])

    @cached_property
    def header(self) -> str:
        """What the servers believe that look nothing up."""
        known = self.viewer
        viewer = {
            "workspace": known["workspace_id"],
            "membership": known["membership_id"],
            "organisation": known["organisation_id"],
            "circles": _array(known["circles"]),
            "kin": _array(known["kin"]),
            "people": _array(known["people_circles"]),
            "firms": _array(known["firm_circles"]),
        }
        return orjson.dumps(viewer).decode()

    @cached_property
    def settings(self) -> str:
        """What the policies read: for a peer that works under them."""
        return Viewer.from_json(self.viewer).context


def met(connection: psycopg.Connection[Any], row: dict[str, Any], *, asks: bool = True) -> Person:
    """A person of the world, let in by cookie and by key; with what there is to ask for, unless that is not wanted."""
    known = connection.execute("select viewer_for(%s, %s) as viewer", [row["workspace_id"], row["id"]]).fetchone()
    viewer = known["viewer"]  # type: ignore[index]  # everybody of the large world is active
    person = Person(viewer, str(row["person_id"]), **_asked(connection, row, viewer) if asks else {})
    for secret, name in ((person.cookie, None), (person.key, "bench")):
        digest = hashlib.sha256(secret.encode()).digest()
        values = [new_id(), digest, row["person_id"], row["workspace_id"], row["id"], name]
        connection.execute(ENTER, values)
    return person


def _asked(connection: psycopg.Connection[Any], row: dict[str, Any], viewer: dict[str, Any]) -> dict[str, Any]:
    place = [row["workspace_id"], viewer["circles"]]
    talked = connection.execute(TALKED, place).fetchall()
    free = connection.execute(SUPPORTABLE, [*place, row["id"]]).fetchall()
    seen = connection.execute(SEEN, place).fetchone()
    return {
        "ideas": seen["ideas"] if seen else 0,
        "talked": [str(one["id"]) for one in talked],
        "supportable": [str(one["id"]) for one in free],
    }


def _array(ids: list[str]) -> str:
    return "{" + ",".join(ids) + "}"
