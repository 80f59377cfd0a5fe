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
  /** A ballot is shown before it opens: options, estimates and weights. */
  | 'BALLOT_ANNOUNCED'
  /** A ballot was taken back, with a reason. */
  | 'BALLOT_ANNULLED'
  /** A ballot in which your firm could vote has ended. */
  | 'BALLOT_CLOSED'
  /** A ballot is counted and waits to be published. */
  | 'BALLOT_COUNTED'
  /** The host does something else than a ballot decided, and says why. */
  | 'BALLOT_DEVIATED'
  /** The host says what happens with a ballot's result. */
  | 'BALLOT_NEXT'
  /** You can vote in a new ballot. */
  | 'BALLOT_OPENED'
  /** The result of a ballot in which you could vote is there. */
  | 'BALLOT_PUBLISHED'
  /** A ballot in which nobody has voted for your firm ends soon, or the host asks for your vote. */
  | 'BALLOT_REMINDED'
  /** A ballot could not be counted, or a check found that something in it was altered. */
  | 'BALLOT_TROUBLE'
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
  /** A firm has accepted the agreement. */
  | 'FAIR_ACCEPTED'
  /** All have accepted the agreement: it counts. */
  | 'FAIR_AGREED'
  /** A task is yours. */
  | 'FAIR_ASSIGNED'
  /** The appearance does not take place. */
  | 'FAIR_CANCELLED'
  /** The settlement has its first figures. */
  | 'FAIR_COMPUTED'
  /** A firm proposes another version of the agreement. */
  | 'FAIR_COUNTERED'
  /** You are planned for the stand. */
  | 'FAIR_CREW'
  /** A firm does not take part. */
  | 'FAIR_DECLINED'
  /** A firm objects to a line of the settlement. */
  | 'FAIR_DISPUTED'
  /** Your firm is asked to take part in an appearance at a fair. */
  | 'FAIR_INVITED'
  /** A firm takes part in an appearance. */
  | 'FAIR_JOINED'
  /** A firm takes part no more. */
  | 'FAIR_LEFT'
  /** Your appointments at the stand have changed. */
  | 'FAIR_MEETING'
  /** The fair takes place on other days. */
  | 'FAIR_MOVED'
  /** Somebody looks for a person to take a shift at the stand. */
  | 'FAIR_OFFERED'
  /** The day of a task that waits for you has passed. */
  | 'FAIR_OVERDUE'
  /** The last payment has come. */
  | 'FAIR_PAID'
  /** There is an agreement to read and accept. */
  | 'FAIR_PROPOSED'
  /** A firm has released the settlement. */
  | 'FAIR_RELEASED'
  /** An objection was answered. */
  | 'FAIR_REPLIED'
  /** All firms have released the settlement. */
  | 'FAIR_SETTLED'
  /** Your shifts at the stand have changed. */
  | 'FAIR_SHIFTS'
  /** The appearance has gone a step on. */
  | 'FAIR_STEPPED'
  /** Somebody has taken the shift that you had offered. */
  | 'FAIR_TAKEN'
  /** The other side says that a joint task is done; your side may object. */
  | 'FAIR_TICKED'
  /** The other side says that a task is not done. */
  | 'FAIR_UNTICKED'
  /** The others wait for your firm's word for the next step. */
  | 'FAIR_WISHED'
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

/** Why somebody is told. */
export type NotificationReason =
  /** You asked. */
  | 'ASKER'
  /** The task is yours. */
  | 'ASSIGNEE'
  /** You brought the idea in. */
  | 'AUTHOR'
  /** You follow the circle. */
  | 'CIRCLE_FOLLOWER'
  /** You said something about the idea. */
  | 'COMMENTER'
  /** You are at the stand. */
  | 'CREW'
  /** You follow the idea. */
  | 'FOLLOWER'
  /** You decide for your firm. */
  | 'LEAD'
  /** You are mentioned. */
  | 'MENTIONED'
  /** You moderate. */
  | 'MODERATOR'
  /** You run ballots. */
  | 'ORGANISER'
  /** It is about your comment. */
  | 'SPEAKER'
  /** You support the idea. */
  | 'SUPPORTER'
  /** You follow one of its tags. */
  | 'TAG_FOLLOWER'
  /** You can vote for your firm. */
  | 'VOTER';

/** What has been read: these, or what is about one thing, or everything. */
export type NotificationsReadInput = {
  /** Everything about this appearance. */
  appearanceId?: string | null | undefined;
  /** Everything about this ballot. */
  ballotId?: string | null | undefined;
  /** Everything about this idea. */
  ideaId?: string | null | undefined;
  /** These. */
  ids?: Array<string> | null | undefined;
};

export type NotificationLineFragment = { id: string, kind: Schema.NotificationKind, reason: Schema.NotificationReason, at: string, isRead: boolean, actor: { id: string, name: string } | null, organisation: { id: string, name: string } | null, circle: { id: string, name: string } | null, idea: { id: string, number: number, title: string, language: string, viewerMutes: boolean } | null, ballot: { id: string, title: string, closesAt: string, annulledBecause: string | null, viewerMutes: boolean } | null, appearance: { id: string, title: string, firstDay: string, lastDay: string, viewerMutes: boolean } | null, fairTask: { id: string, code: string, title: string } | null, objection: { id: string, reason: string, answer: string } | null, ballotStatement: { id: string, body: string } | null, comment: { id: string, bodyHtml: string, language: string, mentions: Array<{ id: string, number: number, person: { id: string, name: string } | null }> } | null, step: { id: string, toStatus: Schema.IdeaStatus, sentence: string } | null, wideningRequest: { id: string, note: string } | null, releaseNote: { id: string, title: string, excerpt: string, language: string } | null };

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { viewer: { unreadCount: number } | null };

export type BellQueryVariables = Exact<{
  first: number;
}>;


export type BellQuery = { viewer: { notifications: { nodes: Array<{ id: string, kind: Schema.NotificationKind, reason: Schema.NotificationReason, at: string, isRead: boolean, actor: { id: string, name: string } | null, organisation: { id: string, name: string } | null, circle: { id: string, name: string } | null, idea: { id: string, number: number, title: string, language: string, viewerMutes: boolean } | null, ballot: { id: string, title: string, closesAt: string, annulledBecause: string | null, viewerMutes: boolean } | null, appearance: { id: string, title: string, firstDay: string, lastDay: string, viewerMutes: boolean } | null, fairTask: { id: string, code: string, title: string } | null, objection: { id: string, reason: string, answer: string } | null, ballotStatement: { id: string, body: string } | null, comment: { id: string, bodyHtml: string, language: string, mentions: Array<{ id: string, number: number, person: { id: string, name: string } | null }> } | null, step: { id: string, toStatus: Schema.IdeaStatus, sentence: string } | null, wideningRequest: { id: string, note: string } | null, releaseNote: { id: string, title: string, excerpt: string, language: string } | null }> } } | null };

export type NotificationAddedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationAddedSubscription = { notificationAdded: { notification: { id: string } | null } };

export type ReadNotificationsMutationVariables = Exact<{
  input: Schema.NotificationsReadInput;
}>;


export type ReadNotificationsMutation = { notificationsRead: { viewer: { unreadCount: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const UnreadQueryDocument = typed<UnreadQuery, UnreadQueryVariables>(
  'sha256:04c852c135f8d279627249be623b511cd03cc46fdc48ce3b98dbb9fdfe6f3eb9',
);

export const BellQueryDocument = typed<BellQuery, BellQueryVariables>(
  'sha256:ba341b82667b23c5f3961b1f88901a6cfca86c4e50b37c71aee4ae2a176fda61',
);

export const NotificationAddedSubscriptionDocument = typed<NotificationAddedSubscription, NotificationAddedSubscriptionVariables>(
  'sha256:42d3a9794a2fbc618a8074fa7a447455182d43e59f9ce028d900c90617fcb981',
);

export const ReadNotificationsMutationDocument = typed<ReadNotificationsMutation, ReadNotificationsMutationVariables>(
  'sha256:29cce447d2fb7002acf3314857aafda64f3763da45caf27ecb28b12876bd4ecc',
);