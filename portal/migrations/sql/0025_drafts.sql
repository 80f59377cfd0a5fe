-- What somebody is still writing is that person's alone: no firm, no host. A change of an idea is kept only as long as
-- the idea may be read. What is over, nobody in particular may remove.
create policy see on idea_draft for select to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership())
       and (circle_id is null or circle_id = any ((select cur_circles())::uuid[])));
create policy add on idea_draft for insert to portal_app
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership())
            and (circle_id is null or circle_id = any ((select cur_circles())::uuid[])));
create policy alter_ on idea_draft for update to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy drop_ on idea_draft for delete to portal_app
using (membership_id = (select cur_membership()) or expires_at < now());
