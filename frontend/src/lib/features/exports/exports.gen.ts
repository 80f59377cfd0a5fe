/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** What somebody may want in an export; ideas are in each. */
export type ExportPart =
  /** Files with their bytes. */
  | 'FILES'
  /** Internal notes and themes; the host's people's only. */
  | 'HOUSE'
  /** Firms, people, circles, ideas with their history, tags and fields, release notes, your drafts; always. */
  | 'IDEAS'
  /** Who supports what, as far as you may see it. */
  | 'SUPPORT'
  /** Comments with their earlier words, and reactions. */
  | 'TALK';

/** How far an export has come; an outdated one held what its asker may see no more, and is gone. */
export type ExportState =
  /** It could not be made. */
  | 'FAILED'
  /** It held what you may see no more, and is gone. */
  | 'OUTDATED'
  /** It can be fetched until it expires. */
  | 'READY'
  /** It is being made. */
  | 'RUNNING'
  /** It will be made soon. */
  | 'WAITING';

/** What an export shall hold. */
export type IdeaExportCreateInput = {
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** What you want in it; ideas are always there. */
  parts: Array<ExportPart>;
};

export type ExportsQueryVariables = Exact<{
  first: number;
}>;


export type ExportsQuery = { ideaExports: { nodes: Array<{ id: string, parts: Array<Schema.ExportPart>, state: Schema.ExportState, size: number, ideas: number, done: number, total: number, url: string | null, createdAt: string, expiresAt: string }> } | null };

export type AskForExportMutationVariables = Exact<{
  input: Schema.IdeaExportCreateInput;
}>;


export type AskForExportMutation = { ideaExportCreate: { ideaExport: { id: string, state: Schema.ExportState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const ExportsQueryDocument = typed<ExportsQuery, ExportsQueryVariables>(
  'sha256:834aa1cbab3186edbcfebf8edd6fd265cbcb05eb74889ecced4a2e803ed67f66',
);

export const AskForExportMutationDocument = typed<AskForExportMutation, AskForExportMutationVariables>(
  'sha256:16b05cd7dc1cb20635a4aeeca4f9ffb91b43593edb7c7811cb81b0058bd14ed7',
);