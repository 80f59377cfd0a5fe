"""What a voter said before is found at once however many have voted since the plan was made.

Revision: 0062, after 0061.
"""

from pathlib import Path

from alembic import op

revision = "0062"
down_revision = "0061"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("grant create on schema public to portal_ballot")
    op.execute("set local role portal_ballot")
    op.execute((SQL / "0062_votes_by_key.sql").read_text())
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_ballot")


def downgrade() -> None:
    pass
