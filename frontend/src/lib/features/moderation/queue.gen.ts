/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** What moderators do. */
export type Act =
  /** Let through. */
  | 'APPROVE'
  /** Refused, with a reason. */
  | 'DECLINE'
  /** Reports were answered with nothing to do. */
  | 'DISMISS'
  /** A person is trusted no more. */
  | 'DISTRUST'
  /** Taken back: a comment is empty now, an idea stands in its narrow circle. */
  | 'HIDE'
  /** Two ideas became one. */
  | 'MERGE'
  /** Words were made unreadable for good. */
  | 'REDACT'
  /** Given back, to be put otherwise. */
  | 'RETURN'
  /** The settings of moderation changed. */
  | 'SETTINGS'
  /** A person is trusted. */
  | 'TRUST'
  /** An act was taken back a moment later. */
  | 'UNDO';

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

/** What can be decided about what waits; the acts that stand for it have the same names. */
export type Decision =
  /** Let what is held through. */
  | 'APPROVE'
  /** Refuse what is held, with a reason of at least 20 characters. */
  | 'DECLINE'
  /** Nothing needs to be done about what was reported. */
  | 'DISMISS'
  /** Take back what was reported, with a reason of at least 20 characters. */
  | 'HIDE'
  /** Make two ideas one, as somebody wishes. */
  | 'MERGE'
  /** Give what is held back, with a sentence. */
  | 'RETURN';

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

/** What waits in the queue. */
export type ItemKind =
  /** A comment that waits to be let through. */
  | 'HELD_COMMENT'
  /** An idea that waits to be let through. */
  | 'HELD_IDEA'
  /** An idea of which somebody finds that another says the same already. */
  | 'MERGE_WISH'
  /** Something that was reported. */
  | 'REPORT';

/** The same decision about one or several things that wait. */
export type ModerationDecideInput = {
  /** What is decided. */
  decision: Decision;
  /** Up to 100 that wait. */
  ids: Array<string>;
  /** Why, in a sentence to the author. */
  sentence?: string | null | undefined;
  /** For all of them or for none; otherwise each by itself. */
  together?: boolean | null | undefined;
};

/** What of the queue is wanted. */
export type ModerationFilter = {
  /** Of one of these kinds. */
  kind?: Array<ItemKind> | null | undefined;
};

/** Which acts are wanted; all given members must fit. */
export type ModerationLogFilter = {
  /** One of these. */
  act?: Array<Act> | null | undefined;
  /** Done by this person. */
  actor?: string | null | undefined;
  /** About this idea, or a comment on it. */
  idea?: string | null | undefined;
  /** About this person, or what it wrote. */
  person?: string | null | undefined;
};

/** Words to make unreadable for good; of exactly one thing. */
export type ModerationRedactInput = {
  /** In this comment and its earlier versions. */
  commentId?: string | null | undefined;
  /** In this held comment. */
  heldCommentId?: string | null | undefined;
  /** In this idea. */
  ideaId?: string | null | undefined;
  /** Why, without these words, in at least 20 characters. */
  reason: string;
  /** Whether the files of this very thing are removed for good as well; otherwise they stay. */
  removesFiles?: boolean | null | undefined;
  /** Up to 20 pieces of text, as they stand there. */
  words: Array<string>;
};

/** What is held of people who are not trusted yet. */
export type ModerationSettingsUpdateInput = {
  /** Whether their comments in circles of several firms are held too. */
  holdsComments?: boolean | null | undefined;
  /** After how many approved posts, 1 to 20, people are trusted. */
  trustAfter?: number | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** Acts of your own to take back. */
export type ModerationUndoInput = {
  /** Up to 100, each not older than ten seconds. */
  ids: Array<string>;
};

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

/** Why somebody reports something. */
export type ReportReason =
  /** It tells what should not be told here. */
  | 'CONFIDENTIAL'
  /** Another idea says the same already. */
  | 'DUPLICATE'
  /** It hurts. */
  | 'OFFENSIVE'
  /** It does not belong here. */
  | 'OFF_TOPIC'
  /** Something else, in words. */
  | 'OTHER'
  /** It is about a person, and should not be. */
  | 'PERSONAL'
  /** It is advertising. */
  | 'SPAM';

/** Whether somebody has to look at a person's posts first. */
export type TrustChangeInput = {
  /** Somebody of a partner firm. */
  personId: string;
  /** Why; kept for moderators. */
  reason: string;
  /** Whether the person is trusted from now on. */
  trusted: boolean;
};

export type ReaderCircleFragment = { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> };

export type HeldIdeaFragment = { id: string, number: number, title: string, excerpt: string, problemHtml: string, proposalHtml: string, language: string, isHeld: boolean, createdAt: string, status: Schema.IdeaStatus, commentCount: number, viewerCanModerate: boolean, viewerCanRedact: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, author: { id: string, name: string, function: string | null } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null };

export type WideningEntryFragment = { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string, organisation: { id: string, name: string } | null } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, idea: { id: string, number: number, title: string, excerpt: string, language: string, commentCount: number, author: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null };

export type QueueItemFragment = { id: string, kind: Schema.ItemKind, since: string, author: { id: string, name: string, function: string | null, isTrusted: boolean | null, viewerCanTrust: boolean, trust: { id: string, approved: number, isTrusted: boolean, isEarned: boolean, at: string | null, reason: string, by: { id: string, name: string } | null } | null } | null, idea: { id: string, number: number, title: string, excerpt: string, problemHtml: string, proposalHtml: string, language: string, isHeld: boolean, createdAt: string, status: Schema.IdeaStatus, commentCount: number, viewerCanModerate: boolean, viewerCanRedact: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, author: { id: string, name: string, function: string | null } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, heldComment: { id: string, bodyHtml: string, language: string, createdAt: string, organisation: { id: string, name: string } | null, replyTo: { id: string, bodyHtml: string, language: string } | null } | null, comment: { id: string, bodyHtml: string, language: string, createdAt: string, viewerCanRedact: boolean, organisation: { id: string, name: string } | null } | null, other: { id: string, number: number, title: string, excerpt: string, language: string } | null, reports: Array<{ id: string, reason: Schema.ReportReason, text: string, createdAt: string, reporter: { id: string, name: string } | null, organisation: { id: string, name: string } | null }> };

export type ModerationQueueQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: Schema.ModerationFilter | null | undefined;
}>;


export type ModerationQueueQuery = { viewer: { heldIdeaCount: number, heldCommentCount: number, reportCount: number, mergeWishCount: number } | null, moderationQueue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: Schema.ItemKind, since: string, author: { id: string, name: string, function: string | null, isTrusted: boolean | null, viewerCanTrust: boolean, trust: { id: string, approved: number, isTrusted: boolean, isEarned: boolean, at: string | null, reason: string, by: { id: string, name: string } | null } | null } | null, idea: { id: string, number: number, title: string, excerpt: string, problemHtml: string, proposalHtml: string, language: string, isHeld: boolean, createdAt: string, status: Schema.IdeaStatus, commentCount: number, viewerCanModerate: boolean, viewerCanRedact: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, author: { id: string, name: string, function: string | null } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, heldComment: { id: string, bodyHtml: string, language: string, createdAt: string, organisation: { id: string, name: string } | null, replyTo: { id: string, bodyHtml: string, language: string } | null } | null, comment: { id: string, bodyHtml: string, language: string, createdAt: string, viewerCanRedact: boolean, organisation: { id: string, name: string } | null } | null, other: { id: string, number: number, title: string, excerpt: string, language: string } | null, reports: Array<{ id: string, reason: Schema.ReportReason, text: string, createdAt: string, reporter: { id: string, name: string } | null, organisation: { id: string, name: string } | null }> }> } | null };

export type ModerationLogQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: Schema.ModerationLogFilter | null | undefined;
}>;


export type ModerationLogQuery = { moderationLog: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, act: Schema.Act, at: string, sentence: string, isUndone: boolean, removedFiles: number, actor: { id: string, name: string } | null, person: { id: string, name: string } | null, idea: { id: string, number: number, title: string, language: string } | null, comment: { id: string } | null }> } | null };

export type ModerationRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ModerationRulesQuery = { viewer: { workspace: { id: string, holdsComments: boolean, trustAfter: number, version: number, viewerCanSettle: boolean } } | null };

export type DecideMutationVariables = Exact<{
  input: Schema.ModerationDecideInput;
}>;


export type DecideMutation = { moderationDecide: { results: Array<{ id: string, actId: string | null, code: string | null, message: string | null }>, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type UndoDecisionsMutationVariables = Exact<{
  input: Schema.ModerationUndoInput;
}>;


export type UndoDecisionsMutation = { moderationUndo: { ids: Array<string>, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RedactMutationVariables = Exact<{
  input: Schema.ModerationRedactInput;
}>;


export type RedactMutation = { moderationRedact: { idea: { id: string, title: string, problemHtml: string, proposalHtml: string, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ChangeTrustMutationVariables = Exact<{
  input: Schema.TrustChangeInput;
}>;


export type ChangeTrustMutation = { trustChange: { person: { id: string, isTrusted: boolean | null, trust: { id: string, approved: number, isTrusted: boolean, isEarned: boolean, at: string | null, reason: string, by: { id: string, name: string } | null } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type SettleModerationMutationVariables = Exact<{
  input: Schema.ModerationSettingsUpdateInput;
}>;


export type SettleModerationMutation = { moderationSettingsUpdate: { workspace: { id: string, holdsComments: boolean, trustAfter: number, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type WideningRequestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type WideningRequestsQuery = { wideningRequests: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string, organisation: { id: string, name: string } | null } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, idea: { id: string, number: number, title: string, excerpt: string, language: string, commentCount: number, author: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null }> } | null };

export type AnswerWideningRequestMutationVariables = Exact<{
  input: Schema.IdeaWideningAnswerInput;
}>;


export type AnswerWideningRequestMutation = { ideaWideningAnswer: { idea: { id: string, circle: { id: string, name: string, kind: Schema.CircleKind } | null, wideningRequest: { id: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type QueueChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type QueueChangesSubscription = { ideaChanged: { cursor: string, change: Schema.IdeaChange, idea: { id: string, isHeld: boolean } | null } };

export const ModerationQueueQueryDocument = typed<ModerationQueueQuery, ModerationQueueQueryVariables>(
  'sha256:46029b8810c6ad3f86af0d1dc5092bee15ffe81ce04f373a74eee726614f3e4f',
);

export const ModerationLogQueryDocument = typed<ModerationLogQuery, ModerationLogQueryVariables>(
  'sha256:241da030e053ec22050a20ab38c62d756940bc85c104b563fe295bb627866ce2',
);

export const ModerationRulesQueryDocument = typed<ModerationRulesQuery, ModerationRulesQueryVariables>(
  'sha256:8f77a7053d28ae69d1ccdc9ed2ff5c47fb75055dbfa07af63221e0c46fa0cc59',
);

export const DecideMutationDocument = typed<DecideMutation, DecideMutationVariables>(
  'sha256:f58d1115d49aa15a1622b81209a0015bcccbe941c4aad33770e541eb70924f03',
);

export const UndoDecisionsMutationDocument = typed<UndoDecisionsMutation, UndoDecisionsMutationVariables>(
  'sha256:5b999033dce96a99f6af40cdf5226efe41ce232ceae9b41db459da0c6e3fd2e0',
);

export const RedactMutationDocument = typed<RedactMutation, RedactMutationVariables>(
  'sha256:fbbf3f028da2a4ff49e03ae66f12407a6d25c3983e9a6216c500f7701645e5e2',
);

export const ChangeTrustMutationDocument = typed<ChangeTrustMutation, ChangeTrustMutationVariables>(
  'sha256:e9b7bfacda4c66c0d810afbb72f9ba7279d76c311a1cae4d454312599ab87b50',
);

export const SettleModerationMutationDocument = typed<SettleModerationMutation, SettleModerationMutationVariables>(
  'sha256:ba056fa28e483a28eaca7ac60ea370a62b95661d9195ebbf75d83711ae7429f0',
);

export const WideningRequestsQueryDocument = typed<WideningRequestsQuery, WideningRequestsQueryVariables>(
  'sha256:699874bef02bb134cab55bdc0b46204aeb5ed9ab45d1178c24cfe74bb15e8b14',
);

export const AnswerWideningRequestMutationDocument = typed<AnswerWideningRequestMutation, AnswerWideningRequestMutationVariables>(
  'sha256:dc24944679c9b4eedc3b2df77afeda3990dfd6e7d4b35d5c00844f2b5f0f804c',
);

export const QueueChangesSubscriptionDocument = typed<QueueChangesSubscription, QueueChangesSubscriptionVariables>(
  'sha256:d8640f198e98a162aa33cba8a84755f668e102191f5320159e82e0c91109caa8',
);