-- What was held in another portal is marked, so that it may be released though its author reads nothing here.
create or replace function import_held(system text, given jsonb) returns table (line integer, code text)
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
                                  reply_to, is_imported, state, sentence, created_at)
        select here, g.id, g.idea_id, house, g.author_id, g.organisation_id, g.body, g.body_html, coalesce(g.language, 'de'),
               import_is(import_held.system, 'comment', g.reply_to), true, g.state, nullif(g.sentence, ''),
               coalesce(g.created, now())
          from g where g.circle_id = house and g.id in (select import_fresh(import_held.system, 'held', given))
    )
    select g.line, 'NO_IDEA' from g where g.idea_id is null;
end $$;
