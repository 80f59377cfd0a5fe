"""What comes from other systems, and people who are only names.

Revision: 0028, after 0027.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"

TABLES = ("transfer_origin", "transfer_person")
DEFINERS = (
    "import_firm(text, text, uuid)",
    "import_people(text, uuid, text[], jsonb)",
    "import_ideas(text, uuid, jsonb)",
    "import_supports(text, jsonb)",
    "import_comments(text, jsonb)",
    "import_count(text, uuid, integer)",
    "import_merge(text, text, text, text, timestamptz)",
)
READ = ("circle", "organisation", "membership", "idea", "idea_support", "idea_voice", "comment", *TABLES)
ADDED = (
    "membership", "idea", "idea_support", "idea_voice", "idea_status_change", "comment", "idea_note",
    "search_entry", "search_word", *TABLES,
)
CHANGED = {
    "idea": "support_count, voice_count, comment_count, last_activity_at, status, merged_into_id",
    "idea_voice": "heads",
    "comment": "reply_to",
}


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    _nameless()
    for table in (*READ, "search_word"):
        op.execute(f"grant select on {table} to portal_import")
        op.execute(f"create policy import_see on {table} for select to portal_import using (true)")
    for table in ADDED:
        op.execute(f"grant insert on {table} to portal_import")
        op.execute(f"create policy import_add on {table} for insert to portal_import with check (true)")
    for table, columns in CHANGED.items():
        op.execute(f"grant update ({columns}) on {table} to portal_import")
        op.execute(f"create policy import_change on {table} for update to portal_import using (true)")
    op.execute((SQL / "0028_transfer.sql").read_text())
    op.execute("grant create on schema public to portal_import")
    for function in DEFINERS:
        op.execute(f"revoke all on function {function} from public")
        op.execute(f"grant execute on function {function} to portal_app")
        op.execute(f"alter function {function} owner to portal_import")
    op.execute("revoke create on schema public from portal_import")


def downgrade() -> None:
    raise NotImplementedError("What was imported would lose its authors; restore a backup instead.")


def _nameless() -> None:
    # Names without an account are new: nothing that runs meets them before somebody imports.
    op.execute("-- squawk-ignore ban-drop-not-null\nalter table membership alter column person_id drop not null")
    op.create_check_constraint(
        op.f("ck_membership_account"), "membership", "person_id is not null or state = 'left'", postgresql_not_valid=True
    )


def _tables() -> None:
    op.create_table('transfer_origin',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('system', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('source_id', sa.Text(), nullable=False),
    sa.Column('object', sa.Uuid(), nullable=False),
    sa.Column('facts', postgresql.JSONB(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id'], ['workspace.id'], name=op.f('fk_transfer_origin_workspace_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_transfer_origin')),
    sa.UniqueConstraint('workspace_id', 'system', 'kind', 'source_id', name='uq_transfer_origin_source')
    )
    op.create_index('ix_transfer_origin_object', 'transfer_origin', ['workspace_id', 'system', 'kind', 'object'])
    op.create_table('transfer_person',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('system', sa.Text(), nullable=False),
    sa.Column('source_id', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('email', sa.Text(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('is_known', sa.Boolean(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_transfer_person_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_transfer_person_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_transfer_person')),
    sa.UniqueConstraint('workspace_id', 'system', 'source_id', name='uq_transfer_person_source')
    )
