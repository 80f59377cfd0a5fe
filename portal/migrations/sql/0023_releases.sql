-- Release notes: the circle's once they are published, the host's people's before.
create policy see on release_note for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and ((select cur_is_host()) or published_at is not null));
create policy add on release_note for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and (select cur_is_host()) and author_id = (select cur_membership())
            and organisation_id = (select cur_organisation()) and published_at is null);
create policy alter_ on release_note for update to portal_app
using ((select cur_is_host())) with check (circle_id = any ((select cur_circles())::uuid[]));
create policy drop_ on release_note for delete to portal_app using ((select cur_is_host()) and published_at is null);

-- Which ideas it answers: whoever reads both. The policy of the notes holds inside, too.
create policy see on release_note_idea for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and exists (select from release_note n
                    where n.workspace_id = release_note_idea.workspace_id and n.id = release_note_idea.release_note_id));
create policy add on release_note_idea for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and (select cur_is_host()));
create policy alter_ on release_note_idea for update to portal_app using (false);
create policy drop_ on release_note_idea for delete to portal_app using ((select cur_is_host()));
create policy tell on release_note_idea for select to portal_search using (true);
