"""Talk about ideas: answers, earlier words, reactions, who is called upon, locks; internal notes.

Revision: 0007, after 0006.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = ("comment_version", "comment_reaction", "comment_tally", "mention", "idea_note")
READERS = "circle_readers(uuid, uuid)"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.add_column("idea", sa.Column("locked_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("idea", sa.Column("lock_sentence", sa.Text(), nullable=True))
    op.add_column("comment", sa.Column("reply_to", sa.Uuid(), nullable=True))
    op.add_column("comment", sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True))
    # Nothing has to be looked through: no comment is an answer yet.
    op.execute(
        "alter table comment add constraint fk_comment_workspace_id_reply_to foreign key (workspace_id, reply_to) "
        "references comment (workspace_id, id) not valid"
    )
    op.execute(
        "-- squawk-ignore require-concurrent-index-creation\n"
        "create index ix_comment_reply on comment (workspace_id, reply_to, created_at, id) where reply_to is not null"
    )
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    op.execute((SQL / "0007_talk.sql").read_text())
    op.execute("grant create on schema public to portal_search")
    op.execute(f"revoke all on function {READERS} from public")
    op.execute(f"grant execute on function {READERS} to portal_app")
    op.execute(f"alter function {READERS} owner to portal_search")
    op.execute("revoke create on schema public from portal_search")


def downgrade() -> None:
    raise NotImplementedError("What was said would lose its answers; restore a backup instead.")


def _tables() -> None:
    op.create_table('idea_note',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('body_html', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('edited_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_idea_note_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_idea_note_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_idea_note_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea_note'))
    )
    op.create_index('ix_idea_note_idea', 'idea_note', ['workspace_id', 'idea_id', 'created_at', 'id'], unique=False)
    op.create_table('comment_reaction',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('comment_id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'comment_id'], ['comment.workspace_id', 'comment.id'], name=op.f('fk_comment_reaction_workspace_id_comment_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_comment_reaction_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_comment_reaction_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_comment_reaction_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_comment_reaction')),
    sa.UniqueConstraint('workspace_id', 'comment_id', 'membership_id', 'kind', name='uq_comment_reaction')
    )
    op.create_table('comment_tally',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('comment_id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('heads', sa.Integer(), nullable=False),
    sa.Column('firms', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'comment_id'], ['comment.workspace_id', 'comment.id'], name=op.f('fk_comment_tally_workspace_id_comment_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_comment_tally_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_comment_tally')),
    sa.UniqueConstraint('workspace_id', 'comment_id', 'kind', name='uq_comment_tally')
    )
    op.create_table('comment_version',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('said_in', sa.Uuid(), nullable=False),
    sa.Column('comment_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('body_html', sa.Text(), nullable=False),
    sa.Column('written_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('replaced_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('erase_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_comment_version_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'comment_id'], ['comment.workspace_id', 'comment.id'], name=op.f('fk_comment_version_workspace_id_comment_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_comment_version_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_comment_version_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'said_in'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_comment_version_workspace_id_said_in')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_comment_version')),
    sa.UniqueConstraint('workspace_id', 'comment_id', 'version', name='uq_comment_version')
    )
    op.create_table('mention',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('said_in', sa.Uuid(), nullable=False),
    sa.Column('comment_id', sa.Uuid(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('by_id', sa.Uuid(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('erase_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'by_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_mention_workspace_id_by_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'comment_id'], ['comment.workspace_id', 'comment.id'], name=op.f('fk_mention_workspace_id_comment_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_mention_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_mention_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_mention_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'said_in'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_mention_workspace_id_said_in')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_mention')),
    sa.UniqueConstraint('workspace_id', 'comment_id', 'number', name='uq_mention_number')
    )
    op.create_index('ix_mention_waiting', 'mention', ['workspace_id', 'membership_id', 'idea_id'], unique=False, postgresql_where=sa.text('answered_at is null and erase_at is null'))
