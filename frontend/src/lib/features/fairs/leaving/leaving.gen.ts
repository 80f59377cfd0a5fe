/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
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

/** A firm that leaves. */
export type AppearanceWithdrawInput = {
  /** The appearance. */
  appearanceId: string;
};

/** A step of the ladder. */
export type CancellationStepInput = {
  /** At least that much for the whole stand, in minor units. */
  minFee?: number;
  /** What is owed, in hundredths of a percent. */
  percent: number;
  /** The last day on which it counts. */
  until: string;
};

/** The ladder as the organiser's terms have it. */
export type FairLadderEditInput = {
  /** The fair in that year. */
  editionId: string;
  /** All steps. */
  steps: Array<CancellationStepInput>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

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

export type StepShownFragment = { id: string, until: string, percent: number, minFee: number };

export type FairLeavingQueryVariables = Exact<{
  id: string;
}>;


export type FairLeavingQuery = { appearance: { id: string, edition: { id: string, version: number, currency: string, organiser: string, viewerCanMove: boolean, cancellationSteps: Array<{ id: string, until: string, percent: number, minFee: number }> } | null, participations: Array<{ id: string, owed: number | null, owedPercent: number | null }> } | null };

export type FairWithdrawalQueryVariables = Exact<{
  id: string;
}>;


export type FairWithdrawalQuery = { fairWithdrawal: { percent: number, until: string, whole: number, own: number, nextOn: string | null, nextOwn: number | null } | null };

export type DrawLadderMutationVariables = Exact<{
  input: Schema.FairLadderEditInput;
}>;


export type DrawLadderMutation = { fairLadderEdit: { fairEdition: { id: string, version: number, cancellationSteps: Array<{ id: string, until: string, percent: number, minFee: number }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type LeaveFairMutationVariables = Exact<{
  input: Schema.AppearanceWithdrawInput;
}>;


export type LeaveFairMutation = { appearanceWithdraw: { appearance: { purpose: string, form: Schema.Form, standArea: number, nextNeedsAll: boolean, version: number, viewerHasStepped: boolean, viewerCanEdit: boolean, viewerCanSpeak: boolean, viewerHasUnread: boolean, id: string, title: string, state: Schema.AppearanceState, stepTo: Schema.AppearanceState | null, nextState: Schema.AppearanceState | null, firstDay: string, lastDay: string, hall: string, standNumber: string, missing: Array<string>, edition: { id: string, fair: { id: string, name: string, city: string, country: string } | null } | null, participations: Array<{ id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairLeavingQueryDocument = typed<FairLeavingQuery, FairLeavingQueryVariables>(
  'sha256:476e66a4b89894e583ba42ec0d9466d4d901327c636cd0238dd84ede92fd8456',
);

export const FairWithdrawalQueryDocument = typed<FairWithdrawalQuery, FairWithdrawalQueryVariables>(
  'sha256:3fdabbc38838b0a45b063b658f4b31c9094f7c7e124a30507dfeb84349530f05',
);

export const DrawLadderMutationDocument = typed<DrawLadderMutation, DrawLadderMutationVariables>(
  'sha256:60f306ef5aaaab9883fc0109470e2257e36cec08f0387edf8d8637f7ca87a4fb',
);

export const LeaveFairMutationDocument = typed<LeaveFairMutation, LeaveFairMutationVariables>(
  'sha256:86ae0c29bdd6944505790a0cce3aedc42cfa3ace065c9ca8eee177c923f15542',
);