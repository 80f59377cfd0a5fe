"""The order of votes is for auditors only; each night the rows that people read are compared with what was frozen.

Revision: 0064, after 0063.
"""

from pathlib import Path

from alembic import op

revision = "0064"
down_revision = "0063"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute(
        "grant select (id, position, title, effort, estimated_by, estimated_on, source) on ballot_option "
        "to portal_ballot"
    )
    op.execute("grant create on schema public to portal_ballot")
    op.execute("set local role portal_ballot")
    op.execute((SQL / "0064_chain_order.sql").read_text())
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_ballot")


def downgrade() -> None:
    pass
