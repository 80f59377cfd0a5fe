/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** Passes of a kind divided anew. */
export type AppearancePassesEditInput = {
  /** The appearance. */
  id: string;
  /** For what they are. */
  kind: PassKind;
  /** How many come with the stand. */
  passes: number;
  /** Who gets how many; firms left out get none. */
  shares: Array<PassShareInput>;
  /** The version of that kind's passes that this was made from; 0 for the first. */
  version?: number | null | undefined;
};

/** A pass for one of your firm's people. */
export type CrewMemberPassGiveInput = {
  /** Who gets it. */
  id: string;
  /** Of which passes. */
  passQuotaId: string;
};

/** A pass that somebody does not need. */
export type CrewMemberPassTakeInput = {
  /** The pass. */
  id: string;
};

/** For what a pass is. */
export type PassKind =
  /** For people at the stand. */
  | 'EXHIBITOR'
  /** For a car. */
  | 'PARKING'
  /** For setting up. */
  | 'SET_UP';

/** What a firm gets. */
export type PassShareInput = {
  /** The firm. */
  organisationId: string;
  /** How many. */
  passes: number;
};

export type PassesShownFragment = { id: string, kind: Schema.PassKind, passes: number, version: number, shares: Array<{ id: string, passes: number, organisation: { id: string } | null }>, given: Array<{ id: string, crewMember: { id: string } | null }> };

export type FairPassesQueryVariables = Exact<{
  id: string;
}>;


export type FairPassesQuery = { appearance: { id: string, passes: Array<{ id: string, kind: Schema.PassKind, passes: number, version: number, shares: Array<{ id: string, passes: number, organisation: { id: string } | null }>, given: Array<{ id: string, crewMember: { id: string } | null }> }> } | null };

export type DividePassesMutationVariables = Exact<{
  input: Schema.AppearancePassesEditInput;
}>;


export type DividePassesMutation = { appearancePassesEdit: { appearance: { id: string, passes: Array<{ id: string, kind: Schema.PassKind, passes: number, version: number, shares: Array<{ id: string, passes: number, organisation: { id: string } | null }>, given: Array<{ id: string, crewMember: { id: string } | null }> }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type GivePassMutationVariables = Exact<{
  input: Schema.CrewMemberPassGiveInput;
}>;


export type GivePassMutation = { crewMemberPassGive: { appearance: { id: string, passes: Array<{ id: string, kind: Schema.PassKind, passes: number, version: number, shares: Array<{ id: string, passes: number, organisation: { id: string } | null }>, given: Array<{ id: string, crewMember: { id: string } | null }> }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type TakePassMutationVariables = Exact<{
  input: Schema.CrewMemberPassTakeInput;
}>;


export type TakePassMutation = { crewMemberPassTake: { appearance: { id: string, passes: Array<{ id: string, kind: Schema.PassKind, passes: number, version: number, shares: Array<{ id: string, passes: number, organisation: { id: string } | null }>, given: Array<{ id: string, crewMember: { id: string } | null }> }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairPassesQueryDocument = typed<FairPassesQuery, FairPassesQueryVariables>(
  'sha256:1d94ddd0f013808a4052a75bb1d0569fb13a9f2feb754d89cb35338866bdecb0',
);

export const DividePassesMutationDocument = typed<DividePassesMutation, DividePassesMutationVariables>(
  'sha256:1a598aaed1969314ebdf80f49f34174ea3af0ce1be4497b3506594e2f3ea9a1c',
);

export const GivePassMutationDocument = typed<GivePassMutation, GivePassMutationVariables>(
  'sha256:2c8bdbddc70daba6addcc20fe34f5d868b4e38afee991d7955845e3184fcc9a2',
);

export const TakePassMutationDocument = typed<TakePassMutation, TakePassMutationVariables>(
  'sha256:82cc091a2ec949a4bf51bf32ca8d4caf8adb98b9c5dc209cd498199603164199',
);