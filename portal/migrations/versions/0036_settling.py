"""Money of joint fairs: rates, documents, zones that feed keys by area, and the settlement.

Revision: 0036, after 0035.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = (
    "stand_zone",
    "cost_document",
    "fair_settlement",
    "settlement_line",
    "settlement_share",
    "settlement_party",
    "settlement_transfer",
    "settlement_objection",
)
ADDED = ("supplier", "rate", "rate_on", "follows_zones", "common_equally")


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.add_column("budget_line", sa.Column("supplier", sa.Text(), server_default="", nullable=False))
    op.add_column("budget_line", sa.Column("rate", sa.BigInteger(), server_default="1000000", nullable=False))
    op.add_column("budget_line", sa.Column("rate_on", sa.Date(), nullable=True))
    op.add_column("budget_line", sa.Column("follows_zones", sa.Boolean(), server_default="false", nullable=False))
    op.add_column("budget_line", sa.Column("common_equally", sa.Boolean(), server_default="false", nullable=False))
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    op.execute((SQL / "0036_settling.sql").read_text())


def downgrade() -> None:
    op.execute("drop function settlement_open(uuid, uuid) cascade")
    for table in reversed(TABLES):
        op.drop_table(table)
    for column in ADDED:
        op.drop_column("budget_line", column)


def _tables() -> None:
    op.create_table('stand_zone',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=True),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('area', sa.Integer(), nullable=False),
    sa.CheckConstraint("(kind = 'exclusive') = (organisation_id is not null)", name=op.f('ck_stand_zone_exclusive_has_firm')),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_stand_zone_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_stand_zone_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_stand_zone'))
    )
    op.create_index('ix_stand_zone_appearance', 'stand_zone', ['workspace_id', 'appearance_id', 'position', 'id'], unique=False)
    op.create_table('cost_document',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('line_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('payer_id', sa.Uuid(), nullable=False),
    sa.Column('supplier', sa.Text(), nullable=False),
    sa.Column('number', sa.Text(), nullable=False),
    sa.Column('issued_on', sa.Date(), nullable=False),
    sa.Column('currency', sa.Text(), nullable=False),
    sa.Column('net', sa.BigInteger(), nullable=False),
    sa.Column('vat', sa.BigInteger(), nullable=False),
    sa.Column('rate', sa.BigInteger(), nullable=False),
    sa.Column('rate_on', sa.Date(), nullable=True),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.Column('approver_id', sa.Uuid(), nullable=True),
    sa.Column('approved_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_cost_document_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'approver_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_cost_document_workspace_id_approver_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_cost_document_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'line_id', 'appearance_id'], ['budget_line.workspace_id', 'budget_line.id', 'budget_line.appearance_id'], name=op.f('fk_cost_document_workspace_id_line_id_appearance_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_cost_document_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'payer_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_cost_document_workspace_id_payer_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_cost_document'))
    )
    op.create_index('ix_cost_document_line', 'cost_document', ['workspace_id', 'line_id', 'created_at', 'id'], unique=False)
    op.create_table('fair_settlement',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('currency', sa.Text(), nullable=False),
    sa.Column('pay_until', sa.Date(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('computed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('agreed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('paid_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_fair_settlement_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_fair_settlement_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_fair_settlement_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_fair_settlement')),
    sa.UniqueConstraint('workspace_id', 'appearance_id', name='uq_fair_settlement_appearance'),
    sa.UniqueConstraint('workspace_id', 'id', 'appearance_id', name='uq_fair_settlement_whole')
    )
    op.create_table('settlement_line',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('settlement_id', sa.Uuid(), nullable=False),
    sa.Column('line_id', sa.Uuid(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('category', sa.Text(), nullable=False),
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('currency', sa.Text(), nullable=False),
    sa.Column('rate', sa.BigInteger(), nullable=False),
    sa.Column('rate_on', sa.Date(), nullable=True),
    sa.Column('vat_rate', sa.Integer(), nullable=False),
    sa.Column('vat_mode', sa.Text(), nullable=False),
    sa.Column('total', sa.BigInteger(), nullable=False),
    sa.Column('vat', sa.BigInteger(), nullable=False),
    sa.Column('is_disputed', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_settlement_line_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'line_id', 'appearance_id'], ['budget_line.workspace_id', 'budget_line.id', 'budget_line.appearance_id'], name=op.f('fk_settlement_line_workspace_id_line_id_appearance_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'settlement_id', 'appearance_id'], ['fair_settlement.workspace_id', 'fair_settlement.id', 'fair_settlement.appearance_id'], name=op.f('fk_settlement_line_workspace_id_settlement_id_appearance_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_settlement_line')),
    sa.UniqueConstraint('workspace_id', 'id', 'appearance_id', name='uq_settlement_line_appearance'),
    sa.UniqueConstraint('workspace_id', 'settlement_id', 'line_id', name='uq_settlement_line_once')
    )
    op.create_table('settlement_share',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('settlement_line_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('weight', sa.BigInteger(), nullable=False),
    sa.Column('weights', sa.BigInteger(), nullable=False),
    sa.Column('cap', sa.BigInteger(), nullable=True),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.Column('vat', sa.BigInteger(), nullable=False),
    sa.Column('paid', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_settlement_share_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_settlement_share_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'settlement_line_id', 'appearance_id'], ['settlement_line.workspace_id', 'settlement_line.id', 'settlement_line.appearance_id'], name=op.f('fk_settlement_share_workspace_id_settlement_line_id_appearance_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_settlement_share')),
    sa.UniqueConstraint('workspace_id', 'settlement_line_id', 'organisation_id', name='uq_settlement_share_firm')
    )
    op.create_table('settlement_party',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('settlement_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('owed', sa.BigInteger(), nullable=False),
    sa.Column('vat', sa.BigInteger(), nullable=False),
    sa.Column('paid', sa.BigInteger(), nullable=False),
    sa.Column('balance', sa.BigInteger(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=True),
    sa.Column('released_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_settlement_party_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_settlement_party_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_settlement_party_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'settlement_id', 'appearance_id'], ['fair_settlement.workspace_id', 'fair_settlement.id', 'fair_settlement.appearance_id'], name=op.f('fk_settlement_party_workspace_id_settlement_id_appearance_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_settlement_party')),
    sa.UniqueConstraint('workspace_id', 'settlement_id', 'organisation_id', name='uq_settlement_party_firm')
    )
    op.create_table('settlement_transfer',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('settlement_id', sa.Uuid(), nullable=False),
    sa.Column('payer_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.Column('received_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_settlement_transfer_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_settlement_transfer_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'payer_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_settlement_transfer_workspace_id_payer_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'settlement_id', 'appearance_id'], ['fair_settlement.workspace_id', 'fair_settlement.id', 'fair_settlement.appearance_id'], name=op.f('fk_settlement_transfer_workspace_id_settlement_id_appearance_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_settlement_transfer'))
    )
    op.create_index('ix_settlement_transfer_settlement', 'settlement_transfer', ['workspace_id', 'settlement_id'], unique=False)
    op.create_table('settlement_objection',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('settlement_id', sa.Uuid(), nullable=False),
    sa.Column('line_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('proposal', sa.Text(), nullable=False),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.Column('answerer_id', sa.Uuid(), nullable=True),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('settled_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'answerer_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_settlement_objection_workspace_id_answerer_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_settlement_objection_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_settlement_objection_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'line_id', 'appearance_id'], ['budget_line.workspace_id', 'budget_line.id', 'budget_line.appearance_id'], name=op.f('fk_settlement_objection_workspace_id_line_id_appearance_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_settlement_objection_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'settlement_id', 'appearance_id'], ['fair_settlement.workspace_id', 'fair_settlement.id', 'fair_settlement.appearance_id'], name=op.f('fk_settlement_objection_workspace_id_settlement_id_appearance_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_settlement_objection'))
    )
    op.create_index('ix_settlement_objection_settlement', 'settlement_objection', ['workspace_id', 'settlement_id', 'created_at', 'id'], unique=False)
    op.create_index('uq_settlement_objection_open', 'settlement_objection', ['workspace_id', 'line_id', 'organisation_id'], unique=True, postgresql_where=sa.text('settled_at is null'))
