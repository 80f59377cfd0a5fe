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
  /** Another browser or a program; without it this one. */
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
  'sha256:6d30fa05fc9caf181493cb81393a35b276cbff162cacaa397135b90b81a69c37',
);

export const UpdateProfileMutationDocument = typed<UpdateProfileMutation, UpdateProfileMutationVariables>(
  'sha256:967d9fd515a304d6006563671e229bb88c1be95dee2a7dab4caba3805b5ebcb2',
);

export const ChangePasswordMutationDocument = typed<ChangePasswordMutation, ChangePasswordMutationVariables>(
  'sha256:5956d5ffb68d5e0fa917c8adef74182daca67a48c85e1733171f90646d01719d',
);

export const EndSessionMutationDocument = typed<EndSessionMutation, EndSessionMutationVariables>(
  'sha256:0c3ccdf103f6dd41dc4220b77fe2ca21c487db5385e973328b4f11df736c9e15',
);

export const EndAllSessionsMutationDocument = typed<EndAllSessionsMutation, EndAllSessionsMutationVariables>(
  'sha256:f2ba67006795af5a50f4260ab010cfcb91e5fc1d536bc678e5d5897a62eb9280',
);