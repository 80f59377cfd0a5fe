-- Made by the role that owns them.
-- The order in which votes came tells who voted when: it is for those who check at the server itself, with `portal
-- ballot verify`. Everybody else is given what stands around the votes: the opening, and from the closing on all, in
-- which the box is told. Of a confidential ballot nothing.
create or replace function ballot_links(of_ballot uuid) returns jsonb
language sql volatile security definer set search_path = public, pg_temp as $$
select coalesce(jsonb_agg(jsonb_build_object('seq', c.seq, 'type', c.type, 'payload_hash', c.payload_hash,
                                             'prev', c.prev, 'hash', c.hash) order by c.seq), '[]')
  from ballot_chain c
  join ballot b on b.workspace_id = c.workspace_id and b.id = c.ballot_id
 where c.workspace_id = cur_workspace() and c.ballot_id = of_ballot and c.type in ('opened', 'closed', 'result', 'published')
   and b.circle_id = any (cur_circles()) and b.status = 'published' and b.secrecy <> 'confidential'
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
    when own.status <> case when exists (select from links l where l.type = 'annulled') then 'annulled'
                            when ends.published is not null then 'published'
                            when ends.closed is not null then 'closed' else 'open' end then 'chain'
    when own.definition_hash <> ballot_hex(convert_to(own.definition, 'UTF8'))
         or ends.opened is distinct from ballot_hex(convert_to(
                own.definition_hash || own.electorate_hash || own.commitment, 'UTF8')) then 'definition'
    -- What people read while they vote are these rows, not the frozen text.
    when own.title is distinct from own.definition::jsonb ->> 'title'
         or own.question is distinct from own.definition::jsonb ->> 'question'
         or own.secrecy is distinct from own.definition::jsonb ->> 'secrecy'
         or (select jsonb_agg(jsonb_build_array(o.id, o.title, o.effort, o.estimated_by, o.estimated_on, o.source)
                              order by o.position)
               from ballot_option o where o.workspace_id = of_workspace and o.ballot_id = of_ballot)
            is distinct from (select jsonb_agg(jsonb_build_array(
                                         one ->> 'id', one ->> 'title', (one ->> 'effort')::integer,
                                         told ->> 'by', told ->> 'on', told ->> 'source') order by place)
               from jsonb_array_elements(own.definition::jsonb -> 'count' -> 'options') with ordinality x (one, place)
              cross join lateral (select own.definition::jsonb -> 'estimates' -> (one ->> 'id')) e (told))
         then 'definition'
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
    -- Whose vote a paper is shows in no hash of the box.
    when ends.closed is not null and own.secrecy <> 'confidential' and (exists (
            select from ballot_paper p
              left join ballot_vote v on v.workspace_id = p.workspace_id and v.ballot_id = p.ballot_id and v.leaf = p.leaf
              left join ballot_firm f on f.workspace_id = v.workspace_id and f.ballot_id = v.ballot_id
                                     and f.organisation_id = v.organisation_id
             where p.workspace_id = of_workspace and p.ballot_id = of_ballot
               and (p.organisation_id is distinct from v.organisation_id or p.strength is distinct from f.weight
                    or p.membership_id is distinct from case when own.secrecy = 'open' then v.membership_id end))
         or exists (
            select from (select count(distinct p.label) as labels, count(distinct p.organisation_id) as firms,
                                count(distinct (p.label, p.organisation_id)) as both_
                           from ballot_paper p where p.workspace_id = of_workspace and p.ballot_id = of_ballot) n
             where n.labels <> n.both_ or n.firms <> n.both_)) then 'votes'
    when ends.result is distinct from (select ballot_hex(convert_to(r.result, 'UTF8')) from ballot_result r
                                        where r.workspace_id = of_workspace and r.ballot_id = of_ballot)
         or ends.published <> ends.result then 'result'
    end
  from own, ends, electorate, joined
$$;
