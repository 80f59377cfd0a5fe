"""The ballot box: each ballot's leaf, the root over all leaves, and the lot that hangs on both."""

import hashlib
from collections.abc import Iterable, Sequence

from portal.ballots.counting.canonical import canonical


def commitment(seed: bytes) -> str:
    """What is published of the lot before anybody votes."""
    return hashlib.sha256(seed).hexdigest()


def leaf(nonce: bytes, content: object) -> str:
    """The leaf of one ballot; without the nonce nobody can guess its content from it."""
    return hashlib.sha256(b"\x00" + nonce + canonical(content)).hexdigest()


def root(leaves: Iterable[str]) -> str:
    """The Merkle root over the leaves in sorted order; a leaf without a neighbour moves up as it is."""
    level = [bytes.fromhex(one) for one in sorted(leaves)]
    if not level:
        return hashlib.sha256(b"").hexdigest()
    while len(level) > 1:
        level = [_joined(level[at : at + 2]) for at in range(0, len(level), 2)]
    return level[0].hex()


def _joined(pair: list[bytes]) -> bytes:
    return hashlib.sha256(b"\x01" + pair[0] + pair[1]).digest() if len(pair) == 2 else pair[0]  # noqa: PLR2004 - a pair


def lot_order(seed: str, box: str, options: Sequence[str]) -> tuple[str, ...]:
    """The options as the lot orders them: by SHA-256 of seed, root of the ballot box and the option's id."""
    start = bytes.fromhex(seed) + bytes.fromhex(box)
    return tuple(sorted(options, key=lambda option: hashlib.sha256(start + option.encode()).digest()))
