-- What somebody lets have made of everything that they may see: theirs alone.
create policy see on idea_export for select to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy add on idea_export for insert to portal_app
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy alter_ on idea_export for update to portal_app
using (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership()));
create policy drop_ on idea_export for delete to portal_app using (expires_at < now() - interval '30 minutes');

-- Whose bytes have to go: of all workspaces, for the clock. Only ids are told.
create function exports_over() returns table (workspace_id uuid, id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
select e.workspace_id, e.id from idea_export e where e.expires_at < now()
$$;

-- What something of that system is here.
create function import_is(of_system text, of_kind text, of_source text) returns uuid language sql stable as $$
select o.object from transfer_origin o
 where o.workspace_id = cur_workspace() and o.system = of_system and o.kind = of_kind and o.source_id = of_source
$$;

-- Of a batch's rows those that are not here yet; from now on they are.
create function import_fresh(of_system text, of_kind text, given jsonb) returns setof uuid language sql as $$
insert into transfer_origin (workspace_id, id, system, kind, source_id, object)
select distinct on (g.source_id) cur_workspace(), gen_random_uuid(), of_system, of_kind, g.source_id, g.id
  from jsonb_to_recordset(given) as g (id uuid, source_id text)
    on conflict do nothing returning object
$$;

-- What only the own export tells. Names of the host's own: those that are here already are the same.
create function import_stages(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
begin
    perform import_house();
    insert into idea_stage (workspace_id, id, status, name, position, archived_at)
    select here, g.id, g.status, g.name, coalesce(g.position, 0), g.archived
      from jsonb_to_recordset(given) as g (id uuid, source_id text, status text, name text, position integer, archived timestamptz)
     where import_is(import_stages.system, 'stage', g.source_id) is null
        on conflict do nothing;
    insert into transfer_origin (workspace_id, id, system, kind, source_id, object)
    select here, gen_random_uuid(), import_stages.system, 'stage', g.source_id, s.id
      from jsonb_to_recordset(given) as g (source_id text, status text, name text)
      join idea_stage s on s.workspace_id = here and s.status = g.status and s.name = g.name
        on conflict do nothing;
end $$;

create function import_tags(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
begin
    perform import_house();
    insert into tag (workspace_id, id, name, position, is_offered, archived_at)
    select here, g.id, g.name, coalesce(g.position, 0), coalesce(g.is_offered, false), g.archived
      from jsonb_to_recordset(given) as g (
          id uuid, source_id text, name text, position integer, is_offered boolean, archived timestamptz)
     where import_is(import_tags.system, 'tag', g.source_id) is null
        on conflict do nothing;
    insert into transfer_origin (workspace_id, id, system, kind, source_id, object)
    select here, gen_random_uuid(), import_tags.system, 'tag', g.source_id, coalesce(t.merged_into_id, t.id)
      from jsonb_to_recordset(given) as g (source_id text, name text)
      join tag t on t.workspace_id = here and t.name = g.name
        on conflict do nothing;
end $$;

create function import_fields(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform import_house();
    insert into idea_field (workspace_id, id, kind, is_internal, is_required, position, unit, label_de, label_en, label_fr,
                            label_it, hint_de, hint_en, hint_fr, hint_it, created_at, retired_at)
    select cur_workspace(), g.id, g.kind, coalesce(g.is_internal, true), coalesce(g.is_required, false) and not g.is_internal,
           coalesce(g.position, 0), coalesce(g.unit, ''), g.label_de, g.label_en, g.label_fr, g.label_it, g.hint_de,
           g.hint_en, g.hint_fr, g.hint_it, coalesce(g.created, now()), g.retired
      from jsonb_to_recordset(given) as g (
          id uuid, kind text, is_internal boolean, is_required boolean, position integer, unit text, label_de text,
          label_en text, label_fr text, label_it text, hint_de text, hint_en text, hint_fr text, hint_it text,
          created timestamptz, retired timestamptz)
     where g.id in (select import_fresh(import_fields.system, 'field', given));
end $$;

create function import_options(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform import_house();
    insert into idea_field_option (workspace_id, id, field_id, is_internal, position, label_de, label_en, label_fr, label_it,
                                   retired_at)
    select f.workspace_id, g.id, f.id, f.is_internal, coalesce(g.position, 0), g.label_de, g.label_en, g.label_fr, g.label_it,
           g.retired
      from jsonb_to_recordset(given) as g (
          id uuid, field text, position integer, label_de text, label_en text, label_fr text, label_it text,
          retired timestamptz)
      join idea_field f on f.workspace_id = cur_workspace()
                       and f.id = import_is(import_options.system, 'field', g.field)
     where g.id in (select import_fresh(import_options.system, 'option', given));
end $$;

-- A circle of the other system stands for one here.
create function import_circle(system text, of_source text, circle uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform import_house();
    insert into transfer_origin (workspace_id, id, system, kind, source_id, object)
    values (cur_workspace(), gen_random_uuid(), system, 'circle', of_source, circle) on conflict do nothing;
end $$;

-- Whatever hangs on ideas, while these stand in the house circle: an import publishes nothing.
create function import_steps(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    return query
    with g as materialized (
        select r.*, i.id as idea_id, i.circle_id, p.membership_id, p.organisation_id
          from jsonb_to_recordset(given) as r (
              line integer, id uuid, idea text, person text, "from" text, "to" text, sentence text, at timestamptz)
          left join idea i on i.workspace_id = here and i.id = import_is(import_steps.system, 'idea', r.idea)
          left join transfer_person p on p.workspace_id = here and p.system = import_steps.system and p.source_id = r.person
    ), added as (
        insert into idea_status_change
               (workspace_id, id, idea_id, circle_id, organisation_id, actor_id, from_status, to_status, sentence, created_at)
        select here, g.id, g.idea_id, house, coalesce(g.organisation_id, cur_organisation()),
               coalesce(g.membership_id, cur_membership()), g."from", g."to", coalesce(g.sentence, ''), coalesce(g.at, now())
          from g where g.circle_id = house and g.id in (select import_fresh(import_steps.system, 'step', given))
    )
    select g.line, 'NO_IDEA' from g where g.idea_id is null;
end $$;

create function import_taggings(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    return query
    with g as materialized (
        select r.*, i.id as idea_id, i.circle_id, t.id as tag_id
          from jsonb_to_recordset(given) as r (line integer, id uuid, idea text, tag text, at timestamptz)
          left join idea i on i.workspace_id = here and i.id = import_is(import_taggings.system, 'idea', r.idea)
          left join tag t on t.workspace_id = here and t.id = import_is(import_taggings.system, 'tag', r.tag)
    ), added as (
        insert into idea_tag (workspace_id, id, idea_id, circle_id, tag_id, created_at)
        select here, g.id, g.idea_id, house, g.tag_id, coalesce(g.at, now()) from g
         where g.circle_id = house and g.tag_id is not null on conflict do nothing
    )
    select g.line, 'NO_IDEA' from g where g.idea_id is null or g.tag_id is null;
end $$;

create function import_answers(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    return query
    with g as materialized (
        select r.*, i.id as idea_id, i.circle_id, f.id as field_id, f.is_internal, o.id as option_id
          from jsonb_to_recordset(given) as r (
              line integer, id uuid, idea text, field text, option text, text text, number double precision, day date,
              is_checked boolean, at timestamptz)
          left join idea i on i.workspace_id = here and i.id = import_is(import_answers.system, 'idea', r.idea)
          left join idea_field f on f.workspace_id = here and f.id = import_is(import_answers.system, 'field', r.field)
          left join idea_field_option o on o.workspace_id = here and o.field_id = f.id
                                       and o.id = import_is(import_answers.system, 'option', r.option)
    ), added as (
        insert into idea_answer (workspace_id, id, idea_id, circle_id, field_id, is_internal, text, number, day, option_id,
                                 is_checked, updated_at)
        select here, g.id, g.idea_id, house, g.field_id, g.is_internal, g.text, g.number, g.day, g.option_id, g.is_checked,
               coalesce(g.at, now())
          from g where g.circle_id = house and g.field_id is not null
                   and num_nonnulls(g.text, g.number, g.day, g.option_id, g.is_checked) = 1
            on conflict do nothing
    )
    select g.line, case when g.idea_id is null then 'NO_IDEA' else 'NO_TEXT' end
      from g where g.idea_id is null or g.field_id is null
               or num_nonnulls(g.text, g.number, g.day, g.option_id, g.is_checked) <> 1;
end $$;

create function import_versions(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    return query
    with g as materialized (
        select r.*, c.id as comment_id, c.idea_id, c.circle_id, c.author_id, c.organisation_id
          from jsonb_to_recordset(given) as r (
              line integer, id uuid, comment text, version integer, body text, body_html text, written timestamptz,
              replaced timestamptz)
          left join comment c on c.workspace_id = here and c.id = import_is(import_versions.system, 'comment', r.comment)
    ), added as (
        insert into comment_version (workspace_id, id, idea_id, circle_id, said_in, comment_id, author_id, organisation_id,
                                     version, body, body_html, written_at, replaced_at)
        select here, g.id, g.idea_id, house, house, g.comment_id, g.author_id, g.organisation_id, coalesce(g.version, 0),
               g.body, g.body_html, coalesce(g.written, now()), coalesce(g.replaced, now())
          from g where g.circle_id = house on conflict do nothing
    )
    select g.line, 'NO_TEXT' from g where g.comment_id is null;
end $$;

create function import_reactions(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    return query
    with g as materialized (
        select r.*, c.id as comment_id, c.idea_id, c.circle_id, p.membership_id, p.organisation_id
          from jsonb_to_recordset(given) as r (
              line integer, id uuid, comment text, person text, kind text, at timestamptz)
          left join comment c on c.workspace_id = here and c.id = import_is(import_reactions.system, 'comment', r.comment)
          left join transfer_person p on p.workspace_id = here and p.system = import_reactions.system
                                     and p.source_id = r.person
    ), added as (
        insert into comment_reaction (workspace_id, id, idea_id, circle_id, comment_id, membership_id, organisation_id, kind,
                                      created_at)
        select here, g.id, g.idea_id, house, g.comment_id, g.membership_id, g.organisation_id, g.kind, coalesce(g.at, now())
          from g where g.circle_id = house and g.membership_id is not null on conflict do nothing
    )
    select g.line, case when g.comment_id is null then 'NO_TEXT' else 'NO_PERSON' end
      from g where g.comment_id is null or g.membership_id is null;
    insert into comment_tally (workspace_id, id, idea_id, circle_id, comment_id, kind, heads, firms)
    select r.workspace_id, gen_random_uuid(), r.idea_id, r.circle_id, r.comment_id, r.kind, count(*),
           count(distinct r.organisation_id)
      from comment_reaction r
     where r.workspace_id = here and r.circle_id = house and r.comment_id in (
               select import_is(import_reactions.system, 'comment', g.comment)
                 from jsonb_to_recordset(given) as g (comment text))
     group by r.workspace_id, r.idea_id, r.circle_id, r.comment_id, r.kind
        on conflict (workspace_id, comment_id, kind) do update set heads = excluded.heads, firms = excluded.firms;
end $$;

create function import_themes(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    insert into theme (workspace_id, id, circle_id, author_id, title, note, created_at)
    select here, g.id, house, coalesce(p.membership_id, cur_membership()), g.title, coalesce(g.note, ''),
           coalesce(g.created, now())
      from jsonb_to_recordset(given) as g (
          id uuid, source_id text, person text, title text, note text, created timestamptz)
      left join transfer_person p on p.workspace_id = here and p.system = import_themes.system and p.source_id = g.person
     where import_is(import_themes.system, 'theme', g.source_id) is null
        on conflict do nothing;
    insert into transfer_origin (workspace_id, id, system, kind, source_id, object)
    select here, gen_random_uuid(), import_themes.system, 'theme', g.source_id, t.id
      from jsonb_to_recordset(given) as g (source_id text, title text)
      join theme t on t.workspace_id = here and t.title = g.title
        on conflict do nothing;
end $$;

create function import_grouped(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    return query
    with g as materialized (
        select r.*, i.id as idea_id, i.circle_id, t.id as theme_id, p.membership_id
          from jsonb_to_recordset(given) as r (line integer, id uuid, theme text, idea text, person text, at timestamptz)
          left join idea i on i.workspace_id = here and i.id = import_is(import_grouped.system, 'idea', r.idea)
          left join theme t on t.workspace_id = here and t.id = import_is(import_grouped.system, 'theme', r.theme)
          left join transfer_person p on p.workspace_id = here and p.system = import_grouped.system
                                     and p.source_id = r.person
    ), added as (
        insert into theme_idea (workspace_id, id, theme_id, idea_id, circle_id, added_by, added_at)
        select here, g.id, g.theme_id, g.idea_id, house, coalesce(g.membership_id, cur_membership()), coalesce(g.at, now())
          from g where g.circle_id = house and g.theme_id is not null on conflict do nothing
    )
    select g.line, 'NO_IDEA' from g where g.idea_id is null or g.theme_id is null;
end $$;

create function import_news(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    insert into release_note (workspace_id, id, circle_id, author_id, organisation_id, title, body, body_html, excerpt,
                              language, created_at, published_at, edited_at)
    select here, g.id, house, coalesce(p.membership_id, cur_membership()), cur_organisation(), g.title, g.body, g.body_html,
           g.excerpt, coalesce(g.language, 'de'), coalesce(g.created, now()), g.published, g.edited
      from jsonb_to_recordset(given) as g (
          id uuid, person text, title text, body text, body_html text, excerpt text, language text, created timestamptz,
          published timestamptz, edited timestamptz)
      left join transfer_person p on p.workspace_id = here and p.system = import_news.system and p.source_id = g.person
                                 and p.organisation_id = cur_organisation()
     where g.id in (select import_fresh(import_news.system, 'news', given));
end $$;

create function import_answered(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    return query
    with g as materialized (
        select r.*, i.id as idea_id, i.circle_id, n.id as note_id, n.circle_id as told_in
          from jsonb_to_recordset(given) as r (line integer, id uuid, release_note text, idea text)
          left join idea i on i.workspace_id = here and i.id = import_is(import_answered.system, 'idea', r.idea)
          left join release_note n on n.workspace_id = here
                                  and n.id = import_is(import_answered.system, 'news', r.release_note)
    ), added as (
        insert into release_note_idea (workspace_id, id, release_note_id, idea_id, circle_id)
        select here, g.id, g.note_id, g.idea_id, house from g where g.circle_id = house and g.told_in = house
            on conflict do nothing
    )
    select g.line, 'NO_IDEA' from g where g.idea_id is null or g.note_id is null;
end $$;

-- What somebody was still writing stays the importer's own: an export holds nobody else's.
create function import_drafts(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    insert into idea_draft (workspace_id, id, membership_id, idea_id, circle_id, title, content, saved_at, expires_at)
    select here, g.id, cur_membership(), i.id, i.circle_id, coalesce(g.title, ''), g.content, coalesce(g.saved, now()),
           g.expires
      from jsonb_to_recordset(given) as g (
          id uuid, idea text, title text, content text, saved timestamptz, expires timestamptz)
      left join idea i on i.workspace_id = here and i.circle_id = house
                      and i.id = import_is(import_drafts.system, 'idea', g.idea)
     where g.id in (select import_fresh(import_drafts.system, 'draft', given));
end $$;

-- Files whose bytes lie in the storage by now.
create function import_files(system text, given jsonb) returns table (line integer, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    house constant uuid := import_house();
begin
    return query
    with g as materialized (
        select r.*, i.id as idea_id, i.circle_id, i.organisation_id as owner_id, c.id as comment_id,
               coalesce(p.membership_id, cur_membership()) as membership_id,
               coalesce(p.organisation_id, cur_organisation()) as organisation_id
          from jsonb_to_recordset(given) as r (
              line integer, id uuid, idea text, comment text, person text, name text, slug text, media_type text, size bigint,
              stored bigint, sha256 text, blob uuid, width integer, height integer, view_size integer, thumb_size integer,
              position integer, created timestamptz)
          left join comment c on c.workspace_id = here and c.id = import_is(import_files.system, 'comment', r.comment)
          left join idea i on i.workspace_id = here
                          and i.id = coalesce(c.idea_id, import_is(import_files.system, 'idea', r.idea))
          left join transfer_person p on p.workspace_id = here and p.system = import_files.system and p.source_id = r.person
         where r.comment is null or c.id is not null
    ), added as (
        insert into file (workspace_id, id, membership_id, organisation_id, idea_id, comment_id, circle_id, said_in, name,
                          slug, media_type, size, stored, sha256, blob, width, height, view_size, thumb_size, position,
                          state, created_at)
        select here, g.id, g.membership_id, g.organisation_id, g.idea_id, g.comment_id, house,
               case when g.comment_id is not null and g.organisation_id <> g.owner_id then house end, g.name, g.slug,
               g.media_type, g.size, g.stored, g.sha256, g.blob, g.width, g.height, g.view_size, g.thumb_size,
               coalesce(g.position, 0), 'ready', coalesce(g.created, now())
          from g where g.circle_id = house and g.id in (select import_fresh(import_files.system, 'file', given))
    )
    select g.line, 'NO_IDEA' from g where g.idea_id is null or g.circle_id <> house;
end $$;
