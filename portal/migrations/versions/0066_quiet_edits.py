"""What a firm says of its exhibit to itself is counted apart from what the others see.

Revision: 0066, after 0065.
"""

import sqlalchemy as sa
from alembic import op

revision = "0066"
down_revision = "0065"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.add_column("exhibit_goods", sa.Column("edits", sa.Integer(), server_default="0", nullable=False))


def downgrade() -> None:
    op.drop_column("exhibit_goods", "edits")
