"""Programs come in with access keys: sessions that have a name and do not fall asleep.

Revision: 0003, after 0002.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.add_column("session", sa.Column("name", sa.Text(), nullable=True))
    # The function keeps its owner, as whom it has to be replaced, and its grants.
    op.execute("grant create on schema public to portal_search")
    op.execute("set local role portal_search")
    op.execute((SQL / "0003_viewer_of.sql").read_text())
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_search")


def downgrade() -> None:
    raise NotImplementedError("Without its name an access key would count as a browser; restore a backup instead.")
