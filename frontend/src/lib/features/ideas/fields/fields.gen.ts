/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** What kind of answer a field takes. */
export type FieldKind =
  /** Yes or no. */
  | 'CHECK'
  /** A day. */
  | 'DATE'
  /** A number, perhaps with a unit. */
  | 'NUMBER'
  /** One of the field's options. */
  | 'SELECT'
  /** A line of text. */
  | 'TEXT';

/** An answer, in the member of the field's kind; with none of them it is taken back. */
export type IdeaAnswerInput = {
  /** For a field of kind DATE. */
  day?: string | null | undefined;
  /** The field that it answers. */
  fieldId: string;
  /** For a field of kind CHECK. */
  isChecked?: boolean | null | undefined;
  /** For a field of kind NUMBER. */
  number?: number | null | undefined;
  /** For a field of kind SELECT. */
  optionId?: string | null | undefined;
  /** For a field of kind TEXT. */
  text?: string | null | undefined;
};

/** An answer to one of the host's internal fields. */
export type IdeaAnswerInternallyInput = {
  /** The answer. */
  answer: IdeaAnswerInput;
  /** The idea. */
  ideaId: string;
  /** The version of the answer that it takes the place of; 0 for none. */
  version?: number | null | undefined;
};

/** Something to ask about every idea. */
export type IdeaFieldCreateInput = {
  /** What helps to answer. */
  hint?: TranslatedInput | null | undefined;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Whether only the host's people ever know of it; that stays. */
  isInternal?: boolean;
  /** Whether there has to be an answer. */
  isRequired?: boolean;
  /** What kind of answer it takes; that stays. */
  kind: FieldKind;
  /** What is asked, in one language at least. */
  label: TranslatedInput;
  /** What can be chosen, for a field of kind SELECT. */
  options?: Array<IdeaFieldOptionInput> | null | undefined;
  /** What a number counts. */
  unit?: string | null | undefined;
};

/** Another wording or place for a field; what is left out stays as it is. */
export type IdeaFieldEditInput = {
  /** What helps to answer. */
  hint?: TranslatedInput | null | undefined;
  /** The field. */
  id: string;
  /** Whether there has to be an answer. */
  isRequired?: boolean | null | undefined;
  /** Whether it is asked no more; what was answered stays readable. */
  isRetired?: boolean | null | undefined;
  /** What is asked. */
  label?: TranslatedInput | null | undefined;
  /** All that can be chosen from now on, in this order; the others stay where they were chosen. */
  options?: Array<IdeaFieldOptionInput> | null | undefined;
  /** Before which of the others it stands, from 0 on. */
  place?: number | null | undefined;
  /** What a number counts. */
  unit?: string | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** One of the answers to choose from. */
export type IdeaFieldOptionInput = {
  /** The option that there is already; without it a new one. */
  id?: string | null | undefined;
  /** What it says, in one language at least. */
  label: TranslatedInput;
};

/** The same text in the portal's languages; whose language is missing reads another one. */
export type TranslatedInput = {
  /** In German. */
  de?: string;
  /** In English. */
  en?: string;
  /** In French. */
  fr?: string;
  /** In Italian. */
  it?: string;
};

export type FieldOptionFragment = { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null };

export type AskedFieldFragment = { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, hintDe: string, hintEn: string, hintFr: string, hintIt: string, unit: string, isRequired: boolean, isInternal: boolean, position: number, retiredAt: string | null, version: number, viewerCanEdit: boolean, options: Array<{ id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null }> };

export type AnswerShownFragment = { id: string, text: string | null, number: number | null, day: string | null, isChecked: boolean | null, version: number, option: { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null } | null, field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, unit: string, isInternal: boolean } | null };

export type FieldsAskedQueryVariables = Exact<{ [key: string]: never; }>;


export type FieldsAskedQuery = { ideaFields: { nodes: Array<{ id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, hintDe: string, hintEn: string, hintFr: string, hintIt: string, unit: string, isRequired: boolean, isInternal: boolean, position: number, retiredAt: string | null, version: number, viewerCanEdit: boolean, options: Array<{ id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null }> }> } | null };

export type CreateFieldMutationVariables = Exact<{
  input: Schema.IdeaFieldCreateInput;
}>;


export type CreateFieldMutation = { ideaFieldCreate: { field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, hintDe: string, hintEn: string, hintFr: string, hintIt: string, unit: string, isRequired: boolean, isInternal: boolean, position: number, retiredAt: string | null, version: number, viewerCanEdit: boolean, options: Array<{ id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditFieldMutationVariables = Exact<{
  input: Schema.IdeaFieldEditInput;
}>;


export type EditFieldMutation = { ideaFieldEdit: { field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, hintDe: string, hintEn: string, hintFr: string, hintIt: string, unit: string, isRequired: boolean, isInternal: boolean, position: number, retiredAt: string | null, version: number, viewerCanEdit: boolean, options: Array<{ id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AnswerInternallyMutationVariables = Exact<{
  input: Schema.IdeaAnswerInternallyInput;
}>;


export type AnswerInternallyMutation = { ideaAnswerInternally: { idea: { id: string, answers: Array<{ id: string, text: string | null, number: number | null, day: string | null, isChecked: boolean | null, version: number, option: { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null } | null, field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, unit: string, isInternal: boolean } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FieldsAskedQueryDocument = typed<FieldsAskedQuery, FieldsAskedQueryVariables>(
  'sha256:631f942bf6936a67c2d7122ea648c010c15588b11b11146f2035696579865b09',
);

export const CreateFieldMutationDocument = typed<CreateFieldMutation, CreateFieldMutationVariables>(
  'sha256:1c261e8822f95514480d2baaa2dd1434e1b26aa203bbf61b0903a057fee418f4',
);

export const EditFieldMutationDocument = typed<EditFieldMutation, EditFieldMutationVariables>(
  'sha256:bcaeec24305770e4b4e08ce1f27ee2a7b047676522bf4d3ef6be66ea6493e9c3',
);

export const AnswerInternallyMutationDocument = typed<AnswerInternallyMutation, AnswerInternallyMutationVariables>(
  'sha256:9077b85631abee589962801c62be0c0c062757e2c82866d8c785c58132ec8865',
);