/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** Where an idea stands on its way. */
export type IdeaStatus =
  /** The host is looking into it. */
  | 'CONSIDERING'
  /** The host will not build it, and says why. */
  | 'DECLINED'
  /** Waits for moderation; seen by the author's firm and the host only. */
  | 'HELD'
  /** It is being built. */
  | 'IN_DEVELOPMENT'
  /** Another idea stands for it now. */
  | 'MERGED'
  /** Open for support and discussion. */
  | 'OPEN'
  /** It will be built. */
  | 'PLANNED'
  /** It is there. */
  | 'RELEASED'
  /** Its author took it back. */
  | 'WITHDRAWN';

/** A new part of a status. */
export type StageCreateInput = {
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** What it is called, in 2 to 40 characters. */
  name: string;
  /** Where it stands among the others, from 0 on. */
  position?: number;
  /** The status that it is a part of. */
  status: IdeaStatus;
};

/** Another name or place for a stage; what is left out stays as it is. */
export type StageEditInput = {
  /** The stage. */
  id: string;
  /** Whether ideas can no longer be put there; those that stand there stay. */
  isArchived?: boolean | null | undefined;
  /** What it is called. */
  name?: string | null | undefined;
  /** Where it stands among the others. */
  position?: number | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

export type StageEntryFragment = { id: string, name: string, status: Schema.IdeaStatus, position: number, version: number, archivedAt: string | null };

export type StagesQueryVariables = Exact<{ [key: string]: never; }>;


export type StagesQuery = { stages: { nodes: Array<{ id: string, name: string, status: Schema.IdeaStatus, position: number, version: number, archivedAt: string | null }> } | null };

export type CreateStageMutationVariables = Exact<{
  input: Schema.StageCreateInput;
}>;


export type CreateStageMutation = { stageCreate: { stage: { id: string, name: string, status: Schema.IdeaStatus, position: number, version: number, archivedAt: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditStageMutationVariables = Exact<{
  input: Schema.StageEditInput;
}>;


export type EditStageMutation = { stageEdit: { stage: { id: string, name: string, status: Schema.IdeaStatus, position: number, version: number, archivedAt: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const StagesQueryDocument = typed<StagesQuery, StagesQueryVariables>(
  'sha256:82d46c1927ce12d2370befa1a867d321c069083fe1bcb715b5aa3a0c0d59f428',
);

export const CreateStageMutationDocument = typed<CreateStageMutation, CreateStageMutationVariables>(
  'sha256:15a7913c0bc6275142fc5c18080f2146f58c95d3411c412bfe2d598486893232',
);

export const EditStageMutationDocument = typed<EditStageMutation, EditStageMutationVariables>(
  'sha256:b473449630c71a25c610c6c72e56b7c39f61c0dbdf428355fc4d64f90d7ec8f6',
);