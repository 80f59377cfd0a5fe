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

/** What somebody says who accepts an invitation. */
export type InvitationAcceptInput = {
  /** What you do at the firm. */
  function?: string | null | undefined;
  /** de, en, fr or it. */
  locale?: string | null | undefined;
  /** The name that others see; counts for a new account only. */
  name: string;
  /** For a new account the chosen one, if any; for an existing one its password, unless signed in. */
  password?: string | null | undefined;
  /** What stands behind the # of the link. */
  token: string;
};

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

/** Address and password. */
export type SessionCreateInput = {
  /** The address of the account. */
  email: string;
  /** Its password. */
  password: string;
};

/** The sign-in link. */
export type SessionLinkRedeemInput = {
  /** What stands behind the # of the link. */
  token: string;
};

/** Where the sign-in link goes. */
export type SessionLinkRequestInput = {
  /** The address of the account. */
  email: string;
};

/** What the first person of an empty installation says. */
export type WorkspaceSetUpInput = {
  /** The owner's address. */
  email: string;
  /** The language that the portal speaks first. */
  locale: string;
  /** Who owns the portal. */
  name: string;
  /** The host firm. */
  organisationName: string;
  /** The owner's password, at least 12 characters. */
  password: string;
  /** From the one-time address in the server's log. */
  token: string;
  /** What the portal is called. */
  workspaceName: string;
};

export type SignInMutationVariables = Exact<{
  input: Schema.SessionCreateInput;
}>;


export type SignInMutation = { sessionCreate: { viewer: { email: string, locale: string, timeZone: string, role: Schema.Role, isStaff: boolean, colourScheme: Schema.ColourScheme, viewerCanInvite: boolean, viewerCanSubmit: boolean, viewerCanModerate: boolean, viewerCanManageCircles: boolean, viewerCanManageOrganisations: boolean, person: { id: string, name: string }, organisation: { id: string, name: string, kind: Schema.OrganisationKind }, workspace: { id: string, name: string, locale: string }, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RequestLinkMutationVariables = Exact<{
  input: Schema.SessionLinkRequestInput;
}>;


export type RequestLinkMutation = { sessionLinkRequest: { sent: boolean, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RedeemLinkMutationVariables = Exact<{
  input: Schema.SessionLinkRedeemInput;
}>;


export type RedeemLinkMutation = { sessionLinkRedeem: { viewer: { email: string, locale: string, timeZone: string, role: Schema.Role, isStaff: boolean, colourScheme: Schema.ColourScheme, viewerCanInvite: boolean, viewerCanSubmit: boolean, viewerCanModerate: boolean, viewerCanManageCircles: boolean, viewerCanManageOrganisations: boolean, person: { id: string, name: string }, organisation: { id: string, name: string, kind: Schema.OrganisationKind }, workspace: { id: string, name: string, locale: string }, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type SetUpWorkspaceMutationVariables = Exact<{
  input: Schema.WorkspaceSetUpInput;
}>;


export type SetUpWorkspaceMutation = { workspaceSetUp: { viewer: { email: string, locale: string, timeZone: string, role: Schema.Role, isStaff: boolean, colourScheme: Schema.ColourScheme, viewerCanInvite: boolean, viewerCanSubmit: boolean, viewerCanModerate: boolean, viewerCanManageCircles: boolean, viewerCanManageOrganisations: boolean, person: { id: string, name: string }, organisation: { id: string, name: string, kind: Schema.OrganisationKind }, workspace: { id: string, name: string, locale: string }, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type InvitationToAcceptQueryVariables = Exact<{
  token: string;
}>;


export type InvitationToAcceptQuery = { invitation: { email: string, organisationName: string, workspaceName: string, invitedByName: string, role: Schema.Role, isExpired: boolean, needsPassword: boolean } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: Schema.InvitationAcceptInput;
}>;


export type AcceptInvitationMutation = { invitationAccept: { viewer: { email: string, locale: string, timeZone: string, role: Schema.Role, isStaff: boolean, colourScheme: Schema.ColourScheme, viewerCanInvite: boolean, viewerCanSubmit: boolean, viewerCanModerate: boolean, viewerCanManageCircles: boolean, viewerCanManageOrganisations: boolean, person: { id: string, name: string }, organisation: { id: string, name: string, kind: Schema.OrganisationKind }, workspace: { id: string, name: string, locale: string }, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const SignInMutationDocument = typed<SignInMutation, SignInMutationVariables>(
  'sha256:8d67084665c1b97201e7c8606c364bab0dd379bd9cd0a5404823b226fff46175',
);

export const RequestLinkMutationDocument = typed<RequestLinkMutation, RequestLinkMutationVariables>(
  'sha256:5534d861fbc6e0bfbaa6f245de1ca9d7c363a651149bcd402b7cc5efe9bde6a7',
);

export const RedeemLinkMutationDocument = typed<RedeemLinkMutation, RedeemLinkMutationVariables>(
  'sha256:92f53d7711a0d7c1580e947644d015ae5fd0160df06155affd88ed4e2b8a4204',
);

export const SetUpWorkspaceMutationDocument = typed<SetUpWorkspaceMutation, SetUpWorkspaceMutationVariables>(
  'sha256:4a7dd040ba6152fd1113eb4d1e24ef1e443c4e70a59d3797b6685869d199730d',
);

export const InvitationToAcceptQueryDocument = typed<InvitationToAcceptQuery, InvitationToAcceptQueryVariables>(
  'sha256:ffc6fc145aa6da3735ab16b3c098cf401c5ef3cb97bedd3c57ddcbe1920ae2a2',
);

export const AcceptInvitationMutationDocument = typed<AcceptInvitationMutation, AcceptInvitationMutationVariables>(
  'sha256:adc80a97d4c100eca4bcf2525f85a6069b821c6c2f4d194cdadd204bf20b515f',
);