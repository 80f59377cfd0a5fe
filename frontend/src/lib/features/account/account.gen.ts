/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** A way in for a program. */
export type AccessKeyCreateInput = {
  /** How long the key lasts: 1 to 365 days. */
  days: number;
  /** What you call the program, at most 60 characters. */
  name: string;
};

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
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
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

export type WayInFragment = { id: string, isProgram: boolean, name: string | null, createdAt: string, lastSeenAt: string, expiresAt: string, userAgent: string | null, isCurrent: boolean };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { viewer: { email: string, locale: string, timeZone: string, hasPassword: boolean, person: { id: string, name: string, function: string | null }, sessions: Array<{ id: string, isProgram: boolean, name: string | null, createdAt: string, lastSeenAt: string, expiresAt: string, userAgent: string | null, isCurrent: boolean }>, memberships: Array<{ id: string, organisationName: string, workspaceName: string, isCurrent: boolean }> } | null };

export type UpdateProfileMutationVariables = Exact<{
  input: Schema.ProfileUpdateInput;
}>;


export type UpdateProfileMutation = { profileUpdate: { viewer: { locale: string, timeZone: string, person: { id: string, name: string, function: string | null } } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ChangePasswordMutationVariables = Exact<{
  input: Schema.PasswordChangeInput;
}>;


export type ChangePasswordMutation = { passwordChange: { viewer: { hasPassword: boolean, sessions: Array<{ id: string, isProgram: boolean, name: string | null, createdAt: string, lastSeenAt: string, expiresAt: string, userAgent: string | null, isCurrent: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EndSessionMutationVariables = Exact<{
  input: Schema.SessionEndInput;
}>;


export type EndSessionMutation = { sessionEnd: { ok: boolean, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type CreateAccessKeyMutationVariables = Exact<{
  input: Schema.AccessKeyCreateInput;
}>;


export type CreateAccessKeyMutation = { accessKeyCreate: { secret: string | null, session: { id: string, isProgram: boolean, name: string | null, createdAt: string, lastSeenAt: string, expiresAt: string, userAgent: string | null, isCurrent: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EndAllSessionsMutationVariables = Exact<{
  input: Schema.SessionEndAllInput;
}>;


export type EndAllSessionsMutation = { sessionEndAll: { ok: boolean, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const AccountQueryDocument = typed<AccountQuery, AccountQueryVariables>(
  'sha256:01a756abff5bb0c0589df2c69f9dc78e1992c6cdb12da00ce95aff6dc55bded2',
);

export const UpdateProfileMutationDocument = typed<UpdateProfileMutation, UpdateProfileMutationVariables>(
  'sha256:967d9fd515a304d6006563671e229bb88c1be95dee2a7dab4caba3805b5ebcb2',
);

export const ChangePasswordMutationDocument = typed<ChangePasswordMutation, ChangePasswordMutationVariables>(
  'sha256:29562feb496d8e4f3045dd7e8be585a16e0cb6655ec158598279fc8555b4752a',
);

export const EndSessionMutationDocument = typed<EndSessionMutation, EndSessionMutationVariables>(
  'sha256:0c3ccdf103f6dd41dc4220b77fe2ca21c487db5385e973328b4f11df736c9e15',
);

export const CreateAccessKeyMutationDocument = typed<CreateAccessKeyMutation, CreateAccessKeyMutationVariables>(
  'sha256:1a45328f846f5a897ad83665f52cce88b127caadd605b8103f1880282ab351ca',
);

export const EndAllSessionsMutationDocument = typed<EndAllSessionsMutation, EndAllSessionsMutationVariables>(
  'sha256:f2ba67006795af5a50f4260ab010cfcb91e5fc1d536bc678e5d5897a62eb9280',
);