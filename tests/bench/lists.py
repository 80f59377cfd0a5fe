"""Does every order and filter of the list of ideas stay flat as the world grows? `python -m tests.bench.lists`.

For somebody who sees everything and for somebody who sees about a thousandth: the median and the 95th of the portal's
answer time over one connection, first pages and counts of the filter's options. The worlds are those of
`tests.bench.growth`, dressed with tags, answers, months and the viewers' own supports.
"""

import argparse
import asyncio
import itertools
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import orjson
import psycopg

from portal.core.embedded import Cluster
from tests.bench.dialects import Good
from tests.bench.growth import Seer, world
from tests.bench.load import slot

DRESS = """
    create temporary table w as select id, (select id from circle where kind = 'house') as house from workspace;
    insert into tag (workspace_id, id, name, position, is_offered, version)
    select w.id, gen_random_uuid(), name, place, true, 1
      from w, (values ('frequent', 0), ('some', 1), ('rare', 2)) as t (name, place);
    insert into idea_tag (workspace_id, id, idea_id, circle_id, tag_id)
    select i.workspace_id, gen_random_uuid(), i.id, i.circle_id, t.id
      from (select *, row_number() over (order by md5(id::text)) as nth from idea) i
      join tag t on t.workspace_id = i.workspace_id and case t.name
           when 'frequent' then i.nth % 5 = 0 when 'some' then i.nth % 100 = 0 else i.nth <= 20 end;
    insert into idea_field (workspace_id, id, kind, is_internal, is_required, position, unit,
                            label_de, label_en, label_fr, label_it, hint_de, hint_en, hint_fr, hint_it, version)
    select w.id, gen_random_uuid(), kind, false, false, place, '', 'Angabe', '', '', '', '', '', '', '', 1
      from w, (values ('select', 0), ('check', 1)) as f (kind, place);
    insert into idea_field_option (workspace_id, id, field_id, is_internal, position,
                                   label_de, label_en, label_fr, label_it)
    select f.workspace_id, gen_random_uuid(), f.id, false, nth, 'Antwort', '', '', ''
      from idea_field f, generate_series(0, 2) as nth where f.kind = 'select';
    insert into idea_answer (workspace_id, id, idea_id, circle_id, field_id, is_internal, option_id, version)
    select i.workspace_id, gen_random_uuid(), i.id, i.circle_id, o.field_id, false, o.id, 1
      from (select *, row_number() over (order by md5(id::text || 'a')) as nth from idea) i
      join idea_field_option o on o.workspace_id = i.workspace_id
       and o.position = case when i.nth <= 20 then 2 when i.nth % 100 = 0 then 1 when i.nth % 5 = 0 then 0 end;
    insert into idea_answer (workspace_id, id, idea_id, circle_id, field_id, is_internal, is_checked, version)
    select i.workspace_id, gen_random_uuid(), i.id, i.circle_id, f.id, false, true, 1
      from (select *, row_number() over (order by md5(id::text || 'b')) as nth from idea) i
      join idea_field f on f.workspace_id = i.workspace_id and f.kind = 'check' and i.nth % 50 = 0;
    update idea set target_month = date_trunc('month', created_at)::date + interval '40 months'
     where status in ('planned', 'in_development') and md5(id::text) < '4';
"""
OWN = """
    insert into idea_follow (workspace_id, id, idea_id, circle_id, membership_id)
    select i.workspace_id, gen_random_uuid(), i.id, i.circle_id, %(me)s
      from idea i where i.circle_id = any (%(circles)s::uuid[]) order by md5(i.id::text || 'f') limit 300
        on conflict do nothing
"""
KNOWN = """
    select json_object_agg(name, id) from (
        select name, 'tag_' || id as id from tag
        union all select 'option' || o.position, 'idea_field_option_' || o.id from idea_field_option o
        union all select 'box', 'idea_field_' || id from idea_field where kind = 'check'
        union all select 'firm', 'organisation_' || %(firm)s
        union all select 'circle', 'circle_' || %(circle)s) x
"""
ROWS = "nodes { id number title status supportCount commentCount viewerSupport { id } author { id name } }"
ORDERS = ("CREATED_AT", "SUPPORT", "NEED", "LAST_ACTIVITY_AT", "TARGET_MONTH")
FILTERS = {
    "rare tag": "tags: [{rare}]", "1 % tag": "tags: [{some}]", "20 % tag": "tags: [{frequent}]",
    "two tags": "tags: [{rare}, {some}]", "supported": "supported: true", "followed": "followed: true",
    "mine": "mine: true", "waiting": "waiting: true", "not supported": "supported: false", "held": "status: [HELD]",
    "merged": "status: [MERGED]", "withdrawn 2 %": "status: [WITHDRAWN]", "two statuses": "status: [OPEN, PLANNED]",
    "firm": "organisation: {firm}", "circle": "circle: {circle}", "dated": "dated: true", "not dated": "dated: false",
    "rare option": "chosen: {option2}", "1 % option": "chosen: {option1}", "20 % option": "chosen: {option0}",
    "ticked": "ticked: {box}",
    "language": 'language: "it"', "text": 'text: "Klinge"', "rare text": 'text: "Vakuumpumpe"',
    "rare tag, planned": "tags: [{rare}], status: [PLANNED]",
    "20 % tag, withdrawn": "tags: [{frequent}], status: [WITHDRAWN]",
    "20 % tag, firm": "tags: [{frequent}], organisation: {firm}",
}  # fmt: skip
WARM = 12
"""So often a statement is run before it is planned for good."""
GOOD = Good(b'"data"', 1, (b'"errors"', b'"ideas":null', b'"ideaCounts":null'))


def main() -> None:
    arguments = _arguments()
    folder = Path(arguments.folder).absolute()
    for ideas in sorted(arguments.ideas):
        with ExitStack() as stack:
            cluster, seers = world(stack, folder / str(ideas), ideas, dressed)
            for seer in seers:
                print(f"{ideas} ideas, sees {seer.share:.2%}", flush=True)
                asyncio.run(_asked(seer, _known(cluster, seer), arguments.seconds, arguments.only))


def dressed(cluster: Cluster) -> None:
    """The world with tags, answers and months, unless it has them."""
    with psycopg.connect(cluster.dsn("postgres"), autocommit=True) as connection:
        if connection.execute("select 1 from tag").fetchone():
            return
        with connection.transaction():
            connection.execute(DRESS.encode())
        connection.execute("vacuum analyze")


async def _asked(seer: Seer, known: Mapping[str, str], seconds: float, only: str) -> None:
    for name, document in _documents(known):
        if only in name:
            asked = itertools.repeat(_post(seer, document))
            await slot(seer.server.port, itertools.islice(asked, WARM), GOOD, connections=1, seconds=60)
            outcome = await slot(seer.server.port, asked, GOOD, connections=1, seconds=seconds)
            median, late = (outcome.percentile(share) * 1000 for share in (0.5, 0.95))
            print(f"  {name:38}{median:9.1f}{late:9.1f} ms", flush=True)


def _documents(known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    filled = {name: _filled(one, known) for name, one in FILTERS.items()}
    for order in ORDERS:
        for direction in ("DESC", "ASC"):
            yield f"{order} {direction}", _list("", order, direction)
    for name, one in filled.items():
        yield name, _list(f"filter: {{{one}}}, ", "CREATED_AT", "DESC")
        yield f"{name}, by support", _list(f"filter: {{{one}}}, ", "SUPPORT", "DESC")
    yield "dated, by month", _list("filter: {dated: true}, ", "TARGET_MONTH", "ASC")
    yield "counts", _counts("")
    for name, one in filled.items():
        yield f"counts, {name}", _counts(f"(filter: {{{one}}})")
    for typed in ("Klinge", "Schicht Minuten", "Vakuumpunpe"):
        yield f"search {typed}", f'{{ search(text: "{typed}", first: 20) {{ nodes {{ __typename }} }} }}'


def _filled(one: str, known: Mapping[str, str]) -> str:
    for name, id_ in known.items():
        one = one.replace(f"{{{name}}}", f'"{id_}"')
    return one


def _list(wanted: str, order: str, direction: str) -> str:
    return (
        f"{{ ideas({wanted}first: 30, orderBy: {{field: {order}, direction: {direction}}}) "
        f"{{ {ROWS} pageInfo {{ hasNextPage endCursor }} }} }}"
    )


def _counts(wanted: str) -> str:
    return (
        f"{{ ideaCounts{wanted} {{ status circle {{ id }} organisation {{ id }} tag {{ id }} own ideas isPartial }} }}"
    )


def _known(cluster: Cluster, seer: Seer) -> Mapping[str, str]:
    viewer = seer.person.viewer
    with psycopg.connect(cluster.dsn("postgres"), autocommit=True) as connection:
        connection.execute(OWN, {"me": viewer["membership_id"], "circles": viewer["circles"]})
        place = {"firm": viewer["organisation_id"], "circle": viewer["circles"][0]}
        found = connection.execute(KNOWN, place).fetchone()
        known: Mapping[str, str] = found[0] if found else {}
        return known


def _post(seer: Seer, document: str) -> bytes:
    body = orjson.dumps({"query": document})
    head = "POST /graphql HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n"
    return f"{head}authorization: Bearer {seer.person.key}\r\ncontent-length: {len(body)}\r\n\r\n".encode() + body


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", default="var/bench/growth", help="where the worlds are kept between runs")
    parser.add_argument("--ideas", type=int, nargs="+", default=[1_000, 100_000], help="1000000 only on demand")
    parser.add_argument("--seconds", type=float, default=0.5, help="how long each is asked for again and again")
    parser.add_argument("--only", default="", help="what the name of a case must hold")
    return parser.parse_args()


if __name__ == "__main__":
    main()
