-- Whether a firm reads in a circle: it is in there, and has accepted the terms that hold now.
create function firm_reads(of_workspace uuid, of_firm uuid, of_circle uuid) returns boolean language sql stable as $$
select exists (
    select from circle c
      join circle_member x on x.workspace_id = c.workspace_id and x.circle_id = c.id and x.organisation_id = of_firm
     where c.workspace_id = of_workspace and c.id = of_circle
       and (c.terms_version = 0 or exists (
               select from acceptance a
                where a.workspace_id = c.workspace_id and a.circle_id = c.id and a.organisation_id = of_firm
                  and a.version = c.terms_version)))
$$;

-- A name at a firm for somebody without an account, asked for by the host's people who know the firm's. The address proves
-- the firm: people of that firm, and of no other, have accounts under its domain, which is nobody's free one.
create function support_name(firm uuid, named text, address text, free text[]) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    domain constant text := split_part(address, '@', 2);
    found uuid;
begin
    if not cur_is_host() or not firm = any (cur_people_of()) or domain = '' or domain = any (free)
       or exists (select from membership m
                   where m.workspace_id = here and m.person_id is not null and m.email = address and m.state <> 'left')
       or (select array_agg(distinct m.organisation_id) from membership m
            where m.workspace_id = here and m.person_id is not null and m.state = 'active'
              and split_part(m.email, '@', 2) = domain) is distinct from array[firm] then
        return null;
    end if;
    select m.id into found from support_proposal p
      join membership m on m.workspace_id = p.workspace_id and m.id = p.membership_id
     where p.workspace_id = here and p.email = address and m.organisation_id = firm and m.person_id is null limit 1;
    if found is null then
        found := gen_random_uuid();
        insert into membership (workspace_id, id, person_id, organisation_id, name, email, role, state, is_trusted)
        values (here, found, null, firm, named, '', 'partner_member', 'left', false);
    end if;
    return found;
end $$;
