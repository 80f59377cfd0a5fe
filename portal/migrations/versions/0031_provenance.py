"""The key with which a workspace signs what it says of contributions.

Revision: 0031, after 0030.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = ("signing_key",)
DEFINERS = ("signing_key_public(uuid)",)


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    op.execute("grant select on signing_key to portal_search")
    op.execute((SQL / "0031_provenance.sql").read_text())
    op.execute("grant create on schema public to portal_search")
    for function in DEFINERS:
        op.execute(f"revoke all on function {function} from public")
        op.execute(f"grant execute on function {function} to portal_app")
        op.execute(f"alter function {function} owner to portal_search")
    op.execute("revoke create on schema public from portal_search")


def downgrade() -> None:
    op.execute("set local role portal_search")
    for function in DEFINERS:
        op.execute(f"drop function {function}")
    op.execute("set local role portal_owner")
    op.drop_table("signing_key")


def _tables() -> None:
    op.create_table('signing_key',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('public_key', sa.LargeBinary(), nullable=False),
    sa.Column('sealed_key', sa.LargeBinary(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id'], ['workspace.id'], name=op.f('fk_signing_key_workspace_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_signing_key')),
    sa.UniqueConstraint('workspace_id', name='uq_signing_key_workspace')
    )
