"""People are told of ballots too: of what they can vote on, what ends soon, what became of it; receipts go by mail.

Revision: 0041, after 0040.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TOLD_ABOUT = ("notification", "notice_mute", "notice_token")
WORKERS = (
    "ballot_people(uuid, uuid, text[], boolean)", "ballot_remind(uuid)", "ballot_remind_due()",
    "ballot_reminded_at(uuid)", "ballot_receipts_due(integer)", "ballot_receipt_again(uuid, uuid, uuid)",
)


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    for table in TOLD_ABOUT:
        op.add_column(table, sa.Column("ballot_id", sa.Uuid(), nullable=True))
        op.create_foreign_key(
            f"fk_{table}_workspace_id_ballot_id_circle_id", table, "ballot",
            ["workspace_id", "ballot_id", "circle_id"], ["workspace_id", "id", "circle_id"],
            onupdate="CASCADE", postgresql_not_valid=True)
    for table in ("notification", "notice_mute"):
        op.execute(f"-- squawk-ignore ban-drop-not-null\nalter table {table} alter column idea_id drop not null")
        op.execute(f"alter table {table} add constraint ck_{table}_subject "
                   "check (num_nonnulls(idea_id, ballot_id) = 1) not valid")
    op.add_column("notification", sa.Column("statement_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        "fk_notification_workspace_id_statement_id", "notification", "ballot_statement",
        ["workspace_id", "statement_id"], ["workspace_id", "id"], postgresql_not_valid=True)
    for name, table, columns in (
        ("ix_notification_ballot", "notification", "workspace_id, ballot_id, circle_id"),
        ("ix_notice_token_ballot", "notice_token", "workspace_id, ballot_id, circle_id"),
    ):
        op.execute("-- squawk-ignore require-concurrent-index-creation\n"
                   f"create index {name} on {table} ({columns}) where ballot_id is not null")
    op.execute("-- squawk-ignore require-concurrent-index-creation\n"
               "create unique index uq_notice_mute_ballot on notice_mute (workspace_id, ballot_id, membership_id) "
               "where ballot_id is not null")
    op.add_column("ballot_vote", sa.Column("receipt_due", sa.Boolean(), server_default="false", nullable=False))
    op.execute("-- squawk-ignore require-concurrent-index-creation\n"
               "create index ix_ballot_vote_receipt on ballot_vote (workspace_id, ballot_id) where receipt_due")
    op.add_column("ballot_secret", sa.Column("reminded_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("ballot_secret", sa.Column("is_reminded", sa.Boolean(), server_default="false", nullable=False))
    _functions()


def _functions() -> None:
    op.execute("grant create on schema public to portal_ballot, portal_search")
    op.execute("set local role portal_search")
    op.execute((SQL / "0041_notice_event.sql").read_text())
    op.execute("set local role portal_ballot")
    op.execute((SQL / "0041_ballot_news.sql").read_text())
    for function in WORKERS:
        op.execute(f"revoke all on function {function} from public")
        op.execute(f"grant execute on function {function} to portal_app")
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_ballot, portal_search")


def downgrade() -> None:
    raise NotImplementedError("What was told about ballots would be lost; restore a backup instead.")
