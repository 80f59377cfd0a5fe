"""What identity allows, decided on values."""

import pytest

from portal.core.refusal import Required, TooLong, TooShort
from portal.identity import rules


@pytest.mark.parametrize("given", ["anna@rot.ch", " Anna.Rot+ideen@Mail.Rot.CH ", "a@b.co"])
def test_address_is_kept_in_small_letters(given: str) -> None:
    assert rules.email_of(given) == given.strip().lower()


@pytest.mark.parametrize(
    "given",
    ["anna", "anna@", "@rot.ch", "anna@rot", "a b@rot.ch", "anna@rot.ch\nBcc: x@y.ch", "anna@rot..ch", "ännä@rot.ch",
     "anna@-rot.ch", f"{'x' * 250}@rot.ch", "anna@rot.ch,ben@blau.ch", "<anna@rot.ch>"],
)  # fmt: skip
def test_what_is_no_address_is_refused(given: str) -> None:
    with pytest.raises(rules.EmailInvalid):
        rules.email_of(given)


def test_name_is_put_on_one_line() -> None:
    assert rules.name_of("  Milena \n Kovačević ") == "Milena Kovačević"


@pytest.mark.parametrize("given", ["www.boese.example", "https://x.y", "<b>", "a\u202eb", "a\x00b", "a\u200bb"])
def test_name_that_is_none_is_refused(given: str) -> None:
    with pytest.raises(rules.NameInvalid):
        rules.name_of(given)


def test_name_has_an_end() -> None:
    assert rules.name_of("x" * 120)
    with pytest.raises(TooLong):
        rules.name_of("x" * 121)
    with pytest.raises(Required):
        rules.name_of("  ")


@pytest.mark.parametrize(
    "password",
    [
        "vier lose Wörter am Hang",
        "k8#fQz!mW2pL",
        "correct horse battery staple",
        "Zwölf-Tonnen-Kran-hebt-Mehl",
        "839201746582",
    ],
)
def test_good_passwords_are_taken(password: str) -> None:
    assert rules.password_of(password, about=["Anna Rot", "anna@rot.ch"]) == password


@pytest.mark.parametrize(
    "password",
    ["passwort1234", "Passw0rt!2026", "qwertzuiop12", "123456789012", "aaaaaaaaaaaa", "Anna.Rot.1987", "annarotannarot",
     "Sommer2026!!", "WillkommenBundwerk1", "abcdefgh1234", "Käserei-Rot-AG", "motdepasse123"],
)  # fmt: skip
def test_what_anybody_would_try_first_is_refused(password: str) -> None:
    with pytest.raises(rules.PasswordGuessable):
        rules.password_of(password, about=["Anna Rot", "anna@rot.ch", "Käserei Rot"])


def test_password_has_a_shortest_and_a_longest() -> None:
    with pytest.raises(TooShort):
        rules.password_of("k8#fQz!mW2p", about=[])
    with pytest.raises(TooLong):
        rules.password_of("k8#fQz!mW2pL" * 100, about=[])
