-- Made by the role that owns them.
-- Who has an account by that address is that person. Everybody else stays a name: without an account, an address or a way
-- in, at the firm that the file names, or whose people alone have accounts under that mail domain, or at no known firm.
create or replace function import_people(system text, nowhere uuid, free text[], given jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
begin
    perform import_house();
    with g as materialized (
        select distinct on (r.source_id) r.*, lower(r.email) as address,
               case when split_part(lower(r.email), '@', 2) = any (free) then '' else split_part(lower(r.email), '@', 2) end
                   as domain
          from jsonb_to_recordset(given) as r (source_id text, name text, email text, firm text, function text)
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
        insert into membership (workspace_id, id, person_id, organisation_id, name, email, role, state, is_trusted,
                                function)
        select here, f.new_id, null, f.firm_id, f.name, '',
               case o.kind when 'host' then 'member' else 'partner_member' end, 'left', false, nullif(f.function, '')
          from found f join organisation o on o.workspace_id = here and o.id = f.firm_id where f.member_id is null
    )
    insert into transfer_person (workspace_id, id, system, source_id, name, email, organisation_id, membership_id, is_known)
    select here, gen_random_uuid(), import_people.system, f.source_id, f.name, coalesce(f.address, ''),
           coalesce(f.member_firm, f.firm_id), coalesce(f.member_id, f.new_id), f.member_id is not null
      from found f;
end $$;

-- Files whose bytes lie in the storage by now, as long as each firm has room for its own.
create or replace function import_files(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    -- Who uploads in the same second waits, and counts what came in.
    perform pg_advisory_xact_lock(hashtextextended(f.id::text, 5))
       from (select distinct coalesce(p.organisation_id, cur_organisation()) as id
               from jsonb_to_recordset(given) as r (person text)
               left join transfer_person p on p.workspace_id = here and p.system = import_files.system
                                          and p.source_id = r.person order by 1) f;
    return query
    with told as materialized (
        select r.*, i.id as idea_id, i.circle_id, i.organisation_id as owner_id, c.id as comment_id,
               coalesce(p.membership_id, cur_membership()) as membership_id,
               coalesce(p.organisation_id, cur_organisation()) as organisation_id
          from jsonb_to_recordset(given) as r (
              line integer, id uuid, source_id text, idea text, comment text, person text, name text, slug text, media_type text, size bigint,
              stored bigint, sha256 text, blob uuid, width integer, height integer, view_size integer, thumb_size integer,
              position integer, created timestamptz, quota bigint)
          left join comment c on c.workspace_id = here and c.id = import_is(import_files.system, 'comment', r.comment)
          left join idea i on i.workspace_id = here
                          and i.id = coalesce(c.idea_id, import_is(import_files.system, 'idea', r.idea))
          left join transfer_person p on p.workspace_id = here and p.system = import_files.system and p.source_id = r.person
         where r.comment is null or c.id is not null
    ), kept as materialized (
        select f.organisation_id, sum(f.stored) as stored from file f
         where f.workspace_id = here and f.organisation_id in (select t.organisation_id from told t) group by 1
    ), g as materialized (
        select t.*, coalesce(t.quota >= coalesce(k.stored, 0)
                                       + sum(t.stored) over (partition by t.organisation_id order by t.line), true) as has_room
          from told t left join kept k on k.organisation_id = t.organisation_id
    ), added as (
        insert into file (workspace_id, id, membership_id, organisation_id, idea_id, comment_id, circle_id, said_in, name,
                          slug, media_type, size, stored, sha256, blob, width, height, view_size, thumb_size, position,
                          state, created_at)
        select here, g.id, g.membership_id, g.organisation_id, g.idea_id, g.comment_id, house,
               case when g.comment_id is not null and g.organisation_id <> g.owner_id then house end, g.name, g.slug,
               g.media_type, g.size, g.stored, g.sha256, g.blob, g.width, g.height, g.view_size, g.thumb_size,
               coalesce(g.position, 0), 'ready', coalesce(g.created, now())
          from g where g.circle_id = house and g.has_room
           and g.id in (select import_fresh(import_files.system, 'file', (
                   select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'source_id', t.source_id)), '[]') from g t
                    where t.circle_id = house and t.has_room)))
    )
    select g.line, case when g.idea_id is null or g.circle_id <> house then 'NO_IDEA' else 'NO_ROOM' end
      from g where g.idea_id is null or g.circle_id <> house or not g.has_room;
end $$;
