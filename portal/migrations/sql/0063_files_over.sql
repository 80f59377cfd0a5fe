-- What can be attached or brought back no more, ids only: its bytes are removed before its rows.
create or replace function files_over() returns table (workspace_id uuid, id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
select f.workspace_id, f.id from file f
 where f.circle_id is null and f.created_at < clock_timestamp() - interval '24 hours 30 minutes'
       and not file_waits(f.workspace_id, f.id)
    or f.erase_at < clock_timestamp() - interval '30 minutes'
$$;
