/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** What part of an appearance has changed. */
export type AppearanceChange =
  /** Versions of the agreement, and words given to them. */
  | 'AGREEMENT'
  /** Lines that the firms share. */
  | 'BUDGET'
  /** The appearance itself: its state, its days, who takes part. */
  | 'LIFE'
  /** Tasks and their dates. */
  | 'PLAN'
  /** Goals, counts, learnings, frozen figures. */
  | 'REVIEW'
  /** Figures, objections, releases, payments. */
  | 'SETTLEMENT'
  /** Crew, shifts, appointments, zones. */
  | 'STAND';

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

export type AppearanceChangesSubscriptionVariables = Exact<{
  id?: string | null | undefined;
}>;


export type AppearanceChangesSubscription = { appearanceChanged: { cursor: string, change: Schema.AppearanceChange, appearance: { id: string } | null } };

export type SeeAppearanceMutationVariables = Exact<{
  input: Schema.NotificationsReadInput;
}>;


export type SeeAppearanceMutation = { notificationsRead: { viewer: { unreadCount: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const AppearanceChangesSubscriptionDocument = typed<AppearanceChangesSubscription, AppearanceChangesSubscriptionVariables>(
  'sha256:0f4b4a1e35c52d16d6b6f0dd2036311482e52f2e9b47fa97a11444bc759fb4be',
);

export const SeeAppearanceMutationDocument = typed<SeeAppearanceMutation, SeeAppearanceMutationVariables>(
  'sha256:d9da9e37745a23c5f76ff79e4f72c38f0477313fa790726f26cb7b73f4008010',
);