"""What 0085 promised of rows that were there already is checked, without holding up whoever writes.

Revision: 0086, after 0085.
"""

from alembic import op

revision = "0086"
down_revision = "0085"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("alter table budget_line validate constraint ck_budget_line_reused")


def downgrade() -> None:
    pass
