"""The documents that the client's build registered, by the names of their operations."""

import re
from functools import cache

import orjson

from portal.settings import PROJECT

NAME = re.compile(r"(?:query|mutation|subscription) (\w+)")


@cache
def registered() -> dict[str, str]:
    """Operation name -> id."""
    texts: dict[str, str] = orjson.loads((PROJECT / "graphql" / "documents" / "web.json").read_bytes())
    return {found[1]: document_id for document_id, text in texts.items() if (found := NAME.match(text))}
