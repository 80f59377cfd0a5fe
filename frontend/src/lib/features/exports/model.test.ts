import { expect, test } from 'vitest';
import { fileSize, percent, shown } from './model.ts';

test('an export that is over says so', () => {
	expect(shown({ state: 'READY', url: '/export/x' })).toBe('READY');
	expect(shown({ state: 'READY', url: null })).toBe('EXPIRED');
	expect(shown({ state: 'OUTDATED', url: null })).toBe('OUTDATED');
});

test('it is never done before it is', () => {
	expect([percent(0, 0), percent(5, 10), percent(10, 10)]).toEqual([0, 50, 99]);
});

test('sizes are said as one says them', () => {
	expect([fileSize(10, 'en-GB'), fileSize(340_000, 'en-GB'), fileSize(2_340_000, 'en-GB')]).toEqual(['1 kB', '340 kB', '2.3 MB']);
});
