-- Earlier words: where they were read then; of what was taken back only by the author, until it is erased. Anybody may
-- erase what is due, which takes no sight of it.
create policy see on comment_version for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and ((select cur_is_host()) or said_in = circle_id or organisation_id = (select cur_organisation()))
       and (erase_at is null or author_id = (select cur_membership())));
create policy add on comment_version for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and author_id = (select cur_membership()) and organisation_id = (select cur_organisation()));
create policy alter_ on comment_version for update to portal_app using (author_id = (select cur_membership()));
create policy drop_ on comment_version for delete to portal_app
using (author_id = (select cur_membership()) or erase_at < now());

-- Who reacted: the own firm's people, and all for the host. The tally is a counter, as those of the idea are.
create policy see on comment_reaction for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and ((select cur_is_host()) or organisation_id = (select cur_organisation())));
create policy add on comment_reaction for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and membership_id = (select cur_membership()) and organisation_id = (select cur_organisation()));
create policy alter_ on comment_reaction for update to portal_app using (false);
create policy drop_ on comment_reaction for delete to portal_app using (membership_id = (select cur_membership()));

create policy see on comment_tally for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[]));
create policy add on comment_tally for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[]));
create policy alter_ on comment_tally for update to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[]));
create policy drop_ on comment_tally for delete to portal_app using (false);

-- That somebody is called upon is part of the text; who it is, the policies of memberships guard.
create policy see on mention for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (erase_at is null or by_id = (select cur_membership())));
create policy add on mention for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and by_id = (select cur_membership()));
create policy alter_ on mention for update to portal_app
using (by_id = (select cur_membership()) or membership_id = (select cur_membership()));
create policy drop_ on mention for delete to portal_app
using (by_id = (select cur_membership()) or erase_at < now());

-- Internal notes: the host's people where they read the idea, nobody else.
create policy see on idea_note for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and (select cur_is_host()));
create policy add on idea_note for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and (select cur_is_host()) and author_id = (select cur_membership())
            and organisation_id = (select cur_organisation()));
create policy alter_ on idea_note for update to portal_app
using ((select cur_is_host()) and author_id = (select cur_membership()));
create policy drop_ on idea_note for delete to portal_app
using ((select cur_is_host()) and author_id = (select cur_membership()));

-- Who reads in a circle, told to those who read there: the same people whom `viewer_for` would let in.
create function circle_readers(of_workspace uuid, of_circle uuid) returns table (membership_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
select m.id
  from circle c
  join membership m on m.workspace_id = c.workspace_id
  join organisation o on o.workspace_id = m.workspace_id and o.id = m.organisation_id
 where c.workspace_id = of_workspace and c.id = of_circle
   and of_workspace = cur_workspace() and of_circle = any (cur_circles())
   and m.state = 'active' and (m.ends_at is null or m.ends_at > clock_timestamp())
   and case
       when o.kind = 'host' then
           c.kind in ('house', 'open')
           or not exists (select 1 from care a where a.workspace_id = m.workspace_id and a.membership_id = m.id)
           or exists (select 1 from care a
                       where a.workspace_id = m.workspace_id and a.membership_id = m.id
                         and (a.organisation_id = c.partner_id
                              or c.kind = 'custom' and exists (
                                  select 1 from circle_member x
                                   where x.workspace_id = c.workspace_id and x.circle_id = c.id
                                     and x.organisation_id = a.organisation_id)))
       else
           (m.role <> 'guest' or m.guest_circle_id = c.id)
           and exists (select 1 from circle_member x
                        where x.workspace_id = c.workspace_id and x.circle_id = c.id
                          and x.organisation_id = m.organisation_id)
           and (c.terms_version = 0 or exists (
                select 1 from acceptance a
                 where a.workspace_id = c.workspace_id and a.circle_id = c.id
                   and a.organisation_id = m.organisation_id and a.version = c.terms_version))
       end
$$;
