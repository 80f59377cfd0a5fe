"""Mails about what happened: due ones of things out of sight can be given up, and mentions are told.

Revision: 0010, after 0009.
"""

from pathlib import Path

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
BEFORE, AFTER = "notice_people(uuid, uuid, text[], boolean)", "notice_people(uuid, uuid, uuid, text[], boolean)"
OWN = "workspace_id = (select cur_workspace()) and membership_id = (select cur_membership())"
# Whoever looks with no circle at all touches, with a statement that reads nothing, only what is due and out of sight.
UPDATES = f"""
    create policy alter_ on notification for update to portal_app
    using ({OWN} and (circle_id = any ((select cur_circles())::uuid[]) or due_at <= clock_timestamp()))
    with check ({OWN})
"""


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.execute("drop policy alter_ on notification")
    op.execute(UPDATES)
    op.execute("grant select on mention to portal_search")
    op.execute("create policy tell on mention for select to portal_search using (true)")
    op.execute("grant create on schema public to portal_search")
    op.execute("set local role portal_search")
    # Whoever still called it would have told nobody of mentions.
    op.execute(f"-- squawk-ignore ban-drop-function\ndrop function {BEFORE}")
    op.execute("set local role portal_owner")
    op.execute((SQL / "0010_notice_people.sql").read_text())
    op.execute(f"revoke all on function {AFTER} from public")
    op.execute(f"grant execute on function {AFTER} to portal_app")
    op.execute(f"alter function {AFTER} owner to portal_search")
    op.execute("revoke create on schema public from portal_search")


def downgrade() -> None:
    raise NotImplementedError("Mentions would be told to nobody; restore a backup instead.")
