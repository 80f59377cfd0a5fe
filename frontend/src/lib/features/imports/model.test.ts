import { expect, test } from 'vitest';
import { columnsOf, doubled, percent } from './model.ts';

test('a member stands in one column only, and what stands for nothing is not sent', () => {
	const chosen = [
		{ heading: 'Titel', member: 'TITLE' as const },
		{ heading: 'Notiz', member: '' as const },
		{ heading: 'Name', member: 'TITLE' as const }
	];
	expect(columnsOf(chosen)).toEqual([{ heading: 'Titel', member: 'TITLE' }]);
	expect(doubled(chosen)).toEqual(['TITLE']);
});

test('nothing looks done before it is', () => {
	expect([percent(0, 0), percent(1, 3), percent(5, 5)]).toEqual([0, 33, 99]);
});
