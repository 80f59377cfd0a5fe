"""What people are still writing.

Revision: 0025, after 0024.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.create_table('idea_draft',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=True),
    sa.Column('circle_id', sa.Uuid(), nullable=True),
    sa.Column('of_id', sa.Uuid(), nullable=True),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('content', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('saved_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('(idea_id is null) = (circle_id is null)', name=op.f('ck_idea_draft_placed')),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_idea_draft_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_idea_draft_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'of_id'], ['idea_draft.workspace_id', 'idea_draft.id'], name=op.f('fk_idea_draft_workspace_id_of_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea_draft'))
    )
    op.create_index('ix_idea_draft_membership', 'idea_draft', ['workspace_id', 'membership_id', 'saved_at', 'id'])
    op.create_index('ix_idea_draft_of', 'idea_draft', ['workspace_id', 'of_id'], postgresql_where=sa.text('of_id is not null'))
    op.create_index('ix_idea_draft_idea', 'idea_draft', ['workspace_id', 'idea_id'], postgresql_where=sa.text('idea_id is not null'))
    op.execute("alter table idea_draft enable row level security")
    op.execute("alter table idea_draft force row level security")
    op.execute("grant select, insert, update, delete on idea_draft to portal_app")
    op.execute((SQL / "0025_drafts.sql").read_text())


def downgrade() -> None:
    op.drop_table("idea_draft")
