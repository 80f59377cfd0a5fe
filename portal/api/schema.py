"""The schema: every slice's types, queries, mutations and subscriptions joined."""

from functools import cache

import strawberry
from graphql import GraphQLSchema

from portal.api.ballot_events import BallotSubscription
from portal.api.ballot_mutations import BallotMutation
from portal.api.ballot_outcome import BallotOutcomeQuery
from portal.api.ballots import Ballot, BallotFirm, BallotOption, BallotPaper, BallotQuery, BallotStatement
from portal.api.calendars import CalendarFeed, CalendarMutation, CalendarQuery
from portal.api.exports import ExportMutation, ExportQuery, IdeaExport
from portal.api.fairs.appearance import Appearance, FairQuery
from portal.api.fairs.appearance_mutations import AppearanceMutation
from portal.api.fairs.appointment_mutations import AppointmentMutation
from portal.api.fairs.briefing import StandBriefing
from portal.api.fairs.briefing_mutations import BriefingMutation
from portal.api.fairs.budget_mutations import BudgetMutation, BudgetQuery
from portal.api.fairs.catalogue import CancellationStep, Fair, FairEdition, OrganiserDeadline
from portal.api.fairs.catalogue_mutations import CatalogueMutation
from portal.api.fairs.crew import (
    AppointmentGuest,
    AppointmentHost,
    CrewMember,
    CrewNote,
    CrewPhone,
    FairAppointment,
    RotaAssignment,
    RotaNeed,
    RotaQuery,
    RotaSlot,
    StandManager,
)
from portal.api.fairs.crew_mutations import CrewMutation
from portal.api.fairs.document_mutations import DocumentMutation
from portal.api.fairs.events import AppearanceSubscription
from portal.api.fairs.goods import Exhibit, ExhibitGoods, FairPass, PackingItem, PassQuota, PassShare
from portal.api.fairs.goods_mutations import GoodsMutation
from portal.api.fairs.ladder import LadderMutation, WithdrawalQuery
from portal.api.fairs.money import (
    BudgetLine,
    BudgetShare,
    CostDocument,
    Settlement,
    SettlementLine,
    SettlementObjection,
    SettlementParty,
    SettlementShare,
    SettlementTransfer,
    StandZone,
)
from portal.api.fairs.parts import (
    Agreement,
    AgreementParty,
    FairGoal,
    FairTask,
    Participation,
)
from portal.api.fairs.plan_mutations import PlanMutation
from portal.api.fairs.preview import PlanPreviewQuery
from portal.api.fairs.review import FairCount, FairKpi, FairLearning, FairReview
from portal.api.fairs.review_mutations import ReviewMutation
from portal.api.fairs.rota_mutations import RotaMutation
from portal.api.fairs.settlement_mutations import SettlementMutation
from portal.api.fairs.stand_mutations import StandMutation
from portal.api.fairs.task_mutations import TaskMutation
from portal.api.files import File, FileMutation
from portal.api.ideas.decision_mutations import DecisionMutation
from portal.api.ideas.draft import DraftMutation, DraftQuery, IdeaDraft
from portal.api.ideas.events import IdeaSubscription
from portal.api.ideas.field import IdeaAnswer, IdeaField, IdeaFieldOption
from portal.api.ideas.field_mutations import FieldMutation
from portal.api.ideas.held import HeldComment
from portal.api.ideas.idea import Idea
from portal.api.ideas.idea_mutations import IdeaMutation
from portal.api.ideas.lists import IdeaCount, IdeaQuery
from portal.api.ideas.merge_mutations import MergeMutation
from portal.api.ideas.move import WideningRequest
from portal.api.ideas.move_mutations import MoveMutation
from portal.api.ideas.note_mutations import NoteMutation
from portal.api.ideas.preview import PreviewQuery
from portal.api.ideas.stage_mutations import StageMutation
from portal.api.ideas.step import Stage, StatusChange
from portal.api.ideas.support import Support, SupportProposal, SupportQuery
from portal.api.ideas.support_mutations import SupportMutation
from portal.api.ideas.tag import Tag
from portal.api.ideas.tag_mutations import TagMutation
from portal.api.ideas.talk import Comment, CommentVersion, Mention, Note, Reaction
from portal.api.ideas.talk_mutations import TalkMutation
from portal.api.ideas.view import IdeaView, ViewMutation, ViewQuery
from portal.api.identity import IdentityQuery, Session, Viewer, ViewerMembership
from portal.api.identity_mutations import IdentityMutation
from portal.api.imports import IdeaImport, ImportHeading, ImportMutation, ImportPerson, ImportProblem, ImportQuery
from portal.api.moderation import ModerationAct, ModerationItem, ModerationQuery, Report, Trust
from portal.api.moderation_mutations import ModerationMutation
from portal.api.notification_mutations import NotificationMutation
from portal.api.notification_settings import NotificationSettingsMutation, NotificationSettingsQuery
from portal.api.notifications import Notification, NotificationSubscription
from portal.api.partner_mutations import PartnersMutation
from portal.api.partners import (
    Circle,
    CircleMember,
    Invitation,
    Organisation,
    PartnersQuery,
    Person,
    Terms,
    Workspace,
)
from portal.api.priorities import Priority, PriorityColumn, PriorityMutation, PriorityQuery, PriorityValue
from portal.api.releases import ReleaseMutation, ReleaseNote, ReleaseQuery
from portal.api.search import SearchHit, SearchQuery
from portal.api.themes import Theme, ThemeMutation, ThemeQuery
from portal.graph.node import NodeQuery
from portal.graph.schema import build_schema

TYPES = [
    Ballot,
    BallotFirm,
    BallotOption,
    BallotPaper,
    BallotStatement,
    Agreement,
    AgreementParty,
    Appearance,
    AppointmentGuest,
    AppointmentHost,
    BudgetLine,
    BudgetShare,
    CalendarFeed,
    CancellationStep,
    Circle,
    CircleMember,
    Comment,
    CommentVersion,
    CostDocument,
    CrewMember,
    CrewNote,
    CrewPhone,
    Exhibit,
    ExhibitGoods,
    Fair,
    FairCount,
    FairAppointment,
    FairEdition,
    FairGoal,
    FairKpi,
    FairLearning,
    FairPass,
    FairReview,
    FairTask,
    File,
    HeldComment,
    Idea,
    IdeaAnswer,
    IdeaDraft,
    IdeaField,
    IdeaFieldOption,
    IdeaCount,
    IdeaExport,
    IdeaImport,
    IdeaView,
    ImportHeading,
    ImportPerson,
    ImportProblem,
    Invitation,
    Notification,
    Mention,
    ModerationAct,
    ModerationItem,
    Note,
    Organisation,
    OrganiserDeadline,
    PackingItem,
    Participation,
    PassQuota,
    PassShare,
    Person,
    Reaction,
    Priority,
    PriorityColumn,
    PriorityValue,
    ReleaseNote,
    RotaAssignment,
    RotaNeed,
    RotaSlot,
    Theme,
    Report,
    SearchHit,
    Session,
    Settlement,
    SettlementLine,
    SettlementObjection,
    SettlementParty,
    SettlementShare,
    SettlementTransfer,
    Stage,
    StandBriefing,
    StandManager,
    StandZone,
    StatusChange,
    Support,
    SupportProposal,
    Tag,
    Terms,
    Trust,
    Viewer,
    ViewerMembership,
    WideningRequest,
    Workspace,
]


@strawberry.type
class Query(
    NodeQuery,
    IdentityQuery,
    PartnersQuery,
    IdeaQuery,
    FairQuery,
    PlanPreviewQuery,
    BudgetQuery,
    RotaQuery,
    WithdrawalQuery,
    PreviewQuery,
    DraftQuery,
    SupportQuery,
    ModerationQuery,
    SearchQuery,
    ReleaseQuery,
    BallotQuery,
    BallotOutcomeQuery,
    ThemeQuery,
    PriorityQuery,
    NotificationSettingsQuery,
    ViewQuery,
    ImportQuery,
    ExportQuery,
    CalendarQuery,
):
    """Everything that can be read."""


@strawberry.type
class Mutation(
    IdentityMutation,
    PartnersMutation,
    IdeaMutation,
    SupportMutation,
    DecisionMutation,
    ModerationMutation,
    MoveMutation,
    MergeMutation,
    StageMutation,
    TagMutation,
    FieldMutation,
    ViewMutation,
    DraftMutation,
    TalkMutation,
    NotificationMutation,
    NotificationSettingsMutation,
    NoteMutation,
    ReleaseMutation,
    CatalogueMutation,
    AppearanceMutation,
    PlanMutation,
    TaskMutation,
    BudgetMutation,
    DocumentMutation,
    GoodsMutation,
    StandMutation,
    BriefingMutation,
    LadderMutation,
    CrewMutation,
    RotaMutation,
    AppointmentMutation,
    SettlementMutation,
    ThemeMutation,
    PriorityMutation,
    FileMutation,
    BallotMutation,
    ImportMutation,
    ExportMutation,
    CalendarMutation,
    ReviewMutation,
):
    """Everything that can be done; each refuses with `userErrors`, and then nothing was written."""


@strawberry.type
class Subscription(AppearanceSubscription, BallotSubscription, IdeaSubscription, NotificationSubscription):
    """Everything that is told live."""


@cache
def schema() -> GraphQLSchema:
    """Built once per process; the same for everybody."""
    return build_schema(Query, Mutation, Subscription, types=TYPES)
