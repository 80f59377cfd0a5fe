/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
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

/** Whether a count is the whole truth. */
export type CountPrecision =
  /** There are at least so many; counting stopped. */
  | 'AT_LEAST'
  /** So many there are. */
  | 'EXACT';

/** What partners in a circle learn of each other's contributors: the person, the firm, or neither. */
export type Disclosure =
  /** Partners see the firm, not the person. */
  | 'FIRMS'
  /** Partners see neither. */
  | 'NOBODY'
  /** Partners see firm and person. */
  | 'PEOPLE';

/** What happened to an idea. */
export type IdeaChange =
  /** It passed moderation. */
  | 'APPROVED'
  /** Somebody said something about it. */
  | 'COMMENTED'
  /** Somebody took back what was said. */
  | 'COMMENT_DELETED'
  /** Somebody changed what was said. */
  | 'COMMENT_EDITED'
  /** A comment waits for moderators; told to them only. */
  | 'COMMENT_HELD'
  /** Moderators took back what somebody said. */
  | 'COMMENT_HIDDEN'
  /** Somebody reacted to what was said, or took that back. */
  | 'COMMENT_REACTED'
  /** A held comment went back to its author; told to the host only. */
  | 'COMMENT_REFUSED'
  /** A comment passed moderation. */
  | 'COMMENT_RELEASED'
  /** Somebody brought back what was taken back. */
  | 'COMMENT_RESTORED'
  /** What moderators had just decided was taken back. */
  | 'DECISION_UNDONE'
  /** It was refused in moderation. */
  | 'DECLINED'
  /** Its texts were changed. */
  | 'EDITED'
  /** Its discussion was ended. */
  | 'LOCKED'
  /** It became one with another idea. */
  | 'MERGED'
  /** Another circle reads it now. */
  | 'MOVED'
  /** Its internal notes changed; told to the host's people only. */
  | 'NOTED'
  /** Words were made unreadable. */
  | 'REDACTED'
  /** It, or a comment on it, was reported; told to the host only. */
  | 'REPORTED'
  /** It was given back and stays in its narrow circle. */
  | 'RETURNED'
  /** It was decided about. */
  | 'STATUS_CHANGED'
  /** It was brought in. */
  | 'SUBMITTED'
  /** Somebody supports it. */
  | 'SUPPORTED'
  /** It is put to a vote: its supports are told to nobody until the result is known. */
  | 'SUPPORT_HIDDEN'
  /** Its supports are told again. */
  | 'SUPPORT_SHOWN'
  /** Somebody took the support back. */
  | 'SUPPORT_WITHDRAWN'
  /** It carries a tag more. */
  | 'TAGGED'
  /** Its discussion was opened again. */
  | 'UNLOCKED'
  /** It and another idea stand for themselves again. */
  | 'UNMERGED'
  /** It carries a tag less. */
  | 'UNTAGGED'
  /** The owner firm answered that request. */
  | 'WIDENING_ANSWERED'
  /** Somebody asks that more firms read it. */
  | 'WIDENING_REQUESTED'
  /** Its author took it back. */
  | 'WITHDRAWN';

/** Which ideas a list holds; all given members must fit. */
export type IdeaFilter = {
  /** For which this option was chosen. */
  chosen?: string | null | undefined;
  /** Readable by this circle. */
  circle?: string | null | undefined;
  /** With a month, or without one. */
  dated?: boolean | null | undefined;
  /** Followed by you, or not. */
  followed?: boolean | null | undefined;
  /** Written in this language, as two letters. */
  language?: string | null | undefined;
  /** Brought in by you, or not. */
  mine?: boolean | null | undefined;
  /** Owned by this firm, where you may know it. */
  organisation?: string | null | undefined;
  /** In one of these statuses; without it all but those that were merged. */
  status?: Array<IdeaStatus> | null | undefined;
  /** Supported by you, or not. */
  supported?: boolean | null | undefined;
  /** Carrying one of these tags. */
  tags?: Array<string> | null | undefined;
  /** With these characters in title, problem or proposal. */
  text?: string | null | undefined;
  /** For which this field of kind CHECK was answered yes. */
  ticked?: string | null | undefined;
  /** Waiting for your answer, or not: you are called upon, asked for your word, or moderate it. */
  waiting?: boolean | null | undefined;
};

/** How a list of ideas is sorted. */
export type IdeaOrder = {
  /** Which end comes first. */
  direction: OrderDirection;
  /** The sort key. */
  field: IdeaOrderField;
};

/** By what ideas are sorted. */
export type IdeaOrderField =
  /** When they were brought in. */
  | 'CREATED_AT'
  /** When they were last changed or talked about. */
  | 'LAST_ACTIVITY_AT'
  /** How much their supporters need them: nice to have counts 1, important 2, blocking 4; else as SUPPORT. */
  | 'NEED'
  /** How many people support them, as far as you may know; what is put to a vote counts as 0. */
  | 'SUPPORT'
  /** The month in which they shall be there; those without one stand at the end. */
  | 'TARGET_MONTH';

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

/** Support for an idea. */
export type IdeaSupportInput = {
  /** The idea. */
  ideaId: string;
  /** How much it matters to you. */
  need: Need;
  /** Why it matters to you. */
  reason?: string | null | undefined;
};

/** Support to take back. */
export type IdeaSupportWithdrawInput = {
  /** The idea. */
  ideaId: string;
};

/** How much an idea matters to a supporter. */
export type Need =
  /** Without it we cannot go on. */
  | 'BLOCKING'
  /** Matters for our work. */
  | 'IMPORTANT'
  /** Would be nice to have. */
  | 'NICE';

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest, earliest first. */
  | 'ASC'
  /** Largest, latest first. */
  | 'DESC';

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

export type AudienceCircleFragment = { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> };

export type IdeaRowFragment = { id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, need: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, viewerHasNews: boolean, commentCount: number, createdAt: string, lastActivityAt: string, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, tags: Array<{ id: string, name: string }> };

export type IdeaListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: Schema.IdeaFilter | null | undefined;
  orderBy?: Schema.IdeaOrder | null | undefined;
  counted?: boolean | null | undefined;
}>;


export type IdeaListQuery = { ideas: { totalCount?: number, totalCountPrecision?: Schema.CountPrecision, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, need: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, viewerHasNews: boolean, commentCount: number, createdAt: string, lastActivityAt: string, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, tags: Array<{ id: string, name: string }> }> } | null };

export type SupportIdeaMutationVariables = Exact<{
  input: Schema.IdeaSupportInput;
}>;


export type SupportIdeaMutation = { ideaSupport: { idea: { id: string, supportCount: number | null, need: number | null, voiceCount: number | null, supportCountFloor: number | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type WithdrawSupportMutationVariables = Exact<{
  input: Schema.IdeaSupportWithdrawInput;
}>;


export type WithdrawSupportMutation = { ideaSupportWithdraw: { idea: { id: string, supportCount: number | null, need: number | null, voiceCount: number | null, supportCountFloor: number | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type IdeaChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type IdeaChangesSubscription = { ideaChanged: { cursor: string, change: Schema.IdeaChange, at: string, idea: { id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, need: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, viewerHasNews: boolean, commentCount: number, createdAt: string, lastActivityAt: string, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, tags: Array<{ id: string, name: string }> } | null } };

export const IdeaListQueryDocument = typed<IdeaListQuery, IdeaListQueryVariables>(
  'sha256:818e69d69c8d0dc824acf818da8ad1e32d369e426256e205afe19411e3546cd1',
);

export const SupportIdeaMutationDocument = typed<SupportIdeaMutation, SupportIdeaMutationVariables>(
  'sha256:f87feaeb40c2a63681ab606102ff1928ae3178caf237f7a058ba3fe620fe2ab7',
);

export const WithdrawSupportMutationDocument = typed<WithdrawSupportMutation, WithdrawSupportMutationVariables>(
  'sha256:6d37950b38df58e33e45b820fe8f6df7bdb85d92c445e48a1f953bb86b7b8f15',
);

export const IdeaChangesSubscriptionDocument = typed<IdeaChangesSubscription, IdeaChangesSubscriptionVariables>(
  'sha256:2fe94e1f1c7e967150cc0af67cd79314c1d8e3375f030b7f945f71f0c35a8de5',
);