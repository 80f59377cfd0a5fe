"""The newest of what fits is the same, however it is looked for: along the order, back in the index, in all of it."""

from uuid import uuid4

from tests.make.world import World

# A year of ideas, one every two hours; their ids tell when. Words stand in every so-manieth.
COPY = """
    insert into idea (workspace_id, id, number, circle_id, floor, organisation_id, author_id, title, problem,
                      problem_html, proposal, proposal_html, excerpt, language, status, support_count,
                      voice_count, need, comment_count, version, created_at, updated_at, last_activity_at)
    select workspace_id, overlay(overlay(gen_random_uuid()::text placing left(t.hex, 8) from 1) placing
                                 right(t.hex, 4) from 10)::uuid,
           number + nth, (array[circle_id, %(other)s])[1 + (nth %% 3 = 0)::int],
           case when nth %% 3 > 0 then floor else 0 end, organisation_id, author_id,
           concat_ws(' ', case when nth %% 2 = 0 then 'Schicht' end, case when nth %% 20 = 0 then 'Klinge' end,
                     case when nth %% 90 = 0 then 'Vakuum' end, case when nth < 400 then 'Damals' end,
                     case when nth %% 1500 = 0 then 'Selten' end),
           problem, problem_html, proposal, proposal_html, excerpt, language, status, support_count,
           voice_count, need, comment_count, version, created_at, updated_at, last_activity_at
      from idea, generate_series(1, 4500) nth,
           lateral (select lpad(to_hex(1760000000000 + nth * 7200000::bigint), 12, '0') as hex) t where id = %(idea)s
"""
FOUND = "select search_newest(%s::tsquery, false, %s, %s, %s)"
TRUE = """
    select array(select id from search_entry where comment_id is null and words @@ %s::tsquery and workspace_id = %s
                    and circle_id = any (%s::uuid[]) order by id desc limit %s)
"""


async def test_the_newest_are_found_whichever_way_is_taken(world: World) -> None:
    firm = await world.partner("A")
    author = await world.person(firm)
    idea = await world.idea(author, world.open, number=100_000)
    await world.db.execute(COPY, {"idea": idea, "other": firm.pair})
    await world.db.execute("analyze search_entry")
    others = [uuid4() for _ in range(9)]
    for circles in ([world.open.id], [firm.pair], [world.open.id, firm.pair], [world.open.id, *others], others):
        for typed in ("schicht", "kling", "vakuum", "damal", "selt", "nirgend", "kling' & 'vakuum", "schicht' | 'selt"):
            for most in (1, 20, 101):
                wanted = f"'{typed}'"
                found = await world.one(FOUND, wanted, most, world.workspace_id, circles)
                assert found == await world.one(TRUE, wanted, world.workspace_id, circles, most), (typed, most)
