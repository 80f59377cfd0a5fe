"""Canonical JSON: one value has exactly one text, so that hashes and recounts agree byte for byte."""

import hashlib
import json
from fractions import Fraction


def canonical(value: object) -> bytes:
    """Sorted, compact JSON in UTF-8, fractions as text; nothing in a count is a number with a point."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False, default=_told)
    return text.encode()


def digest(text: bytes) -> str:
    """The SHA-256 of a canonical text, in hexadecimal."""
    return hashlib.sha256(text).hexdigest()


def _told(value: object) -> str:
    if isinstance(value, Fraction):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no canonical text")
