"""Verbs that end a discussion and open it again."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.refusal import require
from portal.ideas import access, rules
from portal.ideas.events import IdeaLocked, IdeaUnlocked
from portal.ideas.model import IdeaRow
from portal.ideas.queries import idea_for_update


async def lock_discussion(tx: AsyncSession, idea_id: UUID, *, sentence: str, now: datetime) -> IdeaRow:
    """From now on only moderators add to the discussion; the sentence says why."""
    idea = await idea_for_update(tx, idea_id)
    require(access.may_lock(viewer_in(tx), idea))
    idea.lock_sentence = rules.sized(sentence, "sentence", at_least=1, at_most=rules.SENTENCE_LIMIT)
    idea.locked_at = now
    record(tx, IdeaLocked(idea.id), circle_id=idea.circle_id)
    return idea


async def unlock_discussion(tx: AsyncSession, idea_id: UUID) -> IdeaRow:
    """Let everybody who reads the idea go on talking."""
    idea = await idea_for_update(tx, idea_id)
    require(access.may_lock(viewer_in(tx), idea))
    if idea.locked_at is not None:
        idea.locked_at = idea.lock_sentence = None
        record(tx, IdeaUnlocked(idea.id), circle_id=idea.circle_id)
    return idea
