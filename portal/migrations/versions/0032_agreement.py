"""An agreement says by what costs are shared, and who signs with the organiser; goals and deadlines can be mended.

Revision: 0032, after 0031.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.add_column("fair_agreement", sa.Column("cost_keys", sa.Text(), server_default="", nullable=False))
    op.add_column(
        "fair_agreement_party",
        sa.Column("is_contract_party", sa.Boolean(), server_default=sa.text("false"), nullable=False),
    )
    op.execute((SQL / "0032_agreement.sql").read_text())


def downgrade() -> None:
    op.drop_column("fair_agreement_party", "is_contract_party")
    op.drop_column("fair_agreement", "cost_keys")
