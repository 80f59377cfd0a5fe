"""Files that were brought are looked at and taken in, with the rights that whoever brought them has by then."""

import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from uuid import UUID

from portal.core.clock import now
from portal.core.db import Database
from portal.core.files import Storage
from portal.core.mail import Occasion
from portal.core.refusal import NotFound, Refusal, require
from portal.core.viewer import Viewer
from portal.files.model import FileState
from portal.files.queries import WHOLE, key_of, visible_file
from portal.identity.queries import actor_of, viewer_for
from portal.transfer import access, queries, rules
from portal.transfer.actions import order
from portal.transfer.actions.load import import_file
from portal.transfer.check import check_table
from portal.transfer.model import HeadingRow, ImportMember, ImportRow, ImportState
from portal.transfer.report import Report
from portal.transfer.sources import Wish

Work = Callable[[Viewer, ImportRow, Wish], Awaitable[None]]


class _StoppedError(Exception):
    """Somebody wants no more of it to come in."""


class Importing:
    """Works on one file after the other; told twice, or killed on the way, it takes nothing twice."""

    def __init__(self, database: Database, storage: Storage, quota: int) -> None:
        self._database, self._storage, self._quota = database, storage, quota

    async def check(self, occasion: Occasion) -> None:
        """Find out what would come."""
        await self._work(occasion, ImportState.CHECKING, self._check)

    async def run(self, occasion: Occasion) -> None:
        """Take it in."""
        await self._work(occasion, ImportState.RUNNING, self._run)

    async def _work(self, occasion: Occasion, state: ImportState, work: Work) -> None:
        async with self._database.read() as db:
            viewer = await actor_of(db, occasion.workspace_id, occasion.id)
        if viewer is None:
            return
        with suppress(NotFound, _StoppedError):
            async with self._database.write(viewer) as tx:
                row = await queries.seen_import(tx, occasion.object)
                columns = _columns(await queries.headings_of(tx, row.id))
            if row.state != state:
                return
            try:
                async with self._kept(viewer, row) as file:
                    wish = Wish(file, now(), row.format or "", row.system, columns)
                    await work(viewer, row, wish)
            except Refusal as refusal:
                async with self._database.write(viewer) as tx:
                    await order.note_failed(tx, row.id, refusal, now=now())

    async def _check(self, viewer: Viewer, row: ImportRow, wish: Wish) -> None:
        checked = await check_table(viewer, wish)
        async with self._database.write(viewer) as tx:
            await order.note_checked(tx, row.id, checked, now=now())

    async def _run(self, viewer: Viewer, row: ImportRow, wish: Wish) -> None:
        async def tell(report: Report) -> None:
            await self._go_on(viewer, row.id, report)

        report = await import_file(
            self._database, viewer, wish, storage=self._storage, quota=self._quota, progress=tell
        )
        async with self._database.write(viewer) as tx:
            await order.note_done(tx, row.id, report, now=now())

    async def _go_on(self, viewer: Viewer, import_id: UUID, report: Report) -> None:
        """Note how far it is, unless it was stopped, or the right to import was taken away meanwhile."""
        member = viewer.member
        async with self._database.read() as db:
            today = await viewer_for(db, member.workspace_id, member.id)
        require(today is not None and access.may_import(today))
        async with self._database.write(viewer) as tx:
            row = await order.note_progress(tx, import_id, report, now=now())
        if row.state != ImportState.RUNNING:
            raise _StoppedError

    @asynccontextmanager
    async def _kept(self, viewer: Viewer, row: ImportRow) -> AsyncIterator[Path]:
        """The file, as long as it is needed, under no name that people gave it."""
        file = await visible_file(self._database, viewer, row.file_id)
        if file is None or file.state != FileState.READY:
            raise rules.ImportFileGone
        key = key_of(file.workspace_id, file.id, file.blob, WHOLE)
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / order.KEPT_AS
            try:
                with copy.open("wb") as into:
                    async for chunk in self._storage.chunks(key, 0, file.size):
                        into.write(chunk)
            except FileNotFoundError:
                raise rules.ImportFileGone from None
            yield copy


def _columns(headings: Sequence[HeadingRow]) -> dict[str, str]:
    """What somebody said of every member, also that there is none; nothing as long as nobody said anything."""
    said = {one.member: one.heading for one in headings if one.member}
    return {member: said.get(member, "") for member in ImportMember} if headings else {}
