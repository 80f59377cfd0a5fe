"""What would come of a file, found out without writing anything."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from portal.core.refusal import require
from portal.core.viewer import Viewer
from portal.transfer import access, prepare
from portal.transfer.bundle import Comment, Idea, Item, Merge, Person, Problem, Support, Who
from portal.transfer.report import Report
from portal.transfer.rules import MOST_KNOWN, UnknownFormat
from portal.transfer.sources import TABLE, Heading, Wish, headings_of, opened


@dataclass
class Checked(Report):
    """What a file holds: also its columns, if it is a table, whom it names and which ideas."""

    headings: Sequence[Heading] = ()
    people: dict[str, Who] = field(default_factory=dict)
    ideas: list[str] = field(default_factory=list)

    def remember(self, item: Item) -> None:
        """Who and what shall be looked for here; of very large files the first ones."""
        who = (
            item.author
            if isinstance(item, Idea)
            else item.who
            if isinstance(item, Person | Comment | Support)
            else None
        )
        if who is not None and who.key and len(self.people) < MOST_KNOWN:
            self.people.setdefault(who.key, who)
        if isinstance(item, Idea) and len(self.ideas) < MOST_KNOWN:
            self.ideas.append(item.id)


async def check_file(viewer: Viewer, wish: Wish) -> Checked:
    """What would come of the file: everything is read, nothing is written."""
    require(access.may_import(viewer))
    return await asyncio.to_thread(_checked, wish)


async def check_table(viewer: Viewer, wish: Wish) -> Checked:
    """As `check_file`; a table of which nothing is known is shown too: somebody may say what its columns are."""
    try:
        return await check_file(viewer, wish)
    except UnknownFormat:
        if wish.format or not await asyncio.to_thread(headings_of, wish):
            raise
        return await check_file(viewer, replace(wish, format=TABLE))


def _checked(wish: Wish) -> Checked:
    name, system, items = opened(wish)
    report, ideas = Checked(name, system, headings=headings_of(wish)), set[int]()
    for item in prepare.once(items):
        report.seen += 1
        match item:
            case Idea():
                ideas.add(hash(item.id))
                for remark in prepare.idea(item, "de", wish.now)[1]:
                    report.tell(remark)
            case Support() | Comment() | Merge() if hash(item.idea) not in ideas:
                report.tell(Problem(item.place, "NO_IDEA", item.idea[:60]))
                continue
            case Merge() if hash(item.into) not in ideas:
                report.tell(Problem(item.place, "NO_IDEA", item.into[:60]))
                continue
            case _:
                pass
        report.count(item)
        report.remember(item)
    return report
