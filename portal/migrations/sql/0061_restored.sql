-- What comes back by an own export besides what stands on ideas. Whatever an address of this portal names by its id in
-- the other one, it names here by the id that it has here.
create function import_address(of_system text, said text) returns text language plpgsql stable as $$
declare
    found text;
    known uuid;
begin
    for found in select distinct m[1] from regexp_matches(said, '[a-z_]+_[0-9a-f]{8}-[0-9a-f-]{27}', 'g') m loop
        select o.object into known from transfer_origin o
         where o.workspace_id = cur_workspace() and o.system = of_system and o.source_id = found;
        if known is not null then
            said := replace(said, found, regexp_replace(found, '[0-9a-f]{8}-[0-9a-f-]{27}$', known::text));
        end if;
    end loop;
    return said;
end $$;

-- That a firm accepted terms, while nobody of it has an account here: nobody is let in by a file. Only of the very text.
create function import_acceptances(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
begin
    perform import_house();
    return query
    with g as materialized (
        select r.*, c.circle_id as in_circle, c.organisation_id, p.membership_id, t.text_hash as known_hash,
               exists (select from membership a where a.workspace_id = here and a.organisation_id = c.organisation_id
                          and a.person_id is not null) as has_accounts
          from jsonb_to_recordset(given) as r (
              line integer, id uuid, circle text, organisation text, person text, version integer, text_hash text,
              at timestamptz)
          left join circle_member c on c.workspace_id = here
                 and c.circle_id = import_is(import_acceptances.system, 'circle', r.circle)
                 and c.organisation_id = import_is(import_acceptances.system, 'firm', r.organisation)
          left join transfer_person p on p.workspace_id = here and p.system = import_acceptances.system
                                     and p.source_id = r.person and p.organisation_id = c.organisation_id
          left join terms t on t.workspace_id = here and t.circle_id = c.circle_id and t.version = r.version
    ), added as (
        insert into acceptance (workspace_id, id, circle_id, organisation_id, version, membership_id, text_hash, created_at)
        select here, g.id, g.in_circle, g.organisation_id, g.version, g.membership_id, g.text_hash, coalesce(g.at, now())
          from g where not g.has_accounts and g.membership_id is not null and g.text_hash = g.known_hash
            on conflict do nothing
    )
    select g.line, case when g.membership_id is null and g.organisation_id is not null then 'NO_PERSON'
                        when g.organisation_id is null or g.has_accounts then 'NOT_SHARED' else 'TERMS_DIFFER' end
      from g where g.has_accounts or g.membership_id is null or g.text_hash is distinct from g.known_hash;
end $$;

create function import_held(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    return query
    with g as materialized (
        select r.*, i.id as idea_id, i.circle_id, coalesce(p.membership_id, cur_membership()) as author_id,
               coalesce(p.organisation_id, cur_organisation()) as organisation_id
          from jsonb_to_recordset(given) as r (
              line integer, id uuid, idea text, person text, reply_to text, body text, body_html text, language text,
              state text, sentence text, created timestamptz)
          left join idea i on i.workspace_id = here and i.id = import_is(import_held.system, 'idea', r.idea)
          left join transfer_person p on p.workspace_id = here and p.system = import_held.system and p.source_id = r.person
    ), added as (
        insert into held_comment (workspace_id, id, idea_id, circle_id, author_id, organisation_id, body, body_html, language,
                                  reply_to, state, sentence, created_at)
        select here, g.id, g.idea_id, house, g.author_id, g.organisation_id, g.body, g.body_html, coalesce(g.language, 'de'),
               import_is(import_held.system, 'comment', g.reply_to), g.state, nullif(g.sentence, ''),
               coalesce(g.created, now())
          from g where g.circle_id = house and g.id in (select import_fresh(import_held.system, 'held', given))
    )
    select g.line, 'NO_IDEA' from g where g.idea_id is null;
end $$;

create function import_columns(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    insert into priority_column (workspace_id, id, measure, name, weight, position, version, changed_by, changed_at,
                                 archived_at)
    select here, g.id, g.measure, g.name, coalesce(g.weight, 0), coalesce(g.position, 0), 1, coalesce(p.membership_id, cur_membership()),
           coalesce(g.at, now()), g.archived
      from jsonb_to_recordset(given) as g (
          id uuid, source_id text, measure text, name text, weight integer, position integer, person text, at timestamptz,
          archived timestamptz)
      left join transfer_person p on p.workspace_id = here and p.system = import_columns.system and p.source_id = g.person
     where import_is(import_columns.system, 'column', g.source_id) is null and house is not null
       and (g.measure = 'own') = (g.name is not null)
        on conflict do nothing;
    insert into transfer_origin (workspace_id, id, system, kind, source_id, object)
    select here, gen_random_uuid(), import_columns.system, 'column', g.source_id, c.id
      from jsonb_to_recordset(given) as g (source_id text, measure text, name text)
      join priority_column c on c.workspace_id = here and c.measure = g.measure and c.name is not distinct from g.name
        on conflict do nothing;
end $$;

create function import_priorities(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    return query
    with g as materialized (
        select r.*, i.id as idea_id, i.circle_id
          from jsonb_to_recordset(given) as r (
              line integer, id uuid, idea text, person text, reach integer, nice integer, important integer,
              blocking integer, need integer, effort integer, effort_by text, effort_at timestamptz, promised boolean,
              promised_to text, promised_until date, note text, created timestamptz)
          left join idea i on i.workspace_id = here and i.id = import_is(import_priorities.system, 'idea', r.idea)
    ), added as (
        insert into priority (workspace_id, id, idea_id, circle_id, added_by, reach, nice, important, blocking, need, effort,
                              effort_by, effort_at, promised, promised_to, promised_until, note, score, version, created_at)
        select here, g.id, g.idea_id, house, coalesce(p.membership_id, cur_membership()), coalesce(g.reach, 0),
               coalesce(g.nice, 0), coalesce(g.important, 0), coalesce(g.blocking, 0), coalesce(g.need, 0),
               coalesce(g.effort, 0), e.membership_id, g.effort_at, coalesce(g.promised, false),
               coalesce(g.promised_to, ''), g.promised_until, coalesce(g.note, ''), 0, 1, coalesce(g.created, now())
          from g
          left join transfer_person p on p.workspace_id = here and p.system = import_priorities.system
                                     and p.source_id = g.person
          left join transfer_person e on e.workspace_id = here and e.system = import_priorities.system
                                     and e.source_id = g.effort_by
         where g.circle_id = house on conflict do nothing
    )
    select g.line, 'NO_IDEA' from g where g.idea_id is null;
end $$;

create function import_worths(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    return query
    with g as materialized (
        select r.*, i.id as idea_id, i.circle_id
          from jsonb_to_recordset(given) as r (line integer, id uuid, idea text, "column" text, value integer)
          left join idea i on i.workspace_id = here and i.id = import_is(import_worths.system, 'idea', r.idea)
    ), added as (
        insert into priority_value (workspace_id, id, priority_id, circle_id, column_id, value)
        select here, g.id, p.id, house, c.id, coalesce(g.value, 0)
          from g join priority p on p.workspace_id = here and p.idea_id = g.idea_id and p.circle_id = house
                 join priority_column c on c.workspace_id = here
                                       and c.id = import_is(import_worths.system, 'column', g."column")
            on conflict do nothing
    )
    select g.line, 'NO_IDEA' from g where g.idea_id is null;
end $$;

-- What is about the person itself stays the importer's own: an export holds nobody else's.
create function import_follows(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    return query
    with g as materialized (
        select r.*, i.id as idea_id, i.circle_id
          from jsonb_to_recordset(given) as r (line integer, id uuid, idea text, at timestamptz)
          left join idea i on i.workspace_id = here and i.id = import_is(import_follows.system, 'idea', r.idea)
    ), added as (
        insert into idea_follow (workspace_id, id, idea_id, circle_id, membership_id, created_at)
        select here, g.id, g.idea_id, house, cur_membership(), coalesce(g.at, now()) from g
         where g.circle_id = house and not exists (
                   select from idea_follow f where f.workspace_id = here and f.origin_id = g.idea_id
                      and f.membership_id = cur_membership())
            on conflict do nothing
    )
    select g.line, 'NO_IDEA' from g where g.idea_id is null;
end $$;

create function import_circle_follows(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    insert into circle_follow (workspace_id, id, circle_id, membership_id, created_at)
    select here, g.id, c.id, cur_membership(), coalesce(g.at, now())
      from jsonb_to_recordset(given) as g (id uuid, circle text, at timestamptz)
      join circle c on c.workspace_id = here and c.id = import_is(import_circle_follows.system, 'circle', g.circle)
     where c.id = any (cur_circles()) and house is not null
        on conflict do nothing;
end $$;

create function import_tag_follows(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    insert into tag_follow (workspace_id, id, tag_id, membership_id, created_at)
    select here, g.id, t.id, cur_membership(), coalesce(g.at, now())
      from jsonb_to_recordset(given) as g (id uuid, tag text, at timestamptz)
      join tag t on t.workspace_id = here and t.id = import_is(import_tag_follows.system, 'tag', g.tag)
     where house is not null
        on conflict do nothing;
end $$;

create function import_views(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    insert into idea_view (workspace_id, id, membership_id, name, query, is_shared, position, version)
    select here, g.id, coalesce(p.membership_id, cur_membership()), g.name, import_address(import_views.system, g.query),
           coalesce(g.is_shared, false), coalesce(g.position, 0), 1
      from jsonb_to_recordset(given) as g (
          id uuid, name text, query text, person text, is_shared boolean, position integer)
      left join transfer_person p on p.workspace_id = here and p.system = import_views.system and p.source_id = g.person
                                 and g.is_shared
     where house is not null and g.id in (select import_fresh(import_views.system, 'view', given));
end $$;

create function import_settings(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    insert into notice_setting (workspace_id, id, membership_id, rhythm, quiet_from, quiet_until, shows_content)
    select here, g.id, cur_membership(), g.rhythm, case when g.quiet_until is not null then g.quiet_from end,
           case when g.quiet_from is not null then g.quiet_until end, coalesce(g.shows_content, true)
      from jsonb_to_recordset(given) as g (
          id uuid, rhythm text, quiet_from smallint, quiet_until smallint, shows_content boolean)
     where house is not null
        on conflict do nothing;
end $$;

create function import_preferences(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    insert into notice_preference (workspace_id, id, membership_id, topic, in_portal, by_mail)
    select here, g.id, cur_membership(), g.topic, coalesce(g.in_portal, true), g.by_mail
      from jsonb_to_recordset(given) as g (id uuid, topic text, in_portal boolean, by_mail text)
     where house is not null
        on conflict do nothing;
end $$;

create function import_mutes(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    return query
    with g as materialized (
        select r.*, i.id as idea_id, i.circle_id
          from jsonb_to_recordset(given) as r (line integer, id uuid, idea text, way text, at timestamptz)
          left join idea i on i.workspace_id = here and i.id = import_is(import_mutes.system, 'idea', r.idea)
    ), added as (
        insert into notice_mute (workspace_id, id, idea_id, circle_id, membership_id, way, created_at)
        select here, g.id, g.idea_id, house, cur_membership(), g.way, coalesce(g.at, now())
          from g where g.circle_id = house
            on conflict do nothing
    )
    select g.line, 'NO_IDEA' from g where g.idea_id is null;
end $$;
