-- A draft is said anew as a whole, or removed; from the opening on nothing of it moves.
drop policy drop_ on ballot;
create policy drop_ on ballot for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (select cur_is_host()) and status = 'draft');
drop policy drop_ on ballot_option;
create policy drop_ on ballot_option for delete to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host())
       and exists (select 1 from ballot b where b.workspace_id = ballot_option.workspace_id
                      and b.id = ballot_option.ballot_id and b.status = 'draft'));
