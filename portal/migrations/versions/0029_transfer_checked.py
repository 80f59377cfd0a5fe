"""Whoever has no account takes no part: true of all rows there were.

Revision: 0029, after 0028.
"""

from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("alter table membership validate constraint ck_membership_account")


def downgrade() -> None:
    pass
