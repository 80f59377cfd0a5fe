"""Where tests keep databases that need not outlive the machine."""

import os
from pathlib import Path

MEMORY, DISK = Path("/dev/shm"), Path("/tmp")  # noqa: S108 - a folder of its own is made there
ROOM = 4 * 2**30


def room() -> Path:
    """The memory if a server finds room there, and may start its programs from there; else the disk."""
    return MEMORY if _roomy(MEMORY) else DISK


def _roomy(folder: Path) -> bool:
    if not os.access(folder, os.W_OK):
        return False
    found = os.statvfs(folder)
    return found.f_bavail * found.f_frsize > ROOM and not found.f_flag & os.ST_NOEXEC
