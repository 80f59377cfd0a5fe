import { addDays, daysBetween } from '../days.ts';
import type { Task } from './model.ts';

/** What happens at the venue or by the clock keeps its day, whatever comes before. */
const atVenue = new Set(['F45', 'F46', 'F47', 'F48', 'F49', 'F50', 'F51', 'F52']);

export interface Calendar {
	holidays: ReadonlySet<string>;
}

export function isWorkingDay(day: string, { holidays }: Calendar): boolean {
	const weekday = new Date(day).getUTCDay();
	return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** That day, or the first working day after it. */
export function nextWorkingDay(day: string, calendar: Calendar): string {
	let found = day;
	while (!isWorkingDay(found, calendar)) found = addDays(found, 1);
	return found;
}

/** The tasks that would be due before one they wait for if that task moved there, with the days they would move to. */
export function pushed(tasks: readonly Task[], moved: Task, day: string, calendar: Calendar): Map<string, string> {
	const dues = new Map(tasks.map(({ code, dueOn }) => [code, dueOn]));
	dues.set(moved.code, day);
	const found = new Map<string, string>();
	// Each pass goes one dependency further; there are no rings among tasks.
	for (let changed = true; changed; ) {
		changed = false;
		for (const task of tasks) {
			if (task.code === moved.code || task.isDone || atVenue.has(task.code)) continue;
			const latest = task.waitsFor.map((code) => dues.get(code) ?? '').reduce((one, two) => (one > two ? one : two), '');
			const due = dues.get(task.code) ?? task.dueOn;
			if (latest <= due || !reaches(task, moved, found)) continue;
			const later = nextWorkingDay(latest, calendar);
			dues.set(task.code, later);
			found.set(task.code, later);
			changed = true;
		}
	}
	return found;
}

/** Only what follows the moved task moves with it; what was late before stays as it is. */
const reaches = (task: Task, moved: Task, found: ReadonlyMap<string, string>) => task.waitsFor.some((code) => code === moved.code || found.has(code));

/** From when on a task can be worked at: the day after the last one it waits for, two weeks where it waits for none. */
export function startOf(task: Task, tasks: ReadonlyMap<string, Task>): string {
	const before = task.waitsFor.flatMap((code) => tasks.get(code)?.dueOn ?? []);
	const latest = before.reduce((one, two) => (one > two ? one : two), '');
	const start = latest ? addDays(latest, 1) : addDays(task.dueOn, -14);
	// A window of many months says nothing: eight weeks at most.
	const earliest = addDays(task.dueOn, -56);
	return [start < earliest ? earliest : start, task.dueOn].toSorted()[0] ?? task.dueOn;
}

/** The first and the last day of the picture: whole months around everything. */
export function span(tasks: readonly Task[], firstDay: string, lastDay: string, now: string): { from: string; days: number } {
	const all = [...tasks.map(({ dueOn }) => dueOn), firstDay, lastDay].toSorted();
	const from = `${addDays([all[0] ?? now, now].toSorted()[0] ?? now, -14).slice(0, 7)}-01`;
	const to = addDays(all.at(-1) ?? now, 21);
	return { from, days: daysBetween(from, to) };
}
