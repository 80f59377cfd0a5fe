create function notice_people(of_workspace uuid, of_idea uuid, of_comment uuid, reasons text[], while_following boolean)
returns table (membership_id uuid, organisation_id uuid, reason text)
language sql stable security definer set search_path = public, pg_temp as $$
with one as (
    select i.* from idea i where i.workspace_id = of_workspace and i.id = of_idea
), found as (
    select x.membership_id as id, 'mentioned' as reason from mention x
     where 'mentioned' = any (reasons) and x.workspace_id = of_workspace and x.comment_id = of_comment
       and x.erase_at is null
    union all
    select one.author_id, 'author' from one where 'author' = any (reasons)
    union all
    select c.author_id, 'commenter' from comment c
     where 'commenter' = any (reasons) and c.workspace_id = of_workspace and c.idea_id = of_idea
    union all
    select s.membership_id, 'supporter' from idea_support s
     where 'supporter' = any (reasons) and s.workspace_id = of_workspace and s.idea_id = of_idea
    union all
    select f.membership_id, 'follower' from idea_follow f
     where 'follower' = any (reasons) and f.workspace_id = of_workspace and f.idea_id = of_idea
    union all
    select f.membership_id, 'circle_follower' from one
      join circle_follow f on f.workspace_id = one.workspace_id and f.circle_id = one.circle_id
     where 'circle_follower' = any (reasons)
    union all
    (select w.requested_by, 'asker' from widening w
      where 'asker' = any (reasons) and w.workspace_id = of_workspace and w.idea_id = of_idea
      order by w.created_at desc limit 1)
    union all
    select m.id, 'moderator' from membership m
      join organisation o on o.workspace_id = m.workspace_id and o.id = m.organisation_id and o.kind = 'host'
     where 'moderator' = any (reasons) and m.workspace_id = of_workspace
       and m.role in ('owner', 'admin', 'moderator')
    union all
    select m.id, 'lead' from one
      join membership m on m.workspace_id = one.workspace_id and m.organisation_id = one.organisation_id
     where 'lead' = any (reasons) and m.role in ('lead', 'owner', 'admin', 'moderator')
)
select distinct on (m.id) m.id, m.organisation_id, found.reason
  from found join membership m on m.workspace_id = of_workspace and m.id = found.id and m.state = 'active'
 where not while_following or found.reason not in ('author', 'commenter')
    or exists (select from idea_follow f where f.workspace_id = of_workspace and f.idea_id = of_idea
                  and f.membership_id = m.id)
 order by m.id, array_position(reasons, found.reason)
$$;
