"""The embedded PostgreSQL, property by property, with real servers in folders of their own."""

import contextlib
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from portal.core.embedded import Cluster, EmbeddedPostgres
from portal.core.embedded_binaries import packaged_folder
from portal.core.embedded_errors import EmbeddedError, NoBinariesError, VersionMismatchError

DEBIAN_15 = Path("/usr/lib/postgresql/15/bin")
AS_ROOT = os.geteuid() == 0


@pytest.fixture
def folder() -> Iterator[Path]:
    # Not pytest's own folder: that one is private to us, so as root it would send the data elsewhere.
    path = Path(tempfile.mkdtemp(prefix="portal-pg-", dir="/tmp"))
    path.chmod(0o711)
    yield path / "db"
    with contextlib.suppress(EmbeddedError):
        EmbeddedPostgres(path / "db").stop()
    shutil.rmtree(path)


@pytest.fixture
def server(folder: Path) -> Iterator[EmbeddedPostgres]:
    # Killing the server does not need a disk that keeps its word; only pulling the plug would.
    embedded = EmbeddedPostgres(folder, settings={"fsync": "off"})
    yield embedded
    embedded.stop()


def asked(cluster: Cluster, question: str, role: str = "postgres") -> object:
    with psycopg.connect(cluster.dsn(role)) as connection:
        row = connection.execute(question.encode()).fetchone()
    assert row is not None
    return row[0]


def executed(cluster: Cluster, command: str) -> None:
    with psycopg.connect(cluster.dsn("postgres")) as connection:
        connection.execute(command.encode())


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def pid_of(server: EmbeddedPostgres) -> int:
    pid = server.status().pid
    assert pid is not None
    return pid


def test_settings_and_roles_are_as_promised(folder: Path) -> None:
    names = ("listen_addresses", "data_checksums", "timezone", "jit", "password_encryption", "fsync")
    with EmbeddedPostgres(folder).running() as cluster, psycopg.connect(cluster.dsn("portal_app")) as connection:
        settings = {name: _shown(connection, name) for name in names}
        roles = connection.execute(
            "select rolname, rolcanlogin, rolsuper, rolbypassrls from pg_roles where rolname like 'portal%' order by 1"
        ).fetchall()
        locale = connection.execute(
            "select datlocprovider, datctype, pg_encoding_to_char(encoding) from pg_database where datname = 'portal'"
        ).fetchone()
    assert settings == {
        "listen_addresses": "",
        "data_checksums": "on",
        "timezone": "UTC",
        "jit": "off",
        "password_encryption": "scram-sha-256",
        "fsync": "on",
    }
    assert roles == [
        ("portal_app", True, False, False),
        ("portal_backup", True, False, True),
        ("portal_ballot", False, False, False),
        ("portal_import", False, False, False),
        ("portal_merge", False, False, False),
        ("portal_owner", False, False, False),
        ("portal_search", False, False, False),
    ]
    assert locale is not None
    assert locale[0] in {"b", "c"}
    assert locale[2] == "UTF8"


def _shown(connection: psycopg.Connection, name: str) -> str:
    row = connection.execute("select current_setting(%s)", [name]).fetchone()
    assert row is not None
    return str(row[0])


def test_trigrams_know_umlauts(server: EmbeddedPostgres) -> None:
    cluster = server.start()
    executed(cluster, "create extension pg_trgm")
    assert asked(cluster, "select similarity('Öl', 'öl')") == 1
    assert asked(cluster, "select cardinality(show_trgm('Öl'))") == len("öl") + 1


def test_the_web_role_may_not_create(server: EmbeddedPostgres) -> None:
    cluster = server.start()
    with psycopg.connect(cluster.dsn("portal_app")) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute("create table mine ()")
    with psycopg.connect(cluster.dsn("portal_app")) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute("create temporary table mine ()")


def test_the_owner_may_create_tables_and_trusted_extensions(server: EmbeddedPostgres) -> None:
    cluster = server.start()
    executed(cluster, "set role portal_owner; create table ours (id int); create extension btree_gist")
    assert asked(cluster, "select tableowner::text from pg_tables where tablename = 'ours'") == "portal_owner"
    assert asked(cluster, "select count(*) from ours", role="portal_backup") == 0


@pytest.mark.skipif(not AS_ROOT, reason="only root has something to drop")
def test_root_is_dropped_with_all_its_groups(server: EmbeddedPostgres) -> None:
    server.start()
    lines = Path(f"/proc/{pid_of(server)}/status").read_text().splitlines()
    facts = {name: value.split() for name, _, value in (line.partition(":") for line in lines)}
    assert "0" not in facts["Uid"]
    assert "0" not in facts["Gid"]
    assert facts["Groups"] == []


def test_nothing_on_disk_is_open_to_others(server: EmbeddedPostgres, folder: Path) -> None:
    cluster = server.start()
    assert mode(folder.parent) == 0o711
    assert mode(folder / "data") == 0o700
    assert mode(cluster.socket) == 0o700
    assert mode(folder / "passwords.json") == 0o600
    assert mode(folder / "server.log") == 0o600


@pytest.mark.skipif(not AS_ROOT, reason="only root meets a folder that its server cannot enter")
def test_a_private_parent_stays_private_and_the_data_lives_elsewhere(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    server = EmbeddedPostgres(tmp_path / "var")
    try:
        cluster = server.start()
        executed(cluster, "create table kept ()")
        server.stop()
        executed(server.start(), "table kept")
        assert mode(tmp_path) == 0o700
        elsewhere = server.status().folder
        assert elsewhere.parent == Path("/var/lib/bundwerk")
        assert (tmp_path / "var" / "location").read_text() == str(elsewhere)
    finally:
        server.stop()
        shutil.rmtree(server.status().folder)


@pytest.mark.skipif(not AS_ROOT, reason="only root meets programs that its server cannot reach")
def test_unreachable_programs_are_copied(folder: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    package = packaged_folder().parent.parent
    shutil.copytree(package, tmp_path / package.name)
    if package.with_name(f"{package.name}.libs").exists():
        shutil.copytree(package.with_name(f"{package.name}.libs"), tmp_path / f"{package.name}.libs")
    server = EmbeddedPostgres(folder, tmp_path / package.name / "pginstall" / "bin")
    try:
        assert asked(server.start(), "select 1") == 1
        assert server.binaries().folder.is_relative_to(folder / "binaries")
        assert mode(tmp_path) == 0o700
    finally:
        server.stop()


@pytest.mark.parametrize("role", ["postgres", "portal_app", "portal_backup"])
def test_a_wrong_password_is_refused(server: EmbeddedPostgres, role: str) -> None:
    cluster = server.start()
    wrong = Cluster(cluster.socket, dict.fromkeys(cluster.passwords, "guess"))
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(wrong.dsn(role))


def test_passwords_are_not_shown_by_a_traceback(server: EmbeddedPostgres) -> None:
    cluster = server.start()
    assert not any(password in repr(cluster) for password in cluster.passwords.values())


def test_a_long_path_gets_a_short_private_socket_folder(folder: Path) -> None:
    server = EmbeddedPostgres(folder / ("long" * 20))
    try:
        cluster = server.start()
        assert asked(cluster, "select 1") == 1
        assert mode(cluster.socket) == 0o700
        assert len(str(cluster.socket)) < 60
    finally:
        server.stop()
    assert not cluster.socket.exists()


def test_a_second_starter_connects_and_does_not_stop_it(server: EmbeddedPostgres, folder: Path) -> None:
    server.start()
    second = EmbeddedPostgres(folder)
    cluster = second.start()
    assert not second.is_owner
    second.release()
    assert asked(cluster, "select 1") == 1
    assert server.is_owner


def test_ten_processes_starting_at_once_make_one_server(folder: Path) -> None:
    script = """
        import sys, pathlib, portal.core.embedded as e
        server = e.EmbeddedPostgres(pathlib.Path(sys.argv[1]))
        server.start()
        print(server.status().pid)
        """
    command = [sys.executable, "-W", "ignore", "-c", textwrap.dedent(script), str(folder)]
    starters = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(10)]
    answers = [starter.communicate()[0] for starter in starters]
    EmbeddedPostgres(folder).stop()
    assert len(set(answers)) == 1
    assert [starter.returncode for starter in starters] == [0] * 10


def test_a_ctrl_c_in_the_terminal_does_not_reach_the_server(server: EmbeddedPostgres) -> None:
    server.start()
    assert os.getsid(pid_of(server)) != os.getsid(0)
    assert os.getpgid(pid_of(server)) != os.getpgid(0)


def test_a_half_made_data_folder_is_made_anew(folder: Path, server: EmbeddedPostgres) -> None:
    half = folder / "data.new"
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18\n")
    assert asked(server.start(), "select 1") == 1
    assert not half.exists()


def test_a_killed_first_start_can_be_repeated(folder: Path, server: EmbeddedPostgres) -> None:
    script = "import sys, pathlib, portal.core.embedded as e; e.EmbeddedPostgres(pathlib.Path(sys.argv[1])).start()"
    first = subprocess.Popen([sys.executable, "-c", script, str(folder)])
    while not (folder / "data.new").exists():
        time.sleep(0.005)
    first.kill()
    first.wait()
    time.sleep(0.5)
    assert asked(server.start(), "select 1") == 1


def test_a_foreign_data_folder_is_left_alone(folder: Path, server: EmbeddedPostgres) -> None:
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "letter.txt").write_text("mine")
    with pytest.raises(EmbeddedError, match="in the way"):
        server.start()
    assert (folder / "data" / "letter.txt").read_text() == "mine"


def test_kill_9_loses_no_committed_row(server: EmbeddedPostgres) -> None:
    cluster = server.start()
    executed(cluster, "create table written (id int)")
    executed(cluster, "insert into written select generate_series(1, 20000)")
    os.kill(pid_of(server), signal.SIGKILL)
    assert asked(server.start(), "select count(*) from written") == 20000


def test_a_server_whose_starter_was_killed_is_adopted(folder: Path, server: EmbeddedPostgres) -> None:
    script = """
        import os, sys, pathlib, portal.core.embedded as e
        e.EmbeddedPostgres(pathlib.Path(sys.argv[1])).start()
        os.kill(os.getpid(), 9)
        """
    subprocess.run([sys.executable, "-c", textwrap.dedent(script), str(folder)], check=False)
    orphan = EmbeddedPostgres(folder).status().pid
    assert orphan is not None
    server.start()
    assert pid_of(server) == orphan
    assert server.is_owner
    server.release()
    assert not server.status().running


def test_a_stale_pid_file_is_not_believed(server: EmbeddedPostgres, folder: Path) -> None:
    server.start()
    stale = (folder / "data" / "postmaster.pid").read_text()
    server.stop()
    (folder / "data" / "postmaster.pid").write_text(stale)
    assert not server.status().running
    assert asked(server.start(), "select 1") == 1


def test_a_pid_taken_over_by_another_program_does_not_block_the_start(server: EmbeddedPostgres, folder: Path) -> None:
    server.start()
    claim = folder / "data" / "postmaster.pid"
    stale, owner = claim.read_text().splitlines(), claim.stat()
    server.stop()
    identity = {"user": owner.st_uid, "group": owner.st_gid} if AS_ROOT else {}
    with subprocess.Popen(["/bin/sleep", "60"], **identity) as stranger:  # type: ignore[call-overload] - by name
        claim.write_text("\n".join([str(stranger.pid), *stale[1:]]) + "\n")
        assert not server.status().running
        assert asked(server.start(), "select 1") == 1
        stranger.kill()


def test_data_of_another_major_version_is_refused_with_the_way_out(folder: Path, server: EmbeddedPostgres) -> None:
    server.start()
    server.stop()
    (folder / "data" / "PG_VERSION").write_text("14\n")
    with pytest.raises(VersionMismatchError, match="run `portal db upgrade`"):
        server.start()


def test_a_lost_password_file_is_said_in_one_sentence(folder: Path, server: EmbeddedPostgres) -> None:
    server.start()
    server.stop()
    (folder / "passwords.json").unlink()
    with pytest.raises(EmbeddedError, match="is not the server's"):
        server.start()
    assert not server.status().running
    assert not server.is_owner


def test_wrong_settings_end_the_start_with_the_servers_own_words(folder: Path) -> None:
    server = EmbeddedPostgres(folder, settings={"shared_buffers": "plenty"})
    with pytest.raises(EmbeddedError, match="shared_buffers"):
        server.start()


def test_a_folder_without_programs_is_refused(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(NoBinariesError, match="holds no PostgreSQL programs"):
        EmbeddedPostgres(folder, tmp_path).start()


def test_postgresql_15_works_the_same(folder: Path) -> None:
    server = EmbeddedPostgres(folder, DEBIAN_15)
    try:
        cluster = server.start()
        assert str(asked(cluster, "show server_version")).startswith("15")
        assert asked(cluster, "select lower('ÄÖÜ')", role="portal_app") == "äöü"
        executed(cluster, "create extension pg_trgm")
        assert asked(cluster, "select similarity('Öl', 'öl')") == 1
    finally:
        server.stop()


def test_a_restart_is_quick(server: EmbeddedPostgres) -> None:
    server.start()
    took = []
    for _ in range(3):
        server.stop()
        began = time.monotonic()
        server.start()
        took.append(time.monotonic() - began)
    assert min(took) < 5
