"""What a goal says is kept by the database too once the firms are registered; how much was reached is said after.

Revision: 0089, after 0088.
"""

from alembic import op

revision = "0089"
down_revision = "0088"
branch_labels = None
depends_on = None

OWN = "workspace_id = (select cur_workspace()) and organisation_id = (select cur_organisation())"
# A statement sees rows as they were before it: the goal as it stood.
KEPT = """
    create function keeps_goal(changed fair_goal) returns boolean language sql stable as $$
    select exists (
        select 1 from fair_goal g join joint_appearance a on a.workspace_id = g.workspace_id and a.id = g.appearance_id
         where g.workspace_id = changed.workspace_id and g.id = changed.id and g.appearance_id = changed.appearance_id
           and (a.state in ('idea', 'invited', 'agreed')
                or (g.title, g.unit, g.method, g.target, g.alternative)
                   is not distinct from (changed.title, changed.unit, changed.method, changed.target, changed.alternative)))
    $$
"""


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.execute(KEPT)
    op.execute(f"alter policy alter_ on fair_goal using ({OWN}) with check ({OWN} and keeps_goal(fair_goal))")


def downgrade() -> None:
    op.execute(f"alter policy alter_ on fair_goal using ({OWN}) with check ({OWN})")
    op.execute("drop function keeps_goal(fair_goal)")
