-- What a person is told: the person's own, as long as it reads where the idea stands.
create policy see on notification for select to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership())
       and circle_id = any ((select cur_circles())::uuid[]));
create policy add on notification for insert to portal_app
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership())
            and circle_id = any ((select cur_circles())::uuid[]));
create policy alter_ on notification for update to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
-- What is older than a year anybody may remove, which takes no sight of it.
create policy drop_ on notification for delete to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership())
       or at < now() - interval '400 days');

-- How a person wants to be told, and what it wants to hear no more of.
create policy see on notice_setting for select to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy add on notice_setting for insert to portal_app
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy alter_ on notice_setting for update to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy drop_ on notice_setting for delete to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));

create policy see on notice_preference for select to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy add on notice_preference for insert to portal_app
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy alter_ on notice_preference for update to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy drop_ on notice_preference for delete to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));

create policy see on notice_mute for select to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership())
       and circle_id = any ((select cur_circles())::uuid[]));
create policy add on notice_mute for insert to portal_app
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership())
            and circle_id = any ((select cur_circles())::uuid[]));
create policy alter_ on notice_mute for update to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy drop_ on notice_mute for delete to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));

create policy see on circle_follow for select to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership())
       and circle_id = any ((select cur_circles())::uuid[]));
create policy add on circle_follow for insert to portal_app
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership())
            and circle_id = any ((select cur_circles())::uuid[]));
create policy alter_ on circle_follow for update to portal_app using (false);
create policy drop_ on circle_follow for delete to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));

-- Mails and what their addresses stand for; both are worth nothing after a while.
create policy see on notice_letter for select to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy add on notice_letter for insert to portal_app
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy alter_ on notice_letter for update to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy drop_ on notice_letter for delete to portal_app using (false);

create policy see on notice_token for select to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy add on notice_token for insert to portal_app
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy alter_ on notice_token for update to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy drop_ on notice_token for delete to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()) or expires_at < now());

-- The facts of an event, for the worker that has to find out whom to tell. Whoever is told is looked up as that person.
create function notice_event(of_workspace uuid, of_event uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
select e.data || jsonb_build_object(
           'kind', e.kind, 'idea', e.object, 'actor', e.actor, 'organisation', e.organisation_id, 'at', e.at, 'hushed', e.hushed,
           'circle', e.circle_id, 'comment', e.data ->> 'comment_id', 'widening', e.data ->> 'widening_id',
           'official', exists (select from comment c where c.workspace_id = e.workspace_id
                                  and c.id = (e.data ->> 'comment_id')::uuid and c.is_official))
  from event e where e.workspace_id = of_workspace and e.id = of_event
$$;

-- Who has to do with an idea for one of these reasons, the first of them; whether they may still see it is asked as them.
create function notice_people(of_workspace uuid, of_idea uuid, reasons text[], while_following boolean)
returns table (membership_id uuid, organisation_id uuid, reason text)
language sql stable security definer set search_path = public, pg_temp as $$
with one as (
    select i.* from idea i where i.workspace_id = of_workspace and i.id = of_idea
), found as (
    select one.author_id as id, 'author' as reason from one where 'author' = any (reasons)
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

-- For whom a mail is due, the longest wait first.
create function notices_due(at_most integer) returns table (workspace_id uuid, membership_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
select waiting.workspace_id, waiting.membership_id
  from (select n.workspace_id, n.membership_id, n.due_at as at from notification n where n.due_at <= clock_timestamp()
        union all
        select l.workspace_id, l.membership_id, l.retry_at from notice_letter l where l.retry_at <= clock_timestamp()
       ) waiting
 group by 1, 2 order by min(waiting.at) limit at_most
$$;

-- What an address in a mail stands for, as long as it lasts.
create function notice_token_of(of_token_hash bytea) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
select to_jsonb(t) - 'token_hash' || jsonb_build_object('locale', p.locale, 'portal', w.name)
  from notice_token t
  join membership m on m.workspace_id = t.workspace_id and m.id = t.membership_id
  join person p on p.id = m.person_id
  join workspace w on w.id = t.workspace_id
 where t.token_hash = of_token_hash and t.expires_at > clock_timestamp()
$$;
