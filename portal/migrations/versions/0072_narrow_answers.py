"""Answers and months are found in the circles that one reads, without walking past those of others.

Revision: 0072, after 0069.
"""

from alembic import op

revision = "0072"
down_revision = "0069"
branch_labels = None
depends_on = None

INDEXES = {
    "ix_idea_answer_option": "idea_answer (workspace_id, option_id, circle_id, idea_id)",
    "ix_idea_answer_ticked": "idea_answer (workspace_id, field_id, circle_id, idea_id) where is_checked",
    "ix_idea_circle_roadmap": "idea (workspace_id, circle_id, target_month, id) where target_month is not null",
}


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.execute("-- squawk-ignore require-concurrent-index-deletion\ndrop index ix_idea_answer_option")
    for name, on in INDEXES.items():
        op.execute(f"-- squawk-ignore require-concurrent-index-creation\ncreate index {name} on {on}")


def downgrade() -> None:
    raise NotImplementedError("Lists would be slow in large worlds.")
