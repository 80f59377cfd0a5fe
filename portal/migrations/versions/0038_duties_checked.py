"""Who added a task is checked for rows that were there already, without holding up whoever writes.

Revision: 0038, after 0037.
"""

from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("alter table fair_task validate constraint fk_fair_task_workspace_id_author_id")


def downgrade() -> None:
    pass
