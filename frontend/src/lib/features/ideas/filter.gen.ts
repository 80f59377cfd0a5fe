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

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

export type FilterChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FilterChoicesQuery = { circles: { nodes: Array<{ id: string, name: string, kind: Schema.CircleKind }> } | null, organisations: { nodes: Array<{ id: string, name: string, kind: Schema.OrganisationKind }> } | null };

export const FilterChoicesQueryDocument = typed<FilterChoicesQuery, FilterChoicesQueryVariables>(
  'query FilterChoices{circles(first:100){nodes{id name kind __typename}__typename}organisations(first:100){nodes{id name kind __typename}__typename}}',
);