-- A receipt is read by whoever reads its paper now, wherever else its circle is read.
alter policy see on file
using (workspace_id = (select cur_workspace())
       and case when circle_id is null then membership_id = (select cur_membership())
           else circle_id = any ((select cur_circles())::uuid[])
                and (erase_at is null or membership_id = (select cur_membership()))
                and (document_id is null
                     or exists (select 1 from cost_document d
                                 where d.workspace_id = file.workspace_id and d.id = file.document_id)) end);
-- Its uploader hangs it at a paper of the own firm only.
alter policy alter_ on file
with check (workspace_id = (select cur_workspace()) and membership_id = (select cur_membership())
            and (circle_id is null or circle_id = any ((select cur_circles())::uuid[]))
            and (document_id is null
                 or (select cur_role()) <> 'guest'
                    and exists (select 1 from cost_document d
                                 where d.workspace_id = file.workspace_id and d.id = file.document_id
                                   and d.organisation_id = (select cur_organisation()))));
-- A receipt goes with the word of the firm whose paper it is, not of the host's moderators.
alter policy drop_ on file
using (workspace_id = (select cur_workspace())
       and (membership_id = (select cur_membership())
            or document_id is null and circle_id = any ((select cur_circles())::uuid[])
               and ((select cur_is_host())
                    or (select cur_role()) = 'lead' and organisation_id = (select cur_organisation()))
            or document_id is not null and organisation_id = (select cur_organisation())
               and (select cur_role()) <> 'guest')
       or circle_id is null and created_at < now() - interval '25 hours' and not file_waits(workspace_id, id)
       or erase_at < now() - interval '1 hour');
