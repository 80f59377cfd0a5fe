"""What 0051 promised of rows that were there already is checked, without holding up whoever writes.

Revision: 0052, after 0051.
"""

from alembic import op

revision = "0052"
down_revision = "0051"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    for table in ("notification", "notice_mute", "notice_token"):
        op.execute(f"alter table {table} validate constraint fk_{table}_workspace_id_appearance_id_circle_id")
    for table in ("notification", "notice_mute"):
        op.execute(f"alter table {table} validate constraint ck_{table}_subject")
    for points in ("task_id", "objection_id"):
        op.execute(f"alter table notification validate constraint fk_notification_workspace_id_{points}")


def downgrade() -> None:
    pass
