-- The second wall. Settings are read through (select …), once per statement instead of once per row.

-- Accounts of the installation: only oneself.
create policy see on person for select to portal_app using (id = (select cur_person()));
create policy add on person for insert to portal_app with check (id = (select cur_person()));
create policy alter_ on person for update to portal_app using (id = (select cur_person()));
create policy drop_ on person for delete to portal_app using (false);

create policy see on session for select to portal_app using (person_id = (select cur_person()));
create policy add on session for insert to portal_app with check (person_id = (select cur_person()));
create policy alter_ on session for update to portal_app using (person_id = (select cur_person()));
create policy drop_ on session for delete to portal_app using (person_id = (select cur_person()));

create policy see on token for select to portal_app
using (token_hash = (select cur_token()) or person_id = (select cur_person())
       or workspace_id = (select cur_workspace()) and (select cur_is_host()));
create policy add on token for insert to portal_app
with check (workspace_id is null or workspace_id = (select cur_workspace()));
create policy alter_ on token for update to portal_app using (token_hash = (select cur_token()));
create policy drop_ on token for delete to portal_app using (person_id = (select cur_person()));

-- Hashes and levels, nobody's: anybody may be braked.
create policy see on brake for select to portal_app using (true);
create policy add on brake for insert to portal_app with check (true);
create policy alter_ on brake for update to portal_app using (true);
create policy drop_ on brake for delete to portal_app using (true);

-- Letters: only the demo's, for everybody.
create policy see on mail for select to portal_app using (workspace_id = (select demo_workspace()));
create policy add on mail for insert to portal_app with check (workspace_id = (select demo_workspace()));
create policy alter_ on mail for update to portal_app using (false);
create policy drop_ on mail for delete to portal_app using (workspace_id = (select demo_workspace()));

create policy see on relay for select to portal_app using (true);
create policy add on relay for insert to portal_app with check (true);
create policy alter_ on relay for update to portal_app using (true);
create policy drop_ on relay for delete to portal_app using (false);

-- Events: those of readable circles; hushed ones only for the acting firm and the host; never changed.
create policy see on event for select to portal_app
using (workspace_id = (select cur_workspace()) and case
       when circle_id is null then (select cur_is_host()) or organisation_id = (select cur_organisation())
       else circle_id = any ((select cur_circles())::uuid[])
            and (not hushed or (select cur_is_host()) or organisation_id = (select cur_organisation())) end);
create policy add on event for insert to portal_app with check (workspace_id = (select cur_workspace()));
create policy alter_ on event for update to portal_app using (false);
create policy drop_ on event for delete to portal_app using (false);

-- Workspaces, firms, people.
create policy see on workspace for select to portal_app using (id = (select cur_workspace()));
create policy add on workspace for insert to portal_app with check (id = (select cur_workspace()));
create policy alter_ on workspace for update to portal_app
using (id = (select cur_workspace()) and (select cur_is_host()));
create policy drop_ on workspace for delete to portal_app using (false);

create policy see on organisation for select to portal_app
using (workspace_id = (select cur_workspace()) and id = any ((select cur_firms())::uuid[]));
create policy add on organisation for insert to portal_app
with check (workspace_id = (select cur_workspace()) and (select cur_is_host()));
create policy alter_ on organisation for update to portal_app
using (workspace_id = (select cur_workspace())
       and ((select cur_is_host()) or id = (select cur_organisation())));
create policy drop_ on organisation for delete to portal_app using (false);

create policy see on membership for select to portal_app
using (workspace_id = (select cur_workspace())
       and (organisation_id = any ((select cur_people_of())::uuid[]) or person_id = (select cur_person())));
create policy add on membership for insert to portal_app
with check (workspace_id = (select cur_workspace()) and organisation_id = (select cur_organisation()));
create policy alter_ on membership for update to portal_app
using (workspace_id = (select cur_workspace())
       and ((select cur_is_host()) or organisation_id = (select cur_organisation())
            or person_id = (select cur_person())));
create policy drop_ on membership for delete to portal_app using (false);

create policy see on care for select to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()));
create policy add on care for insert to portal_app
with check (workspace_id = (select cur_workspace()) and (select cur_is_host()));
create policy alter_ on care for update to portal_app using (false);
create policy drop_ on care for delete to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()));

-- Circles: seen by their members, also while the terms are not accepted; changed by the host.
create policy see on circle for select to portal_app
using (workspace_id = (select cur_workspace())
       and (id = any ((select cur_circles())::uuid[]) or id = any ((select cur_pending())::uuid[])));
create policy add on circle for insert to portal_app
with check (workspace_id = (select cur_workspace()) and (select cur_is_host()));
create policy alter_ on circle for update to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()));
create policy drop_ on circle for delete to portal_app using (false);

create policy see on circle_member for select to portal_app
using (workspace_id = (select cur_workspace())
       and (circle_id = any ((select cur_firm_circles())::uuid[])
            or organisation_id = (select cur_organisation())
               and (circle_id = any ((select cur_circles())::uuid[]) or circle_id = any ((select cur_pending())::uuid[]))
            or (select cur_is_host()) and circle_id = any ((select cur_circles())::uuid[])
               and organisation_id = any ((select cur_firms())::uuid[])));
create policy add on circle_member for insert to portal_app
with check (workspace_id = (select cur_workspace()) and (select cur_is_host()));
create policy alter_ on circle_member for update to portal_app using (false);
create policy drop_ on circle_member for delete to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_is_host()));

create policy see on terms for select to portal_app
using (workspace_id = (select cur_workspace())
       and (circle_id = any ((select cur_circles())::uuid[]) or circle_id = any ((select cur_pending())::uuid[])));
create policy add on terms for insert to portal_app
with check (workspace_id = (select cur_workspace()) and (select cur_is_host()));
create policy alter_ on terms for update to portal_app using (false);
create policy drop_ on terms for delete to portal_app using (false);

create policy see on acceptance for select to portal_app
using (workspace_id = (select cur_workspace())
       and (organisation_id = (select cur_organisation())
            or (select cur_is_host()) and circle_id = any ((select cur_circles())::uuid[])));
create policy add on acceptance for insert to portal_app
with check (workspace_id = (select cur_workspace()) and organisation_id = (select cur_organisation())
            and membership_id = (select cur_membership()));
create policy alter_ on acceptance for update to portal_app using (false);
create policy drop_ on acceptance for delete to portal_app using (false);

create policy see on invitation for select to portal_app
using (workspace_id = (select cur_workspace())
       and ((select cur_is_host()) and organisation_id = any ((select cur_kin())::uuid[])
            or (select cur_role()) = 'lead' and organisation_id = (select cur_organisation())));
create policy add on invitation for insert to portal_app
with check (workspace_id = (select cur_workspace())
            and ((select cur_is_host()) or organisation_id = (select cur_organisation())));
-- Whoever accepts is not known yet: the firm is known by the invitation's token.
create policy alter_ on invitation for update to portal_app
using (workspace_id = (select cur_workspace())
       and ((select cur_is_host()) or organisation_id = (select cur_organisation())));
create policy drop_ on invitation for delete to portal_app using (false);

-- Ideas and their children: the circle decides.
create policy see on idea for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[]));
create policy add on idea for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and author_id = (select cur_membership()) and organisation_id = (select cur_organisation()));
create policy alter_ on idea for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[]));
create policy drop_ on idea for delete to portal_app using (false);

-- Supports and voices of other firms only once the idea's count is shown.
create function idea_is_shown(of_workspace uuid, of_idea uuid) returns boolean language sql stable as
$$ select exists (select 1 from idea i where i.workspace_id = of_workspace and i.id = of_idea
                     and i.voice_count >= greatest(i.floor, i.kept_floor)) $$;
create policy see on idea_support for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and ((select cur_is_host()) or organisation_id = (select cur_organisation())
            or idea_is_shown(workspace_id, idea_id)));
create policy add on idea_support for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and membership_id = (select cur_membership()) and organisation_id = (select cur_organisation()));
create policy alter_ on idea_support for update to portal_app using (membership_id = (select cur_membership()));
create policy drop_ on idea_support for delete to portal_app using (membership_id = (select cur_membership()));

create policy see on idea_voice for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and ((select cur_is_host()) or organisation_id = (select cur_organisation())
            or idea_is_shown(workspace_id, idea_id)));
create policy add on idea_voice for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and organisation_id = (select cur_organisation()));
create policy alter_ on idea_voice for update to portal_app
using (workspace_id = (select cur_workspace()) and organisation_id = (select cur_organisation()));
create policy drop_ on idea_voice for delete to portal_app using (false);

create policy see on idea_follow for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and membership_id = (select cur_membership()));
create policy add on idea_follow for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and membership_id = (select cur_membership()));
create policy alter_ on idea_follow for update to portal_app using (false);
create policy drop_ on idea_follow for delete to portal_app using (membership_id = (select cur_membership()));

create policy see on idea_status_change for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[]));
create policy add on idea_status_change for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and actor_id = (select cur_membership()));
create policy alter_ on idea_status_change for update to portal_app using (false);
create policy drop_ on idea_status_change for delete to portal_app using (false);

create policy see on comment for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[]));
create policy add on comment for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and author_id = (select cur_membership()) and organisation_id = (select cur_organisation()));
create policy alter_ on comment for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and author_id = (select cur_membership()));
create policy drop_ on comment for delete to portal_app using (false);

-- A request to widen concerns the owner firm and the host only.
create policy see on widening for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and ((select cur_is_host()) or organisation_id = (select cur_organisation())));
create policy add on widening for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and requested_by = (select cur_membership()));
create policy alter_ on widening for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and ((select cur_is_host()) or organisation_id = (select cur_organisation())));
create policy drop_ on widening for delete to portal_app using (false);
