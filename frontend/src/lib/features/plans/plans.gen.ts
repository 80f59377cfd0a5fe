/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

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

/** What a column reckons with. */
export type Measure =
  /** How many points of work the host estimates; it usually counts against. */
  | 'EFFORT'
  /** How much its supporters need it: nice to have counts 1, important 2, blocking 4. */
  | 'NEED'
  /** A column of the host's own, filled in from 0 to 10. */
  | 'OWN'
  /** Whether it was promised: 1 or 0. */
  | 'PROMISE'
  /** How many firms support the idea. */
  | 'REACH';

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest, earliest first. */
  | 'ASC'
  /** Largest, latest first. */
  | 'DESC';

/** A column of the host's own. */
export type PriorityColumnCreateInput = {
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** What it is called, in 2 to 40 characters. */
  name: string;
  /** Where it stands among the others, from 0 on. */
  position?: number;
  /** How much it counts, from -20 to 20. */
  weight?: number;
};

/** Another weight, name or place; what is left out stays as it is. */
export type PriorityColumnEditInput = {
  /** The column. */
  id: string;
  /** Whether it counts no more. */
  isArchived?: boolean | null | undefined;
  /** What it is called; only for one of the host's own. */
  name?: string | null | undefined;
  /** Where it stands among the others. */
  position?: number | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
  /** How much it counts, from -20 to 20. */
  weight?: number | null | undefined;
};

/** An idea to put on the list. */
export type PriorityCreateInput = {
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** The idea. */
  ideaId: string;
};

/** An entry to take off the list. */
export type PriorityDeleteInput = {
  /** The entry of the list. */
  id: string;
};

/** What the host knows better than its partners; what is left out stays as it is. */
export type PriorityEditInput = {
  /** Points of work, up to 1000; 0 takes it away. */
  effort?: number | null | undefined;
  /** The entry of the list. */
  id: string;
  /** Whether it was promised. */
  isPromised?: boolean | null | undefined;
  /** What else speaks for it or against it. */
  note?: string | null | undefined;
  /** To whom. */
  promisedTo?: string | null | undefined;
  /** Until when; null takes it away. */
  promisedUntil?: string | null | undefined;
  /** What it is worth in columns of the host's own. */
  values?: Array<PriorityValueInput> | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** Which entries the list holds; all given members must fit. */
export type PriorityFilter = {
  /** With an estimated effort, or without. */
  estimated?: boolean | null | undefined;
  /** Of ideas in one of these statuses. */
  status?: Array<IdeaStatus> | null | undefined;
  /** Of ideas that belong to this theme. */
  theme?: string | null | undefined;
};

/** How the list is sorted. */
export type PriorityOrder = {
  /** Which end comes first. */
  direction: OrderDirection;
  /** The sort key. */
  field: PriorityOrderField;
};

/** By what the list is sorted. */
export type PriorityOrderField =
  /** When it was put on the list. */
  | 'CREATED_AT'
  /** The estimated effort. */
  | 'EFFORT'
  /** How much its supporters need it. */
  | 'NEED'
  /** How many firms support it. */
  | 'REACH'
  /** The score. */
  | 'SCORE';

/** What an idea is worth in a column of the host's own. */
export type PriorityValueInput = {
  /** The column. */
  columnId: string;
  /** From 0 to 10. */
  value: number;
};

/** A theme to begin. */
export type ThemeCreateInput = {
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Ideas that belong to it. */
  ideas?: Array<string> | null | undefined;
  /** What you make of it. */
  note?: string | null | undefined;
  /** What it is called, in 2 to 140 characters; no two are called the same. */
  title: string;
};

/** A theme to remove. */
export type ThemeDeleteInput = {
  /** The theme. */
  id: string;
};

/** Another title or note; what is left out stays as it is. */
export type ThemeEditInput = {
  /** The theme. */
  id: string;
  /** What you make of it. */
  note?: string | null | undefined;
  /** What it is called. */
  title?: string | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** An idea that belongs to a theme. */
export type ThemeIdeaAddInput = {
  /** The idea. */
  ideaId: string;
  /** The theme. */
  themeId: string;
};

/** An idea that belongs to a theme no more. */
export type ThemeIdeaRemoveInput = {
  /** The idea. */
  ideaId: string;
  /** The theme. */
  themeId: string;
};

export type ThemeEntryFragment = { id: string, title: string, note: string, version: number, ideaCount: number, niceCount: number, importantCount: number, blockingCount: number, createdAt: string };

export type ColumnShownFragment = { id: string, measure: Schema.Measure, name: string | null, weight: number, position: number, version: number, changedAt: string, viewerCanEdit: boolean, changedBy: { id: string, name: string } | null };

export type PriorityShownFragment = { id: string, score: number, reach: number, need: number, niceCount: number, importantCount: number, blockingCount: number, isEstimated: boolean, effort: number, effortAt: string | null, isPromised: boolean, promisedTo: string, promisedUntil: string | null, note: string, version: number, effortBy: { id: string, name: string } | null, values: Array<{ id: string, value: number, column: { id: string } | null }> };

export type ThemeListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ThemeListQuery = { themes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, note: string, version: number, ideaCount: number, niceCount: number, importantCount: number, blockingCount: number, createdAt: string }> } | null };

export type ThemePageQueryVariables = Exact<{
  id: string;
}>;


export type ThemePageQuery = { theme: { id: string, title: string, note: string, version: number, ideaCount: number, niceCount: number, importantCount: number, blockingCount: number, createdAt: string, author: { id: string, name: string } | null, organisations: { nodes: Array<{ id: string, name: string }> }, ideas: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, title: string, language: string, status: Schema.IdeaStatus, supportCount: number | null, voiceCount: number | null, circle: { id: string, name: string } | null, organisation: { id: string, name: string } | null }> } } | null };

export type PriorityListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  orderBy?: Schema.PriorityOrder | null | undefined;
  filter?: Schema.PriorityFilter | null | undefined;
}>;


export type PriorityListQuery = { priorities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, score: number, reach: number, need: number, niceCount: number, importantCount: number, blockingCount: number, isEstimated: boolean, effort: number, effortAt: string | null, isPromised: boolean, promisedTo: string, promisedUntil: string | null, note: string, version: number, idea: { id: string, number: number, title: string, language: string, status: Schema.IdeaStatus } | null, effortBy: { id: string, name: string } | null, values: Array<{ id: string, value: number, column: { id: string } | null }> }> } | null };

export type PriorityColumnsQueryVariables = Exact<{ [key: string]: never; }>;


export type PriorityColumnsQuery = { priorityColumns: { nodes: Array<{ id: string, measure: Schema.Measure, name: string | null, weight: number, position: number, version: number, changedAt: string, viewerCanEdit: boolean, changedBy: { id: string, name: string } | null }> } | null };

export type IdeaPlanQueryVariables = Exact<{
  number: number;
}>;


export type IdeaPlanQuery = { idea: { id: string, themes: Array<{ id: string, title: string }>, priority: { id: string, score: number, reach: number, need: number, niceCount: number, importantCount: number, blockingCount: number, isEstimated: boolean, effort: number, effortAt: string | null, isPromised: boolean, promisedTo: string, promisedUntil: string | null, note: string, version: number, effortBy: { id: string, name: string } | null, values: Array<{ id: string, value: number, column: { id: string } | null }> } | null } | null };

export type ThemesToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type ThemesToChooseQuery = { themes: { nodes: Array<{ id: string, title: string }> } | null };

export type CreateThemeMutationVariables = Exact<{
  input: Schema.ThemeCreateInput;
}>;


export type CreateThemeMutation = { themeCreate: { theme: { id: string, title: string, note: string, version: number, ideaCount: number, niceCount: number, importantCount: number, blockingCount: number, createdAt: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditThemeMutationVariables = Exact<{
  input: Schema.ThemeEditInput;
}>;


export type EditThemeMutation = { themeEdit: { theme: { id: string, title: string, note: string, version: number, ideaCount: number, niceCount: number, importantCount: number, blockingCount: number, createdAt: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type DeleteThemeMutationVariables = Exact<{
  input: Schema.ThemeDeleteInput;
}>;


export type DeleteThemeMutation = { themeDelete: { ok: boolean | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AddToThemeMutationVariables = Exact<{
  input: Schema.ThemeIdeaAddInput;
}>;


export type AddToThemeMutation = { themeIdeaAdd: { theme: { id: string, title: string, note: string, version: number, ideaCount: number, niceCount: number, importantCount: number, blockingCount: number, createdAt: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RemoveFromThemeMutationVariables = Exact<{
  input: Schema.ThemeIdeaRemoveInput;
}>;


export type RemoveFromThemeMutation = { themeIdeaRemove: { theme: { id: string, title: string, note: string, version: number, ideaCount: number, niceCount: number, importantCount: number, blockingCount: number, createdAt: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type PutOnListMutationVariables = Exact<{
  input: Schema.PriorityCreateInput;
}>;


export type PutOnListMutation = { priorityCreate: { priority: { id: string, score: number, reach: number, need: number, niceCount: number, importantCount: number, blockingCount: number, isEstimated: boolean, effort: number, effortAt: string | null, isPromised: boolean, promisedTo: string, promisedUntil: string | null, note: string, version: number, effortBy: { id: string, name: string } | null, values: Array<{ id: string, value: number, column: { id: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AssessMutationVariables = Exact<{
  input: Schema.PriorityEditInput;
}>;


export type AssessMutation = { priorityEdit: { priority: { id: string, score: number, reach: number, need: number, niceCount: number, importantCount: number, blockingCount: number, isEstimated: boolean, effort: number, effortAt: string | null, isPromised: boolean, promisedTo: string, promisedUntil: string | null, note: string, version: number, effortBy: { id: string, name: string } | null, values: Array<{ id: string, value: number, column: { id: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type TakeOffListMutationVariables = Exact<{
  input: Schema.PriorityDeleteInput;
}>;


export type TakeOffListMutation = { priorityDelete: { idea: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type CreateColumnMutationVariables = Exact<{
  input: Schema.PriorityColumnCreateInput;
}>;


export type CreateColumnMutation = { priorityColumnCreate: { priorityColumn: { id: string, measure: Schema.Measure, name: string | null, weight: number, position: number, version: number, changedAt: string, viewerCanEdit: boolean, changedBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditColumnMutationVariables = Exact<{
  input: Schema.PriorityColumnEditInput;
}>;


export type EditColumnMutation = { priorityColumnEdit: { priorityColumn: { id: string, measure: Schema.Measure, name: string | null, weight: number, position: number, version: number, changedAt: string, viewerCanEdit: boolean, changedBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const ThemeListQueryDocument = typed<ThemeListQuery, ThemeListQueryVariables>(
  'sha256:af50671945674050179f7946ab020e225f95ad8aa2ea9d1b8b7917ec0d62ae31',
);

export const ThemePageQueryDocument = typed<ThemePageQuery, ThemePageQueryVariables>(
  'sha256:b1100832db96094e2b0d8e5352c78c239420a7e296cf988a449657c92841efef',
);

export const PriorityListQueryDocument = typed<PriorityListQuery, PriorityListQueryVariables>(
  'sha256:9a6756a1c8c8fe046b9576943671868a1e5945810759ea70d5f5c46d09f76a8d',
);

export const PriorityColumnsQueryDocument = typed<PriorityColumnsQuery, PriorityColumnsQueryVariables>(
  'sha256:5b250d6e1b90aea24233ca811db8bcddadc22863ff977f0e3c674cd712884045',
);

export const IdeaPlanQueryDocument = typed<IdeaPlanQuery, IdeaPlanQueryVariables>(
  'sha256:cfc9e0ae8d0b10aefe8edc409e6ab1e1117f5b4e10f14ad25a2c5a08a625e3e4',
);

export const ThemesToChooseQueryDocument = typed<ThemesToChooseQuery, ThemesToChooseQueryVariables>(
  'sha256:b2e73489abf65523b3d0107ce84a565dd6309adf88fceadc5a5e0fbda15b6a66',
);

export const CreateThemeMutationDocument = typed<CreateThemeMutation, CreateThemeMutationVariables>(
  'sha256:a39fa5e5d051f5f813cf2bdd901bfb5b857a723c8c34a8701671cc986d250808',
);

export const EditThemeMutationDocument = typed<EditThemeMutation, EditThemeMutationVariables>(
  'sha256:0907df61c3740a512569d615daa9da98f4055deedba1364bd74e03cf58285983',
);

export const DeleteThemeMutationDocument = typed<DeleteThemeMutation, DeleteThemeMutationVariables>(
  'sha256:26706bf92552425e4f1c8e5e892ccf970783c7bff9dea3a0de95a0f779e88d86',
);

export const AddToThemeMutationDocument = typed<AddToThemeMutation, AddToThemeMutationVariables>(
  'sha256:154c5ab80a9e2371beb79b7597a1e92dd7926efef3ad11f35126ea1d1f1d5f95',
);

export const RemoveFromThemeMutationDocument = typed<RemoveFromThemeMutation, RemoveFromThemeMutationVariables>(
  'sha256:7f170640caa5d9c2869514ac5286edf29daa9ef18a22112a40355c7182e62683',
);

export const PutOnListMutationDocument = typed<PutOnListMutation, PutOnListMutationVariables>(
  'sha256:1cc0aff85ce95e8123226a307171fcf90ddbd9f34ddf6bdfd89e81b05a0666c5',
);

export const AssessMutationDocument = typed<AssessMutation, AssessMutationVariables>(
  'sha256:a0ef6b6fcd7cd6c570caed28894f24a55918493bdbeaaf984afbbafdaec8a0a9',
);

export const TakeOffListMutationDocument = typed<TakeOffListMutation, TakeOffListMutationVariables>(
  'sha256:2587e2feab925f4aab4dbb1eb80008696315832e6e94e73489d986592d34f38b',
);

export const CreateColumnMutationDocument = typed<CreateColumnMutation, CreateColumnMutationVariables>(
  'sha256:cd7de53a2b6e668dce0c5d6e7ce96133f061e58342802795d8019a387a583fb2',
);

export const EditColumnMutationDocument = typed<EditColumnMutation, EditColumnMutationVariables>(
  'sha256:dc782943e6432f7a91bf8031a512aacfbeaaff59a8f57231caa4f7095fe745a4',
);