"""From one major version of PostgreSQL to the next, with the data."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from portal.core.embedded import EmbeddedPostgres
from portal.core.embedded_errors import DataMissingError, EmbeddedError, NoBinariesError, VersionMismatchError
from portal.core.embedded_upgrade import upgrade_data

DEBIAN_15 = Path("/usr/lib/postgresql/15/bin")
FAST = {"fsync": "off"}


@pytest.fixture
def folder() -> Iterator[Path]:
    path = Path(tempfile.mkdtemp(prefix="portal-up-", dir="/tmp"))
    path.chmod(0o711)
    yield path / "db"
    EmbeddedPostgres(path / "db").stop()
    shutil.rmtree(path)


@pytest.fixture
def said() -> list[str]:
    return []


def filled(folder: Path) -> None:
    running = EmbeddedPostgres(folder, DEBIAN_15, settings=FAST).running()
    with running as cluster, psycopg.connect(cluster.dsn("postgres")) as connection:
        connection.execute("""
            set role portal_owner;
            create extension citext;
            create table kept (id int primary key, word citext);
            alter table kept enable row level security;
            alter table kept force row level security;
            create policy odd on kept to portal_app using (id % 2 = 1);
            grant select on kept to portal_app;
            reset role;
            insert into kept select n, 'Öl ' || n from generate_series(1, 1000) n;
            """)


def test_rows_policies_and_passwords_survive(folder: Path, said: list[str]) -> None:
    filled(folder)
    server = EmbeddedPostgres(folder, settings=FAST)
    with pytest.raises(VersionMismatchError):
        server.start()
    upgrade_data(folder, None, None, said.append)
    with server.running() as cluster, psycopg.connect(cluster.dsn("portal_app")) as connection:
        assert connection.execute("select count(*), min(word) from kept where word like 'öl%'").fetchone() == (
            500,
            "Öl 1",
        )
        assert connection.info.server_version >= 180000
    assert said[-1].startswith("Done: PostgreSQL 18")
    assert (folder / "data.old-15" / "PG_VERSION").exists()
    assert not (folder / "upgrade").exists()


def test_an_upgrade_that_was_interrupted_between_the_renames_is_finished(folder: Path, said: list[str]) -> None:
    filled(folder)
    upgrade_data(folder, None, None, said.append)
    (folder / "upgrade").mkdir()
    (folder / "data").rename(folder / "upgrade" / "data")
    server = EmbeddedPostgres(folder, settings=FAST)
    with pytest.raises(DataMissingError, match="run `portal db upgrade` again"):
        server.start()
    upgrade_data(folder, None, None, said.append)
    with server.running() as cluster, psycopg.connect(cluster.dsn("portal_app")) as connection:
        assert connection.execute("select count(*) from kept").fetchone() == (500,)


def test_nothing_happens_without_need(folder: Path, said: list[str]) -> None:
    upgrade_data(folder, None, None, said.append)
    with EmbeddedPostgres(folder, settings=FAST).running():
        pass
    upgrade_data(folder, None, None, said.append)
    assert said == ["There is no data yet, so there is nothing to upgrade.", "The data is already of PostgreSQL 18."]


def test_missing_old_programs_are_asked_for(folder: Path, said: list[str]) -> None:
    with EmbeddedPostgres(folder, settings=FAST).running():
        pass
    (folder / "data" / "PG_VERSION").write_text("14\n")
    with pytest.raises(NoBinariesError, match="programs of PostgreSQL 14 are needed"):
        upgrade_data(folder, None, None, said.append)


def test_a_database_in_use_is_not_upgraded(folder: Path, said: list[str]) -> None:
    running = EmbeddedPostgres(folder, DEBIAN_15, settings=FAST).running()
    with running, pytest.raises(EmbeddedError, match="stop the portal first"):
        upgrade_data(folder, None, None, said.append)
