-- The newest of what fits, read from few rows however common a word is. The first digits of an id say when it was given,
-- in steps of some hours: they stand beside the words in their index, so that one looks no further back than needed.
create function search_age(id uuid) returns integer language sql immutable parallel safe as
$$ select ('x' || left(id::text, 6))::bit(24)::integer $$;

-- The newest entries in readable circles: how many were looked at, back to when, and which of them fit. In few circles
-- one walks back in each, so that a small circle is soon read to its end.
create function search_walked(wanted tsquery, in_talk boolean, steps integer, of_workspace uuid, of_circles uuid[],
                              out met integer, out newest integer, out oldest integer, out fitting uuid[])
language plpgsql stable as $$
begin
  if cardinality(of_circles) > 8 and in_talk then
    select count(*), max(search_age(r.id)), min(search_age(r.id)),
           array_agg(r.id order by r.id desc) filter (where r.circle_id = any (of_circles) and r.words @@ wanted)
      into met, newest, oldest, fitting
      from (select e.id, e.circle_id, e.words from search_entry e
             where e.comment_id is not null and e.workspace_id = of_workspace order by e.id desc limit steps) r;
  elsif cardinality(of_circles) > 8 then
    select count(*), max(search_age(r.id)), min(search_age(r.id)),
           array_agg(r.id order by r.id desc) filter (where r.circle_id = any (of_circles) and r.words @@ wanted)
      into met, newest, oldest, fitting
      from (select e.id, e.circle_id, e.words from search_entry e
             where e.comment_id is null and e.workspace_id = of_workspace order by e.id desc limit steps) r;
  elsif in_talk then
    select count(*), max(search_age(r.id)), min(search_age(r.id)),
           array_agg(r.id order by r.id desc) filter (where r.words @@ wanted)
      into met, newest, oldest, fitting
      from (select e.* from unnest(of_circles) here (id), lateral (
                select s.id, s.words from search_entry s
                 where s.comment_id is not null and s.workspace_id = of_workspace and s.circle_id = here.id
                 order by s.id desc limit steps) e order by e.id desc limit steps) r;
  else
    select count(*), max(search_age(r.id)), min(search_age(r.id)),
           array_agg(r.id order by r.id desc) filter (where r.words @@ wanted)
      into met, newest, oldest, fitting
      from (select e.* from unnest(of_circles) here (id), lateral (
                select s.id, s.words from search_entry s
                 where s.comment_id is null and s.workspace_id = of_workspace and s.circle_id = here.id
                 order by s.id desc limit steps) e order by e.id desc limit steps) r;
  end if;
  fitting := coalesce(fitting, '{}');
end
$$;

-- When the first of them was written.
create function search_began(in_talk boolean, of_workspace uuid) returns integer language plpgsql stable as $$
begin
  if in_talk then
    return (select search_age(e.id) from search_entry e
             where e.comment_id is not null and e.workspace_id = of_workspace order by e.id limit 1);
  end if;
  return (select search_age(e.id) from search_entry e
           where e.comment_id is null and e.workspace_id = of_workspace order by e.id limit 1);
end
$$;

-- What fits by the index of words: all of it, or what is not older than that.
create function search_indexed(wanted tsquery, in_talk boolean, since integer, of_workspace uuid, of_circles uuid[],
                               most integer)
returns uuid[] language plpgsql stable as $$
declare
  here constant tsquery := case when cardinality(of_circles) > 8 then wanted else wanted &&
      (select string_agg(search_quoted('@' || id), ' | ')::tsquery from unnest(of_circles) id) end;
begin
  if in_talk and since is null then
    return array(
        select f.id from (select e.id from search_entry e
                           where e.comment_id is not null and e.words @@ here and e.workspace_id = of_workspace
                             and e.circle_id = any (of_circles) offset 0 /* not in the order of ids */) f
         order by f.id desc limit most);
  elsif in_talk then
    return array(
        select f.id from (select e.id from search_entry e
                           where e.comment_id is not null and e.words @@ here and search_age(e.id) >= since
                             and e.workspace_id = of_workspace and e.circle_id = any (of_circles) offset 0) f
         order by f.id desc limit most);
  elsif since is null then
    return array(
        select f.id from (select e.id from search_entry e
                           where e.comment_id is null and e.words @@ here and e.workspace_id = of_workspace
                             and e.circle_id = any (of_circles) offset 0) f
         order by f.id desc limit most);
  end if;
  return array(
      select f.id from (select e.id from search_entry e
                         where e.comment_id is null and e.words @@ here and search_age(e.id) >= since
                           and e.workspace_id = of_workspace and e.circle_id = any (of_circles) offset 0) f
       order by f.id desc limit most);
end
$$;

-- The newest ideas, or comments, in readable circles that fit: so many, or all there are. How many of the newest fit
-- says how far one has to look: a little further along the order, or so far back in the index, unless there are so few
-- in all that the whole index is read sooner. The answer is the same, whichever it was.
create or replace function search_newest(
    wanted tsquery, in_talk boolean, most integer, of_workspace uuid, of_circles uuid[])
returns uuid[] language plpgsql stable as $$
declare
  walked record; needed real; back real; part real; fitting uuid[];
  steps integer := 500; further constant integer := 500 + 5 * most;
begin
  loop
    walked := search_walked(wanted, in_talk, steps, of_workspace, of_circles);
    if walked.met < steps or cardinality(walked.fitting) >= most then
      return walked.fitting[1:most];
    end if;
    needed := steps * most * 1.5 / greatest(cardinality(walked.fitting), 1);
    exit when steps > 500 or needed > further;
    steps := needed;
  end loop;
  back := (walked.newest - walked.oldest + 1) * needed / steps;
  part := back / (walked.newest - search_began(in_talk, of_workspace) + 1);
  if part < 0.1 and needed * part < 15 * most then
    fitting := search_indexed(wanted, in_talk, walked.newest - back::integer, of_workspace, of_circles, most);
    if cardinality(fitting) = most then
      return fitting;
    end if;
  end if;
  return search_indexed(wanted, in_talk, null, of_workspace, of_circles, most);
end
$$;
