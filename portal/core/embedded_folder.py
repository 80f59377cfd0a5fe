"""The folder of an embedded database: where data, passwords, locks and the socket live."""

import contextlib
import fcntl
import json
import os
import re
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from portal.core.embedded_account import Account, account_for
from portal.core.embedded_errors import DataMissingError

PORT = 5432
SHARED_STATE = Path("/var/lib/bundwerk")
LOGIN_ROLES = ("postgres", "portal_app", "portal_backup")
# The kernel keeps a socket's path in 104 bytes on macOS and 108 on Linux, closing zero included.
SOCKET_PATH_LIMIT = 103
# The list of socket folders is comma separated and quoted: a plain path needs no quoting rules.
PLAIN_PATH = re.compile(r"[\w./-]+", re.ASCII)
LOG_LIMIT = 10_000_000


@dataclass(frozen=True)
class Home:
    """Everything that one embedded database keeps on disk."""

    folder: Path
    account: Account

    @property
    def data(self) -> Path:
        """The server's own folder."""
        return self.folder / "data"

    @property
    def binaries(self) -> Path:
        """Copies of programs that the account could not reach otherwise."""
        return self.folder / "binaries"

    @property
    def log(self) -> Path:
        """What the server says."""
        return self.folder / "server.log"

    def data_major(self) -> int | None:
        """The major version that wrote the data, None while there is none."""
        try:
            return int((self.data / "PG_VERSION").read_text().strip())
        except FileNotFoundError:
            return None

    def new_socket_folder(self) -> Path:
        """A 0700 folder of the server's account whose path is short enough for a socket."""
        folder = self.folder / "socket"
        name = str(folder / f".s.PGSQL.{PORT}")
        if len(os.fsencode(name)) > SOCKET_PATH_LIMIT or not PLAIN_PATH.fullmatch(name):
            return self._short_socket_folder()
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700)
        self.account.own(folder)
        return folder

    def _short_socket_folder(self) -> Path:
        # mkdtemp makes a name that nobody could have prepared, and makes it private from the first moment.
        folder = Path(tempfile.mkdtemp(prefix="bundwerk-", dir=self._runtime_folder()))
        self.account.own(folder)
        self.folder.joinpath("socket.location").write_text(str(folder))
        return folder

    def _runtime_folder(self) -> str:
        private = f"/run/user/{self.account.uid}"
        return private if not self.account.dropped and os.access(private, os.W_OK) else "/tmp"  # noqa: S108 - see above

    def forget_socket_folder(self) -> None:
        """Remove a short socket folder that an earlier run left below the temporary folder."""
        note = self.folder / "socket.location"
        with contextlib.suppress(FileNotFoundError):
            folder = Path(note.read_text())
            if folder.name.startswith("bundwerk-") and folder.stat().st_uid == self.account.uid:
                shutil.rmtree(folder, ignore_errors=True)
        note.unlink(missing_ok=True)

    def passwords(self) -> dict[str, str]:
        """The passwords of the login roles, made at the first start, readable by us alone."""
        path = self.folder / "passwords.json"
        if not path.exists():
            _write_private(path, json.dumps({role: secrets.token_urlsafe(24) for role in LOGIN_ROLES}))
        stored: dict[str, str] = json.loads(path.read_text())
        return stored

    def open_log(self) -> int:
        """The log to append to; a full one is set aside first."""
        if self.log.exists() and self.log.stat().st_size > LOG_LIMIT:
            self.log.replace(self.log.with_suffix(".log.1"))
        return os.open(self.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    @contextlib.contextmanager
    def exclusively(self) -> Iterator[None]:
        """One start or stop at a time, over all processes."""
        lock = os.open(self.folder / "start.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield
        finally:
            os.close(lock)

    def claim(self) -> int | None:
        """The lock that its one owner holds for life, None when another living process holds it."""
        lock = os.open(self.folder / "owner.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            return None
        return lock


def settle(folder: Path) -> Home:
    """Make the folder, or find the place that stands for it when the server's account cannot reach it."""
    folder = folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    note = folder / "location"
    if note.exists():
        folder = Path(note.read_text().strip())
        if not folder.is_dir():
            raise DataMissingError(f"The database of this installation belongs to {folder}, which is missing.")
    account = account_for(folder / "data")
    if account.dropped:
        folder.chmod(0o711)
        if not account.may_enter(folder):
            # Below a private home the account can go nowhere, and opening parent folders is not ours to do.
            folder = _elsewhere(folder.parent.name, note)
    return Home(folder, account)


def _elsewhere(name: str, note: Path) -> Path:
    SHARED_STATE.mkdir(parents=True, exist_ok=True)
    SHARED_STATE.chmod(0o711)
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "portal"
    folder = Path(tempfile.mkdtemp(prefix=f"{plain}-", dir=SHARED_STATE))
    folder.chmod(0o711)
    _write_private(note, str(folder))
    return folder


def _write_private(path: Path, text: str) -> None:
    half = path.with_name(f"{path.name}.new")
    half.unlink(missing_ok=True)
    with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)
