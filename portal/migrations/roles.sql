-- The roles and what they may do in the current database. Run by a superuser, any number of times.
-- Passwords are set separately: they never stand in a file that is shared.

do $$
declare
  name text;
begin
  foreach name in array array['portal_owner', 'portal_app', 'portal_search', 'portal_merge', 'portal_import', 'portal_ballot',
                             'portal_backup'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin', name);
    end if;
  end loop;
end
$$;

-- Owns every table; forced policies filter even the owner. Migrations `set role` to it.
alter role portal_owner nologin nosuperuser nocreatedb nocreaterole nobypassrls;
-- The web process and the worker.
alter role portal_app login nosuperuser nocreatedb nocreaterole nobypassrls;
-- Owner of the few SECURITY DEFINER search functions, nothing else.
alter role portal_search nologin nosuperuser nocreatedb nocreaterole nobypassrls;
-- Owner of the functions that move what goes along when ideas are merged: it belongs to people whom nobody else sees.
alter role portal_merge nologin nosuperuser nocreatedb nocreaterole nobypassrls;
-- Owner of the functions that import: they write in other people's names, into the house circle only.
alter role portal_import nologin nosuperuser nocreatedb nocreaterole nobypassrls;
-- Owner of the functions that take, close and hand out votes, which the web process itself must not read.
alter role portal_ballot nologin nosuperuser nocreatedb nocreaterole nobypassrls;
-- pg_dump must see all rows, and may change none.
alter role portal_backup login nosuperuser nocreatedb nocreaterole bypassrls;
alter role portal_backup set default_transaction_read_only = on;
grant pg_read_all_data to portal_backup;

do $$
begin
  execute format('alter database %I owner to portal_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to portal_app, portal_backup', current_database());
end
$$;

-- The database's owner owns the schema through pg_database_owner, so portal_owner may create in it; nobody else may.
revoke all on schema public from public;
grant usage on schema public to portal_app, portal_search, portal_merge, portal_import, portal_ballot, portal_backup;

-- Functions that see more than their caller are made over to these roles; portal_owner may do that,
-- but does not inherit their sight (`set role` would be needed).
alter role portal_owner noinherit;
grant portal_search, portal_merge, portal_import, portal_ballot to portal_owner;
-- Before PostgreSQL 16 a role without inheritance does not act as the database's owner either, so it is said again.
grant usage, create on schema public to portal_owner with grant option;
