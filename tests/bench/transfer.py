"""How long 100 000 ideas with a million votes take to come in and go out, in how much memory.

Run as `python -m tests.bench.transfer`.

Makes a backup as another product would write it, and imports it into an embedded database of its own.
"""

import argparse
import asyncio
import json
import random
import resource
import tempfile
import time
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from portal.core.db import Database
from portal.core.embedded import Cluster, EmbeddedPostgres
from portal.core.viewer import Viewer
from portal.demo import large_texts
from portal.migrations import upgrade
from portal.transfer.actions.load import Progress, import_file
from portal.transfer.export import export_all
from portal.transfer.report import Report
from portal.transfer.sources import Wish
from tests.make.world import World

NOW = datetime(2026, 11, 22, tzinfo=UTC)
AT = "2025-03-01T08:00:00Z"
VOTERS = 20_000


def write_backup(file: Path, ideas: int, votes: int) -> None:
    """Fider's backup, from a generator: nothing of it is held."""
    chance = random.Random(1)  # noqa: S311 - the same file each time
    posts = (
        {
            "id": n,
            "number": n,
            "title": large_texts.title(chance, "de"),
            "description": large_texts.sentences(chance, "de", 3, 7),
            "user_id": chance.randrange(VOTERS),
            "status": 0,
            "created_at": AT,
        }
        for n in range(ideas)
    )
    users = ({"id": n, "name": f"Person {n}", "email": f"p{n}@firma{n % 60}.example"} for n in range(VOTERS))
    voted = (
        {"post_id": n % ideas, "user_id": (n // ideas * 1999 + n * 7) % VOTERS, "created_at": AT} for n in range(votes)
    )
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        made.writestr("tenants.json", "[]")
        for name, rows in (("users", users), ("posts", posts), ("post_votes", voted)):
            _write(made, f"{name}.json", rows)


def _write(made: zipfile.ZipFile, name: str, rows: Iterable[object]) -> None:
    with made.open(name, "w", force_zip64=True) as part:
        part.write(b"[")
        for place, row in enumerate(rows):
            part.write((b"," if place else b"") + json.dumps(row).encode())
        part.write(b"]")


def measure(ideas: int, votes: int) -> None:
    """Everything in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        place.chmod(0o711)
        file = place / "backup.zip"
        write_backup(file, ideas, votes)
        with EmbeddedPostgres(place / "pg").running() as cluster:
            upgrade(cluster.dsn("postgres"))
            asyncio.run(_import(cluster, file))


async def _import(cluster: Cluster, file: Path) -> None:
    async with World(cluster.dsn("postgres")) as world:
        database = await Database(cluster.dsn("portal_app"), readers=1, writers=2).open()
        viewer = await world.viewer(database, await world.person(world.host, "owner"))
        for name in ("first", "again"):
            began = time.monotonic()
            report = await import_file(database, viewer, Wish(file, NOW), progress=_tell(began))
            print(f"{name}: {time.monotonic() - began:.0f} s, {_memory()} MB, {report.line()}", flush=True)
            if name == "first":
                await _export(database, viewer, file.with_name("export.zip"))
        counted = "select sum(support_count) from idea", "select count(*) from idea_support"
        print([await world.one(one) for one in counted])
        await database.close()


async def _export(database: Database, viewer: Viewer, to: Path) -> None:
    """Import and export share the process: more memory than before is what the export needs."""
    began = time.monotonic()
    counts = await export_all(database, viewer, None, to, now=datetime.now(UTC))
    told = ", ".join(f"{count} {name}" for name, count in counts.items() if count)
    print(
        f"export: {time.monotonic() - began:.0f} s, {_memory()} MB, {told}",
        flush=True,
    )


def _tell(began: float) -> Progress:
    async def tell(report: Report) -> None:
        if sum(report.counts.values()) % 100_000 < 4_000:
            print(f"  {time.monotonic() - began:.0f} s, {_memory()} MB, {report.line()}", flush=True)

    return tell


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ideas", type=int, default=100_000)
    parser.add_argument("--votes", type=int, default=1_000_000)
    given = parser.parse_args()
    measure(given.ideas, given.votes)
