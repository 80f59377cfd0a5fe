"""Mutations are done once per key; whatever is over may be removed by the daily sweep.

Revision: 0004, after 0003.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLE = "idempotency_key"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.create_table(
        TABLE,
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("outcome", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "created_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "membership_id"],
            ["membership.workspace_id", "membership.id"],
            name=op.f("fk_idempotency_key_workspace_id_membership_id"),
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_idempotency_key")),
        sa.UniqueConstraint("workspace_id", "membership_id", "key", name="uq_idempotency_key"),
    )
    op.execute(f"alter table {TABLE} enable row level security")
    op.execute(f"alter table {TABLE} force row level security")
    op.execute(f"grant select, insert, update, delete on {TABLE} to portal_app")
    op.execute((SQL / "0004_policies.sql").read_text())


def downgrade() -> None:
    op.execute("drop policy drop_ on session")
    op.execute("create policy drop_ on session for delete to portal_app using (person_id = (select cur_person()))")
    op.execute("drop policy drop_ on token")
    op.execute("create policy drop_ on token for delete to portal_app using (person_id = (select cur_person()))")
    op.drop_table(TABLE)
