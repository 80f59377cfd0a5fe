"""Papers behind budget lines have their scans: read by whoever reads the paper, and by nobody else.

Revision: 0077, after 0074.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0077"
down_revision = "0074"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
CHECKS = {
    "placed": "num_nonnulls(idea_id, document_id) = num_nonnulls(circle_id)",
    "whole": "circle_id is null or state = 'ready'",
}


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.execute("-- squawk-ignore require-concurrent-index-creation\n"
               "create unique index uq_cost_document_circle on cost_document (workspace_id, id, circle_id)")
    op.execute("alter table cost_document add constraint uq_cost_document_circle unique using index uq_cost_document_circle")
    op.add_column("file", sa.Column("document_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        "fk_file_workspace_id_document_id_circle_id", "file", "cost_document",
        ["workspace_id", "document_id", "circle_id"], ["workspace_id", "id", "circle_id"],
        onupdate="CASCADE", postgresql_not_valid=True)
    op.execute("-- squawk-ignore require-concurrent-index-creation\n"
               "create unique index uq_file_document on file (workspace_id, document_id) where document_id is not null")
    for name, rule in CHECKS.items():
        op.execute(f"-- squawk-ignore ban-drop-constraint\nalter table file drop constraint ck_file_{name}")
        op.execute(f"alter table file add constraint ck_file_{name} check ({rule}) not valid")
    op.execute((SQL / "0077_receipts.sql").read_text())


def downgrade() -> None:
    raise NotImplementedError("The scans of papers would be lost; restore a backup instead.")
