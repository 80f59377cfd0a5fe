"""The registry of error codes as a page for those who write clients."""

from inspect import cleandoc

from portal.graph.errors import registry

HEAD = """# Error codes

Errors of a request or of the system stand in `errors[]`. Each has `extensions.code`, one of the codes below, and
`extensions.requestId`, which the answer's header `X-Request-Id` repeats. What a mutation refuses by a rule of the
portal is no error: it stands in the payload's `userErrors`.

This page is written by `portal schema`.

| code | what happened | what to do |
|---|---|---|
"""


def errors_page() -> str:
    """The page in Markdown."""
    rows = (f"| `{known.code}` | {cleandoc(known.__doc__ or '')} | {known.advice} |" for known in registry())
    return HEAD + "\n".join(rows) + "\n"
