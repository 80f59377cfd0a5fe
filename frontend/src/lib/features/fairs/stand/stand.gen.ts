/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** How long people stand and rest at an appearance. */
export type AppearanceWorkingTimeEditInput = {
  /** The appearance. */
  id: string;
  /** The most within a day, in minutes; 4 to 14 hours. */
  longestDay: number;
  /** The most without a break, in minutes; 1 to 6 hours. */
  longestStretch: number;
  /** The least between two days, in minutes; 8 to 16 hours. */
  shortestRest: number;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** One of your firm's people, who comes to the stand. */
export type CrewMemberCreateInput = {
  /** The appearance. */
  appearanceId: string;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Whether it is the first fair. */
  isFirstTimer?: boolean | null | undefined;
  /** Spoken languages, two letters each. */
  languages?: Array<string> | null | undefined;
  /** A note, read by your firm alone. */
  note?: string | null | undefined;
  /** Who comes. */
  personId: string;
  /** A number for the fair; told where names are. */
  phone?: string | null | undefined;
  /** What the person knows about. */
  topics?: Array<string> | null | undefined;
};

/** What is to be different; what is left out stays. */
export type CrewMemberEditInput = {
  /** The person at the stand. */
  id: string;
  /** Whether it is the first fair. */
  isFirstTimer?: boolean | null | undefined;
  /** Spoken languages, two letters each. */
  languages?: Array<string> | null | undefined;
  /** A note, read by your firm alone. */
  note?: string | null | undefined;
  /** A number for the fair; empty takes it away. */
  phone?: string | null | undefined;
  /** What the person knows about. */
  topics?: Array<string> | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** Somebody who does not come. */
export type CrewMemberRemoveInput = {
  /** The person at the stand. */
  id: string;
};

/** How far a proposal for a rota has come. */
export type ProposalState =
  /** Nothing could be computed. */
  | 'FAILED'
  /** It is there. */
  | 'READY'
  /** It is computed now. */
  | 'RUNNING'
  /** Others are computed before it. */
  | 'WAITING';

/** Somebody for a shift. */
export type RotaAssignInput = {
  /** Who. */
  crewMemberId: string;
  /** The shift. */
  slotId: string;
};

/** Somebody of your firm whom another firm has planned. */
export type RotaAssignmentConfirmInput = {
  /** Who stands where. */
  id: string;
};

/** A shift that somebody of your firm gives away. */
export type RotaAssignmentOfferInput = {
  /** Who stands where. */
  id: string;
  /** Whether others may take it; otherwise it stays. */
  isOffered?: boolean;
};

/** A shift that somebody gives away. */
export type RotaAssignmentTakeInput = {
  /** Who stands where. */
  id: string;
};

/** Somebody into a shift, or out of it. */
export type RotaChangeInput = {
  /** Who. */
  crewMemberId: string;
  /** Into it; otherwise out of it. */
  isJoining: boolean;
  /** The shift. */
  slotId: string;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** Several changes at once, as a proposal names them. */
export type RotaFillInput = {
  /** The appearance. */
  appearanceId: string;
  /** All of them, or none is made. */
  changes: Array<RotaChangeInput>;
};

/** How many of a firm a shift needs. */
export type RotaNeedInput = {
  /** The firm. */
  organisationId: string;
  /** How many at least; nothing for none. */
  people: number;
};

/** A stand that shall be manned. */
export type RotaProposalRequestInput = {
  /** The appearance. */
  appearanceId: string;
};

/** What a rota may break. */
export type RotaRule =
  /** Nobody has only the early or only the late shifts. */
  | 'ALWAYS_EARLY_OR_LATE'
  /** Each firm has as many people in a shift as were agreed. */
  | 'FIRM_ABSENT'
  /** Nobody is alone at the first fair. */
  | 'FIRST_TIMER_ALONE'
  /** Whoever has an appointment has somebody else at the stand meanwhile. */
  | 'NOBODY_BESIDE'
  /** Nobody stands longer than three hours without a break. */
  | 'NO_BREAK'
  /** Somebody in a shift speaks and knows what it asks for. */
  | 'SKILL_MISSING'
  /** A shift has as many people as it needs. */
  | 'TOO_FEW'
  /** Everybody has eleven hours of rest between two days. */
  | 'TOO_LITTLE_REST'
  /** Nobody stands longer than ten hours within a day. */
  | 'TOO_LONG_A_DAY'
  /** Nobody stands in two shifts at once. */
  | 'TWO_PLACES';

/** A shift. */
export type RotaSlotCreateInput = {
  /** The appearance. */
  appearanceId: string;
  /** When it ends. */
  endsAt: string;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Languages, two letters each. */
  languages?: Array<string> | null | undefined;
  /** How many it needs at least. */
  minPeople: number;
  /** How many of which firm; left out: one of each. */
  needs?: Array<RotaNeedInput> | null | undefined;
  /** When it begins. */
  startsAt: string;
  /** Where, or as what. */
  station: string;
  /** What somebody there knows about. */
  topics?: Array<string> | null | undefined;
};

/** A shift that is not needed. */
export type RotaSlotDeleteInput = {
  /** The shift. */
  id: string;
};

/** The shift as it is to be. */
export type RotaSlotEditInput = {
  /** When it ends. */
  endsAt: string;
  /** The shift. */
  id: string;
  /** Languages, two letters each. */
  languages?: Array<string> | null | undefined;
  /** How many it needs at least. */
  minPeople: number;
  /** How many of which firm; left out: as before. */
  needs?: Array<RotaNeedInput> | null | undefined;
  /** When it begins. */
  startsAt: string;
  /** Where, or as what. */
  station: string;
  /** What somebody there knows about. */
  topics?: Array<string> | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** Somebody out of a shift. */
export type RotaUnassignInput = {
  /** Who stands where. */
  id: string;
};

/** Who leads the stand on a day. */
export type StandManagerEditInput = {
  /** The appearance. */
  appearanceId: string;
  /** Who leads. */
  crewMemberId: string;
  /** A day of the fair. */
  day: string;
  /** Who takes the place. */
  deputyId?: string | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

export type CrewShownFragment = { id: string, number: number, languages: Array<string>, topics: Array<string>, isFirstTimer: boolean, version: number, isViewer: boolean, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, person: { id: string, name: string } | null, phone: { id: string, phone: string } | null, note: { id: string, note: string } | null };

export type ShiftShownFragment = { id: string, startsAt: string, endsAt: string, station: string, minPeople: number, languages: Array<string>, topics: Array<string>, version: number, assignments: Array<{ id: string, confirmedAt: string | null, viewerCanConfirm: boolean, offeredAt: string | null, viewerCanOffer: boolean, crewMember: { id: string } | null }> };

export type LeadShownFragment = { id: string, day: string, version: number, crewMember: { id: string } | null, deputy: { id: string } | null };

export type WorkingTimeFragment = { id: string, version: number, longestDay: number, shortestRest: number, longestStretch: number };

export type FairStandQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FairStandQuery = { appearance: { id: string, version: number, longestDay: number, shortestRest: number, longestStretch: number, edition: { id: string, timeZone: string, openingHours: Array<string> } | null, crew: Array<{ id: string, number: number, languages: Array<string>, topics: Array<string>, isFirstTimer: boolean, version: number, isViewer: boolean, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, person: { id: string, name: string } | null, phone: { id: string, phone: string } | null, note: { id: string, note: string } | null }>, rotaSlots: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, startsAt: string, endsAt: string, station: string, minPeople: number, languages: Array<string>, topics: Array<string>, version: number, assignments: Array<{ id: string, confirmedAt: string | null, viewerCanConfirm: boolean, offeredAt: string | null, viewerCanOffer: boolean, crewMember: { id: string } | null }> }> }, standManagers: Array<{ id: string, day: string, version: number, crewMember: { id: string } | null, deputy: { id: string } | null }> } | null };

export type ShiftNeedsQueryVariables = Exact<{
  id: string;
}>;


export type ShiftNeedsQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AgreementParty', id: string }
    | { __typename: 'Appearance', id: string }
    | { __typename: 'AppointmentGuest', id: string }
    | { __typename: 'AppointmentHost', id: string }
    | { __typename: 'Ballot', id: string }
    | { __typename: 'BallotFirm', id: string }
    | { __typename: 'BallotOption', id: string }
    | { __typename: 'BallotPaper', id: string }
    | { __typename: 'BallotStatement', id: string }
    | { __typename: 'BudgetLine', id: string }
    | { __typename: 'BudgetShare', id: string }
    | { __typename: 'CalendarFeed', id: string }
    | { __typename: 'CancellationStep', id: string }
    | { __typename: 'Circle', id: string }
    | { __typename: 'CircleMember', id: string }
    | { __typename: 'Comment', id: string }
    | { __typename: 'CommentVersion', id: string }
    | { __typename: 'CostDocument', id: string }
    | { __typename: 'CrewMember', id: string }
    | { __typename: 'CrewNote', id: string }
    | { __typename: 'CrewPhone', id: string }
    | { __typename: 'Exhibit', id: string }
    | { __typename: 'ExhibitGoods', id: string }
    | { __typename: 'Fair', id: string }
    | { __typename: 'FairAppointment', id: string }
    | { __typename: 'FairCount', id: string }
    | { __typename: 'FairEdition', id: string }
    | { __typename: 'FairGoal', id: string }
    | { __typename: 'FairKpi', id: string }
    | { __typename: 'FairLearning', id: string }
    | { __typename: 'FairPass', id: string }
    | { __typename: 'FairReview', id: string }
    | { __typename: 'FairTask', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'HeldComment', id: string }
    | { __typename: 'Idea', id: string }
    | { __typename: 'IdeaAnswer', id: string }
    | { __typename: 'IdeaDraft', id: string }
    | { __typename: 'IdeaExport', id: string }
    | { __typename: 'IdeaField', id: string }
    | { __typename: 'IdeaFieldOption', id: string }
    | { __typename: 'IdeaImport', id: string }
    | { __typename: 'IdeaView', id: string }
    | { __typename: 'ImportHeading', id: string }
    | { __typename: 'ImportPerson', id: string }
    | { __typename: 'ImportProblem', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'Mention', id: string }
    | { __typename: 'ModerationAct', id: string }
    | { __typename: 'ModerationItem', id: string }
    | { __typename: 'Note', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'OrganiserDeadline', id: string }
    | { __typename: 'PackingItem', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'PassQuota', id: string }
    | { __typename: 'PassShare', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Priority', id: string }
    | { __typename: 'PriorityColumn', id: string }
    | { __typename: 'PriorityValue', id: string }
    | { __typename: 'Reaction', id: string }
    | { __typename: 'ReleaseNote', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'RotaAssignment', id: string }
    | { __typename: 'RotaNeed', id: string }
    | { __typename: 'RotaSlot', id: string, needs: Array<{ id: string, people: number, organisation: { id: string } | null }> }
    | { __typename: 'Session', id: string }
    | { __typename: 'Settlement', id: string }
    | { __typename: 'SettlementLine', id: string }
    | { __typename: 'SettlementObjection', id: string }
    | { __typename: 'SettlementParty', id: string }
    | { __typename: 'SettlementShare', id: string }
    | { __typename: 'SettlementTransfer', id: string }
    | { __typename: 'Stage', id: string }
    | { __typename: 'StandBriefing', id: string }
    | { __typename: 'StandManager', id: string }
    | { __typename: 'StandZone', id: string }
    | { __typename: 'StatusChange', id: string }
    | { __typename: 'Support', id: string }
    | { __typename: 'SupportProposal', id: string }
    | { __typename: 'Tag', id: string }
    | { __typename: 'Terms', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'Trust', id: string }
    | { __typename: 'ViewerMembership', id: string }
    | { __typename: 'WideningRequest', id: string }
    | { __typename: 'Workspace', id: string }
   | null };

export type FairRotaCheckQueryVariables = Exact<{
  id: string;
}>;


export type FairRotaCheckQuery = { rotaCheck: { needed: number, pool: number, problems: Array<{ rule: Schema.RotaRule, isHard: boolean, slotId: string | null, crewMemberId: string | null }> } | null };

export type SendCrewMutationVariables = Exact<{
  input: Schema.CrewMemberCreateInput;
}>;


export type SendCrewMutation = { crewMemberCreate: { crewMember: { id: string, number: number, languages: Array<string>, topics: Array<string>, isFirstTimer: boolean, version: number, isViewer: boolean, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, person: { id: string, name: string } | null, phone: { id: string, phone: string } | null, note: { id: string, note: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditCrewMutationVariables = Exact<{
  input: Schema.CrewMemberEditInput;
}>;


export type EditCrewMutation = { crewMemberEdit: { crewMember: { id: string, number: number, languages: Array<string>, topics: Array<string>, isFirstTimer: boolean, version: number, isViewer: boolean, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, person: { id: string, name: string } | null, phone: { id: string, phone: string } | null, note: { id: string, note: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type DropCrewMutationVariables = Exact<{
  input: Schema.CrewMemberRemoveInput;
}>;


export type DropCrewMutation = { crewMemberRemove: { appearance: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AddShiftMutationVariables = Exact<{
  input: Schema.RotaSlotCreateInput;
}>;


export type AddShiftMutation = { rotaSlotCreate: { rotaSlot: { id: string, startsAt: string, endsAt: string, station: string, minPeople: number, languages: Array<string>, topics: Array<string>, version: number, assignments: Array<{ id: string, confirmedAt: string | null, viewerCanConfirm: boolean, offeredAt: string | null, viewerCanOffer: boolean, crewMember: { id: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditShiftMutationVariables = Exact<{
  input: Schema.RotaSlotEditInput;
}>;


export type EditShiftMutation = { rotaSlotEdit: { rotaSlot: { id: string, startsAt: string, endsAt: string, station: string, minPeople: number, languages: Array<string>, topics: Array<string>, version: number, assignments: Array<{ id: string, confirmedAt: string | null, viewerCanConfirm: boolean, offeredAt: string | null, viewerCanOffer: boolean, crewMember: { id: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type DropShiftMutationVariables = Exact<{
  input: Schema.RotaSlotDeleteInput;
}>;


export type DropShiftMutation = { rotaSlotDelete: { appearance: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type JoinShiftMutationVariables = Exact<{
  input: Schema.RotaAssignInput;
}>;


export type JoinShiftMutation = { rotaAssign: { rotaSlot: { id: string, startsAt: string, endsAt: string, station: string, minPeople: number, languages: Array<string>, topics: Array<string>, version: number, assignments: Array<{ id: string, confirmedAt: string | null, viewerCanConfirm: boolean, offeredAt: string | null, viewerCanOffer: boolean, crewMember: { id: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type LeaveShiftMutationVariables = Exact<{
  input: Schema.RotaUnassignInput;
}>;


export type LeaveShiftMutation = { rotaUnassign: { rotaSlot: { id: string, startsAt: string, endsAt: string, station: string, minPeople: number, languages: Array<string>, topics: Array<string>, version: number, assignments: Array<{ id: string, confirmedAt: string | null, viewerCanConfirm: boolean, offeredAt: string | null, viewerCanOffer: boolean, crewMember: { id: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ConfirmShiftMutationVariables = Exact<{
  input: Schema.RotaAssignmentConfirmInput;
}>;


export type ConfirmShiftMutation = { rotaAssignmentConfirm: { rotaAssignment: { id: string, confirmedAt: string | null, viewerCanConfirm: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type OfferShiftMutationVariables = Exact<{
  input: Schema.RotaAssignmentOfferInput;
}>;


export type OfferShiftMutation = { rotaAssignmentOffer: { rotaAssignment: { id: string, offeredAt: string | null, viewerCanOffer: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type TakeShiftMutationVariables = Exact<{
  input: Schema.RotaAssignmentTakeInput;
}>;


export type TakeShiftMutation = { rotaAssignmentTake: { rotaSlot: { id: string, startsAt: string, endsAt: string, station: string, minPeople: number, languages: Array<string>, topics: Array<string>, version: number, assignments: Array<{ id: string, confirmedAt: string | null, viewerCanConfirm: boolean, offeredAt: string | null, viewerCanOffer: boolean, crewMember: { id: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type LeadStandMutationVariables = Exact<{
  input: Schema.StandManagerEditInput;
}>;


export type LeadStandMutation = { standManagerEdit: { standManager: { id: string, day: string, version: number, crewMember: { id: string } | null, deputy: { id: string } | null } | null, appearance: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RotaProposalQueryVariables = Exact<{
  id: string;
}>;


export type RotaProposalQuery = { rotaProposal: { state: Schema.ProposalState, askedAt: string, startedAt: string | null, changes: Array<{ slotId: string, slotVersion: number, crewMemberId: string, isJoining: boolean }>, problems: Array<{ rule: Schema.RotaRule, isHard: boolean, slotId: string | null, crewMemberId: string | null }> } | null };

export type AskForRotaMutationVariables = Exact<{
  input: Schema.RotaProposalRequestInput;
}>;


export type AskForRotaMutation = { rotaProposalRequest: { appearance: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type FillRotaMutationVariables = Exact<{
  input: Schema.RotaFillInput;
}>;


export type FillRotaMutation = { rotaFill: { appearance: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type LimitWorkMutationVariables = Exact<{
  input: Schema.AppearanceWorkingTimeEditInput;
}>;


export type LimitWorkMutation = { appearanceWorkingTimeEdit: { appearance: { id: string, version: number, longestDay: number, shortestRest: number, longestStretch: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairStandQueryDocument = typed<FairStandQuery, FairStandQueryVariables>(
  'sha256:4e906e50539111ac689123890523f827b1ff93ed4c22c4a5a5f8104656259d3b',
);

export const ShiftNeedsQueryDocument = typed<ShiftNeedsQuery, ShiftNeedsQueryVariables>(
  'sha256:cef2182a5b09e916069477f81e4ec345900469287107935115aec52bcb065b88',
);

export const FairRotaCheckQueryDocument = typed<FairRotaCheckQuery, FairRotaCheckQueryVariables>(
  'sha256:2bc2b6b44f03a5295812454c12511b110022ec7246d25896075f85064ae715f3',
);

export const SendCrewMutationDocument = typed<SendCrewMutation, SendCrewMutationVariables>(
  'sha256:a144bd49215d160f9c67244e3b74ba29bdce2f161b801b0287e6c43568b8fc49',
);

export const EditCrewMutationDocument = typed<EditCrewMutation, EditCrewMutationVariables>(
  'sha256:bca5813777350386ba0a0d5b9d0ffdeb89d34fa8b66d7d74149bf64366ea07b8',
);

export const DropCrewMutationDocument = typed<DropCrewMutation, DropCrewMutationVariables>(
  'sha256:60dd1d1ecd833eab21fdb4c580b9db2fd449484ba2635af02a5f20afa548d1da',
);

export const AddShiftMutationDocument = typed<AddShiftMutation, AddShiftMutationVariables>(
  'sha256:8249f5655252b920376831640be3f8977469f145bb5dfe5c688b965c80bec1b7',
);

export const EditShiftMutationDocument = typed<EditShiftMutation, EditShiftMutationVariables>(
  'sha256:2defd1deeabb52c61576e781d860d6af88be29fac2ebb730ccdbf276bacd2b13',
);

export const DropShiftMutationDocument = typed<DropShiftMutation, DropShiftMutationVariables>(
  'sha256:9afafd8a3cb09688231de13e22f9521e621b0de590c183a00690723702d6b631',
);

export const JoinShiftMutationDocument = typed<JoinShiftMutation, JoinShiftMutationVariables>(
  'sha256:ad1f002d768fe1fce7d38188e4269ecacc6eb72a3730f72980dcdacee6b09ea7',
);

export const LeaveShiftMutationDocument = typed<LeaveShiftMutation, LeaveShiftMutationVariables>(
  'sha256:8164db2f4a62eb3143fc16de3e45baeb7ffc4d156550de9921ad807f2adb32a6',
);

export const ConfirmShiftMutationDocument = typed<ConfirmShiftMutation, ConfirmShiftMutationVariables>(
  'sha256:670b2f62a44b84855f809f3a0d1f6eadf7afb226e90239ee768fa84c01236e3c',
);

export const OfferShiftMutationDocument = typed<OfferShiftMutation, OfferShiftMutationVariables>(
  'sha256:a8523299565ab407107e4577e0dcfa334e2154ea03581a50fd7891a9e1f10fa8',
);

export const TakeShiftMutationDocument = typed<TakeShiftMutation, TakeShiftMutationVariables>(
  'sha256:36965e703013107375ac19e6035522d71abd3914ccc972beb33b00162c70fbd1',
);

export const LeadStandMutationDocument = typed<LeadStandMutation, LeadStandMutationVariables>(
  'sha256:c7250dc6aae34b4965422891302cf87210b41916425e7936a3d2a52c7b006e66',
);

export const RotaProposalQueryDocument = typed<RotaProposalQuery, RotaProposalQueryVariables>(
  'sha256:c2bc8e7fc1ed6fc1b307b6dd479cc08de472c551a51c3280148c4ed75c06cd18',
);

export const AskForRotaMutationDocument = typed<AskForRotaMutation, AskForRotaMutationVariables>(
  'sha256:e628bf3c09793763e39a41acf15252ddcbf2c724407549a38fa5db6c6b60c187',
);

export const FillRotaMutationDocument = typed<FillRotaMutation, FillRotaMutationVariables>(
  'sha256:5d6f4251c25070f55a92eecd3a1ad496b82b3b8c7ca66241e564125f69ae368d',
);

export const LimitWorkMutationDocument = typed<LimitWorkMutation, LimitWorkMutationVariables>(
  'sha256:21828680264ce5960616f0bf65cc472285da04fb824f37c9235d4773f0aaa1b1',
);