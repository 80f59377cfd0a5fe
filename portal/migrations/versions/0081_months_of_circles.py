"""Months of one circle are found in its order by month; an index of their own misleads whoever reads all circles.

Revision: 0081, after 0078.
"""

from alembic import op

revision = "0081"
down_revision = "0078"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.execute("-- squawk-ignore require-concurrent-index-deletion\ndrop index ix_idea_circle_roadmap")


def downgrade() -> None:
    raise NotImplementedError("Lists would be slow in large worlds.")
