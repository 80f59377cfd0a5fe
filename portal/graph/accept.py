"""Content negotiation as HTTP means it: ranges, weights, and the most specific range counts."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

WEIGHT = re.compile(r"(0(\.\d{0,3})?|1(\.0{0,3})?)\Z")
UTF_8 = {"utf-8", "utf8"}


class Range(NamedTuple):
    """One part of an Accept header, such as `application/*;q=0.5`."""

    kind: str
    weight: float


@lru_cache(maxsize=1000)
def preferred(accept: str, offers: tuple[str, ...], plain: str) -> str | None:
    """What the caller likes best: of named types the first, of those behind a star `plain`; None if nothing will do."""
    ranges = list(_ranges(accept))
    weights = {offer: _weight(ranges, offer) for offer in offers}
    best = [offer for offer in offers if weights[offer] == max(weights.values()) > 0]
    named = [offer for offer in best if any(one.kind == offer for one in ranges)]
    return next(iter(named or [offer for offer in best if offer == plain] or best), None)


@lru_cache(maxsize=1000)
def is_json(content_type: str) -> bool:
    """Whether a body of this type is JSON in the one encoding that JSON has."""
    kind, parameters = _split(content_type)
    return kind == "application/json" and _is_utf_8(parameters)


def _ranges(accept: str) -> Iterator[Range]:
    for part in (accept.strip() or "*/*").split(","):
        kind, parameters = _split(part)
        if not _is_utf_8(parameters):
            continue
        weight = parameters.get("q", "1")
        yield Range(kind, float(weight) if WEIGHT.match(weight) else 1.0)


def _weight(ranges: Sequence[Range], offer: str) -> float:
    for kind in (offer, f"{offer.split('/', 1)[0]}/*", "*/*"):
        found = [one.weight for one in ranges if one.kind == kind]
        if found:
            return max(found)
    return 0.0


def _split(text: str) -> tuple[str, dict[str, str]]:
    kind, *parameters = (part.strip() for part in text.lower().split(";"))
    pairs = (part.partition("=") for part in parameters)
    return kind, {name.strip(): value.strip().strip('"') for name, _, value in pairs}


def _is_utf_8(parameters: dict[str, str]) -> bool:
    return parameters.get("charset", "utf-8") in UTF_8
