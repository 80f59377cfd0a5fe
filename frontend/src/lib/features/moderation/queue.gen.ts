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

/** What partners in a circle learn of each other's contributors: the person, the firm, or neither. */
export type Disclosure =
  /** Partners see the firm, not the person. */
  | 'FIRMS'
  /** Partners see neither. */
  | 'NOBODY'
  /** Partners see firm and person. */
  | 'PEOPLE';

/** A held idea to let through. */
export type IdeaApproveInput = {
  /** The idea. */
  ideaId: string;
  /** A word to its author. */
  sentence?: string | null | undefined;
};

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
  /** Somebody reacted to what was said, or took that back. */
  | 'COMMENT_REACTED'
  /** Somebody brought back what was taken back. */
  | 'COMMENT_RESTORED'
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
  /** It was given back and stays in its narrow circle. */
  | 'RETURNED'
  /** It was decided about. */
  | 'STATUS_CHANGED'
  /** It was brought in. */
  | 'SUBMITTED'
  /** Somebody supports it. */
  | 'SUPPORTED'
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

/** A held idea to leave in its narrow circle. */
export type IdeaReturnInput = {
  /** The idea. */
  ideaId: string;
  /** Why, in a sentence to its author. */
  sentence: string;
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

/** The owner firm's answer to a request. */
export type IdeaWideningAnswerInput = {
  /** Whether the wider circle may read the idea and its discussion. */
  accept: boolean;
  /** The request. */
  id: string;
};

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

export type ReaderCircleFragment = { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> };

export type HeldIdeaFragment = { id: string, number: number, title: string, excerpt: string, problemHtml: string, proposalHtml: string, language: string, isHeld: boolean, createdAt: string, commentCount: number, viewerCanModerate: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, author: { id: string, name: string, function: string | null } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null };

export type WideningEntryFragment = { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string, organisation: { id: string, name: string } | null } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, idea: { id: string, number: number, title: string, excerpt: string, language: string, commentCount: number, author: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null };

export type ModerationQueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ModerationQueueQuery = { moderationQueue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, title: string, excerpt: string, problemHtml: string, proposalHtml: string, language: string, isHeld: boolean, createdAt: string, commentCount: number, viewerCanModerate: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, author: { id: string, name: string, function: string | null } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null }> } | null };

export type WideningRequestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type WideningRequestsQuery = { wideningRequests: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string, organisation: { id: string, name: string } | null } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, idea: { id: string, number: number, title: string, excerpt: string, language: string, commentCount: number, author: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null }> } | null };

export type ApproveIdeaMutationVariables = Exact<{
  input: Schema.IdeaApproveInput;
}>;


export type ApproveIdeaMutation = { ideaApprove: { idea: { id: string, isHeld: boolean, status: Schema.IdeaStatus, circle: { id: string, name: string, kind: Schema.CircleKind } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ReturnIdeaMutationVariables = Exact<{
  input: Schema.IdeaReturnInput;
}>;


export type ReturnIdeaMutation = { ideaReturn: { idea: { id: string, isHeld: boolean, status: Schema.IdeaStatus, circle: { id: string, name: string, kind: Schema.CircleKind } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AnswerWideningRequestMutationVariables = Exact<{
  input: Schema.IdeaWideningAnswerInput;
}>;


export type AnswerWideningRequestMutation = { ideaWideningAnswer: { idea: { id: string, circle: { id: string, name: string, kind: Schema.CircleKind } | null, wideningRequest: { id: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type QueueChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type QueueChangesSubscription = { ideaChanged: { cursor: string, change: Schema.IdeaChange, idea: { id: string, isHeld: boolean } | null } };

export const ModerationQueueQueryDocument = typed<ModerationQueueQuery, ModerationQueueQueryVariables>(
  'sha256:bbebe17be1f2273a9f78c6d13a861f3510f2cfc89ddccaa3224938f649b13163',
);

export const WideningRequestsQueryDocument = typed<WideningRequestsQuery, WideningRequestsQueryVariables>(
  'sha256:699874bef02bb134cab55bdc0b46204aeb5ed9ab45d1178c24cfe74bb15e8b14',
);

export const ApproveIdeaMutationDocument = typed<ApproveIdeaMutation, ApproveIdeaMutationVariables>(
  'sha256:7def728703138eebf1796251705693d766e348452adcbb45a4d2fc731bd2e4c5',
);

export const ReturnIdeaMutationDocument = typed<ReturnIdeaMutation, ReturnIdeaMutationVariables>(
  'sha256:d47483662dadf9d3e4a39fc00e9f7cf686b9c1a938d940fd505ee8192b06e647',
);

export const AnswerWideningRequestMutationDocument = typed<AnswerWideningRequestMutation, AnswerWideningRequestMutationVariables>(
  'sha256:dc24944679c9b4eedc3b2df77afeda3990dfd6e7d4b35d5c00844f2b5f0f804c',
);

export const QueueChangesSubscriptionDocument = typed<QueueChangesSubscription, QueueChangesSubscriptionVariables>(
  'sha256:d8640f198e98a162aa33cba8a84755f668e102191f5320159e82e0c91109caa8',
);