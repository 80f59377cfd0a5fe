-- Keys of mutations: one's own; what is older than a day anybody may remove, which takes no sight of it.
create policy see on idempotency_key for select to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy add on idempotency_key for insert to portal_app
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy alter_ on idempotency_key for update to portal_app using (false);
create policy drop_ on idempotency_key for delete to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership())
       or created_at < now() - interval '24 hours');

-- So it is with sessions that can never be used again, and with one-time tokens a month after they were worth anything:
-- until then their link can still be told apart from one that never was.
drop policy drop_ on session;
create policy drop_ on session for delete to portal_app
using (person_id = (select cur_person()) or expires_at < now()
       or name is null and last_seen_at < now() - interval '12 hours');
drop policy drop_ on token;
create policy drop_ on token for delete to portal_app
using (person_id = (select cur_person()) or least(expires_at, used_at) < now() - interval '30 days');
