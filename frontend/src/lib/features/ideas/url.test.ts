import { describe, expect, it } from 'vitest';
import { fromParams, initial, isFiltered, toSearch, toVariables, type ListState } from './url.ts';

describe('the list in the address', () => {
	it('says nothing about what is as usual', () => {
		expect(toSearch(initial)).toBe('');
		expect(fromParams(new URLSearchParams())).toEqual(initial);
	});

	it('comes back as it was written', () => {
		const state: ListState = { view: 'supported', sort: 'support', status: 'IN_DEVELOPMENT', circle: 'circle_1', organisation: 'org_2', tag: 'tag_3', answer: 'idea_field_4', text: 'Käse & Brot' };
		expect(fromParams(new URLSearchParams(toSearch(state)))).toEqual(state);
	});

	it('takes nonsense for the usual', () => {
		expect(fromParams(new URLSearchParams('?ansicht=alles&sortierung=&status=kaputt'))).toEqual(initial);
	});

	it('becomes a filter without empty members', () => {
		expect(toVariables(initial)).toEqual({ filter: null, orderBy: { field: 'CREATED_AT', direction: 'DESC' } });
		expect(toVariables({ ...initial, view: 'mine', status: 'active', text: '  Tara ' }).filter).toEqual({
			mine: true,
			status: ['OPEN', 'CONSIDERING', 'PLANNED', 'IN_DEVELOPMENT'],
			text: 'Tara'
		});
	});

	it('tells options that were chosen from boxes that were ticked', () => {
		expect(toVariables({ ...initial, answer: 'idea_field_option_1' }).filter).toEqual({ chosen: 'idea_field_option_1' });
		expect(toVariables({ ...initial, answer: 'idea_field_1' }).filter).toEqual({ ticked: 'idea_field_1' });
	});

	it('does not count the order as a filter', () => {
		expect(isFiltered({ ...initial, sort: 'support' })).toBe(false);
		expect(isFiltered({ ...initial, view: 'followed' })).toBe(true);
	});
});
