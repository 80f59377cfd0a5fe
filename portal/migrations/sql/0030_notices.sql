-- As before, and whether it was taken back before anybody was told: its act, of the same transaction, is undone.
create or replace function notice_event(of_workspace uuid, of_event uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
select e.data || jsonb_build_object(
           'kind', e.kind, 'idea', e.object, 'actor', e.actor, 'organisation', e.organisation_id, 'at', e.at, 'hushed', e.hushed,
           'circle', e.circle_id, 'comment', e.data ->> 'comment_id', 'widening', e.data ->> 'widening_id',
           'speaker', coalesce(e.data ->> 'hidden_id', e.data ->> 'held_id'),
           'official', exists (select from comment c where c.workspace_id = e.workspace_id
                                  and c.id = (e.data ->> 'comment_id')::uuid and c.is_official),
           'release_note', case when e.kind like 'release\_note\_%' then e.object
                           when e.kind = 'idea_status_changed' then (
                               select p.object from event p
                                where p.xid = e.xid and p.workspace_id = e.workspace_id
                                  and p.kind = 'release_note_published' limit 1) end,
           'ideas', case when e.kind like 'release\_note\_%' then (
                        select coalesce(jsonb_agg(a.idea_id order by a.idea_id), '[]') from release_note_idea a
                         where a.workspace_id = e.workspace_id and a.release_note_id = e.object)
                    else jsonb_build_array(e.object) end,
           'undone', exists (
               select from event a
                 join event u on u.workspace_id = a.workspace_id and u.object = a.object and u.kind = 'moderation_act'
                             and u.data ->> 'undoes' = a.id::text
                where a.workspace_id = e.workspace_id and a.object = e.object and a.kind = 'moderation_act' and a.xid = e.xid
                  and coalesce(a.data ->> 'held_id', a.data ->> 'comment_id')
                      is not distinct from coalesce(e.data ->> 'held_id', e.data ->> 'hidden_id', e.data ->> 'comment_id')))
  from event e where e.workspace_id = of_workspace and e.id = of_event
$$;

-- As before, and whose words a comment is, or would have been.
create or replace function notice_people(of_workspace uuid, of_idea uuid, of_comment uuid, reasons text[], while_following boolean)
returns table (membership_id uuid, organisation_id uuid, reason text)
language sql stable security definer set search_path = public, pg_temp as $$
with one as (
    select i.* from idea i where i.workspace_id = of_workspace and i.id = of_idea
), found as (
    select x.membership_id as id, 'mentioned' as reason from mention x
     where 'mentioned' = any (reasons) and x.workspace_id = of_workspace and x.comment_id = of_comment
       and x.erase_at is null
    union all
    select c.author_id, 'speaker' from comment c
     where 'speaker' = any (reasons) and c.workspace_id = of_workspace and c.id = of_comment
    union all
    select h.author_id, 'speaker' from held_comment h
     where 'speaker' = any (reasons) and h.workspace_id = of_workspace and h.id = of_comment
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
