/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

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

/** Something to say about an idea. */
export type CommentCreateInput = {
  /** What to say, up to 10 000 characters. */
  body: string;
  /** The idea. */
  ideaId: string;
  /** As the host's official answer. */
  isOfficial?: boolean | null | undefined;
  /** Language of the text: de, fr, it or en. */
  language?: string | null | undefined;
};

/** Other words for what was said. */
export type CommentEditInput = {
  /** What is said from now on. */
  body: string;
  /** The comment. */
  id: string;
};

/** What partners in a circle learn of each other's contributors: the person, the firm, or neither. */
export type Disclosure =
  /** Partners see the firm, not the person. */
  | 'FIRMS'
  /** Partners see neither. */
  | 'NOBODY'
  /** Partners see firm and person. */
  | 'PEOPLE';

/** An idea to follow. */
export type IdeaFollowInput = {
  /** The idea. */
  ideaId: string;
};

/** An idea to take back into the narrowest circle. */
export type IdeaNarrowInput = {
  /** The idea. */
  ideaId: string;
};

/** Where an idea stands on its way. */
export type IdeaStatus =
  /** The host is looking into it. */
  | 'CONSIDERING'
  /** The host will not build it, and says why. */
  | 'DECLINED'
  /** Waits for moderation; seen by the author's firm and the host only. */
  | 'HELD'
  /** It is being built. */
  | 'IN_DEVELOPMENT'
  /** Open for support and discussion. */
  | 'OPEN'
  /** It will be built. */
  | 'PLANNED'
  /** It is there. */
  | 'RELEASED'
  /** Its author took it back. */
  | 'WITHDRAWN';

/** A decision about an idea. */
export type IdeaStatusChangeInput = {
  /** The idea. */
  ideaId: string;
  /** Why, in a sentence; to decline, of at least 20 characters. */
  sentence: string;
  /** Where it stands from now on. */
  to: IdeaStatus;
};

/** An idea to follow no more. */
export type IdeaUnfollowInput = {
  /** The idea. */
  ideaId: string;
};

/** The owner firm's answer to a request. */
export type IdeaWideningAnswerInput = {
  /** Whether the wider circle may read the idea and its discussion. */
  accept: boolean;
  /** The request. */
  id: string;
};

/** A wish that a wider circle reads an idea. */
export type IdeaWideningRequestInput = {
  /** Who shall read it. */
  circleId: string;
  /** The idea. */
  ideaId: string;
  /** Why, in a sentence to the owner firm. */
  note?: string | null | undefined;
};

/** An idea to take back. */
export type IdeaWithdrawInput = {
  /** The idea. */
  ideaId: string;
  /** Why, in a sentence. */
  sentence?: string | null | undefined;
};

/** How much an idea matters to a supporter. */
export type Need =
  /** Without it we cannot go on. */
  | 'BLOCKING'
  /** Matters for our work. */
  | 'IMPORTANT'
  /** Would be nice to have. */
  | 'NICE';

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

export type StepOfIdeaFragment = { id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null };

export type CommentOfIdeaFragment = { id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, createdAt: string, editedAt: string | null, viewerCanEdit: boolean, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null };

export type IdeaFullFragment = { problem: string, problemHtml: string, proposal: string, proposalHtml: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanModerate: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, commentCount: number, createdAt: string, lastActivityAt: string, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null };

export type IdeaPageQueryVariables = Exact<{
  number: number;
}>;


export type IdeaPageQuery = { idea: { problem: string, problemHtml: string, proposal: string, proposalHtml: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanModerate: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, commentCount: number, createdAt: string, lastActivityAt: string, supporters: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, need: Schema.Need, reason: string | null, createdAt: string, organisation: { id: string, name: string } | null, person: { id: string, name: string } | null }> }, comments: { totalCount: number, pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, createdAt: string, editedAt: string | null, viewerCanEdit: boolean, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null }> }, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null } | null };

export type EarlierCommentsQueryVariables = Exact<{
  number: number;
  before?: string | null | undefined;
}>;


export type EarlierCommentsQuery = { idea: { id: string, comments: { totalCount: number, pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, createdAt: string, editedAt: string | null, viewerCanEdit: boolean, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null }> } } | null };

export type MoreSupportersQueryVariables = Exact<{
  number: number;
  after?: string | null | undefined;
}>;


export type MoreSupportersQuery = { idea: { id: string, supporters: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, need: Schema.Need, reason: string | null, createdAt: string, organisation: { id: string, name: string } | null, person: { id: string, name: string } | null }> } } | null };

export type CirclesToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type CirclesToChooseQuery = { circles: { nodes: Array<{ isPending: boolean, viewerCanSubmit: boolean, id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> }> } | null };

export type FollowIdeaMutationVariables = Exact<{
  input: Schema.IdeaFollowInput;
}>;


export type FollowIdeaMutation = { ideaFollow: { idea: { id: string, viewerFollows: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type UnfollowIdeaMutationVariables = Exact<{
  input: Schema.IdeaUnfollowInput;
}>;


export type UnfollowIdeaMutation = { ideaUnfollow: { idea: { id: string, viewerFollows: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AddCommentMutationVariables = Exact<{
  input: Schema.CommentCreateInput;
}>;


export type AddCommentMutation = { commentCreate: { comment: { id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, createdAt: string, editedAt: string | null, viewerCanEdit: boolean, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null } | null, idea: { id: string, commentCount: number, lastActivityAt: string, viewerFollows: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ChangeCommentMutationVariables = Exact<{
  input: Schema.CommentEditInput;
}>;


export type ChangeCommentMutation = { commentEdit: { comment: { id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, createdAt: string, editedAt: string | null, viewerCanEdit: boolean, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ChangeStatusMutationVariables = Exact<{
  input: Schema.IdeaStatusChangeInput;
}>;


export type ChangeStatusMutation = { ideaStatusChange: { idea: { problem: string, problemHtml: string, proposal: string, proposalHtml: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanModerate: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, commentCount: number, createdAt: string, lastActivityAt: string, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type WithdrawIdeaMutationVariables = Exact<{
  input: Schema.IdeaWithdrawInput;
}>;


export type WithdrawIdeaMutation = { ideaWithdraw: { idea: { problem: string, problemHtml: string, proposal: string, proposalHtml: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanModerate: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, commentCount: number, createdAt: string, lastActivityAt: string, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AskToWidenMutationVariables = Exact<{
  input: Schema.IdeaWideningRequestInput;
}>;


export type AskToWidenMutation = { ideaWideningRequest: { idea: { problem: string, problemHtml: string, proposal: string, proposalHtml: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanModerate: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, commentCount: number, createdAt: string, lastActivityAt: string, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AnswerWideningMutationVariables = Exact<{
  input: Schema.IdeaWideningAnswerInput;
}>;


export type AnswerWideningMutation = { ideaWideningAnswer: { idea: { problem: string, problemHtml: string, proposal: string, proposalHtml: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanModerate: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, commentCount: number, createdAt: string, lastActivityAt: string, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type NarrowIdeaMutationVariables = Exact<{
  input: Schema.IdeaNarrowInput;
}>;


export type NarrowIdeaMutation = { ideaNarrow: { idea: { problem: string, problemHtml: string, proposal: string, proposalHtml: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanModerate: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, commentCount: number, createdAt: string, lastActivityAt: string, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const IdeaPageQueryDocument = typed<IdeaPageQuery, IdeaPageQueryVariables>(
  'query IdeaPage($number:Int!){idea(number:$number){...IdeaFull supporters(first:20){totalCount pageInfo{hasNextPage endCursor __typename}nodes{id need reason createdAt organisation{id name __typename}person{id name __typename}__typename}__typename}comments(last:50){totalCount pageInfo{hasPreviousPage startCursor __typename}nodes{...CommentOfIdea __typename}__typename}__typename}}fragment AudienceCircle on Circle{id name kind disclosure floor memberCount members{id organisation{id name kind __typename}__typename}__typename}fragment CommentOfIdea on Comment{id body bodyHtml language isOfficial createdAt editedAt viewerCanEdit organisation{id name kind __typename}author{id name __typename}__typename}fragment IdeaFull on Idea{...IdeaRow problem problemHtml proposal proposalHtml updatedAt version circle{...AudienceCircle __typename}requestedCircle{...AudienceCircle __typename}viewerCanEdit viewerCanComment viewerCanModerate viewerCanChangeStatus viewerCanWiden viewerCanConsent viewerCanNarrow viewerCanWithdraw wideningRequest{id note createdAt viewerCanAnswer requestedBy{id name __typename}circle{...AudienceCircle __typename}__typename}history(first:50){nodes{...StepOfIdea __typename}__typename}__typename}fragment IdeaRow on Idea{id number title excerpt language status isHeld organisation{id name __typename}author{id name __typename}circle{id name kind __typename}supportCount voiceCount supportCountFloor viewerSupport{id need reason __typename}viewerCanSupport viewerFollows commentCount createdAt lastActivityAt __typename}fragment StepOfIdea on StatusChange{id fromStatus toStatus sentence at actor{id name organisation{id name __typename}__typename}__typename}',
);

export const EarlierCommentsQueryDocument = typed<EarlierCommentsQuery, EarlierCommentsQueryVariables>(
  'query EarlierComments($number:Int!,$before:String){idea(number:$number){id comments(last:50,before:$before){totalCount pageInfo{hasPreviousPage startCursor __typename}nodes{...CommentOfIdea __typename}__typename}__typename}}fragment CommentOfIdea on Comment{id body bodyHtml language isOfficial createdAt editedAt viewerCanEdit organisation{id name kind __typename}author{id name __typename}__typename}',
);

export const MoreSupportersQueryDocument = typed<MoreSupportersQuery, MoreSupportersQueryVariables>(
  'query MoreSupporters($number:Int!,$after:String){idea(number:$number){id supporters(first:20,after:$after){totalCount pageInfo{hasNextPage endCursor __typename}nodes{id need reason createdAt organisation{id name __typename}person{id name __typename}__typename}__typename}__typename}}',
);

export const CirclesToChooseQueryDocument = typed<CirclesToChooseQuery, CirclesToChooseQueryVariables>(
  'query CirclesToChoose{circles(first:100){nodes{...AudienceCircle isPending viewerCanSubmit __typename}__typename}}fragment AudienceCircle on Circle{id name kind disclosure floor memberCount members{id organisation{id name kind __typename}__typename}__typename}',
);

export const FollowIdeaMutationDocument = typed<FollowIdeaMutation, FollowIdeaMutationVariables>(
  'mutation FollowIdea($input:IdeaFollowInput!){ideaFollow(input:$input){idea{id viewerFollows __typename}userErrors{code message path __typename}__typename}}',
);

export const UnfollowIdeaMutationDocument = typed<UnfollowIdeaMutation, UnfollowIdeaMutationVariables>(
  'mutation UnfollowIdea($input:IdeaUnfollowInput!){ideaUnfollow(input:$input){idea{id viewerFollows __typename}userErrors{code message path __typename}__typename}}',
);

export const AddCommentMutationDocument = typed<AddCommentMutation, AddCommentMutationVariables>(
  'mutation AddComment($input:CommentCreateInput!){commentCreate(input:$input){comment{...CommentOfIdea __typename}idea{id commentCount lastActivityAt viewerFollows __typename}userErrors{code message path __typename}__typename}}fragment CommentOfIdea on Comment{id body bodyHtml language isOfficial createdAt editedAt viewerCanEdit organisation{id name kind __typename}author{id name __typename}__typename}',
);

export const ChangeCommentMutationDocument = typed<ChangeCommentMutation, ChangeCommentMutationVariables>(
  'mutation ChangeComment($input:CommentEditInput!){commentEdit(input:$input){comment{...CommentOfIdea __typename}userErrors{code message path __typename}__typename}}fragment CommentOfIdea on Comment{id body bodyHtml language isOfficial createdAt editedAt viewerCanEdit organisation{id name kind __typename}author{id name __typename}__typename}',
);

export const ChangeStatusMutationDocument = typed<ChangeStatusMutation, ChangeStatusMutationVariables>(
  'mutation ChangeStatus($input:IdeaStatusChangeInput!){ideaStatusChange(input:$input){idea{...IdeaFull __typename}userErrors{code message path __typename}__typename}}fragment AudienceCircle on Circle{id name kind disclosure floor memberCount members{id organisation{id name kind __typename}__typename}__typename}fragment IdeaFull on Idea{...IdeaRow problem problemHtml proposal proposalHtml updatedAt version circle{...AudienceCircle __typename}requestedCircle{...AudienceCircle __typename}viewerCanEdit viewerCanComment viewerCanModerate viewerCanChangeStatus viewerCanWiden viewerCanConsent viewerCanNarrow viewerCanWithdraw wideningRequest{id note createdAt viewerCanAnswer requestedBy{id name __typename}circle{...AudienceCircle __typename}__typename}history(first:50){nodes{...StepOfIdea __typename}__typename}__typename}fragment IdeaRow on Idea{id number title excerpt language status isHeld organisation{id name __typename}author{id name __typename}circle{id name kind __typename}supportCount voiceCount supportCountFloor viewerSupport{id need reason __typename}viewerCanSupport viewerFollows commentCount createdAt lastActivityAt __typename}fragment StepOfIdea on StatusChange{id fromStatus toStatus sentence at actor{id name organisation{id name __typename}__typename}__typename}',
);

export const WithdrawIdeaMutationDocument = typed<WithdrawIdeaMutation, WithdrawIdeaMutationVariables>(
  'mutation WithdrawIdea($input:IdeaWithdrawInput!){ideaWithdraw(input:$input){idea{...IdeaFull __typename}userErrors{code message path __typename}__typename}}fragment AudienceCircle on Circle{id name kind disclosure floor memberCount members{id organisation{id name kind __typename}__typename}__typename}fragment IdeaFull on Idea{...IdeaRow problem problemHtml proposal proposalHtml updatedAt version circle{...AudienceCircle __typename}requestedCircle{...AudienceCircle __typename}viewerCanEdit viewerCanComment viewerCanModerate viewerCanChangeStatus viewerCanWiden viewerCanConsent viewerCanNarrow viewerCanWithdraw wideningRequest{id note createdAt viewerCanAnswer requestedBy{id name __typename}circle{...AudienceCircle __typename}__typename}history(first:50){nodes{...StepOfIdea __typename}__typename}__typename}fragment IdeaRow on Idea{id number title excerpt language status isHeld organisation{id name __typename}author{id name __typename}circle{id name kind __typename}supportCount voiceCount supportCountFloor viewerSupport{id need reason __typename}viewerCanSupport viewerFollows commentCount createdAt lastActivityAt __typename}fragment StepOfIdea on StatusChange{id fromStatus toStatus sentence at actor{id name organisation{id name __typename}__typename}__typename}',
);

export const AskToWidenMutationDocument = typed<AskToWidenMutation, AskToWidenMutationVariables>(
  'mutation AskToWiden($input:IdeaWideningRequestInput!){ideaWideningRequest(input:$input){idea{...IdeaFull __typename}userErrors{code message path __typename}__typename}}fragment AudienceCircle on Circle{id name kind disclosure floor memberCount members{id organisation{id name kind __typename}__typename}__typename}fragment IdeaFull on Idea{...IdeaRow problem problemHtml proposal proposalHtml updatedAt version circle{...AudienceCircle __typename}requestedCircle{...AudienceCircle __typename}viewerCanEdit viewerCanComment viewerCanModerate viewerCanChangeStatus viewerCanWiden viewerCanConsent viewerCanNarrow viewerCanWithdraw wideningRequest{id note createdAt viewerCanAnswer requestedBy{id name __typename}circle{...AudienceCircle __typename}__typename}history(first:50){nodes{...StepOfIdea __typename}__typename}__typename}fragment IdeaRow on Idea{id number title excerpt language status isHeld organisation{id name __typename}author{id name __typename}circle{id name kind __typename}supportCount voiceCount supportCountFloor viewerSupport{id need reason __typename}viewerCanSupport viewerFollows commentCount createdAt lastActivityAt __typename}fragment StepOfIdea on StatusChange{id fromStatus toStatus sentence at actor{id name organisation{id name __typename}__typename}__typename}',
);

export const AnswerWideningMutationDocument = typed<AnswerWideningMutation, AnswerWideningMutationVariables>(
  'mutation AnswerWidening($input:IdeaWideningAnswerInput!){ideaWideningAnswer(input:$input){idea{...IdeaFull __typename}userErrors{code message path __typename}__typename}}fragment AudienceCircle on Circle{id name kind disclosure floor memberCount members{id organisation{id name kind __typename}__typename}__typename}fragment IdeaFull on Idea{...IdeaRow problem problemHtml proposal proposalHtml updatedAt version circle{...AudienceCircle __typename}requestedCircle{...AudienceCircle __typename}viewerCanEdit viewerCanComment viewerCanModerate viewerCanChangeStatus viewerCanWiden viewerCanConsent viewerCanNarrow viewerCanWithdraw wideningRequest{id note createdAt viewerCanAnswer requestedBy{id name __typename}circle{...AudienceCircle __typename}__typename}history(first:50){nodes{...StepOfIdea __typename}__typename}__typename}fragment IdeaRow on Idea{id number title excerpt language status isHeld organisation{id name __typename}author{id name __typename}circle{id name kind __typename}supportCount voiceCount supportCountFloor viewerSupport{id need reason __typename}viewerCanSupport viewerFollows commentCount createdAt lastActivityAt __typename}fragment StepOfIdea on StatusChange{id fromStatus toStatus sentence at actor{id name organisation{id name __typename}__typename}__typename}',
);

export const NarrowIdeaMutationDocument = typed<NarrowIdeaMutation, NarrowIdeaMutationVariables>(
  'mutation NarrowIdea($input:IdeaNarrowInput!){ideaNarrow(input:$input){idea{...IdeaFull __typename}userErrors{code message path __typename}__typename}}fragment AudienceCircle on Circle{id name kind disclosure floor memberCount members{id organisation{id name kind __typename}__typename}__typename}fragment IdeaFull on Idea{...IdeaRow problem problemHtml proposal proposalHtml updatedAt version circle{...AudienceCircle __typename}requestedCircle{...AudienceCircle __typename}viewerCanEdit viewerCanComment viewerCanModerate viewerCanChangeStatus viewerCanWiden viewerCanConsent viewerCanNarrow viewerCanWithdraw wideningRequest{id note createdAt viewerCanAnswer requestedBy{id name __typename}circle{...AudienceCircle __typename}__typename}history(first:50){nodes{...StepOfIdea __typename}__typename}__typename}fragment IdeaRow on Idea{id number title excerpt language status isHeld organisation{id name __typename}author{id name __typename}circle{id name kind __typename}supportCount voiceCount supportCountFloor viewerSupport{id need reason __typename}viewerCanSupport viewerFollows commentCount createdAt lastActivityAt __typename}fragment StepOfIdea on StatusChange{id fromStatus toStatus sentence at actor{id name organisation{id name __typename}__typename}__typename}',
);