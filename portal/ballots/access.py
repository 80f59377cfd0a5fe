"""Who sees a ballot and what belongs to it, and who may do what; each rule as a value and as SQL."""

from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, func, literal, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from portal.ballots.model import (
    BallotFirmRow,
    BallotOptionRow,
    BallotPaperRow,
    BallotResultRow,
    BallotRow,
    BallotStatementRow,
    BallotStatus,
    BallotVoterRow,
    StatementKind,
)
from portal.core.sight import Sight, among, same
from portal.core.viewer import Viewer
from portal.partners.model import Role

RUNNING = (Role.OWNER, Role.ADMIN, Role.MODERATOR)

STATED = (BallotStatus.OPEN, BallotStatus.CLOSED, BallotStatus.PUBLISHED)

Columns = Any
"""An aliased row: its attributes are columns."""


def visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Ballots: readable where their circle is; drafts by the host only, until they are announced."""
    here = and_(row.workspace_id == sight.workspace, among(row.circle_id, sight.circles))
    told = or_(row.status != BallotStatus.DRAFT, row.announced_at.is_not(None))
    return here if sight.is_staff else and_(here, told)


def may_see(viewer: Viewer, row: BallotRow) -> bool:
    """The twin of `visible_to`."""
    here = row.workspace_id == viewer.workspace_id and row.circle_id in viewer.circles
    return here and (viewer.kind == "host" or row.status != BallotStatus.DRAFT or row.announced_at is not None)


def part_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """What belongs to a ballot: with it."""
    ballot = aliased(BallotRow)
    found = and_(same(ballot.workspace_id, row.workspace_id), same(ballot.id, row.ballot_id))
    return exists(select(1).where(found, visible_to(ballot, sight)))


def electorate_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Who may vote, and whether the firm has: the host, and each firm its own part."""
    own = literal(value=True) if sight.is_staff else row.organisation_id == sight.organisation
    return and_(row.workspace_id == sight.workspace, among(row.circle_id, sight.circles), own)


def paper_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Counted votes: once they are published, for everybody who reads the ballot."""
    return _published(row, sight)


def result_visible_to(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """The result: first for the host, then as the papers."""
    return _published(row, sight, sooner=sight.is_staff)


def _published(row: Columns, sight: Sight, *, sooner: bool = False) -> ColumnElement[bool]:
    """Of a thin ballot nothing: where fewer than five said something in confidence, numbers would say who."""
    ballot = aliased(BallotRow)
    found = and_(same(ballot.workspace_id, row.workspace_id), same(ballot.id, row.ballot_id), ~col(ballot.is_thin))
    when = () if sooner else (col(ballot.status) == BallotStatus.PUBLISHED,)
    return and_(
        row.workspace_id == sight.workspace,
        among(row.circle_id, sight.circles),
        exists(select(1).where(found, *when)),
    )


def may_draft(viewer: Viewer) -> bool:
    """Prepare ballots: the host's moderators."""
    return _runs(viewer.kind, viewer.role)


def may_open(viewer: Viewer, row: BallotRow) -> bool:
    """Open what is prepared."""
    return may_see(viewer, row) and _runs(viewer.kind, viewer.role) and row.status == BallotStatus.DRAFT


def opens(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_open` as SQL, for a row that is visible."""
    return same(row.status, BallotStatus.DRAFT) if _runs(*sight.shape[:2]) else false()


def may_announce(viewer: Viewer, row: BallotRow) -> bool:
    """Show what is prepared to those who will vote, once."""
    return may_open(viewer, row) and row.announced_at is None


def announces(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_announce` as SQL, for a row that is visible."""
    return and_(opens(row, sight), row.announced_at.is_(None))


def may_add_voters(viewer: Viewer, row: BallotRow) -> bool:
    """Let others join, as long as it is open; whether the definition allows it, the database says."""
    return may_see(viewer, row) and _runs(viewer.kind, viewer.role) and row.status == BallotStatus.OPEN


def may_edit(viewer: Viewer, row: BallotRow) -> bool:
    """Change or remove what is prepared, as long as it is not open."""
    return may_open(viewer, row)


def copies(_row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer may prepare another one like this."""
    return literal(_runs(*sight.shape[:2]))


def may_annul(viewer: Viewer, row: BallotRow) -> bool:
    """Take a ballot back that is open or closed, never one that is published."""
    return may_see(viewer, row) and _runs(viewer.kind, viewer.role) and row.status in {"open", "closed"}


def annuls(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_annul` as SQL, for a row that is visible."""
    running: ColumnElement[bool] = row.status.in_((BallotStatus.OPEN, BallotStatus.CLOSED))
    return running if _runs(*sight.shape[:2]) else false()


def may_remind(viewer: Viewer, row: BallotRow) -> bool:
    """Ask firms that have not voted to do so, as long as it is open."""
    return may_see(viewer, row) and _runs(viewer.kind, viewer.role) and row.status == BallotStatus.OPEN


def reminds(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_remind` as SQL, for a row that is visible."""
    return same(row.status, BallotStatus.OPEN) if _runs(*sight.shape[:2]) else false()


def may_state(viewer: Viewer, row: BallotRow, kind: StatementKind) -> bool:
    """Say what happens now, from the opening on; that one deviates, once the result is published."""
    runs = may_see(viewer, row) and _runs(viewer.kind, viewer.role)
    if kind is StatementKind.ADDED:
        return False  # said by the database, with those who join
    if kind is StatementKind.DEVIATION:
        return runs and row.status == BallotStatus.PUBLISHED
    return runs and row.status in STATED


def states(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_state` what happens now, as SQL, for a row that is visible."""
    stands: ColumnElement[bool] = row.status.in_(STATED)
    return stands if _runs(*sight.shape[:2]) else false()


def deviates(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """`may_state` a deviation, as SQL, for a row that is visible."""
    return same(row.status, BallotStatus.PUBLISHED) if _runs(*sight.shape[:2]) else false()


def publishes(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer may publish: what has closed and is counted."""
    if not _runs(*sight.shape[:2]):
        return false()
    # Of a thin one nobody reads the result's row, and yet it can be published.
    return and_(same(row.status, BallotStatus.CLOSED), func.ballot_told(row.id).is_not(None))


def votes(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer may vote: entitled at the opening, and in time by the database's clock."""
    voter = aliased(BallotVoterRow)
    entitled = exists(
        select(1).where(
            same(voter.workspace_id, row.workspace_id),
            same(voter.ballot_id, row.id),
            same(voter.membership_id, sight.membership),
        )
    )
    return and_(same(row.status, BallotStatus.OPEN), row.closes_at > func.clock_timestamp(), entitled)


def _runs(kind: str, role: str) -> bool:
    return kind == "host" and role in RUNNING


VISIBLE = {
    BallotRow: visible_to,
    BallotOptionRow: part_visible_to,
    BallotStatementRow: part_visible_to,
    BallotFirmRow: electorate_visible_to,
    BallotVoterRow: electorate_visible_to,
    BallotPaperRow: paper_visible_to,
    BallotResultRow: result_visible_to,
}
"""Which rule filters which table, for the checks that hold rule and policy together."""
