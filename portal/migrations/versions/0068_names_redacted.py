"""Words are made unreadable in the names of files too.

Revision: 0068, after 0067.
"""

from pathlib import Path

from alembic import op

revision = "0068"
down_revision = "0067"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.execute("grant select on held_comment to portal_import")
    op.execute("create policy import_see on held_comment for select to portal_import using (true)")
    op.execute("grant update (name, slug) on file to portal_import")
    op.execute("create policy import_change on file for update to portal_import using (true)")
    op.execute("grant create on schema public to portal_import")
    # Whoever owns a function replaces it.
    op.execute("set local role portal_import")
    op.execute((SQL / "0068_names_redacted.sql").read_text())
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_import")


def downgrade() -> None:
    raise NotImplementedError("Restore a backup instead.")
