"""Who brings something in sees everything of the house: the policies and functions ask for it as the rule does.

Revision: 0093, after 0092.
"""

from alembic import op

revision = "0093"
down_revision = "0092"
branch_labels = None
depends_on = None

IMPORTS = """
    create function cur_imports() returns boolean language sql stable as $$
    select cur_is_host() and cur_role() in ('owner', 'admin') and not exists (
           select from care c where c.workspace_id = cur_workspace() and c.membership_id = cur_membership())
    $$;
"""
HOUSE = """
    create or replace function import_house() returns uuid language plpgsql stable as $$
    declare
        house uuid;
    begin
        select c.id into house from circle c
         where c.workspace_id = cur_workspace() and c.kind = 'house' and c.id = any (cur_circles()) and {may};
        if house is null then
            raise insufficient_privilege using message = 'Only owners and admins import.';
        end if;
        return house;
    end $$
"""
HERE = "workspace_id = (select cur_workspace())"
ROLE = "(select cur_is_host()) and (select cur_role()) in ('owner', 'admin')"
ALL = "(select cur_imports())"
OWN = "membership_id = (select cur_membership())"
READ = ("transfer_origin", "transfer_person", "idea_import", "idea_import_heading", "idea_import_problem")


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.execute(IMPORTS)
    op.execute("grant select on care to portal_import")
    op.execute("create policy import_see on care for select to portal_import using (true)")
    op.execute(HOUSE.format(may="cur_imports()"))
    _ask(ALL)


def downgrade() -> None:
    _ask(ROLE)
    op.execute(HOUSE.format(may="cur_is_host() and cur_role() in ('owner', 'admin')"))
    op.execute("drop policy import_see on care")
    op.execute("revoke select on care from portal_import")
    op.execute("drop function cur_imports()")


def _ask(may: str) -> None:
    for table in READ:
        op.execute(f"alter policy see on {table} using ({HERE} and {may})")
    op.execute(f"alter policy add on idea_import with check ({HERE} and {may} and {OWN})")
    op.execute(f"alter policy alter_ on idea_import using ({HERE} and {may})")
    for table in ("idea_import_heading", "idea_import_problem"):
        op.execute(f"alter policy add on {table} with check ({HERE} and {may})")
        op.execute(f"alter policy drop_ on {table} using ({HERE} and {may})")
    op.execute(f"alter policy alter_ on idea_import_heading using ({HERE} and {may})")
