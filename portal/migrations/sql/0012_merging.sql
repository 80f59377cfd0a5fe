-- What a merge moves belongs to many people, some of it unseen by whoever merges: follows, earlier words, reactions.
-- It goes along with a merge that stands in the ideas already, and comes back once that stands there no more.
create function merge_take_in(of_idea uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    into_ idea;
begin
    select t.* into strict into_ from idea s join idea t on t.workspace_id = s.workspace_id and t.id = s.merged_into_id
     where s.workspace_id = here and s.id = of_idea
       and s.circle_id = any (cur_circles()) and t.circle_id = any (cur_circles());
    -- Whoever supports or follows both keeps a row at each: counted once, and nothing is lost on the way back.
    update idea_support s set idea_id = into_.id, circle_id = into_.circle_id, origin_id = coalesce(s.origin_id, of_idea)
     where s.workspace_id = here and s.idea_id = of_idea
       and not exists (select from idea_support t where t.workspace_id = here and t.idea_id = into_.id
                          and t.membership_id = s.membership_id);
    update idea_follow s set idea_id = into_.id, circle_id = into_.circle_id, origin_id = coalesce(s.origin_id, of_idea)
     where s.workspace_id = here and s.idea_id = of_idea
       and not exists (select from idea_follow t where t.workspace_id = here and t.idea_id = into_.id
                          and t.membership_id = s.membership_id);
    update comment set idea_id = into_.id, circle_id = into_.circle_id, origin_id = coalesce(origin_id, of_idea)
     where workspace_id = here and idea_id = of_idea;
    update file set idea_id = into_.id, circle_id = into_.circle_id, origin_id = coalesce(origin_id, of_idea)
     where workspace_id = here and idea_id = of_idea;
    perform merge_settle(of_idea), merge_settle(into_.id);
end $$;

create function merge_let_go(of_idea uuid, holders uuid[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    own idea;
    family uuid[];
begin
    select i.* into strict own from idea i
     where i.workspace_id = here and i.id = of_idea and i.merged_into_id is null and i.circle_id = any (cur_circles());
    -- With it comes what it had taken in before.
    with recursive merged as (
        select own.id
        union all
        select i.id from idea i join merged m on i.merged_into_id = m.id where i.workspace_id = here
    ) select array_agg(id) into family from merged;
    update idea_support set idea_id = own.id, circle_id = own.circle_id, origin_id = nullif(origin_id, own.id)
     where workspace_id = here and origin_id = any (family) and idea_id = any (holders);
    update idea_follow set idea_id = own.id, circle_id = own.circle_id, origin_id = nullif(origin_id, own.id)
     where workspace_id = here and origin_id = any (family) and idea_id = any (holders);
    update comment set idea_id = own.id, circle_id = own.circle_id, origin_id = nullif(origin_id, own.id)
     where workspace_id = here and origin_id = any (family) and idea_id = any (holders);
    update file set idea_id = own.id, circle_id = own.circle_id, origin_id = nullif(origin_id, own.id)
     where workspace_id = here and origin_id = any (family) and idea_id = any (holders);
    perform merge_settle(one) from unnest(holders || own.id) as one;
end $$;

-- What grows around comments stands where they stand, and the counters equal the rows.
create function merge_settle(of_idea uuid) returns void
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
           voice_count = (select count(*) from idea_voice v
                           where v.workspace_id = here and v.idea_id = i.id and v.heads > 0),
           comment_count = (select count(*) from comment c
                             where c.workspace_id = here and c.idea_id = i.id and c.deleted_at is null)
     where i.workspace_id = here and i.id = of_idea;
end $$;

-- What stages are called everybody may know.
create policy see on idea_stage for select to portal_app using (workspace_id = (select cur_workspace()));
create policy add on idea_stage for insert to portal_app
with check (workspace_id = (select cur_workspace()) and (select cur_is_host()));
create policy alter_ on idea_stage for update to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()));
create policy drop_ on idea_stage for delete to portal_app using (false);
