/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
export type TemplateProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplateProposalsQuery = { fairTemplateProposals: Array<{ code: string, days: number, editions: number }> | null };

export const TemplateProposalsQueryDocument = typed<TemplateProposalsQuery, TemplateProposalsQueryVariables>(
  'sha256:477e88ab4a56c892061213212c4575dac4f2ac029b7c70f14e7128798a289444',
);