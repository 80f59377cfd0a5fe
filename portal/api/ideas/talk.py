"""What is said about ideas, as the API shows it."""

from datetime import datetime
from typing import TYPE_CHECKING

from portal.graph.node import Node, column, node, one, sql
from portal.graph.scalars import Markdown
from portal.ideas import access
from portal.ideas.model import CommentRow

if TYPE_CHECKING:
    from portal.api.partners import Organisation, Person


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
