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

export type InvitationAcceptInput = {
  function?: string | null | undefined;
  locale?: string | null | undefined;
  name: string;
  password?: string | null | undefined;
  token: string;
};

export type OrganisationKind =
  | 'HOST'
  | 'PARTNER';

export type Role =
  | 'ADMIN'
  | 'GUEST'
  | 'LEAD'
  | 'MEMBER'
  | 'MODERATOR'
  | 'OWNER'
  | 'PARTNER_MEMBER';

export type SessionCreateInput = {
  email: string;
  password: string;
};

export type SessionLinkRedeemInput = {
  token: string;
};

export type SessionLinkRequestInput = {
  email: string;
};

export type WorkspaceSetUpInput = {
  email: string;
  locale: string;
  name: string;
  organisationName: string;
  password: string;
  token: string;
  workspaceName: string;
};

export type SignInMutationVariables = Exact<{
  input: Schema.SessionCreateInput;
}>;


export type SignInMutation = { sessionCreate: { viewer: { email: string, locale: string, timeZone: string, role: Schema.Role, isStaff: boolean, colourScheme: Schema.ColourScheme, waitingCount: number, viewerCanInvite: boolean, viewerCanModerate: boolean, viewerCanManageCircles: boolean, viewerCanManageOrganisations: boolean, person: { id: string, name: string }, organisation: { id: string, name: string, kind: Schema.OrganisationKind }, workspace: { id: string, name: string, locale: string }, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RequestLinkMutationVariables = Exact<{
  input: Schema.SessionLinkRequestInput;
}>;


export type RequestLinkMutation = { sessionLinkRequest: { sent: boolean, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RedeemLinkMutationVariables = Exact<{
  input: Schema.SessionLinkRedeemInput;
}>;


export type RedeemLinkMutation = { sessionLinkRedeem: { viewer: { email: string, locale: string, timeZone: string, role: Schema.Role, isStaff: boolean, colourScheme: Schema.ColourScheme, waitingCount: number, viewerCanInvite: boolean, viewerCanModerate: boolean, viewerCanManageCircles: boolean, viewerCanManageOrganisations: boolean, person: { id: string, name: string }, organisation: { id: string, name: string, kind: Schema.OrganisationKind }, workspace: { id: string, name: string, locale: string }, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type SetUpWorkspaceMutationVariables = Exact<{
  input: Schema.WorkspaceSetUpInput;
}>;


export type SetUpWorkspaceMutation = { workspaceSetUp: { viewer: { email: string, locale: string, timeZone: string, role: Schema.Role, isStaff: boolean, colourScheme: Schema.ColourScheme, waitingCount: number, viewerCanInvite: boolean, viewerCanModerate: boolean, viewerCanManageCircles: boolean, viewerCanManageOrganisations: boolean, person: { id: string, name: string }, organisation: { id: string, name: string, kind: Schema.OrganisationKind }, workspace: { id: string, name: string, locale: string }, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type InvitationToAcceptQueryVariables = Exact<{
  token: string;
}>;


export type InvitationToAcceptQuery = { invitation: { email: string, organisationName: string, workspaceName: string, invitedByName: string, role: Schema.Role, isExpired: boolean, needsPassword: boolean } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: Schema.InvitationAcceptInput;
}>;


export type AcceptInvitationMutation = { invitationAccept: { viewer: { email: string, locale: string, timeZone: string, role: Schema.Role, isStaff: boolean, colourScheme: Schema.ColourScheme, waitingCount: number, viewerCanInvite: boolean, viewerCanModerate: boolean, viewerCanManageCircles: boolean, viewerCanManageOrganisations: boolean, person: { id: string, name: string }, organisation: { id: string, name: string, kind: Schema.OrganisationKind }, workspace: { id: string, name: string, locale: string }, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const SignInMutationDocument = typed<SignInMutation, SignInMutationVariables>(
  'mutation SignIn($input:SessionCreateInput!){sessionCreate(input:$input){viewer{...SessionViewer}userErrors{code message path}}}fragment SessionViewer on Viewer{email locale timeZone role isStaff colourScheme waitingCount viewerCanInvite viewerCanModerate viewerCanManageCircles viewerCanManageOrganisations person{id name}organisation{id name kind}workspace{id name locale}memberships{id organisationName workspaceName isCurrent}}',
);

export const RequestLinkMutationDocument = typed<RequestLinkMutation, RequestLinkMutationVariables>(
  'mutation RequestLink($input:SessionLinkRequestInput!){sessionLinkRequest(input:$input){sent userErrors{code message path}}}',
);

export const RedeemLinkMutationDocument = typed<RedeemLinkMutation, RedeemLinkMutationVariables>(
  'mutation RedeemLink($input:SessionLinkRedeemInput!){sessionLinkRedeem(input:$input){viewer{...SessionViewer}userErrors{code message path}}}fragment SessionViewer on Viewer{email locale timeZone role isStaff colourScheme waitingCount viewerCanInvite viewerCanModerate viewerCanManageCircles viewerCanManageOrganisations person{id name}organisation{id name kind}workspace{id name locale}memberships{id organisationName workspaceName isCurrent}}',
);

export const SetUpWorkspaceMutationDocument = typed<SetUpWorkspaceMutation, SetUpWorkspaceMutationVariables>(
  'mutation SetUpWorkspace($input:WorkspaceSetUpInput!){workspaceSetUp(input:$input){viewer{...SessionViewer}userErrors{code message path}}}fragment SessionViewer on Viewer{email locale timeZone role isStaff colourScheme waitingCount viewerCanInvite viewerCanModerate viewerCanManageCircles viewerCanManageOrganisations person{id name}organisation{id name kind}workspace{id name locale}memberships{id organisationName workspaceName isCurrent}}',
);

export const InvitationToAcceptQueryDocument = typed<InvitationToAcceptQuery, InvitationToAcceptQueryVariables>(
  'query InvitationToAccept($token:String!){invitation(token:$token){email organisationName workspaceName invitedByName role isExpired needsPassword}}',
);

export const AcceptInvitationMutationDocument = typed<AcceptInvitationMutation, AcceptInvitationMutationVariables>(
  'mutation AcceptInvitation($input:InvitationAcceptInput!){invitationAccept(input:$input){viewer{...SessionViewer}userErrors{code message path}}}fragment SessionViewer on Viewer{email locale timeZone role isStaff colourScheme waitingCount viewerCanInvite viewerCanModerate viewerCanManageCircles viewerCanManageOrganisations person{id name}organisation{id name kind}workspace{id name locale}memberships{id organisationName workspaceName isCurrent}}',
);