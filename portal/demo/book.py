"""Rows of a demo world, collected table by table in memory before any of them is written."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from psycopg.types.json import Jsonb

from portal.core.events import Event
from portal.demo.content import Person

TABLES = (
    "workspace", "organisation", "circle", "person", "membership", "care", "circle_member", "terms", "acceptance",
    "invitation", "idea_stage", "tag", "idea_field", "idea_field_option", "idea", "idea_tag", "idea_view",
    "idea_answer", "idea_support", "idea_voice", "idea_follow", "idea_status_change", "comment", "comment_reaction",
    "comment_tally", "mention", "idea_note", "widening", "release_note", "release_note_idea", "theme",
    "theme_idea", "priority_column", "priority", "priority_value",
    "fair", "fair_edition", "organiser_deadline", "cancellation_step",
    "joint_appearance", "participation", "fair_goal", "fair_agreement",
    "fair_agreement_party", "fair_task", "budget_line", "budget_share", "stand_zone",
    "cost_document", "file", "fair_settlement", "settlement_line", "settlement_share", "settlement_party",
    "settlement_transfer",
    "fair_count", "fair_learning", "fair_review", "fair_kpi",
    "crew_member", "crew_phone", "crew_note", "rota_slot", "rota_need", "rota_assignment", "stand_manager",
    "stand_briefing", "fair_appointment", "appointment_host", "appointment_guest",
    "fair_exhibit", "exhibit_goods", "packing_item", "pass_quota", "pass_share", "fair_pass",
    "ballot", "ballot_option", "ballot_firm", "ballot_voter", "ballot_secret", "ballot_vote", "ballot_paper",
    "ballot_chain", "ballot_result", "ballot_statement", "idea_import", "idea_import_heading", "idea_import_problem",
    "event", "notification", "report", "trust",
)  # fmt: skip
"""In this order every foreign key finds its row."""
TIMELESS = (
    "trust",
    "care",
    "tag",
    "idea_view",
    "comment_tally",
    "idea_voice",
    "idea_stage",
    "idea_field_option",
    "idea_answer",
    "idea_import_heading",
    "idea_import_problem",
    "release_note_idea",
    "theme_idea",
    "priority_column",
    "priority_value",
    "fair_agreement_party",
    "fair_count",
    "fair_review",
    "fair_kpi",
    "budget_share",
    "stand_zone",
    "settlement_line",
    "settlement_share",
    "settlement_party",
    "settlement_transfer",
    "crew_phone",
    "crew_note",
    "rota_need",
    "stand_manager",
    "appointment_host",
    "appointment_guest",
    "cancellation_step",
    "stand_briefing",
    "exhibit_goods",
    "pass_quota",
    "pass_share",
    "fair_pass",
)

Row = dict[str, Any]


@dataclass
class Book:
    """The rows, the clock, and one source of chance, so that the same seed makes the same world."""

    now: datetime
    seed: int = 1
    keeps_files: bool = False
    tables: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    firms: dict[str, UUID] = field(default_factory=dict)
    members: dict[str, UUID] = field(default_factory=dict)
    circles: dict[str, UUID] = field(default_factory=dict)
    stages: dict[str, UUID] = field(default_factory=dict)
    ideas: dict[str, UUID] = field(default_factory=dict)
    places: dict[str, dict[str, UUID]] = field(default_factory=dict)
    """What stands beside an idea points to it and to its circle."""
    bytes: dict[str, bytes] = field(default_factory=dict)
    """What belongs into the storage, by key."""

    def __post_init__(self) -> None:
        self.random = Random(self.seed)  # noqa: S311 - a made-up world, no secrets
        self.workspace_id = self.id_at(self.now)

    def before(self, ago: timedelta) -> datetime:
        """The moment that long ago; whole days mean some time in the working hours of that day."""
        if ago < timedelta(days=1) or ago.seconds:
            return self.now - ago
        minutes = Random(f"{self.seed} {ago.days}").randrange(40, 480)  # noqa: S311 - a made-up world, no secrets
        return (self.now - ago).replace(hour=6, minute=0) + timedelta(minutes=minutes)

    def add(self, table: str, at: datetime, **values: Any) -> UUID:
        """A row of the workspace with a time-ordered identifier."""
        id_ = self.id_at(at)
        key = {"workspace_id": self.workspace_id, "id": id_}
        born = {} if table in TIMELESS else {"created_at": at}
        self.tables[table].append(key | born | values)
        return id_

    def tell(
        self, event: Event, at: datetime, person: Person, *, circle_id: UUID | None = None, hushed: bool = False
    ) -> UUID:
        """What the verb would have recorded."""
        row: Row = {
            "workspace_id": self.workspace_id,
            "id": self.id_at(at),
            "at": at,
            "actor": self.members[person.key],
            "organisation_id": self.firms[person.firm],
            "circle_id": circle_id,
            "kind": event.kind,
            "object": event.object,
            "hushed": hushed,
            "data": Jsonb(event.data()),
        }
        self.tables["event"].append(row)
        told: UUID = row["id"]
        return told

    def id_at(self, moment: datetime) -> UUID:
        """A UUIDv7 of that moment."""
        milliseconds = int(moment.astimezone(UTC).timestamp() * 1000)
        chance = self.random.getrandbits(74)
        return UUID(int=milliseconds << 80 | 7 << 76 | chance >> 62 << 64 | 2 << 62 | chance & ((1 << 62) - 1))
