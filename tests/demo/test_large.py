"""The large world, made small: consistent, skewed, and the same for the same seed."""

from collections.abc import Iterator
from datetime import UTC, datetime
from random import Random
from typing import Any

import psycopg
import pytest
from psycopg import Connection

from portal.demo.large import load_large, spread
from portal.demo.large_ground import Size
from tests.demo.proofs import AGREEMENTS

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
SMALL = Size(firms=12, people=120, ideas=400, supports=3_000, comments=900, circles=5)
TABLES = ("organisation", "membership", "circle", "idea", "idea_support", "idea_voice", "comment", "idea_status_change")


@pytest.fixture
def db(owner: str) -> Iterator[Connection[Any]]:
    load_large(owner, SMALL, seed=7, now=NOW)
    with psycopg.connect(owner, autocommit=True) as connection:
        yield connection


def one(db: Connection[Any], statement: str) -> Any:
    row = db.execute(statement.encode()).fetchone()
    return row[0] if row else None


def test_it_has_the_size_that_was_asked_for(db: Connection[Any]) -> None:
    found = {table: one(db, f"select count(*) from {table}") for table in TABLES}
    assert (found["organisation"], found["membership"], found["idea"]) == (12, 120, 400)
    assert (found["idea_support"], found["comment"]) == (3_000, 900)
    assert found["circle"] == 1 + 1 + 11 + 5
    assert one(db, "select count(distinct number) from idea") == 400


@pytest.mark.parametrize("statement", AGREEMENTS.values(), ids=AGREEMENTS.keys())
def test_what_is_counted_equals_the_rows(db: Connection[Any], statement: str) -> None:
    assert one(db, f"select count(*) from ({statement}) as wrong") == 0


def test_it_is_as_uneven_as_life(db: Connection[Any]) -> None:
    kinds = dict(
        db.execute("select c.kind, count(*) from idea i join circle c on c.id = i.circle_id group by 1").fetchall()
    )
    assert kinds["open"] > 100
    assert min(kinds.values()) > 0
    assert one(db, "select max(support_count) from idea") > 5 * one(db, "select avg(support_count) from idea")
    alone = """
        select count(*) from organisation o where kind = 'partner' and 1 =
            (select count(*) from circle_member m where m.organisation_id = o.id)
    """
    assert one(db, alone) == 2
    assert one(db, "select count(*) from idea where status = 'held'") > 0


def test_every_reference_holds_where_the_database_checks_it(owner: str) -> None:
    workspace_id = load_large(f"{owner}&options=-c%20role%3Dportal_owner", SMALL, seed=7, now=NOW)
    with psycopg.connect(owner) as db:
        found = db.execute("select count(*) from idea where workspace_id = %s", [workspace_id]).fetchone()
    assert found == (400,)


def test_everybody_reads_somewhere(db: Connection[Any]) -> None:
    blind = "select count(*) from membership where jsonb_array_length(viewer_for(workspace_id, id) -> 'circles') = 0"
    assert one(db, blind) == 0


def test_the_same_seed_makes_the_same_world(owner: str) -> None:
    digest = """
        select md5(string_agg(i.title || i.support_count || i.comment_count || i.status || i.created_at, '|'
                              order by i.number)) from idea i where i.workspace_id = %s
    """
    with psycopg.connect(owner, autocommit=True) as db:
        first = load_large(owner, SMALL, seed=7, now=NOW)
        before = db.execute(digest.encode(), [first]).fetchone()
        with pytest.raises(psycopg.errors.UniqueViolation):
            load_large(owner, SMALL, seed=7, now=NOW)
        other = load_large(owner, SMALL, seed=8, now=NOW)
        assert db.execute(digest.encode(), [other]).fetchone() != before
        assert db.execute("select count(*) from workspace").fetchone() == (2,)


@pytest.mark.parametrize(("total", "room"), [(10, [5, 5]), (3, [0, 2, 9]), (99, [1, 2, 3]), (0, [4])])
def test_shares_fit_and_add_up(total: int, room: list[int]) -> None:
    shares = spread(Random(3), total, room)  # noqa: S311 - luck, no secrets
    assert sum(shares) == min(total, sum(room))
    assert all(share <= most for share, most in zip(shares, room, strict=True))
