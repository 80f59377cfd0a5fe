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

/** Whether a count is the whole truth. */
export type CountPrecision =
  /** There are at least so many; counting stopped. */
  | 'AT_LEAST'
  /** So many there are. */
  | 'EXACT';

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

/** Which hits are wanted; all given members must fit. */
export type SearchFilter = {
  /** Readable by this circle. */
  circle?: string | null | undefined;
  /** Only these. */
  kind?: SearchKind | null | undefined;
  /** Of ideas in one of these statuses. */
  status?: Array<IdeaStatus> | null | undefined;
};

/** What can be found. */
export type SearchKind =
  /** A comment on an idea. */
  | 'COMMENT'
  /** A fair, a joint appearance, or a task of its plan. */
  | 'FAIR'
  /** An idea. */
  | 'IDEA';

export type HitFragment = { kind: Schema.SearchKind, title: Array<string> | null, snippet: Array<string> | null, idea: { id: string, number: number, language: string, status: Schema.IdeaStatus, isHeld: boolean, commentCount: number, createdAt: string, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind } | null } | null, fair: { id: string, name: string } | null, appearance: { id: string, title: string, firstDay: string, lastDay: string, circle: { id: string, name: string } | null } | null, fairTask: { id: string } | null, comment: { id: string, language: string, createdAt: string, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  filter?: Schema.SearchFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, totalCountPrecision: Schema.CountPrecision, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: Schema.SearchKind, title: Array<string> | null, snippet: Array<string> | null, idea: { id: string, number: number, language: string, status: Schema.IdeaStatus, isHeld: boolean, commentCount: number, createdAt: string, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind } | null } | null, fair: { id: string, name: string } | null, appearance: { id: string, title: string, firstDay: string, lastDay: string, circle: { id: string, name: string } | null } | null, fairTask: { id: string } | null, comment: { id: string, language: string, createdAt: string, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null } | null }> } | null };

export const SearchQueryDocument = typed<SearchQuery, SearchQueryVariables>(
  'sha256:8ff60535184d9b5dc96baa6a267a53d29c46f2a4b28166439e214a91c5808a0f',
);