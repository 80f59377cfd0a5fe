"""What it costs to miss a deadline of the organiser.

Revision: 0069, after 0068.
"""

import sqlalchemy as sa
from alembic import op

revision = "0069"
down_revision = "0068"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.add_column("organiser_deadline", sa.Column("fee_after", sa.BigInteger(), nullable=False, server_default="0"))
    op.add_column("organiser_deadline", sa.Column("surcharge", sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    op.drop_column("organiser_deadline", "surcharge")
    op.drop_column("organiser_deadline", "fee_after")
