"""Has pictures drawn anew by a process that knows nothing of us."""

import asyncio
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import orjson

from portal.files import rules

AT_ONCE = 2
PATIENCE = 60.0
MOST_DOTS = 25_000_000
SCRIPT = Path(__file__).with_name("redraw.py")


@dataclass(frozen=True)
class Drawn:
    """A picture with nothing in it but the picture; `parts` by variant."""

    width: int
    height: int
    parts: dict[str, bytes]


class Pictures:
    """Few at once, however many are uploaded."""

    def __init__(self) -> None:
        self._turns = asyncio.Semaphore(AT_ONCE)

    async def draw(self, source: IO[bytes]) -> Drawn:
        """The picture in its variants; refused if it is broken or too large."""
        async with self._turns:
            source.seek(0)
            process = await asyncio.create_subprocess_exec(
                *command(), stdin=source, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL, env={}
            )
            try:
                async with asyncio.timeout(PATIENCE):
                    answer, _ = await process.communicate()
            except TimeoutError:
                raise rules.PictureTooLarge("name", limit=MOST_DOTS // 10**6) from None
            finally:
                if process.returncode is None:
                    process.kill()
                    await process.wait()
        return drawn(answer)


def command() -> tuple[str, ...]:
    """How the other process is started: with the installed libraries, and without anything of its surroundings."""
    return (sys.executable, "-I", str(SCRIPT), str(MOST_DOTS))


def drawn(answer: bytes) -> Drawn:
    """What the other process wrote; nothing where it was ended."""
    first, _, rest = answer.partition(b"\n")
    facts: dict[str, Any] = orjson.loads(first) if first else {"refused": "too large"}
    if facts.get("refused") == "too large":
        raise rules.PictureTooLarge("name", limit=MOST_DOTS // 10**6)
    if "refused" in facts:
        raise rules.PictureBroken("name")
    parts, place = {}, 0
    for name, length in facts["parts"].items():
        parts[name] = rest[place : place + length]
        place += length
    return Drawn(facts["width"], facts["height"], parts)
