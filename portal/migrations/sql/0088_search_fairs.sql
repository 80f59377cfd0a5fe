-- Fairs, appearances and tasks are found by their words as they stand. One sees few of them, so nothing is kept beside
-- them: their words are read when somebody searches, of rows that this person may see and of no others.

-- Words of what has no language of its own, as each of the four stems them.
create function search_words_of_any(given text) returns tsvector language sql immutable parallel safe as $$
select to_tsvector('public.search_de'::regconfig, given) || to_tsvector('public.search_fr'::regconfig, given)
       || to_tsvector('public.search_it'::regconfig, given) || to_tsvector('public.search_en'::regconfig, given)
$$;

-- As `search_terms`, among words that are given. What is spelled as words in the readable circles is no mistake.
create function search_terms_among(given text, vocabulary text[], of_workspace uuid, of_circles uuid[])
returns table (n integer, weak boolean, term tsquery) language sql stable as $$
with typed as materialized (select * from search_typed(given)),
known as materialized (select word, length(word) as size from unnest(vocabulary) word),
stem as materialized (
    select t.n, s.stem, length(s.stem) as size, s.stem ~ '^[[:alpha:]]{4,}$' as is_word
      from typed t, unnest(t.stems) s (stem)
     where not exists (select from unnest(t.stems) o where o ~ '^[[:alpha:]]{4,}$' and o <> s.stem and starts_with(s.stem, o))
), tail as materialized (
    select distinct s.n, k.word from stem s join known k on k.size > s.size and right(k.word, s.size) = s.stem where s.is_word
), part as materialized (
    select distinct s.n, s.stem, s.size, k.word, starts_with(s.stem, k.word) as leads
      from stem s join known k on (k.size between 4 and s.size - 3 and starts_with(s.stem, k.word))
                               or (k.size between 3 and s.size - 4 and right(s.stem, k.size) = k.word)
     where s.is_word and s.size >= 8
), compound as materialized (
    select distinct a.n, a.word as head, b.word as rest from part a
      join part b on b.n = a.n and b.stem = a.stem and a.leads and right(a.stem, length(b.word)) = b.word
       and a.size - length(a.word) - length(b.word) between 0 and 4
), lost as materialized (
    select s.* from stem s
     where s.is_word and not exists (select from compound c where c.n = s.n) and not exists (select from tail t where t.n = s.n)
       and not exists (select from stem o join known k on starts_with(k.word, o.stem) where o.n = s.n and o.is_word)
       and not exists (select from stem o join search_word w on w.workspace_id = of_workspace
                          and w.circle_id = any (of_circles) and w.word ~>=~ o.stem and w.word ~<~ (o.stem || U&'\FFFD')
                        where o.n = s.n and o.is_word)
), near as (
    select l.n, f.word from lost l, lateral (
        select k.word from known k where abs(k.size - l.size) <= 5 and similarity(k.word, l.stem) >= 0.4
         order by similarity(k.word, l.stem) desc, k.word limit 6) f
), choice as (
    select n, search_quoted(stem) || case when is_word then ':*' else '' end as one from stem
    union select n, search_quoted(word) from tail
    union select n, search_quoted(word) from near
    union select n, '(' || search_quoted(head) || ':* & ' || search_quoted(rest) || ':*)' from compound
)
select t.n, t.weak, (select string_agg(one, ' | ') from choice c where c.n = t.n)::tsquery from typed t
$$;

-- `titles` are those of the template's tasks, in four languages: a task is shown as it was found, in the language that
-- one reads if it was found there too. The rules of fairs, appearances and tasks are written out here once more.
create function search_fairs(given text, titles jsonb, locale text, most integer) returns table (
    workspace_id uuid, id uuid, circle_id uuid, score integer, wanted text, fair_id uuid, appearance_id uuid,
    task_id uuid, written text, language text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  of_workspace constant uuid := cur_workspace();
  of_circles constant uuid[] := cur_circles();
  of_firm constant uuid := cur_organisation();
  of_kin constant uuid[] := cur_kin();
begin
  return query
  with mine as materialized (
      select a.* from joint_appearance a
       where a.workspace_id = of_workspace and a.circle_id = any (of_circles) and of_firm = any (a.firm_ids)
  ), edition as materialized (
      select e.id, e.fair_id from fair_edition e
       where e.workspace_id = of_workspace and (e.organisation_id = any (of_kin) or e.id in (select edition_id from mine))
  ), fair_seen as materialized (
      select f.* from fair f
       where f.workspace_id = of_workspace and (f.organisation_id = any (of_kin) or f.id in (select fair_id from edition))
  ), template as materialized (
      select t.code, t.language, t.title, setweight(to_tsvector(search_config(t.language), t.title), 'A') as words
        from jsonb_to_recordset(titles) as t (code text, language text, title text) where exists (select from mine)
  ), entry as materialized (
      select f.id, null::uuid as circle_id, f.id as fair_id, null::uuid as appearance_id, null::uuid as task_id,
             setweight(search_words_of_any(f.name), 'A')
             || setweight(search_words_of_any(f.city || ' ' || array_to_string(f.sectors, ' ')), 'B') as words
        from fair_seen f
      union all
      select a.id, a.circle_id, null, a.id, null,
             setweight(search_words_of_any(a.title), 'A') || setweight(search_words_of_any(f.name || ' ' || f.city), 'B')
             || setweight(search_words_of_any(a.purpose), 'C')
             || setweight(search_words_of_any(a.hall || ' ' || a.stand_number), 'D')
        from mine a join edition e on e.id = a.edition_id join fair_seen f on f.id = e.fair_id
      union all
      select t.id, t.circle_id, null, t.appearance_id, t.id, setweight(search_words_of_any(t.title), 'A')
        from mine a join fair_task t on t.workspace_id = of_workspace and t.appearance_id = a.id
       where t.circle_id = a.circle_id and not exists (select from template p where p.code = t.code)
  ), asked as materialized (
      select string_agg('(' || t.term::text || ')', ' & ')::tsquery as every
        from (select *, bool_and(weak) over () as only_weak
                from search_terms_among(left(given, 200), array(
                         select distinct word
                           from (select words from entry union all select words from template) v,
                                unnest(tsvector_to_array(v.words)) word
                          where word ~ '^[[:alpha:]]{3,40}$'), of_workspace, of_circles)) t
       where not t.weak or t.only_weak
  ), named as materialized (
      select distinct on (p.code) p.* from template p, asked where p.words @@ asked.every
       order by p.code, p.language = left(locale, 2) desc, ts_rank(p.words, asked.every) desc, p.language
  ), fitting as (
      select e.*, null::text as written, 'de' as language from entry e, asked where e.words @@ asked.every
      union all
      select t.id, t.circle_id, null, t.appearance_id, t.id, n.words, n.title, n.language
        from named n join mine a on true
        join fair_task t on t.workspace_id = of_workspace and t.appearance_id = a.id and t.code = n.code
       where t.circle_id = a.circle_id
  )
  select of_workspace, f.id, f.circle_id,
         (ts_rank('{0.05, 0.2, 0.4, 1.0}', f.words, asked.every) * 1000000)::integer as score, asked.every::text,
         f.fair_id, f.appearance_id, f.task_id, f.written, f.language
    from fitting f, asked order by score desc, f.id desc limit most;
end
$$;
