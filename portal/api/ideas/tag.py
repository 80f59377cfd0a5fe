"""Tags as the API shows them."""

from datetime import datetime

from portal.graph.node import Node, column, node, sql
from portal.ideas import access
from portal.ideas.model import TagRow
from portal.notifications.queries import follows_tag


@node(TagRow, prefix="tag", visible_to=access.tag_visible_to)
class Tag(Node):
    """A word of the host's by which ideas of all circles are found together.

    You know those that are offered to everybody, and those of ideas that you read.
    """

    name: str = column("The word.")
    position: int = column("Where it stands among the others.")
    is_offered: bool = column("Whether everybody may know it and put it on their ideas; the host's people may anyway.")
    archived_at: datetime | None = column("Since when no idea is given it any more; null while it is in use.")
    version: int = column("Counts its changes; an edit names the version it was made from.")
    viewer_follows: bool = sql("Whether you are told of new ideas with it.", follows_tag)
    viewer_can_edit: bool = sql("Whether you may rename, move, offer or retire it.", access.keeps_tags)
    viewer_can_merge: bool = sql("Whether you may let another tag stand for it.", access.merges_tags)
