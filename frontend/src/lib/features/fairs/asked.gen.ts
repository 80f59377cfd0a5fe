/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
export type FairsAskingQueryVariables = Exact<{
  first: number;
}>;


export type FairsAskingQuery = { appearances: { nodes: Array<{ id: string, title: string, viewerAsked: Array<string> }> } | null };

export const FairsAskingQueryDocument = typed<FairsAskingQuery, FairsAskingQueryVariables>(
  'sha256:afbf0655072bfc3126b8f47bfc051b1c839c4a075ee4346c217b58a6ea2d9dba',
);