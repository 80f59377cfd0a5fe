-- Made by the role that looks things up for the worker.
-- Who has to do with an appearance for one of these reasons, the first of them; only for the worker, who asks as each
-- of them whether they may still see it. With `of_side` only of the firms on that side; `of_person` is whom the event
-- names. Who has said no, or has left, is asked for nothing any more.
create function fair_people(of_workspace uuid, of_appearance uuid, reasons text[], of_person uuid, of_side text)
returns table (membership_id uuid, organisation_id uuid, reason text)
language sql stable security definer set search_path = public, pg_temp as $$
with taking as (
    select p.organisation_id from participation p
      join organisation o on o.workspace_id = p.workspace_id and o.id = p.organisation_id
     where p.workspace_id = of_workspace and p.appearance_id = of_appearance and p.state in ('invited', 'accepted')
       and (of_side is null or (of_side = 'host') = (o.kind = 'host'))
), found as (
    select of_person as id, reason from unnest(reasons) reason
     where of_person is not null and reason in ('assignee', 'crew')
    union all
    select f.assignee_id, 'assignee' from fair_task f
     where of_person is null and 'assignee' = any (reasons) and f.workspace_id = of_workspace
       and f.appearance_id = of_appearance and f.done_on is null
    union all
    select c.membership_id, 'crew' from crew_member c
     where of_person is null and 'crew' = any (reasons) and c.workspace_id = of_workspace
       and c.appearance_id = of_appearance
    union all
    select m.id, 'lead' from membership m
     where 'lead' = any (reasons) and m.workspace_id = of_workspace
       and m.role in ('lead', 'owner', 'admin', 'moderator')
)
select distinct on (m.id) m.id, m.organisation_id, found.reason
  from found
  join membership m on m.workspace_id = of_workspace and m.id = found.id and m.state = 'active'
  join taking on taking.organisation_id = m.organisation_id
 where cur_workspace() is null
 order by m.id, array_position(reasons, found.reason)
$$;

-- Tasks whose day passed within the last week and of which nobody was told, with the side whose word is missing; by
-- the clock of the place. Only for the worker.
create function fair_overdue(at_most integer)
returns table (workspace_id uuid, appearance_id uuid, circle_id uuid, task_id uuid, due_on date, side text,
               assignee_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
select f.workspace_id, f.appearance_id, f.circle_id, f.id, f.due_on, missing.side, f.assignee_id
  from fair_task f
  join joint_appearance a on a.workspace_id = f.workspace_id and a.id = f.appearance_id
                         and a.state not in ('idea', 'closed', 'cancelled')
  cross join lateral (values ('host', f.host_ticked_at), ('partner', f.partner_ticked_at)) missing (side, ticked_at)
 where cur_workspace() is null and f.done_on is null and missing.ticked_at is null
   and (missing.side = f.lead_side or f.needs_both)
   and f.due_on < (clock_timestamp() at time zone 'Europe/Zurich')::date
   and f.due_on >= (clock_timestamp() at time zone 'Europe/Zurich')::date - 7
   and not exists (select from event e
                    where e.workspace_id = f.workspace_id and e.object = f.appearance_id and e.kind = 'task_overdue'
                      and e.data ->> 'task_id' = f.id::text and e.data ->> 'due_on' = f.due_on::text
                      and e.data ->> 'side' = missing.side)
 order by f.workspace_id, f.appearance_id, f.due_on, f.id, missing.side limit at_most
$$;
