"""What few of many ideas may have is found by indexes, and so is the order by month.

Revision: 0049, after 0048.
"""

from alembic import op

revision = "0049"
down_revision = "0048"
branch_labels = None
depends_on = None

INDEXES = {
    "ix_idea_status": "status, circle_id, id",
    "ix_idea_firm": "organisation_id, circle_id, id",
    "ix_idea_language": "language, circle_id, id",
    "ix_idea_month": "coalesce(target_month, '9999-12-01'::date), id",
    "ix_idea_circle_month": "circle_id, coalesce(target_month, '9999-12-01'::date), id",
}


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    for name, columns in INDEXES.items():
        op.execute("-- squawk-ignore require-concurrent-index-creation\n"
                   f"create index {name} on idea (workspace_id, {columns})")


def downgrade() -> None:
    for name in INDEXES:
        op.execute(f"drop index {name}")
