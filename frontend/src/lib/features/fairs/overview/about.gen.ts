/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** Who visits a fair. */
export type Audience =
  /** Both, on the same or on other days. */
  | 'MIXED'
  /** Everybody. */
  | 'PUBLIC'
  /** People of the trade. */
  | 'TRADE';

/** What is known of a fair. */
export type FairEditInput = {
  /** Who visits it. */
  audience?: Audience | null | undefined;
  /** The fair. */
  id: string;
  /** How often it comes. */
  rhythm?: Rhythm | null | undefined;
  /** What it is about, at most twelve. */
  sectors?: Array<string> | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
  /** Where its organiser tells of it. */
  website?: string | null | undefined;
};

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

/** How often a fair comes again. */
export type Rhythm =
  /** Every year. */
  | 'ANNUAL'
  /** Every second year. */
  | 'BIENNIAL'
  /** Only this time. */
  | 'ONCE'
  /** Every third year. */
  | 'TRIENNIAL'
  /** Twice a year. */
  | 'TWICE_A_YEAR';

export type DescribeFairMutationVariables = Exact<{
  input: Schema.FairEditInput;
}>;


export type DescribeFairMutation = { fairEdit: { fair: { id: string, website: string, rhythm: Schema.Rhythm | null, audience: Schema.Audience | null, sectors: Array<string>, version: number, viewerCanEdit: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type OpenFairMutationVariables = Exact<{
  input: Schema.FairEditionUpdateInput;
}>;


export type OpenFairMutation = { fairEditionUpdate: { fairEdition: { id: string, openingHours: Array<string>, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const DescribeFairMutationDocument = typed<DescribeFairMutation, DescribeFairMutationVariables>(
  'sha256:685b2536f9429b0b343d17f2caa38aaddaa50da5a9b5290ce74fcc5995918928',
);

export const OpenFairMutationDocument = typed<OpenFairMutation, OpenFairMutationVariables>(
  'sha256:e1a1defe12e283ac15693455e11aaafbb9176a07e4814d98a95d8f8b46293543',
);