"""Fairs are described, and their editions have opening hours.

Revision: 0082, after 0081.
"""

import sqlalchemy as sa
from alembic import op

revision = "0082"
down_revision = "0081"
branch_labels = None
depends_on = None

TEXTS = sa.ARRAY(sa.Text())
BY_ITS_FIRM = """
workspace_id = (select cur_workspace())
and ((select cur_is_host()) or organisation_id = (select cur_organisation()))
"""


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.add_column("fair", sa.Column("website", sa.Text(), nullable=False, server_default=""))
    op.add_column("fair", sa.Column("rhythm", sa.Text(), nullable=True))
    op.add_column("fair", sa.Column("audience", sa.Text(), nullable=True))
    op.add_column("fair", sa.Column("sectors", TEXTS, nullable=False, server_default="{}"))
    op.add_column("fair", sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    op.add_column("fair_edition", sa.Column("opening_hours", TEXTS, nullable=False, server_default="{}"))
    # A fair is described by the firm that entered it, and by the host, as its editions are moved.
    op.execute(f"alter policy alter_ on fair using ({BY_ITS_FIRM})")


def downgrade() -> None:
    op.execute("alter policy alter_ on fair using (false)")
    op.drop_column("fair_edition", "opening_hours")
    for name in ("version", "sectors", "audience", "rhythm", "website"):
        op.drop_column("fair", name)
