/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** Whom a comment may call upon. */
export type MentionFilter = {
  /** In a comment on this idea. */
  idea: string;
  /** With these characters in the name. */
  text?: string | null | undefined;
};

/** How much an idea matters to a supporter. */
export type Need =
  /** Without it we cannot go on. */
  | 'BLOCKING'
  /** Matters for our work. */
  | 'IMPORTANT'
  /** Would be nice to have. */
  | 'NICE';

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

/** Somebody of a partner firm who has no account. */
export type SupportCustomerInput = {
  /** At a mail domain that this firm alone uses here. */
  email: string;
  /** What the person is called. */
  name: string;
  /** The firm; its people read the idea. */
  organisationId: string;
};

/** The person's own word. */
export type SupportProposalAnswerInput = {
  /** Whether it is so, and shall count. */
  accept: boolean;
  /** What was noted down for you. */
  id: string;
};

/** What somebody told the host. */
export type SupportProposalCreateInput = {
  /** To whom it matters, if that person has no account; instead of `personId`. */
  customer?: SupportCustomerInput | null | undefined;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** The idea. */
  ideaId: string;
  /** How much it matters. */
  need: Need;
  /** To whom it matters: somebody of a partner firm who reads the idea. */
  personId?: string | null | undefined;
  /** Why it matters, as it was told. */
  reason?: string | null | undefined;
};

/** The person's own word, by the link of a letter. */
export type SupportProposalRedeemInput = {
  /** Whether it is so, and shall count. */
  accept: boolean;
  /** What stands behind the # of the link. */
  token: string;
};

export type ProposalOfIdeaFragment = { id: string, need: Schema.Need, reason: string | null, expiresAt: string, person: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null };

export type CustomersQueryVariables = Exact<{
  filter: Schema.MentionFilter;
}>;


export type CustomersQuery = { mentionablePeople: { nodes: Array<{ id: string, name: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> } | null };

export type ProposalToAnswerQueryVariables = Exact<{
  token: string;
}>;


export type ProposalToAnswerQuery = { supportProposal: { workspaceName: string, personName: string, hasAccount: boolean, proposedByName: string, ideaTitle: string, need: Schema.Need, reason: string | null } | null };

export type ProposeSupportMutationVariables = Exact<{
  input: Schema.SupportProposalCreateInput;
}>;


export type ProposeSupportMutation = { supportProposalCreate: { supportProposal: { id: string } | null, idea: { id: string, supportProposals: { nodes: Array<{ id: string, need: Schema.Need, reason: string | null, expiresAt: string, person: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null }> } } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AnswerProposalMutationVariables = Exact<{
  input: Schema.SupportProposalAnswerInput;
}>;


export type AnswerProposalMutation = { supportProposalAnswer: { idea: { id: string, supportCount: number | null, voiceCount: number | null, supportCountFloor: number | null, viewerSupport: { id: string, need: Schema.Need, reason: string | null } | null, viewerSupportProposal: { id: string, need: Schema.Need, reason: string | null, expiresAt: string, person: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RedeemProposalMutationVariables = Exact<{
  input: Schema.SupportProposalRedeemInput;
}>;


export type RedeemProposalMutation = { supportProposalRedeem: { userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const CustomersQueryDocument = typed<CustomersQuery, CustomersQueryVariables>(
  'sha256:c617be358694fbc7e55c505ae16fa5c2b0b4fb1ec20f855f3aa722628527a76b',
);

export const ProposalToAnswerQueryDocument = typed<ProposalToAnswerQuery, ProposalToAnswerQueryVariables>(
  'sha256:c9de5500be94bb57f3b48e43bb4c1cf559862efd099f55307f5072aeb60c6c88',
);

export const ProposeSupportMutationDocument = typed<ProposeSupportMutation, ProposeSupportMutationVariables>(
  'sha256:f7fba90b3e1838d3fa6fa17b3ae51989ca450d2fbbc178e9162e7dbd17198fa1',
);

export const AnswerProposalMutationDocument = typed<AnswerProposalMutation, AnswerProposalMutationVariables>(
  'sha256:389218b0a78ccdc559f71897106f5a57c7086b2885cd276451643ebba7589ff1',
);

export const RedeemProposalMutationDocument = typed<RedeemProposalMutation, RedeemProposalMutationVariables>(
  'sha256:4e4c1326fc0ff18ea7df279da42bd1477ac0f23b9d9282411cd71aedc747b8be',
);