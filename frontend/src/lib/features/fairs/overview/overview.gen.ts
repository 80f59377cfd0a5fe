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
  /** What it is for. */
  purpose?: string | null | undefined;
  /** The stand's area, in hundredths of a square metre. */
  standArea?: number | null | undefined;
  /** The stand's number. */
  standNumber?: string | null | undefined;
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
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** What it is about. */
  kind: DeadlineKind;
  /** Where it is written. */
  source?: string | null | undefined;
  /** What it is called. */
  title: string;
};

/** A number to reach. */
export type FairGoalCreateInput = {
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

/** Whose duty a task is. */
export type Side =
  /** The host's duty. */
  | 'HOST'
  /** The duty of both. */
  | 'JOINT'
  /** The partner's duty. */
  | 'PARTNER';

export type FairGoalShownFragment = { id: string, title: string, unit: string, method: string, target: number, reached: number | null, organisation: { id: string, name: string } | null };

export type DeadlineShownFragment = { id: string, kind: Schema.DeadlineKind, title: string, dueOn: string, source: string };

export type DutyShownFragment = { id: string, code: string, title: string, side: Schema.Side, leadSide: Schema.Side, dueOn: string, isDone: boolean };

export type FairOverviewShownFragment = { id: string, goals: { totalCount: number, nodes: Array<{ id: string, title: string, unit: string, method: string, target: number, reached: number | null, organisation: { id: string, name: string } | null }> }, agreements: { nodes: Array<{ id: string, number: number, state: Schema.AgreementState, isInForce: boolean, parties: Array<{ id: string, acceptedAt: string | null, organisation: { id: string, name: string } | null }> }> }, tasks: { totalCount: number, nodes: Array<{ id: string }> }, doneTasks: { totalCount: number, nodes: Array<{ id: string }> }, overdueTasks: { totalCount: number, nodes: Array<{ id: string }> }, budgetLines: { nodes: Array<{ id: string, isShared: boolean, planned: number, committed: number, rate: number }> }, nextTasks: { totalCount: number, nodes: Array<{ id: string, code: string, title: string, side: Schema.Side, leadSide: Schema.Side, dueOn: string, isDone: boolean }> }, edition: { id: string, organiser: string, deadlines: { totalCount: number, nodes: Array<{ id: string, kind: Schema.DeadlineKind, title: string, dueOn: string, source: string }> } } | null };

export type FairOverviewQueryVariables = Exact<{
  id: string;
}>;


export type FairOverviewQuery = { appearance: { purpose: string, form: Schema.Form, standArea: number, nextNeedsAll: boolean, version: number, viewerHasStepped: boolean, viewerCanEdit: boolean, viewerCanSpeak: boolean, id: string, title: string, state: Schema.AppearanceState, stepTo: Schema.AppearanceState | null, nextState: Schema.AppearanceState | null, firstDay: string, lastDay: string, hall: string, standNumber: string, missing: Array<string>, goals: { totalCount: number, nodes: Array<{ id: string, title: string, unit: string, method: string, target: number, reached: number | null, organisation: { id: string, name: string } | null }> }, agreements: { nodes: Array<{ id: string, number: number, state: Schema.AgreementState, isInForce: boolean, parties: Array<{ id: string, acceptedAt: string | null, organisation: { id: string, name: string } | null }> }> }, tasks: { totalCount: number, nodes: Array<{ id: string }> }, doneTasks: { totalCount: number, nodes: Array<{ id: string }> }, overdueTasks: { totalCount: number, nodes: Array<{ id: string }> }, budgetLines: { nodes: Array<{ id: string, isShared: boolean, planned: number, committed: number, rate: number }> }, nextTasks: { totalCount: number, nodes: Array<{ id: string, code: string, title: string, side: Schema.Side, leadSide: Schema.Side, dueOn: string, isDone: boolean }> }, edition: { id: string, organiser: string, deadlines: { totalCount: number, nodes: Array<{ id: string, kind: Schema.DeadlineKind, title: string, dueOn: string, source: string }> }, fair: { id: string, name: string, city: string, country: string } | null } | null, participations: Array<{ id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> } | null };

export type AnswerFairMutationVariables = Exact<{
  input: Schema.AppearanceAnswerInput;
}>;


export type AnswerFairMutation = { appearanceAnswer: { appearance: { purpose: string, form: Schema.Form, standArea: number, nextNeedsAll: boolean, version: number, viewerHasStepped: boolean, viewerCanEdit: boolean, viewerCanSpeak: boolean, id: string, title: string, state: Schema.AppearanceState, stepTo: Schema.AppearanceState | null, nextState: Schema.AppearanceState | null, firstDay: string, lastDay: string, hall: string, standNumber: string, missing: Array<string>, edition: { id: string, fair: { id: string, name: string, city: string, country: string } | null } | null, participations: Array<{ id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type StepFairMutationVariables = Exact<{
  input: Schema.AppearanceStepInput;
}>;


export type StepFairMutation = { appearanceStep: { appearance: { purpose: string, form: Schema.Form, standArea: number, nextNeedsAll: boolean, version: number, viewerHasStepped: boolean, viewerCanEdit: boolean, viewerCanSpeak: boolean, id: string, title: string, state: Schema.AppearanceState, stepTo: Schema.AppearanceState | null, nextState: Schema.AppearanceState | null, firstDay: string, lastDay: string, hall: string, standNumber: string, missing: Array<string>, edition: { id: string, fair: { id: string, name: string, city: string, country: string } | null } | null, participations: Array<{ id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditFairMutationVariables = Exact<{
  input: Schema.AppearanceEditInput;
}>;


export type EditFairMutation = { appearanceEdit: { appearance: { purpose: string, form: Schema.Form, standArea: number, nextNeedsAll: boolean, version: number, viewerHasStepped: boolean, viewerCanEdit: boolean, viewerCanSpeak: boolean, id: string, title: string, state: Schema.AppearanceState, stepTo: Schema.AppearanceState | null, nextState: Schema.AppearanceState | null, firstDay: string, lastDay: string, hall: string, standNumber: string, missing: Array<string>, edition: { id: string, fair: { id: string, name: string, city: string, country: string } | null } | null, participations: Array<{ id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AddGoalMutationVariables = Exact<{
  input: Schema.FairGoalCreateInput;
}>;


export type AddGoalMutation = { fairGoalCreate: { fairGoal: { id: string, title: string, unit: string, method: string, target: number, reached: number | null, organisation: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AddDeadlineMutationVariables = Exact<{
  input: Schema.FairDeadlineCreateInput;
}>;


export type AddDeadlineMutation = { fairDeadlineCreate: { organiserDeadline: { id: string, kind: Schema.DeadlineKind, title: string, dueOn: string, source: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairOverviewQueryDocument = typed<FairOverviewQuery, FairOverviewQueryVariables>(
  'sha256:d30e57233d9d18bba7976feffffc86db718258ee511d52baeaa532e1b760af1c',
);

export const AnswerFairMutationDocument = typed<AnswerFairMutation, AnswerFairMutationVariables>(
  'sha256:48d78be82c4c5260de70b9760def727ebc6e434a61bb79212937d02c8c91f91c',
);

export const StepFairMutationDocument = typed<StepFairMutation, StepFairMutationVariables>(
  'sha256:90bf64604b848ff0dad75b6953a4fa9fe9530b2ff4b82c0c1752ad726161cdfe',
);

export const EditFairMutationDocument = typed<EditFairMutation, EditFairMutationVariables>(
  'sha256:20626928f8f72ceb9dd8bf96db8c1a2cb580060c472e455f3ac47e7b900caf61',
);

export const AddGoalMutationDocument = typed<AddGoalMutation, AddGoalMutationVariables>(
  'sha256:26ccce37447268aa61cbb58761bea194b0f8f578db6fffce5e3b152e4ddcdde5',
);

export const AddDeadlineMutationDocument = typed<AddDeadlineMutation, AddDeadlineMutationVariables>(
  'sha256:915d6521923259aececa4a7c8807a6c97a5d90dc083b403041a0609583857960',
);