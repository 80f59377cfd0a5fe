import { expect, it } from 'vitest';
import { terms, written } from './formula.ts';

const column = (id: string, measure: 'REACH' | 'NEED' | 'PROMISE' | 'EFFORT' | 'OWN', weight: number) => ({
	id,
	measure,
	name: null,
	weight,
	position: 0,
	version: 1,
	changedAt: '',
	viewerCanEdit: true,
	changedBy: null
});
const entry = {
	id: 'priority_1',
	score: 24,
	reach: 4,
	need: 9,
	niceCount: 1,
	importantCount: 2,
	blockingCount: 1,
	isEstimated: true,
	effort: 8,
	effortAt: null,
	effortBy: null,
	isPromised: true,
	promisedTo: '',
	promisedUntil: null,
	note: '',
	version: 1,
	values: [{ id: 'v', value: 3, column: { id: 'own' } }]
};

it('adds up what stands in the columns', () => {
	const columns = [column('a', 'REACH', 3), column('b', 'NEED', 1), column('c', 'PROMISE', 5), column('d', 'EFFORT', -1), column('own', 'OWN', 2)];
	const found = terms(columns, entry);
	expect(found.map(({ weight, figure }) => weight * figure)).toEqual([12, 9, 5, -8, 6]);
	expect(found.reduce((sum, { weight, figure }) => sum + weight * figure, 0)).toBe(entry.score);
	expect(written(found.map(({ weight, figure }) => ({ weight, label: String(figure) })))).toBe('3 × 4 + 1 × 9 + 5 × 1 − 1 × 8 + 2 × 3');
});
