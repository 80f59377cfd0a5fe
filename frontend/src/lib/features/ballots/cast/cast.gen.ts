/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** A score or points for an option. */
export type BallotNumberInput = {
  /** How much. */
  number: number;
  /** The option. */
  optionId: string;
};

/** A vote: exactly one of the members after the ballot, as its method wants it. */
export type BallotVoteCastInput = {
  /** APPROVAL, SHARES: what one approves. */
  approve?: Array<string> | null | undefined;
  /** The ballot. */
  ballotId: string;
  /** Vote blank: it counts for the quorum only. */
  isBlank?: boolean;
  /** MOTION: yes, or no. */
  isYes?: boolean | null | undefined;
  /** POINTS: points. */
  points?: Array<BallotNumberInput> | null | undefined;
  /** SEATS: the best first. */
  ranking?: Array<string> | null | undefined;
  /** MOTION: why, in up to 500 characters; without a name, everybody reads it once it is published. */
  reason?: string | null | undefined;
  /** STAR: scores from 0 to 5. */
  scores?: Array<BallotNumberInput> | null | undefined;
};

export type CastVoteMutationVariables = Exact<{
  input: Schema.BallotVoteCastInput;
}>;


export type CastVoteMutation = { ballotVoteCast: { ballot: { id: string, title: string, isOpen: boolean, closesAt: string, viewerCanVote: boolean, viewerVotedAt: string | null, viewerVote: string | null, viewerReceiptCode: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type OwnVoteQueryVariables = Exact<{
  id: string;
}>;


export type OwnVoteQuery = { ballot: { id: string, isOpen: boolean, closesAt: string, viewerVotedAt: string | null, viewerVote: string | null, viewerReceiptCode: string | null } | null };

export const CastVoteMutationDocument = typed<CastVoteMutation, CastVoteMutationVariables>(
  'sha256:8d2726cdd59f20ac08e6291bfc2ef9e74609f68695aec2933b2baf170a598735',
);

export const OwnVoteQueryDocument = typed<OwnVoteQuery, OwnVoteQueryVariables>(
  'sha256:faa9f6c1544e2c714a60fd9859afe276ea9d4b24833e10b831f2ccd862cef1bd',
);