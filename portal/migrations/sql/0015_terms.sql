-- As before, and a word that lost its ending is near a longer one that is spelled wrongly.
create or replace function search_terms(given text, of_workspace uuid, of_circles uuid[])
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
           and similarity(w.word, l.stem) >= 0.4 and abs(length(w.word) - l.size) <= 5
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
