"""Ideas as the API shows them: the idea, its supports, comments and history, and the lists of them."""

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING
from uuid import UUID

import strawberry

from portal.graph.node import Node, Orders, ascending, column, descending, many, node, one, root_many, root_one, sql
from portal.graph.paging import Connection, OrderDirection
from portal.graph.scalars import Markdown, enum_type, id_of
from portal.ideas import access, queries
from portal.ideas.model import CommentRow, IdeaRow, IdeaStatus, Need, StatusChangeRow, SupportRow, WideningRow
from portal.partners.access import names_firm, names_person

if TYPE_CHECKING:
    from portal.api.partners import Circle, Organisation, Person

enum_type(
    IdeaStatus,
    HELD="Waits for moderation; seen by the author's firm and the host only.",
    OPEN="Open for support and discussion.",
    CONSIDERING="The host is looking into it.",
    PLANNED="It will be built.",
    IN_DEVELOPMENT="It is being built.",
    RELEASED="It is there.",
    DECLINED="The host will not build it, and says why.",
    WITHDRAWN="Its author took it back.",
)
enum_type(
    Need,
    NICE="Would be nice to have.",
    IMPORTANT="Matters for our work.",
    BLOCKING="Without it we cannot go on.",
)


@node(SupportRow, prefix="support", visible_to=access.support_visible_to)
class Support(Node):
    """A person's word that an idea matters."""

    need: Need = column("How much it matters.")
    reason: str | None = column("Why it matters, in the person's own words.")
    organisation: "Organisation | None" = one(
        "The supporter's firm; null where you may not know it.",
        SupportRow.organisation_id,
        when=access.names_speakers_firm,
    )
    person: "Person | None" = one(
        "The supporter; null where you may not know the person.", SupportRow.membership_id, when=access.names_speaker
    )
    created_at: datetime = column("When it was said.")


@node(CommentRow, prefix="comment", visible_to=access.visible_to)
class Comment(Node):
    """Something said about an idea."""

    body: Markdown = column("What was said, as written.")
    body_html: str = column("What was said, rendered and cleaned.")
    language: str = column("Language of the text, as two letters.")
    organisation: "Organisation | None" = one(
        "The author's firm; null where you may not know it.",
        CommentRow.organisation_id,
        when=access.names_speakers_firm,
    )
    author: "Person | None" = one(
        "Who said it; null where you may not know the person.", CommentRow.author_id, when=access.names_speaker
    )
    is_official: bool = column("Whether it is the host's official answer.")
    created_at: datetime = column("When it was said.")
    edited_at: datetime | None = column("When it was last changed, if it was.")
    version: int = column("Counts its changes; an edit names the version it was made from.")
    viewer_can_edit: bool = sql("Whether you may change it.", access.edits_comment)


@node(StatusChangeRow, prefix="status_change", visible_to=access.visible_to)
class StatusChange(Node):
    """A step of an idea on its way, with the sentence that explains it."""

    from_status: IdeaStatus | None = column("Where it stood before; null for the first step.")
    to_status: IdeaStatus = column("Where it stood afterwards.")
    sentence: str = column("Why, in a sentence; empty where none was needed.")
    at: datetime = column("When it was decided.", StatusChangeRow.created_at)
    actor: "Person | None" = one(
        "Who decided; null where you may not know the person.", StatusChangeRow.actor_id, when=names_person
    )


@node(WideningRow, prefix="widening", visible_to=access.widening_visible_to)
class WideningRequest(Node):
    """Somebody asks the owner firm to let more firms read an idea."""

    idea: "Idea | None" = one("The idea in question.", WideningRow.idea_id)
    circle: "Circle | None" = one("The circle that would read it.", WideningRow.to_circle_id)
    requested_by: "Person | None" = one("Who asks.", WideningRow.requested_by)
    note: str = column("Why, in their own words; may be empty.")
    created_at: datetime = column("When it was asked.")
    answered_at: datetime | None = column("When it was answered, if it was.")
    is_accepted: bool | None = column("The answer; null while it waits.", WideningRow.accepted)
    viewer_can_answer: bool = sql("Whether you may answer for the owner firm.", access.consents)


@node(IdeaRow, prefix="idea", visible_to=access.visible_to)
class Idea(Node):
    """A product idea shared with a circle."""

    number: int = column("Short number, unique in the workspace; it tells nothing about how many there are.")
    title: str = column("What it is about, in one line.")
    problem: Markdown = column("What cannot be done today and what that costs, as written.")
    problem_html: str = column("The problem, rendered and cleaned.")
    proposal: Markdown = column("What could be done about it, as written; may be empty.")
    proposal_html: str = column("The proposal, rendered and cleaned.")
    excerpt: str = column("The beginning of the problem as plain text.")
    language: str = column("Language of the texts, as two letters.")
    status: IdeaStatus = column("Where it stands.")
    is_held: bool = sql("Whether it waits for moderation.", queries.is_held)
    organisation: "Organisation | None" = one(
        "The owner firm; null where you may not know it.", IdeaRow.organisation_id, when=names_firm
    )
    author: "Person | None" = one(
        "Who brought it in; null where you may not know the person.", IdeaRow.author_id, when=names_person
    )
    circle: "Circle | None" = one("Who may read it.", IdeaRow.circle_id)
    requested_circle: "Circle | None" = one("Where it is meant to go once it is approved.", IdeaRow.requested_circle_id)
    support_count: int | None = sql(
        "How many people support it; null while fewer firms than `supportCountFloor` do.", queries.support_count
    )
    voice_count: int | None = sql(
        "How many firms support it; null while fewer than `supportCountFloor` do.", queries.voice_count
    )
    support_count_floor: int | None = sql(
        "From how many firms on the counts are shown; null where they are.", queries.support_floor
    )
    viewer_support: Support | None = one("Your own support, if you gave it.", queries.own_support)
    viewer_follows: bool = sql("Whether you follow it.", queries.followed)
    supporters: Connection[Support] = many(
        "Who supports it, latest first, as far as you may know.",
        SupportRow.idea_id,
        order=descending(SupportRow.created_at),
    )
    comments: Connection[Comment] = many(
        "What is said about it, earliest first.", CommentRow.idea_id, order=ascending(CommentRow.created_at)
    )
    comment_count: int = column("How many comments there are.")
    history: Connection[StatusChange] = many(
        "Its steps so far, earliest first.", StatusChangeRow.idea_id, order=ascending(StatusChangeRow.created_at)
    )
    widening_request: WideningRequest | None = one(
        "The request to let more firms read it that waits for an answer.", queries.waiting
    )
    created_at: datetime = column("When it was brought in.")
    updated_at: datetime = column("When its texts, status or circle last changed.")
    last_activity_at: datetime = column("When it was last changed or talked about.")
    version: int = column("Counts the changes of its texts; an edit names the version it was made from.")
    viewer_can_edit: bool = sql("Whether you may change its texts.", access.edits)
    viewer_can_support: bool = sql("Whether you may support it.", access.supports)
    viewer_can_comment: bool = sql("Whether you may say something about it.", access.comments)
    viewer_can_moderate: bool = sql("Whether you may approve it or give it back.", access.moderates)
    viewer_can_change_status: bool = sql("Whether you may decide about it.", access.changes_status)
    viewer_can_widen: bool = sql("Whether you may ask that more firms read it.", access.asks_to_widen)
    viewer_can_consent: bool = sql("Whether your asking is the owner firm's consent already.", access.consents)
    viewer_can_narrow: bool = sql("Whether you may take it back into the narrowest circle.", access.narrows)
    viewer_can_withdraw: bool = sql("Whether you may withdraw it.", access.edits)


class IdeaOrderField(Enum):
    """By what ideas are sorted."""

    CREATED_AT = "created_at"
    SUPPORT = "support"
    LAST_ACTIVITY_AT = "last_activity_at"


enum_type(
    IdeaOrderField,
    CREATED_AT="When they were brought in.",
    SUPPORT="How many people support them, as far as you may know.",
    LAST_ACTIVITY_AT="When they were last changed or talked about.",
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
        description="In one of these statuses.", default=strawberry.UNSET
    )
    circle: UUID | None = id_of("Circle", "Readable by this circle.", optional=True)
    organisation: UUID | None = id_of("Organisation", "Owned by this firm, where you may know it.", optional=True)
    mine: bool | None = strawberry.field(description="Brought in by you, or not.", default=strawberry.UNSET)
    supported: bool | None = strawberry.field(description="Supported by you, or not.", default=strawberry.UNSET)
    followed: bool | None = strawberry.field(description="Followed by you, or not.", default=strawberry.UNSET)
    text: str | None = strawberry.field(
        description="With these characters in title, problem or proposal.", default=strawberry.UNSET
    )
    language: str | None = strawberry.field(
        description="Written in this language, as two letters.", default=strawberry.UNSET
    )


ORDERS = {
    IdeaOrderField.CREATED_AT: IdeaRow.created_at,
    IdeaOrderField.SUPPORT: queries.shown_support,
    IdeaOrderField.LAST_ACTIVITY_AT: IdeaRow.last_activity_at,
}


@strawberry.type
class IdeaQuery:
    """Ideas and what waits around them."""

    ideas: Connection[Idea] | None = root_many(
        "The ideas you may read.",
        filter=(IdeaFilter, queries.idea_filter),
        order=Orders(IdeaOrder, ORDERS, descending(IdeaRow.created_at)),
        circle=IdeaRow.circle_id,
    )
    idea: Idea | None = root_one("One idea, by its id or its number.", by={"id": IdeaRow.id, "number": IdeaRow.number})
    moderation_queue: Connection[Idea] | None = root_many(
        "Held ideas that wait for you to approve them or give them back, earliest first.",
        where=access.moderates,
        order=ascending(IdeaRow.created_at),
    )
    widening_requests: Connection[WideningRequest] | None = root_many(
        "Requests to let more firms read an idea that wait for an answer, earliest first.",
        where=queries.unanswered,
        order=ascending(WideningRow.created_at),
    )
