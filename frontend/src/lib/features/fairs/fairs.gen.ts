/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** Where an appearance stands, from the first talk to the last franc. */
export type AppearanceState =
  /** All have accepted the agreement. */
  | 'AGREED'
  /** It does not take place. */
  | 'CANCELLED'
  /** Everything is paid and done. */
  | 'CLOSED'
  /** Hall and stand are confirmed. */
  | 'CONFIRMED'
  /** The stand is being designed. */
  | 'DESIGNING'
  /** Contacts are followed up. */
  | 'FOLLOWING_UP'
  /** Somebody thought of it. */
  | 'IDEA'
  /** The firms are asked whether they take part. */
  | 'INVITED'
  /** Everything is being prepared. */
  | 'PREPARING'
  /** The organiser knows of it. */
  | 'REGISTERED'
  /** Goals and figures were looked at. */
  | 'REVIEWED'
  /** The fair is on. */
  | 'RUNNING'
  /** Costs are shared out. */
  | 'SETTLING';

/** How the firms take part, towards the organiser. */
export type Form =
  /** Two stands side by side, with a joint programme. */
  | 'ADJACENT'
  /** The partner is registered as a co-exhibitor. */
  | 'CO_EXHIBITOR'
  /** The partner comes as a guest, for a talk or a demonstration. */
  | 'GUEST_SLOT'
  /** One stand, rented together. */
  | 'JOINT_STAND'
  /** A stand of the host's own. */
  | 'OWN_STAND'
  /** The partner's goods are shown, without its staff. */
  | 'REPRESENTED';

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

/** What a firm is towards the organiser. */
export type ParticipationRole =
  /** Registered and listed on its own. */
  | 'CO_EXHIBITOR'
  /** For a talk or a demonstration. */
  | 'GUEST'
  /** The contract party of the organiser. */
  | 'MAIN'
  /** With goods only. */
  | 'REPRESENTED';

/** Whether a firm takes part. */
export type ParticipationState =
  /** Takes part. */
  | 'ACCEPTED'
  /** Does not take part. */
  | 'DECLINED'
  /** Has been asked. */
  | 'INVITED'
  /** Took part, and does no more. */
  | 'WITHDRAWN';

export type FairFirmFragment = { id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null };

export type FairEntryFragment = { id: string, title: string, state: Schema.AppearanceState, stepTo: Schema.AppearanceState | null, nextState: Schema.AppearanceState | null, firstDay: string, lastDay: string, hall: string, standNumber: string, missing: Array<string>, edition: { id: string, fair: { id: string, name: string, city: string, country: string } | null } | null, participations: Array<{ id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> };

export type FairHeadFragment = { purpose: string, form: Schema.Form, standArea: number, nextNeedsAll: boolean, version: number, viewerHasStepped: boolean, viewerCanEdit: boolean, viewerCanSpeak: boolean, viewerHasUnread: boolean, id: string, title: string, state: Schema.AppearanceState, stepTo: Schema.AppearanceState | null, nextState: Schema.AppearanceState | null, firstDay: string, lastDay: string, hall: string, standNumber: string, missing: Array<string>, edition: { id: string, fair: { id: string, name: string, city: string, country: string } | null } | null, participations: Array<{ id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> };

export type FairListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type FairListQuery = { appearances: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, state: Schema.AppearanceState, stepTo: Schema.AppearanceState | null, nextState: Schema.AppearanceState | null, firstDay: string, lastDay: string, hall: string, standNumber: string, missing: Array<string>, edition: { id: string, fair: { id: string, name: string, city: string, country: string } | null } | null, participations: Array<{ id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> }> } | null };

export type FairFrameQueryVariables = Exact<{
  id: string;
}>;


export type FairFrameQuery = { appearance: { purpose: string, form: Schema.Form, standArea: number, nextNeedsAll: boolean, version: number, viewerHasStepped: boolean, viewerCanEdit: boolean, viewerCanSpeak: boolean, viewerHasUnread: boolean, id: string, title: string, state: Schema.AppearanceState, stepTo: Schema.AppearanceState | null, nextState: Schema.AppearanceState | null, firstDay: string, lastDay: string, hall: string, standNumber: string, missing: Array<string>, edition: { id: string, fair: { id: string, name: string, city: string, country: string } | null } | null, participations: Array<{ id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> } | null };

export const FairListQueryDocument = typed<FairListQuery, FairListQueryVariables>(
  'sha256:6dbe3c6ed3d9862685529f29dfec977b74080fcf1fdab394bc40189971121e02',
);

export const FairFrameQueryDocument = typed<FairFrameQuery, FairFrameQueryVariables>(
  'sha256:4643a922988f497c7473ae7fde45b6d54e2bf1d247aa7b68d3790c46e4ed9dc5',
);