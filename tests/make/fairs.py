"""Fairs and joint appearances, row by row."""

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from portal.core.ids import new_id

if TYPE_CHECKING:
    from tests.make.world import Human

FIRST, LAST = date(2027, 10, 12), date(2027, 10, 15)


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


class Fairs:
    """Mixed into a world, which writes its rows."""

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
        line, share = await self._line(part, by, firms)
        own, _ = await self._line(part, by, [], is_shared=False, key="own", title="Eigene Reise")
        return Appearance(id_, fair, edition, goal, agreement, party, participations[-1], task, line, share, own)

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
            "category": "space", "title": "Miete", "is_shared": True, "planned": 1000, "committed": 0, "actual": 0,
            "currency": "CHF", "vat_rate": 810, "vat_mode": "reinvoiced", "key": "equal", **more,
        }  # fmt: skip
        line = await self._row("budget_line", **row, **part, **by)
        shares = [
            await self._row("budget_share", line_id=line, organisation_id=firm, position=n, weight=1, planned=500,
                            actual=0, **part)
            for n, firm in enumerate(firms)
        ]  # fmt: skip
        return line, shares[-1] if shares else new_id()
