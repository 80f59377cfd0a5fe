/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** A draft to forget. */
export type IdeaDraftDeleteInput = {
  /** The draft. */
  id: string;
};

/** What stands in a form now. */
export type IdeaDraftSaveInput = {
  /** What stands in the form, at most 60000 characters; kept as it is. */
  content: string;
  /** The draft that it goes on with, or the id of a new one. */
  id?: string | null | undefined;
  /** The idea that is being changed; without it a new one. */
  ideaId?: string | null | undefined;
  /** The title so far. */
  title?: string;
  /** The version that was written on; what other devices saved since then is kept beside it. */
  version?: number | null | undefined;
};

export type DraftsKeptQueryVariables = Exact<{ [key: string]: never; }>;


export type DraftsKeptQuery = { ideaDrafts: { nodes: Array<{ id: string, title: string, content: string, version: number, savedAt: string, idea: { id: string } | null, newer: { id: string, version: number } | null }> } | null };

export type SaveDraftMutationVariables = Exact<{
  input: Schema.IdeaDraftSaveInput;
}>;


export type SaveDraftMutation = { ideaDraftSave: { draft: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type DeleteDraftMutationVariables = Exact<{
  input: Schema.IdeaDraftDeleteInput;
}>;


export type DeleteDraftMutation = { ideaDraftDelete: { isDeleted: boolean | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const DraftsKeptQueryDocument = typed<DraftsKeptQuery, DraftsKeptQueryVariables>(
  'sha256:e2a47774f9161ff77d240f3b23d8ec443e4d9fa2f6f717738c349b8a77ba0ddc',
);

export const SaveDraftMutationDocument = typed<SaveDraftMutation, SaveDraftMutationVariables>(
  'sha256:33457f95c13d81543103cb9ed710ecaaaa3d0acf97c16306cef477c1b122ff29',
);

export const DeleteDraftMutationDocument = typed<DeleteDraftMutation, DeleteDraftMutationVariables>(
  'sha256:950b576cbf7cf05bb68d185bacf9a8208ba7078ee77eb11621bb2153e273b73f',
);