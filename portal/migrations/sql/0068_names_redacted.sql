-- Bars in the place of words in what stands around an idea: its history, its answers, why people support it, what its files
-- are called (also those that wait with held comments), and the log of moderation, which otherwise nobody changes. For moderators, in words of the host and of firms in their care.
create or replace function redact_around(of_idea uuid, words text, bar text) returns integer
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
    -- The ending stays, for it says what kind of file that is; the address says no more than that.
    update file f set name = regexp_replace(e.stem, words, bar, 'gi') || e.ending, slug = 'file' || e.ending
      from (select g.id, substring(g.name from '^(.*)\.[^.]*$') as stem, substring(g.name from '\.[^.]*$') as ending
              from file g
             where g.workspace_id = here
               and (g.idea_id = of_idea or g.id in (select unnest(h.files) from held_comment h
                                                     where h.workspace_id = here and h.idea_id = of_idea))) e
     where f.workspace_id = here and f.id = e.id and f.organisation_id = any (cur_kin()) and e.stem ~* words;
    get diagnostics more = row_count;
    barred := barred + more;
    update event e set data = jsonb_set(e.data, '{sentence}', to_jsonb(regexp_replace(e.data ->> 'sentence', words, bar, 'gi')))
     where e.workspace_id = here and e.kind = 'moderation_act' and e.data ->> 'idea_id' = of_idea::text
       and (e.data ->> 'about_id')::uuid = any (cur_kin()) and e.data ->> 'sentence' ~* words;
    get diagnostics more = row_count;
    return barred + more;
end $$;
