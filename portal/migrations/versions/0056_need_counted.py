"""What ideas need that were there before need was counted (0053 counted as the tables' owner, who sees no row)."""
from alembic import op

revision = "0056"
down_revision = "0055"
branch_labels = None
depends_on = None

TABLES = ("idea", "idea_support")
COUNT = """
update idea i set need = s.need from (
    select workspace_id, idea_id, sum(need_weight(need)) as need from idea_support group by 1, 2) s
 where i.workspace_id = s.workspace_id and i.id = s.idea_id and i.need <> s.need
"""


def upgrade() -> None:
    """Count it."""
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    # Who owns the tables sees no row of them otherwise.
    for table in TABLES:
        op.execute(f"alter table {table} no force row level security")
    op.execute(COUNT)
    for table in TABLES:
        op.execute(f"alter table {table} force row level security")


def downgrade() -> None:
    """What was counted stays right."""
