-- Made by the role that owns them.
-- Who has to do with a ballot for one of these reasons, the first of them; only for the worker, who asks as each of
-- them whether they may still see it. With `unvoted` only people of firms for which nobody has voted yet.
create function ballot_people(of_workspace uuid, of_ballot uuid, reasons text[], unvoted boolean)
returns table (membership_id uuid, organisation_id uuid, reason text)
language sql volatile security definer set search_path = public, pg_temp as $$
with found as (
    select v.membership_id as id, 'voter' as reason from ballot_voter v
      join ballot_firm f on f.workspace_id = v.workspace_id and f.ballot_id = v.ballot_id
                        and f.organisation_id = v.organisation_id
     where 'voter' = any (reasons) and v.workspace_id = of_workspace and v.ballot_id = of_ballot
       and not (unvoted and f.has_voted)
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

-- The host reminds the firms that have not voted: once a day at most, and never when all have. Answers with what
-- stands in the way, or null. The secret's row keeps when: a partner could tell from it that others have not voted.
create function ballot_remind(of_ballot uuid) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    own ballot;
    before ballot_secret;
begin
    select b.* into own from ballot b
     where b.workspace_id = here and b.id = of_ballot and b.circle_id = any (cur_circles());
    if own.id is null or not cur_is_host() or cur_role() not in ('owner', 'admin', 'moderator') then
        return 'NOT_ALLOWED';
    end if;
    if own.status <> 'open' or own.closes_at <= clock_timestamp() then return 'BALLOT_NOT_OPEN'; end if;
    select s.* into before from ballot_secret s where s.workspace_id = here and s.ballot_id = of_ballot for update;
    if before.reminded_at > clock_timestamp() - interval '1 day' then return 'BALLOT_REMINDED'; end if;
    if not exists (select from ballot_firm f
                    where f.workspace_id = here and f.ballot_id = of_ballot and not f.has_voted) then
        return 'BALLOT_VOTED';
    end if;
    update ballot_secret set reminded_at = clock_timestamp() where workspace_id = here and ballot_id = of_ballot;
    return null;
end $$;

-- By the clock once: two days before the deadline, and of a short ballot when a quarter of its time is left; not
-- within a day of the host's own word. The event is for the host: others would learn from it that somebody is late.
create function ballot_remind_due() returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    due record;
    told integer := 0;
begin
    if cur_workspace() is not null then return 0; end if;
    for due in select b.workspace_id, b.id, b.circle_id, s.reminded_at, o.id as host
                 from ballot b
                 join ballot_secret s on s.workspace_id = b.workspace_id and s.ballot_id = b.id and not s.is_reminded
                 join organisation o on o.workspace_id = b.workspace_id and o.kind = 'host'
                where b.status = 'open' and b.closes_at > clock_timestamp()
                  and b.closes_at - least(interval '2 days', (b.closes_at - b.opened_at) / 4) <= clock_timestamp()
                order by b.workspace_id, b.id for update of s loop
        update ballot_secret set is_reminded = true, reminded_at = clock_timestamp()
         where workspace_id = due.workspace_id and ballot_id = due.id;
        continue when due.reminded_at > clock_timestamp() - interval '1 day' or not exists (
            select from ballot_firm f
             where f.workspace_id = due.workspace_id and f.ballot_id = due.id and not f.has_voted);
        insert into event (workspace_id, id, organisation_id, circle_id, kind, object, hushed, data)
        values (due.workspace_id, gen_random_uuid(), due.host, due.circle_id, 'ballot_reminded', due.id, true, '{}');
        told := told + 1;
    end loop;
    return told;
end $$;

-- When firms were last reminded, for the host.
create function ballot_reminded_at(of_ballot uuid) returns timestamptz
language sql volatile security definer set search_path = public, pg_temp as $$
select s.reminded_at
  from ballot_secret s join ballot b on b.workspace_id = s.workspace_id and b.id = s.ballot_id
 where s.workspace_id = cur_workspace() and s.ballot_id = of_ballot and cur_is_host()
   and b.circle_id = any (cur_circles())
$$;

-- Receipts that are to go out by mail, each once; only for the worker, and never in the order of the votes. What a
-- confidential vote would be found by later stays away: its receipt comes when all have voted, with the head that
-- everybody knows, as neither the time nor the link may lead from the voter to the vote after the end.
create function ballot_receipts_due(at_most integer)
returns table (workspace_id uuid, ballot_id uuid, membership_id uuid, head text, cast_at timestamptz)
language sql volatile security definer set search_path = public, pg_temp as $$
with due as (
    select v.workspace_id, v.id, b.secrecy = 'confidential' as is_confidential, b.chain_head
      from ballot_vote v join ballot b on b.workspace_id = v.workspace_id and b.id = v.ballot_id
     where v.receipt_due and cur_workspace() is null and b.status in ('open', 'closed', 'published')
       and (b.secrecy <> 'confidential' or b.closes_at <= clock_timestamp())
     order by v.workspace_id, v.ballot_id, v.membership_id limit at_most
       for update of v skip locked
), taken as (
    update ballot_vote v set receipt_due = false from due
     where v.workspace_id = due.workspace_id and v.id = due.id
    returning v.workspace_id, v.ballot_id, v.membership_id,
              case when due.is_confidential then due.chain_head else v.head end as head,
              case when not due.is_confidential then v.cast_at end as cast_at
)
select * from taken order by 1, 2, 3
$$;

-- A receipt that could not leave waits for its next time.
create function ballot_receipt_again(of_workspace uuid, of_ballot uuid, of_membership uuid) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
update ballot_vote set receipt_due = true
 where cur_workspace() is null and workspace_id = of_workspace and ballot_id = of_ballot
   and membership_id = of_membership
$$;

-- As before; whoever has voted is to get a receipt.
create or replace function ballot_cast(of_ballot uuid, said text) returns jsonb
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
                                  nonce, leaf, head, cast_at, receipt_due)
    values (here, gen_random_uuid(), of_ballot, own_key, voter.membership_id, voter.organisation_id, said,
            encode(noise, 'hex'), own_leaf, link, clock_timestamp(), true)
        on conflict (workspace_id, ballot_id, voter_key) do update
       set membership_id = excluded.membership_id, content = excluded.content, nonce = excluded.nonce,
           leaf = excluded.leaf, head = excluded.head, cast_at = excluded.cast_at, receipt_due = true;
    update ballot_firm f set has_voted = true
     where f.workspace_id = here and f.ballot_id = of_ballot and f.organisation_id = voter.organisation_id
       and not f.has_voted;
    return jsonb_build_object('nonce', encode(noise, 'hex'), 'leaf', own_leaf, 'head', link);
end $$;

-- As before; the host hears that there is a result.
create or replace function ballot_settle(of_workspace uuid, of_ballot uuid, told text) returns boolean
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
    insert into event (workspace_id, id, organisation_id, circle_id, kind, object, hushed, data)
    select of_workspace, gen_random_uuid(), o.id, own.circle_id, 'ballot_counted', of_ballot, true, '{}'
      from organisation o where o.workspace_id = of_workspace and o.kind = 'host';
    return true;
end $$;
