-- Files: where the circle of their idea is readable; loose ones only for whoever uploads them.
create policy see on file for select to portal_app
using (workspace_id = (select cur_workspace())
       and case when circle_id is null then membership_id = (select cur_membership())
           else circle_id = any ((select cur_circles())::uuid[])
                and (erase_at is null or membership_id = (select cur_membership())) end);
create policy add on file for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id is null
            and membership_id = (select cur_membership()) and organisation_id = (select cur_organisation()));
-- Only whoever uploads a file gives it its bytes and its place, and takes it back with what was said.
create policy alter_ on file for update to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()))
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership())
            and (circle_id is null or circle_id = any ((select cur_circles())::uuid[])));
-- What has been loose or taken back for more than a day anybody may remove, which takes no sight of it.
create policy drop_ on file for delete to portal_app
using (workspace_id = (select cur_workspace())
       and (membership_id = (select cur_membership())
            or circle_id = any ((select cur_circles())::uuid[])
               and ((select cur_is_host())
                    or (select cur_role()) = 'lead' and organisation_id = (select cur_organisation())))
       or circle_id is null and created_at < now() - interval '25 hours'
       or erase_at < now() - interval '1 hour');

-- How many bytes one's own firm keeps, also where one does not read.
create function files_kept(of_organisation uuid) returns bigint
language sql stable security definer set search_path = public, pg_temp as $$
select coalesce(sum(f.stored), 0)::bigint from file f
 where f.workspace_id = cur_workspace() and f.organisation_id = of_organisation and of_organisation = cur_organisation()
$$;

-- What can be attached or brought back no more, ids only: its bytes are removed before its rows.
create function files_over() returns table (workspace_id uuid, id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
select f.workspace_id, f.id from file f
 where f.circle_id is null and f.created_at < clock_timestamp() - interval '24 hours 30 minutes'
    or f.erase_at < clock_timestamp() - interval '30 minutes'
$$;
