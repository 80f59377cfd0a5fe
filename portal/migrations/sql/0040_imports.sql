-- An import of this portal's own export: as before, with what only that tells.
create or replace function import_ideas(system text, nowhere uuid, given jsonb) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
    added integer;
begin
    with g as materialized (
        select distinct on (r.source_id) r.*
          from jsonb_to_recordset(given) as r (
              id uuid, source_id text, number integer, title text, problem text, problem_html text, proposal text,
              proposal_html text, excerpt text, language text, status text, sentence text, author text, firm text,
              created timestamptz, updated timestamptz, facts jsonb, benefits text[], benefit_note text, stage text,
              target date, locked timestamptz, lock_sentence text, is_told boolean)
         order by r.source_id
    ), fresh as (
        insert into transfer_origin (workspace_id, id, system, kind, source_id, object, facts)
        select here, gen_random_uuid(), import_ideas.system, 'idea', g.source_id, g.id, g.facts from g
            on conflict do nothing returning object
    ), counted as materialized (
        select g.*, row_number() over () as place from g join fresh on fresh.object = g.id
    ), free as materialized (
        -- Random: consecutive numbers would tell how many ideas there are that one may not see.
        select c.number, row_number() over () as place
          from (select distinct (1000 + floor(random() * 9998999))::integer as number
                  from generate_series(1, 3 * (select count(*) from counted) + 20)) c
         where not exists (select from idea i where i.workspace_id = here and i.number = c.number)
           and not exists (select from counted where counted.number = c.number)
    ), wanted as materialized (
        select distinct on (c.number) c.number, c.id from counted c
         where c.number is not null
           and not exists (select from idea i where i.workspace_id = here and i.number = c.number)
    ), placed as materialized (
        select c.*, coalesce(w.number, f.number) as free_number, coalesce(p.membership_id, cur_membership()) as author_id,
               coalesce(o.object, nullif(p.organisation_id, nowhere), cur_organisation()) as owner_id,
               coalesce(p.organisation_id, cur_organisation()) as speaker_id
          from counted c join free f on f.place = c.place left join wanted w on w.id = c.id
          left join transfer_person p on p.workspace_id = here and p.system = import_ideas.system and p.source_id = c.author
          left join transfer_origin o on o.workspace_id = here and o.system = import_ideas.system and o.kind = 'firm'
                                     and o.source_id = c.firm
    ), ideas as (
        insert into idea (workspace_id, id, number, circle_id, floor, organisation_id, author_id, title, problem,
                          problem_html, proposal, proposal_html, excerpt, language, status, support_count, voice_count,
                          comment_count, version, created_at, updated_at, last_activity_at, benefits, benefit_note, stage_id,
                          target_month, locked_at, lock_sentence, held_at)
        select here, p.id, p.free_number, house, c.floor, p.owner_id, p.author_id, p.title, p.problem, p.problem_html,
               p.proposal, p.proposal_html, p.excerpt, p.language, p.status, 0, 0, 0, 1, p.created, p.updated, p.updated,
               coalesce(p.benefits, '{}'), coalesce(p.benefit_note, ''), s.id, date_trunc('month', p.target)::date, p.locked,
               p.lock_sentence, case when p.status = 'held' then p.created end
          from placed p join circle c on c.workspace_id = here and c.id = house
          left join idea_stage s on s.workspace_id = here and s.status = p.status
                                and s.id = import_is(import_ideas.system, 'stage', p.stage)
        returning id
    ), begun as (
        insert into idea_status_change
               (workspace_id, id, idea_id, circle_id, organisation_id, actor_id, from_status, to_status, sentence, created_at)
        select here, gen_random_uuid(), p.id, house, p.speaker_id, p.author_id, null, 'open', '', p.created from placed p
         where p.is_told is not true
        union all
        select here, gen_random_uuid(), p.id, house, cur_organisation(), cur_membership(), 'open', p.status,
               coalesce(p.sentence, ''), p.updated from placed p where p.status <> 'open' and p.is_told is not true
    )
    select count(*) into added from ideas;
    return added;
end $$;

create or replace function import_comments(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
    again integer := 1;
begin
    return query
    with g as materialized (
        select distinct on (r.source_id) r.*, i.id as idea_id, i.circle_id, i.organisation_id as owner_id,
               coalesce(p.membership_id, cur_membership()) as author_id,
               coalesce(p.organisation_id, cur_organisation()) as firm_id
          from jsonb_to_recordset(given) as r (
              line integer, id uuid, source_id text, idea text, person text, body text, body_html text, language text,
              is_official boolean, is_note boolean, created timestamptz, edited timestamptz,
              version integer)
          left join transfer_origin o on o.workspace_id = here and o.system = import_comments.system and o.kind = 'idea'
                                     and o.source_id = r.idea
          left join idea i on i.workspace_id = here and i.id = o.object
          left join transfer_person p on p.workspace_id = here and p.system = import_comments.system
                                     and p.source_id = r.person
         order by r.source_id, r.line
    ), fresh as (
        insert into transfer_origin (workspace_id, id, system, kind, source_id, object)
        select here, gen_random_uuid(), import_comments.system, 'comment', g.source_id, g.id from g where g.circle_id = house
            on conflict do nothing returning object
    ), said as (
        insert into comment (workspace_id, id, idea_id, circle_id, said_in, author_id, organisation_id, body, body_html,
                             language, is_official, created_at, edited_at, version)
        select here, g.id, g.idea_id, house, case when g.firm_id <> g.owner_id then house end, g.author_id, g.firm_id, g.body,
               g.body_html, g.language, g.is_official, g.created, g.edited, coalesce(g.version, 1)
          from g join fresh on fresh.object = g.id where not g.is_note
    ), noted as (
        insert into idea_note (workspace_id, id, idea_id, circle_id, author_id, organisation_id, body, body_html, language,
                               created_at, edited_at)
        select here, g.id, g.idea_id, house, g.author_id, g.firm_id, g.body, g.body_html, g.language, g.created, g.edited
          from g join fresh on fresh.object = g.id where g.is_note
    )
    select g.line, case when g.idea_id is null then 'NO_IDEA' else 'MOVED' end from g
     where g.idea_id is null or g.circle_id <> house and not exists (
               select from transfer_origin o where o.workspace_id = here and o.system = import_comments.system
                  and o.kind = 'comment' and o.source_id = g.source_id);
    -- Answers: one level deep, however deep they were. Only those of this batch, which answer nothing yet.
    return query
    with r as materialized (
        select x.line, x.source_id, x.parent, c.id, q.object as parent_id
          from jsonb_to_recordset(given) as x (line integer, source_id text, parent text)
          join transfer_origin o on o.workspace_id = here and o.system = import_comments.system and o.kind = 'comment'
                                and o.source_id = x.source_id
          join comment c on c.workspace_id = here and c.id = o.object and c.reply_to is null and c.circle_id = house
          left join transfer_origin q on q.workspace_id = here and q.system = import_comments.system and q.kind = 'comment'
                                     and q.source_id = x.parent
         where coalesce(x.parent, '') <> ''
    ), tied as (
        update comment c set reply_to = r.parent_id from r, comment p
         where c.workspace_id = here and c.id = r.id and p.workspace_id = here and p.id = r.parent_id
           and p.idea_id = c.idea_id and p.id <> c.id
    )
    select r.line, 'NO_PARENT' from r where r.parent_id is null;
    while again > 0 loop
        update comment c set reply_to = p.reply_to
          from jsonb_to_recordset(given) as x (source_id text, parent text)
          join transfer_origin o on o.workspace_id = here and o.system = import_comments.system and o.kind = 'comment'
                                and o.source_id = x.source_id, comment p
         where coalesce(x.parent, '') <> '' and c.workspace_id = here and c.id = o.object and p.workspace_id = here
           and p.id = c.reply_to and p.reply_to is not null and p.reply_to <> c.id;
        get diagnostics again = row_count;
    end loop;
end $$;

create or replace function import_merge(system text, of_source text, into_source text, said text, at timestamptz)
returns table (idea uuid, code text) language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
    one idea;
    other idea;
begin
    select i.* into one from transfer_origin o join idea i on i.workspace_id = here and i.id = o.object
     where o.workspace_id = here and o.system = import_merge.system and o.kind = 'idea' and o.source_id = of_source for update of i;
    select i.* into other from transfer_origin o join idea i on i.workspace_id = here and i.id = o.object
     where o.workspace_id = here and o.system = import_merge.system and o.kind = 'idea' and o.source_id = into_source for update of i;
    if one.id is null or other.id is null or one.id = other.id then
        return query select null::uuid, case when one.id = other.id then 'MERGE_CIRCLE' else 'NO_IDEA' end;
    elsif one.circle_id <> house or other.circle_id <> house then
        return query select null::uuid, 'MOVED'::text where one.merged_into_id is distinct from other.id;
    elsif one.merged_into_id is not null then
        return query select one.id, null::text;
    elsif other.merged_into_id = one.id then
        return query select null::uuid, 'MERGE_CIRCLE'::text;
    else
        if not exists (select from idea_status_change c
                        where c.workspace_id = here and c.idea_id = one.id and c.to_status = 'merged') then
            insert into idea_status_change
               (workspace_id, id, idea_id, circle_id, organisation_id, actor_id, from_status, to_status, sentence, created_at)
        values (here, gen_random_uuid(), one.id, house, cur_organisation(), cur_membership(), one.status, 'merged', said, at);
        end if;
        -- Its history came with the file, or begins here.
        update idea i set status = 'merged', merged_into_id = other.id where i.workspace_id = here and i.id = one.id;
        return query select one.id, null::text;
    end if;
end $$;
