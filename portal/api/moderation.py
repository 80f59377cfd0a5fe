"""What moderators see: what waits, what was reported, what was done, whom they trust."""

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

import strawberry

from portal.api.ideas.held import HeldComment
from portal.api.ideas.idea import Idea
from portal.api.ideas.talk import Comment
from portal.graph.node import Node, ascending, column, descending, many, node, one, root_many, sql
from portal.graph.paging import Connection
from portal.graph.scalars import enum_type, id_of
from portal.moderation import access, queries
from portal.moderation.model import Act, ActRow, ItemKind, ItemRow, ReportReason, ReportRow, TrustRow

if TYPE_CHECKING:
    from portal.api.partners import Organisation, Person

enum_type(
    ReportReason,
    CONFIDENTIAL="It tells what should not be told here.",
    PERSONAL="It is about a person, and should not be.",
    OFFENSIVE="It hurts.",
    SPAM="It is advertising.",
    OFF_TOPIC="It does not belong here.",
    DUPLICATE="Another idea says the same already.",
    OTHER="Something else, in words.",
)
enum_type(
    ItemKind,
    HELD_IDEA="An idea that waits to be let through.",
    HELD_COMMENT="A comment that waits to be let through.",
    REPORT="Something that was reported.",
    MERGE_WISH="An idea of which somebody finds that another says the same already.",
)
enum_type(
    Act,
    APPROVE="Let through.",
    RETURN="Given back, to be put otherwise.",
    DECLINE="Refused, with a reason.",
    HIDE="Taken back: a comment is empty now, an idea stands in its narrow circle.",
    DISMISS="Reports were answered with nothing to do.",
    MERGE="Two ideas became one.",
    REDACT="Words were made unreadable for good.",
    TRUST="A person is trusted.",
    DISTRUST="A person is trusted no more.",
    SETTINGS="The settings of moderation changed.",
    UNDO="An act was taken back a moment later.",
)


@node(ReportRow, prefix="report", visible_to=access.report_visible_to)
class Report(Node):
    """Somebody finds that the host should look; seen by moderators and by whoever reports, by nobody else."""

    reason: ReportReason = column("Why.")
    text: str = column("In words; may be empty.")
    reporter: "Person | None" = one("Who reports.", ReportRow.reporter_id)
    organisation: "Organisation | None" = one("Whose firm reports.", ReportRow.organisation_id)
    idea: Idea | None = one("The idea, or the one that the comment is about.", ReportRow.idea_id)
    comment: Comment | None = one("The comment that is reported.", ReportRow.comment_id)
    other: Idea | None = one("The idea that says the same already.", ReportRow.other_id)
    created_at: datetime = column("When it was reported.")


@node(ItemRow, prefix="moderation_item", visible_to=access.item_visible_to)
class ModerationItem(Node):
    """Something that waits for a moderator."""

    kind: ItemKind = column("What it is.")
    since: datetime = column("Since when it waits.")
    idea: Idea | None = one("The idea, or the one that it is about.", ItemRow.idea_id)
    comment: Comment | None = one("The reported comment.", ItemRow.comment_id)
    held_comment: HeldComment | None = one("The held comment.", ItemRow.held_id)
    other: Idea | None = one("The idea with which it could become one.", ItemRow.other_id)
    author: "Person | None" = one("Whose words they are.", ItemRow.author_id)
    reports: list[Report] = many(
        "Who reported it and why, earliest first.", queries.reports_about, order=ascending(ReportRow.created_at)
    )


@node(ActRow, prefix="moderation_act", visible_to=access.act_visible_to)
class ModerationAct(Node):
    """Something that a moderator did."""

    act: Act = column("What was done.")
    at: datetime = column("When.")
    actor: "Person | None" = one("Who did it.", ActRow.actor_id)
    sentence: str = column("Why, as far as it was said.")
    idea: Idea | None = one("The idea that it was about.", ActRow.idea_id)
    comment: Comment | None = one("The comment that it was about.", ActRow.comment_id)
    person: "Person | None" = one("Whose words, or who, it was about.", ActRow.person_id)
    is_undone: bool = column("Whether it was taken back.", ActRow.undone)
    removed_files: int = column("How many files were removed with the words.", ActRow.files)
    undo_ends_at: datetime | None = sql("Until when you may take it back; null if you may not.", queries.undo_ends_at)


@node(TrustRow, prefix="trust", visible_to=access.trust_visible_to)
class Trust(Node):
    """What moderators know of a person's posts."""

    approved: int = column("How many posts were approved.")
    is_trusted: bool = column("Whether nobody has to look at the person's posts any more.")
    is_earned: bool = column("Whether that came by approvals, and not by somebody's word.")
    by: "Person | None" = one("Who said so.", TrustRow.by_id)
    at: datetime | None = column("When.")
    reason: str = column("Why.")


@strawberry.input
class ModerationFilter:
    """What of the queue is wanted."""

    kind: list[ItemKind] | None = strawberry.field(description="Of one of these kinds.", default=strawberry.UNSET)


@strawberry.input
class ModerationLogFilter:
    """Which acts are wanted; all given members must fit."""

    act: list[Act] | None = strawberry.field(description="One of these.", default=strawberry.UNSET)
    actor: UUID | None = id_of("Person", "Done by this person.", optional=True)
    person: UUID | None = id_of("Person", "About this person, or what it wrote.", optional=True)
    idea: UUID | None = id_of("Idea", "About this idea, or a comment on it.", optional=True)


@strawberry.type
class ModerationQuery:
    """What waits for moderators, and what they did."""

    moderation_queue: Connection[ModerationItem] | None = root_many(
        "What waits for you as a moderator, earliest first.",
        filter=(ModerationFilter, queries.item_filter),
        order=ascending(ItemRow.since),
    )
    moderation_log: Connection[ModerationAct] | None = root_many(
        "What moderators did, latest first; for moderators.",
        filter=(ModerationLogFilter, queries.act_filter),
        order=descending(ActRow.at),
    )
