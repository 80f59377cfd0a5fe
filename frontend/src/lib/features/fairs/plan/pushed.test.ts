import { expect, it } from 'vitest';
import { isWorkingDay, pushed, span, startOf } from './pushed.ts';
import { grouped, mondayOf, standing, waitsFor, weekNumber, type Task } from './model.ts';

const calendar = { holidays: new Set(['2027-08-02']) };
const task = (code: string, dueOn: string, waits: string[] = [], more: Partial<Task> = {}): Task =>
	({ id: code, code, dueOn, waitsFor: waits, isDone: false, leadSide: 'HOST', side: 'JOINT', needsBoth: false, hostTickedAt: null, partnerTickedAt: null, ...more }) as Task;

it('moves what follows behind a moved task, on working days, and nothing else', () => {
	const tasks = [
		task('F01', '2027-07-26'),
		task('F02', '2027-07-27', ['F01']),
		task('F03', '2027-07-28', ['F02']),
		task('F04', '2027-09-01', ['F01']),
		task('F05', '2027-07-20', ['F06']),
		task('F06', '2027-07-22'),
		task('F07', '2027-07-28', ['F01'], { isDone: true }),
		task('F45', '2027-07-28', ['F01'])
	];
	const [first] = tasks;
	if (!first) throw new Error('no task');
	// Saturday the 31st: Monday is a holiday, so that Tuesday is the first working day.
	expect([...pushed(tasks, first, '2027-07-31', calendar)]).toEqual([
		['F02', '2027-08-03'],
		['F03', '2027-08-03']
	]);
	expect(pushed(tasks, first, '2027-07-20', calendar).size).toBe(0);
	expect([isWorkingDay('2027-08-02', calendar), isWorkingDay('2027-08-03', calendar)]).toEqual([false, true]);
});

it('draws a window from the last task before, eight weeks at most', () => {
	const tasks = [task('F01', '2027-01-04'), task('F02', '2027-01-20', ['F01']), task('F03', '2027-08-02', ['F01']), task('F04', '2027-01-02', ['F01'])];
	const known = new Map(tasks.map((one) => [one.code, one]));
	expect(tasks.map((one) => startOf(one, known))).toEqual(['2026-12-21', '2027-01-05', '2027-06-07', '2027-01-02']);
	expect(span(tasks, '2027-10-12', '2027-10-15', '2027-01-10')).toEqual({ from: '2026-12-01', days: 339 });
});

it('knows whose turn it is', () => {
	const joint = task('F08', '2027-01-04', [], { needsBoth: true, hostTickedAt: '2027-01-02T08:00:00Z' });
	expect([waitsFor(joint, 'HOST'), waitsFor(joint, 'PARTNER'), standing(joint)]).toEqual([false, true, 'halfway']);
	const led = task('F09', '2027-01-04', [], { hostTickedAt: '2027-01-02T08:00:00Z' });
	expect([waitsFor(led, 'PARTNER'), standing(led), standing({ ...led, isDone: true })]).toEqual([false, 'waiting', 'done']);
});

it('counts weeks as calendars here do', () => {
	expect([weekNumber('2027-01-01'), weekNumber('2027-01-04'), weekNumber('2026-12-28'), mondayOf('2027-01-03')]).toEqual([53, 1, 53, '2026-12-28']);
	expect(grouped([task('F01', '2027-01-05'), task('F02', '2027-01-06')], ({ dueOn }) => mondayOf(dueOn)).length).toBe(1);
});
