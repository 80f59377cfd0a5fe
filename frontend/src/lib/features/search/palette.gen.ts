/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
export type PaletteQueryVariables = Exact<{
  text: string;
}>;


export type PaletteQuery = { ideas: { nodes: Array<{ title: Array<string> | null, idea: { id: string, number: number, title: string } | null }> } | null, comments: { nodes: Array<{ snippet: Array<string> | null, idea: { id: string, number: number, title: string } | null, comment: { id: string } | null }> } | null, fairs: { nodes: Array<{ title: Array<string> | null, snippet: Array<string> | null, fair: { id: string } | null, appearance: { id: string } | null, fairTask: { id: string } | null }> } | null };

export type PaletteNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type PaletteNamesQuery = { people: { nodes: Array<{ id: string, name: string, organisation: { id: string, name: string } | null }> } | null, organisations: { nodes: Array<{ id: string, name: string, city: string | null }> } | null };

export const PaletteQueryDocument = typed<PaletteQuery, PaletteQueryVariables>(
  'sha256:941ba7eee373347bcc6ff92d0bc9d68d0a639476ea75bd72b4cc487a9aa1871e',
);

export const PaletteNamesQueryDocument = typed<PaletteNamesQuery, PaletteNamesQueryVariables>(
  'sha256:a20a93d355814bbaec61c43ea174cfcd41dd8c543b924b84478ffa064fb7cf99',
);