"""Appearances in a described world, and who may know of them, from the words of the domain alone."""

from typing import Any, NamedTuple
from uuid import UUID

from psycopg.types.json import Jsonb

from portal.worker.relay import Happened
from tests.make.fairs import Appearance, Reviewed
from tests.proof.oracle import Oracle, Plain
from tests.proof.worlds import Built

SWEEP_FAIRS = (
    """{ fairs { nodes { name city website sectors editions { nodes { organiser openingHours
        deadlines { nodes { title source feeAfter } }
        cancellationSteps { until percent } } } } }
        appearances { edges { cursor } nodes { title purpose hall standNumber initiator { name } circle { name }
        participations { organisation { name } } goals { nodes { title unit method organisation { name } } } } } }""",
    """{ appearances { nodes { agreements { nodes { payments withdrawal results ending proposedBy { name }
        parties { benefit organisation { name } acceptedBy { name } } } }
        tasks { nodes { title assignee { name } } } budgetLines { nodes { title organisation { name } payer { name }
        shares { organisation { name } } documents { supplier number file { name url mediaType person { name }
        organisation { name } } organisation { name } payer { name } } } }
        zones { title organisation { name } } settlement { lines { title shares { organisation { name } } }
        parties { organisation { name } releasedBy { name } } transfers { payer { name } payee { name } }
        objections { reason proposal answer organisation { name } answeredBy { name } budgetLine { title } } } } } }""",
    """{ appearances { nodes { crew { topics languages organisation { name } person { name }
        phone { phone } note { note } }
        rotaSlots { nodes { station topics needs { organisation { name } }
        assignments { crewMember { topics person { name } phone { phone } note { note } } } } }
        counts { name value organisation { name } } learnings { nodes { body organisation { name } idea { title } } }
        reviews { organisation { name } kpis { code about value unit inputs } }
        appointments { nodes { place organisation { name } hosts { crewMember { person { name } } }
        guest { guest company topic } } }
        exhibits { nodes { title organisation { name } zone { title } goods { serialNumber origin currency } } }
        packingItems { nodes { title } } briefings { firms silence rules consent emergency }
        passes { shares { organisation { name } } given { crewMember { topics } } }
        standManagers { day crewMember { person { name } } deputy { person { name } } } } } }""",
)
"""Everything that can be told of fairs."""


class Exhibit(NamedTuple):
    """An appearance of some of a circle's firms, written by a person of one of them."""

    circle: int
    firms: tuple[int, ...]
    author: int
    rows: Appearance
    after: Reviewed
    receipt: UUID
    own_receipt: UUID

    def seen(self, oracle: Oracle) -> bool:
        """Only participants, and only where they read the circle."""
        return oracle.me is not None and oracle.me.firm in self.firms and oracle.reads(self.circle)

    def own_seen(self, oracle: Oracle) -> bool:
        """A firm's own lines: that firm alone."""
        return self.seen(oracle) and oracle.me is not None and oracle.me.firm == oracle.world.people[self.author].firm

    def person_seen(self, oracle: Oracle) -> bool:
        """How the author is reached at the stand: where the circle names people, or the firm is close."""
        return self.seen(oracle) and oracle.names_person(oracle.world.people[self.author].firm, self.circle)

    def edition_seen(self, oracle: Oracle) -> bool:
        """What the own firm, the host or a partner in one's care entered, or what one exhibits at."""
        return oracle.kin(oracle.world.people[self.author].firm) or self.seen(oracle)


async def exhibit(built: Built, plain: Plain) -> list[Exhibit]:
    """In every circle one of all its firms, and one of the host with the first partner alone."""
    exhibits = []
    for n, circle in enumerate(plain.circles):
        every = tuple(sorted(circle.members))
        for firms in dict.fromkeys((every, every[:2])):
            author = next(p for p, person in reversed(list(enumerate(plain.people))) if person.firm in firms)
            ids = [built.firms[firm] for firm in firms]
            rows = await built.world.appearance(built.people[author], built.circles[n], ids)
            after = await built.world.reviewed(rows, built.circles[n], built.people[author])
            papers = [
                await built.world.receipt(built.people[author], built.circles[n], paper)
                for paper in (rows.document, rows.own_document)
            ]
            exhibits.append(Exhibit(n, firms, author, rows, after, *papers))
    return exhibits


async def plant_exhibits(canaries: Any, built: Built, plain: Plain) -> None:
    """Marker words in whatever appearances say."""
    for one in await exhibit(built, plain):
        await _plant(canaries, one)


async def _plant(canaries: Any, one: Exhibit) -> None:
    rows = one.rows
    await canaries.plant("fair", rows.fair, "name city website", one.edition_seen)
    await canaries.plant("fair_edition", rows.edition, "organiser", one.edition_seen)
    await canaries.plant("joint_appearance", rows.id, "title purpose hall stand_number", one.seen)
    await canaries.plant("fair_goal", rows.goal, "title unit method", one.seen)
    await canaries.plant("fair_learning", one.after.learning, "body", one.seen)
    await canaries.plant("fair_kpi", one.after.kpi, "about value unit", one.seen)
    await canaries.plant("fair_agreement", rows.agreement, "payments withdrawal results ending", one.seen)
    await canaries.plant("fair_agreement_party", rows.party, "benefit", one.seen)
    await canaries.plant("fair_task", rows.task, "title", one.seen)
    await canaries.plant("budget_line", rows.line, "title", one.seen)
    await canaries.plant("budget_line", rows.own_line, "title", one.own_seen)
    await canaries.plant("stand_zone", rows.zone, "title", one.seen)
    await canaries.plant("cost_document", rows.document, "supplier number", one.seen)
    await canaries.plant("cost_document", rows.own_document, "supplier number", one.own_seen)
    await canaries.plant("file", one.receipt, "name slug media_type", one.seen)
    await canaries.plant("file", one.own_receipt, "name slug media_type", one.own_seen)
    await canaries.plant("settlement_line", rows.settled_line, "title", one.seen)
    await canaries.plant("settlement_objection", rows.objection, "reason proposal answer", one.seen)
    await canaries.plant("crew_phone", rows.phone, "phone", one.person_seen)
    await canaries.plant("crew_note", rows.crew_note, "note", one.own_seen)
    await canaries.plant("rota_slot", rows.slot, "station", one.seen)
    await canaries.plant("fair_appointment", rows.appointment, "place", one.seen)
    await canaries.plant("appointment_guest", rows.guest, "guest company topic", one.own_seen)
    await canaries.plant("fair_exhibit", rows.exhibit, "title", one.seen)
    await canaries.plant("exhibit_goods", rows.goods, "serial_number origin currency", one.own_seen)
    await canaries.plant("packing_item", rows.packed, "title", one.own_seen)
    await canaries.plant("stand_briefing", rows.card, "firms silence rules consent emergency", one.seen)
    canaries.known[str(rows.step)] = one.edition_seen
    canaries.known[str(one.after.review)] = one.seen
    for id_ in (rows.quota, rows.pass_share, rows.pass_given):
        canaries.known[str(id_)] = one.seen
    for id_ in (rows.host, rows.crew, rows.need, rows.assignment, rows.manager):
        canaries.known[str(id_)] = one.seen
    for id_ in (rows.participation, rows.share, rows.settlement, rows.transfer, rows.reminder):
        canaries.known[str(id_)] = one.seen
    found = await canaries.world.db.execute(
        "select id, 1 from organiser_deadline where edition_id = %(e)s union all select id, 2 from participation "
        "where appearance_id = %(a)s union all select id, 2 from fair_agreement_party where appearance_id = %(a)s "
        "union all select id, 2 from budget_share where appearance_id = %(a)s "
        "union all select id, 2 from settlement_share where appearance_id = %(a)s "
        "union all select id, 2 from settlement_party where appearance_id = %(a)s",
        {"e": rows.edition, "a": rows.id},
    )
    for id_, kind in await found.fetchall():
        canaries.known.setdefault(str(id_), one.edition_seen if kind == 1 else one.seen)


async def told_of_fairs(built: Built, exhibits: list[Exhibit]) -> dict[UUID, tuple[int, Exhibit]]:
    """Everybody is told of a task of every appearance, seen or not, and wants to hear no more of it."""
    told = {}
    for one in exhibits:
        for who, human in enumerate(built.people):
            by = built.people[one.author]
            told[await built.world.fair_notice(one.rows.id, human, by, task_id=one.rows.task)] = (who, one)
            await built.world.mute_fair(one.rows.id, human)
    return told


def fair_line(oracle: Oracle, built: Built, notification: UUID, one: Exhibit) -> dict[str, Any]:
    """What an inbox says of an appearance: who did it, as far as the circle tells."""
    firm = oracle.world.people[one.author].firm
    named = oracle.names_person(firm, one.circle) and oracle.knows_person(one.author)
    firm_named = oracle.names_firm(firm, one.circle) and oracle.knows_firm(firm)
    return {
        "id": f"notification_{notification}",
        "idea": None,
        "ballot": None,
        "appearance": {"id": f"joint_appearance_{one.rows.id}"},
        "fairTask": {"id": f"fair_task_{one.rows.task}"},
        "comment": None,
        "actor": {"id": f"person_{built.people[one.author].id}"} if named else None,
        "organisation": {"id": f"organisation_{built.firms[firm]}"} if firm_named else None,
    }


CREW = """
    insert into crew_member (workspace_id, id, appearance_id, circle_id, organisation_id, membership_id, author_id,
                             number, languages, topics, is_first_timer)
    select a.workspace_id, gen_random_uuid(), a.id, a.circle_id, m.organisation_id, m.id, a.author_id,
           1 + row_number() over (partition by a.id order by m.id), '{de}', '{}', false
      from joint_appearance a join membership m on m.workspace_id = a.workspace_id
     where not exists (select from crew_member c where c.appearance_id = a.id and c.membership_id = m.id)
"""


async def offer_shifts(built: Built) -> None:
    """Everybody stands at every stand, taking part or not, and somebody looks for another person there."""
    await built.world.db.execute(CREW)
    await built.world.db.execute("update rota_assignment set offered_at = now()")


async def fairs_happen(built: Built) -> list[Happened]:
    """Of every appearance one is invited, somebody objects, a shift is offered to everybody, and a task is late."""
    world, made = built.world, []
    rows = await world.db.execute(
        "select a.id, a.circle_id, a.author_id, t.id, o.id from joint_appearance a "
        "join fair_task t on t.appearance_id = a.id join settlement_objection o on o.appearance_id = a.id order by a.id"
    )
    await offer_shifts(built)
    await world.db.execute("update participation set state = 'invited'")
    await world.db.execute("update joint_appearance set state = 'invited'")
    for appearance, circle, author, task, objection in await rows.fetchall():
        by = next(human for human in built.people if human.id == author)
        for kind, facts in (
            ("appearance_stepped", {"to_state": "invited"}),
            ("settlement_objected", {"objection_id": str(objection)}),
            ("shift_offered", {}),
            ("task_overdue", {"task_id": str(task), "is_assigned": False, "side": "partner"}),
        ):
            event = await world.event(kind, appearance, by, circle)
            await world.db.execute("update event set data = %s where id = %s", [Jsonb(facts), event])
            made.append(Happened(1, event, world.workspace_id, kind, appearance))
    return made
