-- What the organiser wants is mended by the firm that entered it, and by the host.
alter policy alter_ on organiser_deadline
using (workspace_id = (select cur_workspace()) and (select cur_role()) <> 'guest'
       and ((select cur_is_host()) or organisation_id = (select cur_organisation()))
       and exists (select 1 from fair_edition e
                    where e.workspace_id = organiser_deadline.workspace_id and e.id = organiser_deadline.edition_id));
alter policy drop_ on organiser_deadline
using (workspace_id = (select cur_workspace()) and (select cur_role()) <> 'guest'
       and ((select cur_is_host()) or organisation_id = (select cur_organisation()))
       and exists (select 1 from fair_edition e
                    where e.workspace_id = organiser_deadline.workspace_id and e.id = organiser_deadline.edition_id));
