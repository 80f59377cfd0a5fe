-- What the host says to a result: for whoever reads the ballot, added only. A deviation comes after the result.
create policy see on ballot_statement for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and exists (select 1 from ballot b where b.workspace_id = ballot_statement.workspace_id
                      and b.id = ballot_statement.ballot_id));
create policy add on ballot_statement for insert to portal_app
with check (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
            and (select cur_is_host()) and (select cur_role()) in ('owner', 'admin', 'moderator')
            and author_id = (select cur_membership()) and organisation_id = (select cur_organisation())
            and exists (select 1 from ballot b where b.workspace_id = ballot_statement.workspace_id
                           and b.id = ballot_statement.ballot_id and b.circle_id = ballot_statement.circle_id
                           and (b.status = 'published' or kind = 'next' and b.status in ('open', 'closed'))));
create policy alter_ on ballot_statement for update to portal_app using (false);
create policy drop_ on ballot_statement for delete to portal_app using (false);

-- Where fewer than five said something in confidence, numbers would say who: nobody reads them, the host neither.
drop policy see on ballot_paper;
create policy see on ballot_paper for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and exists (select 1 from ballot b where b.workspace_id = ballot_paper.workspace_id
                      and b.id = ballot_paper.ballot_id and b.status = 'published' and not b.is_thin));
drop policy see on ballot_result;
create policy see on ballot_result for select to portal_app
using (workspace_id = (select cur_workspace()) and circle_id = any ((select cur_circles())::uuid[])
       and exists (select 1 from ballot b where b.workspace_id = ballot_result.workspace_id
                      and b.id = ballot_result.ballot_id and not b.is_thin
                      and (b.status = 'published' or (select cur_is_host()))));

-- Everything that is needed to check a ballot and count it again, with the rights of whoever asks.
create or replace function ballot_archive(of_ballot uuid) returns jsonb
language sql volatile set search_path = public, pg_temp as $$
select jsonb_build_object(
    'format', 'bundwerk ballot 1', 'ballot', b.id, 'status', b.status, 'definition', b.definition,
    'definition_hash', b.definition_hash, 'electorate_hash', b.electorate_hash, 'entitled', b.firm_count,
    'commitment', b.commitment, 'seed', b.seed, 'box_root', b.box_root, 'chain_head', b.chain_head,
    'result', (select r.result from ballot_result r where r.workspace_id = b.workspace_id and r.ballot_id = b.id),
    'papers', (select coalesce(jsonb_agg(jsonb_build_object('leaf', p.leaf, 'nonce', p.nonce, 'content', p.content,
                                                             'organisation', p.label, 'strength', p.strength)
                                         order by p.leaf), '[]')
                 from ballot_paper p where p.workspace_id = b.workspace_id and p.ballot_id = b.id),
    'chain', ballot_links(b.id))
  from ballot b
 where b.workspace_id = (select cur_workspace()) and b.id = of_ballot and b.status = 'published' and not b.is_thin
   and b.circle_id = any ((select cur_circles())::uuid[])
$$;

grant select (kind) on circle to portal_ballot;
grant update (is_thin, count_share, count_tries, count_next_at, count_trouble, checked_at, check_found)
    on ballot to portal_ballot;
