"""Held comments, reports, trust; the queue and the log as views; tellings that wait until nothing can be taken back.

Revision: 0030, after 0029.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = ("held_comment", "report", "trust")
VIEWS = ("moderation_item", "moderation_act")


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.add_column("workspace", sa.Column("holds_comments", sa.Boolean(), server_default="false", nullable=False))
    op.add_column("workspace", sa.Column("trust_after", sa.SmallInteger(), server_default="1", nullable=False))
    op.add_column("workspace", sa.Column("version", sa.Integer(), server_default="1", nullable=False))
    op.add_column("comment", sa.Column("hidden_sentence", sa.Text(), nullable=True))
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    op.execute("grant select on held_comment to portal_search")
    op.execute("create policy tell on held_comment for select to portal_search using (true)")
    op.execute((SQL / "0030_moderation.sql").read_text())
    for view in VIEWS:
        op.execute(f"grant select on {view} to portal_app")
    op.execute("grant create on schema public to portal_search")
    op.execute("set local role portal_search")
    op.execute((SQL / "0030_notices.sql").read_text())
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_search")


def downgrade() -> None:
    raise NotImplementedError("What is held would be lost; restore a backup instead.")


def _tables() -> None:
    op.create_table('held_comment',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('body_html', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('reply_to', sa.Uuid(), nullable=True),
    sa.Column('mentions', sa.ARRAY(sa.Uuid()), server_default='{}', nullable=False),
    sa.Column('files', sa.ARRAY(sa.Uuid()), server_default='{}', nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('sentence', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('erase_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_held_comment_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_held_comment_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_held_comment_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_held_comment'))
    )
    op.create_index('ix_held_comment_idea', 'held_comment', ['workspace_id', 'idea_id', 'created_at', 'id'], unique=False)
    op.create_index('ix_held_comment_waiting', 'held_comment', ['workspace_id', 'created_at', 'id'], unique=False, postgresql_where=sa.text("state = 'waiting'"))
    op.create_table('report',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('comment_id', sa.Uuid(), nullable=True),
    sa.Column('thing', sa.Uuid(), nullable=False),
    sa.Column('other_id', sa.Uuid(), nullable=True),
    sa.Column('reporter_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('about_id', sa.Uuid(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('act_id', sa.Uuid(), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'about_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_report_workspace_id_about_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'act_id'], ['event.workspace_id', 'event.id'], name=op.f('fk_report_workspace_id_act_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'comment_id'], ['comment.workspace_id', 'comment.id'], name=op.f('fk_report_workspace_id_comment_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_report_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_report_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'other_id'], ['idea.workspace_id', 'idea.id'], name=op.f('fk_report_workspace_id_other_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'reporter_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_report_workspace_id_reporter_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_report')),
    sa.UniqueConstraint('workspace_id', 'thing', 'reporter_id', name='uq_report_thing')
    )
    op.create_index('ix_report_open', 'report', ['workspace_id', 'created_at', 'id'], unique=False, postgresql_where=sa.text('act_id is null'))
    op.create_table('trust',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('approved', sa.Integer(), nullable=False),
    sa.Column('is_trusted', sa.Boolean(), nullable=False),
    sa.Column('is_earned', sa.Boolean(), nullable=False),
    sa.Column('by_id', sa.Uuid(), nullable=True),
    sa.Column('at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'by_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_trust_workspace_id_by_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_trust_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_trust_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_trust')),
    sa.UniqueConstraint('workspace_id', 'membership_id', name='uq_trust_person')
    )
