"""Verbs on ballots: prepare, open, vote, publish, take back."""

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from portal.ballots import access, rules
from portal.ballots.counting.canonical import canonical
from portal.ballots.counting.definition import LIBRARIES, Definition, Method, Option, Weighting, definition_from
from portal.ballots.events import (
    BallotAnnulled,
    BallotDiscarded,
    BallotDrafted,
    BallotOpened,
    BallotPublished,
    BallotReminded,
    BallotStated,
)
from portal.ballots.model import (
    BallotMethod,
    BallotOptionRow,
    BallotRow,
    BallotStatementRow,
    BallotStatus,
    Secrecy,
    StatementKind,
)
from portal.ballots.queries import options_of, stands_in, statements_of, visible_ballot
from portal.core.db import verb, viewer_in
from portal.core.events import record
from portal.core.ids import new_id
from portal.core.own_ids import made_before
from portal.core.refusal import NotFound, TooShort, require, require_version
from portal.ideas.queries import visible_idea

FROZEN = verb(
    """
    select status, definition from ballot
     where workspace_id = %(v_workspace)s::uuid and id = %(ballot)s::uuid
       and circle_id = any (%(v_circles)s::text::uuid[]) and status <> 'draft'
    """,
    "nothing_else as (select 1)",
    "found.status, found.definition",
)
CAST = verb(
    "select ballot_cast(%(ballot)s::uuid, %(said)s::text, %(key)s::text)::text as receipt",
    "nothing_else as (select 1)",
    "found.receipt",
)

Change = Callable[[str, Mapping[str, object]], Awaitable[Any]]
"""`Database.change` for a viewer."""


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
    """Say a draft anew; what is open is never changed."""
    viewer = viewer_in(tx)
    ballot = await visible_ballot(tx, seen.ballot_id)
    require(access.may_edit(viewer, ballot))
    require(draft.circle_id in viewer.circles, NotFound)
    await tx.refresh(ballot, with_for_update=True)
    require(access.may_edit(viewer, ballot))  # it may have been opened meanwhile
    require_version(ballot.version, seen.version, ballot.id)
    await tx.execute(delete(BallotOptionRow).where(*_of(ballot)))
    for name, value in _said(draft, now).items():
        setattr(ballot, name, value)
    ballot.version += 1
    await tx.flush()
    await _put_options(tx, ballot, draft.choices)
    return ballot


async def discard_ballot(tx: AsyncSession, ballot_id: UUID) -> None:
    """Remove a draft; what was once open stays."""
    ballot = await visible_ballot(tx, ballot_id)
    require(access.may_edit(viewer_in(tx), ballot))
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


def _counted(option: BallotOptionRow) -> Option:
    return Option(str(option.id), option.title, Fraction(option.effort))


async def open_ballot(tx: AsyncSession, ballot_id: UUID) -> BallotRow:
    """Freeze everything and let the firms vote."""
    ballot = await visible_ballot(tx, ballot_id)
    require(access.may_open(viewer_in(tx), ballot))
    require(not ballot.lacks, rules.BallotIncomplete("id"))
    options = await options_of(tx, ballot)
    made = rules.definition(
        Method(ballot.method), Weighting(ballot.weighting), ballot.settings, [_counted(option) for option in options]
    )
    refused = await tx.scalar(select(func.ballot_open(ballot.id, frozen(ballot, options, made))))
    if refused:
        raise rules.REFUSALS.get(refused, NotFound)
    record(tx, BallotOpened(ballot.id), circle_id=ballot.circle_id)
    return ballot


def frozen(ballot: BallotRow, options: list[BallotOptionRow], made: Definition) -> str:
    """Everything that may not change from the opening on, as canonical JSON.

    Whose the weights are stands in the electorate, for not everybody may know all firms.
    """
    weights = rules.weights_in(json.loads(ballot.settings))
    return canonical(
        {
            "ballot": str(ballot.id),
            "title": ballot.title,
            "question": ballot.question,
            "secrecy": ballot.secrecy,
            "binding": ballot.is_binding,
            "closes_at": ballot.closes_at.isoformat(),
            "consequence": ballot.consequence,
            "estimates": {
                str(option.id): {
                    "by": option.estimated_by,
                    "on": option.estimated_on and option.estimated_on.isoformat(),
                    "source": option.source,
                }
                for option in options
            },
            "weights": {"because": weights.because, "named": sorted(weights.firms.values(), reverse=True)},
            "library": LIBRARIES.get(made.method, "the portal itself"),
            "count": made.as_json(),
        }
    ).decode()


async def cast_vote(
    change: Change, ballot_id: UUID, content: dict[str, Any] | None, *, key: str | None = None
) -> dict[str, Any]:
    """Vote, or vote anew: the last vote before the deadline counts; the receipt says what is kept.

    What comes again under its key is not voted anew, whatever was voted since.

    Two short statements: the chain's lock is held for the second one only, for in the last minute all want it.
    """
    ballot = await change(FROZEN, {"ballot": ballot_id})
    require(ballot is not None, NotFound)
    require(ballot[0] == BallotStatus.OPEN, rules.BallotNotOpen)
    said = rules.vote(count_of(ballot[1]), content)
    kept = await change(CAST, {"ballot": ballot_id, "said": said, "key": key})
    if kept is None or kept[0] is None:
        raise rules.BallotNotOpen
    return dict(json.loads(kept[0]))


def count_of(text: str) -> Definition:
    """What is counted, from the frozen text."""
    return definition_from(json.loads(text)["count"])


async def publish_ballot(tx: AsyncSession, ballot_id: UUID, *, statement: str = "") -> BallotRow:
    """Show the result, and the votes for a recount, to everybody who reads the ballot; first say what happens now."""
    ballot = await visible_ballot(tx, ballot_id)
    require(access.may_state(viewer_in(tx), ballot, StatementKind.NEXT) and ballot.status == BallotStatus.CLOSED)
    if statement.strip():
        await state(tx, Statement(ballot_id, StatementKind.NEXT, statement))
    said = await statements_of(tx, ballot)
    require(any(one.kind == StatementKind.NEXT for one in said), rules.BallotUnexplained)
    require(await tx.scalar(select(func.ballot_end(ballot.id, None))))
    record(tx, BallotPublished(ballot.id), circle_id=ballot.circle_id)
    return ballot


@dataclass(frozen=True)
class Statement:
    """What the host says to a ballot."""

    ballot_id: UUID
    kind: StatementKind
    body: str
    own_id: UUID | None = None


async def state(tx: AsyncSession, statement: Statement) -> BallotStatementRow:
    """Say what happens with the result, or why the host does something else; it stays as it was said."""
    viewer = viewer_in(tx)
    ballot = await visible_ballot(tx, statement.ballot_id)
    require(access.may_state(viewer, ballot, statement.kind))
    mine = col(BallotStatementRow.author_id) == viewer.member.id
    if before := await made_before(tx, BallotStatementRow, statement.own_id, mine):
        return before
    body = rules.sized(statement.body, "body", at_most=rules.REASON_LIMIT)
    if statement.kind is StatementKind.DEVIATION:
        require(len(body) >= rules.REASON_AT_LEAST, TooShort("body", limit=rules.REASON_AT_LEAST))
    said = BallotStatementRow(
        workspace_id=ballot.workspace_id,
        id=statement.own_id or new_id(),
        ballot_id=ballot.id,
        circle_id=ballot.circle_id,
        organisation_id=viewer.member.organisation_id,
        author_id=viewer.member.id,
        kind=statement.kind,
        body=body,
    )
    tx.add(said)
    await tx.flush()
    record(tx, BallotStated(ballot.id, what=statement.kind, statement_id=said.id), circle_id=ballot.circle_id)
    return said


async def remind_firms(tx: AsyncSession, ballot_id: UUID) -> BallotRow:
    """Ask those firms that have not voted to do so: once a day at most; how others voted nobody learns."""
    ballot = await visible_ballot(tx, ballot_id)
    require(access.may_remind(viewer_in(tx), ballot))
    refused = await tx.scalar(select(func.ballot_remind(ballot.id)))
    if refused:
        raise rules.REFUSALS.get(refused, NotFound)
    # Not even the circle hears of it: it would tell that somebody is late.
    record(tx, BallotReminded(ballot.id), circle_id=ballot.circle_id, host_only=True)
    return ballot


async def annul_ballot(tx: AsyncSession, ballot_id: UUID, reason: str) -> BallotRow:
    """Take a ballot back, with a reason that everybody reads."""
    ballot = await visible_ballot(tx, ballot_id)
    require(access.may_annul(viewer_in(tx), ballot))
    text = rules.sized(reason, "reason", at_most=rules.REASON_LIMIT)
    require(len(text) >= rules.REASON_AT_LEAST, TooShort("reason", limit=rules.REASON_AT_LEAST))
    require(await tx.scalar(select(func.ballot_end(ballot.id, text))))
    record(tx, BallotAnnulled(ballot.id), circle_id=ballot.circle_id)
    return ballot
