"""Making words unreadable for good: in the text, its earlier versions, names of files, what was decided, the search."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import act_as, viewer_in
from portal.core.events import record
from portal.core.mail import MailRow
from portal.core.markdown import plain, render
from portal.core.refusal import require
from portal.files.actions import erase_file, tell_removed
from portal.files.model import FileRow
from portal.ideas.actions.idea import EXCERPT
from portal.ideas.events import IdeaRedacted
from portal.ideas.model import CommentRow, CommentVersionRow, HeldCommentRow, IdeaRow
from portal.ideas.queries import comment_for_update, held_comment_for_update, idea_for_update, visible_comment
from portal.ideas.rules import DECLINE_AT_LEAST, SENTENCE_LIMIT, sized
from portal.moderation import access, rules
from portal.moderation.actions.hand import lend_hand
from portal.moderation.events import Acted
from portal.moderation.model import Act
from portal.moderation.queries import file_names, files_of, notes_answering, reports_of
from portal.releases.events import ReleaseNoteEdited

Said = IdeaRow | CommentRow | HeldCommentRow


@dataclass(frozen=True)
class Censure:
    """Which words shall be gone, and why; the reason stays, the words do not, nor the files if `removes_files`."""

    words: list[str]
    reason: str
    removes_files: bool = False


async def redact_idea(tx: AsyncSession, idea_id: UUID, censure: Censure) -> IdeaRow:
    """Bars in the place of words of an idea."""
    idea = await idea_for_update(tx, idea_id)
    beside = (idea.benefit_note, idea.lock_sentence or "")
    names = await file_names(tx, idea.id)
    words, reason = _checked(tx, idea, censure, idea.title, idea.problem, idea.proposal, *beside, *names)
    idea.title = rules.barred(idea.title, words)
    idea.problem, idea.proposal = rules.barred(idea.problem, words), rules.barred(idea.proposal, words)
    idea.problem_html, idea.proposal_html = render(idea.problem), render(idea.proposal)
    idea.benefit_note = rules.barred(idea.benefit_note, words)
    idea.lock_sentence = idea.lock_sentence and rules.barred(idea.lock_sentence, words)
    idea.excerpt = plain(idea.problem, EXCERPT)
    idea.version += 1
    removed = await _erased(tx, idea, censure)
    await _log(tx, idea, words, reason, removed)
    return idea


async def redact_comment(tx: AsyncSession, comment_id: UUID, censure: Censure) -> CommentRow:
    """Bars in the place of words of a comment, and of everything that it said before."""
    seen = await visible_comment(tx, comment_id)
    require(access.may_redact(viewer_in(tx), seen))
    moderator = await lend_hand(tx, seen)
    comment = await comment_for_update(tx, comment_id)
    versions, names = await _versions(tx, comment), await file_names(tx, comment.idea_id, comment.id)
    texts = (comment.body, *(one.body for one in versions), *names)
    words, reason = _checked(tx, comment, censure, *texts, moderator=moderator)
    _bar(comment, words)
    for one in versions:
        _bar(one, words)
    comment.version += 1
    removed = await _erased(tx, comment, censure)
    await act_as(tx, moderator)
    await _log(tx, comment, words, reason, removed)
    return comment


async def redact_held(tx: AsyncSession, held_id: UUID, censure: Censure) -> HeldCommentRow:
    """Bars in the place of words that are held."""
    held = await held_comment_for_update(tx, held_id)
    words, reason = _checked(tx, held, censure, held.body)
    _bar(held, words)
    moderator = await lend_hand(tx, held)
    removed = await _erased(tx, held, censure)
    await act_as(tx, moderator)
    held.files = [one for one in held.files if one not in {file.id for file in removed}]
    await _log(tx, held, words, reason, removed)
    return held


def _checked(
    tx: AsyncSession, said: Said, censure: Censure, *texts: str, moderator: object = None
) -> tuple[list[str], str]:
    require(moderator or access.may_redact(viewer_in(tx), said))
    words = rules.words_to_redact(censure.words)
    require(any(rules.barred(text, words) != text for text in texts), rules.NothingToRedact("words"))
    reason = sized(censure.reason, "reason", at_least=DECLINE_AT_LEAST, at_most=SENTENCE_LIMIT)
    require(rules.barred(reason, words) == reason, rules.RepeatsWords("reason"))
    return words, reason


async def _erased(tx: AsyncSession, said: Said, censure: Censure) -> list[FileRow]:
    """With the hand of whoever brought them: what was taken back, or is held, nobody else removes."""
    found = await files_of(tx, said) if censure.removes_files else []
    return [file for file in found if await erase_file(tx, file)]


def _bar(said: CommentRow | CommentVersionRow | HeldCommentRow, words: list[str]) -> None:
    said.body = rules.barred(said.body, words)
    said.body_html = render(said.body)


async def _versions(tx: AsyncSession, comment: CommentRow) -> Sequence[CommentVersionRow]:
    mine = (
        col(CommentVersionRow.workspace_id) == comment.workspace_id,
        col(CommentVersionRow.comment_id) == comment.id,
    )
    return (await tx.scalars(select(CommentVersionRow).where(*mine))).all()


async def _notes(tx: AsyncSession, idea_id: UUID, words: list[str]) -> None:
    """What is there now tells of the idea in its words."""
    for note in await notes_answering(tx, idea_id):
        title, body = rules.barred(note.title, words), rules.barred(note.body, words)
        if (title, body) != (note.title, note.body):
            note.title, note.body, note.body_html = title, body, render(body)
            note.excerpt = plain(body, EXCERPT)
            note.version += 1
            # Nobody is written to about it.
            edited = ReleaseNoteEdited(note.id, published=False)
            record(tx, edited, circle_id=note.circle_id if note.published_at else None)


async def _log(tx: AsyncSession, said: Said, words: list[str], reason: str, removed: list[FileRow]) -> None:
    idea_id = said.id if isinstance(said, IdeaRow) else said.idea_id
    await tx.flush()
    for file in removed:
        tell_removed(tx, file)
    for report in await reports_of(tx, said.id):
        report.text = rules.barred(report.text, words)
    await tx.execute(select(func.redact_around(idea_id, rules.pattern(words), rules.BAR)))
    await _notes(tx, idea_id, words)
    # What people might look for is forgotten too, and the demo's letters, which nobody has received.
    await tx.execute(select(func.search_forget(said.circle_id, words)))
    quoted = [func.strpos(func.lower(col(MailRow.text)), word.lower()) > 0 for word in words]
    await tx.execute(delete(MailRow).where(col(MailRow.workspace_id) == said.workspace_id, or_(*quoted)))
    acted = Acted(
        idea_id,
        act=Act.REDACT,
        about_id=said.organisation_id,
        sentence=reason,
        idea_id=idea_id,
        comment_id=said.id if isinstance(said, CommentRow) else None,
        held_id=said.id if isinstance(said, HeldCommentRow) else None,
        person_id=said.author_id,
        files=len(removed),
    )
    record(tx, acted, circle_id=said.circle_id, host_only=True)
    if not isinstance(said, HeldCommentRow):
        record(tx, IdeaRedacted(idea_id), circle_id=said.circle_id)
