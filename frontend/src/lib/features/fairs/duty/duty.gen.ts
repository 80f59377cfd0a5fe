/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** The link of a letter. */
export type FairDutyRedeemInput = {
  /** From the letter. */
  token: string;
};

export type FairDutyQueryVariables = Exact<{
  token: string;
}>;


export type FairDutyQuery = { fairDuty: { workspaceName: string, personName: string, appearanceTitle: string, code: string, title: string, dueOn: string } | null };

export type RedeemDutyMutationVariables = Exact<{
  input: Schema.FairDutyRedeemInput;
}>;


export type RedeemDutyMutation = { fairDutyRedeem: { userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairDutyQueryDocument = typed<FairDutyQuery, FairDutyQueryVariables>(
  'sha256:12ba5f0d9cc979479cf36e48e4f94a8b4484b29007e760050b50d406a6ddfbcd',
);

export const RedeemDutyMutationDocument = typed<RedeemDutyMutation, RedeemDutyMutationVariables>(
  'sha256:b4b1a062fbf3a613c07478001eae229c31178c6ad603e74d27f97347ae7129ad',
);