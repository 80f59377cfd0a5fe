"""What would come of a file, found out without writing anything."""

import asyncio

from portal.core.refusal import require
from portal.core.viewer import Viewer
from portal.transfer import access, prepare
from portal.transfer.bundle import Comment, Idea, Merge, Problem, Support
from portal.transfer.report import Report
from portal.transfer.sources import Wish, opened


async def check_file(viewer: Viewer, wish: Wish) -> Report:
    """What would come of the file: everything is read, nothing is written."""
    require(access.may_import(viewer))
    return await asyncio.to_thread(_checked, wish)


def _checked(wish: Wish) -> Report:
    name, system, items = opened(wish)
    report, ideas = Report(name, system), set[int]()
    for item in prepare.once(items):
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
    return report
