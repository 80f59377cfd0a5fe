"""Appointments at the stand: when, where and with whom of the crew, and apart from that who comes.

Revision: 0047, after 0046.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ExcludeConstraint

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = (
    "fair_appointment",
    "appointment_guest",
    "appointment_host",
)


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    op.execute((SQL / "0047_appointments.sql").read_text())


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


def _tables() -> None:
    op.create_table('fair_appointment',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('starts_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ends_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('place', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.CheckConstraint('starts_at < ends_at', name=op.f('ck_fair_appointment_in_order')),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_fair_appointment_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_fair_appointment_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_fair_appointment_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_fair_appointment')),
    sa.UniqueConstraint('workspace_id', 'id', 'appearance_id', name='uq_fair_appointment_appearance'),
    sa.UniqueConstraint('workspace_id', 'id', 'starts_at', 'ends_at', name='uq_fair_appointment_time')
    )
    op.create_index('ix_fair_appointment_appearance', 'fair_appointment', ['workspace_id', 'appearance_id', 'starts_at', 'id'], unique=False)
    op.create_table('appointment_guest',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('appointment_id', sa.Uuid(), nullable=False),
    sa.Column('firm_ids', sa.ARRAY(sa.Uuid()), nullable=False),
    sa.Column('guest', sa.Text(), nullable=False),
    sa.Column('company', sa.Text(), nullable=False),
    sa.Column('topic', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_appointment_guest_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'appointment_id', 'appearance_id'], ['fair_appointment.workspace_id', 'fair_appointment.id', 'fair_appointment.appearance_id'], name=op.f('fk_appointment_guest_workspace_id_appointment_id_appearance_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_appointment_guest')),
    sa.UniqueConstraint('workspace_id', 'appointment_id', name='uq_appointment_guest_appointment')
    )
    op.create_table('appointment_host',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('appointment_id', sa.Uuid(), nullable=False),
    sa.Column('crew_id', sa.Uuid(), nullable=False),
    sa.Column('starts_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ends_at', sa.DateTime(timezone=True), nullable=False),
    ExcludeConstraint((sa.column('workspace_id'), '='), (sa.column('crew_id'), '='), (sa.text('tstzrange(starts_at, ends_at)'), '&&'), using='gist', name='ex_appointment_host_person'),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_appointment_host_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'appointment_id', 'appearance_id'], ['fair_appointment.workspace_id', 'fair_appointment.id', 'fair_appointment.appearance_id'], name=op.f('fk_appointment_host_workspace_id_appointment_id_appearance_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'appointment_id', 'starts_at', 'ends_at'], ['fair_appointment.workspace_id', 'fair_appointment.id', 'fair_appointment.starts_at', 'fair_appointment.ends_at'], name=op.f('fk_appointment_host_workspace_id_appointment_id_starts_at_ends_at'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'crew_id', 'appearance_id'], ['crew_member.workspace_id', 'crew_member.id', 'crew_member.appearance_id'], name=op.f('fk_appointment_host_workspace_id_crew_id_appearance_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_appointment_host')),
    sa.UniqueConstraint('workspace_id', 'appointment_id', 'crew_id', name='uq_appointment_host_once')
    )
