-- Bars in the place of words in what stands around an idea: its history, its answers, why people support it, and the log of
-- moderation, which otherwise nobody changes. For moderators, in words of the host and of firms in their care.
create function redact_around(of_idea uuid, words text, bar text) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here constant uuid := cur_workspace();
    more integer;
    barred integer := 0;
begin
    if not coalesce(cur_moderates(), false) or not exists (
        select from idea i where i.workspace_id = here and i.id = of_idea and i.circle_id = any (cur_circles())) then
        raise insufficient_privilege using message = 'Only moderators make words unreadable.';
    end if;
    update idea_status_change c set sentence = regexp_replace(c.sentence, words, bar, 'gi')
     where c.workspace_id = here and c.idea_id = of_idea and c.organisation_id = any (cur_kin()) and c.sentence ~* words;
    get diagnostics more = row_count;
    barred := barred + more;
    update idea_support s set reason = regexp_replace(s.reason, words, bar, 'gi')
     where s.workspace_id = here and s.idea_id = of_idea and s.organisation_id = any (cur_kin()) and s.reason ~* words;
    get diagnostics more = row_count;
    barred := barred + more;
    update idea_answer a set text = regexp_replace(a.text, words, bar, 'gi')
      from idea i
     where a.workspace_id = here and a.idea_id = of_idea and i.workspace_id = here and i.id = a.idea_id
       and i.organisation_id = any (cur_kin()) and a.text ~* words;
    get diagnostics more = row_count;
    barred := barred + more;
    update event e set data = jsonb_set(e.data, '{sentence}', to_jsonb(regexp_replace(e.data ->> 'sentence', words, bar, 'gi')))
     where e.workspace_id = here and e.kind = 'moderation_act' and e.data ->> 'idea_id' = of_idea::text
       and (e.data ->> 'about_id')::uuid = any (cur_kin()) and e.data ->> 'sentence' ~* words;
    get diagnostics more = row_count;
    return barred + more;
end $$;
