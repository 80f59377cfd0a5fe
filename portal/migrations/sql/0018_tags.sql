-- The host knows all its tags. Others know those that are offered, and those of ideas that they read.
create policy see on tag for select to portal_app
using (workspace_id = (select cur_workspace())
       and ((select cur_is_host()) or is_offered and archived_at is null
            or exists (select from idea_tag x
                        where x.workspace_id = tag.workspace_id and x.tag_id = tag.id
                          and x.circle_id = any ((select cur_circles())::uuid[]))));
create policy add on tag for insert to portal_app
with check (workspace_id = (select cur_workspace()) and (select cur_is_host()));
create policy alter_ on tag for update to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()));
create policy drop_ on tag for delete to portal_app using (false);

-- Which tags an idea carries is a part of the idea; the host and the owner firm put them on.
create policy see on idea_tag for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[]));
create policy add on idea_tag for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and ((select cur_is_host())
                 or exists (select from idea i
                             where i.workspace_id = idea_tag.workspace_id and i.id = idea_tag.idea_id
                               and i.organisation_id = (select cur_organisation()))));
create policy alter_ on idea_tag for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (select cur_is_host()));
create policy drop_ on idea_tag for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and ((select cur_is_host())
            or exists (select from idea i
                        where i.workspace_id = idea_tag.workspace_id and i.id = idea_tag.idea_id
                          and i.organisation_id = (select cur_organisation()))));

create policy see on tag_follow for select to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy add on tag_follow for insert to portal_app
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy alter_ on tag_follow for update to portal_app using (false);
create policy drop_ on tag_follow for delete to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));

-- Who follows a tag of the idea, or the one tag that it has just been given while it is young; whether they may see it
-- is asked as them.
create function tag_followers(of_workspace uuid, of_idea uuid, of_tag uuid)
returns table (membership_id uuid, organisation_id uuid, reason text)
language sql stable security definer set search_path = public, pg_temp as $$
select distinct m.id, m.organisation_id, 'tag_follower'
  from idea i
  join idea_tag x on x.workspace_id = i.workspace_id and x.idea_id = i.id
  join tag t on t.workspace_id = x.workspace_id and (t.id = x.tag_id or t.merged_into_id = x.tag_id)
  join tag_follow f on f.workspace_id = t.workspace_id and f.tag_id = t.id
  join membership m on m.workspace_id = f.workspace_id and m.id = f.membership_id and m.state = 'active'
 where i.workspace_id = of_workspace and i.id = of_idea
   and (of_tag is null or x.tag_id = of_tag and i.created_at > now() - interval '30 days')
$$;

-- A tag and those for which it stands now, as ids: whoever followed one of these follows it.
create function tag_family(of_tag uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
select array_agg(t.id) from tag t
 where t.workspace_id = (select cur_workspace()) and (t.id = of_tag or t.merged_into_id = of_tag)
$$;
