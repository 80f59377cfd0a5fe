"""Support that the host's people note down for somebody else, who has to confirm it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy import text as sql

from portal.core.table import Row, moment, moment_now, references, string
from portal.ideas.model.support import Need


class SupportProposalRow(Row, table=True):
    """Somebody told the host that an idea matters; it counts for nothing until that person says so."""

    __tablename__ = "support_proposal"
    __table_args__ = (
        references("idea", "idea_id", "circle_id", cascade=True),
        references("membership", "membership_id"),
        references("membership", "proposed_by"),
        Index(
            "uq_support_proposal_open",
            "workspace_id",
            "idea_id",
            "membership_id",
            unique=True,
            postgresql_where=sql("answered_at is null"),
        ),
    )

    idea_id: UUID
    circle_id: UUID
    membership_id: UUID
    proposed_by: UUID
    email: str | None = string(default=None)
    """Where somebody without an account is asked, whose membership is only a name."""
    need: Need = string(default=Need.IMPORTANT)
    reason: str | None = string(default=None)
    created_at: datetime = moment_now()
    expires_at: datetime = moment()
    answered_at: datetime | None = moment(default=None)
    accepted: bool | None = None
