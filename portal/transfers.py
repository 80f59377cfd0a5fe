"""Import and export as commands hand them over: as whom, from which file, into which."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from portal.core.clock import now
from portal.core.db import Database
from portal.core.files import Storage
from portal.core.refusal import Refusal
from portal.core.text import refused
from portal.core.viewer import Viewer
from portal.identity.queries import viewer_at
from portal.settings import SettingsError
from portal.transfer.actions.load import import_file
from portal.transfer.check import check_file
from portal.transfer.export import export_all
from portal.transfer.report import Report
from portal.transfer.sources import Wish

Say = Callable[[str], None]


async def bring_in(  # noqa: PLR0913 - what a command may say
    dsn: str, email: str, wish: Wish, storage: Storage, say: Say, *, quota: int, dry_run: bool
) -> list[str]:
    """Take the file in, or only say what would come of it."""
    async with _as(dsn, email) as (database, importer):
        if dry_run:
            return (await check_file(importer, wish)).lines()
        told = partial(_tell, say)
        return (await import_file(database, importer, wish, storage=storage, quota=quota, progress=told)).lines()


async def take_out(dsn: str, email: str, to: Path, storage: Storage) -> list[str]:
    """Everything that this person may see, in one file."""
    async with _as(dsn, email) as (database, viewer):
        counts = await export_all(database, viewer, storage, to, now=now())
        return [f"Written: {to} ({', '.join(f'{count} {name}' for name, count in counts.items())})"]


async def _tell(say: Say, report: Report) -> None:
    say(report.line())


@asynccontextmanager
async def _as(dsn: str, email: str) -> AsyncIterator[tuple[Database, Viewer]]:
    database = await Database(dsn, readers=1, writers=2).open()
    try:
        viewer = await viewer_at(database, email)
        if viewer is None:
            raise SettingsError(f"Nobody who is active has the address {email}.")
        yield database, viewer
    except Refusal as refusal:
        raise SettingsError(refused("en", refusal)) from None
    finally:
        await database.close()
