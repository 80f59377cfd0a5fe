"""Bulk writes past the row-level policies, for worlds that are made up as a whole."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from psycopg import Connection, sql

Row = Mapping[str, Any]

BY_TRIGGER = ("search_entry", "search_word")
"""What the copied rows bring along by themselves."""
IS_FREE = "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"


@contextmanager
def past_the_walls(connection: Connection[Any], tables: Sequence[str]) -> Iterator[None]:
    """As a superuser simply so; as the tables' owner by lifting the force of its own policies until the commit."""
    free = connection.execute(IS_FREE).fetchone()
    if free and free[0]:
        yield
        return
    connection.execute("set local role portal_owner")
    _set_force(connection, (*tables, *BY_TRIGGER), "no force")
    yield
    _set_force(connection, (*tables, *BY_TRIGGER), "force")


def trust_references(connection: Connection[Any]) -> None:
    """Millions of rows from one generator need no check of every foreign key; only a superuser may say so."""
    superuser = connection.execute("select rolsuper from pg_roles where rolname = current_user").fetchone()
    if superuser and superuser[0]:
        connection.execute("set local session_replication_role = replica")


def copy_rows(connection: Connection[Any], table: str, rows: Sequence[Row]) -> None:
    """All rows of one table in one stream; they have the same columns."""
    if rows:
        copy_tuples(connection, table, tuple(rows[0]), (tuple(row.values()) for row in rows))


def copy_tuples(
    connection: Connection[Any], table: str, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]
) -> None:
    """Rows as tuples in the order of the columns, in one stream."""
    named = sql.SQL(", ").join(map(sql.Identifier, columns))
    statement = sql.SQL("copy {} ({}) from stdin").format(sql.Identifier(table), named)
    with connection.cursor().copy(statement) as copy:
        for row in rows:
            copy.write_row(row)


def _set_force(connection: Connection[Any], tables: Sequence[str], force: str) -> None:
    for table in tables:
        statement = sql.SQL("alter table {} {} row level security").format(sql.Identifier(table), sql.SQL(force))
        connection.execute(statement)
