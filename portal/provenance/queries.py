"""What people contributed to an idea, read as the person who asks, with the masks of the pages."""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Text, and_, cast, func, literal, select
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from portal.core import events
from portal.core.db import Database, viewer_in
from portal.core.events import EventRow
from portal.core.markdown import plain
from portal.core.sight import Sight
from portal.files import access as files
from portal.files.model import FileRow, FileState
from portal.ideas import access as ideas
from portal.ideas.events import CommentReleased, IdeaCommented, IdeaEdited, IdeaSubmitted
from portal.ideas.model import CommentRow, IdeaRow, StatusChangeRow, SupportRow
from portal.ideas.queries import visible_idea
from portal.partners import access as partners
from portal.partners.model import CircleRow, MembershipRow, OrganisationRow, TermsRow
from portal.partners.queries import workspace_here

MOST = 5_000
EXCERPT = 600
PUBLIC_KEY = sql("select signing_key_public(:key)")

Row = Any
"""An aliased row: its attributes are columns."""


async def record_of(tx: AsyncSession, idea_id: UUID, *, now: datetime) -> dict[str, Any]:
    """The whole record as the viewer may know it: facts only, in one order."""
    idea = await visible_idea(tx, idea_id)
    viewer = viewer_in(tx)
    workspace = await workspace_here(tx)
    circle = await tx.get_one(CircleRow, (idea.workspace_id, idea.circle_id))
    found = [await _texts(tx, idea), *await _said(tx, idea), *await _done(tx, idea)]
    found.sort(key=lambda one: (one["at"], one["kind"], one["sha256"] or ""))
    return {
        "format": "bundwerk-provenance-1",
        "portal": workspace.name,
        "madeAt": _moment(now),
        "madeFor": viewer.name,
        "language": viewer.locale,
        "zone": workspace.time_zone,
        "idea": {
            "id": f"idea_{idea.id}", "number": idea.number, "title": idea.title, "status": idea.status,
            "circle": circle.name, "createdAt": _moment(idea.created_at),
        },
        "contributions": found,
    }  # fmt: skip


async def public_key(database: Database, key_id: UUID) -> dict[str, Any] | None:
    """What anybody may know of a key: when it was made, and its public half."""
    async with database.read() as db:
        found: dict[str, Any] | None = await db.scalar(PUBLIC_KEY, {"key": key_id})
        return found


async def _texts(tx: AsyncSession, idea: IdeaRow) -> dict[str, Any]:
    row: Row = aliased(IdeaRow)
    (found,) = await _read(tx, row, ideas.visible_to(row, _sight(tx)), (row.id == idea.id,), spoken=False)
    words = "\n\n".join(filter(None, (idea.title, idea.problem, idea.proposal)))
    return _entry("idea", found, words)


async def _said(tx: AsyncSession, idea: IdeaRow) -> list[dict[str, Any]]:
    """Comments, and files with the sum of their bytes."""
    comment: Row = aliased(CommentRow)
    file: Row = aliased(FileRow)
    sight = _sight(tx)
    said = await _read(
        tx, comment, ideas.visible_to(comment, sight), (comment.idea_id == idea.id, comment.deleted_at.is_(None)),
        comment.body, comment.reply_to, spoken=True, place=_told_in(comment, sight),
    )  # fmt: skip
    kept = await _read(
        tx, file, files.visible_to(file, sight), (file.idea_id == idea.id, file.state == FileState.READY),
        file.name, file.sha256, spoken=True,
    )  # fmt: skip
    return [
        *(_entry("reply" if one["reply_to"] else "comment", one, one["body"]) for one in said),
        *(_entry("file", one, one["name"]) | {"sha256": one["sha256"] or None} for one in kept),
    ]


async def _done(tx: AsyncSession, idea: IdeaRow) -> list[dict[str, Any]]:
    """Changes of the text, supports, and decisions with their sentences."""
    edit: Row = aliased(EventRow)
    support: Row = aliased(SupportRow)
    step: Row = aliased(StatusChangeRow)
    sight = _sight(tx)
    edits = await _read(
        tx, edit, events.visible_to(edit, sight), (edit.object == idea.id, edit.kind == IdeaEdited.kind), spoken=False,
        person=edit.actor,
    )  # fmt: skip
    supports = await _read(
        tx, support, ideas.support_visible_to(support, sight), (support.idea_id == idea.id,), support.reason,
        spoken=True, person=support.membership_id,
    )  # fmt: skip
    steps = await _read(
        tx, step, ideas.visible_to(step, sight), (step.idea_id == idea.id, step.from_status.is_not(None)),
        step.to_status, step.sentence, spoken=False, person=step.actor_id,
    )  # fmt: skip
    return [
        *(_entry("edit", one, "") for one in edits),
        *(_entry("support", one, one["reason"] or "") for one in supports),
        *(_entry("decision", one, one["sentence"]) | {"status": one["to_status"]} for one in steps),
    ]


async def _read(  # noqa: PLR0913 - what differs between the tables, by name
    tx: AsyncSession,
    row: Row,
    seen: ColumnElement[bool],
    where: tuple[Any, ...],
    *more: Any,
    spoken: bool,
    place: Any = None,
    person: Any = None,
) -> Sequence[dict[str, Any]]:
    """Rows with who stands behind them as far as the viewer may know, and the terms under which they came."""
    sight = _sight(tx)
    who: Row = aliased(MembershipRow)
    firm: Row = aliased(OrganisationRow)
    at: Any = row.at if hasattr(row, "at") else row.created_at
    by = _by(row) if person is None else person
    names = (ideas.names_speaker, ideas.names_speakers_firm) if spoken else (partners.names_person, partners.names_firm)
    known: Any = and_(partners.membership_visible_to(who, sight), names[0](row, sight))
    firm_known: Any = and_(partners.organisation_visible_to(firm, sight), names[1](row, sight))
    brought = _brought_to(row, sight) if place is None else place
    where_said = func.coalesce(row.said_in, brought) if spoken else brought
    statement = (
        select(
            at.label("at"), who.name.label("person"), firm.name.label("firm"),
            _terms(where_said, at, sight), *more,
        )
        .select_from(row)
        .outerjoin(who, and_(who.workspace_id == row.workspace_id, who.id == by, known))
        .outerjoin(firm, and_(firm.workspace_id == row.workspace_id, firm.id == row.organisation_id, firm_known))
        .where(row.workspace_id == sight.workspace, seen, *where)
        .order_by(at)
        .limit(MOST)
    )  # fmt: skip
    found = await tx.execute(statement, viewer_in(tx).params)
    return [dict(one) for one in found.mappings()]


def _by(row: Row) -> Any:
    return row.author_id if hasattr(row, "author_id") else row.membership_id


def _brought_to(row: Row, sight: Sight) -> Any:
    """Where an idea was brought in, as far as the viewer may know; words of its own firm went with it from there."""
    event: Row = aliased(EventRow)
    idea_id = row.object if hasattr(row, "object") else row.idea_id if hasattr(row, "idea_id") else row.id
    first = select(event.circle_id).where(
        event.workspace_id == row.workspace_id,
        event.object == idea_id,
        event.kind == IdeaSubmitted.kind,
        events.visible_to(event, sight),
    )
    return first.limit(1).correlate(row).scalar_subquery()  # two levels down nothing is correlated by itself


def _told_in(comment: Row, sight: Sight) -> Any:
    """Where it was said, as far as the viewer may know; words of the idea's own firm go wherever the idea goes."""
    event: Row = aliased(EventRow)
    told = select(event.circle_id).where(
        event.workspace_id == comment.workspace_id,
        event.object == comment.idea_id,
        event.kind.in_((IdeaCommented.kind, CommentReleased.kind)),
        event.data["comment_id"].astext == cast(comment.id, Text),
        events.visible_to(event, sight),
    )
    return told.limit(1).correlate(comment).scalar_subquery()


def _terms(circle_id: Any, at: Any, sight: Sight) -> Any:
    """The version in force in that circle at that moment; nothing where one may not read there."""
    terms: Row = aliased(TermsRow)
    circle: Row = aliased(CircleRow)
    told = func.jsonb_build_object("circle", circle.name, "version", terms.version, "sha256", terms.text_hash)
    found = (
        select(told)
        .select_from(terms)
        .join(circle, and_(circle.workspace_id == terms.workspace_id, circle.id == terms.circle_id))
        .where(
            terms.circle_id == circle_id,
            terms.created_at <= at,
            partners.terms_visible_to(terms, sight),
            partners.circle_visible_to(circle, sight),
        )
        .order_by(terms.version.desc())
        .limit(1)
    )
    return func.coalesce(found.scalar_subquery(), literal(None)).label("terms")


def _entry(kind: str, row: dict[str, Any], words: str) -> dict[str, Any]:
    return {
        "kind": kind,
        "at": _moment(row["at"]),
        "person": row["person"],
        "firm": row["firm"],
        "terms": row["terms"],
        "text": plain(words, EXCERPT) if words else "",
        "sha256": sha256(words.encode()).hexdigest() if words else None,
    }


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="seconds")


def _sight(tx: AsyncSession) -> Sight:
    return Sight(viewer_in(tx).shape)
