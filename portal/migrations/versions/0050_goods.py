"""What the firms bring to the stand, its passes, and its zones drawn to scale.

Revision: 0050, after 0049.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = (
    "packing_item",
    "pass_quota",
    "fair_exhibit",
    "fair_pass",
    "pass_share",
    "exhibit_goods",
)
SIDES = (
    ("joint_appearance", "open_sides"),
    ("joint_appearance", "stand_depth"),
    ("joint_appearance", "stand_width"),
    ("stand_zone", "depth"),
    ("stand_zone", "width"),
    ("stand_zone", "along"),
    ("stand_zone", "across"),
)


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _columns()
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    op.execute((SQL / "0050_goods.sql").read_text())


def downgrade() -> None:
    op.execute("drop policy alter_ on stand_zone")
    op.execute("create policy alter_ on stand_zone for update to portal_app using (false)")
    for table in reversed(TABLES):
        op.drop_table(table)
    for table, column in SIDES:
        op.drop_column(table, column)


def _columns() -> None:
    op.add_column('joint_appearance', sa.Column('stand_width', sa.Integer(), server_default='0', nullable=False))
    op.add_column('joint_appearance', sa.Column('stand_depth', sa.Integer(), server_default='0', nullable=False))
    op.add_column('joint_appearance', sa.Column('open_sides', sa.SmallInteger(), server_default='1', nullable=False))
    op.add_column('stand_zone', sa.Column('across', sa.Integer(), server_default='0', nullable=False))
    op.add_column('stand_zone', sa.Column('along', sa.Integer(), server_default='0', nullable=False))
    op.add_column('stand_zone', sa.Column('width', sa.Integer(), server_default='0', nullable=False))
    op.add_column('stand_zone', sa.Column('depth', sa.Integer(), server_default='0', nullable=False))


def _tables() -> None:
    op.create_table('packing_item',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('pieces', sa.Integer(), nullable=False),
    sa.Column('packed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('returned_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.CheckConstraint('pieces > 0', name=op.f('ck_packing_item_something')),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_packing_item_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_packing_item_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_packing_item_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_packing_item'))
    )
    op.create_index('ix_packing_item_appearance', 'packing_item', ['workspace_id', 'appearance_id', 'created_at', 'id'], unique=False)
    op.create_table('pass_quota',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('passes', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint('passes >= 0', name=op.f('ck_pass_quota_not_negative')),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_pass_quota_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_pass_quota')),
    sa.UniqueConstraint('workspace_id', 'appearance_id', 'kind', name='uq_pass_quota_kind')
    )
    op.create_table('fair_exhibit',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('pieces', sa.Integer(), nullable=False),
    sa.Column('width', sa.Integer(), nullable=False),
    sa.Column('depth', sa.Integer(), nullable=False),
    sa.Column('height', sa.Integer(), nullable=False),
    sa.Column('weight', sa.BigInteger(), nullable=False),
    sa.Column('power', sa.Integer(), nullable=False),
    sa.Column('needs', sa.ARRAY(sa.Text()), server_default='{}', nullable=False),
    sa.Column('zone_id', sa.Uuid(), nullable=True),
    sa.Column('arrives_on', sa.Date(), nullable=True),
    sa.Column('returns_on', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.CheckConstraint('arrives_on <= returns_on', name=op.f('ck_fair_exhibit_in_order')),
    sa.CheckConstraint('pieces > 0', name=op.f('ck_fair_exhibit_something')),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_fair_exhibit_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_fair_exhibit_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_fair_exhibit_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'zone_id'], ['stand_zone.workspace_id', 'stand_zone.id'], name=op.f('fk_fair_exhibit_workspace_id_zone_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_fair_exhibit')),
    sa.UniqueConstraint('workspace_id', 'id', 'appearance_id', name='uq_fair_exhibit_appearance')
    )
    op.create_index('ix_fair_exhibit_appearance', 'fair_exhibit', ['workspace_id', 'appearance_id', 'created_at', 'id'], unique=False)
    op.create_index('ix_fair_exhibit_zone', 'fair_exhibit', ['workspace_id', 'zone_id'], unique=False)
    op.create_table('fair_pass',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('quota_id', sa.Uuid(), nullable=False),
    sa.Column('crew_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_fair_pass_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'crew_id', 'appearance_id'], ['crew_member.workspace_id', 'crew_member.id', 'crew_member.appearance_id'], name=op.f('fk_fair_pass_workspace_id_crew_id_appearance_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_fair_pass_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'quota_id'], ['pass_quota.workspace_id', 'pass_quota.id'], name=op.f('fk_fair_pass_workspace_id_quota_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_fair_pass')),
    sa.UniqueConstraint('workspace_id', 'quota_id', 'crew_id', name='uq_fair_pass_once')
    )
    op.create_index('ix_fair_pass_crew', 'fair_pass', ['workspace_id', 'crew_id'], unique=False)
    op.create_table('pass_share',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('quota_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('passes', sa.Integer(), nullable=False),
    sa.CheckConstraint('passes >= 0', name=op.f('ck_pass_share_not_negative')),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_pass_share_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_pass_share_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'quota_id'], ['pass_quota.workspace_id', 'pass_quota.id'], name=op.f('fk_pass_share_workspace_id_quota_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_pass_share')),
    sa.UniqueConstraint('workspace_id', 'quota_id', 'organisation_id', name='uq_pass_share_firm')
    )
    op.create_table('exhibit_goods',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('exhibit_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('customs', sa.Text(), nullable=False),
    sa.Column('serial_number', sa.Text(), nullable=False),
    sa.Column('value', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.Text(), nullable=False),
    sa.Column('origin', sa.Text(), nullable=False),
    sa.Column('packed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('returned_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_exhibit_goods_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'exhibit_id', 'appearance_id'], ['fair_exhibit.workspace_id', 'fair_exhibit.id', 'fair_exhibit.appearance_id'], name=op.f('fk_exhibit_goods_workspace_id_exhibit_id_appearance_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_exhibit_goods_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_exhibit_goods')),
    sa.UniqueConstraint('workspace_id', 'exhibit_id', name='uq_exhibit_goods_exhibit')
    )
