"""Verbs on what waits: each decision is one act in the log, with what its undoing needs."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.core.db import act_as, viewer_in
from portal.core.events import record
from portal.core.refusal import Refusal, require
from portal.ideas.actions.comment import take_back
from portal.ideas.actions.decision import approve_idea, decline_held, held_idea, return_idea
from portal.ideas.actions.held import refuse, release
from portal.ideas.actions.merge import merge_idea
from portal.ideas.actions.move import narrow_idea
from portal.ideas.events import CommentHidden
from portal.ideas.model import HeldState
from portal.ideas.queries import comment_for_update, held_comment_for_update, idea_for_update, visible_comment
from portal.ideas.rules import CommentGone
from portal.identity.queries import viewer_for
from portal.moderation import rules
from portal.moderation.actions.hand import lend_hand
from portal.moderation.actions.trust import earn
from portal.moderation.events import Acted
from portal.moderation.model import Act, ItemKind, ItemRow
from portal.moderation.queries import item_here, open_reports


@dataclass(frozen=True)
class Verdict:
    """What is decided, and the sentence that goes with it."""

    act: Act
    sentence: str = ""


@dataclass(frozen=True)
class Outcome:
    """What became of one of several: the act, or why not."""

    item_id: UUID
    act_id: UUID | None = None
    refusal: Refusal | None = None


Facts = dict[str, Any]
Hand = Callable[[AsyncSession, ItemRow, Verdict, datetime], Awaitable[Facts]]


async def decide_all(
    tx: AsyncSession, item_ids: Sequence[UUID], verdict: Verdict, *, together: bool, now: datetime
) -> list[Outcome]:
    """The same for each of them; `together`: for all of them or for none."""
    require(0 < len(item_ids) <= rules.AT_ONCE, rules.TooMany("ids", limit=rules.AT_ONCE))
    outcomes = []
    viewer = viewer_in(tx)
    for item_id in dict.fromkeys(item_ids):
        try:
            async with tx.begin_nested():
                outcomes.append(Outcome(item_id, await decide(tx, item_id, verdict, now=now)))
        except Refusal as refusal:
            if together or len(item_ids) == 1:
                raise
            await act_as(tx, viewer)
            outcomes.append(Outcome(item_id, refusal=refusal))
    return outcomes


async def decide(tx: AsyncSession, item_id: UUID, verdict: Verdict, *, now: datetime) -> UUID:
    """Decide about something that waits; returns the act."""
    item = await item_here(tx, item_id)
    require(rules.fits(ItemKind(item.kind), verdict.act), rules.WrongDecision("decision"))
    clean = replace(verdict, sentence=rules.sentence(verdict.act, verdict.sentence))
    facts = await HANDS[ItemKind(item.kind), verdict.act](tx, item, clean, now)
    acted = Acted(
        item.idea_id,
        act=verdict.act,
        about_id=item.about_id,
        sentence=clean.sentence,
        idea_id=item.idea_id,
        comment_id=item.comment_id,
        held_id=item.held_id,
        person_id=item.author_id,
        **facts,
    )
    act_id = record(tx, acted, circle_id=item.circle_id, host_only=True)
    await tx.flush()
    if item.kind in (ItemKind.REPORT, ItemKind.MERGE_WISH):
        for report in await open_reports(tx, item.comment_id or item.idea_id):
            report.act_id = act_id
    return act_id


async def decide_by_name(tx: AsyncSession, idea_id: UUID, verdict: Verdict, *, now: datetime) -> UUID:
    """Decide about a held idea by its own id, as its page does."""
    await held_idea(tx, idea_id)
    return await decide(tx, idea_id, verdict, now=now)


async def _approve_idea(tx: AsyncSession, item: ItemRow, verdict: Verdict, now: datetime) -> Facts:
    before = await _held(tx, item)
    await approve_idea(tx, item.idea_id, sentence=verdict.sentence, now=now)
    return before | asdict(await earn(tx, item.author_id, item.about_id, now))


async def _return_idea(tx: AsyncSession, item: ItemRow, verdict: Verdict, now: datetime) -> Facts:
    before = await _held(tx, item)
    await return_idea(tx, item.idea_id, sentence=verdict.sentence, now=now)
    return before


async def _decline_idea(tx: AsyncSession, item: ItemRow, verdict: Verdict, now: datetime) -> Facts:
    before = await _held(tx, item)
    await decline_held(tx, item.idea_id, sentence=verdict.sentence, now=now)
    return before


async def _held(tx: AsyncSession, item: ItemRow) -> Facts:
    idea = await idea_for_update(tx, item.idea_id)
    return {
        "held_at": idea.held_at and idea.held_at.isoformat(),
        "requested_circle_id": idea.requested_circle_id,
        "left_circle_id": idea.circle_id,
        "kept_floor": idea.kept_floor,
    }


async def _release(tx: AsyncSession, item: ItemRow, _verdict: Verdict, now: datetime) -> Facts:
    """Its author says it now, with the rights of now; moderators only let it happen.

    What came in by an import was said elsewhere: whoever reads nothing here earns nothing by it either.
    """
    moderator = viewer_in(tx)
    held = await held_comment_for_update(tx, item.id)
    author = await viewer_for(tx, held.workspace_id, held.author_id)
    if author is not None and held.circle_id in author.circles:
        await act_as(tx, author)
        await release(tx, held, now=now)
        await act_as(tx, moderator)
        return asdict(await earn(tx, item.author_id, item.about_id, now))
    require(held.is_imported, rules.AuthorGone)
    await lend_hand(tx, held)
    await release(tx, held, now=now)
    await act_as(tx, moderator)
    return {}


async def _return_comment(tx: AsyncSession, item: ItemRow, verdict: Verdict, now: datetime) -> Facts:
    held = await held_comment_for_update(tx, item.id)
    await refuse(tx, held, HeldState.RETURNED, sentence=verdict.sentence, now=now)
    return {}


async def _decline_comment(tx: AsyncSession, item: ItemRow, verdict: Verdict, now: datetime) -> Facts:
    held = await held_comment_for_update(tx, item.id)
    await refuse(tx, held, HeldState.DECLINED, sentence=verdict.sentence, now=now)
    return {}


async def _dismiss(_tx: AsyncSession, _item: ItemRow, _verdict: Verdict, _now: datetime) -> Facts:
    return {}


async def _hide(tx: AsyncSession, item: ItemRow, verdict: Verdict, now: datetime) -> Facts:
    """A comment gets empty, an idea goes back into its firm's narrow circle."""
    if item.comment_id is None:
        idea = await idea_for_update(tx, item.idea_id)
        left, floor = idea.circle_id, idea.kept_floor
        await narrow_idea(tx, idea.id, now=now)
        return {"left_circle_id": left, "kept_floor": floor}
    moderator = await lend_hand(tx, await visible_comment(tx, item.comment_id))
    comment = await comment_for_update(tx, item.comment_id)
    require(comment.deleted_at is None, CommentGone)
    comment.hidden_sentence = verdict.sentence
    await take_back(tx, comment, now)
    await act_as(tx, moderator)
    record(tx, CommentHidden(comment.idea_id, hidden_id=comment.id), circle_id=comment.circle_id)
    return {}


async def _merge(tx: AsyncSession, item: ItemRow, verdict: Verdict, now: datetime) -> Facts:
    require(item.other_id is not None, rules.WrongDecision("decision"))
    if item.other_id is not None:
        await merge_idea(tx, item.idea_id, item.other_id, sentence=verdict.sentence, now=now)
    return {}


HANDS: dict[tuple[ItemKind, Act], Hand] = {
    (ItemKind.HELD_IDEA, Act.APPROVE): _approve_idea,
    (ItemKind.HELD_IDEA, Act.RETURN): _return_idea,
    (ItemKind.HELD_IDEA, Act.DECLINE): _decline_idea,
    (ItemKind.HELD_COMMENT, Act.APPROVE): _release,
    (ItemKind.HELD_COMMENT, Act.RETURN): _return_comment,
    (ItemKind.HELD_COMMENT, Act.DECLINE): _decline_comment,
    (ItemKind.REPORT, Act.DISMISS): _dismiss,
    (ItemKind.REPORT, Act.HIDE): _hide,
    (ItemKind.MERGE_WISH, Act.DISMISS): _dismiss,
    (ItemKind.MERGE_WISH, Act.MERGE): _merge,
}
