"""Loads a result as far as the viewer may know it, and turns it into facts."""

import json
from dataclasses import replace
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from portal.ballots.counting.definition import Definition, Lot, definition_from
from portal.ballots.model import BallotRow
from portal.ballots.outcome.facts import Outcome, outcome
from portal.ballots.outcome.paper import Cover
from portal.ballots.queries import Told, statements_of, told_result
from portal.partners.model import CircleRow
from portal.partners.queries import workspace_here

HASHES = ("chain_head", "box_root", "definition_hash")


async def outcome_here(tx: AsyncSession, ballot_id: UUID) -> Outcome | None:
    """The facts of a result that the viewer may see."""
    told = await told_result(tx, ballot_id)
    return None if told is None else facts(told)


def facts(told: Told) -> Outcome:
    """What was counted, as facts."""
    return outcome(
        counted(told.ballot), json.loads(told.result), is_thin=told.ballot.is_thin, own=told.own, label=told.label
    )


def counted(ballot: BallotRow) -> Definition:
    """The frozen definition with what the end told of it."""
    definition = definition_from(json.loads(ballot.definition or "{}")["count"])
    if not (ballot.seed and ballot.box_root):
        return definition
    return replace(definition, entitled=ballot.firm_count, lot=Lot(ballot.seed, ballot.box_root))


async def cover_of(tx: AsyncSession, told: Told) -> Cover:
    """What the document says beside the result."""
    ballot, workspace = told.ballot, await workspace_here(tx)
    circle = await tx.get_one(CircleRow, (ballot.workspace_id, ballot.circle_id))
    statements = await statements_of(tx, ballot)
    return Cover(
        portal=workspace.name,
        zone=workspace.time_zone,
        title=ballot.title,
        question=ballot.question,
        circle=circle.name,
        closed_at=ballot.closed_at or ballot.closes_at,
        statements=[(one.kind, one.body, one.created_at) for one in statements],
        hashes=[(name, getattr(ballot, name) or "") for name in HASHES],
    )
