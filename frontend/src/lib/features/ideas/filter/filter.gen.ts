/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
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

/** Which ideas a list holds; all given members must fit. */
export type IdeaFilter = {
  /** For which this option was chosen. */
  chosen?: string | null | undefined;
  /** Readable by this circle. */
  circle?: string | null | undefined;
  /** With a month, or without one. */
  dated?: boolean | null | undefined;
  /** Followed by you, or not. */
  followed?: boolean | null | undefined;
  /** Written in this language, as two letters. */
  language?: string | null | undefined;
  /** Brought in by you, or not. */
  mine?: boolean | null | undefined;
  /** Owned by this firm, where you may know it. */
  organisation?: string | null | undefined;
  /** In one of these statuses; without it all but those that were merged. */
  status?: Array<IdeaStatus> | null | undefined;
  /** Supported by you, or not. */
  supported?: boolean | null | undefined;
  /** Carrying one of these tags. */
  tags?: Array<string> | null | undefined;
  /** With these characters in title, problem or proposal. */
  text?: string | null | undefined;
  /** For which this field of kind CHECK was answered yes. */
  ticked?: string | null | undefined;
  /** Waiting for your answer, or not: you are called upon, asked for your word, or moderate it. */
  waiting?: boolean | null | undefined;
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

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

/** What ideas may have to do with oneself. */
export type OwnIdeas =
  /** Followed by you. */
  | 'FOLLOWED'
  /** Brought in by you. */
  | 'MINE'
  /** Supported by you. */
  | 'SUPPORTED'
  /** Waiting for your answer. */
  | 'WAITING';

export type IdeaCountsQueryVariables = Exact<{
  filter?: Schema.IdeaFilter | null | undefined;
}>;


export type IdeaCountsQuery = { ideaCounts: Array<{ status: Schema.IdeaStatus | null, own: Schema.OwnIdeas | null, ideas: number, isPartial: boolean, circle: { id: string } | null, organisation: { id: string } | null, tag: { id: string } | null }> | null };

export type FilterChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FilterChoicesQuery = { ideaFields: { nodes: Array<{ id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, options: Array<{ id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string }> }> } | null, tags: { nodes: Array<{ id: string, name: string }> } | null, circles: { nodes: Array<{ id: string, name: string, kind: Schema.CircleKind }> } | null, organisations: { nodes: Array<{ id: string, name: string, kind: Schema.OrganisationKind }> } | null };

export const IdeaCountsQueryDocument = typed<IdeaCountsQuery, IdeaCountsQueryVariables>(
  'sha256:01f11af8955048cd5c4013ef97c4b59ed85b4bf5cc4ee6af66455f5b878f55a1',
);

export const FilterChoicesQueryDocument = typed<FilterChoicesQuery, FilterChoicesQueryVariables>(
  'sha256:554f2c836b493fc52e65c47caa79173464f2468ca71af6281620aa6bc4c02937',
);