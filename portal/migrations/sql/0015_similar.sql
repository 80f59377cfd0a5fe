-- Ideas that share a short word only are not about the same; four words lead there as surely as five, and sooner.
create or replace function search_similar(title text, problem text, most integer) returns table (
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
       group by i order by count(*) filter (where r.words @@ terms[i]), worth[i] desc, i limit 4);
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
    from scored s where s.score >= 250 order by s.score desc, s.id desc limit most;
end
$$;
