-- The viewer behind the secret of a session or an access key: alive, its membership still active; a browser not idle
-- for 12 hours, while a program may sleep until its key ends.
create or replace function viewer_of(of_token_hash bytea) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
select viewer_for(s.workspace_id, s.membership_id)
       || jsonb_build_object('session_id', s.id, 'seen', s.last_seen_at, 'is_program', s.name is not null)
  from session s
 where s.token_hash = of_token_hash and s.expires_at > clock_timestamp()
   and (s.name is not null or s.last_seen_at > clock_timestamp() - interval '12 hours')
$$;
