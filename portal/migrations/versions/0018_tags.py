"""Tags: the host's words on ideas, and who follows them.

Revision: 0018, after 0017.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = ("tag_follow", "idea_tag", "tag")
DEFINERS = ("tag_followers(uuid, uuid, uuid)", "tag_family(uuid)")


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
        op.execute(f"grant select on {table} to portal_search")
        op.execute(f"create policy tell on {table} for select to portal_search using (true)")
    op.execute((SQL / "0018_tags.sql").read_text())
    op.execute("grant create on schema public to portal_search")
    for function in DEFINERS:
        op.execute(f"revoke all on function {function} from public")
        op.execute(f"grant execute on function {function} to portal_app")
        op.execute(f"alter function {function} owner to portal_search")
    op.execute("revoke create on schema public from portal_search")


def downgrade() -> None:
    op.execute("set local role portal_search")
    for function in DEFINERS:
        op.execute(f"drop function {function}")
    op.execute("set local role portal_owner")
    op.execute("drop policy see on tag")
    for table in TABLES:
        op.drop_table(table)


def _tables() -> None:
    op.create_table('tag',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('is_offered', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('archived_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('merged_into_id', sa.Uuid(), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id'], ['workspace.id'], name=op.f('fk_tag_workspace_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'merged_into_id'], ['tag.workspace_id', 'tag.id'], name=op.f('fk_tag_workspace_id_merged_into_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_tag')),
    sa.UniqueConstraint('workspace_id', 'name', name='uq_tag_name')
    )
    op.create_index('ix_tag_merged', 'tag', ['workspace_id', 'merged_into_id'], unique=False, postgresql_where=sa.text('merged_into_id is not null'))
    op.create_table('idea_tag',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('tag_id', sa.Uuid(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_idea_tag_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'tag_id'], ['tag.workspace_id', 'tag.id'], name=op.f('fk_idea_tag_workspace_id_tag_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea_tag')),
    sa.UniqueConstraint('workspace_id', 'idea_id', 'tag_id', name='uq_idea_tag')
    )
    op.create_index('ix_idea_tag_tag', 'idea_tag', ['workspace_id', 'tag_id', 'circle_id', 'idea_id'], unique=False)
    op.create_table('tag_follow',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('tag_id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_tag_follow_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'tag_id'], ['tag.workspace_id', 'tag.id'], name=op.f('fk_tag_follow_workspace_id_tag_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_tag_follow')),
    sa.UniqueConstraint('workspace_id', 'tag_id', 'membership_id', name='uq_tag_follow_person')
    )
    op.create_index('ix_tag_follow_membership', 'tag_follow', ['workspace_id', 'membership_id'], unique=False)
