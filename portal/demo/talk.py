"""The demo's ideas and discussions as rows, with the counters and events that the verbs would have left."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from random import Random
from uuid import UUID

from portal.core.markdown import plain, render
from portal.demo.book import Book
from portal.demo.content import Change, Comment, Content, Idea, Support
from portal.demo.files import hang_file
from portal.ideas.actions.idea import EXCERPT
from portal.ideas.events import (
    IdeaCommented,
    IdeaStatusChanged,
    IdeaSubmitted,
    IdeaSupported,
    IdeaWideningRequested,
    IdeaWithdrawn,
)
from portal.ideas.model import NEED_WEIGHTS, Need

NUMBERS = range(1_000, 10_000)
BREATH = timedelta(minutes=7)

Step = Comment | Change


@dataclass
class Thread:
    """One idea while its rows are being written."""

    book: Book
    content: Content
    idea: Idea
    at: datetime
    id: UUID
    circle_id: UUID
    floor: int

    @property
    def row(self) -> dict[str, UUID]:
        """What every child carries."""
        return {"idea_id": self.id, "circle_id": self.circle_id}

    def firm_of(self, person: str) -> UUID:
        """The row of the person's firm."""
        return self.book.firms[self.content.people[person].firm]

    def spoken_by(self, person: str) -> dict[str, UUID | None]:
        """Whose word it is, and to which circle it stays bound unless it is the owner firm's."""
        firm = self.firm_of(person)
        said_in = None if firm == self.firm_of(self.idea.author) else self.circle_id
        return {"organisation_id": firm, "said_in": said_in, **self.row}


def write_ideas(book: Book, content: Content) -> None:
    """All ideas, oldest first."""
    numbers = book.random.sample(NUMBERS, len(content.ideas))
    oldest_first = sorted(content.ideas, key=lambda idea: idea.created, reverse=True)
    for number, idea in zip(numbers, oldest_first, strict=True):
        _idea(book, content, idea, number)


def _idea(book: Book, content: Content, idea: Idea, number: int) -> None:
    steps = _timeline(book, idea)
    thread = _begun(book, content, idea, steps, number)
    firms = _supports(thread)
    _history(thread, [(at, step) for at, step in steps if isinstance(step, Change)])
    comments = [(at, step) for at, step in steps if isinstance(step, Comment)]
    _comments(thread, comments)
    _files(thread, thread.at, thread.idea.author, thread.idea.files, None)
    _follows(thread, comments)
    _widening(thread)
    counts = {"support_count": len(idea.supports), "voice_count": len(firms), "comment_count": len(comments)}
    counts["need"] = sum(NEED_WEIGHTS[Need(one.need)] for one in idea.supports)
    book.tables["idea"][-1].update(counts)


def _timeline(book: Book, idea: Idea) -> list[tuple[datetime, Step]]:
    """When what was said: in the written order, with a breath between two steps, and never after now."""
    steps: list[Step] = sorted([*idea.history, *idea.comments], key=lambda step: step.at, reverse=True)
    last, timed = _start(book, idea), []
    for step in steps:
        last = max(book.before(step.at), last + BREATH)
        timed.append((last, step))
    return timed


def _start(book: Book, idea: Idea) -> datetime:
    if idea.created.seconds:
        return book.before(idea.created)
    return book.before(idea.created) - timedelta(minutes=Random(idea.key).randrange(40))  # noqa: S311 - no secret


def _begun(book: Book, content: Content, idea: Idea, steps: list[tuple[datetime, Step]], number: int) -> Thread:
    at, author = _start(book, idea), content.people[idea.author]
    circle_id, floor = book.circles[idea.circle], content.circle[idea.circle].floor
    decided = [when for when, step in steps if isinstance(step, Change)]
    owner = {"organisation_id": book.firms[author.firm], "author_id": book.members[author.key]}
    id_ = book.add(
        "idea",
        at,
        number=number,
        status=idea.status,
        stage_id=book.stages[idea.stage] if idea.stage else None,
        target_month=None if idea.months is None else _month(book.now, idea.months),
        held_at=at if idea.requested else None,
        requested_circle_id=book.circles[idea.requested] if idea.requested else None,
        version=1,
        updated_at=max([at, *decided]),
        last_activity_at=max([at, *(when for when, _ in steps)]),
        circle_id=circle_id,
        floor=floor,
        benefits=[],
        benefit_note="",
        **owner,
        **_texts(idea),
    )
    book.ideas[idea.key] = id_
    book.tell(IdeaSubmitted(id_, held=bool(idea.requested)), at, author, circle_id=circle_id)
    thread = Thread(book, content, idea, at, id_, circle_id, floor)
    book.places[idea.key] = thread.row
    return thread


def _month(now: datetime, months: int) -> date:
    """The first day of the month that lies so many months ahead."""
    years, month = divmod(now.year * 12 + now.month - 1 + months, 12)
    return date(years, month + 1, 1)


def _texts(idea: Idea) -> dict[str, str]:
    return {
        "title": idea.title,
        "language": idea.language,
        "problem": idea.problem,
        "problem_html": render(idea.problem),
        "proposal": idea.proposal,
        "proposal_html": render(idea.proposal),
        "excerpt": plain(idea.problem, EXCERPT),
    }


def _supports(thread: Thread) -> Counter[UUID]:
    """Supports with the firms' voices: most come early, and none after the idea was closed."""
    book, idea, firms = thread.book, thread.idea, Counter[UUID]()
    end = book.now - idea.closed if idea.closed else book.now
    for nth, support in enumerate(idea.supports, start=1):
        at = thread.at + (end - thread.at) * 0.8 * (nth / (len(idea.supports) + 1)) ** 3
        firms[thread.firm_of(support.person)] += 1
        _support(thread, support, at, hushed=len(firms) < thread.floor)
    for firm, heads in firms.items():
        book.add("idea_voice", thread.at, organisation_id=firm, heads=heads, **thread.row)
    return firms


def _support(thread: Thread, support: Support, at: datetime, *, hushed: bool) -> None:
    book, person = thread.book, thread.content.people[support.person]
    book.add(
        "idea_support",
        at,
        membership_id=book.members[person.key],
        need=support.need,
        reason=support.reason,
        **thread.spoken_by(person.key),
    )
    book.tell(IdeaSupported(thread.id, need=support.need), at, person, circle_id=thread.circle_id, hushed=hushed)


def _history(thread: Thread, changes: list[tuple[datetime, Change]]) -> None:
    idea = thread.idea
    first = Change("held" if idea.requested else "open", idea.author, idea.created, "")
    _changed(thread, thread.at, first, before=None)
    for (_, one), (at, change) in pairwise([(thread.at, first), *changes]):
        _changed(thread, at, change, before=one.to)
        _tell_change(thread, at, change, before=one.to)


def _changed(thread: Thread, at: datetime, change: Change, *, before: str | None) -> None:
    thread.book.add(
        "idea_status_change",
        at,
        organisation_id=thread.firm_of(change.by),
        actor_id=thread.book.members[change.by],
        from_status=before,
        to_status=change.to,
        sentence=change.sentence,
        **thread.row,
    )


def _tell_change(thread: Thread, at: datetime, change: Change, *, before: str) -> None:
    withdrawn = change.to == "withdrawn"
    event = IdeaWithdrawn(thread.id) if withdrawn else IdeaStatusChanged(thread.id, before, change.to)
    thread.book.tell(event, at, thread.content.people[change.by], circle_id=thread.circle_id)


def _comments(thread: Thread, comments: list[tuple[datetime, Comment]]) -> None:
    for at, comment in comments:
        id_ = thread.book.add(
            "comment",
            at,
            author_id=thread.book.members[comment.by],
            body=comment.body,
            body_html=render(comment.body),
            language=comment.language,
            is_official=comment.official,
            **thread.spoken_by(comment.by),
        )
        said = IdeaCommented(thread.id, comment_id=id_)
        thread.book.tell(said, at, thread.content.people[comment.by], circle_id=thread.circle_id)
        _files(thread, at, comment.by, comment.files, id_)


def _files(thread: Thread, at: datetime, person: str, names: tuple[str, ...], comment_id: UUID | None) -> None:
    by, place = thread.book.members[person], thread.spoken_by(person)
    for position, name in enumerate(names if thread.book.keeps_files else ()):
        hang_file(thread.book, at, name, by, comment_id=comment_id, position=position, **place)


def _follows(thread: Thread, comments: list[tuple[datetime, Comment]]) -> None:
    """Whoever takes part follows, from the first word on."""
    first = {comment.by: at for at, comment in reversed(comments)} | {thread.idea.author: thread.at}
    for person, at in first.items():
        thread.book.add("idea_follow", at, membership_id=thread.book.members[person], **thread.row)


def _widening(thread: Thread) -> None:
    asked, book = thread.idea.widening, thread.book
    if asked is None:
        return
    at = book.before(asked.at)
    id_ = book.add(
        "widening",
        at,
        organisation_id=thread.firm_of(thread.idea.author),
        to_circle_id=book.circles[asked.to],
        requested_by=book.members[asked.by],
        note=asked.note,
        **thread.row,
    )
    request = IdeaWideningRequested(thread.id, widening_id=id_)
    book.tell(request, at, thread.content.people[asked.by], circle_id=thread.circle_id, hushed=True)
