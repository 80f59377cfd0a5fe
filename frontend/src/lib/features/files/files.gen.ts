/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** A file to take away. */
export type FileRemoveInput = {
  /** The file. */
  id: string;
};

/** A file to come. */
export type FileSlotCreateInput = {
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Its name; the ending says of which kind it is. */
  name: string;
  /** How many bytes will come, at most 26214400 (25 MB). */
  size: number;
};

export type FileShownFragment = { id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean };

export type MakeFileSlotMutationVariables = Exact<{
  input: Schema.FileSlotCreateInput;
}>;


export type MakeFileSlotMutation = { fileSlotCreate: { file: { id: string, uploadUrl: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type UploadedFilesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type UploadedFilesQuery = { nodes: Array<
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AgreementParty', id: string }
    | { __typename: 'Appearance', id: string }
    | { __typename: 'AppointmentGuest', id: string }
    | { __typename: 'AppointmentHost', id: string }
    | { __typename: 'Ballot', id: string }
    | { __typename: 'BallotFirm', id: string }
    | { __typename: 'BallotOption', id: string }
    | { __typename: 'BallotPaper', id: string }
    | { __typename: 'BallotStatement', id: string }
    | { __typename: 'BudgetLine', id: string }
    | { __typename: 'BudgetShare', id: string }
    | { __typename: 'CalendarFeed', id: string }
    | { __typename: 'CancellationStep', id: string }
    | { __typename: 'Circle', id: string }
    | { __typename: 'CircleMember', id: string }
    | { __typename: 'Comment', id: string }
    | { __typename: 'CommentVersion', id: string }
    | { __typename: 'CostDocument', id: string }
    | { __typename: 'CrewMember', id: string }
    | { __typename: 'CrewNote', id: string }
    | { __typename: 'CrewPhone', id: string }
    | { __typename: 'Exhibit', id: string }
    | { __typename: 'ExhibitGoods', id: string }
    | { __typename: 'Fair', id: string }
    | { __typename: 'FairAppointment', id: string }
    | { __typename: 'FairCount', id: string }
    | { __typename: 'FairEdition', id: string }
    | { __typename: 'FairGoal', id: string }
    | { __typename: 'FairKpi', id: string }
    | { __typename: 'FairLearning', id: string }
    | { __typename: 'FairPass', id: string }
    | { __typename: 'FairReview', id: string }
    | { __typename: 'FairTask', id: string }
    | { __typename: 'File', isReady: boolean, expiresAt: string | null, id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean }
    | { __typename: 'HeldComment', id: string }
    | { __typename: 'Idea', id: string }
    | { __typename: 'IdeaAnswer', id: string }
    | { __typename: 'IdeaDraft', id: string }
    | { __typename: 'IdeaExport', id: string }
    | { __typename: 'IdeaField', id: string }
    | { __typename: 'IdeaFieldOption', id: string }
    | { __typename: 'IdeaImport', id: string }
    | { __typename: 'IdeaView', id: string }
    | { __typename: 'ImportHeading', id: string }
    | { __typename: 'ImportPerson', id: string }
    | { __typename: 'ImportProblem', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'Mention', id: string }
    | { __typename: 'ModerationAct', id: string }
    | { __typename: 'ModerationItem', id: string }
    | { __typename: 'Note', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'OrganiserDeadline', id: string }
    | { __typename: 'PackingItem', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'PassQuota', id: string }
    | { __typename: 'PassShare', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Priority', id: string }
    | { __typename: 'PriorityColumn', id: string }
    | { __typename: 'PriorityValue', id: string }
    | { __typename: 'Reaction', id: string }
    | { __typename: 'ReleaseNote', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'RotaAssignment', id: string }
    | { __typename: 'RotaNeed', id: string }
    | { __typename: 'RotaSlot', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Settlement', id: string }
    | { __typename: 'SettlementLine', id: string }
    | { __typename: 'SettlementObjection', id: string }
    | { __typename: 'SettlementParty', id: string }
    | { __typename: 'SettlementShare', id: string }
    | { __typename: 'SettlementTransfer', id: string }
    | { __typename: 'Stage', id: string }
    | { __typename: 'StandBriefing', id: string }
    | { __typename: 'StandManager', id: string }
    | { __typename: 'StandZone', id: string }
    | { __typename: 'StatusChange', id: string }
    | { __typename: 'Support', id: string }
    | { __typename: 'SupportProposal', id: string }
    | { __typename: 'Tag', id: string }
    | { __typename: 'Terms', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'Trust', id: string }
    | { __typename: 'ViewerMembership', id: string }
    | { __typename: 'WideningRequest', id: string }
    | { __typename: 'Workspace', id: string }
   | null> };

export type RemoveFileMutationVariables = Exact<{
  input: Schema.FileRemoveInput;
}>;


export type RemoveFileMutation = { fileRemove: { isRemoved: boolean | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const MakeFileSlotMutationDocument = typed<MakeFileSlotMutation, MakeFileSlotMutationVariables>(
  'sha256:a206a2228d2ed74b44564252a530bb354cdd022dcb16de4d3cb02b90b39f43bf',
);

export const UploadedFilesQueryDocument = typed<UploadedFilesQuery, UploadedFilesQueryVariables>(
  'sha256:038e9fb74b9b93f3cad8f4bd46c81d3d39c20cef6197dedef8e9aabe094d89ef',
);

export const RemoveFileMutationDocument = typed<RemoveFileMutation, RemoveFileMutationVariables>(
  'sha256:9f30e5d11d171e5b8a25542261f72c150e80c9185e01dac4eeefb44edf86ead1',
);