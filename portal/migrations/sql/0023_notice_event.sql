-- The facts of an event, for the worker that has to find out whom to tell. Whoever is told is looked up as that person.
-- A decision that came with a release note names the note: who hears of that needs no second word.
create or replace function notice_event(of_workspace uuid, of_event uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
select e.data || jsonb_build_object(
           'kind', e.kind, 'idea', e.object, 'actor', e.actor, 'organisation', e.organisation_id, 'at', e.at, 'hushed', e.hushed,
           'circle', e.circle_id, 'comment', e.data ->> 'comment_id', 'widening', e.data ->> 'widening_id',
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
                    else jsonb_build_array(e.object) end)
  from event e where e.workspace_id = of_workspace and e.id = of_event
$$;
