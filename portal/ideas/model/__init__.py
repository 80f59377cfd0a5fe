"""Ideas and what grows around them; children carry the idea's circle and move with it."""

from portal.ideas.model.count import (
    IdeaCountRow,
)
from portal.ideas.model.draft import DraftRow
from portal.ideas.model.field import AnswerRow, Benefit, FieldKind, FieldOptionRow, FieldRow
from portal.ideas.model.held import HeldCommentRow, HeldState
from portal.ideas.model.idea import IdeaRow, IdeaStatus, StageRow, StatusChangeRow
from portal.ideas.model.move import WideningRow
from portal.ideas.model.note import NoteRow
from portal.ideas.model.proposal import SupportProposalRow
from portal.ideas.model.support import NEED_WEIGHTS, FollowRow, Need, SeenRow, SupportRow, VoiceRow
from portal.ideas.model.tag import IdeaTagRow, TagRow
from portal.ideas.model.talk import CommentRow, CommentVersionRow, MentionRow, ReactionKind, ReactionRow, TallyRow
from portal.ideas.model.view import (
    IdeaViewRow,
)

__all__ = [
    "NEED_WEIGHTS",
    "AnswerRow",
    "Benefit",
    "CommentRow",
    "CommentVersionRow",
    "DraftRow",
    "FieldKind",
    "FieldOptionRow",
    "FieldRow",
    "FollowRow",
    "HeldCommentRow",
    "HeldState",
    "IdeaCountRow",
    "IdeaRow",
    "IdeaStatus",
    "IdeaTagRow",
    "IdeaViewRow",
    "MentionRow",
    "Need",
    "NoteRow",
    "ReactionKind",
    "ReactionRow",
    "SeenRow",
    "StageRow",
    "StatusChangeRow",
    "SupportProposalRow",
    "SupportRow",
    "TagRow",
    "TallyRow",
    "VoiceRow",
    "WideningRow",
]
