"""Counting anew is a part of a merge, not something to be asked for by itself.

Revision: 0017, after 0016.
"""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # By the role that owns it: nobody else may take back what it gave.
    op.execute("set local role portal_merge")
    op.execute("revoke execute on function merge_settle(uuid) from portal_app")
    op.execute("set local role portal_owner")


def downgrade() -> None:
    op.execute("set local role portal_merge")
    op.execute("grant execute on function merge_settle(uuid) to portal_app")
    op.execute("set local role portal_owner")
