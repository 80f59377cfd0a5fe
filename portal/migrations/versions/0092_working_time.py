"""An appearance has its own working time: the longest day, the shortest rest, the longest stretch without a break.

Revision: 0092, after 0091.
"""

import sqlalchemy as sa
from alembic import op

revision = "0092"
down_revision = "0091"
branch_labels = None
depends_on = None

MINUTES = {"longest_day": "600", "shortest_rest": "660", "longest_stretch": "180"}


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    for name, minutes in MINUTES.items():
        column = sa.Column(name, sa.SmallInteger(), nullable=False, server_default=minutes)
        op.add_column("joint_appearance", column)


def downgrade() -> None:
    for name in reversed(MINUTES):
        op.drop_column("joint_appearance", name)
