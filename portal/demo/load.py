"""Loads the demo workspace into a database: in one transaction, and only once."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import psycopg
from psycopg import Connection

from portal.core.files import Storage
from portal.demo import PASSWORD
from portal.demo.asked import write_fields
from portal.demo.ballots import write_ballots
from portal.demo.book import TABLES, Book
from portal.demo.brought import write_imports
from portal.demo.content import Content, load_content
from portal.demo.fairs import write_fairs
from portal.demo.ground import lay_ground
from portal.demo.labels import write_labels
from portal.demo.liven import liven
from portal.demo.plans import write_plans
from portal.demo.reports import write_reports
from portal.demo.talk import write_ideas
from portal.demo.walls import copy_rows, past_the_walls

LOCK = 0x64656D6F
"""Two loaders at once would both find nothing."""
WALLED = (*TABLES, "relay")
# The demo's past is no news, and nobody gets mail for it: the relay starts behind it, unless others wait there.
SKIP_NEWS = """
    insert into relay (reader, xid, event_id)
    values ('relay', pg_current_xact_id()::text::bigint, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
    on conflict (reader) do update set xid = excluded.xid, event_id = excluded.event_id
     where not exists (
        select from event e where (e.xid, e.id) > (relay.xid, relay.event_id) and e.workspace_id <> %s)
"""


@dataclass(frozen=True)
class Loaded:
    """The demo workspace, whether it is new, and the password that all its people share."""

    workspace_id: UUID
    is_new: bool
    password: str = PASSWORD


def load_demo(owner_dsn: str, *, password_hash: str, now: datetime, storage: Storage | None = None) -> Loaded:
    """The demo workspace, its past counted back from `now`; if it is there already, it stays as people left it.

    Without a storage it has no files.
    """
    content = load_content()
    with psycopg.connect(owner_dsn) as connection, past_the_walls(connection, WALLED):
        connection.execute("select pg_advisory_xact_lock(%s)", [LOCK])
        found = _find(connection, content)
        return Loaded(found, is_new=False) if found else _load(connection, content, password_hash, now, storage)


def _find(connection: Connection[Any], content: Content) -> UUID | None:
    found = connection.execute("select id from workspace where slug = %s", [content.workspace["slug"]]).fetchone()
    return found[0] if found else None


def _load(
    connection: Connection[Any], content: Content, password_hash: str, now: datetime, storage: Storage | None
) -> Loaded:
    book = Book(now, keeps_files=storage is not None)
    lay_ground(book, content, password_hash)
    write_ideas(book, content)
    write_fields(book)
    write_labels(book, content)
    liven(book)
    write_plans(book, content)
    write_fairs(book)
    write_ballots(book, content)
    write_imports(book)
    write_reports(book, content)
    for table in TABLES:
        copy_rows(connection, table, book.tables[table])
    connection.execute(SKIP_NEWS, [book.workspace_id])
    if storage is not None:
        for key, one in book.bytes.items():
            storage.put_now(key, one)
    return Loaded(book.workspace_id, is_new=True)
