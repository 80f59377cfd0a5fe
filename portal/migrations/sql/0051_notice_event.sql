-- As before; what happened to a joint appearance is told beside the appearance.
create or replace function notice_event(of_workspace uuid, of_event uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
select e.data || jsonb_build_object(
           'kind', e.kind, 'actor', e.actor, 'organisation', e.organisation_id, 'at', e.at, 'hushed', e.hushed,
           'circle', e.circle_id, 'comment', e.data ->> 'comment_id', 'widening', e.data ->> 'widening_id',
           'speaker', coalesce(e.data ->> 'hidden_id', e.data ->> 'held_id'),
           'official', exists (select from comment c where c.workspace_id = e.workspace_id
                                  and c.id = (e.data ->> 'comment_id')::uuid and c.is_official),
           'release_note', case when e.kind like 'release\_note\_%' then e.object
                           when e.kind = 'idea_status_changed' then (
                               select p.object from event p
                                where p.xid = e.xid and p.workspace_id = e.workspace_id
                                  and p.kind = 'release_note_published' limit 1) end,
           'ballots', case when e.kind like 'ballot\_%' then jsonb_build_array(e.object) else '[]' end,
           'appearances', case when fair.id is null then '[]' else jsonb_build_array(e.object) end,
           'ideas', case when e.kind like 'ballot\_%' or fair.id is not null then '[]' when e.kind like 'release\_note\_%' then (
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
  from event e
  left join joint_appearance fair on fair.workspace_id = e.workspace_id and fair.id = e.object
 where e.workspace_id = of_workspace and e.id = of_event
$$;
