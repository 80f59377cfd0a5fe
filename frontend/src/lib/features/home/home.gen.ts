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

/** How much an idea matters to a supporter. */
export type Need =
  /** Without it we cannot go on. */
  | 'BLOCKING'
  /** Matters for our work. */
  | 'IMPORTANT'
  /** Would be nice to have. */
  | 'NICE';

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { viewer: { pendingCircles: Array<{ id: string, name: string, kind: Schema.CircleKind, viewerCanAcceptTerms: boolean }> } | null, ballots: { nodes: Array<{ id: string, title: string, isOpen: boolean, closesAt: string, viewerCanVote: boolean, viewerVotedAt: string | null }> } | null, moderationQueue: { totalCount: number, nodes: Array<{ id: string, idea: { id: string, number: number, title: string } | null }> } | null, wideningRequests: { nodes: Array<{ id: string, note: string, viewerCanAnswer: boolean, idea: { id: string, number: number, title: string } | null, circle: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null }> } | null };

export type StartFeedQueryVariables = Exact<{
  first: number;
}>;


export type StartFeedQuery = { ideas: { nodes: Array<{ id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, need: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, viewerHasNews: boolean, commentCount: number, createdAt: string, lastActivityAt: string, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, tags: Array<{ id: string, name: string }> }> } | null };

export const StartQueryDocument = typed<StartQuery, StartQueryVariables>(
  'sha256:87392689e67b186f09ae32332f5d654b6f0837517c08706806c9106fdc90a929',
);

export const StartFeedQueryDocument = typed<StartFeedQuery, StartFeedQueryVariables>(
  'sha256:d41987abc897e8aa672718570610ecd3a033a0894795698d5787b2bc6a0b024c',
);