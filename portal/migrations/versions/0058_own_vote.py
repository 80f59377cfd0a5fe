"""One's own vote is found by its key, however many votes there are.

Revision: 0058, after 0057.
"""

from pathlib import Path

from alembic import op

revision = "0058"
down_revision = "0057"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("grant create on schema public to portal_ballot")
    op.execute("set local role portal_ballot")
    op.execute((SQL / "0058_own_vote.sql").read_text())
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_ballot")


def downgrade() -> None:
    pass
