"""What identity allows: addresses, names, passwords, how long things last; pure decisions on values."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import timedelta

from portal.core.refusal import Invalid, Refusal, Required, SignInRequired, TooLong, TooShort

SESSION_LASTS = timedelta(days=14)
LINK_LASTS = timedelta(minutes=15)
SET_UP_LASTS = timedelta(hours=24)
PASSWORD_AT_LEAST = 12
PASSWORD_AT_MOST = 1024
NAME_LIMIT = 120
EMAIL_LIMIT = 254
DISTINCT_AT_LEAST = 5

ADDRESS = re.compile(r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z]")
YEARS = re.compile(r"(19|20)\d\d")
LEET = str.maketrans("013457@$!", "oieastasi")
COMMON = (
    "passwort", "password", "passwd", "kennwort", "geheim", "secret", "motdepasse", "segreto", "parola", "willkommen",
    "welcome", "bienvenue", "benvenuto", "sommer", "winter", "herbst", "fruehling", "summer", "spring", "autumn", "hallo",
    "hello", "bonjour", "salut", "ciao", "admin", "administrator", "benutzer", "letmein", "iloveyou", "schatz", "portal",
    "bundwerk", "qwertz", "qwerty", "azerty", "uiop", "asdfgh", "asdf", "yxcvb", "zxcvb", "1234567890", "123456789",
    "12345678", "123456", "12345", "1234", "123", "0987654321", "987654321", "654321", "4321", "321", "abcdefgh", "abcdef",
    "abcd", "abc", "schweiz", "suisse", "svizzera", "zuerich", "zurich", "montag", "januar", "dragon", "monkey", "football",
    "fussball", "baseball", "princess", "sunshine", "master", "trustno", "test", "demo",
)  # fmt: skip


class WrongCredentials(Refusal):
    """Address and password do not belong together; never says which of the two is wrong."""

    code = "WRONG_CREDENTIALS"


class SlowDown(Refusal):
    """Too many attempts; `minutes` until the next one counts."""

    code = "SLOW_DOWN"


class LinkInvalid(Refusal):
    """The link was used, is too old, or was asked for in another browser."""

    code = "LINK_INVALID"


class SetUpDone(Refusal):
    """There is a workspace already."""

    code = "SET_UP_DONE"


class SetUpTokenInvalid(Refusal):
    """The one-time address for the set-up was used or is too old."""

    code = "SET_UP_TOKEN_INVALID"


class EmailInvalid(Invalid):
    """That is no e-mail address."""

    code = "EMAIL_INVALID"


class NameInvalid(Invalid):
    """A name holds what names do not hold, such as an address of a page."""

    code = "NAME_INVALID"


class PasswordWrong(Invalid):
    """The current password is another one."""

    code = "PASSWORD_WRONG"


class PasswordGuessable(Invalid):
    """Made of common words, of the own name, or of one key."""

    code = "PASSWORD_GUESSABLE"


class UnknownLocale(Invalid):
    """Not one of the portal's languages."""

    code = "UNKNOWN_LOCALE"


class UnknownTimeZone(Invalid):
    """No such zone."""

    code = "UNKNOWN_TIME_ZONE"


class EmailTaken(Refusal):
    """Somebody made an account with this address in the same moment."""

    code = "EMAIL_TAKEN"
    constraint = "uq_person_email"


def email_of(given: str, *path: str) -> str:
    """The address as it is kept: trimmed and in small letters."""
    email = given.strip().lower()
    if not email:
        raise Required(*path)
    if len(email) > EMAIL_LIMIT or not ADDRESS.fullmatch(email):
        raise EmailInvalid(*path)
    return email


def name_of(given: str, *path: str, limit: int = NAME_LIMIT) -> str:
    """A name on one line; it lands in mails, so it may not look like an address of a page."""
    name = " ".join(given.split())
    if not name:
        raise Required(*path)
    if len(name) > limit:
        raise TooLong(*path, limit=limit)
    if any(unicodedata.category(sign) in {"Cc", "Cf", "Co", "Cs"} for sign in name) or re.search(r"[<>]|://|www\.", name):
        raise NameInvalid(*path)
    return name


def password_of(given: str, *path: str, about: Iterable[str]) -> str:
    """A password that may be chosen: long enough, and not made of what anybody would try first."""
    if len(given) < PASSWORD_AT_LEAST:
        raise TooShort(*path, limit=PASSWORD_AT_LEAST)
    if len(given) > PASSWORD_AT_MOST:
        raise TooLong(*path, limit=PASSWORD_AT_MOST)
    if guessable(given, about):
        raise PasswordGuessable(*path)
    return given


def guessable(password: str, about: Iterable[str]) -> bool:
    """Whether little is left of it without common words, years, and words about its owner."""
    own = {_folded(word) for one in about for word in re.split(r"[\W_]+", one)}
    words = sorted({*COMMON, *(word for word in own if len(word) > 2)}, key=len, reverse=True)  # noqa: PLR2004 - syllables
    folded = _folded(password)
    return any(_left(spelling, words) < DISTINCT_AT_LEAST for spelling in (folded, folded.translate(LEET)))


def require_signed_in(person_id: object) -> None:
    """A stranger has to sign in first."""
    if person_id is None:
        raise SignInRequired


def _left(password: str, words: list[str]) -> int:
    for word in words:
        password = password.replace(word, "")
    return len(set(YEARS.sub("", password)))


def _folded(word: str) -> str:
    spread = unicodedata.normalize("NFKD", word.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"))
    return "".join(sign for sign in spread if not unicodedata.combining(sign))
