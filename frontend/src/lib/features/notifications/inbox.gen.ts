/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
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

/** What somebody is told. */
export type NotificationKind =
  /** The host answered officially. */
  | 'ANSWERED'
  /** Your idea passed moderation. */
  | 'APPROVED'
  /** Somebody said something. */
  | 'COMMENTED'
  /** A comment waits for moderation. */
  | 'COMMENT_HELD'
  /** Moderators took back what you had said, with a reason. */
  | 'COMMENT_HIDDEN'
  /** Your comment came back from moderation, with a reason. */
  | 'COMMENT_REFUSED'
  /** The idea stands elsewhere on its way; the step says why. */
  | 'DECIDED'
  /** An idea waits for moderation. */
  | 'HELD'
  /** Somebody mentioned you. */
  | 'MENTIONED'
  /** The idea became one with another one. */
  | 'MERGED'
  /** More firms read the idea now. */
  | 'MOVED'
  /** There is a new idea in a circle or with a tag that you follow. */
  | 'NEW_IN_CIRCLE'
  /** What you took part in is there now; the release note says what. */
  | 'RELEASED'
  /** Something was reported. */
  | 'REPORTED'
  /** Your idea was given back and stays in its narrow circle. */
  | 'RETURNED'
  /** Somebody asks that more firms read your firm's idea. */
  | 'WIDENING_ASKED'
  /** The owner firm does not want more firms to read the idea. */
  | 'WIDENING_DECLINED'
  /** Its author took the idea back. */
  | 'WITHDRAWN';

/** An idea to hear no more of. */
export type NotificationMuteInput = {
  /** The idea. */
  ideaId: string;
};

/** Why somebody is told. */
export type NotificationReason =
  /** You asked. */
  | 'ASKER'
  /** You brought the idea in. */
  | 'AUTHOR'
  /** You follow the circle. */
  | 'CIRCLE_FOLLOWER'
  /** You said something about the idea. */
  | 'COMMENTER'
  /** You follow the idea. */
  | 'FOLLOWER'
  /** You decide for your firm. */
  | 'LEAD'
  /** You are mentioned. */
  | 'MENTIONED'
  /** You moderate. */
  | 'MODERATOR'
  /** It is about your comment. */
  | 'SPEAKER'
  /** You support the idea. */
  | 'SUPPORTER'
  /** You follow one of its tags. */
  | 'TAG_FOLLOWER';

/** An idea to hear of again. */
export type NotificationUnmuteInput = {
  /** The idea. */
  ideaId: string;
};

export type NotificationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { viewer: { notifications: { nodes: Array<{ id: string, kind: Schema.NotificationKind, reason: Schema.NotificationReason, at: string, isRead: boolean, actor: { id: string, name: string } | null, organisation: { id: string, name: string } | null, circle: { id: string, name: string } | null, idea: { id: string, number: number, title: string, language: string, viewerMutes: boolean } | null, comment: { id: string, bodyHtml: string, language: string, mentions: Array<{ id: string, number: number, person: { id: string, name: string } | null }> } | null, step: { id: string, toStatus: Schema.IdeaStatus, sentence: string } | null, wideningRequest: { id: string, note: string } | null, releaseNote: { id: string, title: string, excerpt: string, language: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MuteIdeaMutationVariables = Exact<{
  input: Schema.NotificationMuteInput;
}>;


export type MuteIdeaMutation = { notificationMute: { idea: { id: string, viewerMutes: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type UnmuteIdeaMutationVariables = Exact<{
  input: Schema.NotificationUnmuteInput;
}>;


export type UnmuteIdeaMutation = { notificationUnmute: { idea: { id: string, viewerMutes: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const NotificationsQueryDocument = typed<NotificationsQuery, NotificationsQueryVariables>(
  'sha256:f7965df8381f80329ac2d9a22a4375b49a1e8c0cdc3ad8a1ff1f905c08b3b47b',
);

export const MuteIdeaMutationDocument = typed<MuteIdeaMutation, MuteIdeaMutationVariables>(
  'sha256:803235588e178b209a2aedac26ac8e526ec18a5640da1ed116f444f91820af24',
);

export const UnmuteIdeaMutationDocument = typed<UnmuteIdeaMutation, UnmuteIdeaMutationVariables>(
  'sha256:75fd62dc42fc622af69ea7966e3bcb7aceef2d361f0ca333210d7447e1640554',
);