/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
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

/** A ballot whose result everybody shall see. */
export type BallotPublishInput = {
  /** The ballot. */
  id: string;
  /** What happens with the result; needed unless it was said before. */
  statement?: string | null | undefined;
};

/** What the host says to a ballot. */
export type BallotStatementCreateInput = {
  /** The ballot. */
  ballotId: string;
  /** The words, up to 2000 characters; a deviation takes at least 20. */
  body: string;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** What it is about. */
  kind?: StatementKind;
};

/** Where a ballot stands; there is no way back. */
export type BallotStatus =
  /** Taken back, with a reason; it has no result. */
  | 'ANNULLED'
  /** The deadline has passed; it is being counted, or the host looks at the result. */
  | 'CLOSED'
  /** The host prepares it; nobody else sees it until it is announced. */
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

/** What the host says to a ballot. */
export type StatementKind =
  /** Who joined those who vote after the opening, and why. */
  | 'ADDED'
  /** Where the host does something else than was decided, and why. */
  | 'DEVIATION'
  /** What happens with the result. */
  | 'NEXT';

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

export type CountedFragment = { value: number, exact: string };

export type ResultBallotFragment = { id: string, title: string, question: string, method: Schema.BallotMethod, weighting: Schema.Weighting, secrecy: Schema.Secrecy, status: Schema.BallotStatus, isBinding: boolean, isThin: boolean, closesAt: string, closedAt: string | null, publishedAt: string | null, annulledBecause: string | null, countPercent: number, countTrouble: string | null, countNextAt: string | null, checkedAt: string | null, checkFound: string | null, chainHead: string | null, boxRoot: string | null, resultHash: string | null, definitionHash: string | null, electorateHash: string | null, commitment: string | null, seed: string | null, viewerVote: string | null, viewerCanPublish: boolean, viewerCanState: boolean, viewerCanDeviate: boolean, statements: Array<{ id: string, kind: Schema.StatementKind, body: string, createdAt: string, author: { id: string, name: string } | null }> };

export type OutcomeShownFragment = { method: Schema.BallotMethod, isDecided: boolean, isThin: boolean, sentence: string, library: string, steps: Array<string>, lots: Array<Array<string>>, reasons: Array<{ optionId: string, title: string, text: string }>, quota: { value: number, exact: string } | null, turnout: { firms: number, entitled: number, needed: number, isQuorate: boolean, ballots: number, blank: number | null }, lines: Array<{ optionId: string, title: string, hasWon: boolean, place: number, isByLot: boolean, firms: number | null, why: string | null, effort: { value: number, exact: string } | null, weight: { value: number, exact: string } | null, support: { value: number, exact: string } | null }>, rounds: Array<{ number: number, kind: string, titles: Array<string>, payers: number | null, firms: number | null, byLot: Array<string>, effort: { value: number, exact: string } | null, price: { value: number, exact: string } | null, left: { value: number, exact: string } | null, undecided: { value: number, exact: string } | null, standings: Array<{ optionId: string, title: string, weight: { value: number, exact: string }, received: Array<{ fromTitle: string, weight: { value: number, exact: string } }> }> }>, account: { ballots: number, blank: number, received: { value: number, exact: string } | null, left: { value: number, exact: string } | null, usedPercent: { value: number, exact: string } | null, paid: Array<{ title: string, amount: { value: number, exact: string } }>, wishes: Array<{ title: string, hasWon: boolean }> } | null, fairness: { firms: number, withAWish: number, withAWishByMostVotes: number, mostVotesFirst: Array<string>, smallestUsedPercent: { value: number, exact: string }, medianUsedPercent: { value: number, exact: string } } | null, budget: { steps: number, whole: { value: number, exact: string }, unused: { value: number, exact: string } } | null };

export type BallotResultQueryVariables = Exact<{
  id: string;
}>;


export type BallotResultQuery = { ballot: { id: string, title: string, question: string, method: Schema.BallotMethod, weighting: Schema.Weighting, secrecy: Schema.Secrecy, status: Schema.BallotStatus, isBinding: boolean, isThin: boolean, closesAt: string, closedAt: string | null, publishedAt: string | null, annulledBecause: string | null, countPercent: number, countTrouble: string | null, countNextAt: string | null, checkedAt: string | null, checkFound: string | null, chainHead: string | null, boxRoot: string | null, resultHash: string | null, definitionHash: string | null, electorateHash: string | null, commitment: string | null, seed: string | null, viewerVote: string | null, viewerCanPublish: boolean, viewerCanState: boolean, viewerCanDeviate: boolean, statements: Array<{ id: string, kind: Schema.StatementKind, body: string, createdAt: string, author: { id: string, name: string } | null }> } | null, ballotOutcome: { method: Schema.BallotMethod, isDecided: boolean, isThin: boolean, sentence: string, library: string, steps: Array<string>, lots: Array<Array<string>>, reasons: Array<{ optionId: string, title: string, text: string }>, quota: { value: number, exact: string } | null, turnout: { firms: number, entitled: number, needed: number, isQuorate: boolean, ballots: number, blank: number | null }, lines: Array<{ optionId: string, title: string, hasWon: boolean, place: number, isByLot: boolean, firms: number | null, why: string | null, effort: { value: number, exact: string } | null, weight: { value: number, exact: string } | null, support: { value: number, exact: string } | null }>, rounds: Array<{ number: number, kind: string, titles: Array<string>, payers: number | null, firms: number | null, byLot: Array<string>, effort: { value: number, exact: string } | null, price: { value: number, exact: string } | null, left: { value: number, exact: string } | null, undecided: { value: number, exact: string } | null, standings: Array<{ optionId: string, title: string, weight: { value: number, exact: string }, received: Array<{ fromTitle: string, weight: { value: number, exact: string } }> }> }>, account: { ballots: number, blank: number, received: { value: number, exact: string } | null, left: { value: number, exact: string } | null, usedPercent: { value: number, exact: string } | null, paid: Array<{ title: string, amount: { value: number, exact: string } }>, wishes: Array<{ title: string, hasWon: boolean }> } | null, fairness: { firms: number, withAWish: number, withAWishByMostVotes: number, mostVotesFirst: Array<string>, smallestUsedPercent: { value: number, exact: string }, medianUsedPercent: { value: number, exact: string } } | null, budget: { steps: number, whole: { value: number, exact: string }, unused: { value: number, exact: string } } | null } | null };

export type PublishResultMutationVariables = Exact<{
  input: Schema.BallotPublishInput;
}>;


export type PublishResultMutation = { ballotPublish: { ballot: { id: string, title: string, question: string, method: Schema.BallotMethod, weighting: Schema.Weighting, secrecy: Schema.Secrecy, status: Schema.BallotStatus, isBinding: boolean, isThin: boolean, closesAt: string, closedAt: string | null, publishedAt: string | null, annulledBecause: string | null, countPercent: number, countTrouble: string | null, countNextAt: string | null, checkedAt: string | null, checkFound: string | null, chainHead: string | null, boxRoot: string | null, resultHash: string | null, definitionHash: string | null, electorateHash: string | null, commitment: string | null, seed: string | null, viewerVote: string | null, viewerCanPublish: boolean, viewerCanState: boolean, viewerCanDeviate: boolean, statements: Array<{ id: string, kind: Schema.StatementKind, body: string, createdAt: string, author: { id: string, name: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type StateOfResultMutationVariables = Exact<{
  input: Schema.BallotStatementCreateInput;
}>;


export type StateOfResultMutation = { ballotStatementCreate: { ballot: { id: string, title: string, question: string, method: Schema.BallotMethod, weighting: Schema.Weighting, secrecy: Schema.Secrecy, status: Schema.BallotStatus, isBinding: boolean, isThin: boolean, closesAt: string, closedAt: string | null, publishedAt: string | null, annulledBecause: string | null, countPercent: number, countTrouble: string | null, countNextAt: string | null, checkedAt: string | null, checkFound: string | null, chainHead: string | null, boxRoot: string | null, resultHash: string | null, definitionHash: string | null, electorateHash: string | null, commitment: string | null, seed: string | null, viewerVote: string | null, viewerCanPublish: boolean, viewerCanState: boolean, viewerCanDeviate: boolean, statements: Array<{ id: string, kind: Schema.StatementKind, body: string, createdAt: string, author: { id: string, name: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const BallotResultQueryDocument = typed<BallotResultQuery, BallotResultQueryVariables>(
  'sha256:7daaae71c366d7ee025b6de439b677273dc0fdabb625092ac43b5963fd818946',
);

export const PublishResultMutationDocument = typed<PublishResultMutation, PublishResultMutationVariables>(
  'sha256:2a421f8670ea5f55539d81d4d53a3735124d37263d7ed8f5be01e8134d70055a',
);

export const StateOfResultMutationDocument = typed<StateOfResultMutation, StateOfResultMutationVariables>(
  'sha256:c94f7f53303c4ef0680a93a4abded86bd3a646bd35d092be2e918b5064d8b2ce',
);