"""Passes that do not come with the stand are bought, and are a line of the budget.

Revision: 0083, after 0082.
"""

import sqlalchemy as sa
from alembic import op

revision = "0083"
down_revision = "0082"
branch_labels = None
depends_on = None

LINE = "fk_pass_quota_workspace_id_line_id_appearance_id"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.add_column("pass_share", sa.Column("extra", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("pass_quota", sa.Column("price", sa.BigInteger(), nullable=False, server_default="0"))
    op.add_column("pass_quota", sa.Column("line_id", sa.Uuid(), nullable=True))
    op.execute(
        f"alter table pass_quota add constraint {LINE} foreign key (workspace_id, line_id, appearance_id) "
        "references budget_line (workspace_id, id, appearance_id) not valid"
    )


def downgrade() -> None:
    op.drop_constraint(LINE, "pass_quota")
    op.drop_column("pass_quota", "line_id")
    op.drop_column("pass_quota", "price")
    op.drop_column("pass_share", "extra")
