"""Trusted documents: what a client's build registered, known by the hash of its text, deployed with the portal."""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import orjson

PREFIX = "sha256:"


class Untrustworthy(Exception):  # noqa: N818 - a broken delivery, named after what it is
    """A file of documents cannot be used; the message says which and why."""


def id_of(text: str) -> str:
    """The id by which a document of that text is known."""
    return PREFIX + hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def trusted_texts(folder: Path) -> Mapping[str, str]:
    """Every document of every client: `web.json` is the portal's own, the others are the integrations'."""
    files = sorted(folder.glob("*.json"))
    if not files:
        raise Untrustworthy(f"There are no documents in {folder}, and browsers run nothing else; set PORTAL_DOCUMENTS.")
    return {known: text for file in files for known, text in _texts_in(file)}


def _texts_in(file: Path) -> Iterator[tuple[str, str]]:
    try:
        found = orjson.loads(file.read_bytes())
    except orjson.JSONDecodeError:
        raise Untrustworthy(f"{file} is not JSON.") from None
    if not isinstance(found, dict) or not all(isinstance(text, str) for text in found.values()):
        raise Untrustworthy(f"{file} must map ids to the texts of documents.")
    for known, text in found.items():
        if known != id_of(text):
            raise Untrustworthy(f"{file}: {known} is not the hash of its text; build the file anew.")
        yield known, text
