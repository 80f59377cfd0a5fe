/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
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

export type IdeasToPickQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type IdeasToPickQuery = { ideas: { nodes: Array<{ id: string, number: number, title: string, language: string, status: Schema.IdeaStatus, circle: { id: string, name: string } | null }> } | null };

export type IdeasToMergeWithQueryVariables = Exact<{
  circle: string;
  text?: string | null | undefined;
}>;


export type IdeasToMergeWithQuery = { ideas: { nodes: Array<{ id: string, number: number, title: string, status: Schema.IdeaStatus }> } | null };

export const IdeasToPickQueryDocument = typed<IdeasToPickQuery, IdeasToPickQueryVariables>(
  'sha256:ea78ca54d85bd1bcb32d6d949a60644a438c4547468028255bb8844064ba0544',
);

export const IdeasToMergeWithQueryDocument = typed<IdeasToMergeWithQuery, IdeasToMergeWithQueryVariables>(
  'sha256:434e694e753040020a6b02220af9b6033ea0affcd1e6cf2462f4ed6c41391fb0',
);