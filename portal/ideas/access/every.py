"""Which rule filters which table."""

from portal.ideas.access.draft import draft_visible_to
from portal.ideas.access.field import answer_visible_to, field_visible_to
from portal.ideas.access.idea import visible_to
from portal.ideas.access.move import widening_visible_to
from portal.ideas.access.stage import stage_visible_to
from portal.ideas.access.support import follow_visible_to, proposal_visible_to, support_visible_to
from portal.ideas.access.tag import tag_visible_to
from portal.ideas.access.talk import (
    held_visible_to,
    mention_visible_to,
    note_visible_to,
    reaction_visible_to,
    tally_visible_to,
    version_visible_to,
)
from portal.ideas.access.view import view_visible_to
from portal.ideas.model import (
    AnswerRow,
    CommentRow,
    CommentVersionRow,
    DraftRow,
    FieldOptionRow,
    FieldRow,
    FollowRow,
    HeldCommentRow,
    IdeaRow,
    IdeaTagRow,
    IdeaViewRow,
    MentionRow,
    NoteRow,
    ReactionRow,
    SeenRow,
    StageRow,
    SupportProposalRow,
    SupportRow,
    TagRow,
    TallyRow,
    WideningRow,
)

VISIBLE = {
    IdeaRow: visible_to,
    CommentRow: visible_to,
    CommentVersionRow: version_visible_to,
    MentionRow: mention_visible_to,
    NoteRow: note_visible_to,
    ReactionRow: reaction_visible_to,
    TallyRow: tally_visible_to,
    SupportProposalRow: proposal_visible_to,
    SupportRow: support_visible_to,
    FollowRow: follow_visible_to,
    HeldCommentRow: held_visible_to,
    SeenRow: follow_visible_to,
    WideningRow: widening_visible_to,
    StageRow: stage_visible_to,
    IdeaViewRow: view_visible_to,
    TagRow: tag_visible_to,
    IdeaTagRow: visible_to,
    DraftRow: draft_visible_to,
    FieldRow: field_visible_to,
    FieldOptionRow: field_visible_to,
    AnswerRow: answer_visible_to,
}
"""Which rule filters which table, for the checks that hold rule and policy together."""
