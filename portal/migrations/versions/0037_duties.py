"""Duties of a fair that are done from a letter: who was asked for which task.

Revision: 0037, after 0036.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = ("fair_reminder",)
LOOKED_UP = ("fair_reminder", "fair_task", "joint_appearance")
DEFINERS = ("fair_duty_of(bytea)",)


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    op.add_column("fair_task", sa.Column("author_id", sa.Uuid(), nullable=True))
    op.create_foreign_key("fk_fair_task_workspace_id_author_id", "fair_task", "membership", ['workspace_id', 'author_id'], ['workspace_id', 'id'], postgresql_not_valid=True)
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    for table in LOOKED_UP:
        op.execute(f"grant select on {table} to portal_search")
    op.execute((SQL / "0037_duties.sql").read_text())
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
    op.drop_table("fair_reminder")
    op.drop_column("fair_task", "author_id")
    for table in LOOKED_UP[1:]:
        op.execute(f"drop policy look_up on {table}")
        op.execute(f"revoke select on {table} from portal_search")


def _tables() -> None:
    op.create_table('fair_reminder',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('task_id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('asked_by', sa.Uuid(), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_fair_reminder_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'task_id'], ['fair_task.workspace_id', 'fair_task.id'], name=op.f('fk_fair_reminder_workspace_id_task_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_fair_reminder_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'asked_by'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_fair_reminder_workspace_id_asked_by')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_fair_reminder')),
    sa.UniqueConstraint('workspace_id', 'task_id', 'membership_id', 'due_on', name='uq_fair_reminder_person')
    )
    op.create_index('ix_fair_reminder_appearance', 'fair_reminder', ['workspace_id', 'appearance_id'], unique=False)
