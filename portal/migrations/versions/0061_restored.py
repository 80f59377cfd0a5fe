"""What an own export tells besides ideas comes back too, and files that come in count towards their firm's quota.

Revision: 0061, after 0060.
"""

from pathlib import Path

from alembic import op

revision = "0061"
down_revision = "0060"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
OWN = (
    "acceptances", "held", "columns", "priorities", "worths", "follows", "circle_follows", "tag_follows", "views",
    "settings", "preferences", "mutes",
)
ADDED = (
    "acceptance", "held_comment", "priority_column", "priority", "priority_value", "idea_follow", "circle_follow",
    "tag_follow", "idea_view", "notice_setting", "notice_preference", "notice_mute",
)
READ = ("circle_member", "terms", "priority_column", "priority", "idea_follow", "file")


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    for table in READ:
        op.execute(f"grant select on {table} to portal_import")
        op.execute(f"create policy import_see on {table} for select to portal_import using (true)")
    for table in ADDED:
        op.execute(f"grant insert on {table} to portal_import")
        op.execute(f"create policy import_add on {table} for insert to portal_import with check (true)")
    op.execute((SQL / "0061_restored.sql").read_text())
    op.execute("grant create on schema public to portal_import")
    # Whoever owns a function replaces it.
    op.execute("set local role portal_import")
    op.execute((SQL / "0061_restored_again.sql").read_text())
    op.execute("set local role portal_owner")
    for part in OWN:
        _hand(f"import_{part}(text, jsonb)")
    op.execute("revoke create on schema public from portal_import")


def downgrade() -> None:
    raise NotImplementedError("What was imported would lose its authors; restore a backup instead.")


def _hand(function: str) -> None:
    op.execute(f"revoke all on function {function} from public")
    op.execute(f"grant execute on function {function} to portal_app")
    op.execute(f"alter function {function} owner to portal_import")
