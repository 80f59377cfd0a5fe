"""Tables: rows are written by verbs, which have decided on their values."""

from collections.abc import Iterator

import portal.tables
from portal.core.table import Table


def tables(base: type[Table] = Table) -> Iterator[type[Table]]:
    for table in base.__subclasses__():
        yield table
        yield from tables(table)


def test_no_start_waits_for_validators_of_rows() -> None:
    known = {str(table.__tablename__): table for table in tables() if hasattr(table, "__table__")}
    assert set(portal.tables.metadata.tables) - set(known) == set(), "a table that is no Table"
    assert [name for name, table in known.items() if table.__pydantic_complete__] == []
