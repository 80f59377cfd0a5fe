"""What ideas allow: lengths, steps between statuses, who has to be asked; pure decisions on values."""

import re
from datetime import date, datetime, timedelta

from portal.core.refusal import Invalid, Refusal, Required, TooLong, TooShort
from portal.core.viewer import Viewer
from portal.ideas.model import IdeaStatus
from portal.partners.model import CircleKind

TITLE_LIMIT = 140
TEXT_LIMIT = 20_000
REASON_LIMIT = 2_000
SENTENCE_LIMIT = 2_000
COMMENT_LIMIT = 10_000
DECLINE_AT_LEAST = 20
STAGE_LIMIT = 40
TAG_LIMIT = 40
VIEW_NAME_LIMIT, VIEW_QUERY_LIMIT, VIEWS_LIMIT = 60, 1_000, 50
QUERY = re.compile(r"[\w%.~=&+*-]*", re.ASCII)
"""What browsers write behind the question mark."""
TAGS_LIMIT = 10
"""So many tags an idea carries at most."""
POSITIONS = 1_000
MENTIONS_LIMIT = 20
PROPOSAL_LASTS = timedelta(days=14)
DRAFT_LIMIT = 60_000
MOST_DRAFTS = 30
MOST_OLDER = 10
DRAFT_LASTS = timedelta(days=90)
OLDER_DRAFT_LASTS = timedelta(days=30)
REGRET = timedelta(minutes=10)
"""So long somebody who took a comment back may bring it back."""
LANGUAGES = ("de", "fr", "it", "en")

CLOSED = (IdeaStatus.RELEASED, IdeaStatus.DECLINED, IdeaStatus.WITHDRAWN, IdeaStatus.MERGED)
GONE = (IdeaStatus.WITHDRAWN, IdeaStatus.MERGED)
"""Nothing can be added any more."""
DATED = (IdeaStatus.PLANNED, IdeaStatus.IN_DEVELOPMENT)
"""A month in which it shall be there belongs to these."""
DECIDABLE = (
    IdeaStatus.OPEN,
    IdeaStatus.CONSIDERING,
    IdeaStatus.PLANNED,
    IdeaStatus.IN_DEVELOPMENT,
    IdeaStatus.RELEASED,
    IdeaStatus.DECLINED,
)


class IdeaClosed(Refusal):
    """The idea is decided; what was asked needs an open one."""

    code = "IDEA_CLOSED"


class IdeaHeld(Refusal):
    """The idea still waits for moderation."""

    code = "IDEA_HELD"


class IdeaNotHeld(Refusal):
    """Somebody else has moderated the idea already."""

    code = "IDEA_NOT_HELD"


class SameStatus(Invalid):
    """The idea has that status already."""

    code = "SAME_STATUS"


class NotADecision(Invalid):
    """That status cannot be set by hand."""

    code = "NOT_A_DECISION"


class UnknownLanguage(Invalid):
    """Not one of the portal's languages."""

    code = "UNKNOWN_LANGUAGE"


class NotWider(Invalid):
    """The chosen circle is the one in which the idea already stands, or a narrower one."""

    code = "NOT_WIDER"


class AlreadyNarrow(Refusal):
    """The idea already stands in its narrowest circle."""

    code = "ALREADY_NARROW"


class OtherCircle(Invalid):
    """Only what the same firms read can become one: a theme joins ideas across circles."""

    code = "OTHER_CIRCLE"


class IdeaInBallot(Refusal):
    """It is put to a vote: until the result is known it stays what it is, among those who vote."""

    code = "IDEA_IN_BALLOT"


class NotATarget(Invalid):
    """That idea cannot take in another one: it is the same, held, withdrawn or merged itself."""

    code = "NOT_A_TARGET"


class NotNew(Refusal):
    """Others have supported or discussed the idea: only the host merges it now."""

    code = "NOT_NEW"


class NotMerged(Refusal):
    """The idea stands for itself."""

    code = "NOT_MERGED"


class NotDated(Invalid):
    """A month belongs to ideas that are planned or being built."""

    code = "NOT_DATED"


class OtherPhase(Invalid):
    """The stage belongs to another status."""

    code = "OTHER_PHASE"


class StageTaken(Invalid):
    """There is a stage of that name already."""

    code = "STAGE_TAKEN"
    constraint = "uq_idea_stage_name"


class TagTaken(Invalid):
    """There is a tag of that name already."""

    code = "TAG_TAKEN"
    constraint = "uq_tag_name"


class WideningOpen(Refusal):
    """A request to widen waits for its answer already."""

    code = "WIDENING_OPEN"
    constraint = "uq_widening_open"


class WideningAnswered(Refusal):
    """The request was answered meanwhile."""

    code = "WIDENING_ANSWERED"


class DiscussionLocked(Refusal):
    """A moderator has ended the discussion."""

    code = "DISCUSSION_LOCKED"


class CommentGone(Refusal):
    """The comment was taken back, and cannot be brought back any more."""

    code = "COMMENT_GONE"


class NotMentionable(Invalid):
    """Somebody whom the author may not know here, or who does not read the idea."""

    code = "NOT_MENTIONABLE"


class ProposalInvalid(Refusal):
    """The link was used, has expired, or leads to an idea that the person may not read any more."""

    code = "SUPPORT_PROPOSAL_INVALID"


class AddressUnknown(Invalid):
    """The address is not at a mail domain of that firm's own, has an account, or the firm does not read the idea."""

    code = "SUPPORT_ADDRESS_UNKNOWN"


class ProposalAnswered(Refusal):
    """The person has answered already."""

    code = "SUPPORT_PROPOSAL_ANSWERED"


class ProposalOpen(Refusal):
    """The person has been asked already, and has not answered yet."""

    code = "SUPPORT_PROPOSAL_OPEN"
    constraint = "uq_support_proposal_open"


class TooManyDrafts(Refusal):
    """More was begun than anybody finishes."""

    code = "TOO_MANY_DRAFTS"


def title(value: str) -> str:
    """One line of 3 to 140 characters."""
    return sized(" ".join(value.split()), "title", at_least=3, at_most=TITLE_LIMIT)


def sized(value: str, path: str, *, at_least: int = 0, at_most: int = TEXT_LIMIT) -> str:
    """The text without blanks around it, if its length is within the limits."""
    clean = value.strip()
    if at_least and not clean:
        raise Required(path)
    if len(clean) < at_least:
        raise TooShort(path, limit=at_least)
    if len(clean) > at_most:
        raise TooLong(path, limit=at_most)
    return clean


def language(value: str) -> str:
    """One of the four languages."""
    if value not in LANGUAGES:
        raise UnknownLanguage("language", value=value)
    return value


def decision(now: IdeaStatus, to: IdeaStatus, sentence: str, *, moves_on: bool = False) -> str:
    """The sentence that goes with a change of status, or of stage and month within it, if people may decide it."""
    if to not in DECIDABLE:
        raise NotADecision("to")
    if to == now and not moves_on:
        raise SameStatus("to")
    needed = DECLINE_AT_LEAST if to == IdeaStatus.DECLINED else 1
    return sized(sentence, "sentence", at_least=needed, at_most=SENTENCE_LIMIT)


def may_still_restore(deleted_at: datetime | None, now: datetime) -> bool:
    """Whether a comment was taken back, and only just."""
    return deleted_at is not None and now - deleted_at <= REGRET


def divisible(status: IdeaStatus) -> IdeaStatus:
    """A status that people decide; held, withdrawn and merged are what they are."""
    if status not in DECIDABLE:
        raise NotADecision("status")
    return status


def stage_name(value: str) -> str:
    """One short line."""
    return sized(" ".join(value.split()), "name", at_least=2, at_most=STAGE_LIMIT)


def tag_name(value: str) -> str:
    """One short line."""
    return sized(" ".join(value.split()), "name", at_least=2, at_most=TAG_LIMIT)


def view_name(value: str) -> str:
    """One line."""
    return sized(" ".join(value.split()), "name", at_least=2, at_most=VIEW_NAME_LIMIT)


def view_query(value: str) -> str:
    """Something that can stand in an address, without the question mark."""
    clean = sized(value.removeprefix("?"), "query", at_most=VIEW_QUERY_LIMIT)
    if not QUERY.fullmatch(clean):
        raise Invalid("query")
    return clean


def position(value: int) -> int:
    """A place in a list that people look over."""
    if not 0 <= value < POSITIONS:
        raise Invalid("position")
    return value


NEVER = date(9999, 12, 1)
"""Where ideas without a month stand: none has this one."""


def month(status: IdeaStatus, value: date | None) -> date | None:
    """The first day of the month in which it shall be there, where the status has one."""
    if value is None:
        return None
    if status not in DATED:
        raise NotDated("targetMonth")
    if value >= NEVER:
        raise Invalid("targetMonth")
    return value.replace(day=1)


def must_be_held(author: Viewer, circle_kind: CircleKind, *, trusted: bool) -> bool:
    """First ideas of a partner's person are looked at before other firms see them."""
    return author.kind == "partner" and not is_narrow(circle_kind) and not trusted


def is_narrow(circle_kind: CircleKind) -> bool:
    """Whether only the owner firm and the host read there."""
    return circle_kind in (CircleKind.PAIR, CircleKind.HOUSE)
