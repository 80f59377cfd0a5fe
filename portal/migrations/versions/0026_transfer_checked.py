"""Whoever has no account takes no part: true of all rows there were.

Revision: 0026, after 0025.
"""

from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("alter table membership validate constraint ck_membership_account")


def downgrade() -> None:
    pass
