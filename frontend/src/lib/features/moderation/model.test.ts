import { describe, expect, it } from 'vitest';
import { decisions, keys, neighbour, readyReasons, stepped, together } from './model.ts';

const queue = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('after a decision', () => {
	it('the next opens, at the end the one before', () => {
		expect(neighbour(queue, 'a')?.id).toBe('b');
		expect(neighbour(queue, 'c')?.id).toBe('b');
		expect(neighbour([{ id: 'a' }], 'a')).toBeUndefined();
	});
});

describe('keys', () => {
	it('stop at both ends', () => {
		expect(stepped(queue, 'c', 1)?.id).toBe('c');
		expect(stepped(queue, 'a', -1)?.id).toBe('a');
		expect(stepped(queue, 'b', 1)?.id).toBe('c');
		expect(stepped([], undefined, 1)).toBeUndefined();
	});
	it('stand for one decision each', () => {
		expect(new Set(Object.values(keys)).size).toBe(Object.keys(keys).length);
	});
});

describe('several at once', () => {
	it('only what fits all of them, and needs no reason', () => {
		expect(together(['HELD_IDEA', 'HELD_COMMENT'])).toEqual(['APPROVE']);
		expect(together(['REPORT', 'MERGE_WISH'])).toEqual(['DISMISS']);
		expect(together(['HELD_IDEA', 'REPORT'])).toEqual([]);
		expect(together([])).toEqual([]);
	});
});

describe('templates', () => {
	it('speak the language of what was written', () => {
		expect(readyReasons('RETURN', 'fr')[0]).toContain('Merci');
		expect(readyReasons('RETURN', 'rm')).toEqual(readyReasons('RETURN', 'de'));
	});
	it('exist equally in all four, long enough to be sent', () => {
		for (const decision of Object.values(decisions).flat()) {
			const all = ['de', 'en', 'fr', 'it'].map((language) => readyReasons(decision, language));
			expect(new Set(all.map(({ length }) => length)).size).toBe(1);
			expect(all.flat().every(({ length }) => length >= 20)).toBe(true);
		}
	});
});
