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

/** What is to be different; what is not given stays. */
export type ProfileUpdateInput = {
  /** Light or dark. */
  colourScheme?: ColourScheme | null | undefined;
  /** What you do at this firm; may be empty. */
  function?: string | null | undefined;
  /** de, en, fr or it. */
  locale?: string | null | undefined;
  /** The name that others see. */
  name?: string | null | undefined;
  /** A name such as Europe/Zurich. */
  timeZone?: string | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

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

/** Where to sign out. */
export type SessionEndInput = {
  /** Another browser or a program; without it this one. */
  sessionId?: string | null | undefined;
};

/** For which firm to go on. */
export type SessionSwitchInput = {
  /** One of your own memberships. */
  membershipId: string;
};

export type SignOutMutationVariables = Exact<{
  input: Schema.SessionEndInput;
}>;


export type SignOutMutation = { sessionEnd: { ok: boolean, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type SwitchMembershipMutationVariables = Exact<{
  input: Schema.SessionSwitchInput;
}>;


export type SwitchMembershipMutation = { sessionSwitch: { viewer: { email: string, locale: string, timeZone: string, role: Schema.Role, isStaff: boolean, colourScheme: Schema.ColourScheme, viewerCanInvite: boolean, viewerCanSubmit: boolean, viewerCanModerate: boolean, viewerCanManageCircles: boolean, viewerCanManageOrganisations: boolean, person: { id: string, name: string }, organisation: { id: string, name: string, kind: Schema.OrganisationKind }, workspace: { id: string, name: string, locale: string }, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type SetPreferencesMutationVariables = Exact<{
  input: Schema.ProfileUpdateInput;
}>;


export type SetPreferencesMutation = { profileUpdate: { viewer: { email: string, locale: string, timeZone: string, role: Schema.Role, isStaff: boolean, colourScheme: Schema.ColourScheme, viewerCanInvite: boolean, viewerCanSubmit: boolean, viewerCanModerate: boolean, viewerCanManageCircles: boolean, viewerCanManageOrganisations: boolean, person: { id: string, name: string }, organisation: { id: string, name: string, kind: Schema.OrganisationKind }, workspace: { id: string, name: string, locale: string }, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const SignOutMutationDocument = typed<SignOutMutation, SignOutMutationVariables>(
  'sha256:b5613b7f0766dfa0d974371f7c3c157b6d2fa14f896285f781925a96c09e076c',
);

export const SwitchMembershipMutationDocument = typed<SwitchMembershipMutation, SwitchMembershipMutationVariables>(
  'sha256:0b55bf28949b881d0d18c66c93a29c3b532f4826672abd5c5156d0d8b1581a37',
);

export const SetPreferencesMutationDocument = typed<SetPreferencesMutation, SetPreferencesMutationVariables>(
  'sha256:7b03f940134c37c142390708450257dc06820b3d5f42351da3e2ac6dead109c3',
);