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

/** A new line; amounts are whole minor units. */
export type BudgetLineCreateInput = {
  /** What it came to. */
  actual?: number | null | undefined;
  /** The appearance. */
  appearanceId: string;
  /** The part of the budget. */
  category: BudgetCategory;
  /** What is ordered. */
  committed?: number | null | undefined;
  /** Whether the common area is shared equally; otherwise in proportion. */
  commonEqually?: boolean | null | undefined;
  /** The currency, as three letters. */
  currency?: string | null | undefined;
  /** Whether the weights are the areas of the stand's zones. */
  followsZones?: boolean | null | undefined;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Whether the firms share it; otherwise nobody but your own firm sees it. */
  isShared?: boolean;
  /** By what it is shared. */
  key?: CostKind | null | undefined;
  /** Who pays the supplier. */
  payerId?: string | null | undefined;
  /** What is planned. */
  planned?: number | null | undefined;
  /** What was bought for several fairs, if it was; null for nothing of the kind. */
  purchase?: BudgetPurchaseInput | null | undefined;
  /** What one minor unit is worth in the settlement's currency, in millionths. */
  rate?: number | null | undefined;
  /** The day of the rate. */
  rateOn?: string | null | undefined;
  /** Who supplies it. */
  supplier?: string | null | undefined;
  /** What it is for. */
  title: string;
  /** How it is charged on. */
  vatMode?: VatMode | null | undefined;
  /** Value added tax, in hundredths of a percent. */
  vatRate?: number | null | undefined;
  /** The weights of the key. */
  weights?: Array<BudgetWeightInput> | null | undefined;
};

/** Changes to a line; what is left out stays. */
export type BudgetLineEditInput = {
  /** What it came to. */
  actual?: number | null | undefined;
  /** The part of the budget. */
  category?: BudgetCategory | null | undefined;
  /** What is ordered. */
  committed?: number | null | undefined;
  /** Whether the common area is shared equally; otherwise in proportion. */
  commonEqually?: boolean | null | undefined;
  /** The currency, as three letters. */
  currency?: string | null | undefined;
  /** Whether the weights are the areas of the stand's zones. */
  followsZones?: boolean | null | undefined;
  /** The line. */
  id: string;
  /** By what it is shared. */
  key?: CostKind | null | undefined;
  /** Who pays the supplier. */
  payerId?: string | null | undefined;
  /** What is planned. */
  planned?: number | null | undefined;
  /** What was bought for several fairs, if it was; null for nothing of the kind. */
  purchase?: BudgetPurchaseInput | null | undefined;
  /** What one minor unit is worth in the settlement's currency, in millionths. */
  rate?: number | null | undefined;
  /** The day of the rate. */
  rateOn?: string | null | undefined;
  /** Who supplies it. */
  supplier?: string | null | undefined;
  /** What it is for. */
  title?: string | null | undefined;
  /** How it is charged on. */
  vatMode?: VatMode | null | undefined;
  /** Value added tax, in hundredths of a percent. */
  vatRate?: number | null | undefined;
  /** The version from which the change was made. */
  version: number;
  /** The weights of the key. */
  weights?: Array<BudgetWeightInput> | null | undefined;
};

/** Another key for a line, to look at before it is saved. */
export type BudgetPreviewInput = {
  /** By what it would be shared. */
  key: CostKind;
  /** The line. */
  lineId: string;
  /** Another plan; otherwise the line's. */
  planned?: number | null | undefined;
  /** The weights. */
  weights: Array<BudgetWeightInput>;
};

/** Something bought for several fairs; this one bears its part of it, which is the line's actual. */
export type BudgetPurchaseInput = {
  /** What it cost, in minor units of the line's currency. */
  amount: number;
  /** For how many fairs it was bought, up to 100. */
  plannedUses: number;
  /** The how-manieth of them this one is, from 1. */
  thisUse: number;
};

/** A firm's weight in a line. */
export type BudgetWeightInput = {
  /** At most how much it bears; the host bears the rest. */
  cap?: number | null | undefined;
  /** The firm. */
  organisationId: string;
  /** Its weight; for FIXED its amount, for PERCENT hundredths of a percent. */
  weight: number;
};

/** A paper that is right. */
export type CostDocumentApproveInput = {
  /** The paper. */
  id: string;
};

/** A paper and its scan. */
export type CostDocumentAttachInput = {
  /** A file of yours, uploaded before; it takes the place of the one there was. */
  fileId: string;
  /** The paper. */
  id: string;
};

/** A supplier's paper; amounts are whole minor units of its currency. */
export type CostDocumentCreateInput = {
  /** Its currency, as three letters. */
  currency?: string | null | undefined;
  /** Its scan, uploaded before. */
  fileId?: string | null | undefined;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Its date. */
  issuedOn: string;
  /** The line that it belongs to. */
  lineId: string;
  /** What it comes to without tax; a credit note is negative. */
  net: number;
  /** Its number. */
  number?: string | null | undefined;
  /** Who paid it. */
  payerId: string;
  /** What one minor unit is worth in the line's currency, in millionths. */
  rate?: number | null | undefined;
  /** The day of the rate. */
  rateOn?: string | null | undefined;
  /** Who wrote it. */
  supplier: string;
  /** The tax on it. */
  vat?: number | null | undefined;
};

/** A paper whose scan goes. */
export type CostDocumentDetachInput = {
  /** The paper. */
  id: string;
};

/** A paper that does not belong there. */
export type CostDocumentRemoveInput = {
  /** The paper. */
  id: string;
};

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

export type LineDocumentFragment = { id: string, supplier: string, number: string, issuedOn: string, currency: string, net: number, vat: number, amount: number, approvedAt: string | null, viewerCanApprove: boolean, viewerCanAttach: boolean, file: { id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean } | null, organisation: { id: string, name: string } | null, payer: { id: string, name: string } | null };

export type LineShownFragment = { id: string, version: number, category: Schema.BudgetCategory, title: string, supplier: string, isShared: boolean, planned: number, committed: number, actual: number, currency: string, rate: number, rateOn: string | null, vatRate: number, vatMode: Schema.VatMode, key: Schema.CostKind, followsZones: boolean, commonEqually: boolean, purchase: number | null, plannedUses: number | null, thisUse: number | null, purchaseLeft: number | null, payer: { id: string, name: string } | null, shares: Array<{ id: string, weight: number, cap: number | null, planned: number, actual: number, organisation: { id: string, name: string } | null }>, documents: Array<{ id: string, supplier: string, number: string, issuedOn: string, currency: string, net: number, vat: number, amount: number, approvedAt: string | null, viewerCanApprove: boolean, viewerCanAttach: boolean, file: { id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean } | null, organisation: { id: string, name: string } | null, payer: { id: string, name: string } | null }> };

export type FairBudgetQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FairBudgetQuery = { appearance: { id: string, edition: { id: string, currency: string } | null, zones: Array<{ id: string }>, settlement: { id: string, state: Schema.SettlementState } | null, budgetLines: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, category: Schema.BudgetCategory, title: string, supplier: string, isShared: boolean, planned: number, committed: number, actual: number, currency: string, rate: number, rateOn: string | null, vatRate: number, vatMode: Schema.VatMode, key: Schema.CostKind, followsZones: boolean, commonEqually: boolean, purchase: number | null, plannedUses: number | null, thisUse: number | null, purchaseLeft: number | null, payer: { id: string, name: string } | null, shares: Array<{ id: string, weight: number, cap: number | null, planned: number, actual: number, organisation: { id: string, name: string } | null }>, documents: Array<{ id: string, supplier: string, number: string, issuedOn: string, currency: string, net: number, vat: number, amount: number, approvedAt: string | null, viewerCanApprove: boolean, viewerCanAttach: boolean, file: { id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean } | null, organisation: { id: string, name: string } | null, payer: { id: string, name: string } | null }> }> } } | null };

export type BudgetPreviewQueryVariables = Exact<{
  input: Schema.BudgetPreviewInput;
}>;


export type BudgetPreviewQuery = { budgetPreview: Array<{ before: number, after: number, organisation: { id: string, name: string } | null }> | null };

export type CreateLineMutationVariables = Exact<{
  input: Schema.BudgetLineCreateInput;
}>;


export type CreateLineMutation = { budgetLineCreate: { budgetLine: { id: string, version: number, category: Schema.BudgetCategory, title: string, supplier: string, isShared: boolean, planned: number, committed: number, actual: number, currency: string, rate: number, rateOn: string | null, vatRate: number, vatMode: Schema.VatMode, key: Schema.CostKind, followsZones: boolean, commonEqually: boolean, purchase: number | null, plannedUses: number | null, thisUse: number | null, purchaseLeft: number | null, payer: { id: string, name: string } | null, shares: Array<{ id: string, weight: number, cap: number | null, planned: number, actual: number, organisation: { id: string, name: string } | null }>, documents: Array<{ id: string, supplier: string, number: string, issuedOn: string, currency: string, net: number, vat: number, amount: number, approvedAt: string | null, viewerCanApprove: boolean, viewerCanAttach: boolean, file: { id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean } | null, organisation: { id: string, name: string } | null, payer: { id: string, name: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditLineMutationVariables = Exact<{
  input: Schema.BudgetLineEditInput;
}>;


export type EditLineMutation = { budgetLineEdit: { budgetLine: { id: string, version: number, category: Schema.BudgetCategory, title: string, supplier: string, isShared: boolean, planned: number, committed: number, actual: number, currency: string, rate: number, rateOn: string | null, vatRate: number, vatMode: Schema.VatMode, key: Schema.CostKind, followsZones: boolean, commonEqually: boolean, purchase: number | null, plannedUses: number | null, thisUse: number | null, purchaseLeft: number | null, payer: { id: string, name: string } | null, shares: Array<{ id: string, weight: number, cap: number | null, planned: number, actual: number, organisation: { id: string, name: string } | null }>, documents: Array<{ id: string, supplier: string, number: string, issuedOn: string, currency: string, net: number, vat: number, amount: number, approvedAt: string | null, viewerCanApprove: boolean, viewerCanAttach: boolean, file: { id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean } | null, organisation: { id: string, name: string } | null, payer: { id: string, name: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AddDocumentMutationVariables = Exact<{
  input: Schema.CostDocumentCreateInput;
}>;


export type AddDocumentMutation = { costDocumentCreate: { costDocument: { id: string } | null, budgetLine: { id: string, version: number, category: Schema.BudgetCategory, title: string, supplier: string, isShared: boolean, planned: number, committed: number, actual: number, currency: string, rate: number, rateOn: string | null, vatRate: number, vatMode: Schema.VatMode, key: Schema.CostKind, followsZones: boolean, commonEqually: boolean, purchase: number | null, plannedUses: number | null, thisUse: number | null, purchaseLeft: number | null, payer: { id: string, name: string } | null, shares: Array<{ id: string, weight: number, cap: number | null, planned: number, actual: number, organisation: { id: string, name: string } | null }>, documents: Array<{ id: string, supplier: string, number: string, issuedOn: string, currency: string, net: number, vat: number, amount: number, approvedAt: string | null, viewerCanApprove: boolean, viewerCanAttach: boolean, file: { id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean } | null, organisation: { id: string, name: string } | null, payer: { id: string, name: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type ApproveDocumentMutationVariables = Exact<{
  input: Schema.CostDocumentApproveInput;
}>;


export type ApproveDocumentMutation = { costDocumentApprove: { costDocument: { id: string, supplier: string, number: string, issuedOn: string, currency: string, net: number, vat: number, amount: number, approvedAt: string | null, viewerCanApprove: boolean, viewerCanAttach: boolean, file: { id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean } | null, organisation: { id: string, name: string } | null, payer: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AttachScanMutationVariables = Exact<{
  input: Schema.CostDocumentAttachInput;
}>;


export type AttachScanMutation = { costDocumentAttach: { costDocument: { id: string, supplier: string, number: string, issuedOn: string, currency: string, net: number, vat: number, amount: number, approvedAt: string | null, viewerCanApprove: boolean, viewerCanAttach: boolean, file: { id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean } | null, organisation: { id: string, name: string } | null, payer: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type DetachScanMutationVariables = Exact<{
  input: Schema.CostDocumentDetachInput;
}>;


export type DetachScanMutation = { costDocumentDetach: { costDocument: { id: string, supplier: string, number: string, issuedOn: string, currency: string, net: number, vat: number, amount: number, approvedAt: string | null, viewerCanApprove: boolean, viewerCanAttach: boolean, file: { id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean } | null, organisation: { id: string, name: string } | null, payer: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RemoveDocumentMutationVariables = Exact<{
  input: Schema.CostDocumentRemoveInput;
}>;


export type RemoveDocumentMutation = { costDocumentRemove: { budgetLine: { id: string, version: number, category: Schema.BudgetCategory, title: string, supplier: string, isShared: boolean, planned: number, committed: number, actual: number, currency: string, rate: number, rateOn: string | null, vatRate: number, vatMode: Schema.VatMode, key: Schema.CostKind, followsZones: boolean, commonEqually: boolean, purchase: number | null, plannedUses: number | null, thisUse: number | null, purchaseLeft: number | null, payer: { id: string, name: string } | null, shares: Array<{ id: string, weight: number, cap: number | null, planned: number, actual: number, organisation: { id: string, name: string } | null }>, documents: Array<{ id: string, supplier: string, number: string, issuedOn: string, currency: string, net: number, vat: number, amount: number, approvedAt: string | null, viewerCanApprove: boolean, viewerCanAttach: boolean, file: { id: string, name: string, mediaType: string, size: number, url: string, viewUrl: string | null, thumbUrl: string | null, width: number | null, height: number | null, viewerCanRemove: boolean } | null, organisation: { id: string, name: string } | null, payer: { id: string, name: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairBudgetQueryDocument = typed<FairBudgetQuery, FairBudgetQueryVariables>(
  'sha256:c496ac687da4ca107b75855b2d3201f7a0f7376e03ba3b59897537b6e94bc990',
);

export const BudgetPreviewQueryDocument = typed<BudgetPreviewQuery, BudgetPreviewQueryVariables>(
  'sha256:7fd88f69613c060ab3da65a8300fdcef4cd121c2444390da361ef2eac2c8b413',
);

export const CreateLineMutationDocument = typed<CreateLineMutation, CreateLineMutationVariables>(
  'sha256:8c2eb5da6a8c16df720d72b798dfbb57c70c779930ffdeee3e4360078b9241b0',
);

export const EditLineMutationDocument = typed<EditLineMutation, EditLineMutationVariables>(
  'sha256:bf55a3fa690eb37e360b2d20a7105a01337ead4e6875dd725ad748bf4897772d',
);

export const AddDocumentMutationDocument = typed<AddDocumentMutation, AddDocumentMutationVariables>(
  'sha256:fc827e7c69de76a7f047bf866dadb96a72747b7b0e09e445e487c21e4470c104',
);

export const ApproveDocumentMutationDocument = typed<ApproveDocumentMutation, ApproveDocumentMutationVariables>(
  'sha256:1754789f0f550390024bb4d3d36ca2c5ce8d017fe64be3dcc110ae81a1064801',
);

export const AttachScanMutationDocument = typed<AttachScanMutation, AttachScanMutationVariables>(
  'sha256:45a1dde96bc4bdd4fccb3d220ae8b032d0872d9d22b0ddc12c048e82458d1293',
);

export const DetachScanMutationDocument = typed<DetachScanMutation, DetachScanMutationVariables>(
  'sha256:f4e2fd7c72d8d794348a3981a3ede94050d4e0919d6ba9e9dc73abf04fe9cc52',
);

export const RemoveDocumentMutationDocument = typed<RemoveDocumentMutation, RemoveDocumentMutationVariables>(
  'sha256:42c1989557fe0a548aa06bfdd4966e8f40be2fb1a33354862c140ef2c632f152',
);