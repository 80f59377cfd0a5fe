-- squawk-ignore ban-drop-function
drop function ballot_cast(uuid, text);
-- A vote of whoever asks: in time by this clock, one for each voter, the last one stands; the same
-- again is the same vote, and so is a request that is repeated under its key, even after another vote: the keys stand
-- with the vote, sealed, for a table of its own would tell who voted when. Null: this person may not vote here, or not
-- any more.
create function ballot_cast(of_ballot uuid, said text, key text) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    voter ballot_voter;
    own ballot;
    before ballot_vote;
    noise constant bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
    hashed_key constant text := ballot_hex(convert_to(key, 'UTF8'));
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
    if before.keys @> array[hashed_key] or before.content = said and before.membership_id = voter.membership_id then
        return jsonb_build_object('content', before.content, 'nonce', before.nonce, 'leaf', before.leaf, 'head', before.head);
    end if;
    own_leaf := ballot_hex('\x00'::bytea || noise || convert_to(said, 'UTF8'));
    link := ballot_append(here, of_ballot, case when before.id is null then 'ballot_cast' else 'ballot_superseded' end,
                          own_leaf);
    insert into ballot_vote as v (workspace_id, id, ballot_id, voter_key, membership_id, organisation_id, content,
                                  nonce, leaf, head, cast_at, keys, receipt_due)
    values (here, gen_random_uuid(), of_ballot, own_key, voter.membership_id, voter.organisation_id, said,
            encode(noise, 'hex'), own_leaf, link, clock_timestamp(), array_remove(array[hashed_key], null), true)
        on conflict (workspace_id, ballot_id, voter_key) do update
       set membership_id = excluded.membership_id, content = excluded.content, nonce = excluded.nonce,
           leaf = excluded.leaf, head = excluded.head, cast_at = excluded.cast_at, keys = v.keys || excluded.keys,
           receipt_due = true;
    update ballot_firm f set has_voted = true
     where f.workspace_id = here and f.ballot_id = of_ballot and f.organisation_id = voter.organisation_id
       and not f.has_voted;
    return jsonb_build_object('content', said, 'nonce', encode(noise, 'hex'), 'leaf', own_leaf, 'head', link);
end $$;

-- One's own vote as it stands, with the time at which it was cast; where firms vote by delegate, it is that of each of
-- their voters. Whoever is not asked to vote learns nothing, not even of the own firm.
create or replace function ballot_own(of_ballot uuid) returns jsonb
language sql volatile security definer set search_path = public, pg_temp as $$
select jsonb_build_object('content', v.content, 'nonce', v.nonce, 'leaf', v.leaf, 'head', v.head, 'at', v.cast_at)
  from ballot_vote v
 where v.workspace_id = cur_workspace() and v.ballot_id = of_ballot
   and (v.membership_id = cur_membership() or v.voter_key = cur_organisation())
   and exists (select from ballot_voter x where x.workspace_id = v.workspace_id and x.ballot_id = v.ballot_id
                                             and x.membership_id = cur_membership())
$$;

-- Ends whatever is due: the votes become papers, of a confidential ballot without their voters, and the lot is told.
-- Papers show which of them are of one firm, and what it weighs, or nobody could count again. So in confidence at least
-- five must have said something among all firms that look alike in this, or nobody reads more than the decision.
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
            -- Written anew: their rows would name the transactions of the first votes, as the chain's do.
            update ballot_firm f set has_voted = f.has_voted
             where f.workspace_id = due.workspace_id and f.ballot_id = due.id;
        end if;
        select ballot_root(array_agg(p.leaf)) into root from ballot_paper p
         where p.workspace_id = due.workspace_id and p.ballot_id = due.id;
        link := ballot_append(due.workspace_id, due.id, 'closed', root);
        update ballot b
           set status = 'closed', closed_at = clock_timestamp(), box_root = root, chain_head = link,
               is_thin = due.secrecy = 'confidential' and 5 > coalesce((
                   select min(n) from (
                       select sum(f.said) as n from (
                           select p.strength, count(*) as people, count(*) filter (where p.content <> 'null') as said
                             from ballot_paper p where p.workspace_id = due.workspace_id and p.ballot_id = due.id
                            group by p.label, p.strength) f
                        group by f.strength, f.people) alike), 0),
               seed = (select s.seed from ballot_secret s
                        where s.workspace_id = due.workspace_id and s.ballot_id = due.id)
         where b.workspace_id = due.workspace_id and b.id = due.id;
        insert into event (workspace_id, id, circle_id, kind, object, hushed, data)
        values (due.workspace_id, gen_random_uuid(), due.circle_id, 'ballot_closed', due.id, false, '{}');
        closed := closed + 1;
    end loop;
    return closed;
end $$;
