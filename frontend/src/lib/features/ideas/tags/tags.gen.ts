/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** Tags to put on an idea, and tags to take off it. */
export type IdeaTagInput = {
  /** These it carries from now on; ten in all at most. */
  add?: Array<string> | null | undefined;
  /** The idea. */
  ideaId: string;
  /** These it carries no more. */
  remove?: Array<string> | null | undefined;
};

/** A new tag; it stands behind the others. */
export type TagCreateInput = {
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Whether everybody may know and choose it. */
  isOffered?: boolean;
  /** The word, in 2 to 40 characters. */
  name: string;
};

/** What is different about a tag; what is left out stays as it is. */
export type TagEditInput = {
  /** The tag. */
  id: string;
  /** Whether ideas are no longer given it; those that carry it keep it. */
  isArchived?: boolean | null | undefined;
  /** Whether everybody may know and choose it. */
  isOffered?: boolean | null | undefined;
  /** The word. */
  name?: string | null | undefined;
  /** At which place among those in use, from 0 on; the others move. */
  position?: number | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** A tag to follow. */
export type TagFollowInput = {
  /** The tag. */
  tagId: string;
};

/** Two tags that say the same. */
export type TagMergeInput = {
  /** The one that stands for it from now on. */
  intoId: string;
  /** The one that goes. */
  tagId: string;
};

/** A tag to follow no more. */
export type TagUnfollowInput = {
  /** The tag. */
  tagId: string;
};

export type TagEntryFragment = { id: string, name: string, position: number, isOffered: boolean, archivedAt: string | null, version: number, viewerFollows: boolean, viewerCanEdit: boolean, viewerCanMerge: boolean };

export type TagsQueryVariables = Exact<{ [key: string]: never; }>;


export type TagsQuery = { tags: { nodes: Array<{ id: string, name: string, position: number, isOffered: boolean, archivedAt: string | null, version: number, viewerFollows: boolean, viewerCanEdit: boolean, viewerCanMerge: boolean }> } | null };

export type CreateTagMutationVariables = Exact<{
  input: Schema.TagCreateInput;
}>;


export type CreateTagMutation = { tagCreate: { tag: { id: string, name: string, position: number, isOffered: boolean, archivedAt: string | null, version: number, viewerFollows: boolean, viewerCanEdit: boolean, viewerCanMerge: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditTagMutationVariables = Exact<{
  input: Schema.TagEditInput;
}>;


export type EditTagMutation = { tagEdit: { tag: { id: string, name: string, position: number, isOffered: boolean, archivedAt: string | null, version: number, viewerFollows: boolean, viewerCanEdit: boolean, viewerCanMerge: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type MergeTagMutationVariables = Exact<{
  input: Schema.TagMergeInput;
}>;


export type MergeTagMutation = { tagMerge: { tag: { id: string, name: string, position: number, isOffered: boolean, archivedAt: string | null, version: number, viewerFollows: boolean, viewerCanEdit: boolean, viewerCanMerge: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type TagIdeaMutationVariables = Exact<{
  input: Schema.IdeaTagInput;
}>;


export type TagIdeaMutation = { ideaTag: { idea: { id: string, tags: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type FollowTagMutationVariables = Exact<{
  input: Schema.TagFollowInput;
}>;


export type FollowTagMutation = { tagFollow: { tag: { id: string, viewerFollows: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type UnfollowTagMutationVariables = Exact<{
  input: Schema.TagUnfollowInput;
}>;


export type UnfollowTagMutation = { tagUnfollow: { tag: { id: string, viewerFollows: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const TagsQueryDocument = typed<TagsQuery, TagsQueryVariables>(
  'sha256:921b4416b5f632ec3436fd17cb30509b18fa60ab801b399372e9583b046ca8d3',
);

export const CreateTagMutationDocument = typed<CreateTagMutation, CreateTagMutationVariables>(
  'sha256:eb9956bbb3ebdc6233632d662ba0175655fb93e7cc81f1e4f51818b24637cf74',
);

export const EditTagMutationDocument = typed<EditTagMutation, EditTagMutationVariables>(
  'sha256:10562ab3458196f67468fcd6b5b73911bd9ac3e213b12e7f4b6bac6d7dbe0491',
);

export const MergeTagMutationDocument = typed<MergeTagMutation, MergeTagMutationVariables>(
  'sha256:372d420c5d94a4daf1e3705e7790153ee5ed967dd2e813d8ba6232116a620a98',
);

export const TagIdeaMutationDocument = typed<TagIdeaMutation, TagIdeaMutationVariables>(
  'sha256:32dd73345fc21c3687e5d393115e0cccd8129ea6c00f8b4b86645549763557fe',
);

export const FollowTagMutationDocument = typed<FollowTagMutation, FollowTagMutationVariables>(
  'sha256:c6c9e75e88598392d89eac3507101d3d5abfaba67008d833646ee182a9b4ebcd',
);

export const UnfollowTagMutationDocument = typed<UnfollowTagMutation, UnfollowTagMutationVariables>(
  'sha256:7038738036110aafb4fc78ec154d937e4830a4e898541ce7954af46337a810e1',
);