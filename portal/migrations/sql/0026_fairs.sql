-- An appearance is read by the firms that take part, and only where they read its circle; so is all that belongs to it.
create policy see on joint_appearance for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (select cur_organisation()) = any (firm_ids));
create policy add on joint_appearance for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and author_id = (select cur_membership()) and organisation_id = (select cur_organisation())
            and organisation_id = any (firm_ids));
create policy alter_ on joint_appearance for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (select cur_organisation()) = any (firm_ids) and (select cur_role()) <> 'guest');
-- Neither side alone deletes what belongs to both.
create policy drop_ on joint_appearance for delete to portal_app using (false);

-- Whether somebody reads the appearance: its own policy answers.
create function reads_appearance(of_workspace uuid, of_appearance uuid) returns boolean language sql stable as
$$ select exists (select 1 from joint_appearance a where a.workspace_id = of_workspace and a.id = of_appearance) $$;

-- The catalogue: what one's firm, the host or a partner in one's care entered, and what one's appearances need.
create policy see on fair_edition for select to portal_app
using (workspace_id = (select cur_workspace())
       and (organisation_id = any ((select cur_kin())::uuid[])
            or exists (select 1 from joint_appearance a
                        where a.workspace_id = fair_edition.workspace_id and a.edition_id = fair_edition.id)));
create policy add on fair_edition for insert to portal_app
with check (workspace_id = (select cur_workspace()) and author_id = (select cur_membership())
            and organisation_id = (select cur_organisation()));
create policy alter_ on fair_edition for update to portal_app
using (workspace_id = (select cur_workspace())
       and ((select cur_is_host()) or organisation_id = (select cur_organisation())));
create policy drop_ on fair_edition for delete to portal_app using (false);

create policy see on fair for select to portal_app
using (workspace_id = (select cur_workspace())
       and (organisation_id = any ((select cur_kin())::uuid[])
            or exists (select 1 from fair_edition e where e.workspace_id = fair.workspace_id and e.fair_id = fair.id)));
create policy add on fair for insert to portal_app
with check (workspace_id = (select cur_workspace()) and author_id = (select cur_membership())
            and organisation_id = (select cur_organisation()));
create policy alter_ on fair for update to portal_app using (false);
create policy drop_ on fair for delete to portal_app using (false);

create policy see on organiser_deadline for select to portal_app
using (workspace_id = (select cur_workspace())
       and exists (select 1 from fair_edition e
                    where e.workspace_id = organiser_deadline.workspace_id and e.id = organiser_deadline.edition_id));
create policy add on organiser_deadline for insert to portal_app
with check (workspace_id = (select cur_workspace()) and author_id = (select cur_membership())
            and organisation_id = (select cur_organisation()));
create policy alter_ on organiser_deadline for update to portal_app using (false);
create policy drop_ on organiser_deadline for delete to portal_app using (false);

create policy see on participation for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on participation for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and reads_appearance(workspace_id, appearance_id));
-- A firm answers for itself; the rows of all are locked by whoever decides on their words.
create policy alter_ on participation for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id))
with check (organisation_id = (select cur_organisation()));
create policy drop_ on participation for delete to portal_app using (false);

create policy see on fair_goal for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on fair_goal for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and author_id = (select cur_membership()) and reads_appearance(workspace_id, appearance_id));
create policy alter_ on fair_goal for update to portal_app
using (workspace_id = (select cur_workspace()) and organisation_id = (select cur_organisation()));
create policy drop_ on fair_goal for delete to portal_app using (false);

-- The words of a version never change, only where it stands; who accepts does so for its own firm.
create policy see on fair_agreement for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on fair_agreement for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and author_id = (select cur_membership()) and organisation_id = (select cur_organisation())
            and reads_appearance(workspace_id, appearance_id));
create policy alter_ on fair_agreement for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
create policy drop_ on fair_agreement for delete to portal_app using (false);

create policy see on fair_agreement_party for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on fair_agreement_party for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and accepted_at is null and reads_appearance(workspace_id, appearance_id));
create policy alter_ on fair_agreement_party for update to portal_app
using (workspace_id = (select cur_workspace()) and organisation_id = (select cur_organisation()))
with check (membership_id = (select cur_membership()));
create policy drop_ on fair_agreement_party for delete to portal_app using (false);

create policy see on fair_task for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on fair_task for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and reads_appearance(workspace_id, appearance_id));
create policy alter_ on fair_task for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
create policy drop_ on fair_task for delete to portal_app
using (workspace_id = (select cur_workspace()) and host_ticked_at is null and partner_ticked_at is null
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');

-- Shared lines are read by all who take part, a firm's own lines by that firm alone: not even by the host.
create policy see on budget_line for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (is_shared or organisation_id = (select cur_organisation()))
       and reads_appearance(workspace_id, appearance_id));
create policy add on budget_line for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and author_id = (select cur_membership()) and organisation_id = (select cur_organisation())
            and reads_appearance(workspace_id, appearance_id));
create policy alter_ on budget_line for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (is_shared or organisation_id = (select cur_organisation()))
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
create policy drop_ on budget_line for delete to portal_app using (false);

create policy see on budget_share for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and exists (select 1 from budget_line l
                    where l.workspace_id = budget_share.workspace_id and l.id = budget_share.line_id));
create policy add on budget_share for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and reads_appearance(workspace_id, appearance_id));
create policy alter_ on budget_share for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
create policy drop_ on budget_share for delete to portal_app using (false);
