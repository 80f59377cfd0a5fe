create function cur_moderates() returns boolean language sql stable as
$$ select cur_is_host() and cur_role() in ('owner', 'admin', 'moderator') $$;

-- What is held: its author, and moderators in whose care the author's firm is. What is over anybody may erase.
create policy see on held_comment for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (author_id = (select cur_membership())
            or (select cur_moderates()) and organisation_id = any ((select cur_kin())::uuid[])));
create policy add on held_comment for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and author_id = (select cur_membership()) and organisation_id = (select cur_organisation()));
create policy alter_ on held_comment for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (author_id = (select cur_membership())
            or (select cur_moderates()) and organisation_id = any ((select cur_kin())::uuid[])));
create policy drop_ on held_comment for delete to portal_app
using (author_id = (select cur_membership()) or erase_at < now());

-- Reports: whoever reported, and moderators in whose care the reported firm is; never who is reported.
create policy see on report for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (reporter_id = (select cur_membership())
            or (select cur_moderates()) and about_id = any ((select cur_kin())::uuid[])));
create policy add on report for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and reporter_id = (select cur_membership()) and organisation_id = (select cur_organisation()));
create policy alter_ on report for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (select cur_moderates()) and about_id = any ((select cur_kin())::uuid[]));
create policy drop_ on report for delete to portal_app using (false);

-- Trust is the moderators' business.
create policy see on trust for select to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_moderates())
       and organisation_id = any ((select cur_kin())::uuid[]));
create policy add on trust for insert to portal_app
with check (workspace_id = (select cur_workspace()) and (select cur_moderates())
            and organisation_id = any ((select cur_kin())::uuid[]));
create policy alter_ on trust for update to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_moderates())
       and organisation_id = any ((select cur_kin())::uuid[]));
create policy drop_ on trust for delete to portal_app using (false);

-- The queue: what is held, and what was reported, each thing once. Below it stand the policies of its tables.
create view moderation_item with (security_invoker = true) as
select i.workspace_id, i.id, 'held_idea' as kind, i.held_at as since, i.circle_id, i.id as idea_id,
       null::uuid as comment_id, null::uuid as held_id, null::uuid as other_id, i.author_id, i.organisation_id as about_id
  from idea i
 where i.held_at is not null and (select cur_moderates()) and i.organisation_id = any ((select cur_kin())::uuid[])
union all
select h.workspace_id, h.id, 'held_comment', h.created_at, h.circle_id, h.idea_id, null, h.id, null, h.author_id, h.organisation_id
  from held_comment h
 where h.state = 'waiting' and (select cur_moderates()) and h.organisation_id = any ((select cur_kin())::uuid[])
union all
select r.workspace_id, r.id, case when r.other_id is null then 'report' else 'merge_wish' end, r.created_at, r.circle_id,
       r.idea_id, r.comment_id, null, r.other_id, coalesce(c.author_id, i.author_id), r.about_id
  from (select distinct on (workspace_id, thing) * from report
         where act_id is null order by workspace_id, thing, created_at, id) r
  join idea i on i.workspace_id = r.workspace_id and i.id = r.idea_id
  left join comment c on c.workspace_id = r.workspace_id and c.id = r.comment_id
 where (select cur_moderates()) and r.about_id = any ((select cur_kin())::uuid[]) and c.deleted_at is null;

-- The log: acts of moderation out of the event log.
create view moderation_act with (security_invoker = true) as
select e.workspace_id, e.id, e.data ->> 'act' as act, e.at, e.circle_id, e.actor as actor_id,
       (e.data ->> 'about_id')::uuid as about_id, (e.data ->> 'idea_id')::uuid as idea_id,
       (e.data ->> 'comment_id')::uuid as comment_id, (e.data ->> 'person_id')::uuid as person_id,
       e.data ->> 'sentence' as sentence,
       exists (select from event u where u.workspace_id = e.workspace_id and u.object = e.object
                  and u.kind = 'moderation_act' and u.data ->> 'undoes' = e.id::text) as undone
  from event e
 where e.kind = 'moderation_act' and (select cur_moderates())
   and (e.data ->> 'about_id')::uuid = any ((select cur_kin())::uuid[]);
-- squawk-ignore require-concurrent-index-creation
create index ix_event_moderation on event (workspace_id, at, id) where kind = 'moderation_act';

-- Words that nothing in a circle says any more are not guessed there either, once they were made unreadable.
drop policy drop_ on search_word;
create policy drop_ on search_word for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (select cur_moderates()));
create function search_forget(of_circle uuid, words text[]) returns void language sql volatile as $$
delete from search_word k
 where k.workspace_id = cur_workspace() and k.circle_id = of_circle
   and k.word in (select l.lexeme from unnest(words) w, unnest(array['de', 'fr', 'it', 'en']) config,
                         lateral unnest(to_tsvector(search_config(config), w)) l)
   and not exists (select from search_entry e where e.workspace_id = k.workspace_id and e.circle_id = k.circle_id
                      and e.words @@ search_quoted(k.word)::tsquery)
$$;
