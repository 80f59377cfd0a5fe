/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** Other days for a fair, or other hours. */
export type FairEditionUpdateInput = {
  /** Its first day. */
  firstDay: string;
  /** The edition. */
  id: string;
  /** Its last day. */
  lastDay: string;
  /** From when to when it is open, by its days in order, such as 09:00-18:00. */
  openingHours?: Array<string> | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

export type FairMovePreviewQueryVariables = Exact<{
  id: string;
  firstDay: string;
  lastDay: string;
}>;


export type FairMovePreviewQuery = { fairMovePreview: Array<{ code: string, title: string, dueOn: string, newDueOn: string, isByHand: boolean }> | null };

export type MoveFairMutationVariables = Exact<{
  input: Schema.FairEditionUpdateInput;
}>;


export type MoveFairMutation = { fairEditionUpdate: { fairEdition: { id: string, firstDay: string, lastDay: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairMovePreviewQueryDocument = typed<FairMovePreviewQuery, FairMovePreviewQueryVariables>(
  'sha256:d5fbd6be418a9d03b25875517a57a9d7d769d3792cd0e49406ea14977180efe1',
);

export const MoveFairMutationDocument = typed<MoveFairMutation, MoveFairMutationVariables>(
  'sha256:35a0411223311673aa8f8153db179e982de33f6cf4868fa7f73d39ead62da564',
);