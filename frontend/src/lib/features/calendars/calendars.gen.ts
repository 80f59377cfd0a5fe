/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** A calendar to subscribe to. */
export type CalendarFeedCreateInput = {
  /** Of which appearance, where the scope is one. */
  appearanceId?: string | null | undefined;
  /** With which firm, where the scope is one. */
  organisationId?: string | null | undefined;
  /** What it shows. */
  scope: FeedScope;
};

/** A calendar that nobody shall read any more. */
export type CalendarFeedEndInput = {
  /** The calendar. */
  id: string;
};

/** A calendar that gets another address. */
export type CalendarFeedRenewInput = {
  /** The calendar. */
  id: string;
};

/** What a calendar shows. */
export type FeedScope =
  /** A joint appearance: its days, the organiser's deadlines and the whole plan. */
  | 'APPEARANCE'
  /** All joint appearances with a firm. */
  | 'FIRM'
  /** What you have to do and where you have to be. */
  | 'PERSONAL';

export type FeedFragment = { id: string, scope: Schema.FeedScope, createdAt: string, readAt: string | null, appearance: { id: string, title: string } | null, organisation: { id: string, name: string } | null };

export type CalendarFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedsQuery = { calendarFeeds: { nodes: Array<{ id: string, scope: Schema.FeedScope, createdAt: string, readAt: string | null, appearance: { id: string, title: string } | null, organisation: { id: string, name: string } | null }> } | null };

export type CreateCalendarFeedMutationVariables = Exact<{
  input: Schema.CalendarFeedCreateInput;
}>;


export type CreateCalendarFeedMutation = { calendarFeedCreate: { path: string | null, calendarFeed: { id: string, scope: Schema.FeedScope, createdAt: string, readAt: string | null, appearance: { id: string, title: string } | null, organisation: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RenewCalendarFeedMutationVariables = Exact<{
  input: Schema.CalendarFeedRenewInput;
}>;


export type RenewCalendarFeedMutation = { calendarFeedRenew: { path: string | null, calendarFeed: { id: string, scope: Schema.FeedScope, createdAt: string, readAt: string | null, appearance: { id: string, title: string } | null, organisation: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EndCalendarFeedMutationVariables = Exact<{
  input: Schema.CalendarFeedEndInput;
}>;


export type EndCalendarFeedMutation = { calendarFeedEnd: { ok: boolean | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const CalendarFeedsQueryDocument = typed<CalendarFeedsQuery, CalendarFeedsQueryVariables>(
  'sha256:9990def90c678967fef9ab92123195d38f26d6f2ffa99ff95d29f64a6be83287',
);

export const CreateCalendarFeedMutationDocument = typed<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>(
  'sha256:a09841b410a40b178b1f89d0a8c5641ab558a76e1e8adc9d88a3a3a12eebc92f',
);

export const RenewCalendarFeedMutationDocument = typed<RenewCalendarFeedMutation, RenewCalendarFeedMutationVariables>(
  'sha256:a4ab95959c221cf464a8a7ad1c0cfc9b77728057a7a5fd9c7e7ac91c979567b7',
);

export const EndCalendarFeedMutationDocument = typed<EndCalendarFeedMutation, EndCalendarFeedMutationVariables>(
  'sha256:4be647761d34d6e979ca7703faa076a3fe32a5138de40b794ac18ef908f5edfc',
);