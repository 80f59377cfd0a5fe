-- Search: words are kept per row in the row's language and per circle, and are looked up by functions that see past
-- the policies but carry the same predicate: the operators of text search are not leakproof, so below a policy their
-- indexes would not be used. What a viewer is answered depends on rows of readable circles only: no frequencies over
-- all rows, limits after visibility, spellings and parts of compounds only as far as they occur where one may read.

-- Per language: stop words go first, as they are spelled with accents; then accents and ß, then the ending.
create text search dictionary search_stop_de (template = simple, stopwords = german, accept = false);
create text search dictionary search_stop_fr (template = simple, stopwords = french, accept = false);
create text search dictionary search_stop_it (template = simple, stopwords = italian, accept = false);
create text search configuration search_de (copy = german);
create text search configuration search_fr (copy = french);
create text search configuration search_it (copy = italian);
create text search configuration search_en (copy = english);
alter text search configuration search_de
    alter mapping for hword, hword_part, word with search_stop_de, unaccent, german_stem;
alter text search configuration search_fr
    alter mapping for hword, hword_part, word with search_stop_fr, unaccent, french_stem;
alter text search configuration search_it
    alter mapping for hword, hword_part, word with search_stop_it, unaccent, italian_stem;
alter text search configuration search_en alter mapping for hword, hword_part, word with unaccent, english_stem;

create function search_config(of_language text) returns regconfig language sql immutable parallel safe as $$
select case of_language when 'fr' then 'public.search_fr'::regconfig when 'it' then 'public.search_it'::regconfig
       when 'en' then 'public.search_en'::regconfig else 'public.search_de'::regconfig end
$$;

-- The words of an idea; those of the title once more behind "=", so that they are found without looking at weights, and
-- the circle behind "@", so that one index finds words in circles.
create function search_words_of_idea(circle uuid, language text, title text, problem text, proposal text)
returns tsvector language sql immutable parallel safe as $$
select setweight(t.words, 'A') || setweight(to_tsvector(c.config, problem), 'B')
       || setweight(to_tsvector(c.config, proposal), 'C')
       || array_to_tsvector(array(select '=' || word from unnest(tsvector_to_array(t.words)) word) || ('@' || circle))
  from (select public.search_config(language) as config) c,
       lateral (select to_tsvector(c.config, title) as words) t
$$;

create function search_words_of_comment(circle uuid, language text, body text) returns tsvector
language sql immutable parallel safe as
$$ select to_tsvector(public.search_config(language), body) || array_to_tsvector(array['@' || circle]) $$;

-- Filled by triggers, whoever writes, also where triggers are off for copied rows.
create function search_ideas_added() returns trigger language plpgsql as $$
begin
  insert into search_entry (workspace_id, id, idea_id, circle_id, words)
  select a.workspace_id, a.id, a.id, a.circle_id, search_words_of_idea(a.circle_id, a.language, a.title, a.problem, a.proposal)
    from added a;
  return null;
end
$$;
create function search_idea_changed() returns trigger language plpgsql as $$
begin
  update search_entry set words = search_words_of_idea(new.circle_id, new.language, new.title, new.problem, new.proposal)
   where workspace_id = new.workspace_id and id = new.id;
  return null;
end
$$;
create function search_comments_added() returns trigger language plpgsql as $$
begin
  insert into search_entry (workspace_id, id, idea_id, comment_id, circle_id, words)
  select a.workspace_id, a.id, a.idea_id, a.id, a.circle_id, search_words_of_comment(a.circle_id, a.language, a.body)
    from added a;
  return null;
end
$$;
create function search_comment_changed() returns trigger language plpgsql as $$
begin
  update search_entry
     set idea_id = new.idea_id, circle_id = new.circle_id,
         words = search_words_of_comment(new.circle_id, new.language, new.body)
   where workspace_id = new.workspace_id and id = new.id;
  return null;
end
$$;
-- No unique key: a word that two people add in the same moment stands twice, and nobody waits for anybody.
create function search_entries_added() returns trigger language plpgsql as $$
begin
  insert into search_word (workspace_id, id, circle_id, word)
  select w.workspace_id, gen_random_uuid(), w.circle_id, w.word
    from (select distinct a.workspace_id, a.circle_id, word
            from added a, unnest(tsvector_to_array(a.words)) word where word ~ '^[[:alpha:]]{3,40}$') w
   where not exists (select from search_word k where k.workspace_id = w.workspace_id and k.circle_id = w.circle_id
                                                 and k.word = w.word);
  return null;
end
$$;
-- Before and not after: where the entry follows its idea into another circle, only this runs with the rights of the key
-- that takes it along.
create function search_entry_changes() returns trigger language plpgsql as $$
begin
  new.words := ts_delete(new.words, '@' || old.circle_id) || array_to_tsvector(array['@' || new.circle_id]);
  insert into search_word (workspace_id, id, circle_id, word)
  select new.workspace_id, gen_random_uuid(), new.circle_id, w.word
    from unnest(tsvector_to_array(new.words)) w (word)
   where w.word ~ '^[[:alpha:]]{3,40}$'
     and not exists (select from search_word k where k.workspace_id = new.workspace_id
                                                 and k.circle_id = new.circle_id and k.word = w.word);
  return new;
end
$$;
create trigger search_added after insert on idea referencing new table as added
    for each statement execute function search_ideas_added();
create trigger search_changed after update of language, title, problem, proposal on idea
    for each row execute function search_idea_changed();
create trigger search_added after insert on comment referencing new table as added
    for each statement execute function search_comments_added();
create trigger search_changed after update of language, body, idea_id on comment
    for each row execute function search_comment_changed();
create trigger search_added after insert on search_entry referencing new table as added
    for each statement execute function search_entries_added();
create trigger search_changes before update of words, circle_id on search_entry
    for each row execute function search_entry_changes();
alter table idea enable always trigger search_added;
alter table comment enable always trigger search_added;
alter table search_entry enable always trigger search_added;

-- A word as it stands in a query.
create function search_quoted(word text) returns text language sql immutable parallel safe as
$$ select '''' || replace(replace(word, '\', '\\'), '''', '''''') || '''' $$;

-- The words that somebody typed, stemmed as in each of the four languages; `weak` if one of these calls it a stop word.
-- Umlauts may be typed as two letters.
create function search_typed(given text) returns table (n integer, weak boolean, stems text[])
language sql stable parallel safe as $$
with spelled as (
    select given as text union select replace(replace(replace(lower(given), 'ae', 'a'), 'oe', 'o'), 'ue', 'u')
), stemmed as (
    select place as n, word.lexeme as stem, config
      from spelled, unnest(array['de', 'fr', 'it', 'en']) config,
           lateral unnest(to_tsvector(search_config(config), spelled.text)) word, lateral unnest(word.positions) place
)
select n::integer, count(distinct config) < 4, array_agg(distinct stem) from stemmed group by n
$$;

-- For each typed word a query: its stems and longer words that begin or end so, the parts of a compound, and where
-- nothing else occurs in these circles what is spelled nearly so; `titled` asks the same of titles alone.
create function search_terms(given text, of_workspace uuid, of_circles uuid[])
returns table (n integer, weak boolean, size integer, term tsquery, titled tsquery)
language sql stable as $$
with typed as materialized (select * from search_typed(given)),
stem as materialized (
    -- What a shorter stem begins already is found by that one.
    select t.n, s.stem, length(s.stem) as size, s.stem ~ '^[[:alpha:]]{4,}$' as is_word
      from typed t, unnest(t.stems) s (stem)
     where not exists (select from unnest(t.stems) o where o ~ '^[[:alpha:]]{4,}$' and o <> s.stem and starts_with(s.stem, o))
), tail as materialized (
    select distinct s.n, w.word from stem s, lateral (
        select k.word, k.circle_id from search_word k
         where k.workspace_id = of_workspace
           and reverse(k.word) ~>~ reverse(s.stem) and reverse(k.word) ~<~ (reverse(s.stem) || U&'\FFFD')
        offset 0 /* by its own index */) w
     where s.is_word and w.circle_id = any (of_circles)
), part as materialized (
    select distinct s.n, s.stem, s.size, w.word from stem s
      join search_word w on w.workspace_id = of_workspace and w.circle_id = any (of_circles)
       and w.word = any (array(select left(s.stem, i) from generate_series(4, s.size - 3) i
                         union select right(s.stem, i) from generate_series(3, s.size - 4) i))
     where s.is_word and s.size >= 8
), compound as materialized (
    select distinct a.n, a.word as head, b.word as rest from part a
      join part b on b.n = a.n and b.stem = a.stem
       and starts_with(a.stem, a.word) and right(a.stem, length(b.word)) = b.word
       and a.size - length(a.word) - length(b.word) between 0 and 4
), lost as materialized (
    select s.* from stem s
     where s.is_word and not exists (select from compound c where c.n = s.n) and not exists (select from tail t where t.n = s.n)
       and not exists (select from stem o join search_word w on w.workspace_id = of_workspace
                          and w.circle_id = any (of_circles) and w.word ~>=~ o.stem and w.word ~<~ (o.stem || U&'\FFFD')
                        where o.n = s.n and o.is_word)
), near as (
    select l.n, f.word from lost l, lateral (
        select w.word
          from (select k.* from search_word k where k.word % l.stem offset 0 /* by its own index */) w
         where w.workspace_id = of_workspace and w.circle_id = any (of_circles)
           and similarity(w.word, l.stem) >= 0.4 and abs(length(w.word) - l.size) <= 3
         group by w.word order by similarity(w.word, l.stem) desc, w.word limit 6) f
), choice as (
    select s.n, search_quoted(s.stem) || case when s.is_word then ':*' else '' end as one,
           search_quoted('=' || s.stem) || case when s.is_word then ':*' else '' end as other from stem s
    union select n, search_quoted(word), search_quoted('=' || word) from tail
    union select n, search_quoted(word), search_quoted('=' || word) from near
    union select n, '(' || search_quoted(head) || ':* & ' || search_quoted(rest) || ':*)',
           '(' || search_quoted('=' || head) || ':* & ' || search_quoted('=' || rest) || ':*)' from compound
)
select t.n, t.weak, (select max(s.size) from stem s where s.n = t.n), c.one::tsquery, c.other::tsquery
  from typed t join lateral (
      select string_agg(one, ' | ') as one, string_agg(other, ' | ') as other from choice where choice.n = t.n) c on true
$$;

-- The newest ideas, or comments, in readable circles that fit. A word that stands in every tenth of them is found by
-- walking back from the newest, others by the index; the answer is the same, whichever it was.
create function search_newest(wanted tsquery, in_talk boolean, most integer, of_workspace uuid, of_circles uuid[])
returns uuid[] language plpgsql stable as $$
declare
  found uuid[];
  steps constant integer := 1000 + 5 * most;
  here constant tsquery := case when cardinality(of_circles) > 8 then wanted else wanted &&
      (select string_agg(search_quoted('@' || id), ' | ')::tsquery from unnest(of_circles) id) end;
begin
  if in_talk then
    found := array(
        select r.id from (select e.id, e.circle_id, e.words from search_entry e
                           where e.comment_id is not null and e.workspace_id = of_workspace
                           order by e.id desc limit steps) r
         where r.circle_id = any (of_circles) and r.words @@ wanted order by r.id desc limit most);
    return case when cardinality(found) = most then found else array(
        select f.id from (select e.id from search_entry e
                           where e.comment_id is not null and e.words @@ here and e.workspace_id = of_workspace
                             and e.circle_id = any (of_circles) offset 0 /* not in the order of ids */) f
         order by f.id desc limit most) end;
  end if;
  found := array(
      select r.id from (select e.id, e.circle_id, e.words from search_entry e
                         where e.comment_id is null and e.workspace_id = of_workspace
                         order by e.id desc limit steps) r
       where r.circle_id = any (of_circles) and r.words @@ wanted order by r.id desc limit most);
  return case when cardinality(found) = most then found else array(
      select f.id from (select e.id from search_entry e
                         where e.comment_id is null and e.words @@ here and e.workspace_id = of_workspace
                           and e.circle_id = any (of_circles) offset 0 /* not in the order of ids */) f
       order by f.id desc limit most) end;
end
$$;

-- All words, or any of them where nothing has all; the newest that fit are ranked, titles above texts.
create function search_hits(given text, most integer) returns table (
    workspace_id uuid, id uuid, idea_id uuid, comment_id uuid, circle_id uuid, score integer, wanted text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  of_workspace constant uuid := cur_workspace();
  of_circles constant uuid[] := cur_circles();
  every tsquery; titled tsquery; anything tsquery; found uuid[];
begin
  select string_agg('(' || t.term::text || ')', ' & ')::tsquery, string_agg('(' || t.titled::text || ')', ' & ')::tsquery,
         string_agg('(' || t.term::text || ')', ' | ')::tsquery
    into every, titled, anything
    from (select *, bool_and(weak) over () as only_weak from search_terms(left(given, 200), of_workspace, of_circles)) t
   where not t.weak or t.only_weak;
  if every is null then
    return;
  end if;
  found := search_newest(titled, false, most, of_workspace, of_circles)
           || search_newest(every, false, most, of_workspace, of_circles)
           || search_newest(every, true, most, of_workspace, of_circles);
  if found = '{}' then
    found := search_newest(anything, false, most, of_workspace, of_circles);
    every := anything;
  end if;
  return query
  select e.workspace_id, e.id, e.idea_id, e.comment_id, e.circle_id,
         (ts_rank('{0.05, 0.2, 0.4, 1.0}', e.words, every) * 1000000)::integer as score, every::text
    from search_entry e where e.workspace_id = of_workspace and e.id = any (found) and e.circle_id = any (of_circles)
   order by 6 desc, 2 desc limit most;
end
$$;

-- The newest ideas with all these words: for lists that are sorted by something else.
create function search_ideas(given text) returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  of_workspace constant uuid := cur_workspace();
  of_circles constant uuid[] := cur_circles();
  wanted tsquery;
begin
  select string_agg('(' || t.term::text || ')', ' & ')::tsquery into wanted
    from (select *, bool_and(weak) over () as only_weak from search_terms(left(given, 200), of_workspace, of_circles)) t
   where not t.weak or t.only_weak;
  return search_newest(wanted, false, 1000, of_workspace, of_circles);
end
$$;

-- All combinations of so many of the queries.
create function search_any(terms tsquery[], many integer) returns tsquery language sql immutable parallel safe as $$
with recursive chosen as (
    select i as last, 1 as size, '(' || terms[i]::text || ')' as query from generate_subscripts(terms, 1) i
    union all
    select i, c.size + 1, c.query || ' & (' || terms[i]::text || ')'
      from chosen c join generate_subscripts(terms, 1) i on i > c.last where c.size < many
)
select string_agg(query, ' | ')::tsquery from chosen where size = many
$$;

-- Ideas about the same: those that share most of the telling words, above all in the title. Long words tell more than
-- short ones, and looked for first is what few of the newest ideas in each readable circle say: how often a word
-- occurs among all would tell of rows that one may not know.
create function search_similar(title text, problem text, most integer) returns table (
    workspace_id uuid, id uuid, idea_id uuid, comment_id uuid, circle_id uuid, score integer, wanted text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  of_workspace constant uuid := cur_workspace();
  of_circles constant uuid[] := cur_circles();
  enough constant integer := 50;
  terms tsquery[]; titled tsquery[]; worth real[]; rare integer[]; rare_terms tsquery[]; rare_titled tsquery[];
  many integer; found uuid[] := '{}'; wanted text;
begin
  select array_agg(t.term), array_agg(t.titled), array_agg(t.worth) into terms, titled, worth
    from (select * from (
              select distinct on (s.term::text) s.*, least(s.size, 12) * 1.0 / case when s.place < 1000 then 1 else 2 end as worth
                from (select n as place, * from search_terms(left(title, 140), of_workspace, of_circles)
                      union all
                      select n + 1000, * from search_terms(left(problem, 300), of_workspace, of_circles)) s
               where not s.weak and s.size >= 3 order by s.term::text, s.place) u
           order by worth desc, place limit 8) t;
  wanted := (select string_agg('(' || one::text || ')', ' | ') from unnest(terms) one);
  rare := array(
      select i from unnest(of_circles) here (id), lateral (
          select e.words from search_entry e
           where e.comment_id is null and e.workspace_id = of_workspace and e.circle_id = here.id
           order by e.id desc limit 5 + 200 / greatest(cardinality(of_circles), 1)) r, generate_subscripts(terms, 1) i
       group by i order by count(*) filter (where r.words @@ terms[i]), worth[i] desc, i limit 5);
  rare_terms := array(select terms[i] from unnest(rare) i);
  rare_titled := array(select titled[i] from unnest(rare) i);
  many := least(cardinality(rare), 3);
  while many > 0 and cardinality(found) < enough loop
    found := found || search_newest(search_any(rare_titled, many), false, enough, of_workspace, of_circles);
    if many > 1 and cardinality(found) < enough then
      found := found || search_newest(search_any(rare_terms, many), false, enough, of_workspace, of_circles);
    end if;
    many := many - 1;
  end loop;
  return query
  with scored as (
      select e.*, (1000 * (
             select sum(worth[i] * case when e.words @@ titled[i] then 1.0 when e.words @@ terms[i] then 0.6 else 0 end)
               from generate_subscripts(terms, 1) i) / (select sum(one) from unnest(worth) one))::integer as score
        from search_entry e
       where e.workspace_id = of_workspace and e.id = any (found) and e.circle_id = any (of_circles)
  )
  select s.workspace_id, s.id, s.idea_id, s.comment_id, s.circle_id, s.score, wanted
    from scored s where s.score >= 200 order by s.score desc, s.id desc limit most;
end
$$;

-- The text in pieces: every second one is a hit. A text's own marks of that kind are taken out first.
create function search_marked(language text, given text, wanted text, is_whole boolean) returns text[]
language sql stable parallel safe as $$
select string_to_array(ts_headline(
           search_config(language),
           case when is_whole then translate(given, E'\x01', '')
                else regexp_replace(given, E'@\\{\\d+\\}|\\]\\([^)]*\\)|[][*_#>`|~\x01]', '', 'g') end,
           wanted::tsquery,
           case when is_whole then E'HighlightAll=true, StartSel=\x01, StopSel=\x01'
                else E'StartSel=\x01, StopSel=\x01, MinWords=12, MaxWords=30' end), E'\x01')
$$;

create policy see on search_entry for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[]));
create policy add on search_entry for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[]));
create policy alter_ on search_entry for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[]));
create policy drop_ on search_entry for delete to portal_app using (false);

create policy see on search_word for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[]));
create policy add on search_word for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[]));
create policy alter_ on search_word for update to portal_app using (false);
create policy drop_ on search_word for delete to portal_app using (false);
