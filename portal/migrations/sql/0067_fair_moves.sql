-- Made by the role that looks things up for the worker.
-- Which appearances there are at an edition, whoever takes part, each with a firm as which it is read; only for the
-- worker: whoever moved the edition may not know of all of them.
create function fair_appearances_at(of_workspace uuid, of_edition uuid)
returns table (appearance_id uuid, circle_id uuid, organisation_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
select a.id, a.circle_id, a.firm_ids[1] from joint_appearance a
 where cur_workspace() is null and a.workspace_id = of_workspace and a.edition_id = of_edition
   and cardinality(a.firm_ids) > 0
 order by a.id
$$;
