"""Everything the server says to people, in their language: reasons, mails, the first terms of circles."""

import tomllib
from functools import cache
from importlib.resources import files
from string import Formatter

from portal.core.refusal import Refusal

LOCALES = ("de", "en", "fr", "it")
DEFAULT_LOCALE = "de"

Texts = dict[str, str]


def text(locale: str, key: str, **params: object) -> str:
    """The text of that key with its placeholders filled; a key that no language knows is a mistake of ours."""
    return texts(spoken(locale))[key].format(**params)


def refused(locale: str, refusal: Refusal) -> str:
    """What happened and what to do, for the person who was refused."""
    return text(locale, f"refusal.{refusal.code}", **refusal.params)


def spoken(locale: str) -> str:
    """The language of ours that comes closest to `de-CH`, `fr_FR` and the like."""
    language = locale[:2].lower()
    return language if language in LOCALES else DEFAULT_LOCALE


@cache
def texts(language: str) -> Texts:
    """All texts of a language by dotted key."""
    source = files("portal").joinpath("texts", f"{language}.toml").read_text(encoding="utf-8")
    return dict(_flat(tomllib.loads(source), ""))


def placeholders(message: str) -> set[str]:
    """The names that a text wants filled."""
    return {name for _, name, _, _ in Formatter().parse(message) if name}


def _flat(table: dict[str, object], prefix: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for name, value in table.items():
        if isinstance(value, dict):
            found.extend(_flat(value, f"{prefix}{name}."))
        else:
            found.append((f"{prefix}{name}", str(value).strip()))
    return found
