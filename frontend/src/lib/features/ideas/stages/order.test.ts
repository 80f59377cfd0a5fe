import { expect, test } from 'vitest';
import { moved, ordered } from './order.ts';

const stages = [
	{ id: 'b', position: 0 },
	{ id: 'a', position: 0 },
	{ id: 'c', position: 5 }
];

test('of two at the same place the older one comes first', () => {
	expect(ordered(stages).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('only those that stand elsewhere are told', () => {
	expect(moved(stages, 'c', -1).map(({ stage, position }) => [stage.id, position])).toEqual([
		['c', 1],
		['b', 2]
	]);
	expect(moved(stages, 'x', 1)).toEqual([]);
});
