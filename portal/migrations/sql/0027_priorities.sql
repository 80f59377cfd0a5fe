-- Themes, priorities and what belongs to them: the host's people, where they read the idea; nobody else, wherever it moves.
create policy see on theme for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (select cur_is_host()));
create policy add on theme for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and (select cur_is_host()) and author_id = (select cur_membership()));
create policy alter_ on theme for update to portal_app using ((select cur_is_host()));
create policy drop_ on theme for delete to portal_app using ((select cur_is_host()));

create policy see on theme_idea for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (select cur_is_host()));
create policy add on theme_idea for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and (select cur_is_host()) and added_by = (select cur_membership()));
create policy alter_ on theme_idea for update to portal_app using (false);
create policy drop_ on theme_idea for delete to portal_app using ((select cur_is_host()));

create policy see on priority for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (select cur_is_host()));
create policy add on priority for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and (select cur_is_host()) and added_by = (select cur_membership()));
create policy alter_ on priority for update to portal_app using ((select cur_is_host()));
create policy drop_ on priority for delete to portal_app using ((select cur_is_host()));

create policy see on priority_value for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (select cur_is_host()));
create policy add on priority_value for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and (select cur_is_host()));
create policy alter_ on priority_value for update to portal_app using ((select cur_is_host()));
create policy drop_ on priority_value for delete to portal_app using ((select cur_is_host()));

create policy see on priority_column for select to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()));
create policy add on priority_column for insert to portal_app
with check (workspace_id = (select cur_workspace()) and (select cur_is_host())
            and changed_by = (select cur_membership()));
create policy alter_ on priority_column for update to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()));
create policy drop_ on priority_column for delete to portal_app using (false);

-- Whose rights keep an idea's figures up to date: whoever put it on the list, otherwise somebody of the host who sees all.
create policy tell on priority for select to portal_search using (true);
create function priority_keeper(of_workspace uuid, of_idea uuid) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
select m.id
  from priority p
  join organisation o on o.workspace_id = p.workspace_id and o.kind = 'host'
  join membership m on m.workspace_id = o.workspace_id and m.organisation_id = o.id and m.state = 'active'
   and (m.ends_at is null or m.ends_at > clock_timestamp())
 where p.workspace_id = of_workspace and p.idea_id = of_idea
   and not exists (select from care c where c.workspace_id = m.workspace_id and c.membership_id = m.id)
 order by m.id = p.added_by desc, m.role = 'owner' desc, m.created_at, m.id
 limit 1
$$;
