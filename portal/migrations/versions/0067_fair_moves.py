"""Plans follow a fair that is moved by somebody who does not know of them.

Revision: 0067, after 0066.
"""

from pathlib import Path

from alembic import op

revision = "0067"
down_revision = "0066"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
FUNCTION = "fair_appearances_at(uuid, uuid)"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.execute("grant create on schema public to portal_search")
    op.execute("set local role portal_search")
    op.execute((SQL / "0067_fair_moves.sql").read_text())
    op.execute(f"revoke all on function {FUNCTION} from public")
    op.execute(f"grant execute on function {FUNCTION} to portal_app")
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_search")


def downgrade() -> None:
    op.execute("set local role portal_search")
    op.execute(f"drop function {FUNCTION}")
    op.execute("set local role portal_owner")
