-- The workspace's key: made by whoever needs it first, never changed; what is sealed is opened outside of the database.
create policy see on signing_key for select to portal_app using (workspace_id = (select cur_workspace()));
create policy add on signing_key for insert to portal_app with check (workspace_id = (select cur_workspace()));
create policy alter_ on signing_key for update to portal_app using (false);
create policy drop_ on signing_key for delete to portal_app using (false);

-- Anybody may check what was signed.
create policy look_up on signing_key for select to portal_search using (true);
create function signing_key_public(of_key uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
select jsonb_build_object('public', encode(k.public_key, 'hex'), 'created_at', k.created_at)
  from signing_key k where k.id = of_key
$$;
