"""Files as rows; their bytes lie in the storage, under keys made of ids."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Index, SmallInteger
from sqlalchemy import text as sql
from sqlmodel import Field

from portal.core.table import Row, moment, moment_now, references, string


class FileState(StrEnum):
    """How far a file has come."""

    AWAITED = "awaited"
    READY = "ready"


class FileRow(Row, table=True):
    """A file of a person: loose at first and its uploader's only, then part of an idea or of a comment, or a receipt.

    `stored` is what counts against the firm's quota: what the slot reserved, later all bytes kept. `blob` names the
    upload that won, if several tried. `said_in` and `origin_id` are as for comments, `position` is as its uploader
    arranged them. `document_id` names the paper whose receipt it is: that is read by whoever reads the paper, wherever
    else its circle is read. With `erase_at` its comment was taken back: until then it is kept
    for nobody but its uploader.
    """

    __tablename__ = "file"
    __table_args__ = (
        references("membership", "membership_id"),
        references("organisation", "organisation_id"),
        references("idea", "idea_id", "circle_id", cascade=True),
        references("comment", "comment_id"),
        references("idea", "origin_id"),
        references("circle", "said_in"),
        references("cost_document", "document_id", "circle_id", cascade=True),
        CheckConstraint("num_nonnulls(idea_id, document_id) = num_nonnulls(circle_id)", name="placed"),
        CheckConstraint("comment_id is null or idea_id is not null", name="said"),
        CheckConstraint("circle_id is null or state = 'ready'", name="whole"),
        Index("ix_file_idea", "workspace_id", "idea_id", "created_at", "id"),
        Index("ix_file_comment", "workspace_id", "comment_id", "created_at", "id"),
        Index("ix_file_origin", "workspace_id", "origin_id", postgresql_where=sql("origin_id is not null")),
        Index(
            "uq_file_document",
            "workspace_id",
            "document_id",
            unique=True,
            postgresql_where=sql("document_id is not null"),
        ),
        Index("ix_file_organisation", "workspace_id", "organisation_id"),
        Index("ix_file_membership", "workspace_id", "membership_id"),
    )

    membership_id: UUID
    organisation_id: UUID
    idea_id: UUID | None = None
    comment_id: UUID | None = None
    circle_id: UUID | None = None
    origin_id: UUID | None = None
    said_in: UUID | None = None
    document_id: UUID | None = None
    name: str = string()
    slug: str = string()
    media_type: str = string()
    size: int = Field(sa_type=BigInteger)
    stored: int = Field(sa_type=BigInteger)
    sha256: str = string(default="")
    blob: UUID | None = None
    width: int | None = None
    height: int | None = None
    view_size: int | None = None
    thumb_size: int | None = None
    position: int = Field(default=0, sa_type=SmallInteger, sa_column_kwargs={"server_default": "0"})
    state: FileState = string(default=FileState.AWAITED)
    erase_at: datetime | None = moment(default=None)
    created_at: datetime = moment_now()
