import { beforeEach, describe, expect, it } from 'vitest';
import { forgetKeys, keyOf } from './once.ts';

describe('the key of a mutation', () => {
	beforeEach(forgetKeys);

	it('stays the same until something was answered', () => {
		const first = keyOf('support', { idea: 1 });
		expect(keyOf('support', { idea: 1 })).toBe(first);
		forgetKeys();
		expect(keyOf('support', { idea: 1 })).not.toBe(first);
	});

	it('is its own', () => {
		expect(keyOf('support', { idea: 1 })).not.toBe(keyOf('support', { idea: 2 }));
		expect(keyOf('support', { idea: 1 })).not.toBe(keyOf('withdraw', { idea: 1 }));
	});

	it('is what the server takes', () => {
		expect(keyOf('support', {})).toMatch(/^\d+(-\d+){3}$/);
	});
});
