"""Supervisor of the embedded PostgreSQL: our own start and stop around the bare server programs."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

from portal.core.embedded_account import Account
from portal.core.embedded_binaries import Binaries, usable_binaries
from portal.core.embedded_errors import DataMissingError, EmbeddedError, VersionMismatchError
from portal.core.embedded_folder import PORT, Home, settle

DATABASE = "portal"
ROLES_SQL = Path(__file__).parent.parent / "migrations" / "roles.sql"
# Crash recovery of a busy server reads its whole log again; only a server that gave up is a failed start.
PATIENCE = 600.0
STOP_PATIENCE = 60.0
PAUSE = 0.02
SERVER_SETTINGS: Mapping[str, str] = {
    "listen_addresses": "",
    "port": str(PORT),
    "unix_socket_permissions": "0700",
    "password_encryption": "scram-sha-256",
    "max_connections": "60",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "jit": "off",
    "log_checkpoints": "off",
    # The detail of an error repeats row values, which have no place in a log.
    "log_error_verbosity": "terse",
    "cluster_name": "bundwerk",
}


@dataclass(frozen=True)
class Cluster:
    """A running server, as its clients see it."""

    socket: Path
    passwords: Mapping[str, str] = field(repr=False)

    def dsn(self, role: str, database: str = DATABASE) -> str:
        """The address of a database for one of the login roles, password included."""
        password = quote(self.passwords[role], safe="")
        return f"postgresql://{role}:{password}@/{quote(database)}?host={quote(str(self.socket), safe='')}&port={PORT}"


@dataclass(frozen=True)
class Status:
    """What `portal db status` tells."""

    folder: Path
    pid: int | None
    socket: Path | None
    data_major: int | None

    @property
    def running(self) -> bool:
        """Whether the server lives."""
        return self.pid is not None


class EmbeddedPostgres:
    """One embedded database. Whoever starts it first owns it and stops it; later starters only connect."""

    def __init__(
        self, folder: Path, bin_folder: Path | None = None, *, settings: Mapping[str, str] | None = None
    ) -> None:
        self._folder = folder
        self._bin_folder = bin_folder
        self._settings = {**SERVER_SETTINGS, **(settings or {})}
        self._ownership: int | None = None
        self._child: subprocess.Popen[bytes] | None = None

    @contextlib.contextmanager
    def running(self) -> Iterator[Cluster]:
        """The started server for the length of a block."""
        cluster = self.start()
        try:
            yield cluster
        finally:
            self.release()

    def start(self) -> Cluster:
        """Make the data folder if there is none, start the server unless it lives, and return when it answers."""
        home = settle(self._folder)
        with home.exclusively():
            claimed = self._ownership is None
            if claimed:
                self._ownership = home.claim()
            try:
                return self._start(home)
            except BaseException:
                if claimed:
                    self._abandon(home)
                raise

    def _start(self, home: Home) -> Cluster:
        if _live(home) is None:
            cluster = self._start_server(home)
        else:
            cluster = Cluster(_socket(home), home.passwords())
            _wait_until_it_answers(cluster, None, home)
        if self._ownership is not None:
            _ensure_database(cluster)
        return cluster

    @property
    def is_owner(self) -> bool:
        """Whether this process is the one that stops the server."""
        return self._ownership is not None

    def release(self) -> None:
        """Stop the server if it is ours; leave it alone if another living process owns it."""
        if self._ownership is not None:
            self.stop()

    def stop(self) -> None:
        """Stop the server, whoever owns it."""
        home = settle(self._folder)
        with home.exclusively():
            if (pid := _live(home)) is not None:
                self._stop_server(home, pid)
            self._reap()
            home.forget_socket_folder()
            self._disown()

    def status(self) -> Status:
        """What is true now, without changing it."""
        home = settle(self._folder)
        pid = _live(home)
        return Status(home.folder, pid, _socket(home) if pid else None, home.data_major())

    def binaries(self) -> Binaries:
        """The programs that a start would use."""
        home = settle(self._folder)
        return usable_binaries(self._bin_folder, home.binaries, home.account)

    def _start_server(self, home: Home) -> Cluster:
        binaries = usable_binaries(self._bin_folder, home.binaries, home.account)
        passwords = home.passwords()
        if home.data_major() is None:
            _init(home, binaries, passwords["postgres"], durable=self._settings.get("fsync") != "off")
        elif home.data_major() != binaries.major:
            raise VersionMismatchError(home.data_major() or 0, binaries.major)
        deadline = time.monotonic() + PATIENCE
        while True:
            home.forget_socket_folder()
            cluster = Cluster(home.new_socket_folder(), passwords)
            logged = home.log.stat().st_size if home.log.exists() else 0
            self._child = self._spawn(home, binaries, cluster.socket)
            if _wait_until_it_answers(cluster, self._child, home):
                return cluster
            # Backends of a killed server need a moment to notice; until then it refuses, rightly, to start anew.
            if "shared memory block" not in _log_since(home, logged) or time.monotonic() > deadline:
                raise EmbeddedError(f"PostgreSQL did not start: {_last_words(home, logged)} (see {home.log})")
            time.sleep(0.5)

    def _spawn(self, home: Home, binaries: Binaries, socket: Path) -> subprocess.Popen[bytes]:
        self._reap()
        _disown_stale_pid(home)
        command: list[str | Path] = [binaries.program("postgres"), "-D", home.data]
        for name, value in {**self._settings, "unix_socket_directories": str(socket)}.items():
            command += ["-c", f"{name}={value}"]
        with os.fdopen(home.open_log(), "ab") as log:
            return home.account.spawn(command, log)

    def _stop_server(self, home: Home, pid: int) -> None:
        # Fast shutdown first: running transactions end, data is written out. Immediate only if that hangs.
        for how, patience in ((signal.SIGINT, STOP_PATIENCE), (signal.SIGQUIT, 10.0)):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, how)
            deadline = time.monotonic() + patience
            while time.monotonic() < deadline:
                if _live(home) is None:
                    self._reap()
                    return
                time.sleep(PAUSE)
        raise EmbeddedError(f"PostgreSQL (process {pid}) does not stop.")

    def _abandon(self, home: Home) -> None:
        if self._child is not None and (pid := _live(home)) is not None:
            self._stop_server(home, pid)
        self._disown()

    def _disown(self) -> None:
        if self._ownership is not None:
            os.close(self._ownership)
            self._ownership = None

    def _reap(self) -> None:
        # A child that ended stays in the process table until its parent has asked for it.
        if self._child is not None:
            self._child.wait(STOP_PATIENCE)
            self._child = None


def _init(home: Home, binaries: Binaries, password: str, *, durable: bool) -> None:
    """Make the data folder under another name first: a half made one must never look whole."""
    new = home.folder / "data.new"
    shutil.rmtree(new, ignore_errors=True)
    if home.data.exists():
        raise EmbeddedError(f"{home.data} holds no PostgreSQL data and is in the way.")
    if kept := sorted(home.folder.glob("data.old-*")):
        raise DataMissingError(f"An upgrade was interrupted, {kept[-1]} waits: run `portal db upgrade` again.")
    new.mkdir(mode=0o700)
    password_file = home.folder / "initdb.password"
    password_file.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(password_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(password)
        for path in (new, password_file):
            home.account.own(path)
        command: list[str | Path] = [binaries.program("initdb"), "-D", new, f"--pwfile={password_file}"]
        command += ["--auth-local=scram-sha-256", "--auth-host=reject", "--username=postgres", "--data-checksums"]
        command += [*binaries.locale_options(), *([] if durable else ["--no-sync"])]
        answer = home.account.run(command)
    finally:
        password_file.unlink(missing_ok=True)
    if answer.returncode != 0:
        raise EmbeddedError(f"initdb failed: {answer.stderr.strip()[-500:]}")
    new.rename(home.data)
    _sync_folder(home.folder)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _live(home: Home) -> int | None:
    """The pid of the server if it lives: its file is only a claim, its working folder is the proof."""
    pid = _noted_pid(home)
    if pid is None or _working_folder(pid, home.account) != str(home.data.resolve()):
        return None
    return pid


def _noted_pid(home: Home) -> int | None:
    lines = _pid_file_lines(home)
    # Single-user and standalone processes note a negative pid.
    return abs(int(lines[0])) if lines and lines[0].strip().lstrip("-").isdigit() else None


def _pid_file_lines(home: Home) -> list[str]:
    try:
        return (home.data / "postmaster.pid").read_text().splitlines()
    except FileNotFoundError:
        return []


def _working_folder(pid: int, account: Account) -> str:
    # Asked as the server's account: in a container root may signal its processes but not look into them.
    if sys.platform == "linux":
        return account.run(["readlink", f"/proc/{pid}/cwd"]).stdout.rstrip("\n")
    listed = account.run(["/usr/sbin/lsof", "-a", "-p", str(pid), "-d", "cwd", "-Fn"]).stdout
    return next((line[1:] for line in listed.splitlines() if line.startswith("n")), "")


def _disown_stale_pid(home: Home) -> None:
    """Let a pid file whose number now belongs to a stranger no longer block the start."""
    if (pid := _noted_pid(home)) is None:
        return
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, 0)
        # The server takes its own parent's pid for stale. The other lines stay: they name the shared memory by
        # which it notices surviving backends, so the file must not simply be removed.
        path = home.data / "postmaster.pid"
        path.write_text("\n".join([str(os.getpid()), *_pid_file_lines(home)[1:]]) + "\n")


def _socket(home: Home) -> Path:
    # Line 5 of the file is the socket folder, written before the server accepts anything.
    for _ in range(500):
        lines = _pid_file_lines(home)
        if len(lines) > 4 and lines[4]:  # noqa: PLR2004 - line 5
            return Path(lines[4])
        time.sleep(PAUSE)
    raise EmbeddedError(f"{home.data / 'postmaster.pid'} names no socket.")


def _wait_until_it_answers(cluster: Cluster, child: subprocess.Popen[bytes] | None, home: Home) -> bool:
    """True when a real connection works, False when the server has ended instead."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            with psycopg.connect(cluster.dsn("postgres", "postgres"), connect_timeout=10):
                return True
        except psycopg.OperationalError as error:
            if "authentication failed" in str(error):
                raise EmbeddedError(f"The password in {home.folder / 'passwords.json'} is not the server's.") from None
            if time.monotonic() > deadline:
                raise EmbeddedError(f"PostgreSQL does not answer (see {home.log}).") from error
        if child is not None and child.poll() is not None:
            return False
        if child is None and _live(home) is None:
            raise EmbeddedError(f"PostgreSQL ended while we waited for it (see {home.log}).")
        time.sleep(PAUSE)


def _ensure_database(cluster: Cluster) -> None:
    """Roles, rights and passwords as they must be; does nothing new on later starts."""
    with psycopg.connect(cluster.dsn("postgres", "postgres"), autocommit=True) as connection:
        if connection.execute("select from pg_database where datname = %s", [DATABASE]).fetchone() is None:
            connection.execute(sql.SQL("create database {}").format(sql.Identifier(DATABASE)))
    with psycopg.connect(cluster.dsn("postgres")) as connection:
        connection.execute(ROLES_SQL.read_bytes())
        _ensure_passwords(connection, cluster.passwords)


def _ensure_passwords(connection: psycopg.Connection, passwords: Mapping[str, str]) -> None:
    without = connection.execute("select rolname from pg_authid where rolpassword is null").fetchall()
    for role in {name for (name,) in without} & passwords.keys():
        # Only the verifier travels, so no log or statistics view can ever show the password.
        verifier = connection.pgconn.encrypt_password(passwords[role].encode(), role.encode(), b"scram-sha-256")
        command = sql.SQL("alter role {} password {}").format(sql.Identifier(role), sql.Literal(verifier.decode()))
        connection.execute(command)


def _log_since(home: Home, position: int) -> str:
    with home.log.open("rb") as log:
        log.seek(position if position <= home.log.stat().st_size else 0)
        return log.read().decode(errors="replace")


def _last_words(home: Home, position: int) -> str:
    lines = [line for line in _log_since(home, position).splitlines() if "FATAL" in line or "PANIC" in line]
    return lines[-1] if lines else "it ended without a word"
