/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** What an idea is good for. */
export type Benefit =
  /** It saves money. */
  | 'COST'
  /** It spares the environment. */
  | 'ENVIRONMENT'
  /** It makes something better. */
  | 'QUALITY'
  /** It keeps people from harm. */
  | 'SAFETY'
  /** It saves time. */
  | 'TIME';

/** Who is in a circle: staff only, host and one partner, all partners, or chosen ones. */
export type CircleKind =
  /** Chosen partners. */
  | 'CUSTOM'
  /** The host's staff only. */
  | 'HOUSE'
  /** All partners. */
  | 'OPEN'
  /** The host and one partner. */
  | 'PAIR';

/** What partners in a circle learn of each other's contributors: the person, the firm, or neither. */
export type Disclosure =
  /** Partners see the firm, not the person. */
  | 'FIRMS'
  /** Partners see neither. */
  | 'NOBODY'
  /** Partners see firm and person. */
  | 'PEOPLE';

/** What kind of answer a field takes. */
export type FieldKind =
  /** Yes or no. */
  | 'CHECK'
  /** A day. */
  | 'DATE'
  /** A number, perhaps with a unit. */
  | 'NUMBER'
  /** One of the field's options. */
  | 'SELECT'
  /** A line of text. */
  | 'TEXT';

/** Two ideas of one circle. */
export type IdeaMergeInput = {
  /** The idea that goes into the other one. */
  ideaId: string;
  /** The idea that stands for both from now on. */
  intoId: string;
  /** Why, for whoever took part. */
  sentence?: string | null | undefined;
};

/** Where an idea stands on its way. */
export type IdeaStatus =
  /** The host is looking into it. */
  | 'CONSIDERING'
  /** The host will not build it, and says why. */
  | 'DECLINED'
  /** Waits for moderation; seen by the author's firm and the host only. */
  | 'HELD'
  /** It is being built. */
  | 'IN_DEVELOPMENT'
  /** Another idea stands for it now. */
  | 'MERGED'
  /** Open for support and discussion. */
  | 'OPEN'
  /** It will be built. */
  | 'PLANNED'
  /** It is there. */
  | 'RELEASED'
  /** Its author took it back. */
  | 'WITHDRAWN';

/** An idea that was merged. */
export type IdeaUnmergeInput = {
  /** The idea that shall stand for itself again. */
  ideaId: string;
  /** Why, for whoever took part. */
  sentence?: string | null | undefined;
};

/** How much an idea matters to a supporter. */
export type Need =
  /** Without it we cannot go on. */
  | 'BLOCKING'
  /** Matters for our work. */
  | 'IMPORTANT'
  /** Would be nice to have. */
  | 'NICE';

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

export type MergeIdeasMutationVariables = Exact<{
  input: Schema.IdeaMergeInput;
}>;


export type MergeIdeasMutation = { ideaMerge: { idea: { targetMonth: string | null, viewerCanTag: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, problem: string, problemHtml: string, proposal: string, proposalHtml: string, benefits: Array<Schema.Benefit>, benefitNote: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanLock: boolean, viewerCanProposeSupport: boolean, viewerCanNote: boolean, viewerCanPlan: boolean, isLocked: boolean, lockedAt: string | null, lockSentence: string | null, viewerCanModerate: boolean, viewerReported: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, need: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, viewerHasNews: boolean, commentCount: number, createdAt: string, lastActivityAt: string, stage: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, mergedIdeas: { nodes: Array<{ id: string, number: number, title: string }> }, answers: Array<{ id: string, text: string | null, number: number | null, day: string | null, isChecked: boolean | null, version: number, option: { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null } | null, field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, unit: string, isInternal: boolean } | null }>, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, tags: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type UnmergeIdeasMutationVariables = Exact<{
  input: Schema.IdeaUnmergeInput;
}>;


export type UnmergeIdeasMutation = { ideaUnmerge: { idea: { targetMonth: string | null, viewerCanTag: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, problem: string, problemHtml: string, proposal: string, proposalHtml: string, benefits: Array<Schema.Benefit>, benefitNote: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanLock: boolean, viewerCanProposeSupport: boolean, viewerCanNote: boolean, viewerCanPlan: boolean, isLocked: boolean, lockedAt: string | null, lockSentence: string | null, viewerCanModerate: boolean, viewerReported: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, need: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, viewerHasNews: boolean, commentCount: number, createdAt: string, lastActivityAt: string, stage: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, mergedIdeas: { nodes: Array<{ id: string, number: number, title: string }> }, answers: Array<{ id: string, text: string | null, number: number | null, day: string | null, isChecked: boolean | null, version: number, option: { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null } | null, field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, unit: string, isInternal: boolean } | null }>, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, tags: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type StagesToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type StagesToChooseQuery = { stages: { nodes: Array<{ id: string, name: string, status: Schema.IdeaStatus, archivedAt: string | null }> } | null };

export const MergeIdeasMutationDocument = typed<MergeIdeasMutation, MergeIdeasMutationVariables>(
  'sha256:c710a3520167174cb350f35f4f3765aac3732b858f78921e491e586cb9bb2143',
);

export const UnmergeIdeasMutationDocument = typed<UnmergeIdeasMutation, UnmergeIdeasMutationVariables>(
  'sha256:6831a5a3269ee6de878c7c05b8b3844d831fd85b6ed94452c56639be09cccae6',
);

export const StagesToChooseQueryDocument = typed<StagesToChooseQuery, StagesToChooseQueryVariables>(
  'sha256:e81dfb4142b563b1060578e1fa1135e7ed65c5331bbbb3254a6cd0cbf7eb1966',
);