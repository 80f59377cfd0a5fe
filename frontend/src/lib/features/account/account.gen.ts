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

/** The new password, and the current one if there is one. */
export type PasswordChangeInput = {
  /** The current one. */
  currentPassword?: string | null | undefined;
  /** At least 12 characters. */
  newPassword: string;
};

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
};

/** Sign out everywhere. */
export type SessionEndAllInput = {
  /** Here as well. */
  confirm?: boolean;
};

/** Where to sign out. */
export type SessionEndInput = {
  /** Another browser; without it this one. */
  sessionId?: string | null | undefined;
};

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { viewer: { email: string, locale: string, timeZone: string, hasPassword: boolean, person: { id: string, name: string, function: string | null }, sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, userAgent: string | null, isCurrent: boolean }>, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> } | null };

export type UpdateProfileMutationVariables = Exact<{
  input: Schema.ProfileUpdateInput;
}>;


export type UpdateProfileMutation = { profileUpdate: { viewer: { locale: string, timeZone: string, person: { id: string, name: string, function: string | null } } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ChangePasswordMutationVariables = Exact<{
  input: Schema.PasswordChangeInput;
}>;


export type ChangePasswordMutation = { passwordChange: { viewer: { hasPassword: boolean, sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, userAgent: string | null, isCurrent: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EndSessionMutationVariables = Exact<{
  input: Schema.SessionEndInput;
}>;


export type EndSessionMutation = { sessionEnd: { ok: boolean, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EndAllSessionsMutationVariables = Exact<{
  input: Schema.SessionEndAllInput;
}>;


export type EndAllSessionsMutation = { sessionEndAll: { ok: boolean, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const AccountQueryDocument = typed<AccountQuery, AccountQueryVariables>(
  'query Account{viewer{email locale timeZone hasPassword person{id name function __typename}sessions{id createdAt lastSeenAt userAgent isCurrent __typename}memberships{id organisationName workspaceName isCurrent __typename}__typename}}',
);

export const UpdateProfileMutationDocument = typed<UpdateProfileMutation, UpdateProfileMutationVariables>(
  'mutation UpdateProfile($input:ProfileUpdateInput!){profileUpdate(input:$input){viewer{locale timeZone person{id name function __typename}__typename}userErrors{code message path __typename}__typename}}',
);

export const ChangePasswordMutationDocument = typed<ChangePasswordMutation, ChangePasswordMutationVariables>(
  'mutation ChangePassword($input:PasswordChangeInput!){passwordChange(input:$input){viewer{hasPassword sessions{id createdAt lastSeenAt userAgent isCurrent __typename}__typename}userErrors{code message path __typename}__typename}}',
);

export const EndSessionMutationDocument = typed<EndSessionMutation, EndSessionMutationVariables>(
  'mutation EndSession($input:SessionEndInput!){sessionEnd(input:$input){ok userErrors{code message path __typename}__typename}}',
);

export const EndAllSessionsMutationDocument = typed<EndAllSessionsMutation, EndAllSessionsMutationVariables>(
  'mutation EndAllSessions($input:SessionEndAllInput!){sessionEndAll(input:$input){ok userErrors{code message path __typename}__typename}}',
);