/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** What an idea is good for. */
export type Benefit =
  /** It saves money. */
  | 'COST'
  /** It spares the environment. */
  | 'ENVIRONMENT'
  /** It makes something better. */
  | 'QUALITY'
  /** It keeps people from harm. */
  | 'SAFETY'
  /** It saves time. */
  | 'TIME';

/** Who is in a circle: staff only, host and one partner, all partners, or chosen ones. */
export type CircleKind =
  /** Chosen partners. */
  | 'CUSTOM'
  /** The host's staff only. */
  | 'HOUSE'
  /** All partners. */
  | 'OPEN'
  /** The host and one partner. */
  | 'PAIR';

/** What partners in a circle learn of each other's contributors: the person, the firm, or neither. */
export type Disclosure =
  /** Partners see the firm, not the person. */
  | 'FIRMS'
  /** Partners see neither. */
  | 'NOBODY'
  /** Partners see firm and person. */
  | 'PEOPLE';

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

/** Changed texts of an idea; what is left out stays. */
export type IdeaEditInput = {
  /** Answers to the host's fields; those that are left out stay. */
  answers?: Array<IdeaAnswerInput> | null | undefined;
  /** What else it is good for. */
  benefitNote?: string | null | undefined;
  /** What it is good for. */
  benefits?: Array<Benefit> | null | undefined;
  /** Your draft of it, to be forgotten with that. */
  draftId?: string | null | undefined;
  /** Files of yours to attach, uploaded before; at most 20. */
  files?: Array<string> | null | undefined;
  /** The idea. */
  id: string;
  /** Language of the texts. */
  language?: string | null | undefined;
  /** What cannot be done today. */
  problem?: string | null | undefined;
  /** What could be done about it. */
  proposal?: string | null | undefined;
  /** What it is about, in one line. */
  title?: string | null | undefined;
  /** The version from which the change was made. */
  version: number;
};

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

/** A new idea. */
export type IdeaSubmitInput = {
  /** Answers to the host's fields, to those that are required at least. */
  answers?: Array<IdeaAnswerInput> | null | undefined;
  /** What else it is good for. */
  benefitNote?: string | null | undefined;
  /** What it is good for. */
  benefits?: Array<Benefit> | null | undefined;
  /** Who shall read it; by default your firm and the host. */
  circleId?: string | null | undefined;
  /** Your draft of it, to be forgotten with that. */
  draftId?: string | null | undefined;
  /** Files of yours to attach, uploaded before; at most 20. */
  files?: Array<string> | null | undefined;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Language of the texts: de, fr, it or en. */
  language?: string | null | undefined;
  /** What cannot be done today, and what that costs. */
  problem: string;
  /** What could be done about it. */
  proposal?: string | null | undefined;
  /** Tags from those that are offered. */
  tags?: Array<string> | null | undefined;
  /** What it is about, in one line of 3 to 140 characters. */
  title: string;
};

/** How much an idea matters to a supporter. */
export type Need =
  /** Without it we cannot go on. */
  | 'BLOCKING'
  /** Matters for our work. */
  | 'IMPORTANT'
  /** Would be nice to have. */
  | 'NICE';

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

export type IdeaTextsFragment = { id: string, number: number, title: string, problem: string, proposal: string, language: string, version: number, viewerCanEdit: boolean, benefits: Array<Schema.Benefit>, benefitNote: string, answers: Array<{ id: string, text: string | null, number: number | null, day: string | null, isChecked: boolean | null, version: number, option: { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null } | null, field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, unit: string, isInternal: boolean } | null }>, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null };

export type PreviewOfIdeaQueryVariables = Exact<{
  problem: string;
  proposal: string;
}>;


export type PreviewOfIdeaQuery = { problem: string | null, proposal: string | null };

export type IdeaToEditQueryVariables = Exact<{
  number: number;
}>;


export type IdeaToEditQuery = { idea: { id: string, number: number, title: string, problem: string, proposal: string, language: string, version: number, viewerCanEdit: boolean, benefits: Array<Schema.Benefit>, benefitNote: string, answers: Array<{ id: string, text: string | null, number: number | null, day: string | null, isChecked: boolean | null, version: number, option: { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null } | null, field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, unit: string, isInternal: boolean } | null }>, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null };

export type SubmitIdeaMutationVariables = Exact<{
  input: Schema.IdeaSubmitInput;
}>;


export type SubmitIdeaMutation = { ideaSubmit: { idea: { id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, need: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, viewerHasNews: boolean, commentCount: number, createdAt: string, lastActivityAt: string, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, tags: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditIdeaMutationVariables = Exact<{
  input: Schema.IdeaEditInput;
}>;


export type EditIdeaMutation = { ideaEdit: { idea: { problemHtml: string, proposalHtml: string, excerpt: string, updatedAt: string, id: string, number: number, title: string, problem: string, proposal: string, language: string, version: number, viewerCanEdit: boolean, benefits: Array<Schema.Benefit>, benefitNote: string, answers: Array<{ id: string, text: string | null, number: number | null, day: string | null, isChecked: boolean | null, version: number, option: { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null } | null, field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, unit: string, isInternal: boolean } | null }>, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const PreviewOfIdeaQueryDocument = typed<PreviewOfIdeaQuery, PreviewOfIdeaQueryVariables>(
  'sha256:8c308ad8f2f6294c7a5021f37901da93b04722072e735604378219b8d78a6f5d',
);

export const IdeaToEditQueryDocument = typed<IdeaToEditQuery, IdeaToEditQueryVariables>(
  'sha256:4d6bedeb00a407359dad3fc2cdaa8604df8fad32e589f3c30adbb9ab2d0ebf74',
);

export const SubmitIdeaMutationDocument = typed<SubmitIdeaMutation, SubmitIdeaMutationVariables>(
  'sha256:616be27f793ca9097da2c643b2bb228a955b7c16108ad4b3b5880a252d274abe',
);

export const EditIdeaMutationDocument = typed<EditIdeaMutation, EditIdeaMutationVariables>(
  'sha256:35704a3cc63c6d5fa1158c634d463fe881d6efd6ac4ce5b84a40b99e83b606f8',
);