"""Verbs on ideas: bring in, edit, withdraw, follow; each loads, requires, decides, records."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.markdown import plain, render
from portal.core.own_ids import made_before
from portal.core.refusal import NotAllowed, NotFound, require, require_version
from portal.core.viewer import Member, Viewer
from portal.files.actions import Place, attach_files
from portal.ideas import access, field_rules, rules
from portal.ideas.actions.answer import answer_fields
from portal.ideas.actions.draft import forget_draft
from portal.ideas.actions.tag import put_on
from portal.ideas.events import IdeaEdited, IdeaSubmitted, IdeaWithdrawn
from portal.ideas.field_rules import Answer
from portal.ideas.model import Benefit, FollowRow, IdeaRow, IdeaStatus, SeenRow, StatusChangeRow
from portal.ideas.queries import idea_for_update, visible_idea
from portal.partners.model import CircleRow, MembershipRow
from portal.partners.queries import narrowest_circle, readable_circle

EXCERPT = 220
KEPT = ("title", "problem", "proposal", "language", "benefits", "benefit_note")
"""What an edit leaves as it is unless it names it."""
TRIES = 20
# Random: consecutive numbers would tell how many ideas there are that one may not see.
LOWEST, HIGHEST = 1_000, 9_999_999


@dataclass(frozen=True)
class Draft:
    """What a person wrote: problem first, then the proposal."""

    title: str
    problem: str
    proposal: str = ""
    language: str = "de"
    files: tuple[UUID, ...] = ()
    tags: tuple[UUID, ...] = ()
    benefits: tuple[Benefit, ...] = ()
    benefit_note: str = ""
    answers: tuple[Answer, ...] = ()
    draft_id: UUID | None = None


async def submit_idea(
    tx: AsyncSession, draft: Draft, *, circle_id: UUID | None, now: datetime, own_id: UUID | None = None
) -> IdeaRow:
    """Bring in an idea: into the firm's own narrow circle, or on towards a wider one, if need be after moderation."""
    author = viewer_in(tx)
    member = author.member
    if before := await made_before(tx, IdeaRow, own_id, col(IdeaRow.author_id) == member.id):
        return before
    narrow = await narrowest_circle(tx)
    wanted = await readable_circle(tx, circle_id) if circle_id else narrow
    held = rules.must_be_held(author, wanted.kind, trusted=await is_trusted(tx, author))
    # A guest reads one circle only: there is no narrower one in which its first idea could wait.
    require(not held or rules.is_narrow(narrow.kind))
    idea = _written(member, draft, narrow if held else wanted)
    idea.id = own_id or idea.id
    if held:
        idea.status, idea.held_at, idea.requested_circle_id = IdeaStatus.HELD, now, wanted.id
    await _add_with_number(tx, idea)
    await answer_fields(tx, idea, draft.answers, now=now, complete=True)
    await _forget(tx, draft)
    await attach_files(tx, draft.files, Place(idea.id, idea.circle_id), now=now)
    await put_on(tx, idea, draft.tags)
    await note_step(tx, idea, to=idea.status)
    await follow_quietly(tx, idea)
    record(tx, IdeaSubmitted(idea.id, held=held), circle_id=idea.circle_id)
    return idea


async def edit_idea(
    tx: AsyncSession, idea_id: UUID, changes: dict[str, Any], *, version: int, now: datetime
) -> IdeaRow:
    """Change one's own words; refused when somebody else changed them since `version`."""
    idea = await idea_for_update(tx, idea_id)
    require(access.may_edit(viewer_in(tx), idea))
    require_version(idea.version, version, idea.id)
    current = {name: getattr(idea, name) for name in KEPT}
    draft = Draft(**{**current, **changes})
    _write_texts(idea, draft)
    await answer_fields(tx, idea, draft.answers, now=now, complete=False)
    await _forget(tx, draft)
    await attach_files(tx, draft.files, Place(idea.id, idea.circle_id), now=now)
    idea.version += 1
    idea.updated_at = idea.last_activity_at = now
    record(tx, IdeaEdited(idea.id, version=idea.version), circle_id=idea.circle_id)
    return idea


async def withdraw_idea(tx: AsyncSession, idea_id: UUID, *, sentence: str, now: datetime) -> IdeaRow:
    """Take an idea back; it stays readable as withdrawn."""
    idea = await idea_for_update(tx, idea_id)
    require(access.may_withdraw(viewer_in(tx), idea))
    clean = rules.sized(sentence, "sentence", at_most=rules.SENTENCE_LIMIT)
    await change(tx, idea, IdeaStatus.WITHDRAWN, clean, now)
    record(tx, IdeaWithdrawn(idea.id), circle_id=idea.circle_id)
    return idea


async def follow_idea(tx: AsyncSession, idea_id: UUID) -> IdeaRow:
    """Hear what happens to the idea."""
    idea = await visible_idea(tx, idea_id)
    await follow_quietly(tx, idea)
    return idea


async def unfollow_idea(tx: AsyncSession, idea_id: UUID) -> IdeaRow:
    """Hear no more of the idea."""
    idea = await visible_idea(tx, idea_id)
    await tx.execute(
        delete(FollowRow).where(
            col(FollowRow.workspace_id) == idea.workspace_id,
            col(FollowRow.idea_id) == idea.id,
            col(FollowRow.membership_id) == viewer_in(tx).membership_id,
        )
    )
    return idea


async def see_idea(tx: AsyncSession, idea_id: UUID, *, now: datetime) -> IdeaRow:
    """Note that one has looked at the idea; nobody else is told."""
    idea = await visible_idea(tx, idea_id)
    seen = insert(SeenRow).values(
        workspace_id=idea.workspace_id,
        id=new_id(),
        idea_id=idea.id,
        circle_id=idea.circle_id,
        membership_id=viewer_in(tx).membership_id,
        seen_at=now,
    )
    await tx.execute(seen.on_conflict_do_update(constraint="uq_idea_seen_person", set_={"seen_at": now}))
    return idea


async def follow_quietly(tx: AsyncSession, idea: IdeaRow) -> None:
    """Whoever takes part follows."""
    follow = insert(FollowRow).values(
        workspace_id=idea.workspace_id,
        id=new_id(),
        idea_id=idea.id,
        circle_id=idea.circle_id,
        membership_id=viewer_in(tx).membership_id,
    )
    await tx.execute(follow.on_conflict_do_nothing())


async def is_trusted(tx: AsyncSession, author: Viewer) -> bool:
    """Whether nobody has to look at what the viewer writes before others read it."""
    if access.is_trusted_kind(author):
        return True
    membership = await tx.get(MembershipRow, (author.workspace_id, author.membership_id))
    if membership is None:
        raise NotFound
    return membership.is_trusted


async def change(tx: AsyncSession, idea: IdeaRow, to: IdeaStatus, sentence: str, now: datetime) -> None:
    """Set the status and note who did it and why."""
    before = idea.status
    idea.status = to
    idea.held_at, idea.requested_circle_id = None, None
    idea.updated_at = idea.last_activity_at = now
    await note_step(tx, idea, to=to, before=before, sentence=sentence)


async def note_step(
    tx: AsyncSession, idea: IdeaRow, *, to: IdeaStatus, before: IdeaStatus | None = None, sentence: str = ""
) -> None:
    """An entry in the idea's history, of what stands in the idea already."""
    await tx.flush()
    actor = viewer_in(tx).member
    tx.add(
        StatusChangeRow(
            workspace_id=idea.workspace_id,
            idea_id=idea.id,
            circle_id=idea.circle_id,
            organisation_id=actor.organisation_id,
            actor_id=actor.id,
            from_status=before,
            to_status=to,
            sentence=sentence,
        )
    )


def _written(author: Member, draft: Draft, circle: CircleRow) -> IdeaRow:
    idea = IdeaRow(
        workspace_id=circle.workspace_id,
        circle_id=circle.id,
        floor=circle.floor,
        organisation_id=author.organisation_id,
        author_id=author.id,
        number=_some_number(),
    )
    _write_texts(idea, draft)
    return idea


def _write_texts(idea: IdeaRow, draft: Draft) -> None:
    idea.title = rules.title(draft.title)
    idea.problem = rules.sized(draft.problem, "problem", at_least=10)
    idea.proposal = rules.sized(draft.proposal, "proposal")
    idea.language = rules.language(draft.language)
    idea.benefits = field_rules.benefits(draft.benefits)
    idea.benefit_note = field_rules.benefit_note(draft.benefit_note)
    idea.problem_html, idea.proposal_html = render(idea.problem), render(idea.proposal)
    idea.excerpt = plain(idea.problem, EXCERPT)


async def _forget(tx: AsyncSession, draft: Draft) -> None:
    if draft.draft_id:
        await forget_draft(tx, draft.draft_id)


async def _add_with_number(tx: AsyncSession, idea: IdeaRow) -> None:
    for _ in range(TRIES):
        try:
            async with tx.begin_nested():
                tx.add(idea)
        except IntegrityError as error:
            if "uq_idea_number" not in str(error):
                raise
            idea.number = _some_number()
        else:
            return
    raise NotAllowed


def _some_number() -> int:
    return LOWEST + secrets.randbelow(HIGHEST - LOWEST)
