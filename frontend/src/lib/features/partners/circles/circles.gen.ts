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
  'query CircleList($first:Int!,$after:String){circles(first:$first,after:$after){totalCount pageInfo{hasNextPage endCursor __typename}nodes{...CircleEntry __typename}__typename}}fragment CircleEntry on Circle{id name kind disclosure floor memberCount isPending acceptedAt viewerCanManage viewerCanAcceptTerms terms{id version publishedAt __typename}members{id since acceptedAt acceptedVersion acceptedBy{id name __typename}organisation{id name kind __typename}__typename}__typename}',
);

export const CircleDetailQueryDocument = typed<CircleDetailQuery, CircleDetailQueryVariables>(
  'query CircleDetail($id:ID!){node(id:$id){...CircleWithTerms __typename}}fragment CircleEntry on Circle{id name kind disclosure floor memberCount isPending acceptedAt viewerCanManage viewerCanAcceptTerms terms{id version publishedAt __typename}members{id since acceptedAt acceptedVersion acceptedBy{id name __typename}organisation{id name kind __typename}__typename}__typename}fragment CircleWithTerms on Circle{...CircleEntry terms{id version publishedAt text html __typename}__typename}',
);

export const CreateCircleMutationDocument = typed<CreateCircleMutation, CreateCircleMutationVariables>(
  'mutation CreateCircle($input:CircleCreateInput!){circleCreate(input:$input){circle{...CircleEntry __typename}userErrors{code message path __typename}__typename}}fragment CircleEntry on Circle{id name kind disclosure floor memberCount isPending acceptedAt viewerCanManage viewerCanAcceptTerms terms{id version publishedAt __typename}members{id since acceptedAt acceptedVersion acceptedBy{id name __typename}organisation{id name kind __typename}__typename}__typename}',
);

export const UpdateCircleMutationDocument = typed<UpdateCircleMutation, UpdateCircleMutationVariables>(
  'mutation UpdateCircle($input:CircleUpdateInput!){circleUpdate(input:$input){circle{...CircleEntry __typename}userErrors{code message path __typename}__typename}}fragment CircleEntry on Circle{id name kind disclosure floor memberCount isPending acceptedAt viewerCanManage viewerCanAcceptTerms terms{id version publishedAt __typename}members{id since acceptedAt acceptedVersion acceptedBy{id name __typename}organisation{id name kind __typename}__typename}__typename}',
);

export const AddCircleMemberMutationDocument = typed<AddCircleMemberMutation, AddCircleMemberMutationVariables>(
  'mutation AddCircleMember($input:CircleMemberAddInput!){circleMemberAdd(input:$input){circle{...CircleEntry __typename}userErrors{code message path __typename}__typename}}fragment CircleEntry on Circle{id name kind disclosure floor memberCount isPending acceptedAt viewerCanManage viewerCanAcceptTerms terms{id version publishedAt __typename}members{id since acceptedAt acceptedVersion acceptedBy{id name __typename}organisation{id name kind __typename}__typename}__typename}',
);

export const RemoveCircleMemberMutationDocument = typed<RemoveCircleMemberMutation, RemoveCircleMemberMutationVariables>(
  'mutation RemoveCircleMember($input:CircleMemberRemoveInput!){circleMemberRemove(input:$input){circle{...CircleEntry __typename}userErrors{code message path __typename}__typename}}fragment CircleEntry on Circle{id name kind disclosure floor memberCount isPending acceptedAt viewerCanManage viewerCanAcceptTerms terms{id version publishedAt __typename}members{id since acceptedAt acceptedVersion acceptedBy{id name __typename}organisation{id name kind __typename}__typename}__typename}',
);

export const PublishTermsMutationDocument = typed<PublishTermsMutation, PublishTermsMutationVariables>(
  'mutation PublishTerms($input:TermsPublishInput!){termsPublish(input:$input){circle{...CircleWithTerms __typename}userErrors{code message path __typename}__typename}}fragment CircleEntry on Circle{id name kind disclosure floor memberCount isPending acceptedAt viewerCanManage viewerCanAcceptTerms terms{id version publishedAt __typename}members{id since acceptedAt acceptedVersion acceptedBy{id name __typename}organisation{id name kind __typename}__typename}__typename}fragment CircleWithTerms on Circle{...CircleEntry terms{id version publishedAt text html __typename}__typename}',
);

export const AcceptTermsMutationDocument = typed<AcceptTermsMutation, AcceptTermsMutationVariables>(
  'mutation AcceptTerms($input:TermsAcceptInput!){termsAccept(input:$input){circle{...CircleEntry __typename}userErrors{code message path __typename}__typename}}fragment CircleEntry on Circle{id name kind disclosure floor memberCount isPending acceptedAt viewerCanManage viewerCanAcceptTerms terms{id version publishedAt __typename}members{id since acceptedAt acceptedVersion acceptedBy{id name __typename}organisation{id name kind __typename}__typename}__typename}',
);