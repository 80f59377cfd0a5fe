/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
export type CircleKind =
  | 'CUSTOM'
  | 'HOUSE'
  | 'OPEN'
  | 'PAIR';

export type IdeaFilter = {
  circle?: string | null | undefined;
  followed?: boolean | null | undefined;
  language?: string | null | undefined;
  mine?: boolean | null | undefined;
  organisation?: string | null | undefined;
  status?: Array<IdeaStatus> | null | undefined;
  supported?: boolean | null | undefined;
  text?: string | null | undefined;
};

export type IdeaOrder = {
  direction: OrderDirection;
  field: IdeaOrderField;
};

export type IdeaOrderField =
  | 'CREATED_AT'
  | 'LAST_ACTIVITY_AT'
  | 'SUPPORT';

export type IdeaStatus =
  | 'CONSIDERING'
  | 'DECLINED'
  | 'HELD'
  | 'IN_DEVELOPMENT'
  | 'OPEN'
  | 'PLANNED'
  | 'RELEASED'
  | 'WITHDRAWN';

export type Need =
  | 'BLOCKING'
  | 'IMPORTANT'
  | 'NICE';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type IdeaRowFragment = { id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, commentCount: number, createdAt: string, lastActivityAt: string, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind }, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null };

export type IdeaListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: Schema.IdeaFilter | null | undefined;
  orderBy?: Schema.IdeaOrder | null | undefined;
}>;


export type IdeaListQuery = { ideas: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, commentCount: number, createdAt: string, lastActivityAt: string, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind }, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null }> } | null };

export const IdeaListQueryDocument = typed<IdeaListQuery, IdeaListQueryVariables>(
  'query IdeaList($first:Int!,$after:String,$filter:IdeaFilter,$orderBy:IdeaOrder){ideas(first:$first,after:$after,filter:$filter,orderBy:$orderBy){totalCount pageInfo{hasNextPage endCursor}nodes{...IdeaRow}}}fragment IdeaRow on Idea{id number title excerpt language status isHeld organisation{id name}author{id name}circle{id name kind}supportCount voiceCount supportCountFloor viewerSupport{id need reason}viewerCanSupport viewerFollows commentCount createdAt lastActivityAt}',
);