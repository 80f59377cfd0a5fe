-- Made by the role that owns it.
-- How many ballots whose result nobody knows yet an idea stands in follows the ballots, whoever changes them.
create function ballot_poll() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    more constant integer := (new.status in ('open', 'closed'))::integer - (old.status in ('open', 'closed'))::integer;
begin
    if more = 0 then return null; end if;
    -- In one order, so that two ballots with the same ideas wait for each other.
    perform from idea i
      where i.workspace_id = new.workspace_id and i.id in (select o.idea_id from ballot_option o
             where o.workspace_id = new.workspace_id and o.ballot_id = new.id)
      order by i.id for update;
    update idea i set poll_count = i.poll_count + more
     where i.workspace_id = new.workspace_id and i.id in (select o.idea_id from ballot_option o
             where o.workspace_id = new.workspace_id and o.ballot_id = new.id);
    return null;
end $$;
