-- When somebody looked at an idea is that person's business.
create policy see on idea_seen for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and membership_id = (select cur_membership()));
create policy add on idea_seen for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and membership_id = (select cur_membership()));
create policy alter_ on idea_seen for update to portal_app using (membership_id = (select cur_membership()));
create policy drop_ on idea_seen for delete to portal_app using (membership_id = (select cur_membership()));
