/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** Something at which the host should look. */
export type ReportCreateInput = {
  /** The comment; left out, the idea itself. */
  commentId?: string | null | undefined;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** The idea, or the one that the comment is about. */
  ideaId: string;
  /** For DUPLICATE: the idea that says the same already. */
  otherId?: string | null | undefined;
  /** Why. */
  reason: ReportReason;
  /** In words; needed for OTHER. */
  text?: string | null | undefined;
};

/** Why somebody reports something. */
export type ReportReason =
  /** It tells what should not be told here. */
  | 'CONFIDENTIAL'
  /** Another idea says the same already. */
  | 'DUPLICATE'
  /** It hurts. */
  | 'OFFENSIVE'
  /** It does not belong here. */
  | 'OFF_TOPIC'
  /** Something else, in words. */
  | 'OTHER'
  /** It is about a person, and should not be. */
  | 'PERSONAL'
  /** It is advertising. */
  | 'SPAM';

export type ReportSomethingMutationVariables = Exact<{
  input: Schema.ReportCreateInput;
}>;


export type ReportSomethingMutation = { reportCreate: { report: { id: string, idea: { id: string, viewerReported: boolean } | null, comment: { id: string, viewerReported: boolean } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const ReportSomethingMutationDocument = typed<ReportSomethingMutation, ReportSomethingMutationVariables>(
  'sha256:818c2eda1eef265a5aa6e723d8647a62e24590e7e00049c9926ce57260483a71',
);