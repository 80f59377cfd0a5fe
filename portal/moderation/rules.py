"""What moderation allows: which act fits what, which sentence it needs, how long it can be taken back."""

import re
from datetime import datetime, timedelta
from enum import StrEnum

from portal.core.refusal import Invalid, Refusal
from portal.ideas.rules import DECLINE_AT_LEAST, SENTENCE_LIMIT, sized
from portal.moderation.model import Act, ItemKind, ReportReason


class Decision(StrEnum):
    """What can be decided about what waits; the acts that stand for it have the same names."""

    APPROVE = "approve"
    RETURN = "return"
    DECLINE = "decline"
    HIDE = "hide"
    DISMISS = "dismiss"
    MERGE = "merge"


UNDO = timedelta(seconds=10)
"""So long an act can be taken back, as people are told."""
GRACE = timedelta(seconds=2)
"""What a click at the last moment may take on its way."""
AT_ONCE = 100
REPORT_LIMIT = 2_000
WORDS_LIMIT, WORD_AT_LEAST, WORD_LIMIT = 20, 2, 200
TRUST_MOST = 20
BAR = "██████"

DECISIONS: dict[ItemKind, frozenset[Act]] = {
    ItemKind.HELD_IDEA: frozenset({Act.APPROVE, Act.RETURN, Act.DECLINE}),
    ItemKind.HELD_COMMENT: frozenset({Act.APPROVE, Act.RETURN, Act.DECLINE}),
    ItemKind.REPORT: frozenset({Act.DISMISS, Act.HIDE}),
    ItemKind.MERGE_WISH: frozenset({Act.DISMISS, Act.MERGE}),
}
AT_LEAST = {Act.RETURN: 1, Act.DECLINE: DECLINE_AT_LEAST, Act.HIDE: DECLINE_AT_LEAST}


class AlreadyReported(Refusal):
    """One report per person and thing."""

    code = "ALREADY_REPORTED"
    constraint = "uq_report_thing"


class OwnWords(Invalid):
    """Nobody reports what the own hand wrote: it can be changed or taken back."""

    code = "OWN_WORDS"


class WrongDecision(Invalid):
    """That act does not fit what waits."""

    code = "WRONG_DECISION"


class TooMany(Invalid):
    """More than can be done at once."""

    code = "TOO_MANY"


class UndoOver(Refusal):
    """The act was taken back already, its time is over, or something has happened since."""

    code = "UNDO_OVER"


class AuthorGone(Refusal):
    """Who wrote the comment may not write there any more."""

    code = "AUTHOR_GONE"


class NothingToRedact(Invalid):
    """None of these words stands there."""

    code = "NOTHING_TO_REDACT"


class RepeatsWords(Invalid):
    """The sentence says again what shall be gone."""

    code = "REPEATS_WORDS"


def sentence(act: Act, value: str) -> str:
    """What goes with the act; to say no to people needs a reason."""
    return sized(value, "sentence", at_least=AT_LEAST.get(act, 0), at_most=SENTENCE_LIMIT)


def fits(kind: ItemKind, act: Act) -> bool:
    """Whether that can be decided about such a thing."""
    return act in DECISIONS[kind]


def report_text(reason: ReportReason, value: str) -> str:
    """Some words; without a reason from the list they are the reason."""
    return sized(value, "text", at_least=10 if reason == ReportReason.OTHER else 0, at_most=REPORT_LIMIT)


def may_still_undo(at: datetime, now: datetime) -> bool:
    """Whether the act is young enough."""
    return now - at <= UNDO + GRACE


def words_to_redact(values: list[str]) -> list[str]:
    """The words, longest first, so that no part of one is left when another is gone."""
    clean = [sized(value, "words", at_least=WORD_AT_LEAST, at_most=WORD_LIMIT) for value in values]
    if not 0 < len(clean) <= WORDS_LIMIT:
        raise TooMany("words", limit=WORDS_LIMIT)
    return sorted(set(clean), key=len, reverse=True)


def barred(text: str, words: list[str]) -> str:
    """The text with a bar of one length in the place of each of the words, however they are written."""
    return re.sub(pattern(words), BAR, text, flags=re.IGNORECASE)


def pattern(words: list[str]) -> str:
    """Any of the words, as the database reads expressions too."""
    return "|".join(re.escape(word) for word in words)


def trust_after(value: int) -> int:
    """After how many approvals people are trusted."""
    if not 1 <= value <= TRUST_MOST:
        raise Invalid("trustAfter")
    return value
