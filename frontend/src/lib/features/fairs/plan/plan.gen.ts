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

/** Another date or person for a task; what is left out stays. */
export type FairTaskEditInput = {
  /** Who does it. */
  assigneeId?: string | null | undefined;
  /** When it is due. */
  dueOn?: string | null | undefined;
  /** The task. */
  id: string;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
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