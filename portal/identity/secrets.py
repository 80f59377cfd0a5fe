"""Secrets that are handed out once; the database keeps only their fingerprints."""

import hashlib
import secrets


def new_secret() -> str:
    """256 random bits that fit into a cookie or an address."""
    return secrets.token_urlsafe(32)


def fingerprint(secret: str) -> bytes:
    """What is kept of a secret. Plain SHA-256 will do: nobody can try 2^256 values."""
    return hashlib.sha256(secret.encode()).digest()
