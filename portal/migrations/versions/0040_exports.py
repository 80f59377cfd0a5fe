"""Exports that are made for somebody, and imports of everything that an export of this portal tells.

Revision: 0040, after 0039.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
OWN = (
    "stages", "tags", "fields", "options", "steps", "taggings", "answers", "versions", "reactions", "themes", "grouped",
    "news", "answered", "drafts", "files",
)
ADDED = (
    "idea_stage", "tag", "idea_field", "idea_field_option", "idea_tag", "idea_answer", "comment_version",
    "comment_reaction", "comment_tally", "theme", "theme_idea", "release_note", "release_note_idea", "idea_draft", "file",
)
READ = (
    "idea_status_change", "idea_stage", "tag", "idea_field", "idea_field_option", "comment_reaction", "comment_tally",
    "theme", "release_note",
)


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    op.execute("alter table idea_export enable row level security")
    op.execute("alter table idea_export force row level security")
    op.execute("grant select, insert, update, delete on idea_export to portal_app")
    op.execute("grant select on idea_export to portal_search")
    op.execute("create policy look_up on idea_export for select to portal_search using (true)")
    for table in READ:
        op.execute(f"grant select on {table} to portal_import")
        op.execute(f"create policy import_see on {table} for select to portal_import using (true)")
    for table in ADDED:
        op.execute(f"grant insert on {table} to portal_import")
        op.execute(f"create policy import_add on {table} for insert to portal_import with check (true)")
    op.execute("grant update (heads, firms) on comment_tally to portal_import")
    op.execute("create policy import_change on comment_tally for update to portal_import using (true)")
    op.execute((SQL / "0040_exports.sql").read_text())
    op.execute("grant create on schema public to portal_import, portal_search")
    # Whoever owns a function replaces it.
    op.execute("set local role portal_import")
    op.execute((SQL / "0040_imports.sql").read_text())
    op.execute("set local role portal_owner")
    for part in OWN:
        _hand("portal_import", f"import_{part}(text, jsonb)")
    _hand("portal_import", "import_circle(text, text, uuid)")
    _hand("portal_search", "exports_over()")
    op.execute("revoke create on schema public from portal_import, portal_search")


def downgrade() -> None:
    raise NotImplementedError("What was imported would lose its authors; restore a backup instead.")


def _hand(role: str, function: str) -> None:
    op.execute(f"revoke all on function {function} from public")
    op.execute(f"grant execute on function {function} to portal_app")
    op.execute(f"alter function {function} owner to {role}")


def _tables() -> None:
    op.create_table('idea_export',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('parts', postgresql.ARRAY(sa.Text()), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('blob', sa.Uuid(), nullable=True),
    sa.Column('size', sa.BigInteger(), nullable=False),
    sa.Column('ideas', sa.Integer(), nullable=False),
    sa.Column('done', sa.Integer(), nullable=False),
    sa.Column('total', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('heard_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_idea_export_workspace_id_membership_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea_export'))
    )
    op.create_index('ix_idea_export_membership', 'idea_export', ['workspace_id', 'membership_id', 'created_at', 'id'])
