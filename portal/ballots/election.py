"""An election in a file, counted: what `portal ballot count` prints."""

import asyncio
import json
import time
from pathlib import Path

from portal.ballots.formats.read import read_election
from portal.ballots.formats.wrong import FileError
from portal.ballots.process import count_apart

LARGEST = 100 * 1024 * 1024


def count_election(file: Path, *, method: str | None = None, seats: int | None = None) -> str:
    """One JSON object: winners in order, rounds, method, seconds, input hash, and everything else the count found."""
    if file.stat().st_size > LARGEST:
        raise FileError("the file is larger than 100 MB.")
    started = time.monotonic()
    definition, ballots = read_election(file.name, file.read_text("utf-8-sig"), method=method, seats=seats)
    result = json.loads(asyncio.run(count_apart(definition, ballots)))
    head = {name: result.pop(name) for name in ("winners", "rounds", "method")}
    seconds = round(time.monotonic() - started, 3)
    told = head | {"seconds": seconds, "input_hash": result.pop("input_hash")} | result
    return json.dumps(told, ensure_ascii=False)
