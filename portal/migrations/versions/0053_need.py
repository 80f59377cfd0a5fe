"""How much the supporters of an idea need it, counted on the idea.

Revision: 0053, after 0052.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0053"
down_revision = "0052"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
RECKONED = {
    "need_shown": "case when poll_count = 0 and voice_count >= greatest(floor, kept_floor) then need else 0 end",
    "need_listed": "case when poll_count = 0 then need else 0 end",
}
COUNT = """
update idea i set need = s.need from (
    select workspace_id, idea_id, sum(need_weight(need)) as need from idea_support group by 1, 2) s
 where i.workspace_id = s.workspace_id and i.id = s.idea_id
"""
OWNERS = {"portal_merge": "0053_need_merging.sql", "portal_import": "0053_need_importing.sql"}


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.execute((SQL / "0053_need_weight.sql").read_text())
    op.add_column("idea", sa.Column("need", sa.Integer(), server_default="0", nullable=False))
    op.execute(COUNT)
    for name, words in RECKONED.items():
        reckoned = f"alter table idea add column {name} integer generated always as ({words}) stored not null"
        op.execute(f"-- squawk-ignore adding-field-with-default\n{reckoned}")
        for place in ("", "circle_"):
            on = f"workspace_id, {place and 'circle_id, '}{name}, id"
            op.execute("-- squawk-ignore require-concurrent-index-creation\n"
                       f"create index ix_idea_{place}{name} on idea ({on})")
    for role, file in OWNERS.items():
        op.execute(f"grant update (need) on idea to {role}")
        op.execute(f"grant create on schema public to {role}")
        op.execute(f"set local role {role}")
        op.execute((SQL / file).read_text())
        op.execute("set local role portal_owner")
        op.execute(f"revoke create on schema public from {role}")


def downgrade() -> None:
    raise NotImplementedError("Restore a backup instead.")
