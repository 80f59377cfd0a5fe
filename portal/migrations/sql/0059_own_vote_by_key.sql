-- As before; but a plan is kept as it was made when the ballot had opened and nobody had voted, and then it looked
-- through the votes of the workspace. One key after the other, and no walk, it is found by its own index for ever.
create or replace function ballot_own(of_ballot uuid) returns jsonb
language sql volatile security definer set search_path = public, pg_temp as $$
select jsonb_build_object('content', v.content, 'nonce', v.nonce, 'leaf', v.leaf, 'head', v.head, 'at', v.cast_at)
  from unnest(array[cur_membership(), cur_organisation()]) as k (key)
 cross join lateral (select * from ballot_vote one
                      where one.workspace_id = cur_workspace() and one.ballot_id = of_ballot and one.voter_key = k.key
                     offset 0) v
 where exists (select from ballot_voter x where x.workspace_id = v.workspace_id and x.ballot_id = v.ballot_id
                                             and x.membership_id = cur_membership())
$$;
alter function ballot_own(uuid) set enable_seqscan = off;
