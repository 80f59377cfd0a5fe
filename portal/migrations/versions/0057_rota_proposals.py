"""Proposals for a rota are computed beside requests, and kept for whoever asked.

Revision: 0057, after 0056.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0057"
down_revision = "0056"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.create_table('rota_proposal',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('changes', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('problems', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('asked_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('started_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_rota_proposal_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_rota_proposal_workspace_id_membership_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_rota_proposal')),
    sa.UniqueConstraint('workspace_id', 'appearance_id', 'membership_id', name='uq_rota_proposal_person')
    )
    op.add_column("fair_goal", sa.Column("alternative", sa.BigInteger(), nullable=True))
    op.execute("alter table rota_proposal enable row level security")
    op.execute("alter table rota_proposal force row level security")
    op.execute("grant select, insert, update, delete on rota_proposal to portal_app")
    op.execute((SQL / "0057_proposals.sql").read_text())


def downgrade() -> None:
    op.drop_column("fair_goal", "alternative")
    op.drop_table("rota_proposal")
