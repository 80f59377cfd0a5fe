-- For PostGraphile only: the best ideas of several circles, a page per circle and merged. Made in the benchmark's own
-- database before the server starts.
create schema if not exists peers;
create or replace function peers.top_ideas(workspace uuid, circles text) returns setof public.idea
language sql stable as $$
  select i.* from unnest(circles::uuid[]) as c (id)
   cross join lateral (
         select * from public.idea where idea.workspace_id = top_ideas.workspace and circle_id = c.id
          order by support_shown desc, id desc limit 31) i
   order by i.support_shown desc, i.id desc limit 31
$$;
grant usage on schema peers to portal_app;
grant execute on function peers.top_ideas to portal_app;
