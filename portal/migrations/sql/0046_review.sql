-- The review is read by whoever takes part. A count is corrected by the next who counts, under the own name.
create policy see on fair_count for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on fair_count for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and author_id = (select cur_membership()) and organisation_id = (select cur_organisation())
            and (select cur_role()) <> 'guest' and reads_appearance(workspace_id, appearance_id));
create policy alter_ on fair_count for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (select cur_role()) <> 'guest' and reads_appearance(workspace_id, appearance_id))
with check (author_id = (select cur_membership()) and organisation_id = (select cur_organisation()));
create policy drop_ on fair_count for delete to portal_app using (false);

-- What was learned keeps its words; whoever takes part may make an idea of it.
create policy see on fair_learning for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on fair_learning for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and author_id = (select cur_membership()) and organisation_id = (select cur_organisation())
            and (select cur_role()) <> 'guest' and reads_appearance(workspace_id, appearance_id));
create policy alter_ on fair_learning for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (select cur_role()) <> 'guest' and idea_id is null and reads_appearance(workspace_id, appearance_id))
with check (workspace_id = (select cur_workspace()) and idea_id is not null);
create policy drop_ on fair_learning for delete to portal_app using (false);

-- What is frozen stays.
create policy see on fair_review for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on fair_review for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and author_id = (select cur_membership()) and organisation_id = (select cur_organisation())
            and (select cur_role()) <> 'guest' and reads_appearance(workspace_id, appearance_id));
create policy alter_ on fair_review for update to portal_app using (false);
create policy drop_ on fair_review for delete to portal_app using (false);

create policy see on fair_kpi for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on fair_kpi for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and (select cur_role()) <> 'guest' and reads_appearance(workspace_id, appearance_id));
create policy alter_ on fair_kpi for update to portal_app using (false);
create policy drop_ on fair_kpi for delete to portal_app using (false);
