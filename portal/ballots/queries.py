"""Loads for the verbs on ballots; SQL expressions that the API hangs on fields."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    DateTime,
    Integer,
    Text,
    and_,
    any_,
    case,
    cast,
    false,
    func,
    literal,
    null,
    or_,
    select,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.ballots import access, rules
from portal.ballots.model import (
    BallotFirmRow,
    BallotOptionRow,
    BallotPaperRow,
    BallotResultRow,
    BallotRow,
    BallotStatementRow,
    BallotStatus,
    Ending,
)
from portal.core.db import viewer_in
from portal.core.refusal import NotFound
from portal.core.sight import Sight, same
from portal.ideas.queries import visible_idea

WINNERS = 4
"""One more than a list shows, so that it knows whether there are more."""

Columns = Any


async def visible_ballot(tx: AsyncSession, ballot_id: UUID) -> BallotRow:
    """The ballot, if the viewer may read it."""
    viewer = viewer_in(tx)
    found = await tx.scalar(
        select(BallotRow).where(col(BallotRow.workspace_id) == viewer.workspace_id, col(BallotRow.id) == ballot_id)
    )
    if found is None or not access.may_see(viewer, found):
        raise NotFound
    return found


async def options_of(tx: AsyncSession, ballot: BallotRow) -> list[BallotOptionRow]:
    """What is put to the vote, in order."""
    found = select(BallotOptionRow).where(
        col(BallotOptionRow.workspace_id) == ballot.workspace_id, col(BallotOptionRow.ballot_id) == ballot.id
    )
    return list(await tx.scalars(found.order_by(col(BallotOptionRow.position))))


async def stands_in(tx: AsyncSession, idea_id: UUID, circle_id: UUID) -> bool:
    """Whether the viewer reads the idea in this circle."""
    try:
        return (await visible_idea(tx, idea_id)).circle_id == circle_id
    except NotFound:
        return False


@dataclass(frozen=True)
class Told:
    """A ballot with its result as far as the viewer may know it, and the own firm's papers."""

    ballot: BallotRow
    result: str
    own: list[dict[str, Any]]

    @property
    def label(self) -> str | None:
        """What the count calls the viewer's firm."""
        return self.own[0]["label"] if self.own else None


async def told_result(tx: AsyncSession, ballot_id: UUID) -> Told | None:
    """What the viewer may know of a result; None as long as there is none for this viewer."""
    viewer = viewer_in(tx)
    sight = Sight(viewer.shape)
    row, paper = aliased(BallotRow), aliased(BallotPaperRow)
    parts = func.jsonb_build_object("label", paper.label, "content", paper.content, "strength", paper.strength)
    own = (
        select(func.coalesce(func.jsonb_agg(parts), func.jsonb_build_array()))
        .where(
            same(paper.workspace_id, row.workspace_id),
            same(paper.ballot_id, row.id),
            same(paper.organisation_id, sight.organisation),
            access.paper_visible_to(paper, sight),
        )
        .scalar_subquery()
    )
    wanted = select(row, func.ballot_told(row.id), own).where(
        same(row.workspace_id, sight.workspace), same(row.id, ballot_id), access.visible_to(row, sight)
    )
    found = (await tx.execute(wanted, viewer.params)).one_or_none()
    if found is None or found[1] is None:
        return None
    return Told(found[0], found[1], [one | {"content": json.loads(one["content"])} for one in found[2]])


async def statements_of(tx: AsyncSession, ballot: BallotRow) -> list[BallotStatementRow]:
    """What the host has said, the first first."""
    found = select(BallotStatementRow).where(
        col(BallotStatementRow.workspace_id) == ballot.workspace_id, col(BallotStatementRow.ballot_id) == ballot.id
    )
    return list(await tx.scalars(found.order_by(col(BallotStatementRow.created_at), col(BallotStatementRow.id))))


async def archive_of(tx: AsyncSession, ballot_id: UUID) -> dict[str, Any] | None:
    """The archive, once it is published and may be handed out."""
    found: dict[str, Any] | None = await tx.scalar(select(func.ballot_archive(ballot_id)))
    return found


def settings(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """The settings; which firm weighs what is for the host, for not everybody may know all firms."""
    if sight.is_staff:
        chosen: ColumnElement[Any] = row.settings
        return chosen
    return cast(cast(row.settings, JSONB).op("-")(literal(rules.WEIGHTS, Text)), Text)


def weights(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """What the named firms weigh, the heaviest first, without saying who they are."""
    told = func.jsonb_each_text(cast(row.settings, JSONB).op("->")(literal(rules.WEIGHTS, Text)))
    each = told.table_valued("key", "value").render_derived(name="named")
    weight = cast(each.c.value, Integer)
    return func.array(select(weight).select_from(each).order_by(weight.desc()).scalar_subquery())


def own_weight(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """What the viewer's firm weighs: as it was frozen, or as it is prepared."""
    if sight.is_staff:
        return cast(null(), Integer)
    firm: Any = aliased(BallotFirmRow)
    there = (same(firm.workspace_id, row.workspace_id), same(firm.ballot_id, row.id))
    own = (same(firm.organisation_id, sight.organisation), access.electorate_visible_to(firm, sight))
    frozen = select(firm.weight).where(*there, *own).scalar_subquery()
    named = cast(row.settings, JSONB).op("->")(literal(rules.WEIGHTS, Text)).op("->>")(cast(sight.organisation, Text))
    return func.coalesce(frozen, cast(named, Integer), 1)


def joinable(target: Columns, row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Firms with people who could still join; for the host."""
    if not sight.is_staff:
        return false()
    mine = same(target.workspace_id, row.workspace_id)
    return and_(mine, target.id == any_(func.ballot_joinable(row.id)))


def trouble(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """Why the last count came to nothing: for the host."""
    return row.count_trouble if sight.is_staff else cast(null(), Text)


def can_remind(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer may remind firms now: some have not voted, and nobody was reminded for a day."""
    firm, before = aliased(BallotFirmRow), func.ballot_reminded_at(row.id)
    there = (same(firm.workspace_id, row.workspace_id), same(firm.ballot_id, row.id))
    late = select(1).where(*there, ~col(firm.has_voted), access.electorate_visible_to(firm, sight)).exists()
    long_ago = or_(before.is_(None), before < func.clock_timestamp() - timedelta(days=1))
    return and_(access.reminds(row, sight), is_open(row, sight), late, long_ago)


def reminded_at(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """When firms were last reminded, for the host."""
    return cast(func.ballot_reminded_at(row.id), DateTime(timezone=True))


def own_firm_has_voted(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether somebody has voted for the viewer's firm."""
    firm = aliased(BallotFirmRow)
    there = (same(firm.workspace_id, row.workspace_id), same(firm.ballot_id, row.id))
    own = (same(firm.organisation_id, sight.organisation), access.electorate_visible_to(firm, sight))
    return select(1).where(*there, *own, col(firm.has_voted)).exists()


def own_vote(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """The viewer's own vote as it stands, as JSON with its nonce, leaf and the chain's head then."""
    return cast(func.ballot_own(row.id), Text)


def own_receipt_code(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """The beginning of the own vote's leaf in groups of four: short enough to be compared by eye."""
    start = func.upper(func.left(func.ballot_own(row.id).op("->>")("leaf"), 16))
    return func.regexp_replace(start, "(....)(?=.)", r"\1-", "g")


def own_cast_at(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """When the own vote was cast as it stands; nobody else is told."""
    return cast(func.ballot_own(row.id).op("->>")("at"), DateTime(timezone=True))


def archive(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """Everything for a check and a recount, once it is published."""
    return cast(func.ballot_archive(row.id), Text)


def result(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """The result as it was counted, for those who may see it."""
    return _of_result(row, sight, "result")


def result_hash(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """The hash of the result."""
    return _of_result(row, sight, "result_hash")


def decided(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """How it ended, as far as the viewer may know: something won, nothing did, or too few voted."""
    told = cast(func.ballot_told(row.id), JSONB)
    won = func.jsonb_array_length(told.op("->")("winners")) > 0
    return case(
        (told.is_(None), cast(null(), Text)),
        (told.op("->>")("status") != "decided", Ending.NO_QUORUM.value),
        (won, Ending.WON.value),
        else_=Ending.LOST.value,
    )


def winners(row: Columns, _sight: Sight) -> ColumnElement[Any]:
    """The titles of the first that won, in order; none of a motion, and none where the viewer may not know yet."""
    option: Any = aliased(BallotOptionRow)
    told = cast(func.ballot_told(row.id), JSONB).op("->")("winners")
    won = func.jsonb_array_elements_text(told).table_valued("id", with_ordinality="place").render_derived(name="won")
    same_option = and_(same(option.workspace_id, row.workspace_id), cast(option.id, Text) == won.c.id)
    titles = select(option.title).join_from(won, option, same_option).where(same(option.ballot_id, row.id))
    return func.array(titles.order_by(won.c.place).limit(WINNERS).scalar_subquery())


def _of_result(row: Columns, sight: Sight, column: str) -> ColumnElement[Any]:
    found = aliased(BallotResultRow)
    wanted = select(getattr(found, column)).where(
        same(found.workspace_id, row.workspace_id), same(found.ballot_id, row.id)
    )
    return wanted.where(access.result_visible_to(found, sight)).scalar_subquery()


def is_open(row: Columns, _sight: Sight) -> ColumnElement[bool]:
    """Whether votes are taken, by the database's clock."""
    open_: ColumnElement[bool] = same(row.status, BallotStatus.OPEN) & (row.closes_at > func.clock_timestamp())
    return open_


def ballot_filter(row: Columns, _sight: Sight, given: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    """The conditions for the members that were given."""
    conditions: list[ColumnElement[bool]] = []
    if "status" in given:
        conditions.append(row.status == any_(given["status"]))
    if "circle" in given:
        conditions.append(same(row.circle_id, given["circle"]))
    return conditions
