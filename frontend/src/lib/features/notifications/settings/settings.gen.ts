/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** A circle to follow. */
export type CircleFollowInput = {
  /** The circle. */
  circleId: string;
};

/** A circle to follow no more. */
export type CircleUnfollowInput = {
  /** The circle. */
  circleId: string;
};

/** How often what can wait is put together into one mail. */
export type DigestRhythm =
  /** Every day at seven. */
  | 'DAILY'
  /** On Mondays at seven. */
  | 'WEEKLY';

/** Whether and when a mail goes out. */
export type NotificationMail =
  /** As soon as it happens, quiet hours excepted. */
  | 'AT_ONCE'
  /** Together with others, in the rhythm that you chose. */
  | 'DIGEST'
  /** Never. */
  | 'NEVER';

/** Ways for a topic. */
export type NotificationPreferenceInput = {
  /** Whether and when you get a mail. */
  byMail: NotificationMail;
  /** Whether it stands among your notifications. */
  inPortal: boolean;
  /** The topic. */
  topic: NotificationTopic;
};

/** What is to be different; what is not given stays. */
export type NotificationSettingsUpdateInput = {
  /** From when no mail goes out, such as 20:00; both null: always. */
  quietFrom?: string | null | undefined;
  /** Until when. */
  quietUntil?: string | null | undefined;
  /** How often you get summaries. */
  rhythm?: DigestRhythm | null | undefined;
  /** Whether mails quote. */
  showsContent?: boolean | null | undefined;
  /** Some topics. */
  topics?: Array<NotificationPreferenceInput> | null | undefined;
};

/** What people choose ways for. */
export type NotificationTopic =
  /** Ballots in which you can vote or that you run, and receipts of your votes. */
  | 'BALLOT'
  /** New ideas in circles and with tags that you follow. */
  | 'CIRCLE'
  /** Decisions and official answers about ideas in which you take part. */
  | 'DECISION'
  /** What is said about ideas that you follow. */
  | 'DISCUSSION'
  /** What waits for your answer. */
  | 'DUTY'
  /** Appearances at fairs of your firm: invitations, agreements, steps, settlements. */
  | 'FAIR'
  /** Your tasks, shifts and appointments at fairs. */
  | 'FAIR_WORK'
  /** That somebody mentions you. */
  | 'MENTION';

/** Addresses to make worthless. */
export type ReplyAddressesRevokeInput = {
  /** All of them. */
  confirm?: boolean;
};

export type NotificationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationSettingsQuery = { notificationSettings: { rhythm: Schema.DigestRhythm, quietFrom: string | null, quietUntil: string | null, timeZone: string, showsContent: boolean, topics: Array<{ topic: Schema.NotificationTopic, inPortal: boolean, byMail: Schema.NotificationMail }> } | null };

export type UpdateNotificationSettingsMutationVariables = Exact<{
  input: Schema.NotificationSettingsUpdateInput;
}>;


export type UpdateNotificationSettingsMutation = { notificationSettingsUpdate: { ok: boolean | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RevokeReplyAddressesMutationVariables = Exact<{
  input: Schema.ReplyAddressesRevokeInput;
}>;


export type RevokeReplyAddressesMutation = { replyAddressesRevoke: { ok: boolean | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type FollowCircleMutationVariables = Exact<{
  input: Schema.CircleFollowInput;
}>;


export type FollowCircleMutation = { circleFollow: { circle: { id: string, viewerFollows: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type UnfollowCircleMutationVariables = Exact<{
  input: Schema.CircleUnfollowInput;
}>;


export type UnfollowCircleMutation = { circleUnfollow: { circle: { id: string, viewerFollows: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const NotificationSettingsQueryDocument = typed<NotificationSettingsQuery, NotificationSettingsQueryVariables>(
  'sha256:af8b9d0a23da02c3bb10216634eca7775031fa7979d071b85e54d087c623d236',
);

export const UpdateNotificationSettingsMutationDocument = typed<UpdateNotificationSettingsMutation, UpdateNotificationSettingsMutationVariables>(
  'sha256:ee44a78fc75817043cd4b43a6ec823085c2d2fb65ca7378da5cdfcfd01eab904',
);

export const RevokeReplyAddressesMutationDocument = typed<RevokeReplyAddressesMutation, RevokeReplyAddressesMutationVariables>(
  'sha256:ead6abf625078b08d3bd180dbba376bafd5615482d929a052e3cf35b7747da22',
);

export const FollowCircleMutationDocument = typed<FollowCircleMutation, FollowCircleMutationVariables>(
  'sha256:2faa3063db6350fddee2ea55e85bbee109308e91edc19be653bc1237fb9210f0',
);

export const UnfollowCircleMutationDocument = typed<UnfollowCircleMutation, UnfollowCircleMutationVariables>(
  'sha256:537e7d7a8784de85b2fea23cad2713df8989789ef0dfe0a915dd88c9d07c0969',
);