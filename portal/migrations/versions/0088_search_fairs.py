"""Fairs, appearances and the tasks of their plans are found by their words.

Revision: 0088, after 0087.
"""

from pathlib import Path

from alembic import op

revision = "0088"
down_revision = "0087"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
READ = ("fair", "fair_edition")
DEFINER = "search_fairs(text, jsonb, text, integer)"
HELPERS = ("search_terms_among(text, text[], uuid, uuid[])", "search_words_of_any(text)")


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.execute((SQL / "0088_search_fairs.sql").read_text())
    for table in READ:
        op.execute(f"grant select on {table} to portal_search")
        op.execute(f"create policy look_up on {table} for select to portal_search using (true)")
    op.execute(f"revoke all on function {DEFINER} from public")
    op.execute(f"grant execute on function {DEFINER} to portal_app")
    op.execute("grant create on schema public to portal_search")
    op.execute(f"alter function {DEFINER} owner to portal_search")
    op.execute("revoke create on schema public from portal_search")


def downgrade() -> None:
    for function in (DEFINER, *HELPERS):
        op.execute(f"drop function {function}")
    for table in READ:
        op.execute(f"drop policy look_up on {table}")
        op.execute(f"revoke select on {table} from portal_search")
