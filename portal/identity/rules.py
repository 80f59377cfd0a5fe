"""What identity allows: addresses, names, passwords, how long things last; pure decisions on values."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID

from portal.core.refusal import Invalid, Refusal, Required, SignInRequired, TooLong, TooShort
from portal.core.viewer import Viewer

SESSION_LASTS = timedelta(days=14)
LINK_LASTS = timedelta(minutes=15)
SET_UP_LASTS = timedelta(hours=24)
KEY_LASTS_AT_MOST = 365
"""Days."""
KEY_NAME_LIMIT = 60
PASSWORD_AT_LEAST = 12
PASSWORD_AT_MOST = 1024
NAME_LIMIT = 120
EMAIL_LIMIT = 254
DISTINCT_AT_LEAST = 5
SYLLABLE = 3

ADDRESS = re.compile(r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z]")
UNLIKE_A_NAME = re.compile(r"[<>]|://|www\.")
INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cs"})
YEARS = re.compile(r"(19|20)\d\d")
LEET = str.maketrans("013457@$!", "oieastasi")
COMMON = (
    "0987654321", "123", "1234", "12345", "123456", "12345678", "123456789", "1234567890", "321", "4321", "654321",
    "987654321", "abc", "abcd", "abcdef", "abcdefgh", "admin", "administrator", "asdf", "asdfgh", "autumn", "azerty",
    "baseball", "benutzer", "benvenuto", "bienvenue", "bonjour", "bundwerk", "ciao", "demo", "dragon", "football",
    "fruehling", "fussball", "geheim", "hallo", "hello", "herbst", "iloveyou", "januar", "kennwort", "letmein",
    "master", "monkey", "montag", "motdepasse", "parola", "passwd", "password", "passwort", "portal", "princess",
    "qwerty", "qwertz", "salut", "schatz", "schweiz", "secret", "segreto", "sommer", "spring", "suisse", "summer",
    "sunshine", "svizzera", "test", "trustno", "uiop", "welcome", "willkommen", "winter", "yxcvb", "zuerich", "zurich",
    "zxcvb",
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


class NotForPrograms(Refusal):
    """An access key does everything but what would make another way in, or close one."""

    code = "NOT_FOR_PROGRAMS"


class DaysOutOfRange(Invalid):
    """A key has to end, at the latest after `limit` days."""

    code = "DAYS_OUT_OF_RANGE"


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
    if UNLIKE_A_NAME.search(name) or any(unicodedata.category(sign) in INVISIBLE for sign in name):
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
    words = sorted({*COMMON, *(word for word in own if len(word) >= SYLLABLE)}, key=len, reverse=True)
    folded = _folded(password)
    return any(_left(spelling, words) < DISTINCT_AT_LEAST for spelling in (folded, folded.translate(LEET)))


def signed_in(viewer: Viewer) -> UUID:
    """The viewer's person; a stranger has to sign in first."""
    if viewer.person_id is None:
        raise SignInRequired
    return viewer.person_id


def in_person(viewer: Viewer) -> UUID:
    """The viewer's person, in front of a browser."""
    if viewer.is_program:
        raise NotForPrograms
    return signed_in(viewer)


def days_of(given: int, *path: str) -> timedelta:
    """How long an access key lasts."""
    if not 1 <= given <= KEY_LASTS_AT_MOST:
        raise DaysOutOfRange(*path, limit=KEY_LASTS_AT_MOST)
    return timedelta(days=given)


def _left(password: str, words: list[str]) -> int:
    for word in words:
        password = password.replace(word, "")
    return len(set(YEARS.sub("", password)))


def _folded(word: str) -> str:
    spread = unicodedata.normalize("NFKD", word.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"))
    return "".join(sign for sign in spread if not unicodedata.combining(sign))
