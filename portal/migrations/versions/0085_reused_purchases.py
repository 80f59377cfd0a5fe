"""What was bought for several fairs is a part of the budget of each.

Revision: 0085, after 0084.
"""

import sqlalchemy as sa
from alembic import op

revision = "0085"
down_revision = "0084"
branch_labels = None
depends_on = None

COLUMNS = {
    "purchase": sa.BigInteger(), "planned_uses": sa.Integer(), "this_use": sa.Integer(), "purchase_left": sa.BigInteger()
}  # fmt: skip


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    for name, kind in COLUMNS.items():
        op.add_column("budget_line", sa.Column(name, kind, nullable=True))
    op.execute(
        "alter table budget_line add constraint ck_budget_line_reused check ("
        "num_nulls(purchase, planned_uses, this_use, purchase_left) = 4 or "
        "(num_nulls(purchase, planned_uses, this_use, purchase_left) = 0 "
        "and purchase > 0 and this_use between 1 and planned_uses and purchase = purchase_left + "
        "this_use * (purchase / planned_uses) + least(this_use, purchase % planned_uses))) not valid"
    )


def downgrade() -> None:
    op.drop_constraint("ck_budget_line_reused", "budget_line")
    for name in COLUMNS:
        op.drop_column("budget_line", name)
