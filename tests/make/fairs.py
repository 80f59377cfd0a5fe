"""Fairs and joint appearances, row by row."""

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from psycopg.types.json import Jsonb

from portal.core.ids import new_id

if TYPE_CHECKING:
    from tests.make.world import Human

LONG_AGO = datetime(2026, 9, 1, tzinfo=UTC)
FIRST, LAST = date(2027, 10, 12), date(2027, 10, 15)
OPENS = datetime(2027, 10, 12, 7, tzinfo=UTC)
LAPSES = datetime(2099, 1, 1, tzinfo=UTC)


class Appearance(NamedTuple):
    """An appearance and the rows that hang on it."""

    id: UUID
    fair: UUID
    edition: UUID
    goal: UUID
    agreement: UUID
    party: UUID
    participation: UUID
    task: UUID
    line: UUID
    share: UUID
    own_line: UUID
    zone: UUID
    document: UUID
    own_document: UUID
    settlement: UUID
    settled_line: UUID
    settled_share: UUID
    settled_party: UUID
    transfer: UUID
    objection: UUID
    reminder: UUID
    crew: UUID
    phone: UUID
    crew_note: UUID
    slot: UUID
    need: UUID
    assignment: UUID
    manager: UUID
    appointment: UUID
    host: UUID
    guest: UUID
    exhibit: UUID
    goods: UUID
    packed: UUID
    quota: UUID
    pass_share: UUID
    pass_given: UUID
    step: UUID
    card: UUID


class Reviewed(NamedTuple):
    """What hangs on an appearance once it is over."""

    count: UUID
    learning: UUID
    review: UUID
    kpi: UUID
    proposal: UUID


class Fairs:
    """Mixed into a world, which writes its rows."""

    db: Any

    async def _row(self, table: str, **values: Any) -> UUID:
        raise NotImplementedError

    async def edition(self, human: "Human", name: str = "Käsemesse") -> tuple[UUID, UUID]:
        """A fair that this firm entered, with its edition and a deadline."""
        by = {"organisation_id": human.firm.id, "author_id": human.id}
        fair = await self._row("fair", name=name, city="Bern", country="CH", **by)
        edition = await self._row(
            "fair_edition", fair_id=fair, first_day=FIRST, last_day=LAST, organiser="", time_zone="Europe/Zurich",
            currency="CHF", **by)  # fmt: skip
        await self._row("organiser_deadline", edition_id=edition, kind="catalogue", title="Katalog",
                        due_on=date(2027, 5, 20), source="", **by)  # fmt: skip
        return fair, edition

    async def appearance(self, human: "Human", circle: UUID, firms: list[UUID], **more: Any) -> Appearance:
        """An appearance with something of everything, written by that person."""
        fair, edition = await self.edition(human)
        by = {"organisation_id": human.firm.id, "author_id": human.id}
        row = {
            "title": "Gemeinsam am Stand", "purpose": "Zusammen gesehen werden", "form": "co_exhibitor",
            "needs_customs": False, "state": "idea", "first_day": FIRST, "last_day": LAST,
            "started_on": date(2026, 9, 1), "hall": "", "stand_number": "", "stand_area": 0, **more,
        }  # fmt: skip
        id_ = await self._row(
            "joint_appearance", edition_id=edition, circle_id=circle, firm_ids=firms, **by, **row)  # fmt: skip
        part = {"appearance_id": id_, "circle_id": circle}
        participations = [
            await self._row("participation", organisation_id=firm, position=n, role="main" if n == 0 else "guest",
                            state="accepted" if firm == human.firm.id else "invited", **part)
            for n, firm in enumerate(firms)
        ]  # fmt: skip
        goal = await self._row(
            "fair_goal", title="Gespräche", unit="Anzahl", method="gezählt", target=160, **part, **by
        )
        agreement, party = await self._agreement(part, by, firms)
        task = await self._row(
            "fair_task", code="F01", phase="decide", title="Zweck klären", side="joint", lead_side="host",
            needs_both=False, waits_for=[], due_on=FIRST, template_due_on=FIRST, ruled_by="template", is_tight=False,
            **part)  # fmt: skip
        asked = {"membership_id": human.id, "asked_by": human.id, "expires_at": LAPSES}
        reminder = await self._row("fair_reminder", task_id=task, due_on=FIRST, **asked, **part)
        line, share = await self._line(part, by, firms)
        own, _ = await self._line(part, by, [], is_shared=False, key="own", title="Eigene Reise")
        common = {"kind": "shared", "area": 1600, "position": 0, "organisation_id": None}
        zone = await self._row("stand_zone", title="Gemeinsam", **common, **part)
        papers = [await self._document(part, by, one) for one in (line, own)]
        settled = await self._settlement(part, by, firms, line)
        return Appearance(
            id_, fair, edition, goal, agreement, party, participations[-1], task, line, share, own, zone, *papers,
            *settled, reminder, *await self._stand(part, human), *await self._goods(part, human),
            await self._row("cancellation_step", edition_id=edition, until=FIRST, percent=10_000, min_fee=7, **by),
            await self._row("stand_briefing", language="de", firms="Zwei Firmen", silence="", rules="", consent="",
                            emergency="144", **part))  # fmt: skip

    async def crew(self, shown: Appearance, circle: UUID, human: "Human", number: int = 1) -> UUID:
        """Somebody at the stand, sent by the own firm."""
        part = {"appearance_id": shown.id, "circle_id": circle}
        return await self._row(
            "crew_member", organisation_id=human.firm.id, membership_id=human.id, author_id=human.id, number=number,
            languages=["de"], topics=["Reifung"], is_first_timer=False, **part)  # fmt: skip

    async def assignment(
        self, shown: Appearance, circle: UUID, crew: UUID, human: "Human", by: "Human", **more: Any
    ) -> UUID:
        """That person in the first shift, planned by another."""
        return await self._row(
            "rota_assignment", appearance_id=shown.id, circle_id=circle, slot_id=shown.slot, crew_id=crew,
            organisation_id=human.firm.id, author_id=by.id, starts_at=OPENS, ends_at=OPENS + timedelta(hours=3),
            **more)  # fmt: skip

    async def _stand(self, part: dict[str, Any], human: "Human") -> tuple[UUID, ...]:
        by = {"organisation_id": human.firm.id, "author_id": human.id}
        crew = await self._row("crew_member", membership_id=human.id, number=1, languages=["de"], topics=["Reifung"],
                               is_first_timer=False, **part, **by)  # fmt: skip
        of = {"crew_id": crew, "organisation_id": human.firm.id, **part}
        phone = await self._row("crew_phone", phone="+41 79 000 00 00", **of)
        note = await self._row("crew_note", note="Nicht am Freitag", **of)
        time = {"starts_at": OPENS, "ends_at": OPENS + timedelta(hours=3)}
        slot = await self._row("rota_slot", station="Theke", min_people=2, languages=["de"], topics=[],
                               author_id=human.id, **time, **part)  # fmt: skip
        need = await self._row("rota_need", slot_id=slot, organisation_id=human.firm.id, people=1, **part)
        assigned = await self._row("rota_assignment", slot_id=slot, crew_id=crew, **time, **part, **by)
        manager = await self._row("stand_manager", day=FIRST, crew_id=crew, **part)
        meets = {"starts_at": OPENS + timedelta(hours=4), "ends_at": OPENS + timedelta(hours=5)}
        appointment = await self._row("fair_appointment", place="Lounge", state="confirmed", **meets, **part, **by)
        host = await self._row("appointment_host", appointment_id=appointment, crew_id=crew, **meets, **part)
        guest = await self._row("appointment_guest", appointment_id=appointment, firm_ids=[human.firm.id],
                                guest="Frau Iten", company="Molkerei", topic="Abfüllen", **part)  # fmt: skip
        return crew, phone, note, slot, need, assigned, manager, appointment, host, guest

    async def _goods(self, part: dict[str, Any], human: "Human") -> tuple[UUID, ...]:
        """What the firm brings, and a pass in that person's name."""
        by = {"organisation_id": human.firm.id, "author_id": human.id}
        found = await self.db.execute("select id from crew_member where appearance_id = %s", [part["appearance_id"]])
        ((crew,),) = await found.fetchall()
        sizes = {"width": 80, "depth": 60, "height": 120, "weight": 45_000, "power": 900}
        exhibit = await self._row("fair_exhibit", title="Abfüller", pieces=1, needs=["power"], **sizes, **part, **by)
        goods = await self._row(
            "exhibit_goods", exhibit_id=exhibit, organisation_id=human.firm.id, customs="carnet", serial_number="P6-1",
            value=4_800_000, currency="CHF", origin="CH", **part)  # fmt: skip
        packed = await self._row("packing_item", title="Notfallkoffer", pieces=1, **part, **by)
        quota = await self._row("pass_quota", kind="exhibitor", passes=6, **part)
        of = {"quota_id": quota, "organisation_id": human.firm.id, **part}
        share = await self._row("pass_share", position=0, passes=3, extra=1, **of)
        return exhibit, goods, packed, quota, share, await self._row("fair_pass", crew_id=crew, **of)

    async def receipt(self, human: "Human", circle: UUID, document: UUID) -> UUID:
        """The scan of a paper, uploaded by that person."""
        return await self._row(
            "file", membership_id=human.id, organisation_id=human.firm.id, document_id=document, circle_id=circle,
            name="Quittung.pdf", slug="quittung.pdf", media_type="application/pdf", size=5, stored=5, sha256="",
            state="ready", blob=document)  # fmt: skip

    async def _document(self, part: dict[str, Any], by: dict[str, Any], line: UUID) -> UUID:
        return await self._row(
            "cost_document", line_id=line, payer_id=by["organisation_id"], supplier="Messe Bern", number="4711",
            issued_on=FIRST, currency="CHF", net=1000, vat=81, rate=1_000_000, amount=1000, **part, **by)  # fmt: skip

    async def _settlement(
        self, part: dict[str, Any], by: dict[str, Any], firms: list[UUID], line: UUID
    ) -> tuple[UUID, ...]:
        stands = {"state": "objected", "currency": "CHF", "pay_until": LAST, "computed_at": LONG_AGO}
        settlement = await self._row("fair_settlement", **stands, **part, **by)
        of = {**part, "settlement_id": settlement}
        written = {"category": "space", "key": "equal", "currency": "CHF", "rate": 1_000_000, "vat_rate": 810}
        settled = await self._row(
            "settlement_line", line_id=line, position=0, title="Miete", vat_mode="reinvoiced", total=1000, vat=81,
            is_disputed=True, **written, **of)  # fmt: skip
        figures = {"amount": 500, "vat": 41, "paid": 0, "weight": 1, "weights": 2}
        shares = [
            await self._row("settlement_share", settlement_line_id=settled, organisation_id=firm, position=n,
                            **figures, **part)
            for n, firm in enumerate(firms)
        ]  # fmt: skip
        even = {"owed": 0, "vat": 0, "paid": 0, "balance": 0}
        parties = [
            await self._row("settlement_party", organisation_id=firm, position=n, **even, **of)
            for n, firm in enumerate(firms)
        ]
        sides = {"payer_id": firms[-1], "organisation_id": firms[0]}
        transfer = await self._row("settlement_transfer", position=0, amount=5, **sides, **of)
        said = {"reason": "Zu teuer", "proposal": "Die Hälfte", "answer": ""}
        objection = await self._row("settlement_objection", line_id=line, **said, **of, **by)
        return settlement, settled, shares[-1], parties[-1], transfer, objection

    async def reviewed(self, shown: Appearance, circle: UUID, human: "Human") -> Reviewed:
        """What that person counted, learned and froze."""
        part = {"appearance_id": shown.id, "circle_id": circle}
        by = {"organisation_id": human.firm.id, "author_id": human.id, **part}
        count = await self._row("fair_count", name="talks", value=7, counted_at=LONG_AGO, **by)
        learning = await self._row("fair_learning", kind="change", body="Die Theke war zu hoch", **by)
        review = await self._row("fair_review", number=1, frozen_at=LONG_AGO, **by)
        figure = {"code": "K5", "about": "", "value": "7.00", "unit": "amount", "inputs": ["talks=7"]}
        kpi = await self._row("fair_kpi", review_id=review, position=0, **figure, **part)
        proposed = {
            "state": "ready",
            "number": 1,
            "changes": Jsonb([]),
            "problems": Jsonb([]),
            "membership_id": human.id,
        }
        return Reviewed(count, learning, review, kpi, await self._row("rota_proposal", **proposed, **part))

    async def calendar_feed(self, human: "Human", token_hash: bytes = b"calendar") -> UUID:
        """A calendar of that person's dates, with an entry that was handed out."""
        own = {"membership_id": human.id}
        feed = await self._row("calendar_feed", scope="personal", token_hash=token_hash, **own)
        await self._row("calendar_entry", feed_id=feed, uid="task-1@portal.example", mark=b"mark", sequence=0,
                        starts=FIRST.isoformat(), **own)  # fmt: skip
        return feed

    async def own_task(self, shown: Appearance, circle: UUID, title: str = "Blumen bestellen") -> UUID:
        """A task that is in no template."""
        return await self._row(
            "fair_task", code="E-12345678", phase="prepare", title=title, side="joint", lead_side="host",
            needs_both=False, waits_for=[], due_on=FIRST, template_due_on=FIRST, ruled_by="hand", is_tight=False,
            appearance_id=shown.id, circle_id=circle)  # fmt: skip

    async def _agreement(self, part: dict[str, Any], by: dict[str, Any], firms: list[UUID]) -> tuple[UUID, UUID]:
        texts = dict.fromkeys(("payments", "withdrawal", "competition", "brand_use", "results", "ending"), "")
        agreement = await self._row(
            "fair_agreement", number=1, state="proposed", form="co_exhibitor", is_partnership=False,
            lead_mode="separate", approval_days=3, **texts, **part, **by)  # fmt: skip
        parties = [
            await self._row("fair_agreement_party", agreement_id=agreement, organisation_id=firm, position=n,
                            benefit="Neue Kunden", cap=1_000_000, **part)
            for n, firm in enumerate(firms)
        ]  # fmt: skip
        return agreement, parties[-1]

    async def _line(
        self, part: dict[str, Any], by: dict[str, Any], firms: list[UUID], **more: Any
    ) -> tuple[UUID, UUID]:
        row = {
            "category": "space", "title": "Miete", "is_shared": True, "planned": 1000, "committed": 0, "actual": 1000,
            "currency": "CHF", "vat_rate": 810, "vat_mode": "reinvoiced", "key": "equal", **more,
        }  # fmt: skip
        line = await self._row("budget_line", **row, **part, **by)
        shares = [
            await self._row("budget_share", line_id=line, organisation_id=firm, position=n, weight=1, planned=500,
                            actual=0, **part)
            for n, firm in enumerate(firms)
        ]  # fmt: skip
        return line, shares[-1] if shares else new_id()
