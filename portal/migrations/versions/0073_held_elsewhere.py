"""Comments that were held elsewhere and came in by an import may be released too.

Revision: 0073, after 0072.
"""

from pathlib import Path

from alembic import op

revision = "0073"
down_revision = "0072"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.execute("alter table held_comment add column is_imported boolean not null default false")
    op.execute("""
        update held_comment h set is_imported = true from transfer_origin o
         where o.workspace_id = h.workspace_id and o.kind = 'held' and o.object = h.id
    """)
    # Only an import says so of somebody's words.
    op.execute("""
        alter policy add on held_comment
        with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
                    and author_id = (select cur_membership()) and organisation_id = (select cur_organisation())
                    and not is_imported)
    """)
    op.execute("grant create on schema public to portal_import")
    # Whoever owns a function replaces it.
    op.execute("set local role portal_import")
    op.execute((SQL / "0073_held_elsewhere.sql").read_text())
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_import")


def downgrade() -> None:
    raise NotImplementedError("Restore a backup instead.")
