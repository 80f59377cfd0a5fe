-- What the letter's link stands for, for whoever holds it: nothing once it was answered, or once the person may not
-- read the idea any more; of somebody without an account, once the firm may not.
create or replace function support_proposal_of(of_token_hash bytea) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
select jsonb_build_object(
    'workspace_id', p.workspace_id, 'membership_id', p.membership_id, 'workspace_name', w.name,
    'person_name', m.name, 'proposed_by_name', b.name, 'idea_title', i.title, 'idea_number', i.number,
    'need', p.need, 'reason', p.reason, 'is_name', m.person_id is null, 'organisation_id', m.organisation_id,
    'circle_id', i.circle_id)
  from token t
  join support_proposal p on p.workspace_id = t.workspace_id and p.id = t.subject_id
  join idea i on i.workspace_id = p.workspace_id and i.id = p.idea_id
  join workspace w on w.id = p.workspace_id
  join membership m on m.workspace_id = p.workspace_id and m.id = p.membership_id
  join membership b on b.workspace_id = p.workspace_id and b.id = p.proposed_by
 where t.token_hash = of_token_hash and t.purpose = 'support' and t.used_at is null
   and t.expires_at > clock_timestamp() and p.answered_at is null
   and (viewer_for(p.workspace_id, p.membership_id) -> 'circles' ? i.circle_id::text
        or m.person_id is null and p.email is not null and firm_reads(p.workspace_id, m.organisation_id, i.circle_id))
$$;
