/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** How the pages look. */
export type ColourScheme =
  /** Dark. */
  | 'DARK'
  /** Light. */
  | 'LIGHT'
  /** As the device says. */
  | 'SYSTEM';

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

/** What a person may do for the firm; the first four are the host's, the others the partners'. */
export type Role =
  /** Manages firms, people and circles. */
  | 'ADMIN'
  /** Takes part in one circle until a day. */
  | 'GUEST'
  /** Speaks for a partner firm and invites colleagues. */
  | 'LEAD'
  /** Works for the host and takes part. */
  | 'MEMBER'
  /** Moderates and answers ideas, perhaps of some partners only. */
  | 'MODERATOR'
  /** Owns the portal; can do everything. */
  | 'OWNER'
  /** Takes part for a partner firm. */
  | 'PARTNER_MEMBER';

export type SessionViewerFragment = { email: string, locale: string, timeZone: string, role: Schema.Role, isStaff: boolean, colourScheme: Schema.ColourScheme, viewerCanInvite: boolean, viewerCanSubmit: boolean, viewerCanModerate: boolean, viewerCanManageCircles: boolean, viewerCanManageOrganisations: boolean, person: { id: string, name: string }, organisation: { id: string, name: string, kind: Schema.OrganisationKind }, workspace: { id: string, name: string, locale: string }, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { portal: { name: string, isSetUp: boolean, isDemo: boolean, locale: string, demoPeople: Array<{ name: string, email: string, organisation: string, role: string, password: string }> } | null, viewer: { email: string, locale: string, timeZone: string, role: Schema.Role, isStaff: boolean, colourScheme: Schema.ColourScheme, viewerCanInvite: boolean, viewerCanSubmit: boolean, viewerCanModerate: boolean, viewerCanManageCircles: boolean, viewerCanManageOrganisations: boolean, person: { id: string, name: string }, organisation: { id: string, name: string, kind: Schema.OrganisationKind }, workspace: { id: string, name: string, locale: string }, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> } | null };

export const SessionQueryDocument = typed<SessionQuery, SessionQueryVariables>(
  'sha256:badcd370cd50d3f867a1ded1f251a10275f21bd950180ad7586e17dea806fc68',
);