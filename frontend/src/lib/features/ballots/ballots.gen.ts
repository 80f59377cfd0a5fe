/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** A draft to show to those who will vote. */
export type BallotAnnounceInput = {
  /** The draft. */
  id: string;
  /** When it is planned to open: it will not before; without it at any time. */
  opensAt?: string | null | undefined;
};

/** A ballot to take back. */
export type BallotAnnulInput = {
  /** The ballot. */
  id: string;
  /** Why, in at least 20 characters; everybody reads it. */
  reason: string;
};

/** What happened to a ballot. */
export type BallotChange =
  /** It is shown before it opens. */
  | 'ANNOUNCED'
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
  /** What was announced is prepared anew. */
  | 'RECALLED'
  /** Firms that have not voted were reminded; told to the host only. */
  | 'REMINDED'
  /** The host said something to it. */
  | 'STATED'
  /** People of a firm joined those who vote. */
  | 'VOTER_ADDED';

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
  /** The host prepares it; nobody else sees it until it is announced. */
  | 'DRAFT'
  /** Votes are taken until the deadline; nobody sees them. */
  | 'OPEN'
  /** Everybody who reads it sees the result, and the votes for a recount. */
  | 'PUBLISHED';

/** A firm whose people may vote from now on. */
export type BallotVotersAddInput = {
  /** The open ballot. */
  ballotId: string;
  /** The firm: everybody of it who may vote now, and could not before. */
  organisationId: string;
  /** Why, in at least 20 characters; everybody reads it. */
  reason: string;
};

/** How a ballot ended, in a word. */
export type Ending =
  /** Nothing won; a motion was not passed. */
  | 'LOST'
  /** Too few firms voted, so nothing is decided. */
  | 'NO_QUORUM'
  /** Something won; a motion was passed. */
  | 'WON';

/** What has been read: these, or what is about one thing, or everything. */
export type NotificationsReadInput = {
  /** Everything about this appearance. */
  appearanceId?: string | null | undefined;
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

export type BallotEntryFragment = { id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, announcedAt: string | null, opensAt: string | null, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, ending: Schema.Ending | null, winners: Array<string>, circle: { id: string, name: string } | null };

export type BallotFullFragment = { question: string, weighting: Schema.Weighting, settings: string, definition: string | null, definitionHash: string | null, commitment: string | null, chainHead: string | null, openedAt: string | null, closedAt: string | null, personCount: number, version: number, weights: Array<number>, viewerWeight: number | null, viewerVote: string | null, viewerReceiptCode: string | null, viewerCanAnnounce: boolean, viewerCanOpen: boolean, viewerCanCopy: boolean, consequence: string, lacks: Array<string>, remindedAt: string | null, viewerHasUnread: boolean, viewerCanRemind: boolean, viewerCanAnnul: boolean, checkedAt: string | null, id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, announcedAt: string | null, opensAt: string | null, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, ending: Schema.Ending | null, winners: Array<string>, options: Array<{ id: string, title: string, position: number, effort: number, estimatedBy: string, estimatedOn: string | null, source: string, idea: { id: string, number: number, title: string, language: string } | null }>, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, weight: number, hasVoted: boolean, organisation: { id: string, name: string } | null }> }, joinableOrganisations: { nodes: Array<{ id: string, name: string }> }, statements: Array<{ id: string, kind: Schema.StatementKind, body: string, createdAt: string }>, circle: { id: string, name: string } | null };

export type BallotListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BallotListQuery = { ballots: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, announcedAt: string | null, opensAt: string | null, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, ending: Schema.Ending | null, winners: Array<string>, circle: { id: string, name: string } | null }> } | null };

export type BallotPageQueryVariables = Exact<{
  id: string;
}>;


export type BallotPageQuery = { ballot: { question: string, weighting: Schema.Weighting, settings: string, definition: string | null, definitionHash: string | null, commitment: string | null, chainHead: string | null, openedAt: string | null, closedAt: string | null, personCount: number, version: number, weights: Array<number>, viewerWeight: number | null, viewerVote: string | null, viewerReceiptCode: string | null, viewerCanAnnounce: boolean, viewerCanOpen: boolean, viewerCanCopy: boolean, consequence: string, lacks: Array<string>, remindedAt: string | null, viewerHasUnread: boolean, viewerCanRemind: boolean, viewerCanAnnul: boolean, checkedAt: string | null, id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, announcedAt: string | null, opensAt: string | null, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, ending: Schema.Ending | null, winners: Array<string>, options: Array<{ id: string, title: string, position: number, effort: number, estimatedBy: string, estimatedOn: string | null, source: string, idea: { id: string, number: number, title: string, language: string } | null }>, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, weight: number, hasVoted: boolean, organisation: { id: string, name: string } | null }> }, joinableOrganisations: { nodes: Array<{ id: string, name: string }> }, statements: Array<{ id: string, kind: Schema.StatementKind, body: string, createdAt: string }>, circle: { id: string, name: string } | null } | null };

export type OpenBallotMutationVariables = Exact<{
  input: Schema.BallotOpenInput;
}>;


export type OpenBallotMutation = { ballotOpen: { ballot: { question: string, weighting: Schema.Weighting, settings: string, definition: string | null, definitionHash: string | null, commitment: string | null, chainHead: string | null, openedAt: string | null, closedAt: string | null, personCount: number, version: number, weights: Array<number>, viewerWeight: number | null, viewerVote: string | null, viewerReceiptCode: string | null, viewerCanAnnounce: boolean, viewerCanOpen: boolean, viewerCanCopy: boolean, consequence: string, lacks: Array<string>, remindedAt: string | null, viewerHasUnread: boolean, viewerCanRemind: boolean, viewerCanAnnul: boolean, checkedAt: string | null, id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, announcedAt: string | null, opensAt: string | null, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, ending: Schema.Ending | null, winners: Array<string>, options: Array<{ id: string, title: string, position: number, effort: number, estimatedBy: string, estimatedOn: string | null, source: string, idea: { id: string, number: number, title: string, language: string } | null }>, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, weight: number, hasVoted: boolean, organisation: { id: string, name: string } | null }> }, joinableOrganisations: { nodes: Array<{ id: string, name: string }> }, statements: Array<{ id: string, kind: Schema.StatementKind, body: string, createdAt: string }>, circle: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AnnulBallotMutationVariables = Exact<{
  input: Schema.BallotAnnulInput;
}>;


export type AnnulBallotMutation = { ballotAnnul: { ballot: { annulledBecause: string | null, question: string, weighting: Schema.Weighting, settings: string, definition: string | null, definitionHash: string | null, commitment: string | null, chainHead: string | null, openedAt: string | null, closedAt: string | null, personCount: number, version: number, weights: Array<number>, viewerWeight: number | null, viewerVote: string | null, viewerReceiptCode: string | null, viewerCanAnnounce: boolean, viewerCanOpen: boolean, viewerCanCopy: boolean, consequence: string, lacks: Array<string>, remindedAt: string | null, viewerHasUnread: boolean, viewerCanRemind: boolean, viewerCanAnnul: boolean, checkedAt: string | null, id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, announcedAt: string | null, opensAt: string | null, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, ending: Schema.Ending | null, winners: Array<string>, options: Array<{ id: string, title: string, position: number, effort: number, estimatedBy: string, estimatedOn: string | null, source: string, idea: { id: string, number: number, title: string, language: string } | null }>, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, weight: number, hasVoted: boolean, organisation: { id: string, name: string } | null }> }, joinableOrganisations: { nodes: Array<{ id: string, name: string }> }, statements: Array<{ id: string, kind: Schema.StatementKind, body: string, createdAt: string }>, circle: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

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

export type AnnounceBallotMutationVariables = Exact<{
  input: Schema.BallotAnnounceInput;
}>;


export type AnnounceBallotMutation = { ballotAnnounce: { ballot: { question: string, weighting: Schema.Weighting, settings: string, definition: string | null, definitionHash: string | null, commitment: string | null, chainHead: string | null, openedAt: string | null, closedAt: string | null, personCount: number, version: number, weights: Array<number>, viewerWeight: number | null, viewerVote: string | null, viewerReceiptCode: string | null, viewerCanAnnounce: boolean, viewerCanOpen: boolean, viewerCanCopy: boolean, consequence: string, lacks: Array<string>, remindedAt: string | null, viewerHasUnread: boolean, viewerCanRemind: boolean, viewerCanAnnul: boolean, checkedAt: string | null, id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, announcedAt: string | null, opensAt: string | null, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, ending: Schema.Ending | null, winners: Array<string>, options: Array<{ id: string, title: string, position: number, effort: number, estimatedBy: string, estimatedOn: string | null, source: string, idea: { id: string, number: number, title: string, language: string } | null }>, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, weight: number, hasVoted: boolean, organisation: { id: string, name: string } | null }> }, joinableOrganisations: { nodes: Array<{ id: string, name: string }> }, statements: Array<{ id: string, kind: Schema.StatementKind, body: string, createdAt: string }>, circle: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AddBallotVotersMutationVariables = Exact<{
  input: Schema.BallotVotersAddInput;
}>;


export type AddBallotVotersMutation = { ballotVotersAdd: { ballot: { question: string, weighting: Schema.Weighting, settings: string, definition: string | null, definitionHash: string | null, commitment: string | null, chainHead: string | null, openedAt: string | null, closedAt: string | null, personCount: number, version: number, weights: Array<number>, viewerWeight: number | null, viewerVote: string | null, viewerReceiptCode: string | null, viewerCanAnnounce: boolean, viewerCanOpen: boolean, viewerCanCopy: boolean, consequence: string, lacks: Array<string>, remindedAt: string | null, viewerHasUnread: boolean, viewerCanRemind: boolean, viewerCanAnnul: boolean, checkedAt: string | null, id: string, title: string, method: Schema.BallotMethod, status: Schema.BallotStatus, secrecy: Schema.Secrecy, isBinding: boolean, isOpen: boolean, announcedAt: string | null, opensAt: string | null, closesAt: string, publishedAt: string | null, firmCount: number, viewerCanVote: boolean, viewerVotedAt: string | null, checkFound: string | null, ending: Schema.Ending | null, winners: Array<string>, options: Array<{ id: string, title: string, position: number, effort: number, estimatedBy: string, estimatedOn: string | null, source: string, idea: { id: string, number: number, title: string, language: string } | null }>, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, weight: number, hasVoted: boolean, organisation: { id: string, name: string } | null }> }, joinableOrganisations: { nodes: Array<{ id: string, name: string }> }, statements: Array<{ id: string, kind: Schema.StatementKind, body: string, createdAt: string }>, circle: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const BallotListQueryDocument = typed<BallotListQuery, BallotListQueryVariables>(
  'sha256:af6138d55051cde82e839b89a74cb8e8ddb3b7af333fdb88b5ed2a2c334ed2d0',
);

export const BallotPageQueryDocument = typed<BallotPageQuery, BallotPageQueryVariables>(
  'sha256:bf8aac79558cd61b2e591f87b2ca5d281ae00e542a96a81246b1449dda06fc97',
);

export const OpenBallotMutationDocument = typed<OpenBallotMutation, OpenBallotMutationVariables>(
  'sha256:16fc2e814baee52555e1236717a4583af4f4727528d9c427bd8876fbceff4bc4',
);

export const AnnulBallotMutationDocument = typed<AnnulBallotMutation, AnnulBallotMutationVariables>(
  'sha256:9db4193b0bc5d71f80b676eb8efc484a9a134e9dcf1b37b2e5e555c71d1ea486',
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

export const AnnounceBallotMutationDocument = typed<AnnounceBallotMutation, AnnounceBallotMutationVariables>(
  'sha256:af9e8793e56d419dbdbf9fe01b076bd2ca6a30e42240a6f7acbd97a3c32e698a',
);

export const AddBallotVotersMutationDocument = typed<AddBallotVotersMutation, AddBallotVotersMutationVariables>(
  'sha256:acfd05fbac102aca0d053ab47440e7028db6ee0af691ec86116534ee114d8989',
);