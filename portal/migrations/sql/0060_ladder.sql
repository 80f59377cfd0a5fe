-- What the organiser's terms say of cancelling: read as the edition, written by who entered the edition, and the host.
create policy see on cancellation_step for select to portal_app
using (workspace_id = (select cur_workspace())
       and exists (select 1 from fair_edition e
                    where e.workspace_id = cancellation_step.workspace_id and e.id = cancellation_step.edition_id));
create policy add on cancellation_step for insert to portal_app
with check (workspace_id = (select cur_workspace()) and author_id = (select cur_membership())
            and organisation_id = (select cur_organisation()) and (select cur_role()) <> 'guest'
            and exists (select 1 from fair_edition e
                         where e.workspace_id = cancellation_step.workspace_id and e.id = cancellation_step.edition_id
                           and ((select cur_is_host()) or e.organisation_id = (select cur_organisation()))));
create policy alter_ on cancellation_step for update to portal_app using (false);
create policy drop_ on cancellation_step for delete to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_role()) <> 'guest'
       and exists (select 1 from fair_edition e
                    where e.workspace_id = cancellation_step.workspace_id and e.id = cancellation_step.edition_id
                      and ((select cur_is_host()) or e.organisation_id = (select cur_organisation()))));

-- The card at the stand is read and written by all who take part.
create policy see on stand_briefing for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on stand_briefing for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
create policy alter_ on stand_briefing for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
create policy drop_ on stand_briefing for delete to portal_app using (false);
