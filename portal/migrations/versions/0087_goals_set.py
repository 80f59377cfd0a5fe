"""Goals are mended and taken away by the firm that set them, until the firms are registered.

Revision: 0087, after 0086.
"""

import sqlalchemy as sa
from alembic import op

revision = "0087"
down_revision = "0086"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.add_column("fair_goal", sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    op.execute(
        "alter policy drop_ on fair_goal using (workspace_id = (select cur_workspace()) "
        "and organisation_id = (select cur_organisation()) and (select cur_role()) <> 'guest' "
        "and exists (select 1 from joint_appearance a where a.workspace_id = fair_goal.workspace_id "
        "and a.id = fair_goal.appearance_id and a.state in ('idea', 'invited', 'agreed')))"
    )


def downgrade() -> None:
    op.execute("alter policy drop_ on fair_goal using (false)")
    op.drop_column("fair_goal", "version")
