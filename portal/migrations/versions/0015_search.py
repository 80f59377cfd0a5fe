"""Similar ideas share more than a short word; what is shown of a hit says where it was cut.

Revision: 0015, after 0014.
"""

from pathlib import Path

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    # The function keeps its owner, as whom it has to be replaced, and its grants.
    op.execute("grant create on schema public to portal_search")
    op.execute("set local role portal_search")
    op.execute((SQL / "0015_similar.sql").read_text())
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_search")
    op.execute((SQL / "0015_terms.sql").read_text())
    op.execute((SQL / "0015_marked.sql").read_text())


def downgrade() -> None:
    raise NotImplementedError("What is found and shown stays valid for older code; there is nothing to take back.")
