"""Whatever the server may say, it says in all four languages."""

import importlib
import pkgutil

import pytest

import portal
from portal.core.refusal import refusals
from portal.core.text import LOCALES, placeholders, spoken, text, texts


def _import_everything() -> None:
    for module in pkgutil.walk_packages(portal.__path__, "portal."):
        if module.name.endswith((".rules", ".actions", ".refusal")):
            importlib.import_module(module.name)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_refusal_has_a_text(locale: str) -> None:
    _import_everything()
    known = texts(locale)
    missing = {refusal.code for refusal in refusals()} - {key.removeprefix("refusal.") for key in known}
    assert missing == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_languages_have_the_same_texts_and_placeholders(locale: str) -> None:
    german, other = texts("de"), texts(locale)
    assert {key: placeholders(german[key]) for key in german} == {key: placeholders(other[key]) for key in other}


def test_no_refusal_code_is_used_twice() -> None:
    _import_everything()
    codes = [refusal.code for refusal in refusals()]
    assert sorted(codes) == sorted(set(codes))


def test_german_is_swiss() -> None:
    assert [key for key, message in texts("de").items() if "ß" in message] == []


def test_a_text_is_filled() -> None:
    assert text("de-CH", "refusal.TOO_LONG", limit=140) == "Das ist zu lang. Möglich sind höchstens 140 Zeichen."


def test_an_unknown_language_gets_german() -> None:
    assert (spoken("rm-CH"), spoken("fr_CH")) == ("de", "fr")
