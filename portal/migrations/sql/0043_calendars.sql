-- Calendar feeds are their person's, and so is what each has handed out.
create policy see on calendar_feed for select to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy add on calendar_feed for insert to portal_app
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy alter_ on calendar_feed for update to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()))
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy drop_ on calendar_feed for delete to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));

create policy see on calendar_entry for select to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy add on calendar_entry for insert to portal_app
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy alter_ on calendar_entry for update to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()))
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy drop_ on calendar_entry for delete to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));

-- Whose calendar an address is, for whoever knows it. What its person may read is asked anew each time.
create policy look_up on calendar_feed for select to portal_search using (true);
create function calendar_feed_of(of_token_hash bytea) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
select jsonb_build_object('workspace_id', workspace_id, 'membership_id', membership_id, 'feed_id', id)
  from calendar_feed
 where token_hash = of_token_hash
$$;
