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

export type SettlementShownFragment = { id: string, state: Schema.SettlementState, currency: string, payUntil: string, version: number, computedAt: string, agreedAt: string | null, paidAt: string | null, viewerCanRelease: boolean, lines: Array<{ id: string, title: string, category: Schema.BudgetCategory, key: Schema.CostKind, currency: string, rate: number, rateOn: string | null, vatRate: number, vatMode: Schema.VatMode, total: number, vat: number, isDisputed: boolean, budgetLine: { id: string, documents: Array<{ id: string, supplier: string, number: string, amount: number }> } | null, shares: Array<{ id: string, weight: number, weights: number, cap: number | null, amount: number, vat: number, paid: number, organisation: { id: string, name: string } | null }> }>, parties: Array<{ id: string, owed: number, vat: number, paid: number, balance: number, releasedAt: string | null, organisation: { id: string, name: string } | null, releasedBy: { id: string, name: string } | null }>, transfers: Array<{ id: string, amount: number, receivedAt: string | null, payer: { id: string, name: string } | null, payee: { id: string, name: string } | null }>, objections: Array<{ id: string, reason: string, proposal: string, answer: string, answeredAt: string | null, settledAt: string | null, organisation: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, budgetLine: { id: string, title: string } | null }> };

export type FairSettlementQueryVariables = Exact<{
  id: string;
}>;


export type FairSettlementQuery = { appearance: { id: string, settlement: { id: string, state: Schema.SettlementState, currency: string, payUntil: string, version: number, computedAt: string, agreedAt: string | null, paidAt: string | null, viewerCanRelease: boolean, lines: Array<{ id: string, title: string, category: Schema.BudgetCategory, key: Schema.CostKind, currency: string, rate: number, rateOn: string | null, vatRate: number, vatMode: Schema.VatMode, total: number, vat: number, isDisputed: boolean, budgetLine: { id: string, documents: Array<{ id: string, supplier: string, number: string, amount: number }> } | null, shares: Array<{ id: string, weight: number, weights: number, cap: number | null, amount: number, vat: number, paid: number, organisation: { id: string, name: string } | null }> }>, parties: Array<{ id: string, owed: number, vat: number, paid: number, balance: number, releasedAt: string | null, organisation: { id: string, name: string } | null, releasedBy: { id: string, name: string } | null }>, transfers: Array<{ id: string, amount: number, receivedAt: string | null, payer: { id: string, name: string } | null, payee: { id: string, name: string } | null }>, objections: Array<{ id: string, reason: string, proposal: string, answer: string, answeredAt: string | null, settledAt: string | null, organisation: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, budgetLine: { id: string, title: string } | null }> } | null } | null };

export type ComputeSettlementMutationVariables = Exact<{
  input: Schema.SettlementComputeInput;
}>;


export type ComputeSettlementMutation = { settlementCompute: { appearance: { id: string, settlement: { id: string, state: Schema.SettlementState, currency: string, payUntil: string, version: number, computedAt: string, agreedAt: string | null, paidAt: string | null, viewerCanRelease: boolean, lines: Array<{ id: string, title: string, category: Schema.BudgetCategory, key: Schema.CostKind, currency: string, rate: number, rateOn: string | null, vatRate: number, vatMode: Schema.VatMode, total: number, vat: number, isDisputed: boolean, budgetLine: { id: string, documents: Array<{ id: string, supplier: string, number: string, amount: number }> } | null, shares: Array<{ id: string, weight: number, weights: number, cap: number | null, amount: number, vat: number, paid: number, organisation: { id: string, name: string } | null }> }>, parties: Array<{ id: string, owed: number, vat: number, paid: number, balance: number, releasedAt: string | null, organisation: { id: string, name: string } | null, releasedBy: { id: string, name: string } | null }>, transfers: Array<{ id: string, amount: number, receivedAt: string | null, payer: { id: string, name: string } | null, payee: { id: string, name: string } | null }>, objections: Array<{ id: string, reason: string, proposal: string, answer: string, answeredAt: string | null, settledAt: string | null, organisation: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, budgetLine: { id: string, title: string } | null }> } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ObjectToLineMutationVariables = Exact<{
  input: Schema.SettlementObjectInput;
}>;


export type ObjectToLineMutation = { settlementObject: { settlement: { id: string, state: Schema.SettlementState, currency: string, payUntil: string, version: number, computedAt: string, agreedAt: string | null, paidAt: string | null, viewerCanRelease: boolean, lines: Array<{ id: string, title: string, category: Schema.BudgetCategory, key: Schema.CostKind, currency: string, rate: number, rateOn: string | null, vatRate: number, vatMode: Schema.VatMode, total: number, vat: number, isDisputed: boolean, budgetLine: { id: string, documents: Array<{ id: string, supplier: string, number: string, amount: number }> } | null, shares: Array<{ id: string, weight: number, weights: number, cap: number | null, amount: number, vat: number, paid: number, organisation: { id: string, name: string } | null }> }>, parties: Array<{ id: string, owed: number, vat: number, paid: number, balance: number, releasedAt: string | null, organisation: { id: string, name: string } | null, releasedBy: { id: string, name: string } | null }>, transfers: Array<{ id: string, amount: number, receivedAt: string | null, payer: { id: string, name: string } | null, payee: { id: string, name: string } | null }>, objections: Array<{ id: string, reason: string, proposal: string, answer: string, answeredAt: string | null, settledAt: string | null, organisation: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, budgetLine: { id: string, title: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AnswerObjectionMutationVariables = Exact<{
  input: Schema.SettlementAnswerInput;
}>;


export type AnswerObjectionMutation = { settlementAnswer: { settlement: { id: string, state: Schema.SettlementState, currency: string, payUntil: string, version: number, computedAt: string, agreedAt: string | null, paidAt: string | null, viewerCanRelease: boolean, lines: Array<{ id: string, title: string, category: Schema.BudgetCategory, key: Schema.CostKind, currency: string, rate: number, rateOn: string | null, vatRate: number, vatMode: Schema.VatMode, total: number, vat: number, isDisputed: boolean, budgetLine: { id: string, documents: Array<{ id: string, supplier: string, number: string, amount: number }> } | null, shares: Array<{ id: string, weight: number, weights: number, cap: number | null, amount: number, vat: number, paid: number, organisation: { id: string, name: string } | null }> }>, parties: Array<{ id: string, owed: number, vat: number, paid: number, balance: number, releasedAt: string | null, organisation: { id: string, name: string } | null, releasedBy: { id: string, name: string } | null }>, transfers: Array<{ id: string, amount: number, receivedAt: string | null, payer: { id: string, name: string } | null, payee: { id: string, name: string } | null }>, objections: Array<{ id: string, reason: string, proposal: string, answer: string, answeredAt: string | null, settledAt: string | null, organisation: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, budgetLine: { id: string, title: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type SettleObjectionMutationVariables = Exact<{
  input: Schema.SettlementObjectionSettleInput;
}>;


export type SettleObjectionMutation = { settlementObjectionSettle: { settlement: { id: string, state: Schema.SettlementState, currency: string, payUntil: string, version: number, computedAt: string, agreedAt: string | null, paidAt: string | null, viewerCanRelease: boolean, lines: Array<{ id: string, title: string, category: Schema.BudgetCategory, key: Schema.CostKind, currency: string, rate: number, rateOn: string | null, vatRate: number, vatMode: Schema.VatMode, total: number, vat: number, isDisputed: boolean, budgetLine: { id: string, documents: Array<{ id: string, supplier: string, number: string, amount: number }> } | null, shares: Array<{ id: string, weight: number, weights: number, cap: number | null, amount: number, vat: number, paid: number, organisation: { id: string, name: string } | null }> }>, parties: Array<{ id: string, owed: number, vat: number, paid: number, balance: number, releasedAt: string | null, organisation: { id: string, name: string } | null, releasedBy: { id: string, name: string } | null }>, transfers: Array<{ id: string, amount: number, receivedAt: string | null, payer: { id: string, name: string } | null, payee: { id: string, name: string } | null }>, objections: Array<{ id: string, reason: string, proposal: string, answer: string, answeredAt: string | null, settledAt: string | null, organisation: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, budgetLine: { id: string, title: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ReleaseSettlementMutationVariables = Exact<{
  input: Schema.SettlementReleaseInput;
}>;


export type ReleaseSettlementMutation = { settlementRelease: { settlement: { id: string, state: Schema.SettlementState, currency: string, payUntil: string, version: number, computedAt: string, agreedAt: string | null, paidAt: string | null, viewerCanRelease: boolean, lines: Array<{ id: string, title: string, category: Schema.BudgetCategory, key: Schema.CostKind, currency: string, rate: number, rateOn: string | null, vatRate: number, vatMode: Schema.VatMode, total: number, vat: number, isDisputed: boolean, budgetLine: { id: string, documents: Array<{ id: string, supplier: string, number: string, amount: number }> } | null, shares: Array<{ id: string, weight: number, weights: number, cap: number | null, amount: number, vat: number, paid: number, organisation: { id: string, name: string } | null }> }>, parties: Array<{ id: string, owed: number, vat: number, paid: number, balance: number, releasedAt: string | null, organisation: { id: string, name: string } | null, releasedBy: { id: string, name: string } | null }>, transfers: Array<{ id: string, amount: number, receivedAt: string | null, payer: { id: string, name: string } | null, payee: { id: string, name: string } | null }>, objections: Array<{ id: string, reason: string, proposal: string, answer: string, answeredAt: string | null, settledAt: string | null, organisation: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, budgetLine: { id: string, title: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ReceiveTransferMutationVariables = Exact<{
  input: Schema.SettlementReceiveInput;
}>;


export type ReceiveTransferMutation = { settlementReceive: { settlement: { id: string, state: Schema.SettlementState, currency: string, payUntil: string, version: number, computedAt: string, agreedAt: string | null, paidAt: string | null, viewerCanRelease: boolean, lines: Array<{ id: string, title: string, category: Schema.BudgetCategory, key: Schema.CostKind, currency: string, rate: number, rateOn: string | null, vatRate: number, vatMode: Schema.VatMode, total: number, vat: number, isDisputed: boolean, budgetLine: { id: string, documents: Array<{ id: string, supplier: string, number: string, amount: number }> } | null, shares: Array<{ id: string, weight: number, weights: number, cap: number | null, amount: number, vat: number, paid: number, organisation: { id: string, name: string } | null }> }>, parties: Array<{ id: string, owed: number, vat: number, paid: number, balance: number, releasedAt: string | null, organisation: { id: string, name: string } | null, releasedBy: { id: string, name: string } | null }>, transfers: Array<{ id: string, amount: number, receivedAt: string | null, payer: { id: string, name: string } | null, payee: { id: string, name: string } | null }>, objections: Array<{ id: string, reason: string, proposal: string, answer: string, answeredAt: string | null, settledAt: string | null, organisation: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, budgetLine: { id: string, title: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairSettlementQueryDocument = typed<FairSettlementQuery, FairSettlementQueryVariables>(
  'sha256:cfa668fc67e7f189833eabf6299c79c254fb29af5b1925ece10031000eb9c33a',
);

export const ComputeSettlementMutationDocument = typed<ComputeSettlementMutation, ComputeSettlementMutationVariables>(
  'sha256:59efc529aabc9424a93d9bc2041fd9ec62cffe5bd1d9791b68628c7ab4c9629a',
);

export const ObjectToLineMutationDocument = typed<ObjectToLineMutation, ObjectToLineMutationVariables>(
  'sha256:1a1da74438f4c308dec786b05dd316319421dfa07905f8dc54fae08d397dc1b1',
);

export const AnswerObjectionMutationDocument = typed<AnswerObjectionMutation, AnswerObjectionMutationVariables>(
  'sha256:8a911f543b8d8fa2b0b539baeb60af9bf57dceb54e0631b3ada0c0be050a035b',
);

export const SettleObjectionMutationDocument = typed<SettleObjectionMutation, SettleObjectionMutationVariables>(
  'sha256:4a64801bdc0df7cccaa955fd1a9e0b14b4f2a90fee4dc2037dfa37d29eff33e5',
);

export const ReleaseSettlementMutationDocument = typed<ReleaseSettlementMutation, ReleaseSettlementMutationVariables>(
  'sha256:f6b1abb729d51661551784e85790f249769eb7cada9a53a19775ab4f2e59b2d8',
);

export const ReceiveTransferMutationDocument = typed<ReceiveTransferMutation, ReceiveTransferMutationVariables>(
  'sha256:a0649315b57f451211595d582904dc06866b1ee643b64888f5637653f4dbb723',
);