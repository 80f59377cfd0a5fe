"""Signatures over JSON that anybody can check: Ed25519 over one way of writing it; private keys sealed at rest."""

import os
import secrets
from base64 import b64decode, b64encode
from binascii import Error
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from orjson import OPT_SORT_KEYS, dumps

# The library costs every start time and memory, and few sign: each function below imports what it needs.
if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

SECRET, NONCE = 32, 12
SEAL = "signing.seal"


class Pair(NamedTuple):
    """A public key, and the private one sealed."""

    public: bytes
    sealed: bytes


class Seal:
    """What closes private keys: a secret of the installation, outside of its database."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) != SECRET:
            raise SealError(f"{SEAL} is damaged: restore it from a backup.")
        self._secret = secret

    @classmethod
    def in_folder(cls, folder: Path) -> "Seal":
        """The secret in its file, which is made when it is first needed; nobody else may read it."""
        path = folder / SEAL
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
                file.write(secrets.token_bytes(SECRET))
        except FileExistsError:
            pass
        return cls(path.read_bytes())

    def pair(self) -> Pair:
        """A new pair of keys."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415 - see above

        private, nonce = Ed25519PrivateKey.generate(), secrets.token_bytes(NONCE)
        public = private.public_key().public_bytes_raw()
        return Pair(public, nonce + self._cipher().encrypt(nonce, private.private_bytes_raw(), public))

    def sign(self, pair: Pair, content: bytes) -> bytes:
        """With the private key of the pair; raises `SealError` where the secret is another one."""
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - see above
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415 - see above

        try:
            raw = self._cipher().decrypt(pair.sealed[:NONCE], pair.sealed[NONCE:], pair.public)
        except InvalidTag:
            raise SealError(f"The key was sealed with another secret: restore {SEAL} from a backup.") from None
        return Ed25519PrivateKey.from_private_bytes(raw).sign(content)

    def _cipher(self) -> "ChaCha20Poly1305":
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305  # noqa: PLC0415 - see above

        return ChaCha20Poly1305(self._secret)


class SealError(RuntimeError):
    """The secret that opens the private key is not there any more."""


def canonical(value: Any) -> bytes:
    """The one way of writing it: keys sorted, no blanks, UTF-8; there are no fractions in it."""
    return dumps(value, option=OPT_SORT_KEYS)


def is_signed(public: bytes, content: bytes, signature: bytes) -> bool:
    """Whether the holder of the private key signed exactly these bytes."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - see above
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415 - see above

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True


def to_text(value: bytes) -> str:
    """Bytes as they stand in JSON."""
    return b64encode(value).decode()


def from_text(value: str) -> bytes:
    """Bytes out of JSON; none where that is not what they are."""
    try:
        return b64decode(value, validate=True)
    except (Error, ValueError):
        return b""
