/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** A list to save. */
export type IdeaViewCreateInput = {
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Whether all of the host's people see it; for them only. */
  isShared?: boolean;
  /** What it is called, in 2 to 60 characters. */
  name: string;
  /** What stands in the address of the list, after the question mark. */
  query: string;
};

/** A saved list to forget. */
export type IdeaViewDeleteInput = {
  /** The saved list. */
  id: string;
};

/** What is different about a saved list; what is left out stays as it is. */
export type IdeaViewEditInput = {
  /** The saved list. */
  id: string;
  /** Whether all of the host's people see it. */
  isShared?: boolean | null | undefined;
  /** What it is called. */
  name?: string | null | undefined;
  /** Where it stands among the others. */
  position?: number | null | undefined;
  /** What it shows from now on. */
  query?: string | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

export type SavedViewFragment = { id: string, name: string, query: string, isShared: boolean, version: number, viewerCanEdit: boolean, person: { id: string, name: string } | null };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { ideaViews: { nodes: Array<{ id: string, name: string, query: string, isShared: boolean, version: number, viewerCanEdit: boolean, person: { id: string, name: string } | null }> } | null };

export type SaveViewMutationVariables = Exact<{
  input: Schema.IdeaViewCreateInput;
}>;


export type SaveViewMutation = { ideaViewCreate: { ideaView: { id: string, name: string, query: string, isShared: boolean, version: number, viewerCanEdit: boolean, person: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditViewMutationVariables = Exact<{
  input: Schema.IdeaViewEditInput;
}>;


export type EditViewMutation = { ideaViewEdit: { ideaView: { id: string, name: string, query: string, isShared: boolean, version: number, viewerCanEdit: boolean, person: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type DeleteViewMutationVariables = Exact<{
  input: Schema.IdeaViewDeleteInput;
}>;


export type DeleteViewMutation = { ideaViewDelete: { ok: boolean | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const SavedViewsQueryDocument = typed<SavedViewsQuery, SavedViewsQueryVariables>(
  'sha256:d8ce8e59113a987a347549c899f5933a811d9734d474e7ab831bdc079ac02d6a',
);

export const SaveViewMutationDocument = typed<SaveViewMutation, SaveViewMutationVariables>(
  'sha256:bbfde2a5e8d3e24842fff8555fc7e10e95ac106ce705c9f85d5811b8476eeb71',
);

export const EditViewMutationDocument = typed<EditViewMutation, EditViewMutationVariables>(
  'sha256:9919e4ccb66b6d6fba908f1d8994577e16611403a1463239b044562d2471eade',
);

export const DeleteViewMutationDocument = typed<DeleteViewMutation, DeleteViewMutationVariables>(
  'sha256:a61044b67b31b1cf0ff1fbfb3d42c67f51093c93583836fdb80289cc007be88e',
);