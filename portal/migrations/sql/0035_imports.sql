-- Files of other products on their way in: for owners and admins, each worked at by whoever brought it.
create policy see on idea_import for select to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()) and (select cur_role()) in ('owner', 'admin'));
create policy add on idea_import for insert to portal_app
with check (workspace_id = (select cur_workspace()) and (select cur_is_host()) and (select cur_role()) in ('owner', 'admin')
            and membership_id = (select cur_membership()));
create policy alter_ on idea_import for update to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()) and (select cur_role()) in ('owner', 'admin'))
with check (workspace_id = (select cur_workspace()));
create policy drop_ on idea_import for delete to portal_app using (false);

create policy see on idea_import_heading for select to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()) and (select cur_role()) in ('owner', 'admin'));
create policy add on idea_import_heading for insert to portal_app
with check (workspace_id = (select cur_workspace()) and (select cur_is_host()) and (select cur_role()) in ('owner', 'admin'));
create policy alter_ on idea_import_heading for update to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()) and (select cur_role()) in ('owner', 'admin'))
with check (workspace_id = (select cur_workspace()));
create policy drop_ on idea_import_heading for delete to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()) and (select cur_role()) in ('owner', 'admin'));

create policy see on idea_import_problem for select to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()) and (select cur_role()) in ('owner', 'admin'));
create policy add on idea_import_problem for insert to portal_app
with check (workspace_id = (select cur_workspace()) and (select cur_is_host()) and (select cur_role()) in ('owner', 'admin'));
create policy alter_ on idea_import_problem for update to portal_app using (false);
create policy drop_ on idea_import_problem for delete to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()) and (select cur_role()) in ('owner', 'admin'));
