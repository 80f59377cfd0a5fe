-- Whether moderators have still to decide about what a file was handed in with; only that is told.
create function file_waits(of_workspace uuid, of_file uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
select exists (select from held_comment h where h.workspace_id = of_workspace and of_file = any (h.files))
$$;

alter policy drop_ on file
using (workspace_id = (select cur_workspace())
       and (membership_id = (select cur_membership())
            or circle_id = any ((select cur_circles())::uuid[])
               and ((select cur_is_host())
                    or (select cur_role()) = 'lead' and organisation_id = (select cur_organisation())))
       or circle_id is null and created_at < now() - interval '25 hours' and not file_waits(workspace_id, id)
       or erase_at < now() - interval '1 hour');

-- What their firm accepted where they do not read, guests do not know.
alter policy see on acceptance
using (workspace_id = (select cur_workspace())
       and (organisation_id = (select cur_organisation())
            and ((select cur_role()) <> 'guest' or circle_id = any ((select cur_circles())::uuid[]))
            or (select cur_is_host()) and circle_id = any ((select cur_circles())::uuid[])));
