"""The key with which a workspace signs."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, LargeBinary, UniqueConstraint
from sqlmodel import Field

from portal.core.table import Row, moment_now


class SigningKeyRow(Row, table=True):
    """A workspace's key; without the installation's secret what is sealed is worth nothing."""

    __tablename__ = "signing_key"
    __table_args__ = (
        ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
        UniqueConstraint("workspace_id", name="uq_signing_key_workspace"),
    )

    workspace_id: UUID = Field(primary_key=True)
    public_key: bytes = Field(sa_type=LargeBinary)
    sealed_key: bytes = Field(sa_type=LargeBinary)
    created_at: datetime = moment_now()
