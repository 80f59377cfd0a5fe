"""What came from other systems: each file that was brought, where each thing was there, who of their people is who."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, Column, ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from portal.core.table import Row, moment, moment_now, references, string


class ImportState(StrEnum):
    """How far an import has come."""

    CHECKING = "checking"
    CHECKED = "checked"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


class ImportFormat(StrEnum):
    """Whose export a file is."""

    BUNDWERK = "bundwerk"
    FIDER_BACKUP = "fider-zip"
    CLEARFLASK = "clearflask"
    QUACKBACK = "quackback"
    CANNY_ARCHIVE = "canny-zip"
    FIDER = "fider"
    USERVOICE = "uservoice"
    USERVOICE_FULL = "uservoice-full"
    CANNY = "canny"
    TABLE = "csv"


class ImportMember(StrEnum):
    """What a column of a table may stand for."""

    ID = "id"
    TITLE = "title"
    PROBLEM = "problem"
    PROPOSAL = "proposal"
    STATUS = "status"
    CATEGORY = "category"
    VOTES = "votes"
    BOARD = "board"
    TAGS = "tags"
    AUTHOR = "author"
    EMAIL = "email"
    FIRM = "firm"
    CREATED = "created"


class ExportPart(StrEnum):
    """What somebody may want in an export; ideas are in each."""

    IDEAS = "ideas"
    TALK = "talk"
    SUPPORT = "support"
    HOUSE = "house"
    FILES = "files"


class ExportState(StrEnum):
    """How far an export has come; an outdated one held what its asker may see no more, and is gone."""

    WAITING = "waiting"
    RUNNING = "running"
    READY = "ready"
    FAILED = "failed"
    OUTDATED = "outdated"


class ImportRow(Row, table=True):
    """A file that somebody brings in: looked at first, then taken in; its counters say what it holds.

    `done` of `total` was gone through. Of its people `known_people` have an account here, `placed_people` belong to a
    firm by its id or by a mail domain of its own; all others are at no known firm.
    """

    __tablename__ = "idea_import"
    __table_args__ = (
        references("membership", "membership_id"),
        Index("ix_idea_import_created", "workspace_id", "created_at", "id"),
    )

    membership_id: UUID
    file_id: UUID
    file_name: str = string()
    file_size: int = Field(sa_type=BigInteger)
    format: ImportFormat | None = string(default=None)
    system: str = string(default="")
    state: ImportState = string(default=ImportState.CHECKING)
    failure: str | None = string(default=None)
    people: int = 0
    known_people: int = 0
    placed_people: int = 0
    firms: int = 0
    ideas: int = 0
    new_ideas: int = 0
    supports: int = 0
    comments: int = 0
    notes: int = 0
    merges: int = 0
    left_out: int = 0
    kept: int = 0
    done: int = 0
    total: int = 0
    created_at: datetime = moment_now()
    checked_at: datetime | None = moment(default=None)
    started_at: datetime | None = moment(default=None)
    heard_at: datetime | None = moment(default=None)
    """When it last went on."""
    ended_at: datetime | None = moment(default=None)


class HeadingRow(Row, table=True):
    """A column of a table that is brought in, and what it stands for."""

    __tablename__ = "idea_import_heading"
    __table_args__ = (
        references("idea_import", "import_id"),
        UniqueConstraint("workspace_id", "import_id", "place", name="uq_idea_import_heading_place"),
    )

    import_id: UUID
    place: int
    heading: str = string()
    sample: str = string()
    member: ImportMember | None = string(default=None)


class ProblemRow(Row, table=True):
    """What is wrong with a row of the file; with `is_kept` it is taken all the same."""

    __tablename__ = "idea_import_problem"
    __table_args__ = (
        references("idea_import", "import_id"),
        UniqueConstraint("workspace_id", "import_id", "place", name="uq_idea_import_problem_place"),
    )

    import_id: UUID
    place: int
    part: str = string()
    row: int
    code: str = string()
    what: str = string()
    is_kept: bool


class OriginRow(Row, table=True):
    """A firm, an idea or a comment was this in that system; `object` is it here, `facts` is what has no place here."""

    __tablename__ = "transfer_origin"
    __table_args__ = (
        ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
        UniqueConstraint("workspace_id", "system", "kind", "source_id", name="uq_transfer_origin_source"),
        Index("ix_transfer_origin_object", "workspace_id", "system", "kind", "object"),
    )

    system: str = string()
    kind: str = string()
    source_id: str = string()
    object: UUID
    facts: dict[str, Any] | None = Field(default=None, sa_column=Column(JSONB, nullable=True))
    created_at: datetime = moment_now()


class SourcePersonRow(Row, table=True):
    """Somebody of that system: a person here by the verified address, or else only a name, never written to."""

    __tablename__ = "transfer_person"
    __table_args__ = (
        references("membership", "membership_id"),
        references("organisation", "organisation_id"),
        UniqueConstraint("workspace_id", "system", "source_id", name="uq_transfer_person_source"),
        Index("ix_transfer_person_unknown", "workspace_id", "created_at", "id", postgresql_where=sql("not is_known")),
    )

    system: str = string()
    source_id: str = string()
    name: str = string()
    email: str = string()
    organisation_id: UUID
    membership_id: UUID
    is_known: bool = False
    created_at: datetime = moment_now()


class ExportRow(Row, table=True):
    """A file that is made for one person, of what that person may see; `blob` names its bytes, `done` counts rows.

    Its bytes go when it expires, and as soon as somebody asks for them who may not see everything in them any more.
    """

    __tablename__ = "idea_export"
    __table_args__ = (
        references("membership", "membership_id"),
        Index("ix_idea_export_membership", "workspace_id", "membership_id", "created_at", "id"),
    )

    membership_id: UUID
    parts: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    state: ExportState = string(default=ExportState.WAITING)
    blob: UUID | None = None
    size: int = Field(default=0, sa_type=BigInteger)
    ideas: int = 0
    done: int = 0
    total: int = 0
    created_at: datetime = moment_now()
    heard_at: datetime | None = moment(default=None)
    """When it last went on."""
    ended_at: datetime | None = moment(default=None)
    expires_at: datetime = moment()
