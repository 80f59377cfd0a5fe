"""When each person last looked at an idea.

Revision: 0016, after 0015.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = ("idea_seen",)


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    op.execute((SQL / "0016_seen.sql").read_text())


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)


def _tables() -> None:
    op.create_table('idea_seen',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('seen_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_idea_seen_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_idea_seen_workspace_id_membership_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea_seen')),
    sa.UniqueConstraint('workspace_id', 'idea_id', 'membership_id', name='uq_idea_seen_person')
    )
