/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
export type ColourScheme =
  | 'DARK'
  | 'LIGHT'
  | 'SYSTEM';

export type OrganisationKind =
  | 'HOST'
  | 'PARTNER';

export type ProfileUpdateInput = {
  colourScheme?: ColourScheme | null | undefined;
  function?: string | null | undefined;
  locale?: string | null | undefined;
  name?: string | null | undefined;
  timeZone?: string | null | undefined;
};

export type Role =
  | 'ADMIN'
  | 'GUEST'
  | 'LEAD'
  | 'MEMBER'
  | 'MODERATOR'
  | 'OWNER'
  | 'PARTNER_MEMBER';

export type SessionEndInput = {
  sessionId?: string | null | undefined;
};

export type SessionSwitchInput = {
  membershipId: string;
};

export type SessionViewerFragment = { email: string, locale: string, timeZone: string, role: Schema.Role, isStaff: boolean, colourScheme: Schema.ColourScheme, waitingCount: number, viewerCanInvite: boolean, viewerCanModerate: boolean, viewerCanManageCircles: boolean, viewerCanManageOrganisations: boolean, person: { id: string, name: string }, organisation: { id: string, name: string, kind: Schema.OrganisationKind }, workspace: { id: string, name: string, locale: string }, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { portal: { name: string, isSetUp: boolean, isDemo: boolean, locale: string, demoPeople: Array<{ name: string, email: string, organisation: string, role: string, password: string }> }, viewer: { email: string, locale: string, timeZone: string, role: Schema.Role, isStaff: boolean, colourScheme: Schema.ColourScheme, waitingCount: number, viewerCanInvite: boolean, viewerCanModerate: boolean, viewerCanManageCircles: boolean, viewerCanManageOrganisations: boolean, person: { id: string, name: string }, organisation: { id: string, name: string, kind: Schema.OrganisationKind }, workspace: { id: string, name: string, locale: string }, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> } | null };

export type SignOutMutationVariables = Exact<{
  input: Schema.SessionEndInput;
}>;


export type SignOutMutation = { sessionEnd: { ok: boolean, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type SwitchMembershipMutationVariables = Exact<{
  input: Schema.SessionSwitchInput;
}>;


export type SwitchMembershipMutation = { sessionSwitch: { viewer: { email: string, locale: string, timeZone: string, role: Schema.Role, isStaff: boolean, colourScheme: Schema.ColourScheme, waitingCount: number, viewerCanInvite: boolean, viewerCanModerate: boolean, viewerCanManageCircles: boolean, viewerCanManageOrganisations: boolean, person: { id: string, name: string }, organisation: { id: string, name: string, kind: Schema.OrganisationKind }, workspace: { id: string, name: string, locale: string }, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type SetPreferencesMutationVariables = Exact<{
  input: Schema.ProfileUpdateInput;
}>;


export type SetPreferencesMutation = { profileUpdate: { viewer: { email: string, locale: string, timeZone: string, role: Schema.Role, isStaff: boolean, colourScheme: Schema.ColourScheme, waitingCount: number, viewerCanInvite: boolean, viewerCanModerate: boolean, viewerCanManageCircles: boolean, viewerCanManageOrganisations: boolean, person: { id: string, name: string }, organisation: { id: string, name: string, kind: Schema.OrganisationKind }, workspace: { id: string, name: string, locale: string }, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const SessionQueryDocument = typed<SessionQuery, SessionQueryVariables>(
  'query Session{portal{name isSetUp isDemo locale demoPeople{name email organisation role password}}viewer{...SessionViewer}}fragment SessionViewer on Viewer{email locale timeZone role isStaff colourScheme waitingCount viewerCanInvite viewerCanModerate viewerCanManageCircles viewerCanManageOrganisations person{id name}organisation{id name kind}workspace{id name locale}memberships{id organisationName workspaceName isCurrent}}',
);

export const SignOutMutationDocument = typed<SignOutMutation, SignOutMutationVariables>(
  'mutation SignOut($input:SessionEndInput!){sessionEnd(input:$input){ok userErrors{code message path}}}',
);

export const SwitchMembershipMutationDocument = typed<SwitchMembershipMutation, SwitchMembershipMutationVariables>(
  'mutation SwitchMembership($input:SessionSwitchInput!){sessionSwitch(input:$input){viewer{...SessionViewer}userErrors{code message path}}}fragment SessionViewer on Viewer{email locale timeZone role isStaff colourScheme waitingCount viewerCanInvite viewerCanModerate viewerCanManageCircles viewerCanManageOrganisations person{id name}organisation{id name kind}workspace{id name locale}memberships{id organisationName workspaceName isCurrent}}',
);

export const SetPreferencesMutationDocument = typed<SetPreferencesMutation, SetPreferencesMutationVariables>(
  'mutation SetPreferences($input:ProfileUpdateInput!){profileUpdate(input:$input){viewer{...SessionViewer}userErrors{code message path}}}fragment SessionViewer on Viewer{email locale timeZone role isStaff colourScheme waitingCount viewerCanInvite viewerCanModerate viewerCanManageCircles viewerCanManageOrganisations person{id name}organisation{id name kind}workspace{id name locale}memberships{id organisationName workspaceName isCurrent}}',
);