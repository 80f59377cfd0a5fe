"""Ballots are shown before they open, and where they say so, others may join while they run.

Revision: 0054, after 0053.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0054"
down_revision = "0053"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
INNER = ("ballot_entitled(uuid, uuid, text)", "ballot_addition(uuid, uuid, uuid)")
CALLED = (
    "ballot_add_voters(uuid, uuid, uuid, text)",
    "ballot_joinable(uuid)",
    "ballot_people(uuid, uuid, text[], boolean, boolean)",
)
SEE = """
alter policy see on ballot
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (status <> 'draft' or announced_at is not null or (select cur_is_host())))
"""
# A draft that was announced can still be given up: then what was told of it goes with it.
TOLD = ("notification", "notice_mute", "notice_token")


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    for name in ("announced_at", "opens_at"):
        op.add_column("ballot", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    for table in ("ballot_firm", "ballot_voter"):
        op.add_column(table, sa.Column("added_with", sa.Uuid(), nullable=True))
        op.create_foreign_key(
            f"fk_{table}_workspace_id_added_with", table, "ballot_statement",
            ["workspace_id", "added_with"], ["workspace_id", "id"], postgresql_not_valid=True,
        )  # fmt: skip
    for table in TOLD:
        name = f"fk_{table}_workspace_id_ballot_id_circle_id"
        op.execute(f"-- squawk-ignore ban-drop-constraint\nalter table {table} drop constraint {name}")
        op.create_foreign_key(
            name, table, "ballot", ["workspace_id", "ballot_id", "circle_id"], ["workspace_id", "id", "circle_id"],
            onupdate="CASCADE", ondelete="CASCADE", postgresql_not_valid=True,
        )  # fmt: skip
    op.execute(SEE)
    _functions()


def _functions() -> None:
    op.execute("create policy ballot_see on ballot_statement for select to portal_ballot using (true)")
    op.execute("create policy ballot_add on ballot_statement for insert to portal_ballot with check (true)")
    op.execute("grant select, insert on ballot_statement to portal_ballot")
    op.execute("grant create on schema public to portal_ballot")
    op.execute("set local role portal_ballot")
    op.execute((SQL / "0054_ballot_joining.sql").read_text())
    for function in (*INNER, *CALLED):
        op.execute(f"revoke all on function {function} from public")
    for function in CALLED:
        op.execute(f"grant execute on function {function} to portal_app")
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_ballot")


def downgrade() -> None:
    raise NotImplementedError("Restore a backup instead.")
