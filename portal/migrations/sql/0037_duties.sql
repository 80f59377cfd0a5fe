-- A reminder is seen by whoever is asked and by who asks; each asks in the own name.
create policy see on fair_reminder for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (membership_id = (select cur_membership()) or asked_by = (select cur_membership()))
       and reads_appearance(workspace_id, appearance_id));
create policy add on fair_reminder for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and asked_by = (select cur_membership()) and (select cur_role()) <> 'guest'
            and reads_appearance(workspace_id, appearance_id));
create policy alter_ on fair_reminder for update to portal_app using (false);
create policy drop_ on fair_reminder for delete to portal_app using (false);

-- What the letter's link stands for, for whoever holds it: nothing once it was used or the task is done, or once the
-- person may not read the appearance any more.
create policy look_up on fair_reminder for select to portal_search using (true);
create policy look_up on fair_task for select to portal_search using (true);
create policy look_up on joint_appearance for select to portal_search using (true);
create function fair_duty_of(of_token_hash bytea) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
select jsonb_build_object(
    'workspace_id', r.workspace_id, 'membership_id', r.membership_id, 'task_id', f.id, 'workspace_name', w.name,
    'person_name', m.name, 'appearance_title', a.title, 'code', f.code, 'title', f.title, 'due_on', f.due_on)
  from token t
  join fair_reminder r on r.workspace_id = t.workspace_id and r.id = t.subject_id
  join fair_task f on f.workspace_id = r.workspace_id and f.id = r.task_id
  join joint_appearance a on a.workspace_id = r.workspace_id and a.id = r.appearance_id
  join workspace w on w.id = r.workspace_id
  join membership m on m.workspace_id = r.workspace_id and m.id = r.membership_id
 where t.token_hash = of_token_hash and t.purpose = 'duty' and t.used_at is null
   and t.expires_at > clock_timestamp() and f.done_on is null
   and m.organisation_id = any (a.firm_ids)
   and viewer_for(r.workspace_id, r.membership_id) -> 'circles' ? a.circle_id::text
$$;
