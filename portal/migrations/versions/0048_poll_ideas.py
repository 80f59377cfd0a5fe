"""While an idea is put to a vote, its supports count for no order and are told to nobody.

Revision: 0048, after 0047.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
SHOWN = "case when poll_count = 0 and voice_count >= greatest(floor, kept_floor) then support_count else 0 end"
LISTED = "case when poll_count = 0 then support_count else 0 end"
IS_SHOWN = """
create or replace function idea_is_shown(of_workspace uuid, of_idea uuid) returns boolean language sql stable as
$$ select exists (select 1 from idea i where i.workspace_id = of_workspace and i.id = of_idea and i.poll_count = 0
                     and i.voice_count >= greatest(i.floor, i.kept_floor)) $$
"""
TRIGGER = """
create trigger polls after update of status on ballot
for each row when (old.status is distinct from new.status) execute function ballot_poll()
"""
INDEXES = {
    "ix_idea_shown": ("support_shown",),
    "ix_idea_circle_shown": ("circle_id", "support_shown"),
    "ix_idea_listed": ("support_listed",),
    "ix_idea_circle_listed": ("circle_id", "support_listed"),
}


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.add_column("idea", sa.Column("poll_count", sa.SmallInteger(), server_default="0", nullable=False))
    # A reckoned column is changed by making it anew; its indexes go with it.
    op.execute("-- squawk-ignore ban-drop-column\nalter table idea drop column support_shown")
    for name, words in (("support_shown", SHOWN), ("support_listed", LISTED)):
        reckoned = f"alter table idea add column {name} integer generated always as ({words}) stored not null"
        op.execute(f"-- squawk-ignore adding-field-with-default\n{reckoned}")
    for name in ("ix_idea_support", "ix_idea_circle_support"):
        op.execute(f"-- squawk-ignore require-concurrent-index-deletion\ndrop index {name}")
    for name, columns in INDEXES.items():
        on = ", ".join(("workspace_id", *columns, "id"))
        op.execute(f"-- squawk-ignore require-concurrent-index-creation\ncreate index {name} on idea ({on})")
    op.execute(IS_SHOWN)
    _functions()


def _functions() -> None:
    for table in ("idea", "ballot_option"):
        op.execute(f"create policy ballot_see on {table} for select to portal_ballot using (true)")
    op.execute("create policy ballot_alter on idea for update to portal_ballot using (true)")
    op.execute("grant select (workspace_id, id, poll_count), update (poll_count) on idea to portal_ballot")
    op.execute("grant select (workspace_id, ballot_id, idea_id) on ballot_option to portal_ballot")
    op.execute("grant create on schema public to portal_ballot")
    op.execute("set local role portal_ballot")
    op.execute((SQL / "0048_poll_ideas.sql").read_text())
    op.execute("revoke all on function ballot_poll() from public")
    op.execute("grant execute on function ballot_poll() to portal_owner")
    op.execute("set local role portal_owner")
    op.execute(TRIGGER)
    op.execute("revoke create on schema public from portal_ballot")


def downgrade() -> None:
    raise NotImplementedError("Restore a backup instead.")
