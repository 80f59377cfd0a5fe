import { describe, expect, it } from 'vitest';
import { neighbour, returnReasons, stepped } from './model.ts';

const queue = [{ number: 4 }, { number: 7 }, { number: 9 }];

describe('after a decision', () => {
	it('the next opens, at the end the one before', () => {
		expect(neighbour(queue, 4)?.number).toBe(7);
		expect(neighbour(queue, 9)?.number).toBe(7);
		expect(neighbour([{ number: 4 }], 4)).toBeUndefined();
	});
});

describe('keys', () => {
	it('stop at both ends', () => {
		expect(stepped(queue, 9, 1)?.number).toBe(9);
		expect(stepped(queue, 4, -1)?.number).toBe(4);
		expect(stepped(queue, 7, 1)?.number).toBe(9);
		expect(stepped([], undefined, 1)).toBeUndefined();
	});
});

describe('templates', () => {
	it('speak the language of the idea', () => {
		expect(returnReasons('fr')[0]).toContain('Merci');
		expect(returnReasons('rm')).toEqual(returnReasons('de'));
	});
	it('exist equally in all four', () => {
		expect(new Set(['de', 'en', 'fr', 'it'].map((language) => returnReasons(language).length)).size).toBe(1);
	});
});
