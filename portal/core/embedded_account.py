"""The operating-system account under which the embedded PostgreSQL runs."""

import os
import pwd
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from portal.core.embedded_errors import NoAccountError

CANDIDATES = ("postgres", "nobody")


@dataclass(frozen=True)
class Account:
    """Who runs the server; `dropped` says that we are root and it is not."""

    uid: int
    gid: int
    dropped: bool

    def run(self, command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
        """Run a program to its end, with nothing of our environment."""
        return subprocess.run(  # noqa: S603 - fixed programs, no shell
            [str(part) for part in command],
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            cwd="/",
            env=_environment(),
            user=self.uid if self.dropped else None,
            group=self.gid if self.dropped else None,
            extra_groups=[] if self.dropped else None,
            umask=0o077,
        )

    def spawn(self, command: Sequence[str | Path], log: IO[bytes]) -> subprocess.Popen[bytes]:
        """Start a program in a session of its own, out of reach of a Ctrl-C in our terminal."""
        return subprocess.Popen(  # noqa: S603 - fixed programs, no shell
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd="/",
            env=_environment(),
            user=self.uid if self.dropped else None,
            group=self.gid if self.dropped else None,
            extra_groups=[] if self.dropped else None,
            umask=0o077,
            start_new_session=True,
        )

    def may_enter(self, folder: Path) -> bool:
        """Whether the account gets through all parents into the folder."""
        return self.run(["test", "-x", folder]).returncode == 0

    def own(self, path: Path) -> None:
        """Give a file that we made to the account."""
        if self.dropped:
            os.chown(path, self.uid, self.gid)


def account_for(data: Path) -> Account:
    """Whoever owns the data already, else the caller, else (as root) a known unprivileged account."""
    if os.geteuid() != 0:
        return Account(os.geteuid(), os.getegid(), dropped=False)
    if data.exists() and (found := data.stat()).st_uid != 0:
        return Account(found.st_uid, found.st_gid, dropped=True)
    for name in CANDIDATES:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(entry.pw_uid, entry.pw_gid, dropped=True)
    raise NoAccountError(f"PostgreSQL does not run as root; create one of the accounts {', '.join(CANDIDATES)}.")


def _environment() -> dict[str, str]:
    # Nothing of ours is inherited: PG* variables, library paths and languages would all change what runs.
    return {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}
