"""The demo as commands see it: loaded where it is wanted, and as whom to sign in there."""

import asyncio
from collections.abc import Callable, Iterator

from psycopg.errors import UniqueViolation

from portal.core.clock import now
from portal.core.files import Storage
from portal.demo import PASSWORD
from portal.demo.content import Person, load_content
from portal.demo.large import load_large
from portal.demo.large_ground import Size
from portal.demo.load import load_demo
from portal.identity.passwords import Passwords

Say = Callable[[str], None]


def load(owner_dsn: str, storage: Storage, say: Say) -> None:
    """The demo workspace is there, its past counted back from now."""
    say("Loading the demo workspace …")
    password_hash = asyncio.run(Passwords().hash(PASSWORD))
    load_demo(owner_dsn, password_hash=password_hash, now=now(), storage=storage)


def load_measured(owner_dsn: str, say: Say) -> None:
    """The large world for measurements is there."""
    try:
        load_large(owner_dsn, Size(), seed=1, now=now(), report=say)
    except UniqueViolation:
        say("The large world is there already.")


def sign_ins() -> Iterator[str]:
    """Lines that say as whom and with which password to sign in."""
    yield f"  Sign in with the password  {PASSWORD}  as"
    for firm, person in _cast():
        yield f"    {person.email:<40} {person.name}, {person.role} at {firm}"
    yield "  Letters to these people arrive at  /postfach"


def _cast() -> Iterator[tuple[str, Person]]:
    """One person for each role at the host, and the first of each role at each partner."""
    for firm in load_content().firms:
        seen: set[str] = set()
        for person in firm.people:
            if person.role not in seen and (firm.is_host or person.role != "member"):
                seen.add(person.role)
                yield firm.name, person
