"""Preparing a ballot, and showing it before it opens."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.ballots import access, rules
from portal.ballots.actions.ideas import require_ideas_here
from portal.ballots.counting.definition import Method, Weighting
from portal.ballots.events import BallotAnnounced, BallotDiscarded, BallotDrafted, BallotRecalled
from portal.ballots.model import BallotMethod, BallotOptionRow, BallotRow, Secrecy
from portal.ballots.queries import options_of, stands_in, visible_ballot
from portal.core.db import viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import NotFound, require, require_version
from portal.ideas.queries import visible_idea


@dataclass(frozen=True)
class Draft:
    """A ballot as it is prepared."""

    circle_id: UUID
    title: str
    question: str
    method: Method
    weighting: Weighting
    secrecy: Secrecy
    is_binding: bool
    closes_at: datetime
    settings: rules.Settings
    choices: list[rules.Choice]
    weights: rules.Weights = rules.NO_WEIGHTS
    consequence: str = ""
    own_id: UUID | None = None

    @property
    def plan(self) -> rules.Plan:
        """What decides whether it can open."""
        settings = self.settings.as_json() | self.weights.as_json()
        return rules.Plan(self.method, self.weighting, settings, self.choices)


@dataclass(frozen=True)
class DraftSeen:
    """Which draft is changed, and how it was when that began."""

    ballot_id: UUID
    version: int | None = None


async def draft_ballot(tx: AsyncSession, draft: Draft, *, now: datetime) -> BallotRow:
    """Prepare a ballot; nobody but the host sees it before it opens."""
    viewer = viewer_in(tx)
    require(access.may_draft(viewer))
    require(draft.circle_id in viewer.circles, NotFound)
    if before := await made_before(tx, BallotRow, draft.own_id, col(BallotRow.author_id) == viewer.member.id):
        return before
    ballot = BallotRow(
        workspace_id=viewer.member.workspace_id,
        id=draft.own_id or new_id(),
        organisation_id=viewer.member.organisation_id,
        author_id=viewer.member.id,
        **_said(draft, now),
    )
    tx.add(ballot)
    await tx.flush()
    await _put_options(tx, ballot, draft.choices)
    # Its circle hears of it when it opens.
    record(tx, BallotDrafted(ballot.id))
    return ballot


async def edit_ballot(tx: AsyncSession, seen: DraftSeen, draft: Draft, *, now: datetime) -> BallotRow:
    """Say a draft anew; what is open is never changed.

    What was announced is a draft again: nobody shall find another estimate than the one that was shown.
    """
    viewer = viewer_in(tx)
    ballot = await visible_ballot(tx, seen.ballot_id)
    require(access.may_edit(viewer, ballot))
    require(draft.circle_id in viewer.circles, NotFound)
    await tx.refresh(ballot, with_for_update=True)
    require(access.may_edit(viewer, ballot))  # it may have been opened meanwhile
    require_version(ballot.version, seen.version, ballot.id)
    _recall(tx, ballot)
    await tx.execute(delete(BallotOptionRow).where(*_of(ballot)))
    for name, value in _said(draft, now).items():
        setattr(ballot, name, value)
    ballot.version += 1
    await tx.flush()
    await _put_options(tx, ballot, draft.choices)
    return ballot


async def announce_ballot(tx: AsyncSession, ballot_id: UUID, *, opens_at: datetime | None, now: datetime) -> BallotRow:
    """Show the draft to those who will vote: options, estimates and weights as they will be, and when it opens."""
    viewer = viewer_in(tx)
    ballot = await visible_ballot(tx, ballot_id)
    require(access.may_announce(viewer, ballot))
    await tx.refresh(ballot, with_for_update=True)
    require(access.may_announce(viewer, ballot))  # it may have been opened meanwhile
    require(not ballot.lacks, rules.BallotIncomplete("id"))
    await require_ideas_here(tx, ballot)
    ballot.opens_at = rules.opening(opens_at, ballot.closes_at, now)
    ballot.announced_at = now
    ballot.version += 1
    record(tx, BallotAnnounced(ballot.id), circle_id=ballot.circle_id)
    return ballot


def _recall(tx: AsyncSession, ballot: BallotRow) -> None:
    """Whoever looks at what was announced sees it go."""
    if ballot.announced_at is None:
        return
    ballot.announced_at = ballot.opens_at = None
    record(tx, BallotRecalled(ballot.id), circle_id=ballot.circle_id)


async def discard_ballot(tx: AsyncSession, ballot_id: UUID) -> None:
    """Remove a draft; what was once open stays."""
    ballot = await visible_ballot(tx, ballot_id)
    require(access.may_edit(viewer_in(tx), ballot))
    _recall(tx, ballot)
    await tx.execute(delete(BallotOptionRow).where(*_of(ballot)))
    await tx.delete(ballot)
    record(tx, BallotDiscarded(ballot.id))


async def copy_ballot(tx: AsyncSession, ballot_id: UUID, own_id: UUID | None, *, now: datetime) -> BallotRow:
    """A fresh draft like this ballot, whatever became of it, with as much time to vote from now on."""
    ballot = await visible_ballot(tx, ballot_id)
    options = await options_of(tx, ballot)
    plain = json.loads(ballot.settings)
    weights = rules.weights_in(plain)
    begun = ballot.opened_at or ballot.created_at
    return await draft_ballot(
        tx,
        Draft(
            circle_id=ballot.circle_id,
            title=ballot.title,
            question=ballot.question,
            method=Method(ballot.method),
            weighting=Weighting(ballot.weighting),
            secrecy=Secrecy(ballot.secrecy),
            is_binding=ballot.is_binding,
            closes_at=now + max(ballot.closes_at - begun, rules.SHORTEST_COPY),
            settings=rules.settings_from(plain),
            choices=[await _like(tx, ballot, option) for option in options],
            weights=weights,
            consequence=ballot.consequence,
            own_id=own_id,
        ),
        now=now,
    )


async def _like(tx: AsyncSession, ballot: BallotRow, option: BallotOptionRow) -> rules.Choice:
    """The option again; of an idea that stands elsewhere now only the words stay."""
    still = option.idea_id is not None and await stands_in(tx, option.idea_id, ballot.circle_id)
    return rules.Choice(
        option.title, option.effort, option.estimated_by, option.idea_id if still else None, option.estimated_on,
        option.source,
    )  # fmt: skip


def _said(draft: Draft, now: datetime) -> dict[str, Any]:
    """What the host says of a ballot, as it is kept."""
    require(len(draft.choices) <= rules.OPTIONS_LIMIT, rules.BallotWrong("options", reason=str(rules.OPTIONS_LIMIT)))
    return {
        "circle_id": draft.circle_id,
        "title": rules.sized(draft.title, "title", at_most=rules.TITLE_LIMIT),
        "question": rules.sized(draft.question, "question", at_most=rules.QUESTION_LIMIT, required=False),
        "consequence": rules.sized(draft.consequence, "consequence", at_most=rules.QUESTION_LIMIT, required=False),
        "method": BallotMethod(draft.method),
        "weighting": draft.weighting,
        "secrecy": draft.secrecy,
        "is_binding": draft.is_binding,
        "settings": rules.settings(draft.settings, draft.weights),
        "closes_at": rules.deadline(draft.closes_at, now),
        "lacks": rules.lacks(draft.plan),
    }


async def _put_options(tx: AsyncSession, ballot: BallotRow, choices: Sequence[rules.Choice]) -> None:
    tx.add_all([await _option(tx, ballot, at, choice) for at, choice in enumerate(choices)])
    await tx.flush()


def _of(ballot: BallotRow) -> tuple[Any, ...]:
    return (
        col(BallotOptionRow.workspace_id) == ballot.workspace_id,
        col(BallotOptionRow.ballot_id) == ballot.id,
    )


async def _option(tx: AsyncSession, ballot: BallotRow, position: int, choice: rules.Choice) -> BallotOptionRow:
    if choice.idea_id is not None:
        # An idea of another circle would tell its title to firms that do not know it.
        idea = await visible_idea(tx, choice.idea_id)
        require(idea.circle_id == ballot.circle_id, rules.BallotWrong("options", reason="circle"))
    return BallotOptionRow(
        workspace_id=ballot.workspace_id,
        ballot_id=ballot.id,
        circle_id=ballot.circle_id,
        position=position,
        title=rules.sized(choice.title, "options", at_most=rules.TITLE_LIMIT),
        idea_id=choice.idea_id,
        effort=choice.effort,
        estimated_by=rules.sized(choice.estimated_by, "options", at_most=rules.TITLE_LIMIT, required=False),
        estimated_on=choice.estimated_on,
        source=rules.sized(choice.source, "options", at_most=rules.REASON_LIMIT, required=False),
    )
