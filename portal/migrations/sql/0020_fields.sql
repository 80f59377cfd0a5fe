-- What is asked about ideas: known to everybody of the workspace, the internal part to the host's people alone;
-- decided by those who run the portal.
create policy see on idea_field for select to portal_app
using (workspace_id = (select cur_workspace()) and ((select cur_is_host()) or not is_internal));
create policy add on idea_field for insert to portal_app
with check (workspace_id = (select cur_workspace()) and (select cur_is_host())
            and (select cur_role()) in ('owner', 'admin'));
create policy alter_ on idea_field for update to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()) and (select cur_role()) in ('owner', 'admin'));
create policy drop_ on idea_field for delete to portal_app using (false);

create policy see on idea_field_option for select to portal_app
using (workspace_id = (select cur_workspace()) and ((select cur_is_host()) or not is_internal));
create policy add on idea_field_option for insert to portal_app
with check (workspace_id = (select cur_workspace()) and (select cur_is_host())
            and (select cur_role()) in ('owner', 'admin'));
create policy alter_ on idea_field_option for update to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()) and (select cur_role()) in ('owner', 'admin'));
create policy drop_ on idea_field_option for delete to portal_app using (false);

-- Answers are read where the idea is, those to internal fields by the host's people who read it. Whether an answer is
-- internal is the field's word: a foreign key holds it, so nobody can slip one past.
create policy see on idea_answer for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and ((select cur_is_host()) or not is_internal));
create policy add on idea_answer for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and ((select cur_is_host()) or not is_internal));
create policy alter_ on idea_answer for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and ((select cur_is_host()) or not is_internal));
create policy drop_ on idea_answer for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and ((select cur_is_host()) or not is_internal));
