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

export type CircleEntryFragment = { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, version: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> };

export type CircleListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CircleListQuery = { circles: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, version: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> }> } | null };

export type CircleWithTermsFragment = { viewerFollows: boolean, id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, version: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string, text: string, html: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> };

export type CircleDetailQueryVariables = Exact<{
  id: string;
}>;


export type CircleDetailQuery = { node:
    | { viewerFollows: boolean, id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, version: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string, text: string, html: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> }
    | Record<PropertyKey, never>
   | null };

export type CreateCircleMutationVariables = Exact<{
  input: Schema.CircleCreateInput;
}>;


export type CreateCircleMutation = { circleCreate: { circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, version: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type UpdateCircleMutationVariables = Exact<{
  input: Schema.CircleUpdateInput;
}>;


export type UpdateCircleMutation = { circleUpdate: { circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, version: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AddCircleMemberMutationVariables = Exact<{
  input: Schema.CircleMemberAddInput;
}>;


export type AddCircleMemberMutation = { circleMemberAdd: { circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, version: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RemoveCircleMemberMutationVariables = Exact<{
  input: Schema.CircleMemberRemoveInput;
}>;


export type RemoveCircleMemberMutation = { circleMemberRemove: { circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, version: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type PublishTermsMutationVariables = Exact<{
  input: Schema.TermsPublishInput;
}>;


export type PublishTermsMutation = { termsPublish: { circle: { viewerFollows: boolean, id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, version: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string, text: string, html: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AcceptTermsMutationVariables = Exact<{
  input: Schema.TermsAcceptInput;
}>;


export type AcceptTermsMutation = { termsAccept: { circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, version: number, memberCount: number | null, isPending: boolean, acceptedAt: string | null, viewerCanManage: boolean, viewerCanAcceptTerms: boolean, terms: { id: string, version: number, publishedAt: string } | null, members: Array<{ id: string, since: string, acceptedAt: string | null, acceptedVersion: number | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const CircleListQueryDocument = typed<CircleListQuery, CircleListQueryVariables>(
  'sha256:fa40d10b159e19134c1255dcb98a143442f43929826825de0fec3b5d9b1e2f13',
);

export const CircleDetailQueryDocument = typed<CircleDetailQuery, CircleDetailQueryVariables>(
  'sha256:efc83c29a9f059cef7b631e1401971b5ed674e9490e2e56e2ef9fb488075893f',
);

export const CreateCircleMutationDocument = typed<CreateCircleMutation, CreateCircleMutationVariables>(
  'sha256:f431fc1e5e943007e5a7458d8e2c1879ef28438f27065dfee63947f7e58a8b02',
);

export const UpdateCircleMutationDocument = typed<UpdateCircleMutation, UpdateCircleMutationVariables>(
  'sha256:9a0cc166143afb9d44dc9003862d377ea2cf3597dbafe8ceee7b87f7144bdeb1',
);

export const AddCircleMemberMutationDocument = typed<AddCircleMemberMutation, AddCircleMemberMutationVariables>(
  'sha256:270add1ff19fc70a1b4dcbc2694e05935fbea141a536ea5d0a37885d16887c9e',
);

export const RemoveCircleMemberMutationDocument = typed<RemoveCircleMemberMutation, RemoveCircleMemberMutationVariables>(
  'sha256:33aaf19efafc3ea7074f297bf0f59c318b0f1590f253b95678be8a7c759b5e93',
);

export const PublishTermsMutationDocument = typed<PublishTermsMutation, PublishTermsMutationVariables>(
  'sha256:44cba2529e8e452f41eae45dca216288c1a63d75529b739a7306a61653184ed1',
);

export const AcceptTermsMutationDocument = typed<AcceptTermsMutation, AcceptTermsMutationVariables>(
  'sha256:3d8a510ed7ad40c5e846123803114d2859b64a41d8d4ca8c56bbeb34e35f299a',
);