"""Words are made unreadable around an idea too; what comes with a held comment stays until that is decided.

Revision: 0063, after 0062.
"""

from pathlib import Path

from alembic import op

revision = "0063"
down_revision = "0062"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
READ = ("idea_answer", "event")
CHANGED = {"idea_status_change": "sentence", "idea_support": "reason", "idea_answer": "text", "event": "data"}


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.execute("grant create on schema public to portal_import, portal_search")
    op.execute((SQL / "0063_waiting_files.sql").read_text())
    _hand("portal_search", "file_waits(uuid, uuid)")
    # Whoever owns a function replaces it.
    op.execute("set local role portal_search")
    op.execute((SQL / "0063_files_over.sql").read_text())
    op.execute("set local role portal_owner")
    for table in READ:
        op.execute(f"grant select on {table} to portal_import")
        op.execute(f"create policy import_see on {table} for select to portal_import using (true)")
    for table, column in CHANGED.items():
        op.execute(f"grant update ({column}) on {table} to portal_import")
        op.execute(f"create policy import_change on {table} for update to portal_import using (true)")
    op.execute((SQL / "0063_redacting.sql").read_text())
    _hand("portal_import", "redact_around(uuid, text, text)")
    op.execute("revoke create on schema public from portal_import, portal_search")


def downgrade() -> None:
    raise NotImplementedError("Restore a backup instead.")


def _hand(role: str, function: str) -> None:
    op.execute(f"revoke all on function {function} from public")
    op.execute(f"grant execute on function {function} to portal_app")
    op.execute(f"alter function {function} owner to {role}")
