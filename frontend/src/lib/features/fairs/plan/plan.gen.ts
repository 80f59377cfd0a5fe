/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** What rules a task's date. */
export type DueRule =
  /** Somebody set the date. */
  | 'HAND'
  /** A deadline of the organiser. */
  | 'ORGANISER'
  /** The template, counted from the fair. */
  | 'TEMPLATE';

/** A task that is in no template. */
export type FairTaskCreateInput = {
  /** The appearance. */
  appearanceId: string;
  /** When it is due. */
  dueOn: string;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Who leads a joint one. */
  leadSide?: Side;
  /** The part of the plan. */
  phase?: TaskPhase;
  /** Whose duty it is. */
  side?: Side;
  /** What is to be done. */
  title: string;
};

/** A task's day. */
export type FairTaskDateInput = {
  /** When it is due; left out, as template and organiser say. */
  dueOn?: string | null | undefined;
  /** The task. */
  id: string;
  /** The version from which the change was made. */
  version: number;
};

/** A task of your own that is not needed. */
export type FairTaskDeleteInput = {
  /** The task. */
  id: string;
};

/** Another date or person for a task; what is left out stays. */
export type FairTaskEditInput = {
  /** Who does it. */
  assigneeId?: string | null | undefined;
  /** When it is due. */
  dueOn?: string | null | undefined;
  /** The task. */
  id: string;
  /** What is to be done, for a task of your own. */
  title?: string | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** Somebody to ask by mail. */
export type FairTaskRemindInput = {
  /** The task. */
  id: string;
  /** Whom to ask: somebody of a firm that takes part. */
  personId: string;
};

/** A task that is done. */
export type FairTaskTickInput = {
  /** The task. */
  id: string;
};

/** A task that is not done, or not well. */
export type FairTaskUntickInput = {
  /** The task. */
  id: string;
};

/** Several dates at once. */
export type FairTasksDateInput = {
  /** The appearance. */
  appearanceId: string;
  /** Which tasks, and when; at most 100. */
  dates: Array<FairTaskDateInput>;
};

/** Whose duty a task is. */
export type Side =
  /** The host's duty. */
  | 'HOST'
  /** The duty of both. */
  | 'JOINT'
  /** The partner's duty. */
  | 'PARTNER';

/** Parts of the plan, in their order. */
export type TaskPhase =
  /** Afterwards. */
  | 'AFTER'
  /** Deciding together. */
  | 'DECIDE'
  /** Designing the stand. */
  | 'DESIGN'
  /** During the fair. */
  | 'DURING'
  /** Preparing. */
  | 'PREPARE'
  /** Registering. */
  | 'REGISTER';

export type TaskShownFragment = { id: string, code: string, phase: Schema.TaskPhase, title: string, side: Schema.Side, leadSide: Schema.Side, needsBoth: boolean, waitsFor: Array<string>, dueOn: string, templateDueOn: string, ruledBy: Schema.DueRule, isTight: boolean, hostTickedAt: string | null, partnerTickedAt: string | null, isDone: boolean, version: number, viewerCanTick: boolean, assignee: { id: string, name: string } | null };

export type FairPlanQueryVariables = Exact<{
  id: string;
}>;


export type FairPlanQuery = { appearance: { id: string, firstDay: string, lastDay: string, tasks: { totalCount: number, nodes: Array<{ id: string, code: string, phase: Schema.TaskPhase, title: string, side: Schema.Side, leadSide: Schema.Side, needsBoth: boolean, waitsFor: Array<string>, dueOn: string, templateDueOn: string, ruledBy: Schema.DueRule, isTight: boolean, hostTickedAt: string | null, partnerTickedAt: string | null, isDone: boolean, version: number, viewerCanTick: boolean, assignee: { id: string, name: string } | null }> } } | null };

export type TickTaskMutationVariables = Exact<{
  input: Schema.FairTaskTickInput;
}>;


export type TickTaskMutation = { fairTaskTick: { fairTask: { id: string, code: string, phase: Schema.TaskPhase, title: string, side: Schema.Side, leadSide: Schema.Side, needsBoth: boolean, waitsFor: Array<string>, dueOn: string, templateDueOn: string, ruledBy: Schema.DueRule, isTight: boolean, hostTickedAt: string | null, partnerTickedAt: string | null, isDone: boolean, version: number, viewerCanTick: boolean, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type UntickTaskMutationVariables = Exact<{
  input: Schema.FairTaskUntickInput;
}>;


export type UntickTaskMutation = { fairTaskUntick: { fairTask: { id: string, code: string, phase: Schema.TaskPhase, title: string, side: Schema.Side, leadSide: Schema.Side, needsBoth: boolean, waitsFor: Array<string>, dueOn: string, templateDueOn: string, ruledBy: Schema.DueRule, isTight: boolean, hostTickedAt: string | null, partnerTickedAt: string | null, isDone: boolean, version: number, viewerCanTick: boolean, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditTaskMutationVariables = Exact<{
  input: Schema.FairTaskEditInput;
}>;


export type EditTaskMutation = { fairTaskEdit: { fairTask: { id: string, code: string, phase: Schema.TaskPhase, title: string, side: Schema.Side, leadSide: Schema.Side, needsBoth: boolean, waitsFor: Array<string>, dueOn: string, templateDueOn: string, ruledBy: Schema.DueRule, isTight: boolean, hostTickedAt: string | null, partnerTickedAt: string | null, isDone: boolean, version: number, viewerCanTick: boolean, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type FairHolidaysQueryVariables = Exact<{
  firstDay: string;
  lastDay: string;
}>;


export type FairHolidaysQuery = { fairHolidays: Array<string> | null };

export type PeopleToAskQueryVariables = Exact<{
  id: string;
}>;


export type PeopleToAskQuery = { appearance: { id: string, participations: Array<{ id: string, organisation: { id: string, name: string, people: { nodes: Array<{ id: string, name: string }> } } | null }> } | null };

export type DateTasksMutationVariables = Exact<{
  input: Schema.FairTasksDateInput;
}>;


export type DateTasksMutation = { fairTasksDate: { appearance: { id: string, tasks: { totalCount: number, nodes: Array<{ id: string, code: string, phase: Schema.TaskPhase, title: string, side: Schema.Side, leadSide: Schema.Side, needsBoth: boolean, waitsFor: Array<string>, dueOn: string, templateDueOn: string, ruledBy: Schema.DueRule, isTight: boolean, hostTickedAt: string | null, partnerTickedAt: string | null, isDone: boolean, version: number, viewerCanTick: boolean, assignee: { id: string, name: string } | null }> } } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AddTaskMutationVariables = Exact<{
  input: Schema.FairTaskCreateInput;
}>;


export type AddTaskMutation = { fairTaskCreate: { fairTask: { id: string, code: string, phase: Schema.TaskPhase, title: string, side: Schema.Side, leadSide: Schema.Side, needsBoth: boolean, waitsFor: Array<string>, dueOn: string, templateDueOn: string, ruledBy: Schema.DueRule, isTight: boolean, hostTickedAt: string | null, partnerTickedAt: string | null, isDone: boolean, version: number, viewerCanTick: boolean, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type DropTaskMutationVariables = Exact<{
  input: Schema.FairTaskDeleteInput;
}>;


export type DropTaskMutation = { fairTaskDelete: { appearance: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type RemindOfTaskMutationVariables = Exact<{
  input: Schema.FairTaskRemindInput;
}>;


export type RemindOfTaskMutation = { fairTaskRemind: { fairTask: { id: string, code: string, phase: Schema.TaskPhase, title: string, side: Schema.Side, leadSide: Schema.Side, needsBoth: boolean, waitsFor: Array<string>, dueOn: string, templateDueOn: string, ruledBy: Schema.DueRule, isTight: boolean, hostTickedAt: string | null, partnerTickedAt: string | null, isDone: boolean, version: number, viewerCanTick: boolean, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairPlanQueryDocument = typed<FairPlanQuery, FairPlanQueryVariables>(
  'sha256:f20cd75848c5d88688e0cc782c23a10e62f8bbe7f408aa212e71d3f93357d271',
);

export const TickTaskMutationDocument = typed<TickTaskMutation, TickTaskMutationVariables>(
  'sha256:373611019351e7fe37397b3a640cf0070b73453a1d5bb932e1dc1827b2a8f6f3',
);

export const UntickTaskMutationDocument = typed<UntickTaskMutation, UntickTaskMutationVariables>(
  'sha256:f7478b2495e89a8975d317b14ae0e68a2d3f4dada499f3c6700ded2968979576',
);

export const EditTaskMutationDocument = typed<EditTaskMutation, EditTaskMutationVariables>(
  'sha256:c95a78b5cc966245e33ce896b2b3fecf003ab7189e77df8d44cc1ca70bdd12e8',
);

export const FairHolidaysQueryDocument = typed<FairHolidaysQuery, FairHolidaysQueryVariables>(
  'sha256:c4e06d2c6e977c53ad48fb228e65b606b0bea10b81b5417f4bb5cee1f9fe73a7',
);

export const PeopleToAskQueryDocument = typed<PeopleToAskQuery, PeopleToAskQueryVariables>(
  'sha256:849440afe7ea5fb7541a24eb3fd49732a4bf0923666d6ac3814ff97786a18c5f',
);

export const DateTasksMutationDocument = typed<DateTasksMutation, DateTasksMutationVariables>(
  'sha256:5b98aa73086e686cce7782f2d3ee3351dbadd73fbe12d69769a3e2e9000dbdd4',
);

export const AddTaskMutationDocument = typed<AddTaskMutation, AddTaskMutationVariables>(
  'sha256:8e04bd29c05d91d435ba579966b55c7a92be49e1225d4fe8a20a2bb30cada8ee',
);

export const DropTaskMutationDocument = typed<DropTaskMutation, DropTaskMutationVariables>(
  'sha256:decac2bb85aa17ed99a684533e4b0c94ca78478090aadac0332721b401d6b727',
);

export const RemindOfTaskMutationDocument = typed<RemindOfTaskMutation, RemindOfTaskMutationVariables>(
  'sha256:f8255ead06d89e4d98fb994044d6ac0614538d98d6f0a1466784826c442b8313',
);