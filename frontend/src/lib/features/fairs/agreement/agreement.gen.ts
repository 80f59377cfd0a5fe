/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** What the agreement says of one firm. */
export type AgreementPartyInput = {
  /** What it has of the appearance. */
  benefit: string;
  /** At most how much it bears, in minor units. */
  cap: number;
  /** Whether it signs with the organiser; at most one firm does. */
  isContractParty?: boolean;
  /** The firm. */
  organisationId: string;
};

/** Where a version of the agreement stands. */
export type AgreementState =
  /** All have accepted it: it counts. */
  | 'ACCEPTED'
  /** Counted, until a later version was accepted. */
  | 'AMENDED'
  /** Another version was proposed in its place. */
  | 'COUNTERED'
  /** Waits for the word of the others. */
  | 'PROPOSED';

/** A firm's word. */
export type AppearanceAgreementAcceptInput = {
  /** The version. */
  id: string;
};

/** A version of the agreement. */
export type AppearanceAgreementProposeInput = {
  /** The appearance. */
  appearanceId: string;
  /** Working days for an approval. */
  approvalDays?: number;
  /** Who approves names and pictures. */
  brandUse?: string | null | undefined;
  /** What may be shown, and what not. */
  competition?: string | null | undefined;
  /** By what the budget is shared. */
  costKeys?: string | null | undefined;
  /** How it ends, and who keeps what. */
  ending?: string | null | undefined;
  /** How the firms take part. */
  form: Form;
  /** Whether the firms mean to found a simple partnership. */
  isPartnership?: boolean;
  /** Whose the contacts are. */
  leadMode?: LeadMode;
  /** What it says of each firm that takes part. */
  parties: Array<AgreementPartyInput>;
  /** What is paid in advance, and when. */
  payments?: string | null | undefined;
  /** Whose the joint results are. */
  results?: string | null | undefined;
  /** What is owed by whoever withdraws. */
  withdrawal?: string | null | undefined;
};

/** Where an appearance stands, from the first talk to the last franc. */
export type AppearanceState =
  /** All have accepted the agreement. */
  | 'AGREED'
  /** It does not take place. */
  | 'CANCELLED'
  /** Everything is paid and done. */
  | 'CLOSED'
  /** Hall and stand are confirmed. */
  | 'CONFIRMED'
  /** The stand is being designed. */
  | 'DESIGNING'
  /** Contacts are followed up. */
  | 'FOLLOWING_UP'
  /** Somebody thought of it. */
  | 'IDEA'
  /** The firms are asked whether they take part. */
  | 'INVITED'
  /** Everything is being prepared. */
  | 'PREPARING'
  /** The organiser knows of it. */
  | 'REGISTERED'
  /** Goals and figures were looked at. */
  | 'REVIEWED'
  /** The fair is on. */
  | 'RUNNING'
  /** Costs are shared out. */
  | 'SETTLING';

/** How the firms take part, towards the organiser. */
export type Form =
  /** Two stands side by side, with a joint programme. */
  | 'ADJACENT'
  /** The partner is registered as a co-exhibitor. */
  | 'CO_EXHIBITOR'
  /** The partner comes as a guest, for a talk or a demonstration. */
  | 'GUEST_SLOT'
  /** One stand, rented together. */
  | 'JOINT_STAND'
  /** A stand of the host's own. */
  | 'OWN_STAND'
  /** The partner's goods are shown, without its staff. */
  | 'REPRESENTED';

/** Whose the leads of a joint stand are. */
export type LeadMode =
  /** One list, for which both answer. */
  | 'JOINT_CONTROLLERS'
  /** Each firm keeps its own contacts. */
  | 'SEPARATE'
  /** Contacts are passed on where the visitor agrees. */
  | 'SHARED_ON_CONSENT';

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

/** What a firm is towards the organiser. */
export type ParticipationRole =
  /** Registered and listed on its own. */
  | 'CO_EXHIBITOR'
  /** For a talk or a demonstration. */
  | 'GUEST'
  /** The contract party of the organiser. */
  | 'MAIN'
  /** With goods only. */
  | 'REPRESENTED';

/** Whether a firm takes part. */
export type ParticipationState =
  /** Takes part. */
  | 'ACCEPTED'
  /** Does not take part. */
  | 'DECLINED'
  /** Has been asked. */
  | 'INVITED'
  /** Took part, and does no more. */
  | 'WITHDRAWN';

export type AgreementShownFragment = { id: string, number: number, state: Schema.AgreementState, isInForce: boolean, form: Schema.Form, isPartnership: boolean, leadMode: Schema.LeadMode, costKeys: string, payments: string, withdrawal: string, competition: string, brandUse: string, results: string, ending: string, approvalDays: number, createdAt: string, acceptedAt: string | null, proposedBy: { id: string, name: string } | null, parties: Array<{ id: string, benefit: string, cap: number | null, isContractParty: boolean, acceptedAt: string | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string } | null }> };

export type FairAgreementsQueryVariables = Exact<{
  id: string;
}>;


export type FairAgreementsQuery = { appearance: { id: string, agreements: { totalCount: number, nodes: Array<{ id: string, number: number, state: Schema.AgreementState, isInForce: boolean, form: Schema.Form, isPartnership: boolean, leadMode: Schema.LeadMode, costKeys: string, payments: string, withdrawal: string, competition: string, brandUse: string, results: string, ending: string, approvalDays: number, createdAt: string, acceptedAt: string | null, proposedBy: { id: string, name: string } | null, parties: Array<{ id: string, benefit: string, cap: number | null, isContractParty: boolean, acceptedAt: string | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string } | null }> }> } } | null };

export type ProposeAgreementMutationVariables = Exact<{
  input: Schema.AppearanceAgreementProposeInput;
}>;


export type ProposeAgreementMutation = { appearanceAgreementPropose: { agreement: { id: string, number: number, state: Schema.AgreementState, isInForce: boolean, form: Schema.Form, isPartnership: boolean, leadMode: Schema.LeadMode, costKeys: string, payments: string, withdrawal: string, competition: string, brandUse: string, results: string, ending: string, approvalDays: number, createdAt: string, acceptedAt: string | null, proposedBy: { id: string, name: string } | null, parties: Array<{ id: string, benefit: string, cap: number | null, isContractParty: boolean, acceptedAt: string | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string } | null }> } | null, appearance: { purpose: string, form: Schema.Form, standArea: number, nextNeedsAll: boolean, version: number, viewerHasStepped: boolean, viewerCanEdit: boolean, viewerCanSpeak: boolean, viewerHasUnread: boolean, id: string, title: string, state: Schema.AppearanceState, stepTo: Schema.AppearanceState | null, nextState: Schema.AppearanceState | null, firstDay: string, lastDay: string, hall: string, standNumber: string, missing: Array<string>, edition: { id: string, fair: { id: string, name: string, city: string, country: string } | null } | null, participations: Array<{ id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AcceptAgreementMutationVariables = Exact<{
  input: Schema.AppearanceAgreementAcceptInput;
}>;


export type AcceptAgreementMutation = { appearanceAgreementAccept: { agreement: { id: string, number: number, state: Schema.AgreementState, isInForce: boolean, form: Schema.Form, isPartnership: boolean, leadMode: Schema.LeadMode, costKeys: string, payments: string, withdrawal: string, competition: string, brandUse: string, results: string, ending: string, approvalDays: number, createdAt: string, acceptedAt: string | null, proposedBy: { id: string, name: string } | null, parties: Array<{ id: string, benefit: string, cap: number | null, isContractParty: boolean, acceptedAt: string | null, acceptedBy: { id: string, name: string } | null, organisation: { id: string, name: string } | null }> } | null, appearance: { purpose: string, form: Schema.Form, standArea: number, nextNeedsAll: boolean, version: number, viewerHasStepped: boolean, viewerCanEdit: boolean, viewerCanSpeak: boolean, viewerHasUnread: boolean, id: string, title: string, state: Schema.AppearanceState, stepTo: Schema.AppearanceState | null, nextState: Schema.AppearanceState | null, firstDay: string, lastDay: string, hall: string, standNumber: string, missing: Array<string>, edition: { id: string, fair: { id: string, name: string, city: string, country: string } | null } | null, participations: Array<{ id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairAgreementsQueryDocument = typed<FairAgreementsQuery, FairAgreementsQueryVariables>(
  'sha256:c8b1ea19ad96ead8a444ed62eba3643c88ccf95d482bb3a34d0bdd2fb100cc7c',
);

export const ProposeAgreementMutationDocument = typed<ProposeAgreementMutation, ProposeAgreementMutationVariables>(
  'sha256:54116907e63c0b1eda0833a7cbeaef9485d00263a0f107b041350bb105606b81',
);

export const AcceptAgreementMutationDocument = typed<AcceptAgreementMutation, AcceptAgreementMutationVariables>(
  'sha256:ceb96e9ae77c5af1e4dca96ddebb34e10ab2bc44430e32cda9a81d57639bc475',
);