/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
export type WaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingQuery = { viewer: { waitingCount: number } | null };

export const WaitingQueryDocument = typed<WaitingQuery, WaitingQueryVariables>(
  'sha256:e4826f1e41c587434bb021240b3a19724776e22d0438a0727db04d352360358e',
);