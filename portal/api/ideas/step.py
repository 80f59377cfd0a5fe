"""Statuses, their parts, and the steps of an idea as the API shows them."""

from datetime import datetime
from typing import TYPE_CHECKING

from portal.graph.node import Node, column, node, one, sql
from portal.graph.scalars import enum_type
from portal.ideas import access
from portal.ideas.model import IdeaStatus, StageRow, StatusChangeRow
from portal.partners.access import names_person

if TYPE_CHECKING:
    from portal.api.partners import Person


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
    MERGED="Another idea stands for it now.",
)


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


@node(StageRow, prefix="idea_stage", visible_to=access.stage_visible_to)
class Stage(Node):
    """A part of a status under a name of the host's own, like "in clarification" within "considering"."""

    name: str = column("What it is called.")
    status: IdeaStatus = column("The status that it is a part of.")
    position: int = column("Where it stands among the stages of its status.")
    version: int = column("Counts its changes; an edit names the version it was made from.")
    archived_at: datetime | None = column("Since when no idea is put there any more; null while it is in use.")
    viewer_can_edit: bool = sql("Whether you may rename or archive it.", access.names_stages)
