"""What the host asks about ideas, what was answered, and what an idea is good for.

Revision: 0020, after 0019.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = ("idea_field", "idea_field_option", "idea_answer")
LANGUAGES = ("de", "en", "fr", "it")


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    op.execute((SQL / "0020_fields.sql").read_text())


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
    op.drop_column("idea", "benefit_note")
    op.drop_column("idea", "benefits")


def _tables() -> None:
    op.add_column('idea', sa.Column('benefits', sa.ARRAY(sa.Text()), server_default='{}', nullable=False))
    op.add_column('idea', sa.Column('benefit_note', sa.Text(), server_default='', nullable=False))
    op.create_table('idea_field',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('is_internal', sa.Boolean(), nullable=False),
    sa.Column('is_required', sa.Boolean(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('unit', sa.Text(), nullable=False),
    *(sa.Column(f'label_{language}', sa.Text(), nullable=False) for language in LANGUAGES),
    *(sa.Column(f'hint_{language}', sa.Text(), nullable=False) for language in LANGUAGES),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('retired_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.CheckConstraint('not (is_internal and is_required)', name=op.f('ck_idea_field_answerable')),
    sa.ForeignKeyConstraint(['workspace_id'], ['workspace.id'], name=op.f('fk_idea_field_workspace_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea_field')),
    sa.UniqueConstraint('workspace_id', 'id', 'is_internal', name='uq_idea_field_internal')
    )
    op.create_table('idea_field_option',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('field_id', sa.Uuid(), nullable=False),
    sa.Column('is_internal', sa.Boolean(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    *(sa.Column(f'label_{language}', sa.Text(), nullable=False) for language in LANGUAGES),
    sa.Column('retired_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'field_id', 'is_internal'], ['idea_field.workspace_id', 'idea_field.id', 'idea_field.is_internal'], name=op.f('fk_idea_field_option_workspace_id_field_id_is_internal')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea_field_option')),
    sa.UniqueConstraint('workspace_id', 'id', 'field_id', name='uq_idea_field_option_field')
    )
    op.create_index('ix_idea_field_option_field', 'idea_field_option', ['workspace_id', 'field_id', 'position', 'id'])
    op.create_table('idea_answer',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('field_id', sa.Uuid(), nullable=False),
    sa.Column('is_internal', sa.Boolean(), nullable=False),
    sa.Column('text', sa.Text(), nullable=True),
    sa.Column('number', sa.Float(), nullable=True),
    sa.Column('day', sa.Date(), nullable=True),
    sa.Column('option_id', sa.Uuid(), nullable=True),
    sa.Column('is_checked', sa.Boolean(), nullable=True),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('updated_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.CheckConstraint('num_nonnulls(text, number, day, option_id, is_checked) = 1', name=op.f('ck_idea_answer_one_value')),
    sa.ForeignKeyConstraint(['workspace_id', 'field_id', 'is_internal'], ['idea_field.workspace_id', 'idea_field.id', 'idea_field.is_internal'], name=op.f('fk_idea_answer_workspace_id_field_id_is_internal')),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_idea_answer_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'option_id', 'field_id'], ['idea_field_option.workspace_id', 'idea_field_option.id', 'idea_field_option.field_id'], name=op.f('fk_idea_answer_workspace_id_option_id_field_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea_answer')),
    sa.UniqueConstraint('workspace_id', 'idea_id', 'field_id', name='uq_idea_answer_field')
    )
    op.create_index('ix_idea_answer_option', 'idea_answer', ['workspace_id', 'option_id'])
