-- What is shown is everybody's matter who takes part; its firm changes it.
create policy see on fair_exhibit for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on fair_exhibit for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()) and author_id = (select cur_membership()));
create policy alter_ on fair_exhibit for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()));
create policy drop_ on fair_exhibit for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()));

-- What it is worth and what else is packed is read by that firm alone: not even by the host.
create policy see on exhibit_goods for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and organisation_id = (select cur_organisation()));
create policy add on exhibit_goods for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()));
create policy alter_ on exhibit_goods for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()));
create policy drop_ on exhibit_goods for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()));

create policy see on packing_item for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and organisation_id = (select cur_organisation()));
create policy add on packing_item for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()) and author_id = (select cur_membership()));
create policy alter_ on packing_item for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()));
create policy drop_ on packing_item for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()));

-- Passes are divided by all who take part, and each firm gives its own away.
create policy see on pass_quota for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on pass_quota for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
create policy alter_ on pass_quota for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
create policy drop_ on pass_quota for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id)
       and false);

create policy see on pass_share for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on pass_share for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
create policy alter_ on pass_share for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
create policy drop_ on pass_share for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id)
       and false);

create policy see on fair_pass for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on fair_pass for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation())
       and exists (select 1 from crew_member c where c.workspace_id = fair_pass.workspace_id
                      and c.id = fair_pass.crew_id and c.organisation_id = fair_pass.organisation_id));
create policy alter_ on fair_pass for update to portal_app using (false);
create policy drop_ on fair_pass for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()));

-- A zone stays what it is when the stand is divided anew: exhibits stand in it.
drop policy alter_ on stand_zone;
create policy alter_ on stand_zone for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
