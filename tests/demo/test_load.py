"""The demo workspace in a real database: counters equal rows, everybody reads what they should, twice is once."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Any
from uuid import UUID

import psycopg
import pytest
from psycopg import Connection

from portal.ballots.archive import EVERY, problems
from portal.core.db import Database
from portal.core.embedded import Cluster
from portal.core.files import Folder
from portal.core.viewer import STRANGER, Viewer
from portal.demo import PASSWORD
from portal.demo.load import Loaded, load_demo
from portal.identity.passwords import Passwords
from portal.worker.relay import EVENTS_SINCE
from tests.demo.proofs import AGREEMENTS

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
FILLED = "filled_with_the_demo"
HASH = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$nobody"


@pytest.fixture(scope="module")
def filled(cluster: Cluster, template: str) -> Loaded:
    """The demo in a database of its own: loaded once, cloned for each test that looks at it."""
    with psycopg.connect(cluster.dsn("postgres"), autocommit=True) as connection:
        connection.execute(f"create database {FILLED} template {template}")
    return load_demo(cluster.dsn("postgres", FILLED), password_hash=HASH, now=NOW)


@pytest.fixture
def origin(request: pytest.FixtureRequest, template: str) -> str:
    """Empty for those who load it themselves."""
    return FILLED if "loaded" in request.fixturenames else template


@pytest.fixture
def loaded(filled: Loaded) -> Loaded:
    return filled


@pytest.fixture
def db(loaded: Loaded, owner: str) -> Iterator[Connection[Any]]:
    assert loaded.is_new
    with psycopg.connect(owner, autocommit=True) as connection:
        yield connection


def one(db: Connection[Any], statement: str, *values: object) -> Any:
    row = db.execute(statement.encode(), values).fetchone()
    return row[0] if row else None


def viewer(db: Connection[Any], name: str) -> Viewer:
    found = one(db, "select viewer_for(workspace_id, id) from membership where name = %s", name)
    assert found, name
    return Viewer.from_json(found)


def test_it_is_quick(owner: str) -> None:
    began = monotonic()
    load_demo(owner, password_hash=HASH, now=NOW)
    assert monotonic() - began < 30


def test_all_of_it_is_there(db: Connection[Any]) -> None:
    counts = {table: one(db, f"select count(*) from {table}") for table in ("organisation", "membership", "idea")}
    assert counts == {"organisation": 7, "membership": 40, "idea": 150}
    assert one(db, "select count(*) from circle where kind = 'custom'") == 3
    assert one(db, "select count(*) from comment") > 500
    assert one(db, "select count(*) from idea_support") > 500


@pytest.mark.parametrize("statement", AGREEMENTS.values(), ids=AGREEMENTS.keys())
def test_what_is_counted_equals_the_rows(db: Connection[Any], statement: str) -> None:
    assert one(db, f"select count(*) from ({statement}) as wrong") == 0


def test_nothing_happens_after_now_or_before_it_could(db: Connection[Any]) -> None:
    for table in ("idea", "comment", "idea_support", "idea_status_change"):
        assert one(db, f"select max(created_at) from {table}") <= NOW
    assert one(db, "select max(at) from event") <= NOW
    for table in ("comment", "idea_support", "idea_status_change"):
        early = f"select count(*) from {table} c join idea i on i.id = c.idea_id where c.created_at < i.created_at"
        assert one(db, early) == 0


def test_each_history_is_a_chain_that_ends_with_the_status(db: Connection[Any]) -> None:
    broken = """
        select count(*) from (
            select h.from_status, h.to_status, i.status,
                   lag(h.to_status) over step as before, lead(h.id) over step is null as is_last
              from idea_status_change h join idea i on i.id = h.idea_id
            window step as (partition by h.idea_id order by h.created_at, h.id)) as steps
         where from_status is distinct from before or is_last and to_status <> status
    """
    assert one(db, broken) == 0


def test_hidden_supports_stay_hushed(db: Connection[Any]) -> None:
    assert one(db, "select count(*) from event where kind = 'idea_supported' and hushed") > 20
    loud = """
        select count(*) from event e join idea i on i.id = e.object
         where e.kind = 'idea_supported' and not e.hushed and i.voice_count < i.floor
    """
    assert one(db, loud) == 0


def test_one_appearance_is_prepared_one_runs_and_one_is_settled(db: Connection[Any]) -> None:
    found = db.execute("select state, first_day - %s::date from joint_appearance order by first_day", [NOW])
    assert found.fetchall() == [("closed", -201), ("running", -1), ("preparing", 124)]
    assert one(db, "select count(*) from fair where name not like '%%(erfunden)'") == 0
    unequal = (
        "select count(*) from budget_line l where (l.planned, l.actual) <> (select sum(s.planned), sum(s.actual) "
        "from budget_share s where s.line_id = l.id)"
    )
    assert one(db, unequal) == 0
    assert one(db, "select count(*) from fair_task where done_on is null and due_on < %s", NOW) < 12


def test_everybody_reads_what_is_meant_for_them(db: Connection[Any]) -> None:
    names = [row[0] for row in db.execute("select name from membership").fetchall()]
    reach = {name: len((viewer(db, name)).circles) for name in names}
    assert reach["Regula Ammann"] == 11
    assert reach["Claudine Rochat"] == 6
    assert reach["Vreni Studer"] == 4
    assert reach["Élodie Courvoisier"] == 2
    assert reach["Luc Mougin"] == 1


def test_one_lead_still_has_terms_to_accept(db: Connection[Any]) -> None:
    pending = viewer(db, "Élodie Courvoisier").pending
    assert [one(db, "select name from circle where id = %s", circle) for circle in pending] == [
        "Kreis Hygiene und Reinigung"
    ]


async def test_the_two_dairies_do_not_see_each_others_ideas(database: Database, db: Connection[Any]) -> None:
    dairies = [viewer(db, name) for name in ("Vreni Studer", "Nathalie Sugnaux")]
    seen = [await _ideas(database, dairy) for dairy in dairies]
    shared = one(
        db,
        "select array_agg(i.id::text) from idea i join circle c on c.id = i.circle_id "
        "where c.kind = 'open' or c.name = 'Fachkreis Käse'",
    )
    assert seen[0] & seen[1] == set(shared)
    assert min(len(one - set(shared)) for one in seen) > 10


async def _ideas(database: Database, viewer: Viewer) -> set[str]:
    (found,) = await database.read_json(viewer, [("select string_agg(id::text, ',') from idea", {})])
    return set((found or b"").decode().split(","))


async def test_one_can_sign_in_with_the_printed_password(owner: str, database: Database) -> None:
    passwords = Passwords()
    loaded = load_demo(owner, password_hash=await passwords.hash(PASSWORD), now=NOW)
    (found,) = await database.read_json(
        STRANGER, [("select password_hash from person_by_email(%(it)s)", {"it": "vreni.studer@hinterfluh.example"})]
    )
    assert loaded.password == PASSWORD
    assert await passwords.verify(PASSWORD, found.decode() if found else None) == (True, None)
    (people,) = await database.read_json(STRANGER, [("select count(*)::text from demo_people()", {})])
    assert people == b"40"


def test_loaded_again_it_stays_as_people_left_it(loaded: Loaded, owner: str, db: Connection[Any]) -> None:
    db.execute("update idea set title = 'Anders' where status = 'held'")
    again = load_demo(owner, password_hash=HASH, now=NOW)
    assert (again.is_new, again.workspace_id) == (False, loaded.workspace_id)
    assert one(db, "select count(*) from idea where title = 'Anders'") == 4
    assert one(db, "select count(*) from workspace") == 1


def test_the_past_is_no_news(db: Connection[Any]) -> None:
    position = db.execute("select xid, event_id from relay where reader = 'relay'").fetchone()
    assert position is not None
    assert db.execute(EVENTS_SINCE, [*position, 10]).fetchall() == []


def test_news_of_others_are_not_skipped(owner: str) -> None:
    with psycopg.connect(owner, autocommit=True) as db:
        db.execute("insert into relay (reader, xid, event_id) values ('relay', 1, %s)", [UUID(int=0)])
        db.execute(
            "insert into event (workspace_id, id, kind, object, hushed, data) "
            "values (%(it)s, %(it)s, 'x', %(it)s, false, '{}')",
            {"it": UUID(int=7)},
        )
        load_demo(owner, password_hash=HASH, now=NOW)
        assert one(db, "select xid from relay") == 1


def test_the_owner_of_the_tables_may_load_it_too(owner: str) -> None:
    as_owner = f"{owner}&options=-c%20role%3Dportal_owner"
    assert load_demo(as_owner, password_hash=HASH, now=NOW).is_new
    with psycopg.connect(owner, autocommit=True) as db:
        unforced = "select count(*) from pg_class where relkind = 'r' and relrowsecurity and not relforcerowsecurity"
        assert one(db, unforced) == 0
        assert one(db, "select count(*) from idea") == 150


def test_the_files_are_there_with_their_bytes(owner: str, tmp_path: Path) -> None:
    storage = Folder(tmp_path)
    assert load_demo(owner, password_hash=HASH, now=NOW, storage=storage).is_new
    with psycopg.connect(owner) as connection:
        names = [name for (name,) in connection.execute("select name from file order by name")]
        stored = one(connection, "select sum(stored) from file")
    assert names == ["gegenplatte.webp", "messebeleg.pdf", "messprotokoll.pdf", "randhoehen.csv", "siegelprobe.webp"]
    assert sum(path.stat().st_size for path in tmp_path.rglob("*/*/*/*")) == stored


def test_its_ballots_pass_every_check_and_stand_at_each_point_of_their_life(db: Connection[Any]) -> None:
    found = [row[0] for row in db.execute("select status from ballot order by created_at").fetchall()]
    assert found == ["published", "published", "closed", "open", "draft"]
    for _, archive in db.execute(EVERY).fetchall():
        assert problems(archive) == []
    wrong = db.execute("select distinct ballot_wrong(workspace_id, id) from ballot where status <> 'draft'").fetchall()
    assert wrong == [(None,)]
    assert one(db, "select count(*) from ballot_result") == 3
