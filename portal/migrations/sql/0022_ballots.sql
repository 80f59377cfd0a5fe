-- Ballots. While one is open, nobody reads a vote: the portal's own role has no right to the tables that hold them,
-- and the functions below give out one's own vote, and after the end what is published.
create policy see on ballot for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (status <> 'draft' or (select cur_is_host())));
create policy add on ballot for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and (select cur_is_host()) and author_id = (select cur_membership()) and status = 'draft'
            and organisation_id = (select cur_organisation()));
-- A definition can be changed as long as it is a draft; later only by the functions below.
create policy alter_ on ballot for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (select cur_is_host()) and status = 'draft');
create policy drop_ on ballot for delete to portal_app using (false);

create policy see on ballot_option for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and exists (select 1 from ballot b where b.workspace_id = ballot_option.workspace_id
                      and b.id = ballot_option.ballot_id));
create policy add on ballot_option for insert to portal_app
with check (workspace_id = (select cur_workspace()) and (select cur_is_host())
            and exists (select 1 from ballot b where b.workspace_id = ballot_option.workspace_id
                           and b.id = ballot_option.ballot_id and b.status = 'draft'));
create policy alter_ on ballot_option for update to portal_app using (false);
create policy drop_ on ballot_option for delete to portal_app using (false);

-- Which firms have not voted yet is for the host, who reminds them; a partner sees its own.
create policy see on ballot_firm for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and ((select cur_is_host()) or organisation_id = (select cur_organisation())));
create policy add on ballot_firm for insert to portal_app with check (false);
create policy alter_ on ballot_firm for update to portal_app using (false);
create policy drop_ on ballot_firm for delete to portal_app using (false);

create policy see on ballot_voter for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and ((select cur_is_host()) or organisation_id = (select cur_organisation())));
create policy add on ballot_voter for insert to portal_app with check (false);
create policy alter_ on ballot_voter for update to portal_app using (false);
create policy drop_ on ballot_voter for delete to portal_app using (false);

-- Once published, everybody who reads the ballot may count it again.
create policy see on ballot_paper for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and exists (select 1 from ballot b where b.workspace_id = ballot_paper.workspace_id
                      and b.id = ballot_paper.ballot_id and b.status = 'published'));
create policy add on ballot_paper for insert to portal_app with check (false);
create policy alter_ on ballot_paper for update to portal_app using (false);
create policy drop_ on ballot_paper for delete to portal_app using (false);

-- The result: first for the host, and once it is published for everybody who reads the ballot.
create policy see on ballot_result for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and ((select cur_is_host()) or exists (select 1 from ballot b where b.workspace_id = ballot_result.workspace_id
                                                 and b.id = ballot_result.ballot_id and b.status = 'published')));
create policy add on ballot_result for insert to portal_app with check (false);
create policy alter_ on ballot_result for update to portal_app using (false);
create policy drop_ on ballot_result for delete to portal_app using (false);

-- Sealed: these stand here only so that a right given by mistake would still show nothing.
create policy see on ballot_secret for select to portal_app using (false);
create policy add on ballot_secret for insert to portal_app with check (false);
create policy alter_ on ballot_secret for update to portal_app using (false);
create policy drop_ on ballot_secret for delete to portal_app using (false);
create policy see on ballot_vote for select to portal_app using (false);
create policy add on ballot_vote for insert to portal_app with check (false);
create policy alter_ on ballot_vote for update to portal_app using (false);
create policy drop_ on ballot_vote for delete to portal_app using (false);
create policy see on ballot_chain for select to portal_app using (false);
create policy add on ballot_chain for insert to portal_app with check (false);
create policy alter_ on ballot_chain for update to portal_app using (false);
create policy drop_ on ballot_chain for delete to portal_app using (false);

create function ballot_chain_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A ballot''s chain is only ever added to' using errcode = 'insufficient_privilege';
end $$;
create trigger stays before update or delete or truncate on ballot_chain
for each statement execute function ballot_chain_stays();

create function ballot_hex(given bytea) returns text language sql immutable as
$$ select encode(sha256(given), 'hex') $$;

-- One more link; whoever calls it holds the lock on the ballot's secret until the end of the transaction.
create function ballot_append(of_workspace uuid, of_ballot uuid, of_type text, payload text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    before ballot_secret;
    link text;
begin
    select s.* into strict before from ballot_secret s
     where s.workspace_id = of_workspace and s.ballot_id = of_ballot for update;
    link := ballot_hex(convert_to(format(
        '{"payload_hash":"%s","poll":"%s","prev":"%s","seq":%s,"type":"%s"}',
        payload, of_ballot, before.head, before.seq + 1, of_type), 'UTF8'));
    insert into ballot_chain (workspace_id, id, ballot_id, seq, type, payload_hash, prev, hash)
    values (of_workspace, gen_random_uuid(), of_ballot, before.seq + 1, of_type, payload, before.head, link);
    update ballot_secret set seq = before.seq + 1, head = link
     where workspace_id = of_workspace and ballot_id = of_ballot;
    return link;
end $$;

-- The definition and the electorate are frozen, the lot is drawn and only its hash is told. Who may vote: the firms
-- of the circle that read in it, by their leads, and by their other people too where each one's vote counts.
-- Answers with what stands in the way, or null.
create function ballot_open(of_ballot uuid, frozen text) returns text
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
    insert into ballot_firm (workspace_id, id, ballot_id, circle_id, organisation_id, has_voted, weight)
    select here, gen_random_uuid(), of_ballot, own.circle_id, o.id, false,
           case when own.weighting = 'published' then coalesce((own.settings::jsonb -> 'weights' ->> o.id::text)::int, 1)
                else 1 end
      from circle_member x
      join circle c on c.workspace_id = here and c.id = x.circle_id
      join organisation o on o.workspace_id = here and o.id = x.organisation_id and o.kind = 'partner'
     where x.workspace_id = here and x.circle_id = own.circle_id
       and (c.terms_version = 0 or exists (select from acceptance a
                                            where a.workspace_id = here and a.circle_id = c.id
                                              and a.organisation_id = o.id and a.version = c.terms_version))
       and exists (select from membership m where m.workspace_id = here and m.organisation_id = o.id
                      and m.state = 'active' and m.role = 'lead');
    insert into ballot_voter (workspace_id, id, ballot_id, circle_id, organisation_id, membership_id)
    select here, gen_random_uuid(), of_ballot, own.circle_id, f.organisation_id, m.id
      from ballot_firm f
      join membership m on m.workspace_id = here and m.organisation_id = f.organisation_id and m.state = 'active'
     where f.workspace_id = here and f.ballot_id = of_ballot
       and (m.role = 'lead' or m.role = 'partner_member' and own.weighting in ('person', 'organisation-shared'));
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

-- A vote of whoever asks: in time by this clock, one for each voter, the last one stands; the same
-- again is the same vote. Null: this person may not vote here, or not any more.
create function ballot_cast(of_ballot uuid, said text) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    voter ballot_voter;
    own ballot;
    before ballot_vote;
    noise constant bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
    own_leaf text;
    own_key uuid;
    link text;
begin
    -- Closing takes the row for itself, so it waits for every vote that found the ballot open.
    select b.* into own from ballot b
     where b.workspace_id = here and b.id = of_ballot and b.circle_id = any (cur_circles()) for share;
    select v.* into voter from ballot_voter v
     where v.workspace_id = here and v.ballot_id = of_ballot and v.membership_id = cur_membership();
    if own.id is null or voter.id is null or own.status <> 'open' then return null; end if;
    own_key := case when own.weighting in ('organisation-delegate', 'published')
                    then voter.organisation_id else voter.membership_id end;
    -- Of two at once the second waits here; then it sees the first one's vote, and the clock as it is then.
    perform from ballot_secret s where s.workspace_id = here and s.ballot_id = of_ballot for update;
    if own.closes_at <= clock_timestamp() then return null; end if;
    select v.* into before from ballot_vote v
     where v.workspace_id = here and v.ballot_id = of_ballot and v.voter_key = own_key;
    if before.content = said and before.membership_id = voter.membership_id then
        return jsonb_build_object('nonce', before.nonce, 'leaf', before.leaf, 'head', before.head);
    end if;
    own_leaf := ballot_hex('\x00'::bytea || noise || convert_to(said, 'UTF8'));
    link := ballot_append(here, of_ballot, case when before.id is null then 'ballot_cast' else 'ballot_superseded' end,
                          own_leaf);
    insert into ballot_vote as v (workspace_id, id, ballot_id, voter_key, membership_id, organisation_id, content,
                                  nonce, leaf, head, cast_at)
    values (here, gen_random_uuid(), of_ballot, own_key, voter.membership_id, voter.organisation_id, said,
            encode(noise, 'hex'), own_leaf, link, clock_timestamp())
        on conflict (workspace_id, ballot_id, voter_key) do update
       set membership_id = excluded.membership_id, content = excluded.content, nonce = excluded.nonce,
           leaf = excluded.leaf, head = excluded.head, cast_at = excluded.cast_at;
    update ballot_firm f set has_voted = true
     where f.workspace_id = here and f.ballot_id = of_ballot and f.organisation_id = voter.organisation_id
       and not f.has_voted;
    return jsonb_build_object('nonce', encode(noise, 'hex'), 'leaf', own_leaf, 'head', link);
end $$;

-- One's own vote as it stands, and nobody else's.
create function ballot_own(of_ballot uuid) returns jsonb
language sql volatile security definer set search_path = public, pg_temp as $$
select jsonb_build_object('content', v.content, 'nonce', v.nonce, 'leaf', v.leaf, 'head', v.head)
  from ballot_vote v
 where v.workspace_id = cur_workspace() and v.ballot_id = of_ballot
   and (v.membership_id = cur_membership() or v.voter_key = cur_organisation())
$$;

-- The Merkle root over leaves in hexadecimal; a leaf without a neighbour moves up as it is.
create function ballot_root(leaves text[]) returns text language plpgsql immutable as $$
declare
    level bytea[];
begin
    select array_agg(decode(one, 'hex') order by one) into level from unnest(leaves) one;
    if level is null then return ballot_hex(''::bytea); end if;
    while cardinality(level) > 1 loop
        select array_agg(case when next_ is null then one else sha256('\x01'::bytea || one || next_) end order by at)
          into level
          from (select one, lead(one) over (order by at) as next_, at from unnest(level) with ordinality t(one, at)) p
         where at % 2 = 1;
    end loop;
    return encode(level[1], 'hex');
end $$;

-- Ends whatever is due: the votes become papers, of a confidential ballot without their voters, and the lot is told.
create function ballot_close_due() returns integer
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
create function ballot_uncounted() returns jsonb
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
   and not exists (select from ballot_result r where r.workspace_id = b.workspace_id and r.ballot_id = b.id)
 order by b.closed_at limit 1
$$;

create function ballot_settle(of_workspace uuid, of_ballot uuid, told text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    own ballot;
    hashed constant text := ballot_hex(convert_to(told, 'UTF8'));
begin
    select b.* into own from ballot b
     where b.workspace_id = of_workspace and b.id = of_ballot and b.status = 'closed' for update;
    if own.id is null or cur_workspace() is not null
       or exists (select from ballot_result r where r.workspace_id = of_workspace and r.ballot_id = of_ballot) then
        return false;
    end if;
    insert into ballot_result (workspace_id, id, ballot_id, circle_id, result, result_hash)
    values (of_workspace, gen_random_uuid(), of_ballot, own.circle_id, told, hashed);
    update ballot set chain_head = ballot_append(of_workspace, of_ballot, 'result', hashed)
     where workspace_id = of_workspace and id = of_ballot;
    return true;
end $$;

-- Publishing, and taking back with a reason: the host's moderators, for a ballot that they read.
create function ballot_end(of_ballot uuid, reason text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    own ballot;
    hashed text;
begin
    select b.* into own from ballot b
     where b.workspace_id = here and b.id = of_ballot and b.circle_id = any (cur_circles()) for update;
    if own.id is null or not cur_is_host() or cur_role() not in ('owner', 'admin', 'moderator') then return false; end if;
    if reason is null then
        select r.result_hash into hashed from ballot_result r where r.workspace_id = here and r.ballot_id = of_ballot;
        if own.status <> 'closed' or hashed is null then return false; end if;
        update ballot set status = 'published', published_at = clock_timestamp(), version = version + 1,
                          chain_head = ballot_append(here, of_ballot, 'published', hashed)
         where workspace_id = here and id = of_ballot;
    else
        if own.status not in ('open', 'closed') then return false; end if;
        update ballot set status = 'annulled', annulled_because = reason, version = version + 1,
                          chain_head = ballot_append(here, of_ballot, 'annulled', ballot_hex(convert_to(reason, 'UTF8')))
         where workspace_id = here and id = of_ballot;
    end if;
    return true;
end $$;

-- The whole chain, for whoever may read the ballot, once it can tell nothing about who votes when.
create function ballot_links(of_ballot uuid) returns jsonb
language sql volatile security definer set search_path = public, pg_temp as $$
select coalesce(jsonb_agg(jsonb_build_object('seq', c.seq, 'type', c.type, 'payload_hash', c.payload_hash,
                                             'prev', c.prev, 'hash', c.hash) order by c.seq), '[]')
  from ballot_chain c
  join ballot b on b.workspace_id = c.workspace_id and b.id = c.ballot_id
 where c.workspace_id = cur_workspace() and c.ballot_id = of_ballot
   and b.circle_id = any (cur_circles()) and b.status = 'published' and b.secrecy <> 'confidential'
$$;

-- Everything that is needed to check a ballot and count it again, with the rights of whoever asks.
create function ballot_archive(of_ballot uuid) returns jsonb
language sql volatile set search_path = public, pg_temp as $$
select jsonb_build_object(
    'format', 'bundwerk ballot 1', 'ballot', b.id, 'status', b.status, 'definition', b.definition,
    'definition_hash', b.definition_hash, 'electorate_hash', b.electorate_hash, 'entitled', b.firm_count,
    'commitment', b.commitment, 'seed', b.seed, 'box_root', b.box_root, 'chain_head', b.chain_head,
    'result', (select r.result from ballot_result r where r.workspace_id = b.workspace_id and r.ballot_id = b.id),
    'papers', (select coalesce(jsonb_agg(jsonb_build_object('leaf', p.leaf, 'nonce', p.nonce, 'content', p.content,
                                                             'organisation', p.label, 'strength', p.strength)
                                         order by p.leaf), '[]')
                 from ballot_paper p where p.workspace_id = b.workspace_id and p.ballot_id = b.id),
    'chain', ballot_links(b.id))
  from ballot b
 where b.workspace_id = (select cur_workspace()) and b.id = of_ballot and b.status = 'published'
$$;

-- What the functions may do, and nothing else may: their role owns nothing and nobody is it.
do $$
declare
    one text;
begin
    foreach one in array array['ballot', 'ballot_firm', 'ballot_voter', 'ballot_secret', 'ballot_vote', 'ballot_paper',
                               'ballot_chain', 'ballot_result', 'circle', 'circle_member', 'organisation', 'membership',
                               'acceptance'] loop
        execute format('create policy ballot_see on %I for select to portal_ballot using (true)', one);
    end loop;
    foreach one in array array['ballot_firm', 'ballot_voter', 'ballot_secret', 'ballot_vote', 'ballot_paper',
                               'ballot_chain', 'ballot_result', 'event'] loop
        execute format('create policy ballot_add on %I for insert to portal_ballot with check (true)', one);
    end loop;
    foreach one in array array['ballot', 'ballot_firm', 'ballot_secret', 'ballot_vote'] loop
        execute format('create policy ballot_alter on %I for update to portal_ballot using (true)', one);
    end loop;
end $$;
create policy ballot_drop on ballot_vote for delete to portal_ballot using (true);
grant select on ballot, circle_member, acceptance to portal_ballot;
grant select (workspace_id, id, terms_version) on circle to portal_ballot;
grant select (workspace_id, id, kind) on organisation to portal_ballot;
grant select (workspace_id, id, organisation_id, role, state) on membership to portal_ballot;
grant update (status, opened_at, closed_at, published_at, definition, definition_hash, electorate_hash, commitment,
              firm_count, person_count, seed, box_root, chain_head, annulled_because, version) on ballot to portal_ballot;
grant select, insert, update (has_voted) on ballot_firm to portal_ballot;
grant select, insert on ballot_voter, ballot_paper, ballot_chain, ballot_result to portal_ballot;
grant select, insert, update on ballot_secret to portal_ballot;
grant select, insert, update, delete on ballot_vote to portal_ballot;
grant insert on event to portal_ballot;
