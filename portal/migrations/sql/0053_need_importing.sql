-- Made by the role that owns it.
create or replace function import_count(system text, after_id uuid, most integer) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    ids uuid[];
begin
    perform import_house();
    ids := array(select o.object from transfer_origin o
                  where o.workspace_id = here and o.system = import_count.system and o.kind = 'idea' and o.object > after_id
                  order by o.object limit most);
    perform from idea i where i.workspace_id = here and i.id = any (ids) order by i.id for update;
    insert into idea_voice (workspace_id, id, idea_id, circle_id, organisation_id, heads)
    select s.workspace_id, gen_random_uuid(), s.idea_id, s.circle_id, s.organisation_id, count(*)
      from idea_support s where s.workspace_id = here and s.idea_id = any (ids)
     group by s.workspace_id, s.idea_id, s.circle_id, s.organisation_id
        on conflict (workspace_id, idea_id, organisation_id) do update set heads = excluded.heads
     where idea_voice.heads <> excluded.heads;
    update idea i set support_count = n.supports, voice_count = n.voices, comment_count = n.comments, need = n.need,
           last_activity_at = greatest(i.last_activity_at, n.said_at)
      from (select one as id,
                   (select count(*) from idea_support s where s.workspace_id = here and s.idea_id = one) as supports,
                   (select coalesce(sum(need_weight(s.need)), 0) from idea_support s
                     where s.workspace_id = here and s.idea_id = one) as need,
                   (select count(*) from idea_voice v
                     where v.workspace_id = here and v.idea_id = one and v.heads > 0) as voices,
                   (select count(*) from comment c
                     where c.workspace_id = here and c.idea_id = one and c.deleted_at is null) as comments,
                   (select max(c.created_at) from comment c where c.workspace_id = here and c.idea_id = one) as said_at
              from unnest(ids) one) n
     where i.workspace_id = here and i.id = n.id
       and (i.support_count, i.voice_count, i.comment_count, i.need)
           is distinct from (n.supports, n.voices, n.comments, n.need);
    return ids[cardinality(ids)];
end $$;
