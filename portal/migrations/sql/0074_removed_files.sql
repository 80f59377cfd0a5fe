create or replace view moderation_act with (security_invoker = true) as
select e.workspace_id, e.id, e.data ->> 'act' as act, e.at, e.circle_id, e.actor as actor_id,
       (e.data ->> 'about_id')::uuid as about_id, (e.data ->> 'idea_id')::uuid as idea_id,
       (e.data ->> 'comment_id')::uuid as comment_id, (e.data ->> 'person_id')::uuid as person_id,
       e.data ->> 'sentence' as sentence,
       exists (select from event u where u.workspace_id = e.workspace_id and u.object = e.object
                  and u.kind = 'moderation_act' and u.data ->> 'undoes' = e.id::text) as undone,
       coalesce((e.data ->> 'files')::integer, 0) as files
  from event e
 where e.kind = 'moderation_act' and (select cur_moderates())
   and (e.data ->> 'about_id')::uuid = any ((select cur_kin())::uuid[]);
