import { expect, it } from 'vitest';
import { fromParams, initial, toSearch, toVariables, type SearchState } from './url.ts';

const wished: SearchState = { text: 'Klinge & Öl', kind: 'comments', status: 'IN_DEVELOPMENT' };

it('comes back from its address', () => {
	expect(fromParams(new URLSearchParams(toSearch(wished)))).toEqual(wished);
	expect(toSearch(initial)).toBe('');
});

it('takes nothing from an address that it does not know', () => {
	expect(fromParams(new URLSearchParams('art=alles&status=HELD'))).toEqual(initial);
});

it('asks for what is wished, and nothing without words', () => {
	expect(toVariables(wished)).toEqual({ text: 'Klinge & Öl', filter: { kind: 'COMMENT', status: ['IN_DEVELOPMENT'] } });
	expect(toVariables({ ...initial, text: 'Klinge' })).toEqual({ text: 'Klinge', filter: null });
	expect(toVariables({ ...wished, kind: 'fairs' })).toEqual({ text: 'Klinge & Öl', filter: { kind: 'FAIR' } });
	expect(toVariables({ ...wished, text: '  ' })).toBeNull();
});
