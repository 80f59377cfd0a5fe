"""Ideas and what grows around them; children carry the idea's circle and move with it."""

from portal.ideas.model.idea import IdeaRow, IdeaStatus, StatusChangeRow
from portal.ideas.model.move import WideningRow
from portal.ideas.model.support import FollowRow, Need, SupportRow, VoiceRow
from portal.ideas.model.talk import CommentRow

__all__ = [
    "CommentRow",
    "FollowRow",
    "IdeaRow",
    "IdeaStatus",
    "Need",
    "StatusChangeRow",
    "SupportRow",
    "VoiceRow",
    "WideningRow",
]
