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

export type FirmEntryFragment = { id: string, name: string, kind: Schema.OrganisationKind, city: string | null, isOwn: boolean };

export type InvitationEntryFragment = { id: string, email: string, role: Schema.Role, sentAt: string, expiresAt: string, isExpired: boolean, organisation: { id: string, name: string }, invitedBy: { id: string, name: string } | null };

export type FirmRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirmRightsQuery = { viewer: { role: Schema.Role, organisation: { id: string, kind: Schema.OrganisationKind }, person: { id: string, partners: Array<{ id: string, name: string }> } } | null };

export type FirmListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type FirmListQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: Schema.OrganisationKind, city: string | null, isOwn: boolean, people: { totalCount: number, nodes: Array<{ id: string, name: string, state: Schema.MembershipState }> } }> } | null };

export type FirmDetailFragment = { id: string, name: string, kind: Schema.OrganisationKind, city: string | null, isOwn: boolean, people: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, function: string | null, role: Schema.Role, state: Schema.MembershipState, isViewer: boolean, email: string | null, endsAt: string | null, viewerCanManage: boolean, partners: Array<{ id: string, name: string }> }> }, circles: Array<{ id: string, name: string, kind: Schema.CircleKind }> };

export type FirmQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FirmQuery = { node:
    | { id: string, name: string, kind: Schema.OrganisationKind, city: string | null, isOwn: boolean, people: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, function: string | null, role: Schema.Role, state: Schema.MembershipState, isViewer: boolean, email: string | null, endsAt: string | null, viewerCanManage: boolean, partners: Array<{ id: string, name: string }> }> }, circles: Array<{ id: string, name: string, kind: Schema.CircleKind }> }
    | Record<PropertyKey, never>
   | null };

export type FirmChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FirmChoicesQuery = { organisations: { nodes: Array<{ id: string, name: string, kind: Schema.OrganisationKind, city: string | null, isOwn: boolean, circles: Array<{ id: string, name: string, kind: Schema.CircleKind }> }> } | null };

export type OpenInvitationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenInvitationsQuery = { invitations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, email: string, role: Schema.Role, sentAt: string, expiresAt: string, isExpired: boolean, organisation: { id: string, name: string }, invitedBy: { id: string, name: string } | null }> } | null };

export type CreateFirmMutationVariables = Exact<{
  input: Schema.OrganisationCreateInput;
}>;


export type CreateFirmMutation = { organisationCreate: { organisation: { id: string, name: string, kind: Schema.OrganisationKind, city: string | null, isOwn: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type UpdateFirmMutationVariables = Exact<{
  input: Schema.OrganisationUpdateInput;
}>;


export type UpdateFirmMutation = { organisationUpdate: { organisation: { id: string, name: string, kind: Schema.OrganisationKind, city: string | null, isOwn: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

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
  'query FirmRights{viewer{role organisation{id kind __typename}person{id partners{id name __typename}__typename}__typename}}',
);

export const FirmListQueryDocument = typed<FirmListQuery, FirmListQueryVariables>(
  'query FirmList($first:Int!,$after:String){organisations(first:$first,after:$after){totalCount pageInfo{hasNextPage endCursor __typename}nodes{...FirmEntry people(first:6){totalCount nodes{id name state __typename}__typename}__typename}__typename}}fragment FirmEntry on Organisation{id name kind city isOwn __typename}',
);

export const FirmQueryDocument = typed<FirmQuery, FirmQueryVariables>(
  'query Firm($id:ID!,$first:Int!,$after:String){node(id:$id){...FirmDetail __typename}}fragment FirmDetail on Organisation{...FirmEntry people(first:$first,after:$after){totalCount pageInfo{hasNextPage endCursor __typename}nodes{...PersonEntry __typename}__typename}circles{id name kind __typename}__typename}fragment FirmEntry on Organisation{id name kind city isOwn __typename}fragment PersonEntry on Person{id name function role state isViewer email endsAt viewerCanManage partners{id name __typename}__typename}',
);

export const FirmChoicesQueryDocument = typed<FirmChoicesQuery, FirmChoicesQueryVariables>(
  'query FirmChoices{organisations(first:100){nodes{...FirmEntry circles{id name kind __typename}__typename}__typename}}fragment FirmEntry on Organisation{id name kind city isOwn __typename}',
);

export const OpenInvitationsQueryDocument = typed<OpenInvitationsQuery, OpenInvitationsQueryVariables>(
  'query OpenInvitations($first:Int!,$after:String){invitations(first:$first,after:$after){totalCount pageInfo{hasNextPage endCursor __typename}nodes{...InvitationEntry __typename}__typename}}fragment InvitationEntry on Invitation{id email role sentAt expiresAt isExpired organisation{id name __typename}invitedBy{id name __typename}__typename}',
);

export const CreateFirmMutationDocument = typed<CreateFirmMutation, CreateFirmMutationVariables>(
  'mutation CreateFirm($input:OrganisationCreateInput!){organisationCreate(input:$input){organisation{...FirmEntry __typename}userErrors{code message path __typename}__typename}}fragment FirmEntry on Organisation{id name kind city isOwn __typename}',
);

export const UpdateFirmMutationDocument = typed<UpdateFirmMutation, UpdateFirmMutationVariables>(
  'mutation UpdateFirm($input:OrganisationUpdateInput!){organisationUpdate(input:$input){organisation{...FirmEntry __typename}userErrors{code message path __typename}__typename}}fragment FirmEntry on Organisation{id name kind city isOwn __typename}',
);

export const InvitePersonMutationDocument = typed<InvitePersonMutation, InvitePersonMutationVariables>(
  'mutation InvitePerson($input:InvitationCreateInput!){invitationCreate(input:$input){invitation{...InvitationEntry __typename}userErrors{code message path __typename}__typename}}fragment InvitationEntry on Invitation{id email role sentAt expiresAt isExpired organisation{id name __typename}invitedBy{id name __typename}__typename}',
);

export const ResendInvitationMutationDocument = typed<ResendInvitationMutation, ResendInvitationMutationVariables>(
  'mutation ResendInvitation($input:InvitationResendInput!){invitationResend(input:$input){invitation{...InvitationEntry __typename}userErrors{code message path __typename}__typename}}fragment InvitationEntry on Invitation{id email role sentAt expiresAt isExpired organisation{id name __typename}invitedBy{id name __typename}__typename}',
);

export const RevokeInvitationMutationDocument = typed<RevokeInvitationMutation, RevokeInvitationMutationVariables>(
  'mutation RevokeInvitation($input:InvitationRevokeInput!){invitationRevoke(input:$input){invitation{id __typename}userErrors{code message path __typename}__typename}}',
);

export const UpdatePersonMutationDocument = typed<UpdatePersonMutation, UpdatePersonMutationVariables>(
  'mutation UpdatePerson($input:PersonUpdateInput!){personUpdate(input:$input){person{...PersonEntry __typename}userErrors{code message path __typename}__typename}}fragment PersonEntry on Person{id name function role state isViewer email endsAt viewerCanManage partners{id name __typename}__typename}',
);