/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** An appearance whose figures are to be kept. */
export type AppearanceReviewFreezeInput = {
  /** The appearance. */
  appearanceId: string;
};

/** What people count at a fair, because the portal cannot know it. */
export type CountName =
  /** Contacts asked whether their data may be passed on. */
  | 'CONSENTS_ASKED'
  /** Contacts who said yes. */
  | 'CONSENTS_GIVEN'
  /** Customers invited. */
  | 'CUSTOMERS_INVITED'
  /** Customers met at the stand. */
  | 'CUSTOMERS_MET'
  /** Those who did within 48 hours after the fair. */
  | 'FOLLOWED_UP_IN_TIME'
  /** Contacts who were to hear from the firm. */
  | 'FOLLOW_UPS_OWED'
  /** Hours until a contact was typically written to: half of them sooner, half later. */
  | 'FOLLOW_UP_HOURS'
  /** Ideas from the fair decided within 90 days. */
  | 'IDEAS_DECIDED'
  /** Contacts taken down. */
  | 'LEADS'
  /** Contacts that a firm offered to another. */
  | 'LEADS_OFFERED'
  /** Contacts that asked for two firms or more. */
  | 'LEADS_OF_SEVERAL_FIRMS'
  /** Contacts that the other took over. */
  | 'LEADS_TAKEN_OVER'
  /** Contribution margin that came of it, in minor units. */
  | 'MARGIN'
  /** Orders within half a year. */
  | 'ORDERS'
  /** Promises given at the fair. */
  | 'PROMISES_DUE'
  /** Promises kept in time. */
  | 'PROMISES_KEPT'
  /** Contacts with a need, a promise, and a way to reach them. */
  | 'QUALIFIED_LEADS'
  /** What cannot be counted, in percent of the cost, as agreed beforehand. */
  | 'QUALITATIVE_PERCENT'
  /** Talks at the stand. */
  | 'TALKS'
  /** Vouchers redeemed. */
  | 'VOUCHERS_REDEEMED'
  /** Vouchers sent. */
  | 'VOUCHERS_SENT';

/** A number for the review. */
export type FairCountEnterInput = {
  /** The appearance. */
  appearanceId: string;
  /** What was counted. */
  name: CountName;
  /** How many; a margin in minor units. */
  value: number;
};

/** How much of a goal was reached. */
export type FairGoalReachInput = {
  /** The goal, of your firm. */
  id: string;
  /** How many; null while it is not counted. */
  reached?: number | null | undefined;
};

/** A learning to make an idea of. */
export type FairLearningBringInInput = {
  /** The learning. */
  id: string;
};

/** Something to take along. */
export type FairLearningCreateInput = {
  /** The appearance. */
  appearanceId: string;
  /** What was learned. */
  body: string;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** What is to be done with it. */
  kind: LearningKind;
};

/** What is to be done with what was learned. */
export type LearningKind =
  /** To be done differently. */
  | 'CHANGE'
  /** To be left out. */
  | 'DROP'
  /** To be tried: an idea. */
  | 'IDEA'
  /** To be kept. */
  | 'KEEP'
  /** What was seen at others. */
  | 'MARKET';

export type FairReviewQueryVariables = Exact<{
  id: string;
}>;


export type FairReviewQuery = { appearance: { id: string, viewerCanReview: boolean, viewerCanFreeze: boolean, edition: { id: string, currency: string } | null, goals: { nodes: Array<{ id: string, title: string, unit: string, target: number, reached: number | null, organisation: { id: string, name: string } | null }> }, counts: Array<{ id: string, name: Schema.CountName, value: number, countedAt: string, organisation: { id: string, name: string } | null }>, learnings: { nodes: Array<{ id: string, kind: Schema.LearningKind, body: string, isBroughtIn: boolean, createdAt: string, organisation: { id: string, name: string } | null, idea: { id: string, number: number, title: string } | null }> }, reviews: Array<{ id: string, number: number, frozenAt: string, organisation: { id: string, name: string } | null, kpis: Array<{ id: string, code: string, about: string, value: string | null, unit: string, inputs: Array<string> }> }>, twoYearsBack: { id: string, title: string, firstDay: string, reviews: Array<{ id: string, number: number, kpis: Array<{ id: string, code: string, about: string, value: string | null, unit: string, inputs: Array<string> }> }> } | null } | null };

export type LearningFragment = { id: string, kind: Schema.LearningKind, body: string, isBroughtIn: boolean, createdAt: string, organisation: { id: string, name: string } | null, idea: { id: string, number: number, title: string } | null };

export type KpiFragment = { id: string, code: string, about: string, value: string | null, unit: string, inputs: Array<string> };

export type ReachGoalMutationVariables = Exact<{
  input: Schema.FairGoalReachInput;
}>;


export type ReachGoalMutation = { fairGoalReach: { fairGoal: { id: string, reached: number | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EnterCountMutationVariables = Exact<{
  input: Schema.FairCountEnterInput;
}>;


export type EnterCountMutation = { fairCountEnter: { appearance: { id: string, counts: Array<{ id: string, name: Schema.CountName, value: number, countedAt: string, organisation: { id: string, name: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type NoteLearningMutationVariables = Exact<{
  input: Schema.FairLearningCreateInput;
}>;


export type NoteLearningMutation = { fairLearningCreate: { fairLearning: { id: string, kind: Schema.LearningKind, body: string, isBroughtIn: boolean, createdAt: string, organisation: { id: string, name: string } | null, idea: { id: string, number: number, title: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type BringLearningInMutationVariables = Exact<{
  input: Schema.FairLearningBringInInput;
}>;


export type BringLearningInMutation = { fairLearningBringIn: { fairLearning: { id: string, kind: Schema.LearningKind, body: string, isBroughtIn: boolean, createdAt: string, organisation: { id: string, name: string } | null, idea: { id: string, number: number, title: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type FreezeReviewMutationVariables = Exact<{
  input: Schema.AppearanceReviewFreezeInput;
}>;


export type FreezeReviewMutation = { appearanceReviewFreeze: { appearance: { id: string, missing: Array<string>, reviews: Array<{ id: string, number: number, frozenAt: string, organisation: { id: string, name: string } | null, kpis: Array<{ id: string, code: string, about: string, value: string | null, unit: string, inputs: Array<string> }> }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairReviewQueryDocument = typed<FairReviewQuery, FairReviewQueryVariables>(
  'sha256:d83dc39265a905436425829d9ed593fa50cdd1435d78eafe604a2b7e0c4bee01',
);

export const ReachGoalMutationDocument = typed<ReachGoalMutation, ReachGoalMutationVariables>(
  'sha256:760d1c2af965ba1dff078aa20bb98afad5d38976a755fe0b49f9d1fb0ad87fe8',
);

export const EnterCountMutationDocument = typed<EnterCountMutation, EnterCountMutationVariables>(
  'sha256:66bd3e7078f1975e2504534200d737e6f9fd26ef8a79485f9e269b3cf4d3f23f',
);

export const NoteLearningMutationDocument = typed<NoteLearningMutation, NoteLearningMutationVariables>(
  'sha256:47583d824e4082f8f1b31376b3b31ef07dcbd2f3e384422bf8940fe6165dfd39',
);

export const BringLearningInMutationDocument = typed<BringLearningInMutation, BringLearningInMutationVariables>(
  'sha256:87022d151f3de06ee6862b33f5bdf46639d093dbf879576b1c393489d3221c97',
);

export const FreezeReviewMutationDocument = typed<FreezeReviewMutation, FreezeReviewMutationVariables>(
  'sha256:d87c2a00e6e1383d6f79af879d49aa19f6243e29f43e22f7567aa6bbdc1bf3e4',
);