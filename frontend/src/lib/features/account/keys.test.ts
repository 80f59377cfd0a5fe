import { describe, expect, it } from 'vitest';
import { lengths, wasUsed } from './keys.ts';

const createdAt = '2026-11-21T20:00:00.123456Z';

describe('a key', () => {
	it('that was just made was not used', () => {
		expect(wasUsed({ createdAt, lastSeenAt: '2026-11-21T20:00:00.123499Z' })).toBe(false);
	});
	it('was used when it was seen later', () => {
		expect(wasUsed({ createdAt, lastSeenAt: '2026-11-21T20:05:01.000000Z' })).toBe(true);
	});
	it('never lasts longer than a year', () => {
		expect(Math.max(...lengths)).toBe(365);
	});
});
