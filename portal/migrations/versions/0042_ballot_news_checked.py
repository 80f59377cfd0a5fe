"""What 0041 promised of rows that were there already is checked, without holding up whoever writes.

Revision: 0042, after 0041.
"""

from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    for table in ("notification", "notice_mute", "notice_token"):
        op.execute(f"alter table {table} validate constraint fk_{table}_workspace_id_ballot_id_circle_id")
    for table in ("notification", "notice_mute"):
        op.execute(f"alter table {table} validate constraint ck_{table}_subject")
    op.execute("alter table notification validate constraint fk_notification_workspace_id_statement_id")


def downgrade() -> None:
    pass
