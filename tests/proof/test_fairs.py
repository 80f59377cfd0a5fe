"""Who takes part sees an appearance, and nobody else; a firm's own figures nobody but the firm, behind either wall."""

import re
from typing import Any
from uuid import UUID

import psycopg
from hypothesis import HealthCheck, Phase, example, given, settings

from portal.calendars.actions import hand_out
from portal.core.viewer import STRANGER, Viewer
from portal.fairs.access import file_visible_to
from portal.files.queries import visible_file
from portal.identity.secrets import fingerprint, new_secret
from tests.make.fairs import LONG_AGO
from tests.make.world import Human, World
from tests.proof.fairs import Exhibit, exhibit
from tests.proof.oracle import Oracle, Plain
from tests.proof.portal import Portal, Walls
from tests.proof.worlds import Built, build, story, worlds

SEE = """{
    fairs(first: 100) { totalCount nodes { id editions { nodes { id enteredBy { id } } } } }
    appearances(first: 100) { totalCount nodes {
        id initiator { id } edition { id deadlines { totalCount } cancellationSteps { id } } briefings { id }
        participations { organisation { id } } goals { totalCount nodes { organisation { id } } }
        agreements { totalCount nodes { id proposedBy { id } parties { organisation { id } } } }
        tasks { totalCount nodes { id } } nextTasks { totalCount } owedTasks { totalCount }
        budgetLines { totalCount nodes {
            id organisation { id } shares { organisation { id } } documents { id file { id } } } }
        zones { id organisation { id } }
        exhibits { totalCount nodes { id organisation { id } goods { id } } } packingItems { totalCount nodes { id } }
        passes { id shares { organisation { id } } given { id crewMember { id } } }
        counts { id organisation { id } } learnings { nodes { id organisation { id } } }
        reviews { id organisation { id } kpis { id } }
        crew { id organisation { id } person { id } phone { id } note { id } }
        rotaSlots { totalCount nodes { id needs { organisation { id } } assignments { id crewMember { id } } } }
        appointments { totalCount nodes { id organisation { id } hosts { id } guest { id } } }
        standManagers { id crewMember { id } deputy { id } }
        settlement { id lines { id shares { organisation { id } } } parties { organisation { id } releasedBy { id } }
            transfers { payer { id } payee { id } } objections { id organisation { id } answeredBy { id } } }
    } }
}"""


LOOK = "query($id: ID!) { node(id: $id) { id } }"
SCANS = "select id from file where document_id is not null"


@settings(
    max_examples=3,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate],
)
@example(plain=story())
@given(plain=worlds())
async def test_only_who_takes_part_sees_an_appearance(plain: Plain, portal: Portal, owner: str, app_dsn: str) -> None:
    async with World(owner) as world:
        built = await build(world, plain)
        exhibits = await exhibit(built, plain)
        told = 0
        for who, human in enumerate(built.people):
            viewer, oracle = await world.viewer(portal.database, human), Oracle(plain, who)
            _check_rows(app_dsn, viewer, oracle, exhibits)
            if viewer != STRANGER:
                wanted = _expected(oracle, built, exhibits)
                told += len(wanted["appearances"])
                for walls in Walls:
                    assert _sorted(await portal.ask(viewer, SEE, walls)) == _sorted(_paged(wanted)), (walls, who)
                await _check_receipts(portal, viewer, oracle, exhibits)
                await _check_calendar(portal, world, built.people[who], [one for one in exhibits if one.seen(oracle)])
        assert told


async def _check_receipts(portal: Portal, viewer: Viewer, oracle: Oracle, exhibits: list[Exhibit]) -> None:
    """Whoever reads a paper reads its scan, by its id and at the door of files, behind either wall."""
    for one in exhibits:
        for file, seen in ((one.receipt, one.seen(oracle)), (one.own_receipt, one.own_seen(oracle))):
            for walls in Walls:
                database, _ = portal.behind(walls)
                found = (await portal.ask(viewer, LOOK, walls, id=f"file_{file}"))["node"]
                assert found == ({"id": f"file_{file}"} if seen else None), (walls, oracle.who)
                if walls is not Walls.POLICIES:
                    fetched = await visible_file(database, viewer, file, file_visible_to)
                    assert (fetched is not None) == seen, (walls, oracle.who)


async def _check_calendar(portal: Portal, world: World, human: Human, seen: list[Exhibit]) -> None:
    """The calendar that needs no sign-in: the same appearances, and what hangs on them."""
    secret = new_secret()
    await world.calendar_feed(human, fingerprint(secret))
    written = await hand_out(portal.database, secret, "https://p.example", now=LONG_AGO)
    assert written is not None
    there = set(re.findall(r"^UID:(appearance|deadline)-(.*?)@", written.decode(), re.MULTILINE))
    assert {UUID(id_) for kind, id_ in there if kind == "appearance"} == {one.rows.id for one in seen}
    assert len([kind for kind, _ in there if kind == "deadline"]) in {0, len(seen)}  # all of them, for who speaks


def _check_rows(app_dsn: str, viewer: Viewer, oracle: Oracle, exhibits: list[Exhibit]) -> None:
    seen = [one.rows for one in exhibits if one.seen(oracle)]
    own = {one.rows.own_line for one in exhibits if one.own_seen(oracle)}
    editions = [one.rows for one in exhibits if one.edition_seen(oracle)]
    asked = {one.rows.reminder for one in exhibits if one.seen(oracle) and one.author == oracle.who}
    proposed = {one.after.proposal for one in exhibits if one.seen(oracle) and one.author == oracle.who}
    expected = {
        "fair_reminder": asked, "rota_proposal": proposed,
        "joint_appearance": {one.id for one in seen}, "fair_goal": {one.goal for one in seen},
        "fair_agreement": {one.agreement for one in seen}, "fair_task": {one.task for one in seen},
        "budget_line": {one.line for one in seen} | own,
        "fair_exhibit": {one.exhibit for one in seen}, "stand_briefing": {one.card for one in seen},
        "cancellation_step": {one.step for one in editions}, "pass_quota": {one.quota for one in seen},
        "pass_share": {one.pass_share for one in seen}, "fair_pass": {one.pass_given for one in seen},
        "exhibit_goods": {one.rows.goods for one in exhibits if one.own_seen(oracle)},
        "packing_item": {one.rows.packed for one in exhibits if one.own_seen(oracle)},
        "stand_zone": {one.zone for one in seen}, "fair_settlement": {one.settlement for one in seen},
        "settlement_line": {one.settled_line for one in seen}, "settlement_transfer": {one.transfer for one in seen},
        "settlement_objection": {one.objection for one in seen},
        "fair_count": {one.after.count for one in exhibits if one.seen(oracle)},
        "fair_learning": {one.after.learning for one in exhibits if one.seen(oracle)},
        "fair_review": {one.after.review for one in exhibits if one.seen(oracle)},
        "fair_kpi": {one.after.kpi for one in exhibits if one.seen(oracle)},
        "crew_member": {one.crew for one in seen}, "rota_slot": {one.slot for one in seen},
        "rota_need": {one.need for one in seen}, "rota_assignment": {one.assignment for one in seen},
        "stand_manager": {one.manager for one in seen},
        "fair_appointment": {one.appointment for one in seen}, "appointment_host": {one.host for one in seen},
        "appointment_guest": {one.rows.guest for one in exhibits if one.own_seen(oracle)},
        "crew_note": {one.rows.crew_note for one in exhibits if one.own_seen(oracle)},
        "crew_phone": {one.rows.phone for one in exhibits if one.person_seen(oracle)},
        "fair_edition": {one.edition for one in editions}, "fair": {one.fair for one in editions},
    }  # fmt: skip
    counted = {
        "participation": "appearance_id", "fair_agreement_party": "agreement_id", "budget_share": "line_id",
        "organiser_deadline": "edition_id", "cost_document": "line_id", "settlement_share": "settlement_line_id",
        "settlement_party": "settlement_id",
    }  # fmt: skip
    parents = {
        "participation": "joint_appearance", "fair_agreement_party": "fair_agreement", "budget_share": "budget_line",
        "organiser_deadline": "fair_edition", "cost_document": "budget_line", "settlement_share": "settlement_line",
        "settlement_party": "fair_settlement",
    }  # fmt: skip
    with psycopg.connect(app_dsn) as connection:
        connection.execute("select set_config('app.viewer', %s, true)", [viewer.context])
        for table, ids in expected.items():
            assert _ids(connection, f"select id from {table}") == ids, (table, oracle.who)
        receipts = {one.receipt for one in exhibits if one.seen(oracle)}
        receipts |= {one.own_receipt for one in exhibits if one.own_seen(oracle)}
        assert _ids(connection, SCANS) == receipts, oracle.who
        for table, column in counted.items():
            of = _ids(connection, f"select {column} from {table}")
            assert of == expected[parents[table]] - (own if table == "budget_share" else set()), (table, oracle.who)


def _ids(connection: psycopg.Connection[Any], statement: str) -> set[Any]:
    return {id_ for (id_,) in connection.execute(statement)}  # type: ignore[arg-type] - ours


def _expected(oracle: Oracle, built: Built, exhibits: list[Exhibit]) -> dict[str, list[Any]]:
    fairs = [
        {"id": f"fair_{one.rows.fair}", "editions": {"nodes": [
            {"id": f"fair_edition_{one.rows.edition}", "enteredBy": _entered(oracle, built, one)}]}}
        for one in exhibits if one.edition_seen(oracle)
    ]  # fmt: skip
    return {"fairs": fairs, "appearances": [_one(oracle, built, one) for one in exhibits if one.seen(oracle)]}


def _entered(oracle: Oracle, built: Built, one: Exhibit) -> dict[str, str] | None:
    firm = oracle.world.people[one.author].firm
    return {"id": f"organisation_{built.firms[firm]}"} if oracle.kin(firm) else None


def _one(oracle: Oracle, built: Built, one: Exhibit) -> dict[str, Any]:
    def firm(n: int) -> dict[str, str] | None:
        known = oracle.names_firm(n, one.circle) and oracle.knows_firm(n)
        return {"id": f"organisation_{built.firms[n]}"} if known else None

    author, rows = firm(oracle.world.people[one.author].firm), one.rows
    every = [{"organisation": firm(n)} for n in one.firms]
    lines = [
        {
            "id": f"budget_line_{rows.line}",
            "organisation": author,
            "shares": every,
            "documents": [{"id": f"cost_document_{rows.document}", "file": {"id": f"file_{one.receipt}"}}],
        }
    ]
    if one.own_seen(oracle):
        lines.append(
            {
                "id": f"budget_line_{rows.own_line}",
                "organisation": author,
                "shares": [],
                "documents": [{"id": f"cost_document_{rows.own_document}", "file": {"id": f"file_{one.own_receipt}"}}],
            }
        )
    return {
        "id": f"joint_appearance_{rows.id}", "initiator": author,
        "edition": {"id": f"fair_edition_{rows.edition}", "deadlines": {"totalCount": 1},
                    "cancellationSteps": [{"id": f"cancellation_step_{rows.step}"}]},
        "briefings": [{"id": f"stand_briefing_{rows.card}"}],
        "participations": every, "goals": _page([{"organisation": author}]),
        "agreements": _page([{"id": f"agreement_{rows.agreement}", "proposedBy": author, "parties": every}]),
        "tasks": _page([{"id": f"fair_task_{rows.task}"}]),
        "nextTasks": {"totalCount": int(oracle.staff)}, "owedTasks": {"totalCount": int(not oracle.staff)},
        "budgetLines": _page(lines), "zones": [{"id": f"stand_zone_{rows.zone}", "organisation": None}],
        "exhibits": _page([{"id": f"fair_exhibit_{rows.exhibit}", "organisation": author,
                            "goods": {"id": f"exhibit_goods_{rows.goods}"} if one.own_seen(oracle) else None}]),
        "packingItems": _page([{"id": f"packing_item_{rows.packed}"}] if one.own_seen(oracle) else []),
        "passes": [{"id": f"pass_quota_{rows.quota}", "shares": [{"organisation": author}],
                    "given": [{"id": f"fair_pass_{rows.pass_given}",
                               "crewMember": {"id": f"crew_member_{rows.crew}"}}]}],
        "crew": [_member(oracle, built, one, author)],
        "rotaSlots": _page([{
            "id": f"rota_slot_{rows.slot}", "needs": [{"organisation": author}],
            "assignments": [{"id": f"rota_assignment_{rows.assignment}",
                             "crewMember": {"id": f"crew_member_{rows.crew}"}}]}]),
        "appointments": _page([{
            "id": f"fair_appointment_{rows.appointment}", "organisation": author,
            "hosts": [{"id": f"appointment_host_{rows.host}"}],
            "guest": {"id": f"appointment_guest_{rows.guest}"} if one.own_seen(oracle) else None}]),
        "standManagers": [{"id": f"stand_manager_{rows.manager}", "deputy": None,
                           "crewMember": {"id": f"crew_member_{rows.crew}"}}],
        "counts": [{"id": f"fair_count_{one.after.count}", "organisation": author}],
        "learnings": {"nodes": [{"id": f"fair_learning_{one.after.learning}", "organisation": author}]},
        "reviews": [{"id": f"fair_review_{one.after.review}", "organisation": author,
                     "kpis": [{"id": f"fair_kpi_{one.after.kpi}"}]}],
        "settlement": {
            "id": f"fair_settlement_{rows.settlement}",
            "lines": [{"id": f"settlement_line_{rows.settled_line}", "shares": every}],
            "parties": [{**one, "releasedBy": None} for one in every],
            "transfers": [{"payer": firm(one.firms[-1]), "payee": firm(one.firms[0])}],
            "objections": [{"id": f"settlement_objection_{rows.objection}", "organisation": author,
                            "answeredBy": None}],
        },
    }  # fmt: skip


def _member(oracle: Oracle, built: Built, one: Exhibit, firm: dict[str, str] | None) -> dict[str, Any]:
    named = one.person_seen(oracle) and oracle.knows_person(one.author)
    return {
        "id": f"crew_member_{one.rows.crew}", "organisation": firm,
        "person": {"id": f"person_{built.people[one.author].id}"} if named else None,
        "phone": {"id": f"crew_phone_{one.rows.phone}"} if one.person_seen(oracle) else None,
        "note": {"id": f"crew_note_{one.rows.crew_note}"} if one.own_seen(oracle) else None,
    }  # fmt: skip


def _page(nodes: list[Any]) -> dict[str, Any]:
    return {"totalCount": len(nodes), "nodes": nodes}


def _paged(found: dict[str, list[Any]]) -> dict[str, Any]:
    return {name: _page(nodes) for name, nodes in found.items()}


def _sorted(found: Any) -> Any:
    if isinstance(found, dict):
        return {key: _sorted(value) for key, value in found.items()}
    return sorted(map(_sorted, found), key=repr) if isinstance(found, list) else found
