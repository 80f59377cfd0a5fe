-- Zones of the stand are read and drawn by all who take part.
create policy see on stand_zone for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on stand_zone for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
create policy alter_ on stand_zone for update to portal_app using (false);
create policy drop_ on stand_zone for delete to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');

-- A document is read by whoever reads its line: of a firm's own line by that firm alone.
create policy see on cost_document for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and exists (select 1 from budget_line l
                    where l.workspace_id = cost_document.workspace_id and l.id = cost_document.line_id));
create policy add on cost_document for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and author_id = (select cur_membership()) and organisation_id = (select cur_organisation())
            and approver_id is null
            and exists (select 1 from budget_line l
                         where l.workspace_id = cost_document.workspace_id and l.id = cost_document.line_id));
-- What a paper says never changes; another firm says that it is right.
create policy alter_ on cost_document for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and organisation_id <> (select cur_organisation()) and (select cur_role()) <> 'guest'
       and exists (select 1 from budget_line l
                    where l.workspace_id = cost_document.workspace_id and l.id = cost_document.line_id))
with check (approver_id = (select cur_membership()));
create policy drop_ on cost_document for delete to portal_app
using (workspace_id = (select cur_workspace()) and organisation_id = (select cur_organisation())
       and (select cur_role()) <> 'guest');

-- Settlements: read by all who take part; the figures are written anew until all firms have released them.
create policy see on fair_settlement for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on fair_settlement for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and author_id = (select cur_membership()) and organisation_id = (select cur_organisation())
            and reads_appearance(workspace_id, appearance_id));
create policy alter_ on fair_settlement for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id) and (select cur_role()) <> 'guest');
create policy drop_ on fair_settlement for delete to portal_app using (false);

create function settlement_open(of_workspace uuid, of_settlement uuid) returns boolean language sql stable as
$$ select exists (select 1 from fair_settlement s where s.workspace_id = of_workspace and s.id = of_settlement
                     and s.state in ('sent', 'objected')) $$;

create policy see on settlement_line for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on settlement_line for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and settlement_open(workspace_id, settlement_id) and (select cur_role()) <> 'guest');
create policy alter_ on settlement_line for update to portal_app using (false);
create policy drop_ on settlement_line for delete to portal_app
using (workspace_id = (select cur_workspace()) and settlement_open(workspace_id, settlement_id)
       and (select cur_role()) <> 'guest');

create policy see on settlement_share for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on settlement_share for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and (select cur_role()) <> 'guest'
            and exists (select 1 from settlement_line l
                         where l.workspace_id = settlement_share.workspace_id
                           and l.id = settlement_share.settlement_line_id
                           and settlement_open(l.workspace_id, l.settlement_id)));
create policy alter_ on settlement_share for update to portal_app using (false);
create policy drop_ on settlement_share for delete to portal_app
using (workspace_id = (select cur_workspace()) and (select cur_role()) <> 'guest'
       and exists (select 1 from settlement_line l
                    where l.workspace_id = settlement_share.workspace_id
                      and l.id = settlement_share.settlement_line_id
                      and settlement_open(l.workspace_id, l.settlement_id)));

-- A firm releases for itself.
create policy see on settlement_party for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on settlement_party for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and released_at is null and settlement_open(workspace_id, settlement_id)
            and (select cur_role()) <> 'guest');
create policy alter_ on settlement_party for update to portal_app
using (workspace_id = (select cur_workspace()) and organisation_id = (select cur_organisation())
       and settlement_open(workspace_id, settlement_id))
with check (membership_id = (select cur_membership()));
create policy drop_ on settlement_party for delete to portal_app
using (workspace_id = (select cur_workspace()) and settlement_open(workspace_id, settlement_id)
       and (select cur_role()) <> 'guest');

-- That money came is said by whom it came to, once everything is agreed.
create policy see on settlement_transfer for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on settlement_transfer for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and received_at is null and settlement_open(workspace_id, settlement_id)
            and (select cur_role()) <> 'guest');
create policy alter_ on settlement_transfer for update to portal_app
using (workspace_id = (select cur_workspace()) and organisation_id = (select cur_organisation())
       and reads_appearance(workspace_id, appearance_id) and not settlement_open(workspace_id, settlement_id)
       and (select cur_role()) <> 'guest');
create policy drop_ on settlement_transfer for delete to portal_app
using (workspace_id = (select cur_workspace()) and settlement_open(workspace_id, settlement_id)
       and (select cur_role()) <> 'guest');

create policy see on settlement_objection for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and reads_appearance(workspace_id, appearance_id));
create policy add on settlement_objection for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and author_id = (select cur_membership()) and organisation_id = (select cur_organisation())
            and settlement_open(workspace_id, settlement_id));
create policy alter_ on settlement_objection for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and settlement_open(workspace_id, settlement_id) and (select cur_role()) <> 'guest');
create policy drop_ on settlement_objection for delete to portal_app using (false);
