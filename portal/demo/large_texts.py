"""Made-up words of the large world, put together by chance from the lists in large.toml."""

import tomllib
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

LANGUAGES = ("de", "fr", "en")
SHARES = (60, 25, 15)
NUMBERS = (2, 90)


def human(random: Random) -> str:
    """A name."""
    return f"{random.choice(_words()['first'])} {random.choice(_words()['last'])}"


def town(random: Random) -> str:
    """Where a firm is at home."""
    picked: str = random.choice(_words()["towns"])
    return picked


def language(random: Random) -> str:
    """Mostly German, some French, some English."""
    return random.choices(LANGUAGES, SHARES)[0]


def title(random: Random, language: str) -> str:
    """What somebody wants."""
    words = _words()[language]
    wish: str = random.choice(words["wishes"]).format(random.choice(words["things"]))
    return wish[0].upper() + wish[1:]


def sentences(random: Random, language: str, least: int, most: int) -> str:
    """A paragraph."""
    picked = random.sample(_words()[language]["sentences"], random.randint(least, most))
    return " ".join(sentence.format(random.randint(*NUMBERS)) for sentence in picked)


def reply(random: Random, language: str) -> str:
    """A short comment."""
    said: str = random.choice(_words()[language]["replies"]).format(random.randint(*NUMBERS))
    return said


def decision(status: str) -> str:
    """The sentence that goes with the status."""
    sentence: str = _words()["decisions"][status]
    return sentence


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "large.toml").read_text(encoding="utf-8"))
