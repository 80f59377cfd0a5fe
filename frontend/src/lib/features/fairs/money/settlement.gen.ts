/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** The twelve parts of a fair's budget. */
export type BudgetCategory =
  /** Stand building, graphics, furniture, screens. */
  | 'BUILDING'
  /** For what nobody thought of. */
  | 'CONTINGENCY'
  /** Fees for co-exhibitors and represented firms. */
  | 'CO_EXHIBITOR_FEES'
  /** Exhibits, transport, storage, customs. */
  | 'EXHIBITS'
  /** Hospitality at the stand. */
  | 'HOSPITALITY'
  /** Insurance, legal advice, licences. */
  | 'INSURANCE'
  /** Invitations, vouchers, advertising, press. */
  | 'INVITATIONS'
  /** Recording and following up contacts. */
  | 'LEADS'
  /** Power, net, water, cleaning, guarding. */
  | 'OPERATION'
  /** Space and the organiser's fees. */
  | 'SPACE'
  /** Staff time. */
  | 'STAFF'
  /** Travel, lodging, meals. */
  | 'TRAVEL';

/** By what a line is shared among the firms. */
export type CostKind =
  /** By benefit, settled after the fair. */
  | 'BY_BENEFIT'
  /** By what was used. */
  | 'BY_USE'
  /** By what each caused. */
  | 'CAUSER'
  /** Everybody the same. */
  | 'EQUAL'
  /** By agreed amounts, which make the total. */
  | 'FIXED'
  /** Not shared. */
  | 'OWN'
  /** By agreed hundredths of a percent, which make 10000. */
  | 'PERCENT'
  /** By area on the stand. */
  | 'PER_AREA';

/** An answer to an objection. */
export type SettlementAnswerInput = {
  /** The answer. */
  answer: string;
  /** The objection. */
  objectionId: string;
};

/** Figures to lay before all firms. */
export type SettlementComputeInput = {
  /** The appearance. */
  appearanceId: string;
};

/** What is wrong with a line. */
export type SettlementObjectInput = {
  /** The settlement. */
  id: string;
  /** The line. */
  lineId: string;
  /** What you propose instead. */
  proposal?: string | null | undefined;
  /** What is wrong. */
  reason: string;
};

/** An objection that rests. */
export type SettlementObjectionSettleInput = {
  /** The objection. */
  id: string;
};

/** A payment that came. */
export type SettlementReceiveInput = {
  /** The payment. */
  transferId: string;
};

/** A firm's word on the figures. */
export type SettlementReleaseInput = {
  /** The settlement. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** Where the settlement stands. */
export type SettlementState =
  /** All firms have released the figures. */
  | 'AGREED'
  /** The papers are approved. */
  | 'BOTH_APPROVED'
  /** Done. */
  | 'CLOSED'
  /** Costs are collected. */
  | 'COLLECTING'
  /** The figures are computed. */
  | 'COMPUTED'
  /** A firm objects to a line. */
  | 'OBJECTED'
  /** Everything is paid. */
  | 'PAID'
  /** The figures lie before all firms. */
  | 'SENT';

/** Whether a cost is charged on in one's own name, or only passed through. */
export type VatMode =
  /** Bought for the other firm, and only passed through. */
  | 'PASS_THROUGH'
  /** Charged on in one's own name, with tax. */
  | 'REINVOICED';

export type SettlementShownFragment = { id: string, state: Schema.SettlementState, currency: string, payUntil: string, version: number, computedAt: string, agreedAt: string | null, paidAt: string | null, viewerCanRelease: boolean, lines: Array<{ id: string, title: string, category: Schema.BudgetCategory, key: Schema.CostKind, currency: string, rate: number, rateOn: string | null, vatRate: number, vatMode: Schema.VatMode, total: number, vat: number, isDisputed: boolean, budgetLine: { id: string, currency: string, actual: number, purchase: number | null, plannedUses: number | null, thisUse: number | null, purchaseLeft: number | null, documents: Array<{ id: string, supplier: string, number: string, amount: number }> } | null, shares: Array<{ id: string, weight: number, weights: number, cap: number | null, amount: number, vat: number, paid: number, organisation: { id: string, name: string } | null }> }>, parties: Array<{ id: string, owed: number, vat: number, paid: number, balance: number, releasedAt: string | null, organisation: { id: string, name: string } | null, releasedBy: { id: string, name: string } | null }>, transfers: Array<{ id: string, amount: number, receivedAt: string | null, payer: { id: string, name: string } | null, payee: { id: string, name: string } | null }>, objections: Array<{ id: string, reason: string, proposal: string, answer: string, answeredAt: string | null, settledAt: string | null, organisation: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, budgetLine: { id: string, title: string } | null }> };

export type FairSettlementQueryVariables = Exact<{
  id: string;
}>;


export type FairSettlementQuery = { appearance: { id: string, settlement: { id: string, state: Schema.SettlementState, currency: string, payUntil: string, version: number, computedAt: string, agreedAt: string | null, paidAt: string | null, viewerCanRelease: boolean, lines: Array<{ id: string, title: string, category: Schema.BudgetCategory, key: Schema.CostKind, currency: string, rate: number, rateOn: string | null, vatRate: number, vatMode: Schema.VatMode, total: number, vat: number, isDisputed: boolean, budgetLine: { id: string, currency: string, actual: number, purchase: number | null, plannedUses: number | null, thisUse: number | null, purchaseLeft: number | null, documents: Array<{ id: string, supplier: string, number: string, amount: number }> } | null, shares: Array<{ id: string, weight: number, weights: number, cap: number | null, amount: number, vat: number, paid: number, organisation: { id: string, name: string } | null }> }>, parties: Array<{ id: string, owed: number, vat: number, paid: number, balance: number, releasedAt: string | null, organisation: { id: string, name: string } | null, releasedBy: { id: string, name: string } | null }>, transfers: Array<{ id: string, amount: number, receivedAt: string | null, payer: { id: string, name: string } | null, payee: { id: string, name: string } | null }>, objections: Array<{ id: string, reason: string, proposal: string, answer: string, answeredAt: string | null, settledAt: string | null, organisation: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, budgetLine: { id: string, title: string } | null }> } | null } | null };

export type ComputeSettlementMutationVariables = Exact<{
  input: Schema.SettlementComputeInput;
}>;


export type ComputeSettlementMutation = { settlementCompute: { appearance: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ObjectToLineMutationVariables = Exact<{
  input: Schema.SettlementObjectInput;
}>;


export type ObjectToLineMutation = { settlementObject: { settlement: { id: string, state: Schema.SettlementState, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AnswerObjectionMutationVariables = Exact<{
  input: Schema.SettlementAnswerInput;
}>;


export type AnswerObjectionMutation = { settlementAnswer: { settlement: { id: string, state: Schema.SettlementState, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type SettleObjectionMutationVariables = Exact<{
  input: Schema.SettlementObjectionSettleInput;
}>;


export type SettleObjectionMutation = { settlementObjectionSettle: { settlement: { id: string, state: Schema.SettlementState, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ReleaseSettlementMutationVariables = Exact<{
  input: Schema.SettlementReleaseInput;
}>;


export type ReleaseSettlementMutation = { settlementRelease: { settlement: { id: string, state: Schema.SettlementState, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ReceiveTransferMutationVariables = Exact<{
  input: Schema.SettlementReceiveInput;
}>;


export type ReceiveTransferMutation = { settlementReceive: { settlement: { id: string, state: Schema.SettlementState, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairSettlementQueryDocument = typed<FairSettlementQuery, FairSettlementQueryVariables>(
  'sha256:d4df98bd297d04b7d320399ae224408694865b26d04d23c7f9af6a93cb3d98bd',
);

export const ComputeSettlementMutationDocument = typed<ComputeSettlementMutation, ComputeSettlementMutationVariables>(
  'sha256:828ed8a3d890913092ed03ecc77946d5a4b0aa44f47bdb6142aaad8c8725c586',
);

export const ObjectToLineMutationDocument = typed<ObjectToLineMutation, ObjectToLineMutationVariables>(
  'sha256:630d4f1b4c6043599ddc1ab4478660345f4d6a567e1a3a273ea8bc8c01b4e21f',
);

export const AnswerObjectionMutationDocument = typed<AnswerObjectionMutation, AnswerObjectionMutationVariables>(
  'sha256:2cb809bcedf64ace551a506c6b4ba348d23b7bf82d3e72e6caa44b2c4946dc59',
);

export const SettleObjectionMutationDocument = typed<SettleObjectionMutation, SettleObjectionMutationVariables>(
  'sha256:a336214bff60383fd481f0ccf7d288bf262d79438e56564e3d39304322e423b0',
);

export const ReleaseSettlementMutationDocument = typed<ReleaseSettlementMutation, ReleaseSettlementMutationVariables>(
  'sha256:88211b1e11d35fa599fb3cd53d5d5e5fd4b6b46712fc572f1637529e1592e27d',
);

export const ReceiveTransferMutationDocument = typed<ReceiveTransferMutation, ReceiveTransferMutationVariables>(
  'sha256:f3c148b471ba75b4696652179f0813318ff9716e1e583fa594b6d0e58529c734',
);