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
  /** Files of yours to attach, uploaded before; at most 20. */
  files?: Array<string> | null | undefined;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** The idea. */
  ideaId: string;
  /** As the host's official answer. */
  isOfficial?: boolean | null | undefined;
  /** Language of the text: de, fr, it or en. */
  language?: string | null | undefined;
  /** Whom it calls upon: `@{1}` in the text stands for the first, and so on. */
  mentions?: Array<string> | null | undefined;
  /** The comment that it answers. */
  replyTo?: string | null | undefined;
};

/** Other words for what was said. */
export type CommentEditInput = {
  /** What is said from now on. */
  body: string;
  /** The comment. */
  id: string;
  /** Whom it calls upon from now on; left out, the same as before. */
  mentions?: Array<string> | null | undefined;
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
  /** Where you saw it stand; with it nobody's decision meanwhile is undone unseen. */
  fromStatus?: IdeaStatus | null | undefined;
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
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
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

export type CommentOfIdeaFragment = { id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null };

export type IdeaFullFragment = { problem: string, problemHtml: string, proposal: string, proposalHtml: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanModerate: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, commentCount: number, createdAt: string, lastActivityAt: string, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null };

export type IdeaPageQueryVariables = Exact<{
  number: number;
}>;


export type IdeaPageQuery = { idea: { problem: string, problemHtml: string, proposal: string, proposalHtml: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanModerate: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, commentCount: number, createdAt: string, lastActivityAt: string, supporters: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, need: Schema.Need, reason: string | null, createdAt: string, organisation: { id: string, name: string } | null, person: { id: string, name: string } | null }> }, comments: { totalCount: number, pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null }> }, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null } | null };

export type EarlierCommentsQueryVariables = Exact<{
  number: number;
  before?: string | null | undefined;
}>;


export type EarlierCommentsQuery = { idea: { id: string, comments: { totalCount: number, pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null }> } } | null };

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


export type AddCommentMutation = { commentCreate: { comment: { id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null } | null, idea: { id: string, commentCount: number, lastActivityAt: string, viewerFollows: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ChangeCommentMutationVariables = Exact<{
  input: Schema.CommentEditInput;
}>;


export type ChangeCommentMutation = { commentEdit: { comment: { id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

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
  'sha256:054312f9aab0b3c438224dd215be118651f90cdb7c1aeea8871da08f8afb019c',
);

export const EarlierCommentsQueryDocument = typed<EarlierCommentsQuery, EarlierCommentsQueryVariables>(
  'sha256:fb4ff3c29543b60949e808c014b8662fc183cdb9c846ddaa64ad9cf9c2ee8f6b',
);

export const MoreSupportersQueryDocument = typed<MoreSupportersQuery, MoreSupportersQueryVariables>(
  'sha256:db3b7d4069d687393179ff2a1abec671ba03a4311404d1b80f712be778769613',
);

export const CirclesToChooseQueryDocument = typed<CirclesToChooseQuery, CirclesToChooseQueryVariables>(
  'sha256:d66ff6c4e17ed6f30f5b35704232c55f85935fb98c252ce22ffbd9d9c68d8c75',
);

export const FollowIdeaMutationDocument = typed<FollowIdeaMutation, FollowIdeaMutationVariables>(
  'sha256:d7956b4beaaa2b4aee821156134c9f0e7168f7a0fc7e986f60c1bfe2c1e27726',
);

export const UnfollowIdeaMutationDocument = typed<UnfollowIdeaMutation, UnfollowIdeaMutationVariables>(
  'sha256:276776c75fd6b9642c5679eff294c4e33946a72c97f49da93baf38020b2f27e3',
);

export const AddCommentMutationDocument = typed<AddCommentMutation, AddCommentMutationVariables>(
  'sha256:2b78f76984c7b404014ae0933eead485c2745c9d6bc3c9827f1ce59a797af589',
);

export const ChangeCommentMutationDocument = typed<ChangeCommentMutation, ChangeCommentMutationVariables>(
  'sha256:9147d969abb02d8f12effdd7f379dd5a72258fc6c539c8cc08922952832f2e4a',
);

export const ChangeStatusMutationDocument = typed<ChangeStatusMutation, ChangeStatusMutationVariables>(
  'sha256:5fa2297e42fbd64e94235c93a4f51d3a885b3cdc012aa6bde41c67f966955c3f',
);

export const WithdrawIdeaMutationDocument = typed<WithdrawIdeaMutation, WithdrawIdeaMutationVariables>(
  'sha256:a73837ab7cf725def801a7032ccd0b5ef839930c2a7499acbafba95f9659d53b',
);

export const AskToWidenMutationDocument = typed<AskToWidenMutation, AskToWidenMutationVariables>(
  'sha256:0f8569bdd32257782fdd18db5cdf57bd82d58b1683b317a452f3978effc78ed8',
);

export const AnswerWideningMutationDocument = typed<AnswerWideningMutation, AnswerWideningMutationVariables>(
  'sha256:0ed41285b7a8ea09cacd3471975f192a57ea35f4134b226b7a160a2b8b2d7fa2',
);

export const NarrowIdeaMutationDocument = typed<NarrowIdeaMutation, NarrowIdeaMutationVariables>(
  'sha256:cf813fb01be7b3c7dbb3f94267ff097879cee2f4d84e341b9c86c7193d10874f',
);