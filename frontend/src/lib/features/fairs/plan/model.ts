import type { Side, TaskPhase } from '#lib/api/gen/schema.ts';
import { addDays, daysBetween } from '../days.ts';
import type { TaskShownFragment } from './plan.gen.ts';

export type Task = TaskShownFragment;

export const phases: readonly TaskPhase[] = ['DECIDE', 'REGISTER', 'DESIGN', 'PREPARE', 'DURING', 'AFTER'];
export const mine = (isStaff: boolean): Side => (isStaff ? 'HOST' : 'PARTNER');

const tickOf = (task: Task, side: Side) => (side === 'HOST' ? task.hostTickedAt : task.partnerTickedAt);

/** Whether a task waits for that side: it leads it, or its word is needed beside the lead's. */
export const waitsFor = (task: Task, side: Side) => !tickOf(task, side) && (task.leadSide === side || task.needsBoth);

/** Where a task stands; ticked by its lead alone it is done once nobody has objected in time. */
export function standing(task: Task): 'done' | 'waiting' | 'halfway' | 'open' {
	if (task.isDone) return 'done';
	if (!task.hostTickedAt && !task.partnerTickedAt) return 'open';
	return tickOf(task, task.leadSide) && !task.needsBoth ? 'waiting' : 'halfway';
}

/** Whether the viewer's side has ticked it. */
export const tickedBy = (task: Task, side: Side) => Boolean(tickOf(task, side));

export const isLate = (task: Task, now: string) => task.dueOn < now && standing(task) === 'open';

/** The titles of the tasks that come before and are still open. */
export function openBefore(task: Task, tasks: readonly Task[]): Task[] {
	const before = new Set(task.waitsFor);
	return tasks.filter((one) => before.has(one.code) && !tickOf(one, one.leadSide));
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: string): string {
	const weekday = (new Date(day).getUTCDay() + 6) % 7;
	return addDays(day, -weekday);
}

/** The week of the year after ISO 8601: the one with the first Thursday is the first. */
export function weekNumber(day: string): number {
	const thursday = addDays(mondayOf(day), 3);
	return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** In groups by what `key` says, in the order in which it says it first. */
export function grouped<Key>(tasks: readonly Task[], key: (task: Task) => Key): [Key, Task[]][] {
	const groups = new Map<Key, Task[]>();
	for (const task of tasks) groups.set(key(task), [...(groups.get(key(task)) ?? []), task]);
	return [...groups];
}
