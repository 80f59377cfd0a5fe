"""What 0070 promised of rows that were there already is checked, without holding up whoever writes.

Revision: 0071, after 0070.
"""

from alembic import op

revision = "0071"
down_revision = "0070"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    for name in ("ck_file_placed", "ck_file_whole", "fk_file_workspace_id_document_id_circle_id"):
        op.execute(f"alter table file validate constraint {name}")


def downgrade() -> None:
    pass
