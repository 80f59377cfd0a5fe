/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** How to read the file; what is left out stays as it is. */
export type IdeaImportCheckInput = {
  /** For tables: what each column stands for; those that are not named stand for nothing. */
  columns?: Array<ImportColumnInput> | null | undefined;
  /** Whose export it is. */
  format?: ImportFormat | null | undefined;
  /** The import. */
  id: string;
  /** A name for its source, at most 40 characters: under the same name the same things come only once. */
  system?: string | null | undefined;
};

/** A file to bring in. */
export type IdeaImportCreateInput = {
  /** A file of yours, uploaded before: ZIP, CSV or JSON. */
  fileId: string;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
};

/** An import to start, or to go on with. */
export type IdeaImportStartInput = {
  /** The import. */
  id: string;
};

/** An import to stop. */
export type IdeaImportStopInput = {
  /** The import. */
  id: string;
};

/** What a column stands for. */
export type ImportColumnInput = {
  /** The heading as it stands in the file. */
  heading: string;
  /** What it is. */
  member: ImportMember;
};

/** Whose export a file is. */
export type ImportFormat =
  /** An export of this portal or another one like it. */
  | 'BUNDWERK'
  /** A list of posts of Canny's API. */
  | 'CANNY'
  /** Lists of Canny's API in an archive. */
  | 'CANNY_ARCHIVE'
  /** ClearFlask's archive. */
  | 'CLEARFLASK'
  /** Fider's table of posts. */
  | 'FIDER'
  /** Fider's backup, with votes. */
  | 'FIDER_BACKUP'
  /** Quackback's archive. */
  | 'QUACKBACK'
  /** Any table with one idea per row. */
  | 'TABLE'
  /** UserVoice's table of suggestions. */
  | 'USERVOICE'
  /** UserVoice's full table, one row per idea and voter. */
  | 'USERVOICE_FULL';

/** What a column of a table may stand for. */
export type ImportMember =
  /** The name of who brought it in. */
  | 'AUTHOR'
  /** Where it stood; kept beside the idea. */
  | 'BOARD'
  /** A category; kept beside the idea. */
  | 'CATEGORY'
  /** When it was brought in. */
  | 'CREATED'
  /** The mail address of who brought it in. */
  | 'EMAIL'
  /** The firm of who brought it in. */
  | 'FIRM'
  /** By what an idea is known again. */
  | 'ID'
  /** What cannot be done today. */
  | 'PROBLEM'
  /** What could be done. */
  | 'PROPOSAL'
  /** How far it is. */
  | 'STATUS'
  /** Its tags; kept beside the idea. */
  | 'TAGS'
  /** The title. */
  | 'TITLE'
  /** How many votes it had; kept beside the idea. */
  | 'VOTES';

/** How far an import has come. */
export type ImportState =
  /** What would come is known; it waits to be started. */
  | 'CHECKED'
  /** The file is being looked at; nothing comes in. */
  | 'CHECKING'
  /** Everything was gone through. */
  | 'DONE'
  /** It went no further; `failure` says why. */
  | 'FAILED'
  /** It is being taken in. */
  | 'RUNNING'
  /** Somebody stopped it; what came in stays, and it can go on. */
  | 'STOPPED';

export type ImportHeadFragment = { id: string, fileName: string, fileSize: number, format: Schema.ImportFormat | null, state: Schema.ImportState, newIdeas: number, leftOut: number, done: number, total: number, createdAt: string, person: { id: string, name: string } | null };

export type ImportListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportListQuery = { ideaImports: { totalCount: number, nodes: Array<{ id: string, fileName: string, fileSize: number, format: Schema.ImportFormat | null, state: Schema.ImportState, newIdeas: number, leftOut: number, done: number, total: number, createdAt: string, person: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ImportPeopleQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportPeopleQuery = { importPeople: { totalCount: number, nodes: Array<{ id: string, name: string, email: string, system: string, organisation: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ImportPageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportPageQuery = { ideaImport: { system: string, failure: string | null, kept: number, firms: number, people: number, knownPeople: number, placedPeople: number, unknownPeople: number, ideas: number, supports: number, comments: number, notes: number, merges: number, readers: number, startedAt: string | null, endedAt: string | null, viewerCanGoOn: boolean, id: string, fileName: string, fileSize: number, format: Schema.ImportFormat | null, state: Schema.ImportState, newIdeas: number, leftOut: number, done: number, total: number, createdAt: string, circle: { id: string, name: string } | null, headings: Array<{ id: string, heading: string, sample: string, member: Schema.ImportMember | null }>, problems: { totalCount: number, nodes: Array<{ id: string, part: string, row: number, code: string, what: string, isKept: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, person: { id: string, name: string } | null } | null };

export type BringImportMutationVariables = Exact<{
  input: Schema.IdeaImportCreateInput;
}>;


export type BringImportMutation = { ideaImportCreate: { ideaImport: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type CheckImportMutationVariables = Exact<{
  input: Schema.IdeaImportCheckInput;
}>;


export type CheckImportMutation = { ideaImportCheck: { ideaImport: { id: string, state: Schema.ImportState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type StartImportMutationVariables = Exact<{
  input: Schema.IdeaImportStartInput;
}>;


export type StartImportMutation = { ideaImportStart: { ideaImport: { id: string, state: Schema.ImportState, done: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type StopImportMutationVariables = Exact<{
  input: Schema.IdeaImportStopInput;
}>;


export type StopImportMutation = { ideaImportStop: { ideaImport: { id: string, state: Schema.ImportState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const ImportListQueryDocument = typed<ImportListQuery, ImportListQueryVariables>(
  'sha256:be962c26d79dc7a4e3ffa27e4ded867547ee015f19c61f0f873c9a49b5bd0d1a',
);

export const ImportPeopleQueryDocument = typed<ImportPeopleQuery, ImportPeopleQueryVariables>(
  'sha256:c12598303a4a534da0f18646dd1a3308ed1ad0ccd27ecc9b6fac93d9e89a0e14',
);

export const ImportPageQueryDocument = typed<ImportPageQuery, ImportPageQueryVariables>(
  'sha256:0bb86400263f49722d68d35410ae899baa31043c8e7fbcd00bfc06e18320f58b',
);

export const BringImportMutationDocument = typed<BringImportMutation, BringImportMutationVariables>(
  'sha256:377ee226ffde1574279305576f82086c6a895e2c69579efa8b9a4bf18b2cf607',
);

export const CheckImportMutationDocument = typed<CheckImportMutation, CheckImportMutationVariables>(
  'sha256:e317a210a682bb5287090843ccacbed054197de2a5be0de598bd1144a166bdb9',
);

export const StartImportMutationDocument = typed<StartImportMutation, StartImportMutationVariables>(
  'sha256:98c896d47e3633b3746b43c0eae82fa98b55571bb08271fecc83ec86844afb77',
);

export const StopImportMutationDocument = typed<StopImportMutation, StopImportMutationVariables>(
  'sha256:4a879f3f11c42957824590d88e897267b1758c6a505b65cf9f67dcffdbd30799',
);