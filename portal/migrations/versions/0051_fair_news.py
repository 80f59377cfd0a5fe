"""People are told of joint appearances too: what waits for them, what was decided, where they stand when.

Revision: 0051, after 0050.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TOLD_ABOUT = ("notification", "notice_mute", "notice_token")
LOOKED_UP = ("participation", "crew_member")
WORKERS = ("fair_people(uuid, uuid, text[], uuid, text)", "fair_overdue(integer)")


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    for table in TOLD_ABOUT:
        op.add_column(table, sa.Column("appearance_id", sa.Uuid(), nullable=True))
        op.create_foreign_key(
            f"fk_{table}_workspace_id_appearance_id_circle_id", table, "joint_appearance",
            ["workspace_id", "appearance_id", "circle_id"], ["workspace_id", "id", "circle_id"],
            onupdate="CASCADE", postgresql_not_valid=True)
    for table in ("notification", "notice_mute"):
        op.execute(f"-- squawk-ignore ban-drop-constraint\nalter table {table} drop constraint ck_{table}_subject")
        op.execute(f"alter table {table} add constraint ck_{table}_subject "
                   "check (num_nonnulls(idea_id, ballot_id, appearance_id) = 1) not valid")
    op.add_column("notification", sa.Column("task_id", sa.Uuid(), nullable=True))
    op.add_column("notification", sa.Column("objection_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        "fk_notification_workspace_id_task_id", "notification", "fair_task",
        ["workspace_id", "task_id"], ["workspace_id", "id"], ondelete="CASCADE", postgresql_not_valid=True)
    op.create_foreign_key(
        "fk_notification_workspace_id_objection_id", "notification", "settlement_objection",
        ["workspace_id", "objection_id"], ["workspace_id", "id"], postgresql_not_valid=True)
    _indexes()
    _functions()


def _indexes() -> None:
    for name, table, columns, where in (
        ("index ix_notification_appearance", "notification", "workspace_id, appearance_id, circle_id", "appearance"),
        ("index ix_notification_task", "notification", "workspace_id, task_id", "task"),
        ("index ix_notice_token_appearance", "notice_token", "workspace_id, appearance_id, circle_id", "appearance"),
        ("unique index uq_notice_mute_appearance", "notice_mute", "workspace_id, appearance_id, membership_id",
         "appearance"),
    ):
        op.execute("-- squawk-ignore require-concurrent-index-creation\n"
                   f"create {name} on {table} ({columns}) where {where}_id is not null")


def _functions() -> None:
    op.execute((SQL / "0051_notices.sql").read_text())
    for table in LOOKED_UP:
        op.execute(f"grant select on {table} to portal_search")
        op.execute(f"create policy look_up on {table} for select to portal_search using (true)")
    op.execute("grant create on schema public to portal_search")
    op.execute("set local role portal_search")
    op.execute((SQL / "0051_notice_event.sql").read_text())
    op.execute((SQL / "0051_fair_people.sql").read_text())
    for function in WORKERS:
        op.execute(f"revoke all on function {function} from public")
        op.execute(f"grant execute on function {function} to portal_app")
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_search")


def downgrade() -> None:
    raise NotImplementedError("What was told about fairs would be lost; restore a backup instead.")
