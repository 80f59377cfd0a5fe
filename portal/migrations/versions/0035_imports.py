"""Files of other products that are brought in by the portal's pages.

Revision: 0035, after 0034.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = ("idea_import", "idea_import_heading", "idea_import_problem")


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _imports()
    _parts()
    op.execute(
        "-- squawk-ignore require-concurrent-index-creation\n"
        "create index ix_transfer_person_unknown on transfer_person (workspace_id, created_at, id) where not is_known"
    )
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    op.execute((SQL / "0035_imports.sql").read_text())


def downgrade() -> None:
    op.drop_index("ix_transfer_person_unknown", "transfer_person")
    for table in reversed(TABLES):
        op.drop_table(table)


def _imports() -> None:
    op.create_table('idea_import',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('file_id', sa.Uuid(), nullable=False),
    sa.Column('file_name', sa.Text(), nullable=False),
    sa.Column('file_size', sa.BigInteger(), nullable=False),
    sa.Column('format', sa.Text(), nullable=True),
    sa.Column('system', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('failure', sa.Text(), nullable=True),
    sa.Column('people', sa.Integer(), nullable=False),
    sa.Column('known_people', sa.Integer(), nullable=False),
    sa.Column('placed_people', sa.Integer(), nullable=False),
    sa.Column('firms', sa.Integer(), nullable=False),
    sa.Column('ideas', sa.Integer(), nullable=False),
    sa.Column('new_ideas', sa.Integer(), nullable=False),
    sa.Column('supports', sa.Integer(), nullable=False),
    sa.Column('comments', sa.Integer(), nullable=False),
    sa.Column('notes', sa.Integer(), nullable=False),
    sa.Column('merges', sa.Integer(), nullable=False),
    sa.Column('left_out', sa.Integer(), nullable=False),
    sa.Column('kept', sa.Integer(), nullable=False),
    sa.Column('done', sa.Integer(), nullable=False),
    sa.Column('total', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('checked_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('started_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('heard_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_idea_import_workspace_id_membership_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea_import'))
    )
    op.create_index('ix_idea_import_created', 'idea_import', ['workspace_id', 'created_at', 'id'])


def _parts() -> None:
    op.create_table('idea_import_heading',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('import_id', sa.Uuid(), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('heading', sa.Text(), nullable=False),
    sa.Column('sample', sa.Text(), nullable=False),
    sa.Column('member', sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'import_id'], ['idea_import.workspace_id', 'idea_import.id'], name=op.f('fk_idea_import_heading_workspace_id_import_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea_import_heading')),
    sa.UniqueConstraint('workspace_id', 'import_id', 'place', name='uq_idea_import_heading_place')
    )
    op.create_table('idea_import_problem',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('import_id', sa.Uuid(), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('part', sa.Text(), nullable=False),
    sa.Column('row', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('what', sa.Text(), nullable=False),
    sa.Column('is_kept', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'import_id'], ['idea_import.workspace_id', 'idea_import.id'], name=op.f('fk_idea_import_problem_workspace_id_import_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea_import_problem')),
    sa.UniqueConstraint('workspace_id', 'import_id', 'place', name='uq_idea_import_problem_place')
    )
