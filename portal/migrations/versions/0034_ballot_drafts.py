"""Drafts of ballots are changed and removed; estimates say when and from what; one's own vote says when it was cast.

Revision: 0034, after 0033.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.add_column("ballot", sa.Column("consequence", sa.Text(), server_default="", nullable=False))
    op.add_column("ballot", sa.Column("lacks", sa.ARRAY(sa.Text()), server_default="{}", nullable=False))
    op.add_column("ballot_option", sa.Column("estimated_on", sa.Date(), nullable=True))
    op.add_column("ballot_option", sa.Column("source", sa.Text(), server_default="", nullable=False))
    op.execute("grant delete on ballot, ballot_option to portal_app")
    op.execute((SQL / "0034_ballot_drafts.sql").read_text())
    op.execute("grant create on schema public to portal_ballot")
    op.execute("set local role portal_ballot")
    op.execute((SQL / "0034_ballot_own.sql").read_text())
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_ballot")


def downgrade() -> None:
    raise NotImplementedError("Restore a backup instead.")
