"""Support that is noted down for somebody without an account, confirmed by the link of a letter.

Revision: 0045, after 0044.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.add_column("support_proposal", sa.Column("email", sa.Text(), nullable=True))
    op.execute("grant select on support_proposal to portal_import")
    op.execute("create policy import_see on support_proposal for select to portal_import using (true)")
    op.execute((SQL / "0045_support_letters.sql").read_text())
    op.execute("grant create on schema public to portal_import, portal_search")
    function = "support_name(uuid, text, text, text[])"
    op.execute(f"revoke all on function {function} from public")
    op.execute(f"grant execute on function {function} to portal_app")
    op.execute(f"alter function {function} owner to portal_import")
    # Whoever owns a function replaces it.
    op.execute("set local role portal_search")
    op.execute((SQL / "0045_support_link.sql").read_text())
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_import, portal_search")


def downgrade() -> None:
    raise NotImplementedError("Whoever was asked by a letter could answer no more; restore a backup instead.")
