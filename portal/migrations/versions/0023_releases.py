"""Release notes, the ideas that they answer, and whom they are told.

Revision: 0023, after 0022.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = ("release_note", "release_note_idea")
TOLD = "fk_notification_workspace_id_release_note_id"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    op.execute("grant select on release_note_idea to portal_search")
    op.execute((SQL / "0023_releases.sql").read_text())
    op.add_column("notification", sa.Column("release_note_id", sa.Uuid(), nullable=True))
    op.execute("-- squawk-ignore require-concurrent-index-creation\n"
               "create index ix_notification_release_note on notification (workspace_id, release_note_id) "
               "where release_note_id is not null")
    op.create_foreign_key(
        TOLD, "notification", "release_note", ["workspace_id", "release_note_id"], ["workspace_id", "id"],
        ondelete="CASCADE", postgresql_not_valid=True)
    op.execute("grant create on schema public to portal_search")
    op.execute("set local role portal_search")
    op.execute((SQL / "0023_notice_event.sql").read_text())
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_search")


def downgrade() -> None:
    raise NotImplementedError("What was told about release notes would be lost; restore a backup instead.")


def _tables() -> None:
    op.create_table('release_note',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('body_html', sa.Text(), nullable=False),
    sa.Column('excerpt', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('published_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('edited_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_release_note_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'circle_id'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_release_note_workspace_id_circle_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_release_note_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_release_note'))
    )
    op.create_index('ix_release_note_created', 'release_note', ['workspace_id', 'created_at', 'id'])
    op.create_index('ix_release_note_published', 'release_note', ['workspace_id', 'published_at', 'id'], postgresql_where=sa.text('published_at is not null'))
    op.create_table('release_note_idea',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('release_note_id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_release_note_idea_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'release_note_id'], ['release_note.workspace_id', 'release_note.id'], name=op.f('fk_release_note_idea_workspace_id_release_note_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_release_note_idea')),
    sa.UniqueConstraint('workspace_id', 'release_note_id', 'idea_id', name='uq_release_note_idea')
    )
    op.create_index('ix_release_note_idea_idea', 'release_note_idea', ['workspace_id', 'idea_id', 'circle_id'])
