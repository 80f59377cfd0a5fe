"""CPU and memory of process trees, from the kernel's own books."""

import os
from collections.abc import Iterable
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


class Books:
    """What every process has spent, read once: user and system time, own and of children that have ended."""

    def __init__(self) -> None:
        self.machine = _machine_seconds()
        self._spent: dict[int, float] = {}
        self._children: dict[int, list[int]] = {}
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
            except (FileNotFoundError, ProcessLookupError):
                continue
            self._spent[int(folder.name)] = sum(map(int, fields[11:15])) / TICK
            self._children.setdefault(int(fields[1]), []).append(int(folder.name))

    def cpu(self, *roots: int) -> float:
        """Seconds of the processes and all their living descendants, each counted once."""
        return sum(self._spent.get(pid, 0.0) for pid in self.tree(roots))

    def tree(self, roots: Iterable[int]) -> list[int]:
        """The processes with all their living descendants."""
        found = list(roots)
        for pid in found:
            found.extend(child for child in self._children.get(pid, ()) if child not in found)
        return found


def memory(root: int) -> list[int]:
    """Resident bytes of each process of the tree."""
    return [int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE for pid in Books().tree([root])]


def _machine_seconds() -> float:
    """The time that all processors have spent on anything, by whomever, what the host took away included."""
    user, nice, system, _idle, _waiting, *more = map(int, Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:])
    return (user + nice + system + sum(more[:3])) / TICK
