-- Who is asking: the setting app.viewer, written once per transaction, read by the policies.
-- nullif: after a transaction the setting is '', not null.
create function cur_workspace() returns uuid language sql stable as
$$ select nullif(split_part(current_setting('app.viewer', true), '|', 1), '')::uuid $$;
create function cur_person() returns uuid language sql stable as
$$ select nullif(split_part(current_setting('app.viewer', true), '|', 2), '')::uuid $$;
create function cur_membership() returns uuid language sql stable as
$$ select nullif(split_part(current_setting('app.viewer', true), '|', 3), '')::uuid $$;
create function cur_organisation() returns uuid language sql stable as
$$ select nullif(split_part(current_setting('app.viewer', true), '|', 4), '')::uuid $$;
create function cur_is_host() returns boolean language sql stable as
$$ select coalesce(split_part(current_setting('app.viewer', true), '|', 6), '') = 'host' $$;
create function cur_role() returns text language sql stable as
$$ select coalesce(split_part(current_setting('app.viewer', true), '|', 7), '') $$;
create function cur_token() returns bytea language sql stable as
$$ select decode(coalesce(split_part(current_setting('app.viewer', true), '|', 8), ''), 'hex') $$;
create function cur_circles() returns uuid[] language sql stable as
$$ select coalesce(nullif(split_part(current_setting('app.viewer', true), '|', 9), ''), '{}')::uuid[] $$;
create function cur_pending() returns uuid[] language sql stable as
$$ select coalesce(nullif(split_part(current_setting('app.viewer', true), '|', 10), ''), '{}')::uuid[] $$;
create function cur_firm_circles() returns uuid[] language sql stable as
$$ select coalesce(nullif(split_part(current_setting('app.viewer', true), '|', 11), ''), '{}')::uuid[] $$;
create function cur_kin() returns uuid[] language sql stable as
$$ select coalesce(nullif(split_part(current_setting('app.viewer', true), '|', 13), ''), '{}')::uuid[] $$;
create function cur_firms() returns uuid[] language sql stable as
$$ select coalesce(nullif(split_part(current_setting('app.viewer', true), '|', 14), ''), '{}')::uuid[] $$;
create function cur_people_of() returns uuid[] language sql stable as
$$ select coalesce(nullif(split_part(current_setting('app.viewer', true), '|', 15), ''), '{}')::uuid[] $$;

-- Everything a membership may know, in one statement. Circles: a partner's, where its firm is a member and has
-- accepted the current terms (a guest: only its own circle); the host's, all, or those that touch "my partners".
create function viewer_for(of_workspace uuid, of_membership uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
with me as (
    select m.*, o.kind, p.locale,
           (select h.id from organisation h where h.workspace_id = m.workspace_id and h.kind = 'host') as host_id,
           array(select c.organisation_id from care c
                  where c.workspace_id = m.workspace_id and c.membership_id = m.id) as cares
      from membership m
      join organisation o on o.workspace_id = m.workspace_id and o.id = m.organisation_id
      join person p on p.id = m.person_id
     where m.workspace_id = of_workspace and m.id = of_membership and m.state = 'active'
       and (m.ends_at is null or m.ends_at > clock_timestamp())
), reach as (
    select c.id, c.disclosure,
           me.kind = 'host' or c.terms_version = 0 or exists (
               select 1 from acceptance a
                where a.workspace_id = c.workspace_id and a.circle_id = c.id
                  and a.organisation_id = me.organisation_id and a.version = c.terms_version) as accepted
      from me
      join circle c on c.workspace_id = me.workspace_id
     where case
           when me.kind = 'host' then
               cardinality(me.cares) = 0 or c.kind in ('house', 'open') or c.partner_id = any (me.cares)
               or c.kind = 'custom' and exists (
                   select 1 from circle_member x
                    where x.workspace_id = c.workspace_id and x.circle_id = c.id and x.organisation_id = any (me.cares))
           else (me.role <> 'guest' or c.id = me.guest_circle_id) and exists (
                   select 1 from circle_member x
                    where x.workspace_id = c.workspace_id and x.circle_id = c.id
                      and x.organisation_id = me.organisation_id)
           end
), kin as (
    select o.id from me join organisation o on o.workspace_id = me.workspace_id
     where o.id in (me.organisation_id, me.host_id)
        or me.kind = 'host' and (cardinality(me.cares) = 0 or o.id = any (me.cares))
), named as (
    select x.organisation_id as id, bool_or(r.disclosure = 'people') as people
      from me join reach r on r.accepted and r.disclosure <> 'nobody'
      join circle_member x on x.workspace_id = me.workspace_id and x.circle_id = r.id
     group by 1
)
select jsonb_build_object(
    'workspace_id', me.workspace_id, 'person_id', me.person_id, 'membership_id', me.id,
    'organisation_id', me.organisation_id, 'host_id', me.host_id, 'kind', me.kind, 'role', me.role,
    'sees_all', me.kind = 'host' and cardinality(me.cares) = 0, 'name', me.name, 'locale', me.locale,
    'circles', array(select id from reach where accepted order by id),
    'pending', array(select id from reach where not accepted order by id),
    'firm_circles', array(select id from reach where accepted and disclosure <> 'nobody' order by id),
    'people_circles', array(select id from reach where accepted and disclosure = 'people' order by id),
    'kin', array(select id from kin order by id),
    'firms', array(select id from kin union select id from named order by 1),
    'people_of', array(select id from kin union select id from named where people order by 1))
  from me
$$;

-- The viewer behind a session's secret: alive, not idle for 12 hours, its membership still active.
create function viewer_of(of_token_hash bytea) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
select viewer_for(s.workspace_id, s.membership_id) || jsonb_build_object('session_id', s.id, 'seen', s.last_seen_at)
  from session s
 where s.token_hash = of_token_hash and s.expires_at > clock_timestamp()
   and s.last_seen_at > clock_timestamp() - interval '12 hours'
$$;

-- What sign-in must know about an address before anybody is signed in.
create function person_by_email(of_email text) returns table (id uuid, password_hash text, locale text, membership jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
select p.id, p.password_hash, p.locale,
       (select jsonb_build_object('workspace_id', m.workspace_id, 'id', m.id) from membership m
         where m.person_id = p.id and m.state = 'active' and (m.ends_at is null or m.ends_at > clock_timestamp())
         order by m.created_at limit 1)
  from person p where p.email = of_email
$$;

-- What a one-time token stands for; spending it is a statement of its own, under the policies.
create function token_of(of_token_hash bytea) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
select to_jsonb(t) - 'token_hash' - 'browser_hash' || jsonb_build_object('browser_hash', encode(t.browser_hash, 'hex'))
  from token t where t.token_hash = of_token_hash and t.used_at is null and t.expires_at > clock_timestamp()
$$;

-- What an invited person sees before accepting; also for an expired invitation, to be able to say so.
create function invitation_of(of_token_hash bytea) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
select jsonb_build_object(
    'id', i.id, 'workspace_id', i.workspace_id, 'organisation_id', i.organisation_id, 'email', i.email,
    'role', i.role, 'circle_id', i.circle_id, 'ends_at', i.ends_at, 'organisation_name', o.name,
    'organisation_kind', o.kind, 'workspace_name', w.name, 'locale', w.locale, 'invited_by_name', m.name,
    'is_expired', i.expires_at <= clock_timestamp() or t.used_at is not null,
    'person_id', (select p.id from person p where p.email = i.email))
  from token t
  join invitation i on i.workspace_id = t.workspace_id and i.id = t.subject_id
  join organisation o on o.workspace_id = i.workspace_id and o.id = i.organisation_id
  join workspace w on w.id = i.workspace_id
  join membership m on m.workspace_id = i.workspace_id and m.id = i.invited_by
 where t.token_hash = of_token_hash and t.purpose = 'invitation' and i.revoked_at is null and i.accepted_at is null
$$;

-- Memberships of a signed-in person in all workspaces, to switch between them.
create function memberships_of(of_person uuid) returns table (
    workspace_id uuid, id uuid, organisation_name text, workspace_name text)
language sql stable security definer set search_path = public, pg_temp as $$
select m.workspace_id, m.id, o.name, w.name
  from membership m
  join organisation o on o.workspace_id = m.workspace_id and o.id = m.organisation_id
  join workspace w on w.id = m.workspace_id
 where m.person_id = of_person and of_person = cur_person() and m.state = 'active'
   and (m.ends_at is null or m.ends_at > clock_timestamp())
 order by w.name, o.name
$$;

create view own_membership with (security_invoker = true) as select * from memberships_of(cur_person());

-- What the sign-in page may say to anybody.
create function portal_facts() returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
select coalesce(
    (select jsonb_build_object('name', w.name, 'isSetUp', true, 'isDemo', w.is_demo, 'locale', w.locale)
       from workspace w order by w.created_at limit 1),
    jsonb_build_object('name', 'Bundwerk', 'isSetUp', false, 'isDemo', false, 'locale', 'de'))
$$;

-- The one workspace whose letters everybody may read, because nobody real is in it.
create function demo_workspace() returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
select w.id from workspace w where w.is_demo order by w.created_at limit 1
$$;

-- As whom one can sign in at the demo; of other workspaces nothing.
create function demo_people() returns table (name text, email text, organisation text, role text)
language sql stable security definer set search_path = public, pg_temp as $$
select m.name, m.email, o.name, m.role
  from membership m
  join organisation o on o.workspace_id = m.workspace_id and o.id = m.organisation_id
  join person p on p.id = m.person_id
 where m.workspace_id = demo_workspace() and m.state = 'active' and p.password_hash is not null
   and (m.ends_at is null or m.ends_at > clock_timestamp())
 order by o.kind, o.created_at, o.name, m.created_at, m.id
$$;

-- The event log in commit order, ids and kinds only: a transaction that is still open hides all later ones,
-- because reading by "id > last" would lose rows that commit late.
create function events_since(after_xid bigint, after_id uuid, at_most integer) returns table (
    xid bigint, id uuid, workspace_id uuid, kind text, object uuid)
language sql stable security definer set search_path = public, pg_temp as $$
select e.xid, e.id, e.workspace_id, e.kind, e.object
  from event e
 where (e.xid, e.id) > (after_xid, after_id) and e.xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
 order by e.xid, e.id limit at_most
$$;
