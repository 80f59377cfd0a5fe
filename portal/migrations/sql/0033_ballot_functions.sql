-- Made by the role that owns them.
-- The result as far as whoever asks may know it; of a thin one only what was decided.
create function ballot_told(of_ballot uuid) returns text
language sql volatile security definer set search_path = public, pg_temp as $$
select case when not b.is_thin then r.result else jsonb_build_object(
           'method', r.result::jsonb -> 'method', 'status', r.result::jsonb -> 'status',
           'winners', r.result::jsonb -> 'winners', 'library', r.result::jsonb -> 'library',
           'turnout', (r.result::jsonb -> 'turnout') - 'weight' - 'blank')::text end
  from ballot b
  join ballot_result r on r.workspace_id = b.workspace_id and r.ballot_id = b.id
 where b.workspace_id = cur_workspace() and b.id = of_ballot and b.circle_id = any (cur_circles())
   and (b.status = 'published' or b.status = 'closed' and cur_is_host())
$$;

-- Ends whatever is due: the votes become papers, of a confidential ballot without their voters, and the lot is told.
create or replace function ballot_close_due() returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    due ballot;
    closed integer := 0;
    root text;
    link text;
begin
    for due in select b.* from ballot b where b.status = 'open' and b.closes_at <= clock_timestamp()
                order by b.workspace_id, b.id for update loop
        with firsts as (
            select v.*, min(v.leaf) over (partition by v.organisation_id) as first_leaf
              from ballot_vote v where v.workspace_id = due.workspace_id and v.ballot_id = due.id
        ), labelled as (
            select x.*, dense_rank() over (order by x.first_leaf) as label from firsts x
        )
        insert into ballot_paper (workspace_id, id, ballot_id, circle_id, leaf, nonce, content, label, strength,
                                  organisation_id, membership_id)
        select l.workspace_id, gen_random_uuid(), l.ballot_id, due.circle_id, l.leaf, l.nonce, l.content,
               'firm ' || l.label, f.weight,
               case when due.secrecy <> 'confidential' then l.organisation_id end,
               case when due.secrecy = 'open' then l.membership_id end
          from labelled l
          join ballot_firm f on f.workspace_id = l.workspace_id and f.ballot_id = l.ballot_id
                            and f.organisation_id = l.organisation_id
         order by l.leaf;
        if due.secrecy = 'confidential' then
            delete from ballot_vote where workspace_id = due.workspace_id and ballot_id = due.id;
        end if;
        select ballot_root(array_agg(p.leaf)) into root from ballot_paper p
         where p.workspace_id = due.workspace_id and p.ballot_id = due.id;
        link := ballot_append(due.workspace_id, due.id, 'closed', root);
        update ballot b
           set status = 'closed', closed_at = clock_timestamp(), box_root = root, chain_head = link,
               is_thin = due.secrecy = 'confidential' and 5 > (
                   select count(*) from ballot_paper p
                    where p.workspace_id = due.workspace_id and p.ballot_id = due.id and p.content <> 'null'),
               seed = (select s.seed from ballot_secret s
                        where s.workspace_id = due.workspace_id and s.ballot_id = due.id)
         where b.workspace_id = due.workspace_id and b.id = due.id;
        insert into event (workspace_id, id, circle_id, kind, object, hushed, data)
        values (due.workspace_id, gen_random_uuid(), due.circle_id, 'ballot_closed', due.id, false, '{}');
        closed := closed + 1;
    end loop;
    return closed;
end $$;

-- What waits to be counted: one closed ballot without a result, with all its papers; only for the worker.
create or replace function ballot_uncounted() returns jsonb
language sql volatile security definer set search_path = public, pg_temp as $$
select jsonb_build_object('workspace', b.workspace_id, 'ballot', b.id, 'definition', b.definition,
                          'seed', b.seed, 'box_root', b.box_root, 'entitled', b.firm_count,
                          'papers', (select coalesce(jsonb_agg(jsonb_build_object(
                                               'organisation', p.label, 'content', p.content, 'strength', p.strength)
                                           order by p.leaf), '[]')
                                       from ballot_paper p
                                      where p.workspace_id = b.workspace_id and p.ballot_id = b.id))
  from ballot b
 where cur_workspace() is null and b.status = 'closed'
   and (b.count_next_at is null or b.count_next_at <= clock_timestamp())
   and not exists (select from ballot_result r where r.workspace_id = b.workspace_id and r.ballot_id = b.id)
 order by b.closed_at limit 1
$$;

-- How far a count is, in percent; only for the worker.
create function ballot_counting(of_workspace uuid, of_ballot uuid, share integer) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
update ballot set count_share = share
 where cur_workspace() is null and workspace_id = of_workspace and id = of_ballot and status = 'closed'
$$;

-- The house hears what is wrong with a ballot; partners read it at the ballot itself.
create function ballot_alarm(of_workspace uuid, of_ballot uuid, of_kind text) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
insert into event (workspace_id, id, circle_id, kind, object, hushed, data)
select of_workspace, gen_random_uuid(), c.id, of_kind, of_ballot, false, '{}'
  from circle c where c.workspace_id = of_workspace and c.kind = 'house'
$$;

-- A count that came to nothing is tried again later and later; the host is told why.
create function ballot_count_failed(of_workspace uuid, of_ballot uuid, reason text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    tries integer;
begin
    if cur_workspace() is not null then return; end if;
    update ballot
       set count_tries = count_tries + 1, count_trouble = reason, count_share = 0,
           count_next_at = clock_timestamp() + least(interval '1 minute' * power(4, count_tries), interval '1 day')
     where workspace_id = of_workspace and id = of_ballot and status = 'closed'
    returning count_tries into tries;
    if tries = 1 then perform ballot_alarm(of_workspace, of_ballot, 'ballot_not_counted'); end if;
end $$;

-- The first thing that does not fit together in a ballot, or null; it hands out nothing of what it reads.
create function ballot_wrong(of_workspace uuid, of_ballot uuid) returns text
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
                where v.workspace_id = of_workspace and v.ballot_id = of_ballot
                  and v.organisation_id = f.organisation_id), ';' order by f.organisation_id), '') as named
      from ballot_firm f where f.workspace_id = of_workspace and f.ballot_id = of_ballot
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
    when own.electorate_hash <> ballot_hex(convert_to(electorate.named, 'UTF8')) then 'electorate'
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
  from own, ends, electorate
$$;

-- Checks one ballot that was not looked at for a night; only for the worker, and it learns the verdict alone.
create function ballot_check_next() returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    own ballot;
    wrong text;
begin
    if cur_workspace() is not null then return null; end if;
    select b.* into own from ballot b
     where b.status <> 'draft' and (b.checked_at is null or b.checked_at < clock_timestamp() - interval '20 hours')
     order by b.checked_at nulls first, b.id limit 1;
    if own.id is null then return null; end if;
    wrong := ballot_wrong(own.workspace_id, own.id);
    update ballot set checked_at = clock_timestamp(), check_found = wrong
     where workspace_id = own.workspace_id and id = own.id;
    if wrong is not null and own.check_found is null then
        perform ballot_alarm(own.workspace_id, own.id, 'ballot_altered');
    end if;
    return jsonb_build_object('ballot', own.id, 'wrong', wrong);
end $$;
