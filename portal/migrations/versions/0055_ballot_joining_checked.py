"""What 0054 promised of rows that were there already is checked, without holding up whoever writes.

Revision: 0055, after 0054.
"""

from alembic import op

revision = "0055"
down_revision = "0054"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    for table in ("ballot_firm", "ballot_voter"):
        op.execute(f"alter table {table} validate constraint fk_{table}_workspace_id_added_with")
    for table in ("notification", "notice_mute", "notice_token"):
        op.execute(f"alter table {table} validate constraint fk_{table}_workspace_id_ballot_id_circle_id")


def downgrade() -> None:
    pass
