"""Lists of ideas: by what they are filtered and sorted, and what waits around them."""

from enum import Enum
from uuid import UUID

import strawberry

from portal.api.ideas.field import IdeaField
from portal.api.ideas.idea import Idea
from portal.api.ideas.move import WideningRequest
from portal.api.ideas.step import Stage
from portal.api.ideas.tag import Tag
from portal.api.partners import Circle, Organisation, Person
from portal.graph.node import Found, Orders, ascending, column, descending, node, one, root_found, root_many, root_one
from portal.graph.paging import Connection, OrderDirection
from portal.graph.scalars import enum_type, id_of
from portal.ideas import access, queries
from portal.ideas.model import FieldRow, IdeaCountRow, IdeaRow, IdeaStatus, StageRow, TagRow, WideningRow
from portal.ideas.queries import OwnIdeas
from portal.partners.shown import by_name


class IdeaOrderField(Enum):
    """By what ideas are sorted."""

    CREATED_AT = "created_at"
    SUPPORT = "support"
    NEED = "need"
    LAST_ACTIVITY_AT = "last_activity_at"
    TARGET_MONTH = "target_month"


enum_type(
    IdeaOrderField,
    CREATED_AT="When they were brought in.",
    SUPPORT="How many people support them, as far as you may know; what is put to a vote counts as 0.",
    NEED="How much their supporters need them: nice to have counts 1, important 2, blocking 4; else as SUPPORT.",
    LAST_ACTIVITY_AT="When they were last changed or talked about.",
    TARGET_MONTH="The month in which they shall be there; those without one stand at the end.",
)


@strawberry.input
class IdeaOrder:
    """How a list of ideas is sorted."""

    field: IdeaOrderField = strawberry.field(description="The sort key.")
    direction: OrderDirection = strawberry.field(description="Which end comes first.")


@strawberry.input
class IdeaFilter:
    """Which ideas a list holds; all given members must fit."""

    status: list[IdeaStatus] | None = strawberry.field(
        description="In one of these statuses; without it all but those that were merged.", default=strawberry.UNSET
    )
    circle: UUID | None = id_of("Circle", "Readable by this circle.", optional=True)
    organisation: UUID | None = id_of("Organisation", "Owned by this firm, where you may know it.", optional=True)
    tags: list[UUID] | None = id_of("Tag", "Carrying one of these tags.", optional=True)
    dated: bool | None = strawberry.field(description="With a month, or without one.", default=strawberry.UNSET)
    mine: bool | None = strawberry.field(description="Brought in by you, or not.", default=strawberry.UNSET)
    supported: bool | None = strawberry.field(description="Supported by you, or not.", default=strawberry.UNSET)
    followed: bool | None = strawberry.field(description="Followed by you, or not.", default=strawberry.UNSET)
    waiting: bool | None = strawberry.field(
        description="Waiting for your answer, or not: you are called upon, asked for your word, or moderate it.",
        default=strawberry.UNSET,
    )
    text: str | None = strawberry.field(
        description="With these characters in title, problem or proposal.", default=strawberry.UNSET
    )
    language: str | None = strawberry.field(
        description="Written in this language, as two letters.", default=strawberry.UNSET
    )
    chosen: UUID | None = id_of("IdeaFieldOption", "For which this option was chosen.", optional=True)
    ticked: UUID | None = id_of("IdeaField", "For which this field of kind CHECK was answered yes.", optional=True)


@strawberry.input
class MentionFilter:
    """Whom a comment may call upon."""

    idea: UUID = id_of("Idea", "In a comment on this idea.")
    text: str | None = strawberry.field(description="With these characters in the name.", default=strawberry.UNSET)


enum_type(
    OwnIdeas,
    MINE="Brought in by you.",
    SUPPORTED="Supported by you.",
    FOLLOWED="Followed by you.",
    WAITING="Waiting for your answer.",
)


@node(IdeaCountRow, visible_to=access.counted_for)
class IdeaCount:
    """How many ideas an option of the filter would show you: exactly one of its members says which option."""

    status: IdeaStatus | None = column("Ideas in this status.")
    circle: Circle | None = one("Ideas readable by this circle.", IdeaCountRow.circle_id)
    organisation: Organisation | None = one("Ideas owned by this firm.", IdeaCountRow.organisation_id)
    tag: Tag | None = one("Ideas carrying this tag.", IdeaCountRow.tag_id)
    own: OwnIdeas | None = column("Ideas that have to do with you in this way.")
    ideas: int = column("How many there are.")
    is_partial: bool = column("Whether counting stopped before all ideas were looked at: then there may be more.")


ORDERS = {
    IdeaOrderField.CREATED_AT: IdeaRow.created_at,
    IdeaOrderField.SUPPORT: queries.shown_support,
    IdeaOrderField.NEED: queries.shown_need,
    IdeaOrderField.LAST_ACTIVITY_AT: IdeaRow.last_activity_at,
    IdeaOrderField.TARGET_MONTH: queries.by_month,
}


@strawberry.type
class IdeaQuery:
    """Ideas and what waits around them."""

    ideas: Connection[Idea] | None = root_many(
        "The ideas you may read.",
        filter=(IdeaFilter, queries.idea_filter, queries.idea_sets, queries.ideas_apart),
        order=Orders(IdeaOrder, ORDERS, descending(IdeaRow.created_at)),
        circle=IdeaRow.circle_id,
    )
    idea: Idea | None = root_one("One idea, by its id or its number.", by={"id": IdeaRow.id, "number": IdeaRow.number})
    mentionable_people: Connection[Person] | None = root_many(
        "People who read an idea and whom you may know there: whom a comment may call upon.",
        where=queries.somebody,
        filter=(MentionFilter, queries.mentionable),
        order=ascending(by_name),
    )
    stages: Connection[Stage] | None = root_many(
        "What the host calls the parts of the statuses, in their order.", order=ascending(StageRow.position)
    )
    tags: Connection[Tag] | None = root_many(
        "The tags that you may know, in the host's order.", order=ascending(TagRow.position)
    )
    idea_fields: Connection[IdeaField] | None = root_many(
        "What the host asks about ideas, in its order; what is asked no more, too.",
        order=ascending(FieldRow.position),
    )
    idea_counts: list[IdeaCount] | None = root_found(
        "How many ideas each option of a filter would show you, under its other members. Options without any are left "
        "out. For each at most 3,000 ideas are looked at, of those that fit the filter's rarest member; beyond that "
        "the numbers are lower bounds.",
        Found(queries.counts, {}, most=queries.COUNTED),
        filter=(IdeaFilter, None),
        order=descending(IdeaCountRow.ideas),
    )
    widening_requests: Connection[WideningRequest] | None = root_many(
        "Requests to let more firms read an idea that wait for an answer, earliest first.",
        where=queries.unanswered,
        order=ascending(WideningRow.created_at),
    )
