/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** A ballot to take back. */
export type BallotAnnulInput = {
  /** The ballot. */
  id: string;
  /** Why, in at least 20 characters; everybody reads it. */
  reason: string;
};

/** What happened to a ballot. */
export type BallotChange =
  /** It was taken back. */
  | 'ANNULLED'
  /** The deadline has passed. */
  | 'CLOSED'
  /** There is a result; told to the host only. */
  | 'COUNTED'
  /** Votes are taken now. */
  | 'OPENED'
  /** The result was published. */
  | 'PUBLISHED'
  /** Firms that have not voted were reminded; told to the host only. */
  | 'REMINDED'
  /** The host said something to it. */
  | 'STATED';

/** How votes become a result; the names are those of the counts. */
export type BallotMethod =
  /** As many options as one likes; the most approved ones win. */
  | 'APPROVAL'
  /** Yes or no. */
  | 'MOTION'
  /** Points to share among the options; an order, not a decision. */
  | 'POINTS'
  /** A ranking, for several seats by single transferable vote. */
  | 'SEATS'
  /** A budget of effort, bought with equal shares of everybody who votes. */
  | 'SHARES'
  /** Scores from 0 to 5, then a runoff of the two best. */
  | 'STAR';

/** A ballot to open. */
export type BallotOpenInput = {
  /** The ballot. */
  id: string;
};

/** A ballot in which some firms have not voted. */
export type BallotRemindInput = {
  /** The ballot. */
  id: string;
};

/** Where a ballot stands; there is no way back. */
export type BallotStatus =
  /** Taken back, with a reason; it has no result. */
  | 'ANNULLED'
  /** The deadline has passed; it is being counted, or the host looks at the result. */
  | 'CLOSED'
  /** The host prepares it; nobody else sees it. */
  | 'DRAFT'
  /** Votes are taken until the deadline; nobody sees them. */
  | 'OPEN'
  /** Everybody who reads it sees the result, and the votes for a recount. */
  | 'PUBLISHED';

/** How a ballot ended, in a word. */
export type Ending =
  /** Nothing won; a motion was not passed. */
  | 'LOST'
  /** Too few firms voted, so nothing is decided. */
  | 'NO_QUORUM'
  /** Something won; a motion was passed. */
  | 'WON';

/** What has been read: these, or what is about an idea or a ballot, or everything. */
export type NotificationsReadInput = {
  /** Everything about this ballot. */
  ballotId?: string | null | undefined;
  /** Everything about this idea. */
  ideaId?: string | null | undefined;
  /** These. */
  ids?: Array<string> | null | undefined;
};

/** What others learn of a single vote once the ballot has closed. */
export type Secrecy =
  /** At the end votes are parted from voters for good; the server's operator could look before. */
  | 'CONFIDENTIAL'
  /** Names are visible once it is published. */
  | 'OPEN'
  /** Firms are visible once it is published, people are not. */
  | 'ORGANISATION';

/** Who counts how much. */
export type Weighting =
  /** Each firm has one vote, cast by a lead; the last one stands. */
  | 'DELEGATE'
  /** Each person counts the same. */
  | 'PERSON'
  /** Each firm has one vote with a published weight from 1 to 5. */
  | 'PUBLISHED'
  /** Each firm counts the same; its people share its weight. */
  | 'SHARED';

export type BallotEntryFragment = { id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, ending: Schema.Ending | null, winners: Array<string>, circle: { id: string, name: string } | null };

export type BallotFullFragment = { question: string, weighting: Schema.Weighting, settings: string, definition: string | null, definitionHash: string | null, commitment: string | null, chainHead: string | null, openedAt: string | null, closedAt: string | null, personCount: number, version: number, viewerVote: string | null, viewerReceiptCode: string | null, viewerCanOpen: boolean, viewerCanCopy: boolean, consequence: string, lacks: Array<string>, remindedAt: string | null, viewerHasUnread: boolean, viewerCanRemind: boolean, viewerCanAnnul: boolean, checkedAt: string | null, id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, ending: Schema.Ending | null, winners: Array<string>, options: Array<{ id: string, title: string, position: number, effort: number, estimatedBy: string, estimatedOn: string | null, source: string, idea: { id: string, number: number, title: string, language: string } | null }>, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, weight: number, hasVoted: boolean, organisation: { id: string, name: string } | null }> }, circle: { id: string, name: string } | null };

export type BallotListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BallotListQuery = { ballots: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, ending: Schema.Ending | null, winners: Array<string>, circle: { id: string, name: string } | null }> } | null };

export type BallotPageQueryVariables = Exact<{
  id: string;
}>;


export type BallotPageQuery = { ballot: { question: string, weighting: Schema.Weighting, settings: string, definition: string | null, definitionHash: string | null, commitment: string | null, chainHead: string | null, openedAt: string | null, closedAt: string | null, personCount: number, version: number, viewerVote: string | null, viewerReceiptCode: string | null, viewerCanOpen: boolean, viewerCanCopy: boolean, consequence: string, lacks: Array<string>, remindedAt: string | null, viewerHasUnread: boolean, viewerCanRemind: boolean, viewerCanAnnul: boolean, checkedAt: string | null, id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, ending: Schema.Ending | null, winners: Array<string>, options: Array<{ id: string, title: string, position: number, effort: number, estimatedBy: string, estimatedOn: string | null, source: string, idea: { id: string, number: number, title: string, language: string } | null }>, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, weight: number, hasVoted: boolean, organisation: { id: string, name: string } | null }> }, circle: { id: string, name: string } | null } | null };

export type OpenBallotMutationVariables = Exact<{
  input: Schema.BallotOpenInput;
}>;


export type OpenBallotMutation = { ballotOpen: { ballot: { question: string, weighting: Schema.Weighting, settings: string, definition: string | null, definitionHash: string | null, commitment: string | null, chainHead: string | null, openedAt: string | null, closedAt: string | null, personCount: number, version: number, viewerVote: string | null, viewerReceiptCode: string | null, viewerCanOpen: boolean, viewerCanCopy: boolean, consequence: string, lacks: Array<string>, remindedAt: string | null, viewerHasUnread: boolean, viewerCanRemind: boolean, viewerCanAnnul: boolean, checkedAt: string | null, id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, ending: Schema.Ending | null, winners: Array<string>, options: Array<{ id: string, title: string, position: number, effort: number, estimatedBy: string, estimatedOn: string | null, source: string, idea: { id: string, number: number, title: string, language: string } | null }>, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, weight: number, hasVoted: boolean, organisation: { id: string, name: string } | null }> }, circle: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AnnulBallotMutationVariables = Exact<{
  input: Schema.BallotAnnulInput;
}>;


export type AnnulBallotMutation = { ballotAnnul: { ballot: { annulledBecause: string | null, question: string, weighting: Schema.Weighting, settings: string, definition: string | null, definitionHash: string | null, commitment: string | null, chainHead: string | null, openedAt: string | null, closedAt: string | null, personCount: number, version: number, viewerVote: string | null, viewerReceiptCode: string | null, viewerCanOpen: boolean, viewerCanCopy: boolean, consequence: string, lacks: Array<string>, remindedAt: string | null, viewerHasUnread: boolean, viewerCanRemind: boolean, viewerCanAnnul: boolean, checkedAt: string | null, id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, ending: Schema.Ending | null, winners: Array<string>, options: Array<{ id: string, title: string, position: number, effort: number, estimatedBy: string, estimatedOn: string | null, source: string, idea: { id: string, number: number, title: string, language: string } | null }>, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, weight: number, hasVoted: boolean, organisation: { id: string, name: string } | null }> }, circle: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RemindBallotMutationVariables = Exact<{
  input: Schema.BallotRemindInput;
}>;


export type RemindBallotMutation = { ballotRemind: { ballot: { id: string, remindedAt: string | null, viewerCanRemind: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type BallotChangesSubscriptionVariables = Exact<{
  id?: string | null | undefined;
}>;


export type BallotChangesSubscription = { ballotChanged: { change: Schema.BallotChange, ballot: { id: string, status: Schema.BallotStatus, isOpen: boolean } | null } };

export type BallotsWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type BallotsWaitingQuery = { ballots: { nodes: Array<{ id: string, viewerCanVote: boolean, viewerVotedAt: string | null }> } | null };

export type SeeBallotMutationVariables = Exact<{
  input: Schema.NotificationsReadInput;
}>;


export type SeeBallotMutation = { notificationsRead: { viewer: { unreadCount: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const BallotListQueryDocument = typed<BallotListQuery, BallotListQueryVariables>(
  'sha256:b89027271e47498e98fb41d4366e4b897d27577fda5e0fbf449771ef6df471c6',
);

export const BallotPageQueryDocument = typed<BallotPageQuery, BallotPageQueryVariables>(
  'sha256:01c013f844c955cb722f3987b724eb650bedf4379fa34c94e4ecb2ddff667947',
);

export const OpenBallotMutationDocument = typed<OpenBallotMutation, OpenBallotMutationVariables>(
  'sha256:3e91b9aeb1186683018524563717d2998d35598c8e21f0ecd2a48f94315f3e95',
);

export const AnnulBallotMutationDocument = typed<AnnulBallotMutation, AnnulBallotMutationVariables>(
  'sha256:5ff7ef4c14a422e9e8d056d85485e336d5ced3c67da3c9eb1601601c2e2c33b2',
);

export const RemindBallotMutationDocument = typed<RemindBallotMutation, RemindBallotMutationVariables>(
  'sha256:2afc14f2e0e9e845478209dd774543ede3c4c7d1261f44afea34b1eb7603de85',
);

export const BallotChangesSubscriptionDocument = typed<BallotChangesSubscription, BallotChangesSubscriptionVariables>(
  'sha256:eeb989ba3bd9469182800072d7c9545fb818b29b1ffcaf891721e1479066db46',
);

export const BallotsWaitingQueryDocument = typed<BallotsWaitingQuery, BallotsWaitingQueryVariables>(
  'sha256:310443f57b05044543f196b4e8fd4e323d033c4b61f9806867da0e0296564173',
);

export const SeeBallotMutationDocument = typed<SeeBallotMutation, SeeBallotMutationVariables>(
  'sha256:c3910b5832ac811d2bff068ee7372cc0921b4b7d4251e1cf961c4d5121ebb705',
);