/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** Who is in a circle: staff only, host and one partner, all partners, or chosen ones. */
export type CircleKind =
  /** Chosen partners. */
  | 'CUSTOM'
  /** The host's staff only. */
  | 'HOUSE'
  /** All partners. */
  | 'OPEN'
  /** The host and one partner. */
  | 'PAIR';

/** Who is asked to join which firm. */
export type InvitationCreateInput = {
  /** A guest's one circle. */
  circleId?: string | null | undefined;
  /** Where the invitation goes. */
  email: string;
  /** When a guest's time ends. */
  endsAt?: string | null | undefined;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** The firm to join. */
  organisationId: string;
  /** As what. */
  role: Role;
};

/** Which invitation goes out again. */
export type InvitationResendInput = {
  /** The invitation. */
  id: string;
};

/** Which invitation is taken back. */
export type InvitationRevokeInput = {
  /** The invitation. */
  id: string;
};

/** Where a person stands with the firm. */
export type MembershipState =
  /** Takes part. */
  | 'ACTIVE'
  /** Asked to join. */
  | 'INVITED'
  /** Does not belong to the firm any more. */
  | 'LEFT'
  /** Cannot come in for now. */
  | 'SUSPENDED';

/** A new partner firm. */
export type OrganisationCreateInput = {
  /** Where it is. */
  city?: string | null | undefined;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Its name. */
  name: string;
};

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

/** What is to be different; what is not given stays. */
export type OrganisationUpdateInput = {
  /** Where it is; empty for nowhere in particular. */
  city?: string | null | undefined;
  /** The firm. */
  id: string;
  /** Its name. */
  name?: string | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** What is to be different; what is not given stays. */
export type PersonUpdateInput = {
  /** The person. */
  id: string;
  /** The staff member's "my partners"; empty: all of them. */
  partnerIds?: Array<string> | null | undefined;
  /** The new role. */
  role?: Role | null | undefined;
  /** Suspended, active again, or gone. */
  state?: MembershipState | null | undefined;
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

export type PersonEntryFragment = { id: string, name: string, function: string | null, role: Schema.Role, state: Schema.MembershipState, isViewer: boolean, email: string | null, endsAt: string | null, viewerCanManage: boolean, partners: Array<{ id: string, name: string }> };

export type FirmEntryFragment = { id: string, name: string, kind: Schema.OrganisationKind, city: string | null, isOwn: boolean, version: number };

export type InvitationEntryFragment = { id: string, email: string, role: Schema.Role, sentAt: string, expiresAt: string, isExpired: boolean, organisation: { id: string, name: string }, invitedBy: { id: string, name: string } | null };

export type FirmRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirmRightsQuery = { viewer: { role: Schema.Role, organisation: { id: string, kind: Schema.OrganisationKind }, person: { id: string, partners: Array<{ id: string, name: string }> } } | null };

export type FirmListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type FirmListQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: Schema.OrganisationKind, city: string | null, isOwn: boolean, version: number, people: { totalCount: number, nodes: Array<{ id: string, name: string, state: Schema.MembershipState }> } }> } | null };

export type FirmDetailFragment = { id: string, name: string, kind: Schema.OrganisationKind, city: string | null, isOwn: boolean, version: number, people: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, function: string | null, role: Schema.Role, state: Schema.MembershipState, isViewer: boolean, email: string | null, endsAt: string | null, viewerCanManage: boolean, partners: Array<{ id: string, name: string }> }> }, circles: Array<{ id: string, name: string, kind: Schema.CircleKind }> };

export type FirmQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FirmQuery = { node:
    | { id: string, name: string, kind: Schema.OrganisationKind, city: string | null, isOwn: boolean, version: number, people: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, function: string | null, role: Schema.Role, state: Schema.MembershipState, isViewer: boolean, email: string | null, endsAt: string | null, viewerCanManage: boolean, partners: Array<{ id: string, name: string }> }> }, circles: Array<{ id: string, name: string, kind: Schema.CircleKind }> }
    | Record<PropertyKey, never>
   | null };

export type FirmChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FirmChoicesQuery = { organisations: { nodes: Array<{ id: string, name: string, kind: Schema.OrganisationKind, city: string | null, isOwn: boolean, version: number, circles: Array<{ id: string, name: string, kind: Schema.CircleKind }> }> } | null };

export type OpenInvitationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenInvitationsQuery = { invitations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, email: string, role: Schema.Role, sentAt: string, expiresAt: string, isExpired: boolean, organisation: { id: string, name: string }, invitedBy: { id: string, name: string } | null }> } | null };

export type CreateFirmMutationVariables = Exact<{
  input: Schema.OrganisationCreateInput;
}>;


export type CreateFirmMutation = { organisationCreate: { organisation: { id: string, name: string, kind: Schema.OrganisationKind, city: string | null, isOwn: boolean, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type UpdateFirmMutationVariables = Exact<{
  input: Schema.OrganisationUpdateInput;
}>;


export type UpdateFirmMutation = { organisationUpdate: { organisation: { id: string, name: string, kind: Schema.OrganisationKind, city: string | null, isOwn: boolean, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type InvitePersonMutationVariables = Exact<{
  input: Schema.InvitationCreateInput;
}>;


export type InvitePersonMutation = { invitationCreate: { invitation: { id: string, email: string, role: Schema.Role, sentAt: string, expiresAt: string, isExpired: boolean, organisation: { id: string, name: string }, invitedBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ResendInvitationMutationVariables = Exact<{
  input: Schema.InvitationResendInput;
}>;


export type ResendInvitationMutation = { invitationResend: { invitation: { id: string, email: string, role: Schema.Role, sentAt: string, expiresAt: string, isExpired: boolean, organisation: { id: string, name: string }, invitedBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RevokeInvitationMutationVariables = Exact<{
  input: Schema.InvitationRevokeInput;
}>;


export type RevokeInvitationMutation = { invitationRevoke: { invitation: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type UpdatePersonMutationVariables = Exact<{
  input: Schema.PersonUpdateInput;
}>;


export type UpdatePersonMutation = { personUpdate: { person: { id: string, name: string, function: string | null, role: Schema.Role, state: Schema.MembershipState, isViewer: boolean, email: string | null, endsAt: string | null, viewerCanManage: boolean, partners: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FirmRightsQueryDocument = typed<FirmRightsQuery, FirmRightsQueryVariables>(
  'sha256:f9be227a6601114584213448af3e71e82f031386052d5af3df7e3aae049ad7fc',
);

export const FirmListQueryDocument = typed<FirmListQuery, FirmListQueryVariables>(
  'sha256:7923dd1d68ad1f8a2aa7b91892df9f2e59099dd470a7d3c266f17b421bd833ca',
);

export const FirmQueryDocument = typed<FirmQuery, FirmQueryVariables>(
  'sha256:93487b31a830aa81a5cbdd3f88152c4aae68300c6ce74f64282d219e2c95c4e9',
);

export const FirmChoicesQueryDocument = typed<FirmChoicesQuery, FirmChoicesQueryVariables>(
  'sha256:53aaf7ae1a06f93a4b5dd9473987c0f06cd20dc9c9bf4e1bac0cd4b3ea634511',
);

export const OpenInvitationsQueryDocument = typed<OpenInvitationsQuery, OpenInvitationsQueryVariables>(
  'sha256:f1b5fa08b47ead2f3be50fd48d6f5fa2ad8c349a27f9659a316af0967c9a3d61',
);

export const CreateFirmMutationDocument = typed<CreateFirmMutation, CreateFirmMutationVariables>(
  'sha256:4cee1d227087f1ff4b4ed25f87855d701a5ffbd45114025153ae09f593e57648',
);

export const UpdateFirmMutationDocument = typed<UpdateFirmMutation, UpdateFirmMutationVariables>(
  'sha256:88349e8a2ec39e065e95e7210de836be43b67f84aa1f01c1bf2fcc3d7ffcff91',
);

export const InvitePersonMutationDocument = typed<InvitePersonMutation, InvitePersonMutationVariables>(
  'sha256:1a38a803ce05160b98abc6e728fe18e74dcef2e8dbf8b11df3e6d2cd18156699',
);

export const ResendInvitationMutationDocument = typed<ResendInvitationMutation, ResendInvitationMutationVariables>(
  'sha256:874bba70336e6a8a6e3dfeda216edbf9516c26cc6682554f662cbafef44542f0',
);

export const RevokeInvitationMutationDocument = typed<RevokeInvitationMutation, RevokeInvitationMutationVariables>(
  'sha256:edc63b393d40fbc41a8690c104517c8f1fc7c4ddd2f5183e994f88ae8b9e725f',
);

export const UpdatePersonMutationDocument = typed<UpdatePersonMutation, UpdatePersonMutationVariables>(
  'sha256:7f069be70a7f886660e1ab43643c45f40dc5282d570e086bd3600132423d821b',
);