import { expect, it } from 'vitest';
import { marked, newDraftId, offered, restored, unmarked } from './marks.ts';

const form = { title: 'Deckel', problem: 'klemmt', draft: 'd1', draftVersion: '3' };
const empty = { title: '', problem: '', draft: '', draftVersion: '' };
const kept = (id: string, version = 1, more = {}) => ({ id, version, content: '{"title":"Anders"}', idea: null, newer: null, ...more });

it('sends the form without the marks of this device', () => {
	expect(JSON.parse(unmarked(form))).toEqual({ title: 'Deckel', problem: 'klemmt' });
	expect(marked(form)).toEqual({ id: 'd1', version: 3 });
	expect(marked(empty)).toEqual({});
});

it('offers what this device does not hold already', () => {
	const drafts = [kept('d1', 3), kept('d2'), kept('d3', 1, { idea: { id: 'idea_1' } })];
	expect(offered(drafts, form).map(({ id }) => id)).toEqual(['d2']);
	expect(offered([kept('d1', 4)], form)).toHaveLength(1); // another device wrote on
	expect(offered(drafts, empty, 'idea_1').map(({ id }) => id)).toEqual(['d3']);
});

it('goes on with a draft, and with an older text in place of the newer one', () => {
	expect(restored(kept('d2', 5), empty)).toEqual({ title: 'Anders', problem: '', draft: 'd2', draftVersion: '5' });
	const older = kept('d9', 1, { newer: { id: 'd2', version: 7 } });
	expect(restored(older, empty)).toMatchObject({ draft: 'd2', draftVersion: '7' });
	expect(restored({ ...older, content: 'kaputt' }, empty)).toBeNull();
	expect(restored({ ...older, content: '{"title":5,"fremd":"x"}' }, empty)).toMatchObject({ title: '' });
});

it('makes ids that the portal takes', () => {
	expect(newDraftId()).toMatch(/^idea_draft_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
});
