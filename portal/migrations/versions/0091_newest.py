"""Search finds the newest of what fits from few rows, however many there are; what is held has orders of its own.

Revision: 0091, after 0089.
"""

from pathlib import Path

from alembic import op

revision = "0091"
down_revision = "0089"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
WORDS = {"ideas": "comment_id is null", "comments": "comment_id is not null"}
HELD = {
    "activity": "last_activity_at",
    "listed": "support_listed",
    "need": "need_listed",
    "month": "coalesce(target_month, '9999-12-01'::date)",
}


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    # The words of a million ideas take their minutes.
    op.execute("set local statement_timeout = '60min'")
    op.execute("create extension if not exists btree_gin")
    op.execute((SQL / "0091_newest.sql").read_text())
    for kind, only in WORDS.items():
        op.execute(f"-- squawk-ignore require-concurrent-index-deletion\ndrop index ix_search_entry_{kind}")
        _index(f"ix_search_entry_{kind} on search_entry using gin (search_age(id), words) where {only}")
    _index("ix_search_entry_circle_talk on search_entry (workspace_id, circle_id, id) where comment_id is not null")
    for name, order in HELD.items():
        _index(f"ix_idea_held_{name} on idea (workspace_id, {order}, id) where held_at is not null")


def downgrade() -> None:
    raise NotImplementedError("Restore a backup instead.")


def _index(words: str) -> None:
    op.execute(f"-- squawk-ignore require-concurrent-index-creation\ncreate index {words}")
