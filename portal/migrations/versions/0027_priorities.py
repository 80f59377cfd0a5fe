"""Themes over ideas, the host's list of what comes first, and the columns by which it is reckoned.

Revision: 0027, after 0026.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = ("theme", "theme_idea", "priority_column", "priority", "priority_value")
KEEPER = "priority_keeper(uuid, uuid)"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    op.execute("grant select on priority to portal_search")
    op.execute((SQL / "0027_priorities.sql").read_text())
    op.execute("grant create on schema public to portal_search")
    op.execute(f"revoke all on function {KEEPER} from public")
    op.execute(f"grant execute on function {KEEPER} to portal_app")
    op.execute(f"alter function {KEEPER} owner to portal_search")
    op.execute("revoke create on schema public from portal_search")


def downgrade() -> None:
    op.execute("set local role portal_search")
    op.execute(f"drop function {KEEPER}")
    op.execute("set local role portal_owner")
    for table in reversed(TABLES):
        op.drop_table(table)


def _tables() -> None:
    op.create_table('priority_column',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('measure', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('weight', sa.SmallInteger(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_by', sa.Uuid(), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('archived_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("(measure = 'own') = (name is not null)", name=op.f('ck_priority_column_own_name')),
    sa.ForeignKeyConstraint(['workspace_id', 'changed_by'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_priority_column_workspace_id_changed_by')),
    sa.ForeignKeyConstraint(['workspace_id'], ['workspace.id'], name=op.f('fk_priority_column_workspace_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_priority_column')),
    sa.UniqueConstraint('workspace_id', 'name', name='uq_priority_column_name')
    )
    op.create_index('uq_priority_column_measure', 'priority_column', ['workspace_id', 'measure'], unique=True, postgresql_where=sa.text("measure <> 'own'"))
    op.create_table('theme',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_theme_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'circle_id'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_theme_workspace_id_circle_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_theme')),
    sa.UniqueConstraint('workspace_id', 'title', name='uq_theme_title')
    )
    op.create_index('ix_theme_created', 'theme', ['workspace_id', 'created_at', 'id'], unique=False)
    op.create_table('priority',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('added_by', sa.Uuid(), nullable=False),
    sa.Column('reach', sa.Integer(), nullable=False),
    sa.Column('nice', sa.Integer(), nullable=False),
    sa.Column('important', sa.Integer(), nullable=False),
    sa.Column('blocking', sa.Integer(), nullable=False),
    sa.Column('need', sa.Integer(), nullable=False),
    sa.Column('effort', sa.Integer(), nullable=False),
    sa.Column('effort_by', sa.Uuid(), nullable=True),
    sa.Column('effort_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('promised', sa.Boolean(), nullable=False),
    sa.Column('promised_to', sa.Text(), nullable=False),
    sa.Column('promised_until', sa.Date(), nullable=True),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('score', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'added_by'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_priority_workspace_id_added_by')),
    sa.ForeignKeyConstraint(['workspace_id', 'effort_by'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_priority_workspace_id_effort_by')),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_priority_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_priority')),
    sa.UniqueConstraint('workspace_id', 'id', 'circle_id', name='uq_priority_circle'),
    sa.UniqueConstraint('workspace_id', 'idea_id', name='uq_priority_idea')
    )
    op.create_index('ix_priority_created', 'priority', ['workspace_id', 'created_at', 'id'], unique=False)
    op.create_index('ix_priority_effort', 'priority', ['workspace_id', 'effort', 'id'], unique=False)
    op.create_index('ix_priority_idea_circle', 'priority', ['workspace_id', 'idea_id', 'circle_id'], unique=False)
    op.create_index('ix_priority_need', 'priority', ['workspace_id', 'need', 'id'], unique=False)
    op.create_index('ix_priority_reach', 'priority', ['workspace_id', 'reach', 'id'], unique=False)
    op.create_index('ix_priority_score', 'priority', ['workspace_id', 'score', 'id'], unique=False)
    op.create_table('theme_idea',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('theme_id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('added_by', sa.Uuid(), nullable=False),
    sa.Column('added_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'added_by'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_theme_idea_workspace_id_added_by')),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_theme_idea_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'theme_id'], ['theme.workspace_id', 'theme.id'], name=op.f('fk_theme_idea_workspace_id_theme_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_theme_idea')),
    sa.UniqueConstraint('workspace_id', 'theme_id', 'idea_id', name='uq_theme_idea')
    )
    op.create_index('ix_theme_idea_idea', 'theme_idea', ['workspace_id', 'idea_id', 'circle_id'], unique=False)
    op.create_table('priority_value',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('priority_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('column_id', sa.Uuid(), nullable=False),
    sa.Column('value', sa.SmallInteger(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'column_id'], ['priority_column.workspace_id', 'priority_column.id'], name=op.f('fk_priority_value_workspace_id_column_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'priority_id', 'circle_id'], ['priority.workspace_id', 'priority.id', 'priority.circle_id'], name=op.f('fk_priority_value_workspace_id_priority_id_circle_id'), onupdate='CASCADE', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_priority_value')),
    sa.UniqueConstraint('workspace_id', 'priority_id', 'column_id', name='uq_priority_value_column')
    )
    op.create_index('ix_priority_value_column', 'priority_value', ['workspace_id', 'column_id'], unique=False)
