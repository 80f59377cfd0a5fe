"""What 0023 promised of rows that were there already is checked, without holding up whoever writes.

Revision: 0024, after 0023.
"""

from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("alter table notification validate constraint fk_notification_workspace_id_release_note_id")


def downgrade() -> None:
    pass
