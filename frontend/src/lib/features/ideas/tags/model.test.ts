import { describe, expect, it } from 'vitest';
import { choosable } from './model.ts';

const tag = (id: string, isOffered: boolean, archivedAt: string | null = null) => ({ id, name: id, isOffered, archivedAt });

describe('tags to choose from', () => {
	const known = [tag('offered', true), tag('quiet', false), tag('retired', true, '2026-11-01T00:00:00Z')];
	const values = (staff: boolean, carried: { id: string; name: string }[] = []) => choosable(known, carried, staff).map(({ value }) => value);

	it('are those on offer, for the host all in use', () => {
		expect(values(false)).toEqual(['offered']);
		expect(values(true)).toEqual(['offered', 'quiet']);
	});

	it('and what the idea carries already', () => {
		expect(values(false, [{ id: 'quiet', name: 'quiet' }])).toEqual(['offered', 'quiet']);
	});
});
