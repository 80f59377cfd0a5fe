/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** Further passes to be entered as a cost. */
export type AppearancePassesCostInput = {
  /** The appearance. */
  id: string;
  /** For what they are. */
  kind: PassKind;
};

/** Passes of a kind divided anew. */
export type AppearancePassesEditInput = {
  /** The appearance. */
  id: string;
  /** For what they are. */
  kind: PassKind;
  /** How many come with the stand. */
  passes: number;
  /** What a further one costs, in minor units of the edition's currency. */
  price?: number | null | undefined;
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
  /** How many more are bought for it. */
  extra?: number;
  /** The firm. */
  organisationId: string;
  /** How many of those that come with the stand. */
  passes: number;
};

export type PassesShownFragment = { id: string, kind: Schema.PassKind, passes: number, version: number, price: number, budgetLine: { id: string, planned: number, currency: string, shares: Array<{ id: string, weight: number, organisation: { id: string } | null }> } | null, shares: Array<{ id: string, passes: number, extra: number, organisation: { id: string } | null }>, given: Array<{ id: string, crewMember: { id: string } | null }> };

export type FairPassesQueryVariables = Exact<{
  id: string;
}>;


export type FairPassesQuery = { appearance: { id: string, edition: { id: string, currency: string } | null, passes: Array<{ id: string, kind: Schema.PassKind, passes: number, version: number, price: number, budgetLine: { id: string, planned: number, currency: string, shares: Array<{ id: string, weight: number, organisation: { id: string } | null }> } | null, shares: Array<{ id: string, passes: number, extra: number, organisation: { id: string } | null }>, given: Array<{ id: string, crewMember: { id: string } | null }> }> } | null };

export type DividePassesMutationVariables = Exact<{
  input: Schema.AppearancePassesEditInput;
}>;


export type DividePassesMutation = { appearancePassesEdit: { appearance: { id: string, passes: Array<{ id: string, kind: Schema.PassKind, passes: number, version: number, price: number, budgetLine: { id: string, planned: number, currency: string, shares: Array<{ id: string, weight: number, organisation: { id: string } | null }> } | null, shares: Array<{ id: string, passes: number, extra: number, organisation: { id: string } | null }>, given: Array<{ id: string, crewMember: { id: string } | null }> }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type CostPassesMutationVariables = Exact<{
  input: Schema.AppearancePassesCostInput;
}>;


export type CostPassesMutation = { appearancePassesCost: { appearance: { id: string, passes: Array<{ id: string, kind: Schema.PassKind, passes: number, version: number, price: number, budgetLine: { id: string, planned: number, currency: string, shares: Array<{ id: string, weight: number, organisation: { id: string } | null }> } | null, shares: Array<{ id: string, passes: number, extra: number, organisation: { id: string } | null }>, given: Array<{ id: string, crewMember: { id: string } | null }> }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type GivePassMutationVariables = Exact<{
  input: Schema.CrewMemberPassGiveInput;
}>;


export type GivePassMutation = { crewMemberPassGive: { appearance: { id: string, passes: Array<{ id: string, kind: Schema.PassKind, passes: number, version: number, price: number, budgetLine: { id: string, planned: number, currency: string, shares: Array<{ id: string, weight: number, organisation: { id: string } | null }> } | null, shares: Array<{ id: string, passes: number, extra: number, organisation: { id: string } | null }>, given: Array<{ id: string, crewMember: { id: string } | null }> }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type TakePassMutationVariables = Exact<{
  input: Schema.CrewMemberPassTakeInput;
}>;


export type TakePassMutation = { crewMemberPassTake: { appearance: { id: string, passes: Array<{ id: string, kind: Schema.PassKind, passes: number, version: number, price: number, budgetLine: { id: string, planned: number, currency: string, shares: Array<{ id: string, weight: number, organisation: { id: string } | null }> } | null, shares: Array<{ id: string, passes: number, extra: number, organisation: { id: string } | null }>, given: Array<{ id: string, crewMember: { id: string } | null }> }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairPassesQueryDocument = typed<FairPassesQuery, FairPassesQueryVariables>(
  'sha256:2472b2b3e0879eee25a48014df1084f17c372f84a9a47c4e19220e8a05cc336b',
);

export const DividePassesMutationDocument = typed<DividePassesMutation, DividePassesMutationVariables>(
  'sha256:fe70fcb573321dcf4af152cb063586e206ce3adf04b92aa1971138fbafabb147',
);

export const CostPassesMutationDocument = typed<CostPassesMutation, CostPassesMutationVariables>(
  'sha256:bade78df87b68dcc6ffadb3f7108801d66fcefb3c7c9cad8c37bfa616cc2d980',
);

export const GivePassMutationDocument = typed<GivePassMutation, GivePassMutationVariables>(
  'sha256:281165e6ada50850d6b5cff8047781c8a15996dcb40810cd067c872765aef226',
);

export const TakePassMutationDocument = typed<TakePassMutation, TakePassMutationVariables>(
  'sha256:968556fb0658725970f3e0710ad6490b55dbbfef26ed1e746eae244289ccb224',
);