"""The idea as the API shows it."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from portal.api.files import File
from portal.api.ideas.field import IdeaAnswer
from portal.api.ideas.held import HeldComment
from portal.api.ideas.move import WideningRequest
from portal.api.ideas.step import Stage, StatusChange
from portal.api.ideas.support import Support, SupportProposal
from portal.api.ideas.tag import Tag
from portal.api.ideas.talk import Comment, Note
from portal.files.model import FileRow
from portal.files.queries import of_idea
from portal.graph.node import Node, ascending, column, descending, many, node, one, sql
from portal.graph.paging import Connection
from portal.graph.scalars import Markdown
from portal.ideas import access, overview, queries
from portal.ideas.model import (
    AnswerRow,
    Benefit,
    CommentRow,
    HeldCommentRow,
    IdeaRow,
    IdeaStatus,
    NoteRow,
    StatusChangeRow,
    SupportProposalRow,
    SupportRow,
    TagRow,
)
from portal.ideas.queries.asked import place_of
from portal.moderation.access import redacts
from portal.moderation.queries import reported
from portal.notifications.queries import mutes, unread_about
from portal.partners.access import names_firm, names_person
from portal.priorities import access as planning
from portal.priorities.model import ThemeRow
from portal.priorities.queries import priority_link, themes_of
from portal.releases.model import ReleaseNoteRow
from portal.releases.queries import notes_about

if TYPE_CHECKING:
    from portal.api.partners import Circle, Organisation, Person
    from portal.api.priorities import Priority
    from portal.api.releases import ReleaseNote
    from portal.api.themes import Theme


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
    benefits: list[Benefit] = column("What it is good for, as its author says.")
    benefit_note: str = column("What else it is good for, in a sentence; may be empty.")
    answers: list[IdeaAnswer] = many(
        "What was answered to the host's fields, in their order.", AnswerRow.idea_id, order=ascending(place_of)
    )
    language: str = column("Language of the texts, as two letters.")
    status: IdeaStatus = column("Where it stands.")
    stage: Stage | None = one("What the host calls the part of the status where it stands.", IdeaRow.stage_id)
    target_month: date | None = column("The month in which it shall be there, as its first day.")
    merged_into: "Idea | None" = one("The idea that stands for it now, if it was merged.", IdeaRow.merged_into_id)
    merged_ideas: "Connection[Idea]" = many(
        "Ideas that were merged into it, latest first.",
        IdeaRow.merged_into_id,
        order=descending(IdeaRow.updated_at),
    )
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
        "How many people support it; null while fewer firms than `supportCountFloor` do, or it is put to a vote.",
        queries.support_count,
    )
    voice_count: int | None = sql(
        "How many firms support it; null while fewer than `supportCountFloor` do, or it is put to a vote.",
        queries.voice_count,
    )
    need: int | None = sql(
        "How much its supporters need it: nice to have counts 1, important 2, blocking 4; null as `supportCount`.",
        queries.need,
    )
    support_count_floor: int | None = sql(
        "From how many firms on the counts are shown, where that hides them; null beside counts that are null: it is "
        "put to a vote, and they are told again with the result.",
        queries.support_floor,
    )
    viewer_support: Support | None = one("Your own support, if you gave it.", queries.own_support)
    viewer_has_news: bool = sql(
        "Whether something happened since you last looked; what you never looked at is news for a month.",
        overview.has_news,
    )
    viewer_has_unread: bool = sql("Whether you were told something of it that you have not read.", unread_about)
    viewer_follows: bool = sql("Whether you follow it.", queries.followed)
    viewer_reported: bool = sql("Whether you reported it.", reported)
    viewer_mutes: bool = sql("Whether you want to hear no more of it.", mutes)
    supporters: Connection[Support] = many(
        "Who supports it, latest first, as far as you may know.",
        SupportRow.idea_id,
        order=descending(SupportRow.created_at),
    )
    tags: list[Tag] = many(
        "By what it is found together with others, in the host's order.",
        queries.tags_of,
        order=ascending(TagRow.position),
    )
    files: list[File] = many(
        "Files that came with it, not with what was said about it; in their order.",
        of_idea,
        order=ascending(FileRow.position),
    )
    support_proposals: Connection[SupportProposal] = many(
        "Support noted down for somebody that waits for that person's word; for the host, and for whom it concerns.",
        queries.proposed,
        order=ascending(SupportProposalRow.created_at),
    )
    viewer_support_proposal: SupportProposal | None = one(
        "Support that the host noted down for you and that waits for your word.", queries.proposed_to_viewer
    )
    comments: Connection[Comment] = many(
        "What is said about it, earliest first; answers stand below what they answer.",
        queries.said_about,
        order=ascending(CommentRow.created_at),
    )
    held_comments: Connection[HeldComment] = many(
        "What is not said yet, earliest first: your own, and for moderators what waits for them.",
        queries.held_for,
        order=ascending(HeldCommentRow.created_at),
    )
    comment_count: int = column("How many comments there are, answers included.")
    is_locked: bool = sql("Whether its discussion is over; then only moderators add to it.", queries.is_locked)
    locked_at: datetime | None = column("When its discussion was ended.")
    lock_sentence: str | None = column("Why its discussion was ended.")
    notes: Connection[Note] = many(
        "Internal notes of the host's people, earliest first; for everybody else there are none.",
        NoteRow.idea_id,
        order=ascending(NoteRow.created_at),
    )
    history: Connection[StatusChange] = many(
        "Its steps so far, earliest first.", StatusChangeRow.idea_id, order=ascending(StatusChangeRow.created_at)
    )
    themes: "list[Theme]" = many(
        "The host's themes to which it belongs; for everybody else there are none.",
        themes_of,
        order=ascending(ThemeRow.created_at),
    )
    priority: "Priority | None" = one("Its entry on the host's list of what comes first.", priority_link)
    viewer_can_plan: bool = sql("Whether you may group and weigh it: the host's people.", planning.plans)
    release_notes: "Connection[ReleaseNote]" = many(
        "Published release notes that answer it, latest first.",
        notes_about,
        order=descending(ReleaseNoteRow.created_at),
    )
    widening_request: WideningRequest | None = one(
        "The request to let more firms read it that waits for an answer.", queries.waiting
    )
    created_at: datetime = column("When it was brought in.")
    updated_at: datetime = column("When its texts, status or circle last changed.")
    last_activity_at: datetime = column("When it was last changed or talked about.")
    version: int = column("Counts the changes of its texts; an edit names the version it was made from.")
    viewer_can_edit: bool = sql("Whether you may change its texts.", access.edits)
    viewer_can_tag: bool = sql("Whether you may put tags on it, or take them off.", access.tags)
    viewer_can_support: bool = sql("Whether you may support it.", access.supports)
    viewer_can_propose_support: bool = sql(
        "Whether you may note down support for a customer's person.", access.proposes_support
    )
    viewer_can_comment: bool = sql("Whether you may say something about it.", access.comments)
    viewer_can_lock: bool = sql("Whether you may end its discussion, or open it again.", access.locks)
    viewer_can_note: bool = sql("Whether you may write internal notes.", access.notes)
    viewer_can_moderate: bool = sql("Whether you may approve it or give it back.", access.moderates)
    viewer_can_redact: bool = sql("Whether you may make words of it unreadable for good.", redacts)
    viewer_can_change_status: bool = sql("Whether you may decide about it.", access.changes_status)
    viewer_can_merge: bool = sql("Whether you may make it one with another idea of its circle.", access.merges)
    viewer_can_unmerge: bool = sql("Whether you may take it out of the idea it was merged into.", access.unmerges)
    viewer_can_widen: bool = sql("Whether you may ask that more firms read it.", access.asks_to_widen)
    viewer_can_consent: bool = sql("Whether your asking is the owner firm's consent already.", access.consents)
    viewer_can_narrow: bool = sql("Whether you may take it back into the narrowest circle.", access.narrows)
    viewer_can_withdraw: bool = sql("Whether you may withdraw it.", access.edits)
