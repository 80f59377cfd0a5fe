"""Checks the migrations: they lead to what the models say, and squawk finds nothing in them that locks for long."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from portal.core.embedded import EmbeddedPostgres
from portal.migrations import upgrade

BIN = Path(sys.executable).parent
# Matters of taste about types, some of them in the job queue's own tables; none of them takes a lock.
TASTE = ("prefer-text-field", "prefer-bigint-over-int", "prefer-bigint-over-smallint", "prefer-identity")
# Each migration is one transaction, and its SQL says so itself.
EXCLUDED = ",".join((*TASTE, "transaction-nesting"))
SQUAWK = ("--pg-version=15", "--assume-in-transaction", f"--exclude={EXCLUDED}")


def main() -> int:
    """The exit code: 0 when both checks found nothing."""
    folder = Path(tempfile.mkdtemp(prefix="portal-ci-", dir="/tmp"))
    folder.chmod(0o711)  # the server runs under an account of its own and must get through
    try:
        return max(_models_agree(folder), _nothing_locks(folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _models_agree(folder: Path) -> int:
    with EmbeddedPostgres(folder / "pg", settings={"fsync": "off"}).running() as cluster:
        upgrade(cluster.dsn("postgres"))
        return _run("alembic", "-x", f"dsn={cluster.dsn('postgres')}", "check").returncode


def _nothing_locks(folder: Path) -> int:
    written = _run("alembic", "upgrade", "head", "--sql", stdout=subprocess.PIPE)
    script = folder / "migrations.sql"
    script.write_text(written.stdout or "")
    return written.returncode or _run("squawk", *SQUAWK, str(script)).returncode


def _run(program: str, *arguments: str, stdout: int | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run([BIN / program, *arguments], check=False, text=True, stdout=stdout)  # noqa: S603 - ours


if __name__ == "__main__":
    sys.exit(main())
