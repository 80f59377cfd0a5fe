"""CPU and memory of process trees, from the kernel's own books."""

import os
from collections.abc import Iterable
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


def cpu_seconds(roots: Iterable[int]) -> float:
    """User and system time of the processes and all their living descendants."""
    return sum(_stat(pid)[1] for root in roots for pid in _tree(root)) / TICK


def memory(root: int) -> list[int]:
    """Resident bytes of each process of the tree."""
    return [int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE for pid in _tree(root)]


def _tree(root: int) -> list[int]:
    children: dict[int, list[int]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent, _ = _stat(int(folder.name))
        except (FileNotFoundError, ProcessLookupError):
            continue
        children.setdefault(parent, []).append(int(folder.name))
    found = [root]
    for pid in found:
        found.extend(children.get(pid, ()))
    return found


def _stat(pid: int) -> tuple[int, int]:
    """Parent and ticks spent, own and of children that ended and were waited for."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[1]), sum(map(int, fields[11:15]))
