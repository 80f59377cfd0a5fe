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

/** A release note to begin. */
export type ReleaseNoteCreateInput = {
  /** What is there now and what that changes. */
  body: string;
  /** For whom it is. */
  circleId: string;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** The ideas that it answers, up to 50. */
  ideas?: Array<string> | null | undefined;
  /** Language of the text: de, fr, it or en. */
  language?: string | null | undefined;
  /** What it is about, in 2 to 140 characters. */
  title: string;
};

/** A draft to remove. */
export type ReleaseNoteDeleteInput = {
  /** The draft. */
  id: string;
};

/** Another text, circle or other ideas; what is left out stays as it is. */
export type ReleaseNoteEditInput = {
  /** What is there now and what that changes. */
  body?: string | null | undefined;
  /** For whom it is; settled once it is published. */
  circleId?: string | null | undefined;
  /** The note. */
  id: string;
  /** The ideas that it answers; those that you do not read stay with it. */
  ideas?: Array<string> | null | undefined;
  /** Language of the text: de, fr, it or en. */
  language?: string | null | undefined;
  /** What it is about. */
  title?: string | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** A draft to publish. */
export type ReleaseNotePublishInput = {
  /** The note. */
  id: string;
  /** With it, ideas that it answers and that are not decided otherwise are released in the same act. */
  sentence?: string | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** A note to make a draft again. */
export type ReleaseNoteTakeBackInput = {
  /** The note. */
  id: string;
};

export type NewsEntryFragment = { id: string, title: string, excerpt: string, language: string, isPublished: boolean, createdAt: string, publishedAt: string | null, circle: { id: string, name: string } | null };

export type NewsFullFragment = { body: string, bodyHtml: string, editedAt: string | null, version: number, viewerCanEdit: boolean, viewerCanPublish: boolean, id: string, title: string, excerpt: string, language: string, isPublished: boolean, createdAt: string, publishedAt: string | null, author: { id: string, name: string } | null, ideas: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, title: string, language: string, status: Schema.IdeaStatus, circle: { id: string, name: string } | null }> }, viewerIdeas: Array<{ id: string }>, circle: { id: string, name: string } | null };

export type NewsListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NewsListQuery = { releaseNotes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, excerpt: string, language: string, isPublished: boolean, createdAt: string, publishedAt: string | null, circle: { id: string, name: string } | null }> } | null };

export type NewsDraftsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NewsDraftsQuery = { releaseNoteDrafts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, excerpt: string, language: string, isPublished: boolean, createdAt: string, publishedAt: string | null, circle: { id: string, name: string } | null }> } | null };

export type NewsPageQueryVariables = Exact<{
  id: string;
}>;


export type NewsPageQuery = { releaseNote: { body: string, bodyHtml: string, editedAt: string | null, version: number, viewerCanEdit: boolean, viewerCanPublish: boolean, id: string, title: string, excerpt: string, language: string, isPublished: boolean, createdAt: string, publishedAt: string | null, author: { id: string, name: string } | null, ideas: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, title: string, language: string, status: Schema.IdeaStatus, circle: { id: string, name: string } | null }> }, viewerIdeas: Array<{ id: string }>, circle: { id: string, name: string } | null } | null };

export type NewsCirclesQueryVariables = Exact<{ [key: string]: never; }>;


export type NewsCirclesQuery = { circles: { nodes: Array<{ id: string, name: string, kind: Schema.CircleKind, isPending: boolean, viewerCanSubmit: boolean }> } | null };

export type CreateNewsMutationVariables = Exact<{
  input: Schema.ReleaseNoteCreateInput;
}>;


export type CreateNewsMutation = { releaseNoteCreate: { releaseNote: { body: string, bodyHtml: string, editedAt: string | null, version: number, viewerCanEdit: boolean, viewerCanPublish: boolean, id: string, title: string, excerpt: string, language: string, isPublished: boolean, createdAt: string, publishedAt: string | null, author: { id: string, name: string } | null, ideas: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, title: string, language: string, status: Schema.IdeaStatus, circle: { id: string, name: string } | null }> }, viewerIdeas: Array<{ id: string }>, circle: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditNewsMutationVariables = Exact<{
  input: Schema.ReleaseNoteEditInput;
}>;


export type EditNewsMutation = { releaseNoteEdit: { releaseNote: { body: string, bodyHtml: string, editedAt: string | null, version: number, viewerCanEdit: boolean, viewerCanPublish: boolean, id: string, title: string, excerpt: string, language: string, isPublished: boolean, createdAt: string, publishedAt: string | null, author: { id: string, name: string } | null, ideas: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, title: string, language: string, status: Schema.IdeaStatus, circle: { id: string, name: string } | null }> }, viewerIdeas: Array<{ id: string }>, circle: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type PublishNewsMutationVariables = Exact<{
  input: Schema.ReleaseNotePublishInput;
}>;


export type PublishNewsMutation = { releaseNotePublish: { releaseNote: { body: string, bodyHtml: string, editedAt: string | null, version: number, viewerCanEdit: boolean, viewerCanPublish: boolean, id: string, title: string, excerpt: string, language: string, isPublished: boolean, createdAt: string, publishedAt: string | null, author: { id: string, name: string } | null, ideas: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, title: string, language: string, status: Schema.IdeaStatus, circle: { id: string, name: string } | null }> }, viewerIdeas: Array<{ id: string }>, circle: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type TakeBackNewsMutationVariables = Exact<{
  input: Schema.ReleaseNoteTakeBackInput;
}>;


export type TakeBackNewsMutation = { releaseNoteTakeBack: { releaseNote: { body: string, bodyHtml: string, editedAt: string | null, version: number, viewerCanEdit: boolean, viewerCanPublish: boolean, id: string, title: string, excerpt: string, language: string, isPublished: boolean, createdAt: string, publishedAt: string | null, author: { id: string, name: string } | null, ideas: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, title: string, language: string, status: Schema.IdeaStatus, circle: { id: string, name: string } | null }> }, viewerIdeas: Array<{ id: string }>, circle: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type DeleteNewsMutationVariables = Exact<{
  input: Schema.ReleaseNoteDeleteInput;
}>;


export type DeleteNewsMutation = { releaseNoteDelete: { ok: boolean | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const NewsListQueryDocument = typed<NewsListQuery, NewsListQueryVariables>(
  'sha256:f319e7d74381cd7a0275fed266dbad91a90b84b76cca2faf54d6e3ecaa83c4ed',
);

export const NewsDraftsQueryDocument = typed<NewsDraftsQuery, NewsDraftsQueryVariables>(
  'sha256:1f97c8de4c6f2547ca5b0354b5ff714eaeff4c838c59d26da87c335225134f4f',
);

export const NewsPageQueryDocument = typed<NewsPageQuery, NewsPageQueryVariables>(
  'sha256:fd570f8457179324d48a0887af24b79f16a22a9461f836447334b3ffc198e574',
);

export const NewsCirclesQueryDocument = typed<NewsCirclesQuery, NewsCirclesQueryVariables>(
  'sha256:f5fe1e69d0900479f33046c341a40cb105a45c86c0289889881b9e5ca28b3779',
);

export const CreateNewsMutationDocument = typed<CreateNewsMutation, CreateNewsMutationVariables>(
  'sha256:6e81c6d3de1f501935bbfe52585244cefc3b71cb4770f4082a8ebb3ba0bd8784',
);

export const EditNewsMutationDocument = typed<EditNewsMutation, EditNewsMutationVariables>(
  'sha256:553c15abedc442406cf4d8f2a3e5e6566d5f30f7fbcd9a590409874ff6053699',
);

export const PublishNewsMutationDocument = typed<PublishNewsMutation, PublishNewsMutationVariables>(
  'sha256:7dab8bb5d4cf2183c602d17d16e1fa4ba0bc76f3b53cd6f956dd5aa3b5376a72',
);

export const TakeBackNewsMutationDocument = typed<TakeBackNewsMutation, TakeBackNewsMutationVariables>(
  'sha256:27c28c3833d67351c8d78b4900bfffb9cdafec7b67bf66038dcd72ae44c938d7',
);

export const DeleteNewsMutationDocument = typed<DeleteNewsMutation, DeleteNewsMutationVariables>(
  'sha256:14b61415f8f1f79e6e318806ceacc80f8c2008fa101f97004251514f15464d81',
);