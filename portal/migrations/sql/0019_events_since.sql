-- squawk-ignore ban-drop-function
drop function events_since(bigint, uuid, integer);
-- The event log in commit order, ids and kinds only: a transaction that is still open hides all later ones,
-- because reading by "id > last" would lose rows that commit late.
create function events_since(after_xid bigint, after_id uuid, at_most integer) returns table (
    xid bigint, id uuid, workspace_id uuid, kind text, object uuid, circle_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
select e.xid, e.id, e.workspace_id, e.kind, e.object, e.circle_id
  from event e
 where (e.xid, e.id) > (after_xid, after_id) and e.xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
 order by e.xid, e.id limit at_most
$$;
revoke all on function events_since(bigint, uuid, integer) from public;
grant execute on function events_since(bigint, uuid, integer) to portal_app;
