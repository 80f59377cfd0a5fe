-- That somebody is taken is told to all who take part; the firm that made the appointment changes it.
create policy see on fair_appointment for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on fair_appointment for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()) and author_id = (select cur_membership()));
create policy alter_ on fair_appointment for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()));
create policy drop_ on fair_appointment for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and organisation_id = (select cur_organisation()));

create policy see on appointment_host for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on appointment_host for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and exists (select 1 from fair_appointment f where f.workspace_id = appointment_host.workspace_id
                      and f.id = appointment_host.appointment_id and f.organisation_id = (select cur_organisation())));
create policy alter_ on appointment_host for update to portal_app using (false);
create policy drop_ on appointment_host for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and exists (select 1 from fair_appointment f where f.workspace_id = appointment_host.workspace_id
                      and f.id = appointment_host.appointment_id and f.organisation_id = (select cur_organisation())));

-- Who comes is read by the firm that made the appointment and the firms of its hosts, and by nobody else.
create policy see on appointment_guest for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_organisation()) = any (firm_ids));
create policy add on appointment_guest for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and exists (select 1 from fair_appointment f where f.workspace_id = appointment_guest.workspace_id
                      and f.id = appointment_guest.appointment_id and f.organisation_id = (select cur_organisation()))
            and (select cur_organisation()) = any (firm_ids));
create policy alter_ on appointment_guest for update to portal_app using (false);
create policy drop_ on appointment_guest for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest'
       and exists (select 1 from fair_appointment f where f.workspace_id = appointment_guest.workspace_id
                      and f.id = appointment_guest.appointment_id and f.organisation_id = (select cur_organisation())));
