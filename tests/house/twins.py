"""Which rule of access guards which table, and by which pair of forms: read by test_access_twins."""

from collections.abc import Callable
from typing import Any

from portal.ballots import access as ballots
from portal.ballots.model import (
    BallotFirmRow,
    BallotOptionRow,
    BallotPaperRow,
    BallotResultRow,
    BallotRow,
    BallotStatementRow,
    BallotVoterRow,
    StatementKind,
)
from portal.calendars import access as calendars
from portal.calendars.model import FeedRow, HandedRow
from portal.core import events
from portal.core.sight import Sight
from portal.core.viewer import Viewer
from portal.fairs import access as fairs
from portal.fairs import model as fair
from portal.files import access as files
from portal.files.model import FileRow
from portal.ideas import access as ideas
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
    StatusChangeRow,
    SupportProposalRow,
    SupportRow,
    TagRow,
    VoiceRow,
    WideningRow,
)
from portal.identity import access as identity
from portal.identity.model import PersonRow, SessionRow
from portal.moderation import access as moderation
from portal.moderation.model import ReportRow, TrustRow
from portal.notifications import access as notifications
from portal.notifications.model import (
    CircleFollowRow,
    LetterRow,
    MuteRow,
    NoticeTokenRow,
    NotificationRow,
    PreferenceRow,
    SettingRow,
    TagFollowRow,
)
from portal.partners import access as partners
from portal.partners.model import (
    AcceptanceRow,
    CircleMemberRow,
    CircleRow,
    InvitationRow,
    MembershipRow,
    OrganisationRow,
    TermsRow,
    WorkspaceRow,
)
from portal.priorities import access as priorities
from portal.priorities.model import PriorityColumnRow, PriorityRow, PriorityValueRow, ThemeIdeaRow, ThemeRow
from portal.provenance import access as provenance
from portal.provenance.model import SigningKeyRow
from portal.releases import access as releases
from portal.releases.model import AnsweredIdeaRow, ReleaseNoteRow
from portal.transfer import access as transfer
from portal.transfer.model import ExportRow, HeadingRow, ImportRow, ProblemRow, SourcePersonRow

Rule = Callable[[Viewer, Any], bool]
RowRule = Callable[[Any, Sight], Any]

SEEN: list[tuple[type[Any], RowRule, Rule]] = [
    (WorkspaceRow, partners.workspace_visible_to, partners.may_see_workspace),
    (OrganisationRow, partners.organisation_visible_to, partners.may_see_organisation),
    (MembershipRow, partners.membership_visible_to, partners.may_see_membership),
    (CircleRow, partners.circle_visible_to, partners.may_see_circle),
    (CircleMemberRow, partners.circle_member_visible_to, partners.may_see_circle_member),
    (TermsRow, partners.terms_visible_to, partners.may_see_terms),
    (AcceptanceRow, partners.acceptance_visible_to, partners.may_see_acceptance),
    (InvitationRow, partners.invitation_visible_to, partners.may_see_invitation),
    (SessionRow, identity.session_visible_to, identity.may_see_session),
    (PersonRow, identity.account_visible_to, identity.may_see_account),
    (BallotRow, ballots.visible_to, ballots.may_see),
    (IdeaRow, ideas.visible_to, ideas.may_see),
    (CommentRow, ideas.visible_to, ideas.may_see),
    (StatusChangeRow, ideas.visible_to, ideas.may_see),
    (CircleFollowRow, notifications.visible_to, notifications.may_see),
    (NoteRow, ideas.note_visible_to, ideas.may_see_note),
    (FileRow, files.visible_to, files.may_see),
    (IdeaViewRow, ideas.view_visible_to, ideas.may_see_view),
    (ReleaseNoteRow, releases.visible_to, releases.may_see),
    (fair.AppearanceRow, fairs.visible_to, fairs.may_see),
    (ThemeIdeaRow, priorities.visible_to, priorities.may_see),
    (PriorityRow, priorities.visible_to, priorities.may_see),
    (PriorityValueRow, priorities.visible_to, priorities.may_see),
    (HeldCommentRow, ideas.held_visible_to, ideas.may_see_held),
    (ReportRow, moderation.report_visible_to, moderation.may_see_report),
    (TrustRow, moderation.trust_visible_to, moderation.may_see_trust),
    (ImportRow, transfer.visible_to, transfer.may_see),
    (ExportRow, transfer.export_visible_to, transfer.may_see_export),
    (FeedRow, calendars.visible_to, calendars.may_see),
    (HandedRow, calendars.visible_to, calendars.may_see),
]
"""Table, rule in SQL, rule for values."""

SEEN_IN_SQL_ONLY: list[tuple[type[Any], RowRule]] = [
    (BallotOptionRow, ballots.part_visible_to),
    *((table, transfer.visible_to) for table in (HeadingRow, ProblemRow, SourcePersonRow)),
    (BallotFirmRow, ballots.electorate_visible_to),
    (BallotVoterRow, ballots.electorate_visible_to),
    (BallotPaperRow, ballots.paper_visible_to),
    (BallotResultRow, ballots.result_visible_to),
    (BallotStatementRow, ballots.part_visible_to),
    (FileRow, fairs.file_visible_to),
    (SupportRow, ideas.support_visible_to),
    (VoiceRow, ideas.support_visible_to),
    (FollowRow, ideas.follow_visible_to),
    (SeenRow, ideas.follow_visible_to),
    (CommentVersionRow, ideas.version_visible_to),
    (MentionRow, ideas.mention_visible_to),
    (ReactionRow, ideas.reaction_visible_to),
    (SupportProposalRow, ideas.proposal_visible_to),
    (WideningRow, ideas.widening_visible_to),
    (StageRow, ideas.stage_visible_to),
    (TagRow, ideas.tag_visible_to),
    (IdeaTagRow, ideas.visible_to),
    (TagFollowRow, notifications.own_visible_to),
    (FieldRow, ideas.field_visible_to),
    (DraftRow, ideas.draft_visible_to),
    (FieldOptionRow, ideas.field_visible_to),
    (AnswerRow, ideas.answer_visible_to),
    (AnsweredIdeaRow, releases.answer_visible_to),
    (ThemeRow, priorities.visible_to),
    (PriorityColumnRow, priorities.column_visible_to),
    (MuteRow, notifications.visible_to),
    (NotificationRow, notifications.notice_visible_to),
    (fair.ProposalRow, fairs.proposal_visible_to),
    (SettingRow, notifications.own_visible_to),
    (PreferenceRow, notifications.own_visible_to),
    (LetterRow, notifications.own_visible_to),
    (NoticeTokenRow, notifications.own_visible_to),
    (events.EventRow, events.visible_to),
    (fair.FairRow, fairs.fair_visible_to),
    (fair.EditionRow, fairs.edition_visible_to),
    *((table, fairs.deadline_visible_to) for table in (fair.DeadlineRow, fair.CancellationStepRow)),
    *(
        (table, fairs.part_visible_to)
        for table in (
            fair.ParticipationRow,
            fair.GoalRow,
            fair.AgreementRow,
            fair.AgreementPartyRow,
            fair.TaskRow,
            fair.ZoneRow,
            fair.BriefingRow,
            fair.ExhibitRow,
            fair.PassQuotaRow,
            fair.PassShareRow,
            fair.PassRow,
            fair.SettlementRow,
            fair.SettlementLineRow,
            fair.SettlementShareRow,
            fair.SettlementPartyRow,
            fair.TransferRow,
            fair.ObjectionRow,
            fair.AppointmentRow,
            fair.AppointmentHostRow,
            fair.CrewRow,
            fair.SlotRow,
            fair.NeedRow,
            fair.AssignmentRow,
            fair.ManagerRow,
            fair.CountRow,
            fair.LearningRow,
            fair.ReviewRow,
            fair.KpiRow,
        )
    ),
    (fair.AppointmentGuestRow, fairs.guest_visible_to),
    (fair.CrewPhoneRow, fairs.phone_visible_to),
    *((table, fairs.own_visible_to) for table in (fair.CrewNoteRow, fair.GoodsRow, fair.PackingItemRow)),
    (fair.ReminderRow, fairs.reminder_visible_to),
    (fair.BudgetLineRow, fairs.line_visible_to),
    *((table, fairs.share_visible_to) for table in (fair.BudgetShareRow, fair.DocumentRow)),
    (SigningKeyRow, provenance.key_visible_to),
]
"""Never decided on a loaded row."""

DONE: list[tuple[type[Any], RowRule, RowRule, Rule]] = [
    (BallotRow, ballots.visible_to, ballots.opens, ballots.may_open),
    (BallotRow, ballots.visible_to, ballots.announces, ballots.may_announce),
    (BallotRow, ballots.visible_to, ballots.annuls, ballots.may_annul),
    (BallotRow, ballots.visible_to, ballots.reminds, ballots.may_remind),
    (
        BallotRow,
        ballots.visible_to,
        ballots.states,
        lambda viewer, row: ballots.may_state(viewer, row, StatementKind.NEXT),
    ),
    (
        BallotRow,
        ballots.visible_to,
        ballots.deviates,
        lambda viewer, row: ballots.may_state(viewer, row, StatementKind.DEVIATION),
    ),
    (IdeaRow, ideas.visible_to, ideas.edits, ideas.may_edit),
    (IdeaRow, ideas.visible_to, ideas.edits, ideas.may_withdraw),
    (IdeaRow, ideas.visible_to, ideas.supports, ideas.may_support),
    (IdeaRow, ideas.visible_to, ideas.proposes_support, ideas.may_propose_support),
    (IdeaRow, ideas.visible_to, ideas.comments, ideas.may_comment),
    (IdeaRow, ideas.visible_to, ideas.moderates, ideas.may_moderate),
    (IdeaRow, ideas.visible_to, ideas.changes_status, ideas.may_change_status),
    (IdeaRow, ideas.visible_to, ideas.merges, ideas.may_merge),
    (IdeaRow, ideas.visible_to, ideas.unmerges, ideas.may_unmerge),
    (StageRow, ideas.stage_visible_to, ideas.names_stages, lambda viewer, _: ideas.may_name_stages(viewer)),
    (TagRow, ideas.tag_visible_to, ideas.keeps_tags, lambda viewer, _: ideas.may_keep_tags(viewer)),
    (TagRow, ideas.tag_visible_to, ideas.merges_tags, lambda viewer, _: ideas.may_merge_tags(viewer)),
    (IdeaRow, ideas.visible_to, ideas.tags, ideas.may_tag),
    (FieldRow, ideas.field_visible_to, ideas.asks, lambda viewer, _: ideas.may_ask(viewer)),
    (IdeaRow, ideas.visible_to, ideas.asks_to_widen, ideas.may_ask_to_widen),
    (IdeaRow, ideas.visible_to, ideas.narrows, ideas.may_narrow),
    (IdeaRow, ideas.visible_to, ideas.consents, lambda viewer, row: ideas.may_consent(viewer, row.organisation_id)),
    (IdeaRow, ideas.visible_to, ideas.locks, ideas.may_lock),
    (IdeaRow, ideas.visible_to, ideas.notes, ideas.may_note),
    (CommentRow, ideas.visible_to, ideas.edits_comment, ideas.may_edit_comment),
    (NoteRow, ideas.note_visible_to, ideas.edits_note, ideas.may_edit_note),
    (IdeaViewRow, ideas.view_visible_to, ideas.keeps_view, ideas.may_keep_view),
    (FileRow, files.visible_to, files.removes, files.may_remove),
    (ReleaseNoteRow, releases.visible_to, releases.edits, releases.may_edit),
    (ReleaseNoteRow, releases.visible_to, releases.publishes, releases.may_publish),
    (fair.FairRow, fairs.fair_visible_to, fairs.moves_edition, fairs.may_move_edition),
    (fair.EditionRow, fairs.edition_visible_to, fairs.moves_edition, fairs.may_move_edition),
    (fair.AppearanceRow, fairs.visible_to, fairs.works, fairs.may_work),
    (fair.AppearanceRow, fairs.visible_to, fairs.speaks, fairs.may_speak),
    (fair.AppearanceRow, fairs.visible_to, fairs.reviews, fairs.may_review),
    (fair.AppearanceRow, fairs.visible_to, fairs.freezes, fairs.may_freeze),
    (fair.TaskRow, fairs.part_visible_to, fairs.ticks, fairs.may_tick),
    (fair.DeadlineRow, fairs.deadline_visible_to, fairs.drops_deadline, fairs.may_drop_deadline),
    (fair.DocumentRow, fairs.share_visible_to, fairs.approves, fairs.may_approve),
    (fair.DocumentRow, fairs.share_visible_to, fairs.attaches, fairs.may_attach),
    (fair.SettlementRow, fairs.part_visible_to, fairs.releases, fairs.may_release),
    (fair.AppointmentRow, fairs.part_visible_to, fairs.keeps, fairs.may_keep),
    (fair.CrewRow, fairs.part_visible_to, fairs.sends, fairs.may_send),
    (fair.AssignmentRow, fairs.part_visible_to, fairs.confirms, fairs.may_confirm),
    (fair.AssignmentRow, fairs.part_visible_to, fairs.offers, fairs.may_offer),
    (fair.ExhibitRow, fairs.part_visible_to, fairs.brings, fairs.may_bring),
    (IdeaRow, ideas.visible_to, priorities.plans, lambda viewer, _: priorities.may_plan(viewer)),
    (PriorityColumnRow, priorities.column_visible_to, priorities.weighs, lambda one, _: priorities.may_weigh(one)),
    (IdeaRow, ideas.visible_to, moderation.redacts, moderation.may_redact),
    (MembershipRow, partners.membership_visible_to, moderation.trusts, moderation.may_trust),
    (IdeaRow, ideas.visible_to, partners.names_person, partners.may_name_person),
    (IdeaRow, ideas.visible_to, partners.names_firm, partners.may_name_firm),
    (MembershipRow, partners.membership_visible_to, partners.manages_person, partners.may_manage_person),
    (MembershipRow, partners.membership_visible_to, partners.knows_email, partners.may_know_email),
    (CircleRow, partners.circle_visible_to, partners.accepts_terms, partners.may_accept_terms),
    (CircleRow, partners.circle_visible_to, partners.submits_to, partners.may_submit_to),
]
"""Table, who sees the row, rule in SQL for rows that are seen, rule for values."""

WITHOUT_TWIN = {
    "may_enter_fairs",
    "may_say_presence",
    # Asked in verbs only, where the row is loaded, or of the shape alone.
    "may_add_voters",
    "may_answer_officially",
    "may_ask",
    "may_draft",
    "may_invite",
    "may_invite_into",
    "may_keep_tags",
    "may_merge_tags",
    "may_share_views",
    "may_manage_circles",
    "may_manage_organisations",
    "may_name_stages",
    "may_moderate",
    "may_rename_organisation",
    "may_settle",
    "may_see_membership",
    "may_write",
    "may_plan",
    "may_weigh",
    # The host's people see all of them in their workspace, and nobody else one.
    "may_see_column",
    # A counter that all who may react keep: the policy shows it as it shows those of the idea, the API masks it.
    "tally_visible_to",
}
