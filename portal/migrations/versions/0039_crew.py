"""People at the stand: who comes, shifts and what they need, who stands when, and who leads on which day.

Revision: 0039, after 0038.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ExcludeConstraint

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = (
    "crew_member",
    "rota_slot",
    "crew_note",
    "crew_phone",
    "rota_assignment",
    "rota_need",
    "stand_manager",
)


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.execute("create extension if not exists btree_gist")
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    op.execute((SQL / "0039_crew.sql").read_text())


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


def _tables() -> None:
    op.create_table('crew_member',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('languages', sa.ARRAY(sa.Text()), server_default='{}', nullable=False),
    sa.Column('topics', sa.ARRAY(sa.Text()), server_default='{}', nullable=False),
    sa.Column('is_first_timer', sa.Boolean(), nullable=False),
    sa.Column('presence', sa.Text(), server_default='away', nullable=False),
    sa.Column('presence_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_crew_member_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_crew_member_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_crew_member_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_crew_member_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_crew_member')),
    sa.UniqueConstraint('workspace_id', 'appearance_id', 'membership_id', name='uq_crew_member_person'),
    sa.UniqueConstraint('workspace_id', 'appearance_id', 'organisation_id', 'number', name='uq_crew_member_number'),
    sa.UniqueConstraint('workspace_id', 'id', 'appearance_id', name='uq_crew_member_appearance')
    )
    op.create_table('rota_slot',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('starts_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ends_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('station', sa.Text(), nullable=False),
    sa.Column('min_people', sa.Integer(), nullable=False),
    sa.Column('languages', sa.ARRAY(sa.Text()), server_default='{}', nullable=False),
    sa.Column('topics', sa.ARRAY(sa.Text()), server_default='{}', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.CheckConstraint('min_people > 0', name=op.f('ck_rota_slot_somebody')),
    sa.CheckConstraint('starts_at < ends_at', name=op.f('ck_rota_slot_in_order')),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_rota_slot_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_rota_slot_workspace_id_author_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_rota_slot')),
    sa.UniqueConstraint('workspace_id', 'id', 'appearance_id', name='uq_rota_slot_appearance'),
    sa.UniqueConstraint('workspace_id', 'id', 'starts_at', 'ends_at', name='uq_rota_slot_time')
    )
    op.create_index('ix_rota_slot_appearance', 'rota_slot', ['workspace_id', 'appearance_id', 'starts_at', 'id'], unique=False)
    op.create_table('crew_note',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('crew_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_crew_note_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'crew_id', 'appearance_id'], ['crew_member.workspace_id', 'crew_member.id', 'crew_member.appearance_id'], name=op.f('fk_crew_note_workspace_id_crew_id_appearance_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_crew_note_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_crew_note')),
    sa.UniqueConstraint('workspace_id', 'crew_id', name='uq_crew_note_member')
    )
    op.create_table('crew_phone',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('crew_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('phone', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_crew_phone_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'crew_id', 'appearance_id'], ['crew_member.workspace_id', 'crew_member.id', 'crew_member.appearance_id'], name=op.f('fk_crew_phone_workspace_id_crew_id_appearance_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_crew_phone_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_crew_phone')),
    sa.UniqueConstraint('workspace_id', 'crew_id', name='uq_crew_phone_member')
    )
    op.create_table('rota_assignment',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('slot_id', sa.Uuid(), nullable=False),
    sa.Column('crew_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('starts_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ends_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('confirmed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    ExcludeConstraint((sa.column('workspace_id'), '='), (sa.column('crew_id'), '='), (sa.text('tstzrange(starts_at, ends_at)'), '&&'), using='gist', name='ex_rota_assignment_person'),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_rota_assignment_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_rota_assignment_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'crew_id', 'appearance_id'], ['crew_member.workspace_id', 'crew_member.id', 'crew_member.appearance_id'], name=op.f('fk_rota_assignment_workspace_id_crew_id_appearance_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_rota_assignment_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'slot_id', 'appearance_id'], ['rota_slot.workspace_id', 'rota_slot.id', 'rota_slot.appearance_id'], name=op.f('fk_rota_assignment_workspace_id_slot_id_appearance_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'slot_id', 'starts_at', 'ends_at'], ['rota_slot.workspace_id', 'rota_slot.id', 'rota_slot.starts_at', 'rota_slot.ends_at'], name=op.f('fk_rota_assignment_workspace_id_slot_id_starts_at_ends_at'), onupdate='CASCADE'),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_rota_assignment')),
    sa.UniqueConstraint('workspace_id', 'slot_id', 'crew_id', name='uq_rota_assignment_once')
    )
    op.create_table('rota_need',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('slot_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('people', sa.Integer(), nullable=False),
    sa.CheckConstraint('people > 0', name=op.f('ck_rota_need_somebody')),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_rota_need_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_rota_need_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'slot_id', 'appearance_id'], ['rota_slot.workspace_id', 'rota_slot.id', 'rota_slot.appearance_id'], name=op.f('fk_rota_need_workspace_id_slot_id_appearance_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_rota_need')),
    sa.UniqueConstraint('workspace_id', 'slot_id', 'organisation_id', name='uq_rota_need_firm')
    )
    op.create_table('stand_manager',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('crew_id', sa.Uuid(), nullable=False),
    sa.Column('deputy_id', sa.Uuid(), nullable=True),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint('crew_id <> deputy_id', name=op.f('ck_stand_manager_somebody_else')),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_stand_manager_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'crew_id', 'appearance_id'], ['crew_member.workspace_id', 'crew_member.id', 'crew_member.appearance_id'], name=op.f('fk_stand_manager_workspace_id_crew_id_appearance_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'deputy_id', 'appearance_id'], ['crew_member.workspace_id', 'crew_member.id', 'crew_member.appearance_id'], name=op.f('fk_stand_manager_workspace_id_deputy_id_appearance_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_stand_manager')),
    sa.UniqueConstraint('workspace_id', 'appearance_id', 'day', name='uq_stand_manager_day')
    )
