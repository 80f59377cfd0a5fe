"""Statements that find rows in which a made-up world contradicts itself; each must find none."""

AGREEMENTS = {
    "supports": """
        select from idea i where support_count <>
            (select count(*) from idea_support s where s.workspace_id = i.workspace_id and s.idea_id = i.id)""",
    "voices": """
        select from idea i where voice_count <> (select count(distinct s.organisation_id) from idea_support s
            where s.workspace_id = i.workspace_id and s.idea_id = i.id)""",
    "heads": """
        select from idea_support s
          full join idea_voice v on v.workspace_id = s.workspace_id and v.idea_id = s.idea_id
                                and v.organisation_id = s.organisation_id
         group by s.idea_id, s.organisation_id, v.idea_id, v.organisation_id, v.heads
        having coalesce(v.heads, 0) <> count(s.id)""",
    "comments": """
        select from idea i where comment_count <>
            (select count(*) from comment c where c.workspace_id = i.workspace_id and c.idea_id = i.id)""",
    "floors": """
        select from idea i join circle c on c.workspace_id = i.workspace_id and c.id = i.circle_id
         where c.floor <> i.floor""",
    "shown": """
        select from idea
         where support_shown <> case when voice_count >= floor and poll_count = 0 then support_count else 0 end""",
    "needs": """
        select from idea i where need <> (
            select coalesce(sum(case s.need when 'nice' then 1 when 'important' then 2 else 4 end), 0)
              from idea_support s where s.workspace_id = i.workspace_id and s.idea_id = i.id)""",
    "activity": """
        select from idea i where last_activity_at < created_at or last_activity_at < all (
            select c.created_at from comment c where c.workspace_id = i.workspace_id and c.idea_id = i.id)
           and exists (select from comment c where c.workspace_id = i.workspace_id and c.idea_id = i.id)""",
    "authors": """
        select from idea i join membership m on m.workspace_id = i.workspace_id and m.id = i.author_id
         where m.organisation_id <> i.organisation_id""",
    "supporters": """
        select from idea_support s join membership m on m.workspace_id = s.workspace_id and m.id = s.membership_id
         where m.organisation_id <> s.organisation_id or m.role = 'guest'""",
    "commenters": """
        select from comment c join membership m on m.workspace_id = c.workspace_id and m.id = c.author_id
         where m.organisation_id <> c.organisation_id""",
    "children": """
        select from (select workspace_id, idea_id, circle_id from idea_support
               union all select workspace_id, idea_id, circle_id from comment
               union all select workspace_id, idea_id, circle_id from idea_voice
               union all select workspace_id, idea_id, circle_id from idea_status_change
               union all select workspace_id, idea_id, circle_id from release_note_idea
               union all select workspace_id, idea_id, circle_id from theme_idea
               union all select workspace_id, idea_id, circle_id from idea_follow) as child
          left join idea i on i.workspace_id = child.workspace_id and i.id = child.idea_id
         where i.circle_id is distinct from child.circle_id""",
    "scores": """
        select from priority p where score <> (
            select sum(c.weight * case c.measure when 'reach' then p.reach when 'need' then p.need
                when 'promise' then p.promised::int when 'effort' then p.effort else coalesce(
                    (select v.value from priority_value v where v.priority_id = p.id and v.column_id = c.id), 0) end)
              from priority_column c where c.workspace_id = p.workspace_id)""",
    "figures": """
        select from priority p join idea i on i.workspace_id = p.workspace_id and i.id = p.idea_id
         where p.reach <> i.voice_count or p.circle_id <> i.circle_id
            or p.nice + p.important + p.blocking <> i.support_count""",
    "places": """
        select from idea i where not exists (select from circle_member m
            where m.workspace_id = i.workspace_id and m.circle_id = i.circle_id
              and m.organisation_id = i.organisation_id)""",
    "presence": """
        select from (select workspace_id, circle_id, organisation_id from idea_support
               union all select workspace_id, circle_id, organisation_id from comment) as here
         where not exists (select from circle_member m
            where m.workspace_id = here.workspace_id and m.circle_id = here.circle_id
              and m.organisation_id = here.organisation_id)""",
}
