-- One's own vote as it stands, as before, but found by its key: a vote is read back after each cast, and whoever looked
-- through all votes for it would make the last of many slow.
create or replace function ballot_own(of_ballot uuid) returns jsonb
language sql volatile security definer set search_path = public, pg_temp as $$
select jsonb_build_object('content', v.content, 'nonce', v.nonce, 'leaf', v.leaf, 'head', v.head, 'at', v.cast_at)
  from ballot_vote v
 where v.workspace_id = cur_workspace() and v.ballot_id = of_ballot
   and v.voter_key = any (array[cur_membership(), cur_organisation()])
   and exists (select from ballot_voter x where x.workspace_id = v.workspace_id and x.ballot_id = v.ballot_id
                                             and x.membership_id = cur_membership())
$$;
