"""Files stand in the order in which their uploader arranged them.

Revision: 0014, after 0013.
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.add_column("file", sa.Column("position", sa.SmallInteger(), server_default="0", nullable=False))


def downgrade() -> None:
    op.drop_column("file", "position")
