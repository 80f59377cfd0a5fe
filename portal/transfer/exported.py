"""What an export holds: one entry per kind of thing, each under its own rule and masked as on the pages.

Whoever adds a kind of thing to ideas adds it to `THINGS`; an import reads the parts it knows and leaves the others.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Text,
    Uuid,
    and_,
    bindparam,
    case,
    cast,
    exists,
    func,
    literal_column,
    null,
    select,
)
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.orm import aliased

from portal.core.sight import Sight
from portal.core.viewer import Shape
from portal.files import access as files
from portal.files.model import FileRow
from portal.ideas import access as ideas
from portal.ideas import queries as shown
from portal.ideas.access.talk import note_visible_to
from portal.ideas.model import CommentRow, IdeaRow, IdeaTagRow, NoteRow, StatusChangeRow, SupportRow, TagRow
from portal.partners import access as partners
from portal.partners.model import CircleRow, MembershipRow, OrganisationRow

PAGE = 500

Columns = Any
"""An aliased row: its attributes are columns."""
Shown = dict[str, Any]


@dataclass(frozen=True)
class Thing:
    """A kind of thing: its rows, who sees which, and what is told of them."""

    name: str
    row: Any
    where: Callable[[Columns, Sight], ColumnElement[bool]]
    columns: Callable[[Columns, Sight], Shown]


@dataclass(frozen=True)
class Statement:
    """The next page of a kind of thing, as one JSON list."""

    text: str
    values: Mapping[str, object]


@cache
def page_of(name: str, shape: Shape) -> Statement:
    """Compiled once per kind of thing and of viewer."""
    thing = next(one for one in THINGS if one.name == name)
    row, sight = aliased(thing.row), Sight(shape)
    told = [column.label(label) for label, column in thing.columns(row, sight).items()]
    after = row.id > bindparam("after", type_=Uuid())
    page = select(row.id.label("row_id"), *told).where(thing.where(row, sight), after).order_by(row.id).limit(PAGE)
    listed = func.json_agg(literal_column("row_to_json(page.*)"))
    found = select(cast(listed, Text)).select_from(page.subquery("page"))
    compiled = found.compile(dialect=PGDialect_psycopg())  # type: ignore[no-untyped-call]  # untyped there
    fixed = {key: value for key, value in compiled.params.items() if value is not None}
    return Statement(str(compiled), fixed)


def _id(prefix: str, value: Any) -> ColumnElement[Any]:
    return case((value.is_(None), null()), else_=func.concat(f"{prefix}_", cast(value, Text)))


def _firm(row: Columns, _sight: Sight) -> Shown:
    return {"id": _id("organisation", row.id), "name": row.name, "kind": row.kind, "city": row.city}


def _person(row: Columns, sight: Sight) -> Shown:
    return {
        "id": _id("person", row.id),
        "name": row.name,
        "organisation": _id("organisation", row.organisation_id),
        "role": row.role,
        "state": row.state,
        "email": case((partners.knows_email(row, sight), row.email), else_=""),
    }


def _idea(row: Columns, sight: Sight) -> Shown:
    circle: Any = aliased(CircleRow)
    named = select(circle.name).where(
        circle.workspace_id == row.workspace_id, circle.id == row.circle_id, partners.circle_visible_to(circle, sight)
    )
    return {
        "id": _id("idea", row.id),
        "number": row.number,
        "title": row.title,
        "problem": row.problem,
        "proposal": row.proposal,
        "language": row.language,
        "status": row.status,
        "circle": named.scalar_subquery(),
        **_speaker(row, sight, row.author_id, "author", is_said=False),
        "supports": shown.support_count(row, sight),
        "firms": shown.voice_count(row, sight),
        "comments": row.comment_count,
        "created_at": row.created_at,
        "updated_at": row.updated_at,
    }


def _comment(row: Columns, sight: Sight) -> Shown:
    return {
        "id": _id("comment", row.id),
        "idea": _origin(row, sight),
        "reply_to": _id("comment", row.reply_to),
        **_speaker(row, sight, row.author_id, "author"),
        "body": row.body,
        "language": row.language,
        "is_official": row.is_official,
        "created_at": row.created_at,
    }


def _note(row: Columns, sight: Sight) -> Shown:
    return {
        "id": _id("note", row.id),
        "idea": _id("idea", row.idea_id),
        **_speaker(row, sight, row.author_id, "author", is_said=False),
        "body": row.body,
        "language": row.language,
        "created_at": row.created_at,
    }


def _support(row: Columns, sight: Sight) -> Shown:
    return {
        "idea": _origin(row, sight),
        **_speaker(row, sight, row.membership_id, "person"),
        "need": row.need,
        "reason": row.reason,
        "created_at": row.created_at,
    }


def _step(row: Columns, sight: Sight) -> Shown:
    return {
        "idea": _id("idea", row.idea_id),
        **_speaker(row, sight, row.actor_id, "person", is_said=False),
        "from": row.from_status,
        "to": row.to_status,
        "sentence": row.sentence,
        "at": row.created_at,
    }


def _merge(row: Columns, _sight: Sight) -> Shown:
    return {"idea": _id("idea", row.id), "into": _id("idea", row.merged_into_id), "at": row.updated_at}


def _merged(row: Columns, sight: Sight) -> ColumnElement[bool]:
    return and_(ideas.visible_to(row, sight), _is_seen(row.merged_into_id, row, sight))


def _tag(row: Columns, sight: Sight) -> Shown:
    tag: Any = aliased(TagRow)
    same = (tag.workspace_id == row.workspace_id, tag.id == row.tag_id)
    name = select(tag.name).where(*same, ideas.tag_visible_to(tag, sight))
    return {"idea": _id("idea", row.idea_id), "tag": name.scalar_subquery()}


def _file(row: Columns, _sight: Sight) -> Shown:
    return {
        "id": _id("file", row.id),
        "idea": _id("idea", row.idea_id),
        "comment": _id("comment", row.comment_id),
        "name": row.name,
        "media_type": row.media_type,
        "size": row.size,
        "sha256": row.sha256,
        "blob": cast(row.blob, Text),
        "created_at": row.created_at,
    }


def _fetched(row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Files that hang somewhere and have arrived."""
    return and_(files.visible_to(row, sight), row.circle_id.is_not(None), row.blob.is_not(None))


def _said(row: Columns, sight: Sight) -> ColumnElement[bool]:
    return and_(ideas.visible_to(row, sight), row.deleted_at.is_(None))


def _speaker(row: Columns, sight: Sight, who: Any, name: str, *, is_said: bool = True) -> Shown:
    """Person and firm, each where the viewer may know them: as beside what was said on the page."""
    person, firm = (
        (ideas.names_speaker, ideas.names_speakers_firm) if is_said else (partners.names_person, partners.names_firm)
    )
    return {
        name: _id("person", _if(and_(person(row, sight), _is_known(MembershipRow, who, row, sight)), who)),
        "organisation": _id(
            "organisation",
            _if(
                and_(firm(row, sight), _is_known(OrganisationRow, row.organisation_id, row, sight)), row.organisation_id
            ),
        ),
    }


def _origin(row: Columns, sight: Sight) -> ColumnElement[Any]:
    """The idea about which it was said, also where that was merged since, as far as one may read it."""
    return _id("idea", case((_is_seen(row.origin_id, row, sight), row.origin_id), else_=row.idea_id))


def _is_seen(id_: Any, row: Columns, sight: Sight) -> ColumnElement[bool]:
    other: Any = aliased(IdeaRow)
    same = (other.workspace_id == row.workspace_id, other.id == id_)
    return exists(select(1).where(*same, ideas.visible_to(other, sight)))


def _is_known(table: Any, id_: Any, row: Columns, sight: Sight) -> ColumnElement[bool]:
    """Whether the viewer may know of that person or firm at all."""
    other: Any = aliased(table)
    rule = partners.membership_visible_to if table is MembershipRow else partners.organisation_visible_to
    return exists(select(1).where(other.workspace_id == row.workspace_id, other.id == id_, rule(other, sight)))


def _if(known: ColumnElement[bool], value: Any) -> ColumnElement[Any]:
    return case((known, value), else_=null())


THINGS = (
    Thing("organisations", OrganisationRow, partners.organisation_visible_to, _firm),
    Thing("people", MembershipRow, partners.membership_visible_to, _person),
    Thing("ideas", IdeaRow, ideas.visible_to, _idea),
    Thing("comments", CommentRow, _said, _comment),
    Thing("notes", NoteRow, note_visible_to, _note),
    Thing("supports", SupportRow, ideas.support_visible_to, _support),
    Thing("merges", IdeaRow, _merged, _merge),
    Thing("steps", StatusChangeRow, ideas.visible_to, _step),
    Thing("tags", IdeaTagRow, ideas.visible_to, _tag),
    Thing("files", FileRow, _fetched, _file),
)
"""In the order in which an import needs them."""
