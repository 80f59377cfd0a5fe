/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
export type PaletteQueryVariables = Exact<{
  text: string;
}>;


export type PaletteQuery = { ideas: { nodes: Array<{ title: Array<string> | null, idea: { id: string, number: number, title: string } | null }> } | null, comments: { nodes: Array<{ snippet: Array<string> | null, idea: { id: string, number: number, title: string } | null, comment: { id: string } | null }> } | null };

export type PaletteNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type PaletteNamesQuery = { people: { nodes: Array<{ id: string, name: string, organisation: { id: string, name: string } | null }> } | null, organisations: { nodes: Array<{ id: string, name: string, city: string | null }> } | null };

export const PaletteQueryDocument = typed<PaletteQuery, PaletteQueryVariables>(
  'sha256:ce9579e6e306f227f3d36bb321e10e5c60770a968af8c1e870e72b3ffb946a7d',
);

export const PaletteNamesQueryDocument = typed<PaletteNamesQuery, PaletteNamesQueryVariables>(
  'sha256:a20a93d355814bbaec61c43ea174cfcd41dd8c543b924b84478ffa064fb7cf99',
);