/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** What an idea is good for. */
export type Benefit =
  /** It saves money. */
  | 'COST'
  /** It spares the environment. */
  | 'ENVIRONMENT'
  /** It makes something better. */
  | 'QUALITY'
  /** It keeps people from harm. */
  | 'SAFETY'
  /** It saves time. */
  | 'TIME';

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

/** What was said and shall be taken back. */
export type CommentDeleteInput = {
  /** The comment. */
  id: string;
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

/** A word without words. */
export type CommentReactionAddInput = {
  /** The comment. */
  commentId: string;
  /** In which way you react. */
  kind: ReactionKind;
};

/** A reaction to take back. */
export type CommentReactionRemoveInput = {
  /** The comment. */
  commentId: string;
  /** Which one. */
  kind: ReactionKind;
};

/** What was taken back within the last ten minutes. */
export type CommentRestoreInput = {
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

/** What kind of answer a field takes. */
export type FieldKind =
  /** Yes or no. */
  | 'CHECK'
  /** A day. */
  | 'DATE'
  /** A number, perhaps with a unit. */
  | 'NUMBER'
  /** One of the field's options. */
  | 'SELECT'
  /** A line of text. */
  | 'TEXT';

/** Something that you do not want to say any more. */
export type HeldCommentWithdrawInput = {
  /** Your held comment. */
  id: string;
};

/** Where a held comment stands: only waiting ones are looked at. */
export type HeldState =
  /** It will not be said here, and the sentence says why. */
  | 'DECLINED'
  /** It is said. */
  | 'RELEASED'
  /** It came back, with a sentence: say it otherwise. */
  | 'RETURNED'
  /** Moderators will look at it. */
  | 'WAITING';

/** A discussion to end. */
export type IdeaLockInput = {
  /** The idea. */
  ideaId: string;
  /** Why, in a sentence to those who take part. */
  sentence: string;
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
  /** Another idea stands for it now. */
  | 'MERGED'
  /** Open for support and discussion. */
  | 'OPEN'
  /** It will be built. */
  | 'PLANNED'
  /** It is there. */
  | 'RELEASED'
  /** Its author took it back. */
  | 'WITHDRAWN';

/** A discussion to open again. */
export type IdeaUnlockInput = {
  /** The idea. */
  ideaId: string;
};

/** Whom a comment may call upon. */
export type MentionFilter = {
  /** In a comment on this idea. */
  idea: string;
  /** With these characters in the name. */
  text?: string | null | undefined;
};

/** How much an idea matters to a supporter. */
export type Need =
  /** Without it we cannot go on. */
  | 'BLOCKING'
  /** Matters for our work. */
  | 'IMPORTANT'
  /** Would be nice to have. */
  | 'NICE';

/** An internal note. */
export type NoteCreateInput = {
  /** What to write, up to 10 000 characters. */
  body: string;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** The idea. */
  ideaId: string;
  /** Language of the text: de, fr, it or en. */
  language?: string | null | undefined;
};

/** An internal note to remove. */
export type NoteDeleteInput = {
  /** The note. */
  id: string;
};

/** Other words for an internal note. */
export type NoteEditInput = {
  /** What it says from now on. */
  body: string;
  /** The note. */
  id: string;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

/** What can be said without words. */
export type ReactionKind =
  /** I agree. */
  | 'AGREE'
  /** That is a reason to be glad. */
  | 'CELEBRATE'
  /** That helps me on. */
  | 'INSIGHT'
  /** Thank you. */
  | 'THANKS'
  /** I am not sure about that. */
  | 'UNSURE';

export type CommentOfIdeaFragment = { id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, isDeleted: boolean, isHidden: boolean, hiddenSentence: string | null, viewerReported: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null, reactions: Array<{ id: string, kind: Schema.ReactionKind, count: number | null, viewerReacted: boolean }>, mentions: Array<{ id: string, number: number, person: { id: string, name: string } | null }> };

export type ThreadOfIdeaFragment = { id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, isDeleted: boolean, isHidden: boolean, hiddenSentence: string | null, viewerReported: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, replies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, isDeleted: boolean, isHidden: boolean, hiddenSentence: string | null, viewerReported: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null, reactions: Array<{ id: string, kind: Schema.ReactionKind, count: number | null, viewerReacted: boolean }>, mentions: Array<{ id: string, number: number, person: { id: string, name: string } | null }> }> }, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null, reactions: Array<{ id: string, kind: Schema.ReactionKind, count: number | null, viewerReacted: boolean }>, mentions: Array<{ id: string, number: number, person: { id: string, name: string } | null }> };

export type HeldOfIdeaFragment = { id: string, bodyHtml: string, language: string, state: Schema.HeldState, sentence: string | null, createdAt: string, author: { id: string, name: string } | null, organisation: { id: string, name: string } | null };

export type WithdrawHeldCommentMutationVariables = Exact<{
  input: Schema.HeldCommentWithdrawInput;
}>;


export type WithdrawHeldCommentMutation = { heldCommentWithdraw: { idea: { id: string, heldComments: { totalCount: number, nodes: Array<{ id: string, bodyHtml: string, language: string, state: Schema.HeldState, sentence: string | null, createdAt: string, author: { id: string, name: string } | null, organisation: { id: string, name: string } | null }> } } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type TalkQueryVariables = Exact<{
  number: number;
}>;


export type TalkQuery = { idea: { id: string, heldComments: { totalCount: number, nodes: Array<{ id: string, bodyHtml: string, language: string, state: Schema.HeldState, sentence: string | null, createdAt: string, author: { id: string, name: string } | null, organisation: { id: string, name: string } | null }> }, comments: { totalCount: number, pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, isDeleted: boolean, isHidden: boolean, hiddenSentence: string | null, viewerReported: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, replies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, isDeleted: boolean, isHidden: boolean, hiddenSentence: string | null, viewerReported: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null, reactions: Array<{ id: string, kind: Schema.ReactionKind, count: number | null, viewerReacted: boolean }>, mentions: Array<{ id: string, number: number, person: { id: string, name: string } | null }> }> }, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null, reactions: Array<{ id: string, kind: Schema.ReactionKind, count: number | null, viewerReacted: boolean }>, mentions: Array<{ id: string, number: number, person: { id: string, name: string } | null }> }> } } | null };

export type EarlierTalkQueryVariables = Exact<{
  number: number;
  before?: string | null | undefined;
}>;


export type EarlierTalkQuery = { idea: { id: string, comments: { totalCount: number, pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, isDeleted: boolean, isHidden: boolean, hiddenSentence: string | null, viewerReported: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, replies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, isDeleted: boolean, isHidden: boolean, hiddenSentence: string | null, viewerReported: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null, reactions: Array<{ id: string, kind: Schema.ReactionKind, count: number | null, viewerReacted: boolean }>, mentions: Array<{ id: string, number: number, person: { id: string, name: string } | null }> }> }, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null, reactions: Array<{ id: string, kind: Schema.ReactionKind, count: number | null, viewerReacted: boolean }>, mentions: Array<{ id: string, number: number, person: { id: string, name: string } | null }> }> } } | null };

export type MoreAnswersQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreAnswersQuery = { node:
    | { id: string, replies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, isDeleted: boolean, isHidden: boolean, hiddenSentence: string | null, viewerReported: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null, reactions: Array<{ id: string, kind: Schema.ReactionKind, count: number | null, viewerReacted: boolean }>, mentions: Array<{ id: string, number: number, person: { id: string, name: string } | null }> }> } }
    | Record<PropertyKey, never>
   | null };

export type ThreadOfCommentQueryVariables = Exact<{
  id: string;
}>;


export type ThreadOfCommentQuery = { node:
    | { id: string, replyTo: { id: string } | null }
    | Record<PropertyKey, never>
   | null };

export type CommentVersionsQueryVariables = Exact<{
  id: string;
}>;


export type CommentVersionsQuery = { node:
    | { id: string, versions: { nodes: Array<{ id: string, version: number, bodyHtml: string, writtenAt: string }> } }
    | Record<PropertyKey, never>
   | null };

export type MentionableQueryVariables = Exact<{
  filter: Schema.MentionFilter;
}>;


export type MentionableQuery = { mentionablePeople: { nodes: Array<{ id: string, name: string, organisation: { id: string, name: string } | null }> } | null };

export type NotesQueryVariables = Exact<{
  number: number;
}>;


export type NotesQuery = { idea: { id: string, notes: { totalCount: number, nodes: Array<{ id: string, body: string, bodyHtml: string, language: string, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, author: { id: string, name: string } | null }> } } | null };

export type NoteOfIdeaFragment = { id: string, body: string, bodyHtml: string, language: string, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, author: { id: string, name: string } | null };

export type AddCommentMutationVariables = Exact<{
  input: Schema.CommentCreateInput;
}>;


export type AddCommentMutation = { commentCreate: { comment: { id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, isDeleted: boolean, isHidden: boolean, hiddenSentence: string | null, viewerReported: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null, reactions: Array<{ id: string, kind: Schema.ReactionKind, count: number | null, viewerReacted: boolean }>, mentions: Array<{ id: string, number: number, person: { id: string, name: string } | null }> } | null, heldComment: { id: string } | null, idea: { id: string, commentCount: number, lastActivityAt: string, viewerFollows: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ChangeCommentMutationVariables = Exact<{
  input: Schema.CommentEditInput;
}>;


export type ChangeCommentMutation = { commentEdit: { comment: { id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, isDeleted: boolean, isHidden: boolean, hiddenSentence: string | null, viewerReported: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null, reactions: Array<{ id: string, kind: Schema.ReactionKind, count: number | null, viewerReacted: boolean }>, mentions: Array<{ id: string, number: number, person: { id: string, name: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type DeleteCommentMutationVariables = Exact<{
  input: Schema.CommentDeleteInput;
}>;


export type DeleteCommentMutation = { commentDelete: { comment: { id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, isDeleted: boolean, isHidden: boolean, hiddenSentence: string | null, viewerReported: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null, reactions: Array<{ id: string, kind: Schema.ReactionKind, count: number | null, viewerReacted: boolean }>, mentions: Array<{ id: string, number: number, person: { id: string, name: string } | null }> } | null, idea: { id: string, commentCount: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RestoreCommentMutationVariables = Exact<{
  input: Schema.CommentRestoreInput;
}>;


export type RestoreCommentMutation = { commentRestore: { comment: { id: string, body: string, bodyHtml: string, language: string, isOfficial: boolean, isDeleted: boolean, isHidden: boolean, hiddenSentence: string | null, viewerReported: boolean, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }>, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null, author: { id: string, name: string } | null, reactions: Array<{ id: string, kind: Schema.ReactionKind, count: number | null, viewerReacted: boolean }>, mentions: Array<{ id: string, number: number, person: { id: string, name: string } | null }> } | null, idea: { id: string, commentCount: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AddReactionMutationVariables = Exact<{
  input: Schema.CommentReactionAddInput;
}>;


export type AddReactionMutation = { commentReactionAdd: { comment: { id: string, reactions: Array<{ id: string, kind: Schema.ReactionKind, count: number | null, viewerReacted: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RemoveReactionMutationVariables = Exact<{
  input: Schema.CommentReactionRemoveInput;
}>;


export type RemoveReactionMutation = { commentReactionRemove: { comment: { id: string, reactions: Array<{ id: string, kind: Schema.ReactionKind, count: number | null, viewerReacted: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type LockTalkMutationVariables = Exact<{
  input: Schema.IdeaLockInput;
}>;


export type LockTalkMutation = { ideaLock: { idea: { targetMonth: string | null, viewerCanTag: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, problem: string, problemHtml: string, proposal: string, proposalHtml: string, benefits: Array<Schema.Benefit>, benefitNote: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanLock: boolean, viewerCanProposeSupport: boolean, viewerCanNote: boolean, viewerCanPlan: boolean, isLocked: boolean, lockedAt: string | null, lockSentence: string | null, viewerCanModerate: boolean, viewerReported: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, need: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, viewerHasNews: boolean, commentCount: number, createdAt: string, lastActivityAt: string, stage: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, mergedIdeas: { nodes: Array<{ id: string, number: number, title: string }> }, answers: Array<{ id: string, text: string | null, number: number | null, day: string | null, isChecked: boolean | null, version: number, option: { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null } | null, field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, unit: string, isInternal: boolean } | null }>, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, tags: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type UnlockTalkMutationVariables = Exact<{
  input: Schema.IdeaUnlockInput;
}>;


export type UnlockTalkMutation = { ideaUnlock: { idea: { targetMonth: string | null, viewerCanTag: boolean, viewerCanMerge: boolean, viewerCanUnmerge: boolean, problem: string, problemHtml: string, proposal: string, proposalHtml: string, benefits: Array<Schema.Benefit>, benefitNote: string, updatedAt: string, version: number, viewerCanEdit: boolean, viewerCanComment: boolean, viewerCanLock: boolean, viewerCanProposeSupport: boolean, viewerCanNote: boolean, viewerCanPlan: boolean, isLocked: boolean, lockedAt: string | null, lockSentence: string | null, viewerCanModerate: boolean, viewerReported: boolean, viewerCanChangeStatus: boolean, viewerCanWiden: boolean, viewerCanConsent: boolean, viewerCanNarrow: boolean, viewerCanWithdraw: boolean, id: string, number: number, title: string, excerpt: string, language: string, status: Schema.IdeaStatus, isHeld: boolean, supportCount: number | null, voiceCount: number | null, need: number | null, supportCountFloor: number | null, viewerCanSupport: boolean, viewerFollows: boolean, viewerHasNews: boolean, commentCount: number, createdAt: string, lastActivityAt: string, stage: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, mergedIdeas: { nodes: Array<{ id: string, number: number, title: string }> }, answers: Array<{ id: string, text: string | null, number: number | null, day: string | null, isChecked: boolean | null, version: number, option: { id: string, labelDe: string, labelEn: string, labelFr: string, labelIt: string, retiredAt: string | null } | null, field: { id: string, kind: Schema.FieldKind, labelDe: string, labelEn: string, labelFr: string, labelIt: string, unit: string, isInternal: boolean } | null }>, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, requestedCircle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null, wideningRequest: { id: string, note: string, createdAt: string, viewerCanAnswer: boolean, requestedBy: { id: string, name: string } | null, circle: { id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, floor: number, memberCount: number | null, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> } | null } | null, history: { nodes: Array<{ id: string, fromStatus: Schema.IdeaStatus | null, toStatus: Schema.IdeaStatus, sentence: string, at: string, actor: { id: string, name: string, organisation: { id: string, name: string } | null } | null }> }, organisation: { id: string, name: string } | null, author: { id: string, name: string } | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, tags: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AddNoteMutationVariables = Exact<{
  input: Schema.NoteCreateInput;
}>;


export type AddNoteMutation = { noteCreate: { note: { id: string, body: string, bodyHtml: string, language: string, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, author: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ChangeNoteMutationVariables = Exact<{
  input: Schema.NoteEditInput;
}>;


export type ChangeNoteMutation = { noteEdit: { note: { id: string, body: string, bodyHtml: string, language: string, createdAt: string, editedAt: string | null, version: number, viewerCanEdit: boolean, author: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type DeleteNoteMutationVariables = Exact<{
  input: Schema.NoteDeleteInput;
}>;


export type DeleteNoteMutation = { noteDelete: { idea: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const WithdrawHeldCommentMutationDocument = typed<WithdrawHeldCommentMutation, WithdrawHeldCommentMutationVariables>(
  'sha256:156997d54233d19c18d405f536b70405f060ebb745358199d8964baa4d9ad5c9',
);

export const TalkQueryDocument = typed<TalkQuery, TalkQueryVariables>(
  'sha256:f8502e1f77ecce6a54460c11ac488a593f50e3ea3ee3a9ffc40cce942d23b13b',
);

export const EarlierTalkQueryDocument = typed<EarlierTalkQuery, EarlierTalkQueryVariables>(
  'sha256:34d1c3b0f8a795a1cf56640e533df6b2d2aa2fdac336eb63437370754e5f8ae3',
);

export const MoreAnswersQueryDocument = typed<MoreAnswersQuery, MoreAnswersQueryVariables>(
  'sha256:7c4b5b6921a0873496a02125fac2889310995ba2fdb35d989ad7ccfea17650eb',
);

export const ThreadOfCommentQueryDocument = typed<ThreadOfCommentQuery, ThreadOfCommentQueryVariables>(
  'sha256:2ae7caa6545bd898c3447982b1ac30eeb755306eb6dc37a6a83d536108bc131f',
);

export const CommentVersionsQueryDocument = typed<CommentVersionsQuery, CommentVersionsQueryVariables>(
  'sha256:911aa65a19570a3f2fe6a6a8c2ccc0ec1847970b32e47a7217c56b9a2efabe38',
);

export const MentionableQueryDocument = typed<MentionableQuery, MentionableQueryVariables>(
  'sha256:65af658bce4ecf8544fdb39263fc001f41b03f689b783774289d9d493b9671d0',
);

export const NotesQueryDocument = typed<NotesQuery, NotesQueryVariables>(
  'sha256:922a195b0c947fbfa59c96c6263dd004cf0a20000935e0756953784e5b459260',
);

export const AddCommentMutationDocument = typed<AddCommentMutation, AddCommentMutationVariables>(
  'sha256:7b818f7beaf359900c4a597202ec845527e95097f8fadc9744d9816afe4b4476',
);

export const ChangeCommentMutationDocument = typed<ChangeCommentMutation, ChangeCommentMutationVariables>(
  'sha256:aacefb1c4b1ed53896281059b5292c12967d28b04c0892c9b6fb8a4f30af8004',
);

export const DeleteCommentMutationDocument = typed<DeleteCommentMutation, DeleteCommentMutationVariables>(
  'sha256:8296bcf563a75395c9b62bde9d989f0b66daef583e77417f4b6322d22115a8ee',
);

export const RestoreCommentMutationDocument = typed<RestoreCommentMutation, RestoreCommentMutationVariables>(
  'sha256:8232a7abaa7393c4cc3483207c2e98b5359ce4f65816b8e146e2e8c5b91c1b5a',
);

export const AddReactionMutationDocument = typed<AddReactionMutation, AddReactionMutationVariables>(
  'sha256:f1760c1af527072cec637c4c33749d7b97870d48ef786a6a57f2db82d8e43ec9',
);

export const RemoveReactionMutationDocument = typed<RemoveReactionMutation, RemoveReactionMutationVariables>(
  'sha256:262d9c49cec67b8785e21526cf347c70b173d2dfb669a298aab9935ecce45646',
);

export const LockTalkMutationDocument = typed<LockTalkMutation, LockTalkMutationVariables>(
  'sha256:fb61f26124a76e10e912f8a01c7ea1dd16f102a49531331936c3c53a1ac241fe',
);

export const UnlockTalkMutationDocument = typed<UnlockTalkMutation, UnlockTalkMutationVariables>(
  'sha256:c623615dd89861d78b14044a7f2e607f29d42f92437594fe9244f63e4085acae',
);

export const AddNoteMutationDocument = typed<AddNoteMutation, AddNoteMutationVariables>(
  'sha256:a829f439af9e06b879869535a9de719a9377b9b11d126d5fe90723c9e1f87a37',
);

export const ChangeNoteMutationDocument = typed<ChangeNoteMutation, ChangeNoteMutationVariables>(
  'sha256:36b0a0477f67d117c46ecc37456a5acde82d3d24e504c49d2d0da22ef097c475',
);

export const DeleteNoteMutationDocument = typed<DeleteNoteMutation, DeleteNoteMutationVariables>(
  'sha256:5fea763e7a7d4cf1aafbccca59556056e50598417ea193207404c65e5ed7c571',
);