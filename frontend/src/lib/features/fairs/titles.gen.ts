/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
export type TaskTitlesQueryVariables = Exact<{
  de: boolean;
  en: boolean;
  fr: boolean;
  it: boolean;
}>;


export type TaskTitlesQuery = { fairChecklist: Array<{ code: string, de?: string, en?: string, fr?: string, it?: string }> | null };

export const TaskTitlesQueryDocument = typed<TaskTitlesQuery, TaskTitlesQueryVariables>(
  'sha256:74a09e4dbec8e4b234fce0d37990e3d08bd188e83e340cbe5614296fe0735d46',
);