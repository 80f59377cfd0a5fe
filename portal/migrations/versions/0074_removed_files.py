"""The log of moderation tells how many files were removed with words.

Revision: 0074, after 0073.
"""

from pathlib import Path

from alembic import op

revision = "0074"
down_revision = "0073"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.execute((SQL / "0074_removed_files.sql").read_text())


def downgrade() -> None:
    raise NotImplementedError("Restore a backup instead.")
