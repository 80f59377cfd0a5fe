"""Secrets that are handed out once; the database keeps only their fingerprints."""

import hashlib
import secrets

KEY_PREFIX = "bwk_"
"""So that people and scanners of source code see what they have in front of them."""


def new_key() -> str:
    """The secret of an access key: never to be mistaken for a session's."""
    return KEY_PREFIX + new_secret()


def new_secret() -> str:
    """256 random bits that fit into a cookie or an address."""
    return secrets.token_urlsafe(32)


def fingerprint(secret: str) -> bytes:
    """What is kept of a secret. Plain SHA-256 will do: nobody can try 2^256 values."""
    return hashlib.sha256(secret.encode()).digest()
