"""What cancelling costs, what who left still owed, and what the card at the stand says.

Revision: 0060, after 0059.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0060"
down_revision = "0059"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = ("cancellation_step", "stand_briefing")


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _columns()
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    op.execute((SQL / "0060_ladder.sql").read_text())


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
    op.execute("delete from settlement_share s using settlement_line l where l.workspace_id = s.workspace_id"
               " and l.id = s.settlement_line_id and l.line_id is null")
    op.execute("delete from settlement_line where line_id is null")
    op.alter_column('settlement_line', 'line_id', existing_type=sa.Uuid(), nullable=False)
    op.drop_column('participation', 'owed_percent')
    op.drop_column('participation', 'owed')


def _columns() -> None:
    op.add_column('participation', sa.Column('owed', sa.BigInteger(), nullable=True))
    op.add_column('participation', sa.Column('owed_percent', sa.Integer(), nullable=True))
    op.execute("-- squawk-ignore ban-drop-not-null\nalter table settlement_line alter column line_id drop not null")


def _tables() -> None:
    op.create_table('cancellation_step',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('edition_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('until', sa.Date(), nullable=False),
    sa.Column('percent', sa.Integer(), nullable=False),
    sa.Column('min_fee', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_cancellation_step_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'edition_id'], ['fair_edition.workspace_id', 'fair_edition.id'], name=op.f('fk_cancellation_step_workspace_id_edition_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_cancellation_step_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_cancellation_step')),
    sa.UniqueConstraint('workspace_id', 'edition_id', 'until', name='uq_cancellation_step_until')
    )
    op.create_table('stand_briefing',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('firms', sa.Text(), nullable=False),
    sa.Column('silence', sa.Text(), nullable=False),
    sa.Column('rules', sa.Text(), nullable=False),
    sa.Column('consent', sa.Text(), nullable=False),
    sa.Column('emergency', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_stand_briefing_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_stand_briefing')),
    sa.UniqueConstraint('workspace_id', 'appearance_id', 'language', name='uq_stand_briefing_language')
    )
