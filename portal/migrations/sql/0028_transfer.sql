-- What came from another system: where each thing was there, so that a rerun changes nothing; for owners and admins.
create policy see on transfer_origin for select to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()) and (select cur_role()) in ('owner', 'admin'));
create policy add on transfer_origin for insert to portal_app with check (false);
create policy alter_ on transfer_origin for update to portal_app using (false);
create policy drop_ on transfer_origin for delete to portal_app using (false);
create policy see on transfer_person for select to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()) and (select cur_role()) in ('owner', 'admin'));
create policy add on transfer_person for insert to portal_app with check (false);
create policy alter_ on transfer_person for update to portal_app using (false);
create policy drop_ on transfer_person for delete to portal_app using (false);

-- An import writes in other people's names, which nobody else may: so it is done by functions of a role of its own, for
-- owners and admins only, into the house circle only. The house circle of whoever may.
create function import_house() returns uuid language plpgsql stable as $$
declare
    house uuid;
begin
    select c.id into house from circle c
     where c.workspace_id = cur_workspace() and c.kind = 'house' and c.id = any (cur_circles())
       and cur_is_host() and cur_role() in ('owner', 'admin');
    if house is null then
        raise insufficient_privilege using message = 'Only owners and admins import.';
    end if;
    return house;
end $$;

-- A firm of the other system stands for one here.
create function import_firm(system text, of_source text, firm uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform import_house();
    insert into transfer_origin (workspace_id, id, system, kind, source_id, object)
    values (cur_workspace(), gen_random_uuid(), system, 'firm', of_source, firm) on conflict do nothing;
end $$;

-- Who has an account by that address is that person. Everybody else stays a name: without an account, an address or a way
-- in, at the firm that the file names, or whose people alone have accounts under that mail domain, or at no known firm.
create function import_people(system text, nowhere uuid, free text[], given jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
begin
    perform import_house();
    with g as materialized (
        select distinct on (r.source_id) r.*, lower(r.email) as address,
               case when split_part(lower(r.email), '@', 2) = any (free) then '' else split_part(lower(r.email), '@', 2) end
                   as domain
          from jsonb_to_recordset(given) as r (source_id text, name text, email text, firm text)
         where not exists (select from transfer_person p
                            where p.workspace_id = here and p.system = import_people.system and p.source_id = r.source_id)
         order by r.source_id
    ), member as materialized (
        select m.id, m.email, m.organisation_id, split_part(m.email, '@', 2) as domain
          from membership m where m.workspace_id = here and m.state = 'active' and m.person_id is not null
    ), domain as materialized (
        select m.domain, (array_agg(m.organisation_id))[1] as firm from member m
         group by m.domain having count(distinct m.organisation_id) = 1
    ), placed as materialized (
        select g.*, coalesce(o.object, d.firm, nowhere) as firm_id, o.object as named, gen_random_uuid() as new_id
          from g left join transfer_origin o on o.workspace_id = here and o.system = import_people.system
                                            and o.kind = 'firm' and o.source_id = g.firm
                 left join domain d on d.domain = g.domain and g.domain <> ''
    ), found as materialized (
        select distinct on (p.source_id) p.*, m.id as member_id, m.organisation_id as member_firm
          from placed p left join member m on m.email = p.address and p.address <> ''
                                          and (p.named is null or p.named = m.organisation_id)
         order by p.source_id, m.id
    ), added as (
        insert into membership (workspace_id, id, person_id, organisation_id, name, email, role, state, is_trusted)
        select here, f.new_id, null, f.firm_id, f.name, '',
               case o.kind when 'host' then 'member' else 'partner_member' end, 'left', false
          from found f join organisation o on o.workspace_id = here and o.id = f.firm_id where f.member_id is null
    )
    insert into transfer_person (workspace_id, id, system, source_id, name, email, organisation_id, membership_id, is_known)
    select here, gen_random_uuid(), import_people.system, f.source_id, f.name, coalesce(f.address, ''),
           coalesce(f.member_firm, f.firm_id), coalesce(f.member_id, f.new_id), f.member_id is not null
      from found f;
end $$;

-- Ideas, in the house circle; they belong to their author's firm where that is known, and to the host otherwise.
create function import_ideas(system text, nowhere uuid, given jsonb) returns integer
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
              created timestamptz, updated timestamptz, facts jsonb)
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
                          comment_count, version, created_at, updated_at, last_activity_at)
        select here, p.id, p.free_number, house, c.floor, p.owner_id, p.author_id, p.title, p.problem, p.problem_html,
               p.proposal, p.proposal_html, p.excerpt, p.language, p.status, 0, 0, 0, 1, p.created, p.updated, p.updated
          from placed p join circle c on c.workspace_id = here and c.id = house
        returning id
    ), begun as (
        insert into idea_status_change
               (workspace_id, id, idea_id, circle_id, organisation_id, actor_id, from_status, to_status, sentence, created_at)
        select here, gen_random_uuid(), p.id, house, p.speaker_id, p.author_id, null, 'open', '', p.created from placed p
        union all
        select here, gen_random_uuid(), p.id, house, cur_organisation(), cur_membership(), 'open', p.status,
               coalesce(p.sentence, ''), p.updated from placed p where p.status <> 'open'
    )
    select count(*) into added from ideas;
    return added;
end $$;

-- What is left of a batch of children: those whose idea is there, and still in the house circle. An import publishes nothing.
create function import_supports(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    return query
    with g as materialized (
        select r.*, i.id as idea_id, i.circle_id, i.organisation_id as owner_id, p.membership_id, p.organisation_id
          from jsonb_to_recordset(given) as r (line integer, idea text, person text, need text, reason text, created timestamptz)
          left join transfer_origin o on o.workspace_id = here and o.system = import_supports.system and o.kind = 'idea'
                                     and o.source_id = r.idea
          left join idea i on i.workspace_id = here and i.id = o.object
          left join transfer_person p on p.workspace_id = here and p.system = import_supports.system
                                     and p.source_id = r.person
    ), added as (
        insert into idea_support (workspace_id, id, idea_id, circle_id, membership_id, organisation_id, need, reason,
                                  said_in, created_at)
        select distinct on (g.idea_id, g.membership_id) here, gen_random_uuid(), g.idea_id, g.circle_id, g.membership_id,
               g.organisation_id, g.need, g.reason, case when g.organisation_id <> g.owner_id then house end, g.created
          from g
         where g.circle_id = house and g.membership_id is not null
           and not exists (select from idea_support s where s.workspace_id = here and s.origin_id = g.idea_id
                              and s.membership_id = g.membership_id)
         order by g.idea_id, g.membership_id, g.created
            on conflict (workspace_id, idea_id, membership_id) do nothing
    )
    select g.line, case when g.idea_id is null then 'NO_IDEA' when g.membership_id is null then 'NO_PERSON' else 'MOVED' end
      from g where g.idea_id is null or g.membership_id is null
         or g.circle_id <> house and not exists (
                select from idea_support s where s.workspace_id = here and s.membership_id = g.membership_id
                   and (s.idea_id = g.idea_id or s.origin_id = g.idea_id));
end $$;

create function import_comments(system text, given jsonb) returns table (line integer, code text)
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
              is_official boolean, is_note boolean, created timestamptz)
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
                             language, is_official, created_at)
        select here, g.id, g.idea_id, house, case when g.firm_id <> g.owner_id then house end, g.author_id, g.firm_id, g.body,
               g.body_html, g.language, g.is_official, g.created
          from g join fresh on fresh.object = g.id where not g.is_note
    ), noted as (
        insert into idea_note (workspace_id, id, idea_id, circle_id, author_id, organisation_id, body, body_html, language,
                               created_at)
        select here, g.id, g.idea_id, house, g.author_id, g.firm_id, g.body, g.body_html, g.language, g.created
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

-- The counters of some of the system's ideas, those after an id; answers the last of them, null at the end.
create function import_count(system text, after_id uuid, most integer) returns uuid
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
    update idea i set support_count = n.supports, voice_count = n.voices, comment_count = n.comments,
           last_activity_at = greatest(i.last_activity_at, n.said_at)
      from (select one as id,
                   (select count(*) from idea_support s where s.workspace_id = here and s.idea_id = one) as supports,
                   (select count(*) from idea_voice v
                     where v.workspace_id = here and v.idea_id = one and v.heads > 0) as voices,
                   (select count(*) from comment c
                     where c.workspace_id = here and c.idea_id = one and c.deleted_at is null) as comments,
                   (select max(c.created_at) from comment c where c.workspace_id = here and c.idea_id = one) as said_at
              from unnest(ids) one) n
     where i.workspace_id = here and i.id = n.id
       and (i.support_count, i.voice_count, i.comment_count) is distinct from (n.supports, n.voices, n.comments);
    return ids[cardinality(ids)];
end $$;

-- One idea becomes a part of another one; answers which idea is to take along what hangs on it, or why not.
create function import_merge(system text, of_source text, into_source text, said text, at timestamptz)
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
        insert into idea_status_change
               (workspace_id, id, idea_id, circle_id, organisation_id, actor_id, from_status, to_status, sentence, created_at)
        values (here, gen_random_uuid(), one.id, house, cur_organisation(), cur_membership(), one.status, 'merged', said, at);
        update idea i set status = 'merged', merged_into_id = other.id where i.workspace_id = here and i.id = one.id;
        return query select one.id, null::text;
    end if;
end $$;
