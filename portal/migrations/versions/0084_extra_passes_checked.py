"""What 0083 promised of rows that were there already is checked, without holding up whoever writes.

Revision: 0084, after 0083.
"""

from alembic import op

revision = "0084"
down_revision = "0083"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("alter table pass_quota validate constraint fk_pass_quota_workspace_id_line_id_appearance_id")


def downgrade() -> None:
    pass
