"""What a signed record looks like, and whether a file is one; pure decisions on bytes."""

import re
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from orjson import JSONDecodeError, loads

from portal.core.signing import canonical, from_text, is_signed, to_text

ALGORITHM = "Ed25519"
WELL_KNOWN = "/.well-known/bundwerk/keys/"
# As our documents attach it: not packed.
ATTACHED = re.compile(rb"stream\r?\n(\{\"record\".*?\})\r?\nendstream", re.DOTALL)


@dataclass(frozen=True)
class Found:
    """What a file says of itself; `is_sound` if it is signed by the key that it names."""

    record: dict[str, Any]
    key_id: str
    public: bytes
    is_sound: bool


def signed(record: dict[str, Any], *, key_id: UUID, public: bytes, value: bytes, base_url: str) -> bytes:
    """The record with its signature, as a file."""
    signature = {
        "algorithm": ALGORITHM,
        "key": str(key_id),
        "publicKey": to_text(public),
        "publishedAt": f"{base_url}{WELL_KNOWN}{key_id}",
        "value": to_text(value),
    }
    return canonical({"record": record, "signature": signature})


def attached_to(content: bytes) -> bytes:
    """The record within one of our documents; what is no document is the record itself."""
    if not content.startswith(b"%PDF"):
        return content
    attached = ATTACHED.search(content)
    return attached[1] if attached else b""


def found_in(content: bytes) -> Found | None:
    """The signed record of a file, be it JSON or our PDF; None if there is none."""
    try:
        whole = loads(attached_to(content))
        record, signature = whole["record"], whole["signature"]
        public, value = from_text(signature["publicKey"]), from_text(signature["value"])
        key_id = str(signature["key"])
    except (JSONDecodeError, KeyError, TypeError):
        return None
    is_sound = signature.get("algorithm") == ALGORITHM and is_signed(public, canonical(record), value)
    return Found(record, key_id, public, is_sound)
