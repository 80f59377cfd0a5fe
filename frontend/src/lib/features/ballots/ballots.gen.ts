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

export type BallotEntryFragment = { id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, circle: { id: string, name: string } | null };

export type BallotFullFragment = { question: string, weighting: Schema.Weighting, settings: string, definition: string | null, definitionHash: string | null, commitment: string | null, chainHead: string | null, openedAt: string | null, closedAt: string | null, personCount: number, version: number, viewerVote: string | null, viewerReceiptCode: string | null, viewerCanOpen: boolean, viewerCanCopy: boolean, consequence: string, lacks: Array<string>, viewerCanAnnul: boolean, checkedAt: string | null, id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, options: Array<{ id: string, title: string, position: number, effort: number, estimatedBy: string, estimatedOn: string | null, source: string, idea: { id: string, number: number, title: string, language: string } | null }>, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, weight: number, hasVoted: boolean, organisation: { id: string, name: string } | null }> }, circle: { id: string, name: string } | null };

export type BallotListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BallotListQuery = { ballots: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, circle: { id: string, name: string } | null }> } | null };

export type BallotPageQueryVariables = Exact<{
  id: string;
}>;


export type BallotPageQuery = { ballot: { question: string, weighting: Schema.Weighting, settings: string, definition: string | null, definitionHash: string | null, commitment: string | null, chainHead: string | null, openedAt: string | null, closedAt: string | null, personCount: number, version: number, viewerVote: string | null, viewerReceiptCode: string | null, viewerCanOpen: boolean, viewerCanCopy: boolean, consequence: string, lacks: Array<string>, viewerCanAnnul: boolean, checkedAt: string | null, id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, options: Array<{ id: string, title: string, position: number, effort: number, estimatedBy: string, estimatedOn: string | null, source: string, idea: { id: string, number: number, title: string, language: string } | null }>, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, weight: number, hasVoted: boolean, organisation: { id: string, name: string } | null }> }, circle: { id: string, name: string } | null } | null };

export type OpenBallotMutationVariables = Exact<{
  input: Schema.BallotOpenInput;
}>;


export type OpenBallotMutation = { ballotOpen: { ballot: { question: string, weighting: Schema.Weighting, settings: string, definition: string | null, definitionHash: string | null, commitment: string | null, chainHead: string | null, openedAt: string | null, closedAt: string | null, personCount: number, version: number, viewerVote: string | null, viewerReceiptCode: string | null, viewerCanOpen: boolean, viewerCanCopy: boolean, consequence: string, lacks: Array<string>, viewerCanAnnul: boolean, checkedAt: string | null, id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, options: Array<{ id: string, title: string, position: number, effort: number, estimatedBy: string, estimatedOn: string | null, source: string, idea: { id: string, number: number, title: string, language: string } | null }>, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, weight: number, hasVoted: boolean, organisation: { id: string, name: string } | null }> }, circle: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AnnulBallotMutationVariables = Exact<{
  input: Schema.BallotAnnulInput;
}>;


export type AnnulBallotMutation = { ballotAnnul: { ballot: { annulledBecause: string | null, question: string, weighting: Schema.Weighting, settings: string, definition: string | null, definitionHash: string | null, commitment: string | null, chainHead: string | null, openedAt: string | null, closedAt: string | null, personCount: number, version: number, viewerVote: string | null, viewerReceiptCode: string | null, viewerCanOpen: boolean, viewerCanCopy: boolean, consequence: string, lacks: Array<string>, viewerCanAnnul: boolean, checkedAt: string | null, id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, options: Array<{ id: string, title: string, position: number, effort: number, estimatedBy: string, estimatedOn: string | null, source: string, idea: { id: string, number: number, title: string, language: string } | null }>, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, weight: number, hasVoted: boolean, organisation: { id: string, name: string } | null }> }, circle: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const BallotListQueryDocument = typed<BallotListQuery, BallotListQueryVariables>(
  'sha256:eb09202c7b2ff6137db043dd9c26987e1660324c47be46ac0945870449aadf73',
);

export const BallotPageQueryDocument = typed<BallotPageQuery, BallotPageQueryVariables>(
  'sha256:fc20afcfeaa0295091e6acdb0c91a0c713962f50003ce50ae7a5143c011bdcab',
);

export const OpenBallotMutationDocument = typed<OpenBallotMutation, OpenBallotMutationVariables>(
  'sha256:b863688d979208960248489b58b3ce7173b6af60e03b7c1677889aeb3aa126c5',
);

export const AnnulBallotMutationDocument = typed<AnnulBallotMutation, AnnulBallotMutationVariables>(
  'sha256:87eb75f3e3679ceb7e47775736387686d428459f2bc910d55e026f2a9f7694c7',
);