/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** A chosen group of firms, and on which terms it shares. */
export type CircleCreateInput = {
  /** What partners in it learn of each other's contributors. */
  disclosure: Disclosure;
  /** From how many firms on counts are shown. */
  floor?: number | null | undefined;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Its name. */
  name: string;
  /** The partner firms in it. */
  organisationIds: Array<string>;
  /** What each firm's lead accepts before the firm reads. */
  terms: string;
};

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

/** Which firm comes into which circle. */
export type CircleMemberAddInput = {
  /** The circle. */
  circleId: string;
  /** The firm. */
  organisationId: string;
};

/** Which firm leaves which circle. */
export type CircleMemberRemoveInput = {
  /** The circle. */
  circleId: string;
  /** The firm. */
  organisationId: string;
};

/** What is to be different; what is not given stays. */
export type CircleUpdateInput = {
  /** Only ever less than now. */
  disclosure?: Disclosure | null | undefined;
  /** Only ever more than now. */
  floor?: number | null | undefined;
  /** The circle. */
  id: string;
  /** Its name. */
  name?: string | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** What partners in a circle learn of each other's contributors: the person, the firm, or neither. */
export type Disclosure =
  /** Partners see the firm, not the person. */
  | 'FIRMS'
  /** Partners see neither. */
  | 'NOBODY'
  /** Partners see firm and person. */
  | 'PEOPLE';

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

/** Which version of a circle's terms is accepted for the firm. */
export type TermsAcceptInput = {
  /** The circle. */
  circleId: string;
  /** The version that was read. */
  version: number;
};

/** The new terms of a circle. */
export type TermsPublishInput = {
  /** The circle. */
  circleId: string;
  /** The whole text. */
  text: string;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

export type CircleEntryFragment = { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> };

export type CircleListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CircleListQuery = { circles: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> }> } | null };

export type CircleWithTermsFragment = { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string, text: string, html: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> };

export type CircleDetailQueryVariables = Exact<{
  id: string;
}>;


export type CircleDetailQuery = { node:
    | { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string, text: string, html: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> }
    | Record<PropertyKey, never>
   | null };

export type CreateCircleMutationVariables = Exact<{
  input: Schema.CircleCreateInput;
}>;


export type CreateCircleMutation = { circleCreate: { circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type UpdateCircleMutationVariables = Exact<{
  input: Schema.CircleUpdateInput;
}>;


export type UpdateCircleMutation = { circleUpdate: { circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AddCircleMemberMutationVariables = Exact<{
  input: Schema.CircleMemberAddInput;
}>;


export type AddCircleMemberMutation = { circleMemberAdd: { circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RemoveCircleMemberMutationVariables = Exact<{
  input: Schema.CircleMemberRemoveInput;
}>;


export type RemoveCircleMemberMutation = { circleMemberRemove: { circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type PublishTermsMutationVariables = Exact<{
  input: Schema.TermsPublishInput;
}>;


export type PublishTermsMutation = { termsPublish: { circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string, text: string, html: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AcceptTermsMutationVariables = Exact<{
  input: Schema.TermsAcceptInput;
}>;


export type AcceptTermsMutation = { termsAccept: { circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const CircleListQueryDocument = typed<CircleListQuery, CircleListQueryVariables>(
  'sha256:c54faeb44ce4e49da68b0ce47dd78e67e65bf3cf1d9cecd67348290d2abbd5b7',
);

export const CircleDetailQueryDocument = typed<CircleDetailQuery, CircleDetailQueryVariables>(
  'sha256:5da573933f692ee526131c91c5c20c5ed05cdd7590fded3ec05503a768cd5e0c',
);

export const CreateCircleMutationDocument = typed<CreateCircleMutation, CreateCircleMutationVariables>(
  'sha256:14c710714c5197dbf3352822feaf6f3707c9fcb4d59ed4c2227e97e53331c789',
);

export const UpdateCircleMutationDocument = typed<UpdateCircleMutation, UpdateCircleMutationVariables>(
  'sha256:c9fe37acb4e80e58a66854b2ecaa62fcd0763c0bc74d4e4b19a83a7dcaf9e77a',
);

export const AddCircleMemberMutationDocument = typed<AddCircleMemberMutation, AddCircleMemberMutationVariables>(
  'sha256:b60ccec8bc4ddfbb79253440203709a6282cd709231dd16f017d9f416467d3c1',
);

export const RemoveCircleMemberMutationDocument = typed<RemoveCircleMemberMutation, RemoveCircleMemberMutationVariables>(
  'sha256:4e77301bc58071200f8287236fe259a21c4ceda62a6dece2d007b2188ea4f87e',
);

export const PublishTermsMutationDocument = typed<PublishTermsMutation, PublishTermsMutationVariables>(
  'sha256:312791e2b17f7a0d7ad0954010fbc14a38a9a7abff2478e2602af119593ba43a',
);

export const AcceptTermsMutationDocument = typed<AcceptTermsMutation, AcceptTermsMutationVariables>(
  'sha256:59f500cc0aba6eae703174c59b50051744a98aac7c7106aadae4f7268946a632',
);