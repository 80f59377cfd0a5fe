"""What 0012 promised for new rows holds for all of them.

Revision: 0013, after 0012.
"""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

PROMISED = (
    ("comment", "fk_comment_workspace_id_origin_id"),
    ("file", "fk_file_workspace_id_origin_id"),
    ("idea", "fk_idea_workspace_id_merged_into_id"),
    ("idea", "fk_idea_workspace_id_stage_id"),
    ("idea_follow", "fk_idea_follow_workspace_id_origin_id"),
    ("idea_support", "fk_idea_support_workspace_id_origin_id"),
    ("idea", "ck_idea_merged_into"),
    ("idea", "ck_idea_first_of_month"),
)


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    for table, constraint in PROMISED:
        op.execute(f"alter table {table} validate constraint {constraint}")


def downgrade() -> None:
    pass
