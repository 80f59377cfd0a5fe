"""Search over ideas and comments: their words, beside them, and the functions that look them up.

Revision: 0009, after 0008.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = ("search_entry", "search_word")
DEFINERS = ("search_hits(text, integer)", "search_ideas(text)", "search_similar(text, text, integer)")
FILLED = (
    "insert into search_entry (workspace_id, id, idea_id, circle_id, words) "
    "select workspace_id, id, id, circle_id, search_words_of_idea(circle_id, language, title, problem, proposal) from idea",
    "insert into search_entry (workspace_id, id, idea_id, comment_id, circle_id, words) "
    "select workspace_id, id, idea_id, id, circle_id, search_words_of_comment(circle_id, language, body) from comment",
)


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("create extension if not exists unaccent")
    op.execute("create extension if not exists pg_trgm")
    _tables()
    op.execute((SQL / "0009_search.sql").read_text())
    _fill()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
        op.execute(f"grant select on {table} to portal_search")
        op.execute(f"create policy look_up on {table} for select to portal_search using (true)")
    op.execute("grant create on schema public to portal_search")
    for function in DEFINERS:
        op.execute(f"revoke all on function {function} from public")
        op.execute(f"grant execute on function {function} to portal_app")
        op.execute(f"alter function {function} owner to portal_search")
    op.execute("revoke create on schema public from portal_search")


def downgrade() -> None:
    for function in DEFINERS:
        op.execute(f"drop function {function}")
    raise NotImplementedError("Triggers write what older code does not know; restore a backup instead.")


def _tables() -> None:
    op.create_table(
        "search_entry",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("idea_id", sa.Uuid(), nullable=False),
        sa.Column("comment_id", sa.Uuid(), nullable=True),
        sa.Column("circle_id", sa.Uuid(), nullable=False),
        sa.Column("words", postgresql.TSVECTOR(), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id", "comment_id"], ["comment.workspace_id", "comment.id"], name=op.f("fk_search_entry_workspace_id_comment_id")),
        sa.ForeignKeyConstraint(["workspace_id", "idea_id", "circle_id"], ["idea.workspace_id", "idea.id", "idea.circle_id"], name=op.f("fk_search_entry_workspace_id_idea_id_circle_id"), onupdate="CASCADE"),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_search_entry")),
    )
    ideas, comments = sa.text("comment_id is null"), sa.text("comment_id is not null")
    op.create_index("ix_search_entry_ideas", "search_entry", ["words"], postgresql_using="gin", postgresql_where=ideas)
    op.create_index("ix_search_entry_comments", "search_entry", ["words"], postgresql_using="gin", postgresql_where=comments)
    op.create_index("ix_search_entry_newest_ideas", "search_entry", ["workspace_id", "id"], postgresql_where=ideas)
    op.create_index("ix_search_entry_newest_comments", "search_entry", ["workspace_id", "id"], postgresql_where=comments)
    op.create_index("ix_search_entry_circle", "search_entry", ["workspace_id", "circle_id", "id"], postgresql_where=ideas)
    op.create_index("ix_search_entry_idea", "search_entry", ["workspace_id", "idea_id"])
    op.create_table(
        "search_word",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("circle_id", sa.Uuid(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id", "circle_id"], ["circle.workspace_id", "circle.id"], name=op.f("fk_search_word_workspace_id_circle_id")),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_search_word")),
    )
    op.execute("create index ix_search_word_circle on search_word (workspace_id, circle_id, word text_pattern_ops)")
    op.execute("create index ix_search_word_begin on search_word (workspace_id, word text_pattern_ops)")
    op.execute("create index ix_search_word_end on search_word (workspace_id, reverse(word) text_pattern_ops)")
    op.execute("create index ix_search_word_near on search_word using gin (word gin_trgm_ops)")


def _fill() -> None:
    """What is there already; forced policies would hide it from the owner too."""
    for table in ("idea", "comment"):
        op.execute(f"alter table {table} no force row level security")
    for statement in FILLED:
        op.execute(statement)
    for table in ("idea", "comment"):
        op.execute(f"alter table {table} force row level security")
