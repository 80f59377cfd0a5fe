-- As before; of an appearance one is told as long as one sees it.
drop policy see on notification;
create policy see on notification for select to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership())
       and circle_id = any ((select cur_circles())::uuid[])
       and (appearance_id is null or reads_appearance(workspace_id, appearance_id)));
drop policy add on notification;
create policy add on notification for insert to portal_app
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership())
            and circle_id = any ((select cur_circles())::uuid[])
            and (appearance_id is null or reads_appearance(workspace_id, appearance_id)));
