-- What was proposed to somebody: that person's alone, as long as it sees the appearance.
create policy see on rota_proposal for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and membership_id = (select cur_membership()) and reads_appearance(workspace_id, appearance_id));
create policy add on rota_proposal for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and membership_id = (select cur_membership()) and (select cur_role()) <> 'guest'
            and reads_appearance(workspace_id, appearance_id));
create policy alter_ on rota_proposal for update to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy drop_ on rota_proposal for delete to portal_app using (false);
