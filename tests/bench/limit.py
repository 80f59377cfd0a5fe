"""The limit: bare Starlette, one hand-written statement per operation, JSON text passed through, the portal's driver.

No session, no policies, no event log: the viewer is believed from a header. What the portal reaches of this
throughput is the figure that counts.
"""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from portal.core.connections import Connections
from portal.core.db import numbered

# A page per circle, merged, then authors and firms: the same plan as a good hand would write.
LIST = """
select json_build_object('data', json_build_object('ideas', json_build_object(
         'nodes', coalesce(json_agg(json_build_object(
             'id', 'idea_' || p.id, 'number', p.number, 'title', p.title, 'excerpt', p.excerpt,
             'status', upper(p.status),
             'createdAt', to_char(p.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
             'supportCount', case when p.voice_count >= p.floor then p.support_count end,
             'commentCount', p.comment_count,
             'viewerSupport', (select json_build_object('id', 'support_' || s.id) from idea_support s
                                where s.workspace_id = p.workspace_id and s.idea_id = p.id
                                  and s.membership_id = %(membership)s::uuid),
             'author', case when p.organisation_id = any (%(kin)s::text::uuid[])
                              or p.circle_id = any (%(people)s::text::uuid[])
                       then (select json_build_object('id', 'person_' || m.id, 'name', m.name) from membership m
                              where m.workspace_id = p.workspace_id and m.id = p.author_id) end,
             'organisation', case when p.organisation_id = any (%(kin)s::text::uuid[])
                                    or p.circle_id = any (%(firms)s::text::uuid[])
                       then (select json_build_object('id', 'organisation_' || o.id, 'name', o.name) from organisation o
                              where o.workspace_id = p.workspace_id and o.id = p.organisation_id) end)
             order by p.support_shown desc, p.id desc) filter (where p.place <= 30), '[]'),
         'pageInfo', json_build_object('hasNextPage', count(*) > 30))))::text
  from (select i.*, row_number() over (order by i.support_shown desc, i.id desc) as place
          from unnest(%(circles)s::text::uuid[]) as c (id)
         cross join lateral (
               select * from idea i where i.workspace_id = %(workspace)s::uuid and i.circle_id = c.id
                order by i.support_shown desc, i.id desc limit 31) i
         order by i.support_shown desc, i.id desc limit 31) p
"""
WHERE = "and i.circle_id = c.id"
PAGE = LIST.replace(WHERE, f"{WHERE} and (i.support_shown, i.id) < (%(count)s::text::int, %(last)s::text::uuid)")
DETAIL = """
select json_build_object('data', json_build_object('idea', json_build_object(
         'id', 'idea_' || i.id, 'number', i.number, 'title', i.title, 'problemHtml', i.problem_html,
         'proposalHtml', i.proposal_html, 'status', upper(i.status),
         'supportCount', case when i.voice_count >= i.floor then i.support_count end,
         'comments', json_build_object('nodes', coalesce((
             select json_agg(json_build_object(
                        'id', 'comment_' || c.id, 'bodyHtml', c.body_html,
                        'createdAt', to_char(c.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                        'author', case when c.organisation_id = any (%(kin)s::text::uuid[])
                                         or c.circle_id = any (%(people)s::text::uuid[])
                           then (select json_build_object('id', 'person_' || m.id, 'name', m.name) from membership m
                                  where m.workspace_id = c.workspace_id and m.id = c.author_id) end)
                        order by c.created_at, c.id)
               from (select * from comment c where c.workspace_id = i.workspace_id and c.idea_id = i.id
                      order by c.created_at, c.id limit 50) c), '[]')))))::text
  from idea i
 where i.workspace_id = %(workspace)s::uuid and i.id = %(idea)s::uuid and i.circle_id = any (%(circles)s::text::uuid[])
"""
SUPPORT = """
with mine as (
    insert into idea_support (workspace_id, id, idea_id, circle_id, membership_id, organisation_id, need)
    select i.workspace_id, gen_random_uuid(), i.id, i.circle_id, %(membership)s::uuid, %(organisation)s::uuid,
           'important'
      from idea i
     where i.workspace_id = %(workspace)s::uuid and i.id = %(idea)s::uuid
       and i.circle_id = any (%(circles)s::text::uuid[])
        on conflict (workspace_id, idea_id, membership_id) do nothing
    returning workspace_id, idea_id, circle_id, organisation_id
), voice as (
    insert into idea_voice (workspace_id, id, idea_id, circle_id, organisation_id, heads)
    select workspace_id, gen_random_uuid(), idea_id, circle_id, organisation_id, 1 from mine
        on conflict (workspace_id, idea_id, organisation_id) do update set heads = idea_voice.heads + 1
    returning workspace_id, idea_id, heads
), counted as (
    update idea i set support_count = i.support_count + 1, voice_count = i.voice_count + (v.heads = 1)::int
      from voice v where i.workspace_id = v.workspace_id and i.id = v.idea_id
    returning i.support_count
)
select json_build_object('data', json_build_object('ideaSupport', json_build_object(
    'supportCount', (select support_count from counted))))::text
"""
TEXTS = {"list": LIST, "page": PAGE, "detail": DETAIL, "support": SUPPORT}
STATEMENTS = {operation: numbered(text) for operation, text in TEXTS.items()}
DSN = os.environ.get("BENCH_DSN", "")


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[None]:
    app.state.connections = await Connections(DSN, 8, {}).open()
    yield
    await app.state.connections.close()


async def answer(request: Request) -> Response:
    viewer = orjson.loads(request.headers["x-viewer"])
    values = {**viewer, **request.query_params}
    text, names = STATEMENTS[request.path_params["operation"]]
    (found,) = await request.app.state.connections.row(text, tuple(values[name] for name in names))
    return Response(found, media_type="application/json")


app = Starlette(routes=[Route("/{operation}", answer, methods=["GET", "POST"])], lifespan=lifespan)
