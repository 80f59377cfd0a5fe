"""A file is taken in, batch by batch; what is taken in twice is there once."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import Database, viewer_in
from portal.core.files import Storage
from portal.core.refusal import require
from portal.core.text import text as said
from portal.core.viewer import Viewer
from portal.identity.queries import viewer_for
from portal.partners.actions.organisations import create_organisation
from portal.partners.model import OrganisationKind, OrganisationRow
from portal.priorities.queries import rescore
from portal.transfer import access, prepare, queries
from portal.transfer.actions.bytes import Bytes
from portal.transfer.actions.circles import bring_circle
from portal.transfer.bundle import (
    Circle,
    Comment,
    File,
    Firm,
    Idea,
    Item,
    Merge,
    Own,
    Person,
    Problem,
    Support,
    Who,
)
from portal.transfer.report import Report
from portal.transfer.sources import Wish, opened

BATCH = 4_000
COUNTED = 2_000
START = UUID(int=0)
NOWHERE = "nowhere"
BEFORE = ("stages", "tags", "fields", "options")
"""What ideas refer to."""
AFTER = ("circle_follows", "acceptances")
"""What refers to circles, which come at the end."""
Progress = Callable[[Report], Awaitable[None]]
"""Hears after each batch how far it has come; what it raises ends the import there."""


@dataclass
class Batch:
    """Rows that go in together, in the order in which they stand for each other."""

    people: dict[str, Who] = field(default_factory=dict)
    ideas: list[Idea] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    supports: list[Support] = field(default_factory=list)
    own: dict[str, list[Own]] = field(default_factory=dict)


async def _unheard(_report: Report) -> None:
    """Nobody wants to know."""


async def import_file(  # noqa: PLR0913 - as whom, from where, with how much room
    database: Database,
    viewer: Viewer,
    wish: Wish,
    *,
    storage: Storage | None = None,
    quota: int | None = None,
    progress: Progress = _unheard,
) -> Report:
    """Take the file in, batch by batch: each is a transaction, so that whoever goes on after a crash loses nothing.

    Without a storage the files of an archive are left out, and told; so are those for which a firm's quota has no room.
    """
    require(access.may_import(viewer))
    name, system, items = await asyncio.to_thread(opened, wish)
    importer = _Importer(database, viewer, Report(name, system), wish.now, Bytes(database, viewer, storage, quota))
    rows = prepare.once(items)
    while batch := await asyncio.to_thread(lambda: list(islice(rows, BATCH))):
        await importer.take(batch)
        await progress(importer.report)
    await importer.end()
    return importer.report


class _Importer:
    """Remembers who was told already, and which merges wait for the end."""

    def __init__(self, database: Database, viewer: Viewer, report: Report, now: datetime, files: Bytes) -> None:
        self._database, self._viewer, self._now = database, viewer, now
        self._bytes = files
        self.report = report
        self._people: set[int] = set()
        self._merges: list[Merge] = []
        self._circles: list[Circle] = []
        self._later: list[Own] = []
        self._nowhere = START
        self._language = viewer.locale

    async def take(self, items: Sequence[Item]) -> None:
        """One transaction, and before it the bytes of files."""
        batch = Batch()
        files = await self._bytes.keep([item for item in items if isinstance(item, File)], self.report)
        try:
            async with self._database.write(self._viewer) as tx:
                for item in items:
                    await self._sort(tx, batch, item)
                await self._write(tx, batch)
                await self._add_files(tx, files)
        except BaseException:
            await self._bytes.forget(files)
            raise
        self._people.update(hash(key) for key in batch.people)
        self.report.seen += len(items)

    async def end(self) -> None:
        """Count, then merge: what is merged into something else that is merged too goes first."""
        await self._count()
        await self._found_circles()
        async with self._database.write(self._viewer) as tx:
            await self._add_own(tx, Batch(own={part: self._own(part) for part in AFTER}), AFTER)
            await rescore(tx)
        for merge in _leaves_first(self._merges, self.report):
            async with self._database.write(self._viewer) as tx:
                await self._merge(tx, merge)

    async def _sort(self, tx: AsyncSession, batch: Batch, item: Item) -> None:
        match item:
            case Problem():
                self.report.tell(item)
            case Firm():
                await self._firm(tx, item)
                self.report.count(item)
            case Circle():
                self._circles.append(item)
            case Merge():
                self._merges.append(item)
            case Own() if item.part in AFTER:
                self._later.append(item)
            case Own():
                batch.own.setdefault(item.part, []).append(item)
            case File():
                pass
            case _:
                self._lay(batch, item)

    def _lay(self, batch: Batch, item: Person | Idea | Comment | Support) -> None:
        self._meet(batch, item.author if isinstance(item, Idea) else item.who)
        match item:
            case Person():
                self.report.count(item)
            case Idea():
                batch.ideas.append(item)
            case Comment():
                batch.comments.append(item)
            case Support():
                batch.supports.append(item)

    def _meet(self, batch: Batch, who: Who) -> None:
        if who.key and hash(who.key) not in self._people:
            batch.people.setdefault(who.key, who)

    async def _write(self, tx: AsyncSession, batch: Batch) -> None:
        system = self.report.system
        if batch.people:
            people = [_person(key, who) for key, who in batch.people.items()]
            if self._nowhere == START and not all(who.firm for who in batch.people.values()):
                self._nowhere = await self._settle(tx)
            await queries.add_people(tx, system, self._nowhere, people)
        await self._add_own(tx, batch, BEFORE)
        if batch.ideas:
            await self._add_ideas(tx, batch.ideas)
        if batch.comments:
            rows, remarks = _all([prepare.comment(one, self._language, self._now) for one in batch.comments])
            lost = await queries.add_comments(tx, system, _numbered(rows))
            self._tell(batch.comments, lost, remarks)
        if batch.supports:
            rows = _numbered([prepare.support(one, self._now) for one in batch.supports])
            self._tell(batch.supports, await queries.add_supports(tx, system, rows), [])
        await self._add_own(tx, batch, [part for part in queries.PARTS if part not in BEFORE])

    async def _add_own(self, tx: AsyncSession, batch: Batch, parts: Iterable[str]) -> None:
        """What only our own export tells, in its order."""
        for part in parts:
            items = batch.own.get(part)
            if items:
                rows = [prepare.own(item, line, self._now) for line, item in enumerate(items)]
                lost = dict(await queries.add_own(tx, self.report.system, part, rows))
                self._tell_own(items, lost)

    async def _add_files(self, tx: AsyncSession, files: Sequence[tuple[File, dict[str, Any]]]) -> None:
        if files:
            rows = _numbered([row for _, row in files])
            lost = dict(await queries.add_own(tx, self.report.system, "files", rows))
            self._tell_own([item for item, _ in files], lost)
            await self._bytes.forget([one for line, one in enumerate(files) if line in lost])

    def _tell_own(self, items: Sequence[Own | File], lost: dict[int, str]) -> None:
        for line, item in enumerate(items):
            if line in lost:
                what = item.row.get("idea") or item.row.get("comment") or ""
                self.report.tell(Problem(item.place, lost[line], what[:60]))
            else:
                self.report.count(item)

    async def _add_ideas(self, tx: AsyncSession, ideas: Sequence[Idea]) -> None:
        rows, remarks = await asyncio.to_thread(_prepared, ideas, self._language, self._now)
        added = await queries.add_ideas(tx, self.report.system, self._nowhere, rows)
        self.report.counts["ideas"] += len(ideas)
        self.report.counts["new_ideas"] += added
        for remark in remarks:
            self.report.tell(remark)

    def _tell(self, items: Sequence[Comment | Support], lost: queries.Lost, remarks: Sequence[Problem]) -> None:
        """Whose idea is not there is left out; who answers nothing that is there says it by itself."""
        gone = {line: code for line, code in lost if code != "NO_PARENT"}
        for line, code in lost:
            self.report.tell(Problem(items[line].place, code, items[line].idea[:60], is_kept=code == "NO_PARENT"))
        for line, item in enumerate(items):
            if line not in gone:
                self.report.count(item)
        for remark in remarks:
            self.report.tell(remark)

    async def _firm(self, tx: AsyncSession, firm: Firm) -> None:
        if await queries.object_of(tx, self.report.system, "firm", firm.id):
            return
        found = await queries.host_firm(tx) if firm.is_host else await queries.firm_here(tx, _uuid(firm.here))
        id_ = found.id if found else await create_organisation(tx, name=firm.name, city=firm.city, terms=firm.terms)
        await tx.flush()
        await queries.tie_firm(tx, self.report.system, firm.id, id_)

    async def _settle(self, tx: AsyncSession) -> UUID:
        """A firm for people of whom none is known; in no circle: nobody but the host learns of it."""
        if known := await queries.object_of(tx, self.report.system, "firm", NOWHERE):
            return known
        name = said(self._viewer.locale, "transfer.nowhere", system=self.report.system)
        row = OrganisationRow(workspace_id=viewer_in(tx).member.workspace_id, kind=OrganisationKind.PARTNER, name=name)
        tx.add(row)
        await tx.flush()
        await queries.tie_firm(tx, self.report.system, NOWHERE, row.id)
        return row.id

    async def _count(self) -> None:
        after: UUID | None = START
        while after is not None:
            async with self._database.write(self._viewer) as tx:
                after = await queries.count_anew(tx, self.report.system, after, COUNTED)

    def _own(self, part: str) -> list[Own]:
        return [item for item in self._later if item.part == part]

    async def _found_circles(self) -> None:
        """As whoever sees the firms that have just come."""
        member = self._viewer.member
        async with self._database.read() as db:
            viewer = await viewer_for(db, member.workspace_id, member.id)
        require(viewer is not None and access.may_import(viewer))
        async with self._database.write(viewer or self._viewer) as tx:
            for circle in self._circles:
                for problem in await bring_circle(tx, self.report.system, circle):
                    self.report.tell(problem)
                self.report.count(circle)

    async def _merge(self, tx: AsyncSession, merge: Merge) -> None:
        given = {
            "system": self.report.system, "idea": merge.idea, "into": merge.into, "said": merge.sentence,
            "at": merge.at or self._now,
        }  # fmt: skip
        for idea, code in await tx.execute(queries.MERGE, given):
            if code:
                self.report.tell(Problem(merge.place, code, merge.into[:60]))
            else:
                self.report.count(merge)
                await tx.execute(select(func.merge_take_in(idea)))


def _prepared(ideas: Sequence[Idea], language: str, now: datetime) -> tuple[list[dict[str, Any]], list[Problem]]:
    return _all([prepare.idea(one, language, now) for one in ideas])


def _all(found: Sequence[tuple[dict[str, Any], list[Problem]]]) -> tuple[list[dict[str, Any]], list[Problem]]:
    return [row for row, _ in found], [remark for _, remarks in found for remark in remarks]


def _numbered(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [row | {"line": line} for line, row in enumerate(rows)]


def _person(key: str, who: Who) -> dict[str, Any]:
    name = who.name or who.email.partition("@")[0] or key.partition(":")[2] or key
    return {"source_id": key, "name": name[:120], "email": who.email, "firm": who.firm, "function": who.function[:120]}


def _uuid(given: str) -> UUID:
    with suppress(ValueError):
        return UUID(given.rpartition("_")[2])
    return START


def _leaves_first(merges: Sequence[Merge], report: Report) -> Iterator[Merge]:
    """What nothing else goes into, then what went into these, and so on; circles are told."""
    waiting = {merge.idea: merge for merge in merges}
    while waiting:
        taken_in = {merge.into for merge in waiting.values()}
        leaves = [merge for source, merge in waiting.items() if source not in taken_in]
        if not leaves:
            for merge in waiting.values():
                report.tell(Problem(merge.place, "MERGE_CIRCLE", merge.into[:60]))
            return
        for merge in leaves:
            del waiting[merge.idea]
            yield merge
