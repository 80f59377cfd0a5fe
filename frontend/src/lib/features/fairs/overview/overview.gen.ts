/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
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

/** A firm's answer. */
export type AppearanceAnswerInput = {
  /** Whether your firm takes part. */
  accept: boolean;
  /** The appearance. */
  appearanceId: string;
};

/** Changes to an appearance; what is left out stays. */
export type AppearanceEditInput = {
  /** The hall. */
  hall?: string | null | undefined;
  /** The appearance. */
  id: string;
  /** How many sides are open, up to four. */
  openSides?: number | null | undefined;
  /** What it is for. */
  purpose?: string | null | undefined;
  /** The stand's area, in hundredths of a square metre. */
  standArea?: number | null | undefined;
  /** Its depth, in centimetres. */
  standDepth?: number | null | undefined;
  /** The stand's number. */
  standNumber?: string | null | undefined;
  /** Its width along the front, in centimetres. */
  standWidth?: number | null | undefined;
  /** What it is called. */
  title?: string | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
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

/** The next step. */
export type AppearanceStepInput = {
  /** The appearance. */
  appearanceId: string;
  /** Where it shall stand. */
  to: AppearanceState;
};

/** Who visits a fair. */
export type Audience =
  /** Both, on the same or on other days. */
  | 'MIXED'
  /** Everybody. */
  | 'PUBLIC'
  /** People of the trade. */
  | 'TRADE';

/** What an organiser's deadline is about. */
export type DeadlineKind =
  /** Entries in catalogue and media. */
  | 'CATALOGUE'
  /** Dismantling. */
  | 'DISMANTLING'
  /** Orders at the early price. */
  | 'ORDERS_EARLY'
  /** Last orders. */
  | 'ORDERS_FINAL'
  /** Exhibitor passes. */
  | 'PASSES'
  /** A payment. */
  | 'PAYMENT'
  /** Registration. */
  | 'REGISTRATION'
  /** Setting up. */
  | 'SET_UP'
  /** The stand's plan. */
  | 'STAND_PLAN';

/** What the organiser wants. */
export type FairDeadlineCreateInput = {
  /** The last day. */
  dueOn: string;
  /** The edition. */
  editionId: string;
  /** What is charged on top afterwards, in minor units of the edition's currency. */
  feeAfter?: number | null | undefined;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** What it is about. */
  kind: DeadlineKind;
  /** Where it is written. */
  source?: string | null | undefined;
  /** By how much it is dearer afterwards, in hundredths of a percent. */
  surcharge?: number | null | undefined;
  /** What it is called. */
  title: string;
};

/** A deadline that is no longer one. */
export type FairDeadlineDeleteInput = {
  /** The deadline. */
  id: string;
};

/** A number to reach. */
export type FairGoalCreateInput = {
  /** What one of it would cost by other means, in minor units. */
  alternative?: number | null | undefined;
  /** The appearance. */
  appearanceId: string;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** How it is counted. */
  method?: string | null | undefined;
  /** How many. */
  target: number;
  /** What is to be reached. */
  title: string;
  /** What is counted. */
  unit: string;
};

/** A goal to be taken away, before the firms are registered. */
export type FairGoalDeleteInput = {
  /** The goal, of your firm. */
  id: string;
};

/** A goal as it shall be, before the firms are registered. */
export type FairGoalEditInput = {
  /** What one of it would cost by other means, in minor units. */
  alternative?: number | null | undefined;
  /** The goal, of your firm. */
  id: string;
  /** How it is counted. */
  method?: string | null | undefined;
  /** How many. */
  target: number;
  /** What is to be reached. */
  title: string;
  /** What is counted. */
  unit: string;
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

/** How often a fair comes again. */
export type Rhythm =
  /** Every year. */
  | 'ANNUAL'
  /** Every second year. */
  | 'BIENNIAL'
  /** Only this time. */
  | 'ONCE'
  /** Every third year. */
  | 'TRIENNIAL'
  /** Twice a year. */
  | 'TWICE_A_YEAR';

/** Whose duty a task is. */
export type Side =
  /** The host's duty. */
  | 'HOST'
  /** The duty of both. */
  | 'JOINT'
  /** The partner's duty. */
  | 'PARTNER';

export type FairDescribedFragment = { id: string, website: string, rhythm: Schema.Rhythm | null, audience: Schema.Audience | null, sectors: Array<string>, version: number, viewerCanEdit: boolean };

export type FairGoalShownFragment = { id: string, title: string, unit: string, method: string, target: number, reached: number | null, alternative: number | null, version: number, organisation: { id: string, name: string } | null };

export type DeadlineShownFragment = { id: string, kind: Schema.DeadlineKind, title: string, dueOn: string, source: string, feeAfter: number, surcharge: number, viewerCanDelete: boolean };

export type DutyShownFragment = { id: string, code: string, title: string, side: Schema.Side, leadSide: Schema.Side, dueOn: string, isDone: boolean };

export type FairOverviewShownFragment = { id: string, goals: { totalCount: number, nodes: Array<{ id: string, title: string, unit: string, method: string, target: number, reached: number | null, alternative: number | null, version: number, organisation: { id: string, name: string } | null }> }, agreements: { nodes: Array<{ id: string, number: number, state: Schema.AgreementState, isInForce: boolean, parties: Array<{ id: string, acceptedAt: string | null, organisation: { id: string, name: string } | null }> }> }, tasks: { totalCount: number, nodes: Array<{ id: string }> }, doneTasks: { totalCount: number, nodes: Array<{ id: string }> }, overdueTasks: { totalCount: number, nodes: Array<{ id: string }> }, budgetLines: { nodes: Array<{ id: string, isShared: boolean, planned: number, committed: number, rate: number }> }, nextTasks: { totalCount: number, nodes: Array<{ id: string, code: string, title: string, side: Schema.Side, leadSide: Schema.Side, dueOn: string, isDone: boolean }> }, edition: { id: string, currency: string, organiser: string, firstDay: string, lastDay: string, openingHours: Array<string>, version: number, viewerCanMove: boolean, fair: { id: string, website: string, rhythm: Schema.Rhythm | null, audience: Schema.Audience | null, sectors: Array<string>, version: number, viewerCanEdit: boolean } | null, deadlines: { totalCount: number, nodes: Array<{ id: string, kind: Schema.DeadlineKind, title: string, dueOn: string, source: string, feeAfter: number, surcharge: number, viewerCanDelete: boolean }> } } | null };

export type FairOverviewQueryVariables = Exact<{
  id: string;
}>;


export type FairOverviewQuery = { appearance: { purpose: string, form: Schema.Form, standArea: number, nextNeedsAll: boolean, version: number, viewerHasStepped: boolean, viewerCanEdit: boolean, viewerCanSpeak: boolean, viewerHasUnread: boolean, id: string, title: string, state: Schema.AppearanceState, stepTo: Schema.AppearanceState | null, nextState: Schema.AppearanceState | null, firstDay: string, lastDay: string, hall: string, standNumber: string, missing: Array<string>, goals: { totalCount: number, nodes: Array<{ id: string, title: string, unit: string, method: string, target: number, reached: number | null, alternative: number | null, version: number, organisation: { id: string, name: string } | null }> }, agreements: { nodes: Array<{ id: string, number: number, state: Schema.AgreementState, isInForce: boolean, parties: Array<{ id: string, acceptedAt: string | null, organisation: { id: string, name: string } | null }> }> }, tasks: { totalCount: number, nodes: Array<{ id: string }> }, doneTasks: { totalCount: number, nodes: Array<{ id: string }> }, overdueTasks: { totalCount: number, nodes: Array<{ id: string }> }, budgetLines: { nodes: Array<{ id: string, isShared: boolean, planned: number, committed: number, rate: number }> }, nextTasks: { totalCount: number, nodes: Array<{ id: string, code: string, title: string, side: Schema.Side, leadSide: Schema.Side, dueOn: string, isDone: boolean }> }, edition: { id: string, currency: string, organiser: string, firstDay: string, lastDay: string, openingHours: Array<string>, version: number, viewerCanMove: boolean, fair: { id: string, name: string, city: string, country: string, website: string, rhythm: Schema.Rhythm | null, audience: Schema.Audience | null, sectors: Array<string>, version: number, viewerCanEdit: boolean } | null, deadlines: { totalCount: number, nodes: Array<{ id: string, kind: Schema.DeadlineKind, title: string, dueOn: string, source: string, feeAfter: number, surcharge: number, viewerCanDelete: boolean }> } } | null, participations: Array<{ id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> } | null };

export type AnswerFairMutationVariables = Exact<{
  input: Schema.AppearanceAnswerInput;
}>;


export type AnswerFairMutation = { appearanceAnswer: { appearance: { purpose: string, form: Schema.Form, standArea: number, nextNeedsAll: boolean, version: number, viewerHasStepped: boolean, viewerCanEdit: boolean, viewerCanSpeak: boolean, viewerHasUnread: boolean, id: string, title: string, state: Schema.AppearanceState, stepTo: Schema.AppearanceState | null, nextState: Schema.AppearanceState | null, firstDay: string, lastDay: string, hall: string, standNumber: string, missing: Array<string>, edition: { id: string, fair: { id: string, name: string, city: string, country: string } | null } | null, participations: Array<{ id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type StepFairMutationVariables = Exact<{
  input: Schema.AppearanceStepInput;
}>;


export type StepFairMutation = { appearanceStep: { appearance: { purpose: string, form: Schema.Form, standArea: number, nextNeedsAll: boolean, version: number, viewerHasStepped: boolean, viewerCanEdit: boolean, viewerCanSpeak: boolean, viewerHasUnread: boolean, id: string, title: string, state: Schema.AppearanceState, stepTo: Schema.AppearanceState | null, nextState: Schema.AppearanceState | null, firstDay: string, lastDay: string, hall: string, standNumber: string, missing: Array<string>, edition: { id: string, fair: { id: string, name: string, city: string, country: string } | null } | null, participations: Array<{ id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditFairMutationVariables = Exact<{
  input: Schema.AppearanceEditInput;
}>;


export type EditFairMutation = { appearanceEdit: { appearance: { purpose: string, form: Schema.Form, standArea: number, nextNeedsAll: boolean, version: number, viewerHasStepped: boolean, viewerCanEdit: boolean, viewerCanSpeak: boolean, viewerHasUnread: boolean, id: string, title: string, state: Schema.AppearanceState, stepTo: Schema.AppearanceState | null, nextState: Schema.AppearanceState | null, firstDay: string, lastDay: string, hall: string, standNumber: string, missing: Array<string>, edition: { id: string, fair: { id: string, name: string, city: string, country: string } | null } | null, participations: Array<{ id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AddGoalMutationVariables = Exact<{
  input: Schema.FairGoalCreateInput;
}>;


export type AddGoalMutation = { fairGoalCreate: { fairGoal: { id: string, title: string, unit: string, method: string, target: number, reached: number | null, alternative: number | null, version: number, organisation: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditGoalMutationVariables = Exact<{
  input: Schema.FairGoalEditInput;
}>;


export type EditGoalMutation = { fairGoalEdit: { fairGoal: { id: string, title: string, unit: string, method: string, target: number, reached: number | null, alternative: number | null, version: number, organisation: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type DeleteGoalMutationVariables = Exact<{
  input: Schema.FairGoalDeleteInput;
}>;


export type DeleteGoalMutation = { fairGoalDelete: { appearance: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AddDeadlineMutationVariables = Exact<{
  input: Schema.FairDeadlineCreateInput;
}>;


export type AddDeadlineMutation = { fairDeadlineCreate: { organiserDeadline: { id: string, kind: Schema.DeadlineKind, title: string, dueOn: string, source: string, feeAfter: number, surcharge: number, viewerCanDelete: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type DeleteDeadlineMutationVariables = Exact<{
  input: Schema.FairDeadlineDeleteInput;
}>;


export type DeleteDeadlineMutation = { fairDeadlineDelete: { fairEdition: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairOverviewQueryDocument = typed<FairOverviewQuery, FairOverviewQueryVariables>(
  'sha256:fe6c7c76181a4f9ff0030a1c04820e4e24783c26caf3c9fc7f08dac9854b8f34',
);

export const AnswerFairMutationDocument = typed<AnswerFairMutation, AnswerFairMutationVariables>(
  'sha256:3c203c281e779bd53951226fd8b1057ebcf8ff604c0180be00acb7b7884cd403',
);

export const StepFairMutationDocument = typed<StepFairMutation, StepFairMutationVariables>(
  'sha256:5cd4ae0328d8ddef1072b6f54b24873ef4ce18372f5d77a62a6c458772a2471a',
);

export const EditFairMutationDocument = typed<EditFairMutation, EditFairMutationVariables>(
  'sha256:80a033d6db6f30fa7cc6cc4411e675a73a3e3f13406a490277419a42d55fb813',
);

export const AddGoalMutationDocument = typed<AddGoalMutation, AddGoalMutationVariables>(
  'sha256:769ac4ae95689ff36af10bef7447d52179a345ea495902f002aa08b6b441ada8',
);

export const EditGoalMutationDocument = typed<EditGoalMutation, EditGoalMutationVariables>(
  'sha256:ea4d7d922021d18ad23183de81da5eb50a0649546a3bbc571c97663c4dbd0fba',
);

export const DeleteGoalMutationDocument = typed<DeleteGoalMutation, DeleteGoalMutationVariables>(
  'sha256:8357ad54d22e72aea80c2bf760622e4c5d7533524ea79bd81e83a82af89fac78',
);

export const AddDeadlineMutationDocument = typed<AddDeadlineMutation, AddDeadlineMutationVariables>(
  'sha256:0910a4503a11665f2dec6de56d6ca995070d67a8456592f61b8fa1f5d8cde7cb',
);

export const DeleteDeadlineMutationDocument = typed<DeleteDeadlineMutation, DeleteDeadlineMutationVariables>(
  'sha256:9529b1e922d9434265fc82b9ab88fb4ca15fa96939723cd6176bfe07d2484d04',
);