-- Made by the role that owns them.
-- Who may vote as things stand: the firms of the circle that read in it, by their leads, and by their other people too
-- where each one's vote counts.
create function ballot_entitled(of_workspace uuid, of_circle uuid, of_weighting text)
returns table (organisation_id uuid, membership_id uuid)
language sql stable set search_path = public, pg_temp as $$
select o.id, m.id
  from circle_member x
  join circle c on c.workspace_id = of_workspace and c.id = x.circle_id
  join organisation o on o.workspace_id = of_workspace and o.id = x.organisation_id and o.kind = 'partner'
  join membership m on m.workspace_id = of_workspace and m.organisation_id = o.id and m.state = 'active'
                   and (m.role = 'lead' or m.role = 'partner_member' and of_weighting in ('person', 'organisation-shared'))
 where x.workspace_id = of_workspace and x.circle_id = of_circle
   and (c.terms_version = 0 or exists (select from acceptance a
                                        where a.workspace_id = of_workspace and a.circle_id = c.id
                                          and a.organisation_id = o.id and a.version = c.terms_version))
   and exists (select from membership l where l.workspace_id = of_workspace and l.organisation_id = o.id
                  and l.state = 'active' and l.role = 'lead')
$$;

-- The definition and the electorate are frozen, the lot is drawn and only its hash is told.
-- Answers with what stands in the way, or null.
create or replace function ballot_open(of_ballot uuid, frozen text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    -- 32 bytes of which nobody knows more than a hash; 244 random bits go in.
    drawn constant bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
    own ballot;
    electorate text;
    heaviest integer;
    total integer;
begin
    select b.* into own from ballot b
     where b.workspace_id = here and b.id = of_ballot and b.circle_id = any (cur_circles()) and b.status = 'draft'
       for update;
    if own.id is null or not cur_is_host() or cur_role() not in ('owner', 'admin', 'moderator') then
        return 'NOT_ALLOWED';
    end if;
    if own.closes_at <= clock_timestamp() then return 'BALLOT_OVER'; end if;
    -- Estimates and weights decide the result: whoever votes has seen them before.
    if own.announced_at is null and (own.method = 'shares' or own.weighting = 'published') then
        return 'BALLOT_UNANNOUNCED';
    end if;
    if own.opens_at > clock_timestamp() then return 'BALLOT_TOO_SOON'; end if;
    insert into ballot_firm (workspace_id, id, ballot_id, circle_id, organisation_id, has_voted, weight)
    select here, gen_random_uuid(), of_ballot, own.circle_id, e.organisation_id, false,
           case when own.weighting = 'published'
                then coalesce((own.settings::jsonb -> 'weights' ->> e.organisation_id::text)::int, 1) else 1 end
      from (select distinct x.organisation_id from ballot_entitled(here, own.circle_id, own.weighting) x) e;
    insert into ballot_voter (workspace_id, id, ballot_id, circle_id, organisation_id, membership_id)
    select here, gen_random_uuid(), of_ballot, own.circle_id, e.organisation_id, e.membership_id
      from ballot_entitled(here, own.circle_id, own.weighting) e;
    select max(f.weight), sum(f.weight),
           string_agg(f.organisation_id || ':' || f.weight || ':' || (
               select string_agg(v.membership_id::text, ',' order by v.membership_id) from ballot_voter v
                where v.workspace_id = here and v.ballot_id = of_ballot and v.organisation_id = f.organisation_id),
               ';' order by f.organisation_id)
      into heaviest, total, electorate
      from ballot_firm f where f.workspace_id = here and f.ballot_id = of_ballot;
    if electorate is null then return 'BALLOT_WITHOUT_VOTERS'; end if;
    if own.weighting = 'published' and 4 * heaviest > total then return 'BALLOT_TOO_HEAVY'; end if;
    insert into ballot_secret (workspace_id, id, ballot_id, seed, seq, head)
    values (here, gen_random_uuid(), of_ballot, encode(drawn, 'hex'), 0, '');
    update ballot
       set status = 'open', opened_at = clock_timestamp(), definition = frozen, version = version + 1,
           definition_hash = ballot_hex(convert_to(frozen, 'UTF8')),
           electorate_hash = ballot_hex(convert_to(electorate, 'UTF8')), commitment = ballot_hex(drawn),
           firm_count = (select count(*) from ballot_firm f where f.workspace_id = here and f.ballot_id = of_ballot),
           person_count = (select count(*) from ballot_voter v where v.workspace_id = here and v.ballot_id = of_ballot),
           chain_head = ballot_append(here, of_ballot, 'opened', ballot_hex(convert_to(
               ballot_hex(convert_to(frozen, 'UTF8')) || ballot_hex(convert_to(electorate, 'UTF8'))
               || ballot_hex(drawn), 'UTF8')))
     where workspace_id = here and id = of_ballot;
    return null;
end $$;

-- What the chain keeps of those who joined with that statement: who, for which firm, with which weight, and why.
create function ballot_addition(of_workspace uuid, of_ballot uuid, of_statement uuid) returns text
language sql stable set search_path = public, pg_temp as $$
select ballot_hex(convert_to(s.id || ':' || s.body || ':' || coalesce((
           select string_agg(v.organisation_id || ':' || f.weight || ':' || v.membership_id, ',' order by v.membership_id)
             from ballot_voter v
             join ballot_firm f on f.workspace_id = v.workspace_id and f.ballot_id = v.ballot_id
                               and f.organisation_id = v.organisation_id
            where v.workspace_id = of_workspace and v.ballot_id = of_ballot and v.added_with = s.id), ''), 'UTF8'))
  from ballot_statement s where s.workspace_id = of_workspace and s.ballot_id = of_ballot and s.id = of_statement
$$;

-- Lets everybody of a firm vote who may as things stand and could not before; the chain and a statement that everybody
-- reads say so. Answers with what stands in the way, or null.
create function ballot_add_voters(of_ballot uuid, of_firm uuid, of_statement uuid, why text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    own ballot;
    people uuid[];
begin
    -- Waits for the votes that are being cast, and closing waits for it.
    select b.* into own from ballot b
     where b.workspace_id = here and b.id = of_ballot and b.circle_id = any (cur_circles()) for update;
    if own.id is null or not cur_is_host() or cur_role() not in ('owner', 'admin', 'moderator') then
        return 'NOT_ALLOWED';
    end if;
    if own.status <> 'open' or own.closes_at <= clock_timestamp() then return 'BALLOT_NOT_OPEN'; end if;
    if (own.definition::jsonb -> 'late_voters') is distinct from 'true'::jsonb then return 'BALLOT_FIXED'; end if;
    select array_agg(e.membership_id) into people from ballot_entitled(here, own.circle_id, own.weighting) e
     where e.organisation_id = of_firm
       and not exists (select from ballot_voter v where v.workspace_id = here and v.ballot_id = of_ballot
                                                    and v.membership_id = e.membership_id);
    if people is null then return 'BALLOT_NOBODY_NEW'; end if;
    insert into ballot_statement (workspace_id, id, ballot_id, circle_id, organisation_id, author_id, kind, body)
    values (here, of_statement, of_ballot, own.circle_id, cur_organisation(), cur_membership(), 'added', why);
    insert into ballot_firm (workspace_id, id, ballot_id, circle_id, organisation_id, has_voted, weight, added_with)
    values (here, gen_random_uuid(), of_ballot, own.circle_id, of_firm, false, 1, of_statement)
        on conflict (workspace_id, ballot_id, organisation_id) do nothing;
    insert into ballot_voter (workspace_id, id, ballot_id, circle_id, organisation_id, membership_id, added_with)
    select here, gen_random_uuid(), of_ballot, own.circle_id, of_firm, one, of_statement from unnest(people) one;
    update ballot
       set version = version + 1,
           firm_count = (select count(*) from ballot_firm f where f.workspace_id = here and f.ballot_id = of_ballot),
           person_count = (select count(*) from ballot_voter v where v.workspace_id = here and v.ballot_id = of_ballot),
           chain_head = ballot_append(here, of_ballot, 'voter_added', ballot_addition(here, of_ballot, of_statement))
     where workspace_id = here and id = of_ballot;
    return null;
end $$;

-- Firms with people who could join now, for the host of a ballot that allows it.
create function ballot_joinable(of_ballot uuid) returns uuid[]
language sql volatile security definer set search_path = public, pg_temp as $$
select coalesce(array_agg(distinct e.organisation_id), '{}')
  from ballot b cross join lateral ballot_entitled(b.workspace_id, b.circle_id, b.weighting) e
 where b.workspace_id = cur_workspace() and b.id = of_ballot and b.circle_id = any (cur_circles()) and cur_is_host()
   and cur_role() in ('owner', 'admin', 'moderator') and b.status = 'open' and b.closes_at > clock_timestamp()
   and (b.definition::jsonb -> 'late_voters') = 'true'::jsonb
   and not exists (select from ballot_voter v where v.workspace_id = b.workspace_id and v.ballot_id = b.id
                                                and v.membership_id = e.membership_id)
$$;

-- squawk-ignore ban-drop-function
drop function ballot_people(uuid, uuid, text[], boolean);
-- Who has to do with a ballot for one of these reasons, the first of them; only for the worker, who asks as each of
-- them whether they may still see it. With `unvoted` only people of firms for which nobody has voted yet, with
-- `newest` only those who joined last.
create function ballot_people(of_workspace uuid, of_ballot uuid, reasons text[], unvoted boolean, newest boolean)
returns table (membership_id uuid, organisation_id uuid, reason text)
language sql volatile security definer set search_path = public, pg_temp as $$
with found as (
    select v.membership_id as id, 'voter' as reason from ballot_voter v
      join ballot_firm f on f.workspace_id = v.workspace_id and f.ballot_id = v.ballot_id
                        and f.organisation_id = v.organisation_id
     where 'voter' = any (reasons) and v.workspace_id = of_workspace and v.ballot_id = of_ballot
       and not (unvoted and f.has_voted)
       and (not newest or v.added_with = (
               select s.id from ballot_statement s
                where s.workspace_id = of_workspace and s.ballot_id = of_ballot and s.kind = 'added'
                order by s.created_at desc, s.id desc limit 1))
    union all
    -- What is only announced has no voters yet: those who would be.
    select e.membership_id, 'voter'
      from ballot b cross join lateral ballot_entitled(b.workspace_id, b.circle_id, b.weighting) e
     where 'voter' = any (reasons) and b.workspace_id = of_workspace and b.id = of_ballot and b.status = 'draft'
    union all
    select v.membership_id, 'lead' from ballot_voter v
      join membership l on l.workspace_id = v.workspace_id and l.id = v.membership_id and l.role = 'lead'
     where 'lead' = any (reasons) and v.workspace_id = of_workspace and v.ballot_id = of_ballot
    union all
    select h.id, 'organiser' from membership h
      join organisation o on o.workspace_id = h.workspace_id and o.id = h.organisation_id and o.kind = 'host'
     where 'organiser' = any (reasons) and h.workspace_id = of_workspace
       and h.role in ('owner', 'admin', 'moderator')
)
select distinct on (m.id) m.id, m.organisation_id, found.reason
  from found join membership m on m.workspace_id = of_workspace and m.id = found.id and m.state = 'active'
 where cur_workspace() is null
 order by m.id, array_position(reasons, found.reason)
$$;

-- The first thing that does not fit together in a ballot, or null; it hands out nothing of what it reads.
create or replace function ballot_wrong(of_workspace uuid, of_ballot uuid) returns text
language sql volatile security definer set search_path = public, pg_temp as $$
with own as (
    select b.*, s.seed as drawn from ballot b
      join ballot_secret s on s.workspace_id = b.workspace_id and s.ballot_id = b.id
     where b.workspace_id = of_workspace and b.id = of_ballot
), links as (
    select c.*, coalesce(lag(c.hash) over (order by c.seq), '') as before, row_number() over (order by c.seq) as place
      from ballot_chain c where c.workspace_id = of_workspace and c.ballot_id = of_ballot
), ends as (
    select max(payload_hash) filter (where type = 'closed') as closed,
           max(payload_hash) filter (where type = 'opened') as opened,
           max(payload_hash) filter (where type = 'result') as result,
           max(payload_hash) filter (where type = 'published') as published,
           count(*) filter (where type = 'ballot_cast') as voters
      from links
), said as (
    select v.leaf, v.nonce, v.content from ballot_vote v, ends
     where v.workspace_id = of_workspace and v.ballot_id = of_ballot and ends.closed is null
    union all
    select p.leaf, p.nonce, p.content from ballot_paper p, ends
     where p.workspace_id = of_workspace and p.ballot_id = of_ballot and ends.closed is not null
), electorate as (
    select coalesce(string_agg(f.organisation_id || ':' || f.weight || ':' || (
               select string_agg(v.membership_id::text, ',' order by v.membership_id) from ballot_voter v
                where v.workspace_id = of_workspace and v.ballot_id = of_ballot and v.added_with is null
                  and v.organisation_id = f.organisation_id), ';' order by f.organisation_id), '') as named
      from ballot_firm f where f.workspace_id = of_workspace and f.ballot_id = of_ballot and f.added_with is null
), joined as (
    select (select array_agg(l.payload_hash order by l.payload_hash) from links l where l.type = 'voter_added') as told,
           (select array_agg(ballot_addition(of_workspace, of_ballot, s.id)
                             order by ballot_addition(of_workspace, of_ballot, s.id))
              from ballot_statement s where s.workspace_id = of_workspace and s.ballot_id = of_ballot
                                        and s.kind = 'added') as there,
           (select count(*) from ballot_firm f where f.workspace_id = of_workspace and f.ballot_id = of_ballot) as firms
)
select case
    when not exists (select from links) or exists (
        select from links l where l.seq <> l.place or l.prev <> l.before or l.hash <> ballot_hex(convert_to(format(
            '{"payload_hash":"%s","poll":"%s","prev":"%s","seq":%s,"type":"%s"}',
            l.payload_hash, of_ballot, l.prev, l.seq, l.type), 'UTF8'))) then 'chain'
    when own.chain_head is distinct from (select l.hash from links l
            where l.type not in ('ballot_cast', 'ballot_superseded') order by l.seq desc limit 1) then 'chain'
    when own.definition_hash <> ballot_hex(convert_to(own.definition, 'UTF8'))
         or ends.opened is distinct from ballot_hex(convert_to(
                own.definition_hash || own.electorate_hash || own.commitment, 'UTF8')) then 'definition'
    when own.electorate_hash <> ballot_hex(convert_to(electorate.named, 'UTF8'))
         or joined.told is distinct from joined.there or joined.firms <> own.firm_count then 'electorate'
    when own.commitment <> ballot_hex(decode(own.drawn, 'hex')) or own.seed <> own.drawn then 'lot'
    when exists (select from said s
                  where s.leaf <> ballot_hex('\x00'::bytea || decode(s.nonce, 'hex') || convert_to(s.content, 'UTF8'))
                     or not exists (select from links l where l.payload_hash = s.leaf
                                                          and l.type in ('ballot_cast', 'ballot_superseded')))
         or (select count(*) from said) <> ends.voters then 'votes'
    when ends.closed is not null and (ends.closed <> own.box_root
         or own.box_root <> ballot_root((select array_agg(s.leaf) from said s))) then 'votes'
    when ends.result is distinct from (select ballot_hex(convert_to(r.result, 'UTF8')) from ballot_result r
                                        where r.workspace_id = of_workspace and r.ballot_id = of_ballot)
         or ends.published <> ends.result then 'result'
    end
  from own, ends, electorate, joined
$$;
