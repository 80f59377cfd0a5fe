"""Work in a process of its own, with limits to its time and memory: JSON in, lines of progress and a result out."""

import asyncio
import json
import os
import resource
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

MOST_LINE = 256 * 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """What one piece of work may take."""

    seconds: int = 60
    megabytes: int = 1024


class FailedApartError(Exception):
    """The work came to no result; the text says why."""


async def run_apart(
    module: str, job: bytes, limits: Limits, progress: Callable[[float], None] = lambda _share: None, name: str = "work"
) -> bytes:
    """What the module's `work_apart` made of the job; `progress` hears how far it is, from nothing to one."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
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
            result, wrong = await _talk(process, job, progress, name)
    except TimeoutError:
        raise FailedApartError(f"The {name} took longer than {limits.seconds} seconds.") from None
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
    if result is None:
        raise FailedApartError(wrong or f"The {name} ended without a result ({process.returncode}).")
    return result


async def _talk(
    process: asyncio.subprocess.Process, job: bytes, progress: Callable[[float], None], name: str
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
    return None, f"The {name} needed more memory than it may take." if memory else ""


def work_apart(extra: str, work: Callable[[Any], bytes]) -> None:
    """The process: limits first, then the job from standard input, lines on standard output.

    What belongs to the extra is loaded by `work`, and only there: the libraries are large, and the web process never
    needs them.
    """
    seconds, megabytes = (int(one) for one in sys.argv[1:3])
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (megabytes * 1024 * 1024,) * 2)
    job = json.loads(sys.stdin.buffer.read())
    report(0.1)
    try:
        _say("result", work(job))
    except ModuleNotFoundError as error:
        _say("failed", f"The extra bundwerk[{extra}] is not installed ({error.name}).".encode())
    except ValueError as error:
        _say("failed", str(error).encode())


def report(share: float) -> None:
    """Say how far the work is."""
    _say("progress", str(share).encode())


def _say(kind: str, rest: bytes) -> None:
    sys.stdout.buffer.write(kind.encode() + b" " + rest + b"\n")
    sys.stdout.buffer.flush()
