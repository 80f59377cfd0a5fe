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

/** An idea to follow. */
export type IdeaFollowInput = {
  /** The idea. */
  ideaId: string;
};

/** An idea to take back into the narrowest circle. */
export type IdeaNarrowInput = {
  /** The idea. */
  ideaId: string;
};

/** An idea that you looked at. */
export type IdeaSeeInput = {
  /** The idea. */
  ideaId: string;
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

/** A decision about an idea. */
export type IdeaStatusChangeInput = {
  /** Where you saw it stand; with it nobody's decision meanwhile is undone unseen. */
  fromStatus?: IdeaStatus | null | undefined;
  /** The idea. */
  ideaId: string;
  /** Why, in a sentence; to decline, of at least 20 characters. */
  sentence: string;
  /** The part of the status; none if it is left out. */
  stageId?: string | null | undefined;
  /** A day of the month in which it shall be there, if it is planned or being built. */
  targetMonth?: string | null | undefined;
  /** Where it stands from now on. */
  to: IdeaStatus;
};

/** An idea to follow no more. */
export type IdeaUnfollowInput = {
  /** The idea. */
  ideaId: string;
};

/** The owner firm's answer to a request. */
export type IdeaWideningAnswerInput = {
  /** Whether the wider circle may read the idea and its discussion. */
  accept: boolean;
  /** The request. */
  id: string;
};

/** A wish that a wider circle reads an idea. */
export type IdeaWideningRequestInput = {
  /** Who shall read it. */
  circleId: string;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** The idea. */
  ideaId: string;
  /** Why, in a sentence to the owner firm. */
  note?: string | null | undefined;
};

/** An idea to take back. */
export type IdeaWithdrawInput = {
  /** The idea. */
  ideaId: string;
  /** Why, in a sentence. */
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

export type StepOfIdeaFragment = { id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null };

export type IdeaFullFragment = { targetMonth: string | null, viewerCanTag: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, problem: string, problemHtml: string, proposal: string, proposalHtml: string, benefits: Array<Schema.Benefit>, benefitNote: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanLock: boolean, viewerCanProposeSupport: boolean, viewerCanNote: boolean, viewerCanPlan: boolean, isLocked: boolean, lockedAt: string | null, lockSentence: string | null, viewerCanModerate: boolean, viewerReported: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, need: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, viewerHasNews: boolean, commentCount: number, createdAt: string, lastActivityAt: string, stage: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, mergedIdeas: { nodes: Array<{ id: string, number: number, title: string }> }, answers: Array<{ id: string, text: string | null, number: number | null, day: string | null, isChecked: boolean | null, version: number, option: { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null } | null, field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, unit: string, isInternal: boolean } | null }>, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, tags: Array<{ id: string, name: string }> };

export type IdeaPageQueryVariables = Exact<{
  number: number;
}>;


export type IdeaPageQuery = { idea: { viewerHasUnread: boolean, targetMonth: string | null, viewerCanTag: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, problem: string, problemHtml: string, proposal: string, proposalHtml: string, benefits: Array<Schema.Benefit>, benefitNote: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanLock: boolean, viewerCanProposeSupport: boolean, viewerCanNote: boolean, viewerCanPlan: boolean, isLocked: boolean, lockedAt: string | null, lockSentence: string | null, viewerCanModerate: boolean, viewerReported: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, need: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, viewerHasNews: boolean, commentCount: number, createdAt: string, lastActivityAt: string, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, releaseNotes: { nodes: Array<{ id: string, title: string, excerpt: string, language: string, publishedAt: string | null }> }, viewerSupportProposal: { id: string, need: Schema.Need, reason: string | null, expiresAt: string, person: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null } | null, supportProposals: { nodes: Array<{ id: string, need: Schema.Need, reason: string | null, expiresAt: string, person: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null }> }, supporters: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, need: Schema.Need, reason: string | null, createdAt: string, organisation: { id: string, name: string } | null, person: { id: string, name: string } | null }> }, stage: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, mergedIdeas: { nodes: Array<{ id: string, number: number, title: string }> }, answers: Array<{ id: string, text: string | null, number: number | null, day: string | null, isChecked: boolean | null, version: number, option: { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null } | null, field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, unit: string, isInternal: boolean } | null }>, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, tags: Array<{ id: string, name: string }> } | null };

export type MoreSupportersQueryVariables = Exact<{
  number: number;
  after?: string | null | undefined;
}>;


export type MoreSupportersQuery = { idea: { id: string, supporters: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, need: Schema.Need, reason: string | null, createdAt: string, organisation: { id: string, name: string } | null, person: { id: string, name: string } | null }> } } | null };

export type CirclesToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type CirclesToChooseQuery = { circles: { nodes: Array<{ isPending: boolean, viewerCanSubmit: boolean, id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> }> } | null };

export type SeeIdeaMutationVariables = Exact<{
  input: Schema.IdeaSeeInput;
}>;


export type SeeIdeaMutation = { ideaSee: { idea: { id: string, viewerHasNews: boolean, viewerHasUnread: boolean } | null, viewer: { unreadCount: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type FollowIdeaMutationVariables = Exact<{
  input: Schema.IdeaFollowInput;
}>;


export type FollowIdeaMutation = { ideaFollow: { idea: { id: string, viewerFollows: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type UnfollowIdeaMutationVariables = Exact<{
  input: Schema.IdeaUnfollowInput;
}>;


export type UnfollowIdeaMutation = { ideaUnfollow: { idea: { id: string, viewerFollows: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ChangeStatusMutationVariables = Exact<{
  input: Schema.IdeaStatusChangeInput;
}>;


export type ChangeStatusMutation = { ideaStatusChange: { idea: { targetMonth: string | null, viewerCanTag: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, problem: string, problemHtml: string, proposal: string, proposalHtml: string, benefits: Array<Schema.Benefit>, benefitNote: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanLock: boolean, viewerCanProposeSupport: boolean, viewerCanNote: boolean, viewerCanPlan: boolean, isLocked: boolean, lockedAt: string | null, lockSentence: string | null, viewerCanModerate: boolean, viewerReported: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, need: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, viewerHasNews: boolean, commentCount: number, createdAt: string, lastActivityAt: string, stage: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, mergedIdeas: { nodes: Array<{ id: string, number: number, title: string }> }, answers: Array<{ id: string, text: string | null, number: number | null, day: string | null, isChecked: boolean | null, version: number, option: { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null } | null, field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, unit: string, isInternal: boolean } | null }>, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, tags: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type WithdrawIdeaMutationVariables = Exact<{
  input: Schema.IdeaWithdrawInput;
}>;


export type WithdrawIdeaMutation = { ideaWithdraw: { idea: { targetMonth: string | null, viewerCanTag: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, problem: string, problemHtml: string, proposal: string, proposalHtml: string, benefits: Array<Schema.Benefit>, benefitNote: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanLock: boolean, viewerCanProposeSupport: boolean, viewerCanNote: boolean, viewerCanPlan: boolean, isLocked: boolean, lockedAt: string | null, lockSentence: string | null, viewerCanModerate: boolean, viewerReported: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, need: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, viewerHasNews: boolean, commentCount: number, createdAt: string, lastActivityAt: string, stage: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, mergedIdeas: { nodes: Array<{ id: string, number: number, title: string }> }, answers: Array<{ id: string, text: string | null, number: number | null, day: string | null, isChecked: boolean | null, version: number, option: { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null } | null, field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, unit: string, isInternal: boolean } | null }>, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, tags: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AskToWidenMutationVariables = Exact<{
  input: Schema.IdeaWideningRequestInput;
}>;


export type AskToWidenMutation = { ideaWideningRequest: { idea: { targetMonth: string | null, viewerCanTag: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, problem: string, problemHtml: string, proposal: string, proposalHtml: string, benefits: Array<Schema.Benefit>, benefitNote: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanLock: boolean, viewerCanProposeSupport: boolean, viewerCanNote: boolean, viewerCanPlan: boolean, isLocked: boolean, lockedAt: string | null, lockSentence: string | null, viewerCanModerate: boolean, viewerReported: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, need: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, viewerHasNews: boolean, commentCount: number, createdAt: string, lastActivityAt: string, stage: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, mergedIdeas: { nodes: Array<{ id: string, number: number, title: string }> }, answers: Array<{ id: string, text: string | null, number: number | null, day: string | null, isChecked: boolean | null, version: number, option: { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null } | null, field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, unit: string, isInternal: boolean } | null }>, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, tags: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AnswerWideningMutationVariables = Exact<{
  input: Schema.IdeaWideningAnswerInput;
}>;


export type AnswerWideningMutation = { ideaWideningAnswer: { idea: { targetMonth: string | null, viewerCanTag: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, problem: string, problemHtml: string, proposal: string, proposalHtml: string, benefits: Array<Schema.Benefit>, benefitNote: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanLock: boolean, viewerCanProposeSupport: boolean, viewerCanNote: boolean, viewerCanPlan: boolean, isLocked: boolean, lockedAt: string | null, lockSentence: string | null, viewerCanModerate: boolean, viewerReported: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, need: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, viewerHasNews: boolean, commentCount: number, createdAt: string, lastActivityAt: string, stage: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, mergedIdeas: { nodes: Array<{ id: string, number: number, title: string }> }, answers: Array<{ id: string, text: string | null, number: number | null, day: string | null, isChecked: boolean | null, version: number, option: { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null } | null, field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, unit: string, isInternal: boolean } | null }>, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, tags: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type NarrowIdeaMutationVariables = Exact<{
  input: Schema.IdeaNarrowInput;
}>;


export type NarrowIdeaMutation = { ideaNarrow: { idea: { targetMonth: string | null, viewerCanTag: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, problem: string, problemHtml: string, proposal: string, proposalHtml: string, benefits: Array<Schema.Benefit>, benefitNote: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanLock: boolean, viewerCanProposeSupport: boolean, viewerCanNote: boolean, viewerCanPlan: boolean, isLocked: boolean, lockedAt: string | null, lockSentence: string | null, viewerCanModerate: boolean, viewerReported: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, need: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, viewerHasNews: boolean, commentCount: number, createdAt: string, lastActivityAt: string, stage: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, mergedIdeas: { nodes: Array<{ id: string, number: number, title: string }> }, answers: Array<{ id: string, text: string | null, number: number | null, day: string | null, isChecked: boolean | null, version: number, option: { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null } | null, field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, unit: string, isInternal: boolean } | null }>, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, tags: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const IdeaPageQueryDocument = typed<IdeaPageQuery, IdeaPageQueryVariables>(
  'sha256:6b1208aa6f2d06fb7ff92609e7651f91dbd23a2b373cdf06e37c768b10448a2f',
);

export const MoreSupportersQueryDocument = typed<MoreSupportersQuery, MoreSupportersQueryVariables>(
  'sha256:db3b7d4069d687393179ff2a1abec671ba03a4311404d1b80f712be778769613',
);

export const CirclesToChooseQueryDocument = typed<CirclesToChooseQuery, CirclesToChooseQueryVariables>(
  'sha256:d66ff6c4e17ed6f30f5b35704232c55f85935fb98c252ce22ffbd9d9c68d8c75',
);

export const SeeIdeaMutationDocument = typed<SeeIdeaMutation, SeeIdeaMutationVariables>(
  'sha256:76e5f4a81207a818214ca6478f0e667a4b5c0d87fd8f77e39fded70275785b6f',
);

export const FollowIdeaMutationDocument = typed<FollowIdeaMutation, FollowIdeaMutationVariables>(
  'sha256:d7956b4beaaa2b4aee821156134c9f0e7168f7a0fc7e986f60c1bfe2c1e27726',
);

export const UnfollowIdeaMutationDocument = typed<UnfollowIdeaMutation, UnfollowIdeaMutationVariables>(
  'sha256:276776c75fd6b9642c5679eff294c4e33946a72c97f49da93baf38020b2f27e3',
);

export const ChangeStatusMutationDocument = typed<ChangeStatusMutation, ChangeStatusMutationVariables>(
  'sha256:092cfbd3ea0a4f5f969e79d812163ce8a9c46f5ba799b0fb6ce8d977005b2f6f',
);

export const WithdrawIdeaMutationDocument = typed<WithdrawIdeaMutation, WithdrawIdeaMutationVariables>(
  'sha256:5d02a8470c9dc5b60c3de40ed64379c426f7910efab0945cba3dd3903b5bc792',
);

export const AskToWidenMutationDocument = typed<AskToWidenMutation, AskToWidenMutationVariables>(
  'sha256:aca2e930dfc36609434057e6ba68a1afb33619ca2874958044eea5d06e3d5f4a',
);

export const AnswerWideningMutationDocument = typed<AnswerWideningMutation, AnswerWideningMutationVariables>(
  'sha256:999df1d252dcfe9439db6528600ddd5b0a3dec8f87910e26e2e80ca9bb8cfad3',
);

export const NarrowIdeaMutationDocument = typed<NarrowIdeaMutation, NarrowIdeaMutationVariables>(
  'sha256:3bc5080c49d9895fdf29c287016374ac5f06c30d2d2e24f44af7869f028f8c17',
);