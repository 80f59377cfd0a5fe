"""Counting in a process of its own, with limits to its time and memory; the only way in which the portal counts."""

import asyncio
import json
import os
import resource
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from portal.ballots.counting.canonical import canonical
from portal.ballots.counting.definition import Definition, definition_from, exactly
from portal.ballots.counting.votes import Ballot

MOST_LINE = 256 * 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """What one count may take."""

    seconds: int = 60
    megabytes: int = 1024


class CountFailedError(Exception):
    """The count came to no result; the text says why."""


async def count_apart(
    definition: Definition,
    ballots: Sequence[Ballot],
    limits: Limits = Limits(),
    progress: Callable[[float], None] = lambda _share: None,
) -> bytes:
    """The result as canonical JSON; `progress` hears how far it is, from nothing to one."""
    job = canonical({"definition": definition.as_json(), "ballots": [ballot.as_json() for ballot in ballots]})
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "portal.ballots.process",
        str(limits.seconds),
        str(limits.megabytes),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=os.environ | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
        limit=MOST_LINE,
    )
    try:
        async with asyncio.timeout(limits.seconds):
            result, wrong = await _talk(process, job, progress)
    except TimeoutError:
        raise CountFailedError(f"The count took longer than {limits.seconds} seconds.") from None
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
    if result is None:
        raise CountFailedError(wrong or f"The count ended without a result ({process.returncode}).")
    return result


async def _talk(
    process: asyncio.subprocess.Process, job: bytes, progress: Callable[[float], None]
) -> tuple[bytes | None, str]:
    assert process.stdin and process.stdout and process.stderr  # noqa: S101, PT018 - pipes were asked for
    process.stdin.write(job)
    process.stdin.close()
    errors = asyncio.create_task(process.stderr.read())
    async for line in process.stdout:
        kind, _, rest = line.partition(b" ")
        if kind == b"progress":
            progress(float(rest))
        elif kind == b"failed":
            return None, rest.decode().strip()
        else:
            return rest.rstrip(b"\n"), ""
    lines = (await errors).decode(errors="replace").strip().splitlines()
    memory = bool(lines) and "MemoryError" in lines[-1]
    return None, "The count needed more memory than it may take." if memory else ""


def main() -> None:
    """The process: limits first, then the job from standard input, lines on standard output."""
    seconds, megabytes = (int(one) for one in sys.argv[1:3])
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (megabytes * 1024 * 1024,) * 2)
    job = json.loads(sys.stdin.buffer.read())
    _say("progress", b"0.1")
    try:
        # Only here: the libraries that count are large, and the web process never needs them.
        from portal.ballots.counting.count import count  # noqa: PLC0415 - see above
    except ModuleNotFoundError as error:
        _say("failed", f"The extra bundwerk[counting] is not installed ({error.name}).".encode())
        return

    _say("progress", b"0.2")
    definition = definition_from(job["definition"])
    ballots = [Ballot(one["organisation"], one["content"], exactly(one["strength"])) for one in job["ballots"]]
    try:
        result = count(definition, ballots, _heard)
    except ValueError as error:
        _say("failed", str(error).encode())
        return
    _say("result", canonical(result))


def _heard(share: float) -> None:
    """What the libraries need to be loaded comes before, what the bill takes comes after."""
    _say("progress", str(0.2 + 0.7 * share).encode())


def _say(kind: str, rest: bytes) -> None:
    sys.stdout.buffer.write(kind.encode() + b" " + rest + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
