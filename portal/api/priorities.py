"""What comes first, as the API shows and changes it, to the host's people only; each mutation is one verb."""

from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any
from uuid import UUID

import strawberry

from portal.api.context import Info
from portal.api.ideas.idea import Idea
from portal.api.inputs import given, version_seen
from portal.graph.mutation import mutation
from portal.graph.node import Node, Orders, ascending, column, descending, many, node, one, ref, root_many, sql
from portal.graph.paging import Connection, OrderDirection
from portal.graph.payload import Payload, result
from portal.graph.scalars import enum_type, id_of, own_id_of
from portal.ideas.model import IdeaStatus
from portal.priorities import access, queries
from portal.priorities.actions import column as columns
from portal.priorities.actions import priority
from portal.priorities.model import Measure, PriorityColumnRow, PriorityRow, PriorityValueRow

if TYPE_CHECKING:
    from portal.api.partners import Person

UNSET: Any = strawberry.UNSET

enum_type(
    Measure,
    REACH="How many firms support the idea.",
    NEED="How much its supporters need it: nice to have counts 1, important 2, blocking 4.",
    PROMISE="Whether it was promised: 1 or 0.",
    EFFORT="How many points of work the host estimates; it usually counts against.",
    OWN="A column of the host's own, filled in from 0 to 10.",
)


@node(PriorityColumnRow, prefix="priority_column", visible_to=access.column_visible_to)
class PriorityColumn(Node):
    """A column of the list: the score adds up each column's figure times its weight. None reckons with turnover."""

    measure: Measure = column("What it reckons with.")
    name: str | None = column("What the host calls it; null for those of all workspaces.")
    weight: int = column("How much it counts, from -20 to 20.")
    position: int = column("Where it stands among the others.")
    version: int = column("Counts its changes; an edit names the version it was made from.")
    changed_at: datetime = column("When its weight or name was last changed.")
    changed_by: "Person | None" = one("Who changed it last.", PriorityColumnRow.changed_by)
    viewer_can_edit: bool = sql("Whether you may change what counts how much.", access.weighs)


@node(PriorityValueRow, prefix="priority_value", visible_to=access.visible_to)
class PriorityValue(Node):
    """What an idea is worth in a column of the host's own."""

    value: int = column("From 0 to 10.")
    column: PriorityColumn | None = one("The column.", PriorityValueRow.column_id)


@node(PriorityRow, prefix="priority", visible_to=access.visible_to)
class Priority(Node):
    """An idea on the host's list of what comes first, with the figures that its score comes from."""

    idea: Idea | None = one("The idea.", PriorityRow.idea_id)
    score: int = column("All figures times the weights of their columns, added up.")
    reach: int = column("How many firms support it.")
    need: int = column("How much its supporters need it: nice to have counts 1, important 2, blocking 4.")
    nice_count: int = column("How many call it nice to have.", PriorityRow.nice)
    important_count: int = column("How many call it important.", PriorityRow.important)
    blocking_count: int = column("How many are held up without it.", PriorityRow.blocking)
    is_estimated: bool = sql("Whether somebody has estimated the effort.", queries.is_estimated)
    effort: int = column("How many points of work; 0 as long as nobody has estimated it.")
    effort_by: "Person | None" = one("Who estimated it.", PriorityRow.effort_by)
    effort_at: datetime | None = column("When it was estimated.")
    is_promised: bool = column("Whether it was promised to somebody.", PriorityRow.promised)
    promised_to: str = column("To whom; may be empty.")
    promised_until: date | None = column("Until when.")
    note: str = column("What else speaks for it or against it; may be empty.")
    values: list[PriorityValue] = many(
        "What it is worth in the host's own columns, as far as they were filled in.",
        queries.value_of,
        order=ascending(PriorityValueRow.column_id),
    )
    created_at: datetime = column("When it was put on the list.")
    version: int = column("Counts its changes; an edit names the version it was made from.")


class PriorityOrderField(Enum):
    """By what the list is sorted."""

    SCORE = "score"
    REACH = "reach"
    NEED = "need"
    EFFORT = "effort"
    CREATED_AT = "created_at"


enum_type(
    PriorityOrderField,
    SCORE="The score.",
    REACH="How many firms support it.",
    NEED="How much its supporters need it.",
    EFFORT="The estimated effort.",
    CREATED_AT="When it was put on the list.",
)


@strawberry.input
class PriorityOrder:
    """How the list is sorted."""

    field: PriorityOrderField = strawberry.field(description="The sort key.")
    direction: OrderDirection = strawberry.field(description="Which end comes first.")


@strawberry.input
class PriorityFilter:
    """Which entries the list holds; all given members must fit."""

    status: list[IdeaStatus] | None = strawberry.field(description="Of ideas in one of these statuses.", default=UNSET)
    theme: UUID | None = id_of("Theme", "Of ideas that belong to this theme.", optional=True)
    estimated: bool | None = strawberry.field(description="With an estimated effort, or without.", default=UNSET)


ORDERS = {
    PriorityOrderField.SCORE: PriorityRow.score,
    PriorityOrderField.REACH: PriorityRow.reach,
    PriorityOrderField.NEED: PriorityRow.need,
    PriorityOrderField.EFFORT: PriorityRow.effort,
    PriorityOrderField.CREATED_AT: PriorityRow.created_at,
}


@strawberry.type
class PriorityQuery:
    """What comes first."""

    priorities: Connection[Priority] | None = root_many(
        "The host's list of what comes first; for everybody else it is empty.",
        filter=(PriorityFilter, queries.priority_filter),
        order=Orders(PriorityOrder, ORDERS, descending(PriorityRow.score)),
    )
    priority_columns: Connection[PriorityColumn] | None = root_many(
        "The columns that count, with their weights: the formula of the score.",
        where=queries.in_use,
        order=ascending(PriorityColumnRow.position),
    )


@strawberry.input
class PriorityCreateInput:
    """An idea to put on the list."""

    id: UUID | None = own_id_of("Priority")
    idea_id: UUID = id_of("Idea", "The idea.")


@strawberry.input
class PriorityValueInput:
    """What an idea is worth in a column of the host's own."""

    column_id: UUID = id_of("PriorityColumn", "The column.")
    value: int = strawberry.field(description="From 0 to 10.")


@strawberry.input
class PriorityEditInput:
    """What the host knows better than its partners; what is left out stays as it is."""

    id: UUID = id_of("Priority", "The entry of the list.")
    version: int | None = version_seen()
    effort: int | None = strawberry.field(description="Points of work, up to 1000; 0 takes it away.", default=UNSET)
    is_promised: bool | None = strawberry.field(description="Whether it was promised.", default=UNSET)
    promised_to: str | None = strawberry.field(description="To whom.", default=UNSET)
    promised_until: date | None = strawberry.field(description="Until when; null takes it away.", default=UNSET)
    note: str | None = strawberry.field(description="What else speaks for it or against it.", default=UNSET)
    values: list[PriorityValueInput] | None = strawberry.field(
        description="What it is worth in columns of the host's own.", default=UNSET
    )


@strawberry.input
class PriorityDeleteInput:
    """An entry to take off the list."""

    id: UUID = id_of("Priority", "The entry of the list.")


@strawberry.input
class PriorityColumnCreateInput:
    """A column of the host's own."""

    id: UUID | None = own_id_of("PriorityColumn")
    name: str = strawberry.field(description="What it is called, in 2 to 40 characters.")
    weight: int = strawberry.field(description="How much it counts, from -20 to 20.", default=1)
    position: int = strawberry.field(description="Where it stands among the others, from 0 on.", default=10)


@strawberry.input
class PriorityColumnEditInput:
    """Another weight, name or place; what is left out stays as it is."""

    id: UUID = id_of("PriorityColumn", "The column.")
    version: int | None = version_seen()
    name: str | None = strawberry.field(description="What it is called; only for one of the host's own.", default=UNSET)
    weight: int | None = strawberry.field(description="How much it counts, from -20 to 20.", default=UNSET)
    position: int | None = strawberry.field(description="Where it stands among the others.", default=UNSET)
    is_archived: bool | None = strawberry.field(description="Whether it counts no more.", default=UNSET)


@strawberry.type
class PriorityPayload(Payload):
    """The entry as it is now, or why nothing was changed."""

    priority: Priority | None = result("The entry of the list.")


@strawberry.type
class PriorityCreatePayload(PriorityPayload):
    """The entry, or why there is none."""

    idea: Idea | None = result("The idea.")


@strawberry.type
class PriorityEditPayload(PriorityPayload):
    """The entry as it is now, or why it was not changed."""


@strawberry.type
class PriorityDeletePayload(Payload):
    """The idea that is on the list no more, or why it stays."""

    idea: Idea | None = result("The idea.")


@strawberry.type
class PriorityColumnPayload(Payload):
    """The column as it is now, or why nothing was changed."""

    priority_column: PriorityColumn | None = result("The column.")


@strawberry.type
class PriorityColumnCreatePayload(PriorityColumnPayload):
    """The column, or why there is none."""


@strawberry.type
class PriorityColumnEditPayload(PriorityColumnPayload):
    """The column as it is now, or why it was not changed."""


@strawberry.type
class PriorityMutation:
    """What can be done with the list of what comes first."""

    @mutation
    async def priority_create(self, info: Info, input: PriorityCreateInput) -> PriorityCreatePayload:
        """Put an idea on the list; its partners learn nothing of it."""
        async with info.context.write() as tx:
            row = await priority.put_on_list(tx, input.idea_id, own_id=input.id or None)
            id_ = row.id
        return PriorityCreatePayload(priority=ref(Priority, id_), idea=ref(Idea, input.idea_id))

    @mutation
    async def priority_edit(self, info: Info, input: PriorityEditInput) -> PriorityEditPayload:
        """Estimate the effort, note a promise, fill in own columns; the score follows."""
        values = given(input.values)
        assessment = priority.Assessment(
            effort=given(input.effort),
            promised=given(input.is_promised),
            promised_to=given(input.promised_to),
            promised_until=None if input.promised_until is UNSET else (input.promised_until,),
            note=given(input.note),
            values={one.column_id: one.value for one in values} if values else None,
        )
        async with info.context.write() as tx:
            await priority.assess(tx, input.id, assessment, now=info.context.now, version=given(input.version))
        return PriorityEditPayload(priority=ref(Priority, input.id))

    @mutation
    async def priority_delete(self, info: Info, input: PriorityDeleteInput) -> PriorityDeletePayload:
        """Take an idea off the list, with all that was estimated."""
        async with info.context.write() as tx:
            row = await priority.take_off_list(tx, input.id)
        return PriorityDeletePayload(idea=ref(Idea, row.idea_id))

    @mutation
    async def priority_column_create(self, info: Info, input: PriorityColumnCreateInput) -> PriorityColumnCreatePayload:
        """Name a column of your own."""
        async with info.context.write() as tx:
            row = await columns.create_column(tx, input.name, input.weight, input.position, own_id=input.id or None)
        return PriorityColumnCreatePayload(priority_column=ref(PriorityColumn, row.id))

    @mutation
    async def priority_column_edit(self, info: Info, input: PriorityColumnEditInput) -> PriorityColumnEditPayload:
        """Change what counts how much; every score follows in the same act."""
        change = columns.ColumnChange(
            given(input.name),
            given(input.weight),
            given(input.position),
            given(input.is_archived),
            given(input.version),
        )
        async with info.context.write() as tx:
            await columns.edit_column(tx, input.id, change, now=info.context.now)
        return PriorityColumnEditPayload(priority_column=ref(PriorityColumn, input.id))
