"""What 0077 promised of rows that were there already is checked, without holding up whoever writes.

Revision: 0078, after 0077.
"""

from alembic import op

revision = "0078"
down_revision = "0077"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    for name in ("ck_file_placed", "ck_file_whole", "fk_file_workspace_id_document_id_circle_id"):
        op.execute(f"alter table file validate constraint {name}")


def downgrade() -> None:
    pass
