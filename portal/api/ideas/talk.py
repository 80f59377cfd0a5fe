"""What is said about ideas, as the API shows it."""

from datetime import datetime
from typing import TYPE_CHECKING

from portal.api.files import File
from portal.files.model import FileRow
from portal.graph.node import Node, ascending, column, descending, many, node, one, sql
from portal.graph.paging import Connection
from portal.graph.scalars import Markdown, enum_type
from portal.ideas import access, queries
from portal.ideas.model import CommentRow, CommentVersionRow, MentionRow, NoteRow, ReactionKind, TallyRow
from portal.moderation.access import redacts
from portal.moderation.queries import reported

if TYPE_CHECKING:
    from portal.api.partners import Organisation, Person

enum_type(
    ReactionKind,
    AGREE="I agree.",
    THANKS="Thank you.",
    INSIGHT="That helps me on.",
    CELEBRATE="That is a reason to be glad.",
    UNSURE="I am not sure about that.",
)


@node(CommentVersionRow, prefix="comment_version", visible_to=access.version_visible_to)
class CommentVersion(Node):
    """Words that a comment had before it was changed."""

    version: int = column("Which state of the comment it was.")
    body: Markdown = column("What was said, as written.")
    body_html: str = column("What was said, rendered and cleaned.")
    written_at: datetime = column("When it was said so.")
    replaced_at: datetime = column("When it was put otherwise.")


@node(TallyRow, prefix="reaction", visible_to=access.tally_visible_to)
class Reaction(Node):
    """How a comment was reacted to in one way."""

    kind: ReactionKind = column("In which way.")
    count: int | None = sql(
        "How many people did; null while fewer firms than the circle's floor did.", queries.tally_count
    )
    viewer_reacted: bool = sql("Whether you did.", queries.reacted)


@node(MentionRow, prefix="mention", visible_to=access.mention_visible_to)
class Mention(Node):
    """Somebody called upon by a comment."""

    number: int = column("Which `@{number}` in the comment's text stands for the person.")
    person: "Person | None" = one(
        "Who it is; null where you may not know the person.", MentionRow.membership_id, when=access.names_speaker
    )
    organisation: "Organisation | None" = one(
        "The person's firm; null where you may not know it.",
        MentionRow.organisation_id,
        when=access.names_speakers_firm,
    )


@node(CommentRow, prefix="comment", visible_to=access.visible_to)
class Comment(Node):
    """Something said about an idea."""

    body: Markdown = column("What was said, as written; `@{1}` and so on stand for `mentions`.")
    body_html: str = column("What was said, rendered and cleaned; `@{1}` and so on stand for `mentions`.")
    language: str = column("Language of the text, as two letters.")
    organisation: "Organisation | None" = one(
        "The author's firm; null where you may not know it.",
        CommentRow.organisation_id,
        when=access.names_speakers_firm,
    )
    author: "Person | None" = one(
        "Who said it; null where you may not know the person.", CommentRow.author_id, when=access.names_speaker
    )
    files: list[File] = many(
        "Files that came with it, in their order.", FileRow.comment_id, order=ascending(FileRow.position)
    )
    is_official: bool = column("Whether it is the host's official answer.")
    is_deleted: bool = sql("Whether its author took it back; then it is empty.", queries.is_deleted)
    is_hidden: bool = sql("Whether moderators took it back; then it is empty.", queries.is_hidden)
    hidden_sentence: str | None = column("Why moderators took it back.")
    viewer_reported: bool = sql("Whether you reported it.", reported)
    viewer_can_redact: bool = sql("Whether you may make words of it unreadable for good.", redacts)
    reply_to: "Comment | None" = one("The comment that it answers.", CommentRow.reply_to)
    replies: "Connection[Comment]" = many(
        "Answers to it, earliest first; answers have none.", queries.answers_to, order=ascending(CommentRow.created_at)
    )
    reactions: list[Reaction] = many(
        "How it was reacted to, as far as you may know.", queries.tallies_of, order=ascending(TallyRow.kind)
    )
    mentions: list[Mention] = many(
        "Who is called upon, in the order of the text.", MentionRow.comment_id, order=ascending(MentionRow.number)
    )
    versions: Connection[CommentVersion] = many(
        "What it said before, latest first, as far as you could read it then.",
        CommentVersionRow.comment_id,
        order=descending(CommentVersionRow.version),
    )
    created_at: datetime = column("When it was said.")
    edited_at: datetime | None = column("When it was last changed, if it was.")
    version: int = column("Counts its changes; an edit names the version it was made from.")
    viewer_can_edit: bool = sql("Whether you may change it or take it back.", access.edits_comment)


@node(NoteRow, prefix="idea_note", visible_to=access.note_visible_to)
class Note(Node):
    """An internal note of the host's people beside an idea; nobody else ever learns of it."""

    body: Markdown = column("What was written.")
    body_html: str = column("The same, rendered and cleaned.")
    language: str = column("Language of the text, as two letters.")
    author: "Person | None" = one("Who wrote it.", NoteRow.author_id)
    created_at: datetime = column("When it was written.")
    edited_at: datetime | None = column("When it was last changed, if it was.")
    version: int = column("Counts its changes; an edit names the version it was made from.")
    viewer_can_edit: bool = sql("Whether you may change or remove it.", access.edits_note)
