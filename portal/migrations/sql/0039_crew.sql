-- Whom a firm sends is read by all who take part, and said by that firm; guests say for themselves what they do.
create policy see on crew_member for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on crew_member for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()) and author_id = (select cur_membership())
            and exists (select 1 from membership m where m.workspace_id = crew_member.workspace_id
                           and m.id = crew_member.membership_id and m.organisation_id = crew_member.organisation_id));
create policy alter_ on crew_member for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and organisation_id = (select cur_organisation())
       and ((select cur_role()) <> 'guest' or membership_id = (select cur_membership())));
create policy drop_ on crew_member for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()));

-- How somebody is reached is told where the name is.
create policy see on crew_phone for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id)
       and (organisation_id = any ((select cur_kin())::uuid[])
            or exists (select 1 from circle c where c.workspace_id = crew_phone.workspace_id and c.id = crew_phone.circle_id
                          and c.disclosure = 'people')));
create policy add on crew_phone for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()));
create policy alter_ on crew_phone for update to portal_app using (false);
create policy drop_ on crew_phone for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()));

-- Notes stay in the firm: not even the host reads them.
create policy see on crew_note for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and organisation_id = (select cur_organisation()));
create policy add on crew_note for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()));
create policy alter_ on crew_note for update to portal_app using (false);
create policy drop_ on crew_note for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()));

-- Shifts are planned by all who take part.
create policy see on rota_slot for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on rota_slot for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
            and author_id = (select cur_membership()));
create policy alter_ on rota_slot for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
create policy drop_ on rota_slot for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');

create policy see on rota_need for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on rota_need for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
create policy alter_ on rota_need for update to portal_app using (false);
create policy drop_ on rota_need for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');

-- Everybody plans; that somebody really comes is said by the person's own firm.
create policy see on rota_assignment for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on rota_assignment for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
            and author_id = (select cur_membership())
            and (confirmed_at is null or organisation_id = (select cur_organisation()))
            and exists (select 1 from crew_member c where c.workspace_id = rota_assignment.workspace_id
                           and c.id = rota_assignment.crew_id and c.organisation_id = rota_assignment.organisation_id));
create policy alter_ on rota_assignment for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()));
create policy drop_ on rota_assignment for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');

create policy see on stand_manager for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on stand_manager for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
create policy alter_ on stand_manager for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
create policy drop_ on stand_manager for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');

