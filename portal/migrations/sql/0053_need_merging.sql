-- Made by the role that owns it.
create or replace function merge_settle(of_idea uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
begin
    update comment_version x set idea_id = c.idea_id, circle_id = c.circle_id from comment c
     where c.workspace_id = here and c.idea_id = of_idea and x.workspace_id = here and x.comment_id = c.id
       and x.idea_id <> c.idea_id;
    update comment_reaction x set idea_id = c.idea_id, circle_id = c.circle_id from comment c
     where c.workspace_id = here and c.idea_id = of_idea and x.workspace_id = here and x.comment_id = c.id
       and x.idea_id <> c.idea_id;
    update comment_tally x set idea_id = c.idea_id, circle_id = c.circle_id from comment c
     where c.workspace_id = here and c.idea_id = of_idea and x.workspace_id = here and x.comment_id = c.id
       and x.idea_id <> c.idea_id;
    update mention x set idea_id = c.idea_id, circle_id = c.circle_id from comment c
     where c.workspace_id = here and c.idea_id = of_idea and x.workspace_id = here and x.comment_id = c.id
       and x.idea_id <> c.idea_id;
    update idea_voice v set heads = 0
     where v.workspace_id = here and v.idea_id = of_idea
       and not exists (select from idea_support s where s.workspace_id = here and s.idea_id = of_idea
                          and s.organisation_id = v.organisation_id);
    insert into idea_voice (workspace_id, id, idea_id, circle_id, organisation_id, heads)
    select s.workspace_id, gen_random_uuid(), s.idea_id, s.circle_id, s.organisation_id, count(*)
      from idea_support s where s.workspace_id = here and s.idea_id = of_idea
     group by s.workspace_id, s.idea_id, s.circle_id, s.organisation_id
        on conflict (workspace_id, idea_id, organisation_id) do update set heads = excluded.heads;
    update idea i
       set support_count = (select count(*) from idea_support s where s.workspace_id = here and s.idea_id = i.id),
           need = (select coalesce(sum(need_weight(s.need)), 0) from idea_support s
                    where s.workspace_id = here and s.idea_id = i.id),
           voice_count = (select count(*) from idea_voice v
                           where v.workspace_id = here and v.idea_id = i.id and v.heads > 0),
           comment_count = (select count(*) from comment c
                             where c.workspace_id = here and c.idea_id = i.id and c.deleted_at is null)
     where i.workspace_id = here and i.id = of_idea;
end $$;
