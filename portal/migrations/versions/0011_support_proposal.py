"""Support that the host notes down for somebody, who confirms it by a link.

Revision: 0011, after 0010.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = ("support_proposal",)
DEFINERS = ("support_proposal_of(bytea)",)


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    op.execute("grant select on support_proposal to portal_search")
    op.execute((SQL / "0011_support_proposal.sql").read_text())
    op.execute("grant create on schema public to portal_search")
    for function in DEFINERS:
        op.execute(f"revoke all on function {function} from public")
        op.execute(f"grant execute on function {function} to portal_app")
        op.execute(f"alter function {function} owner to portal_search")
    op.execute("revoke create on schema public from portal_search")


def downgrade() -> None:
    op.execute("drop function support_proposal_of(bytea)")
    op.drop_table("support_proposal")


def _tables() -> None:
    op.create_table('support_proposal',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('proposed_by', sa.Uuid(), nullable=False),
    sa.Column('need', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('accepted', sa.Boolean(), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_support_proposal_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_support_proposal_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'proposed_by'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_support_proposal_workspace_id_proposed_by')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_support_proposal'))
    )
    op.create_index('uq_support_proposal_open', 'support_proposal', ['workspace_id', 'idea_id', 'membership_id'], unique=True, postgresql_where=sa.text('answered_at is null'))
