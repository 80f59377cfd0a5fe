"""Comments that wait for moderators, as the API shows them."""

from datetime import datetime
from typing import TYPE_CHECKING

from portal.graph.node import Node, column, node, one
from portal.graph.scalars import Markdown, enum_type
from portal.ideas import access
from portal.ideas.model import HeldCommentRow, HeldState

if TYPE_CHECKING:
    from portal.api.ideas.idea import Idea
    from portal.api.ideas.talk import Comment
    from portal.api.partners import Organisation, Person

enum_type(
    HeldState,
    WAITING="Moderators will look at it.",
    RETURNED="It came back, with a sentence: say it otherwise.",
    DECLINED="It will not be said here, and the sentence says why.",
    RELEASED="It is said.",
)


@node(HeldCommentRow, prefix="held_comment", visible_to=access.held_visible_to)
class HeldComment(Node):
    """Something that its author wants to say; nobody else but moderators reads it yet."""

    body: Markdown = column("What was written.")
    body_html: str = column("The same, rendered and cleaned.")
    language: str = column("Language of the text, as two letters.")
    state: HeldState = column("Where it stands.")
    sentence: str | None = column("What moderators say to its author.")
    idea: "Idea | None" = one("What it is about.", HeldCommentRow.idea_id)
    reply_to: "Comment | None" = one("The comment that it answers.", HeldCommentRow.reply_to)
    author: "Person | None" = one("Who wrote it.", HeldCommentRow.author_id)
    organisation: "Organisation | None" = one("The author's firm.", HeldCommentRow.organisation_id)
    created_at: datetime = column("When it was written.")
