"""Votes leave no trace outside the seal: keys of requests stand with them, and firms that look alike are never few.

Revision: 0044, after 0043.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.add_column("ballot_vote", sa.Column("keys", sa.ARRAY(sa.Text()), server_default="{}", nullable=False))
    op.execute("grant create on schema public to portal_ballot")
    op.execute("set local role portal_ballot")
    op.execute((SQL / "0044_ballot_seals.sql").read_text())
    op.execute("revoke all on function ballot_cast(uuid, text, text) from public")
    op.execute("grant execute on function ballot_cast(uuid, text, text) to portal_app")
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_ballot")


def downgrade() -> None:
    raise NotImplementedError("Restore a backup instead.")
