-- Saved lists are their maker's; what the host's people share, all of them see and their moderators look after.
create policy see on idea_view for select to portal_app
using (workspace_id = (select cur_workspace())
       and (membership_id = (select cur_membership()) or (select cur_is_host()) and is_shared));
create policy add on idea_view for insert to portal_app
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership())
            and ((select cur_is_host()) or not is_shared));
create policy alter_ on idea_view for update to portal_app
using (workspace_id = (select cur_workspace())
       and (membership_id = (select cur_membership())
            or (select cur_is_host()) and is_shared and (select cur_role()) in ('owner', 'admin', 'moderator')))
with check (workspace_id = (select cur_workspace())
            and (membership_id = (select cur_membership()) or (select cur_is_host()))
            and ((select cur_is_host()) or not is_shared));
create policy drop_ on idea_view for delete to portal_app
using (workspace_id = (select cur_workspace())
       and (membership_id = (select cur_membership())
            or (select cur_is_host()) and is_shared and (select cur_role()) in ('owner', 'admin', 'moderator')));
