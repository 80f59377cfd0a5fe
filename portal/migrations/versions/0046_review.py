"""The review of an appearance: counts, learnings, and figures as they were frozen.

Revision: 0046, after 0045.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = ("fair_count", "fair_learning", "fair_review", "fair_kpi")


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    op.execute((SQL / "0046_review.sql").read_text())


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


def _tables() -> None:
    op.create_table('fair_count',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('value', sa.BigInteger(), nullable=False),
    sa.Column('counted_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_fair_count_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_fair_count_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_fair_count_workspace_id_author_id')),
    sa.UniqueConstraint('workspace_id', 'appearance_id', 'name', name='uq_fair_count_name'),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_fair_count'))
    )
    op.create_table('fair_learning',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_fair_learning_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_fair_learning_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_fair_learning_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id'], ['idea.workspace_id', 'idea.id'], name=op.f('fk_fair_learning_workspace_id_idea_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_fair_learning'))
    )
    op.create_index('ix_fair_learning_appearance', 'fair_learning', ['workspace_id', 'appearance_id', 'created_at', 'id'], unique=False)
    op.create_table('fair_review',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('number', sa.SmallInteger(), nullable=False),
    sa.Column('frozen_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_fair_review_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_fair_review_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_fair_review_workspace_id_author_id')),
    sa.UniqueConstraint('workspace_id', 'appearance_id', 'number', name='uq_fair_review_number'),
    sa.UniqueConstraint('workspace_id', 'id', 'appearance_id', name='uq_fair_review_appearance'),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_fair_review'))
    )
    op.create_table('fair_kpi',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('review_id', sa.Uuid(), nullable=False),
    sa.Column('position', sa.SmallInteger(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('about', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=True),
    sa.Column('unit', sa.Text(), nullable=False),
    sa.Column('inputs', sa.ARRAY(sa.Text()), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_fair_kpi_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'review_id', 'appearance_id'], ['fair_review.workspace_id', 'fair_review.id', 'fair_review.appearance_id'], name=op.f('fk_fair_kpi_workspace_id_review_id_appearance_id')),
    sa.UniqueConstraint('workspace_id', 'review_id', 'position', name='uq_fair_kpi_position'),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_fair_kpi'))
    )
