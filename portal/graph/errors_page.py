"""The registry of error codes and the limits, as a page for those who write clients."""

from collections.abc import Iterator
from inspect import cleandoc

from portal.graph.cost import INTROSPECTION, MUTATION, PLAIN_LIST
from portal.graph.errors import MAX_SHOWN, registry
from portal.graph.incoming import MAX_BODY
from portal.graph.inputs import MAX_ENTRIES, MAX_NESTING
from portal.graph.limits import Limits
from portal.graph.paging import DEFAULT_SIZE, MAX_SIZE

HEAD = """# Error codes and limits

## Codes

Errors of a request or of the system stand in `errors[]`. Each has `extensions.code`, one of the codes below, and
`extensions.requestId`, which the answer's header `X-Request-Id` repeats. What a mutation refuses by a rule of the
portal is no error: it stands in the payload's `userErrors`.

This page is written by `portal schema`.

| code | what happened | what to do |
|---|---|---|
"""


LIMITS = """
## Limits of one operation

Beyond them a request is refused with `QUERY_TOO_COMPLEX` or `BAD_USER_INPUT`; all but the last three are checked
before anything runs.

| what | at most |
|---|---|
"""
COST = f"""
## Cost

An object costs 1 point, a page its size ({DEFAULT_SIZE} if none is given, {MAX_SIZE} at most) times what one entry
costs, a list without pages {PLAIN_LIST} times, a mutation {MUTATION}, a field of introspection {INTROSPECTION},
scalars nothing; fields that are skipped cost nothing. `extensions.cost` of each answer tells what was asked for
(`requested`), what was found (`actual`) and how the caller stands (`throttle`); the headers `RateLimit` and
`RateLimit-Policy` say the same. Points come back every second. A session or access key has a store of them, the person
behind it one for all, who is not signed in one for the address. A document that was not seen before costs more once;
one that is refused costs a little. Who has none left is answered with 429, `RATE_LIMITED` and `Retry-After`.
"""


def errors_page() -> str:
    """The page in Markdown."""
    codes = (f"| `{known.code}` | {cleandoc(known.__doc__ or '')} | {known.advice} |" for known in registry())
    limits = (f"| {what} | {most} |" for what, most in _limits())
    return HEAD + "\n".join(codes) + "\n" + LIMITS + "\n".join(limits) + "\n" + COST


def _limits() -> Iterator[tuple[str, str]]:
    known = Limits()
    yield "body of a request", f"{MAX_BODY // 1024} KiB"
    yield "document", f"{known.length // 1024} KiB, {known.tokens} tokens"
    yield "levels of fields (a connection, its edges and their nodes are three)", str(known.depth)
    yield "fields and fragments, counted wherever a fragment is spread", str(known.fields)
    yield "aliases", str(known.aliases)
    yield "directives", str(known.directives)
    yield "fields at the root", str(known.root_fields)
    yield "entries of a list or members of an object that is passed in", str(MAX_ENTRIES)
    yield "levels of a variable", str(MAX_NESTING)
    yield "points", str(known.points)
    yield "nodes read", str(known.nodes)
    yield "time", f"{known.seconds} s"
    yield "answer", f"{known.answer // 1024 // 1024} MiB"
    yield "errors in an answer", str(MAX_SHOWN)
