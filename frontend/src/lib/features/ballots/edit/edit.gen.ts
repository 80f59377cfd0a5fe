/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** A ballot of which another draft is made. */
export type BallotCopyInput = {
  /** The ballot that is copied. */
  ballotId: string;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
};

/** A ballot to prepare. */
export type BallotCreateInput = {
  /** Whose firms decide. */
  circleId: string;
  /** Until when votes are taken. */
  closesAt: string;
  /** What the host will do with the result. */
  consequence?: string;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Whether the host is bound by the result. */
  isBinding?: boolean;
  /** How votes become a result. */
  method: BallotMethod;
  /** What is put to the vote; none for a motion. */
  options: Array<BallotOptionInput>;
  /** The question in full. */
  question?: string;
  /** What others learn afterwards. */
  secrecy?: Secrecy;
  /** Limits of the method. */
  settings?: BallotSettingsInput | null | undefined;
  /** What is decided, in one line. */
  title: string;
  /** Who counts how much. */
  weighting?: Weighting;
  /** For PUBLISHED. */
  weights?: Array<BallotWeightInput> | null | undefined;
  /** For PUBLISHED: why some weigh more; needed to open it, and read by everybody. */
  weightsBecause?: string | null | undefined;
};

/** A draft to remove. */
export type BallotDeleteInput = {
  /** The draft. */
  id: string;
};

/** A draft, said anew as a whole. */
export type BallotEditInput = {
  /** Whose firms decide. */
  circleId: string;
  /** Until when votes are taken. */
  closesAt: string;
  /** What the host will do with the result. */
  consequence?: string;
  /** The draft. */
  id: string;
  /** Whether the host is bound by the result. */
  isBinding?: boolean;
  /** How votes become a result. */
  method: BallotMethod;
  /** What is put to the vote; none for a motion. */
  options: Array<BallotOptionInput>;
  /** The question in full. */
  question?: string;
  /** What others learn afterwards. */
  secrecy?: Secrecy;
  /** Limits of the method. */
  settings?: BallotSettingsInput | null | undefined;
  /** What is decided, in one line. */
  title: string;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
  /** Who counts how much. */
  weighting?: Weighting;
  /** For PUBLISHED. */
  weights?: Array<BallotWeightInput> | null | undefined;
  /** For PUBLISHED: why some weigh more; needed to open it, and read by everybody. */
  weightsBecause?: string | null | undefined;
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

/** Something to vote for. */
export type BallotOptionInput = {
  /** What it takes, in the unit of the budget; from 1 on. */
  effort?: number;
  /** Who estimated the effort. */
  estimatedBy?: string;
  /** When the effort was estimated. */
  estimatedOn?: string | null | undefined;
  /** The idea that it stands for; of the same circle. */
  ideaId?: string | null | undefined;
  /** What the estimate rests on. */
  source?: string;
  /** What it is, in up to 140 characters. */
  title: string;
};

/** Limits of the methods; what is left out stays as the method has it. */
export type BallotSettingsInput = {
  /** SHARES: how much effort there is. */
  budget?: number | null | undefined;
  /** SHARES: whether what is left buys the most wanted option that fits. */
  fill?: boolean | null | undefined;
  /** Whether people may join those who vote while it runs; no. Each addition is told to everybody. */
  lateVoters?: boolean | null | undefined;
  /** APPROVAL: at most so many. */
  maxChoices?: number | null | undefined;
  /** APPROVAL: at least so many. */
  minChoices?: number | null | undefined;
  /** APPROVAL, SHARES: how many firms must want an option; 2. */
  minOrgs?: number | null | undefined;
  /** POINTS: how many each one has; 10. */
  points?: number | null | undefined;
  /** POINTS: whether all must be given. */
  pointsExactly?: boolean | null | undefined;
  /** POINTS: at most so many for one option; half of all. */
  pointsPerOption?: number | null | undefined;
  /** How many of the firms must vote, at least three; 50. */
  quorumPercent?: number | null | undefined;
  /** SEATS: how many there are. */
  seats?: number | null | undefined;
  /** MOTION: whether two thirds are needed. */
  twoThirds?: boolean | null | undefined;
  /** APPROVAL: how many win. */
  winners?: number | null | undefined;
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

/** A firm's published weight; firms that are not named weigh 1. */
export type BallotWeightInput = {
  /** The firm. */
  organisationId: string;
  /** From 1 to 5, and never more than a quarter of all. */
  weight: number;
};

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

/** How a ballot ended, in a word. */
export type Ending =
  /** Nothing won; a motion was not passed. */
  | 'LOST'
  /** Too few firms voted, so nothing is decided. */
  | 'NO_QUORUM'
  /** Something won; a motion was passed. */
  | 'WON';

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

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

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

export type BallotToEditQueryVariables = Exact<{
  id: string;
}>;


export type BallotToEditQuery = { ballot: { question: string, weighting: Schema.Weighting, settings: string, definition: string | null, definitionHash: string | null, commitment: string | null, chainHead: string | null, openedAt: string | null, closedAt: string | null, personCount: number, version: number, weights: Array<number>, viewerWeight: number | null, viewerVote: string | null, viewerReceiptCode: string | null, viewerCanAnnounce: boolean, viewerCanOpen: boolean, viewerCanCopy: boolean, consequence: string, lacks: Array<string>, remindedAt: string | null, viewerHasUnread: boolean, viewerCanRemind: boolean, viewerCanAnnul: boolean, checkedAt: string | null, id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, announcedAt: string | null, opensAt: string | null, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, ending: Schema.Ending | null, winners: Array<string>, options: Array<{ id: string, title: string, position: number, effort: number, estimatedBy: string, estimatedOn: string | null, source: string, idea: { id: string, number: number, title: string, language: string } | null }>, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, weight: number, hasVoted: boolean, organisation: { id: string, name: string } | null }> }, joinableOrganisations: { nodes: Array<{ id: string, name: string }> }, statements: Array<{ id: string, kind: Schema.StatementKind, body: string, createdAt: string }>, circle: { id: string, name: string } | null } | null };

export type BallotCirclesQueryVariables = Exact<{ [key: string]: never; }>;


export type BallotCirclesQuery = { circles: { nodes: Array<{ id: string, name: string, kind: Schema.CircleKind, isPending: boolean, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> }> } | null };

export type IdeasForBallotQueryVariables = Exact<{
  text?: string | null | undefined;
  circle?: string | null | undefined;
}>;


export type IdeasForBallotQuery = { ideas: { nodes: Array<{ id: string, number: number, title: string, language: string, status: Schema.IdeaStatus }> } | null };

export type CreateBallotMutationVariables = Exact<{
  input: Schema.BallotCreateInput;
}>;


export type CreateBallotMutation = { ballotCreate: { ballot: { id: string, version: number, lacks: Array<string> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditBallotMutationVariables = Exact<{
  input: Schema.BallotEditInput;
}>;


export type EditBallotMutation = { ballotEdit: { ballot: { question: string, weighting: Schema.Weighting, settings: string, definition: string | null, definitionHash: string | null, commitment: string | null, chainHead: string | null, openedAt: string | null, closedAt: string | null, personCount: number, version: number, weights: Array<number>, viewerWeight: number | null, viewerVote: string | null, viewerReceiptCode: string | null, viewerCanAnnounce: boolean, viewerCanOpen: boolean, viewerCanCopy: boolean, consequence: string, lacks: Array<string>, remindedAt: string | null, viewerHasUnread: boolean, viewerCanRemind: boolean, viewerCanAnnul: boolean, checkedAt: string | null, id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, announcedAt: string | null, opensAt: string | null, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, ending: Schema.Ending | null, winners: Array<string>, options: Array<{ id: string, title: string, position: number, effort: number, estimatedBy: string, estimatedOn: string | null, source: string, idea: { id: string, number: number, title: string, language: string } | null }>, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, weight: number, hasVoted: boolean, organisation: { id: string, name: string } | null }> }, joinableOrganisations: { nodes: Array<{ id: string, name: string }> }, statements: Array<{ id: string, kind: Schema.StatementKind, body: string, createdAt: string }>, circle: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type DeleteBallotMutationVariables = Exact<{
  input: Schema.BallotDeleteInput;
}>;


export type DeleteBallotMutation = { ballotDelete: { ok: boolean | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type CopyBallotMutationVariables = Exact<{
  input: Schema.BallotCopyInput;
}>;


export type CopyBallotMutation = { ballotCopy: { ballot: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const BallotToEditQueryDocument = typed<BallotToEditQuery, BallotToEditQueryVariables>(
  'sha256:8a5b31da98513a175ea5009403ff93f4f11881c82efcef3d13bb7e4950f8e0b8',
);

export const BallotCirclesQueryDocument = typed<BallotCirclesQuery, BallotCirclesQueryVariables>(
  'sha256:020bea3d793d07556b4fed2d006c4be5b7de62837a8e829ad5688e36378ff35c',
);

export const IdeasForBallotQueryDocument = typed<IdeasForBallotQuery, IdeasForBallotQueryVariables>(
  'sha256:f41efc4c94702c4d132259954c32bfde1d6781417868dfb8331d5071549e1582',
);

export const CreateBallotMutationDocument = typed<CreateBallotMutation, CreateBallotMutationVariables>(
  'sha256:cffdae9c2ea0fa676dfcd8cad476c8c5b391dd584a842975a16c12d84ce31136',
);

export const EditBallotMutationDocument = typed<EditBallotMutation, EditBallotMutationVariables>(
  'sha256:cafc4bcd2d2d1b610ea125aafca3054c7ea4c829638a15e162b5b519587e022f',
);

export const DeleteBallotMutationDocument = typed<DeleteBallotMutation, DeleteBallotMutationVariables>(
  'sha256:02747d711ac9f3cfdbd24a72566460e41c7449b7b8349718bf71855219a3559f',
);

export const CopyBallotMutationDocument = typed<CopyBallotMutation, CopyBallotMutationVariables>(
  'sha256:a1c0f4d994e2e80afa5514202afa099e54926a4b2bd2ee12a31b0a4e6e3a00ae',
);