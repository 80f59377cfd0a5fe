import { expect, it } from 'vitest';
import { byQuarter, quarterOf } from './model.ts';

const idea = (targetMonth: string | null) => ({ status: 'PLANNED' as const, targetMonth });
const shape = (found: ReturnType<typeof byQuarter>) => found.map(({ key, ideas }) => [key, ideas.length]);

it('knows the quarter of a month', () => {
	expect(['2027-01-01', '2027-03-01', '2027-04-01', '2027-12-01'].map(quarterOf)).toEqual(['2027-1', '2027-1', '2027-2', '2027-4']);
});

it('shows empty quarters between full ones, and what has no month at the end', () => {
	const ideas = [idea('2027-02-01'), idea('2027-11-01'), idea(null)];
	expect(shape(byQuarter(ideas, '2026-11-22'))).toEqual([['2026-4', 0], ['2027-1', 1], ['2027-2', 0], ['2027-3', 0], ['2027-4', 1], ['', 1]]);
});

it('keeps what is late, but not the empty quarters since then', () => {
	expect(shape(byQuarter([idea('2026-02-01')], '2026-11-22'))).toEqual([['2026-1', 1], ['2026-4', 0]]);
});

it('has no quarters where nothing has a month', () => {
	expect(byQuarter([], '2026-11-22')).toEqual([]);
	expect(shape(byQuarter([idea(null)], '2026-11-22'))).toEqual([['', 1]]);
});
