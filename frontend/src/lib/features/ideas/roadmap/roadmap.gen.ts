/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
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

export type RoadmapIdeaFragment = { id: string, number: number, title: string, language: string, status: Schema.IdeaStatus, targetMonth: string | null, supportCount: number | null, voiceCount: number | null, stage: { id: string, name: string } | null, circle: { id: string, name: string } | null };

export type RoadmapQueryVariables = Exact<{
  filter?: Schema.IdeaFilter | null | undefined;
  done?: Schema.IdeaFilter | null | undefined;
}>;


export type RoadmapQuery = { coming: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, title: string, language: string, status: Schema.IdeaStatus, targetMonth: string | null, supportCount: number | null, voiceCount: number | null, stage: { id: string, name: string } | null, circle: { id: string, name: string } | null }> } | null, done: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, title: string, language: string, status: Schema.IdeaStatus, targetMonth: string | null, supportCount: number | null, voiceCount: number | null, stage: { id: string, name: string } | null, circle: { id: string, name: string } | null }> } | null };

export type RoadmapCirclesQueryVariables = Exact<{ [key: string]: never; }>;


export type RoadmapCirclesQuery = { circles: { nodes: Array<{ id: string, name: string, isPending: boolean }> } | null };

export const RoadmapQueryDocument = typed<RoadmapQuery, RoadmapQueryVariables>(
  'sha256:405234de0d13ef014a8cbe11938fa799a25f110c72829fa1410c0272bd9c330e',
);

export const RoadmapCirclesQueryDocument = typed<RoadmapCirclesQuery, RoadmapCirclesQueryVariables>(
  'sha256:1d03cfe63842642ebe5642bcff8a6f9d2e850e3d8e8227d4e563a8089464336b',
);