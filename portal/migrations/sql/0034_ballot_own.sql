-- One's own vote as it stands, and nobody else's; with the time at which it was cast.
create or replace function ballot_own(of_ballot uuid) returns jsonb
language sql volatile security definer set search_path = public, pg_temp as $$
select jsonb_build_object('content', v.content, 'nonce', v.nonce, 'leaf', v.leaf, 'head', v.head, 'at', v.cast_at)
  from ballot_vote v
 where v.workspace_id = cur_workspace() and v.ballot_id = of_ballot
   and (v.membership_id = cur_membership() or v.voter_key = cur_organisation())
$$;
