import { describe, expect, it } from 'vitest';
import { decode, encode, labelFor, wanted } from './mentions.ts';

const anna = { id: 'person_a', name: 'Anna Muster' };
const organisation = { name: 'B AG' };

describe('people called upon', () => {
	it('are looked for behind an @ that begins a word', () => {
		expect(wanted('Was meinst du @An', 17)).toEqual({ start: 14, name: 'An' });
		expect(wanted('@', 1)).toEqual({ start: 0, name: '' });
		expect(wanted('@Anna Mu', 8)).toEqual({ start: 0, name: 'Anna Mu' });
	});
	it('are not looked for inside an address or far behind the @', () => {
		expect(wanted('post@firma', 10)).toBeNull();
		expect(wanted('@Anna Muster ist da', 19)).toBeNull();
	});
	it('are sent as numbers in the order of the text, the longest name first', () => {
		const names = { 'Anna': 'person_x', 'Anna Muster': 'person_a' };
		expect(encode('@Anna Muster, @Anna und @Anna Muster; @Annabelle', names)).toEqual({
			body: '@{1}, @{2} und @{1}; @Annabelle',
			mentions: ['person_a', 'person_x']
		});
	});
	it('come back as names, unless somebody is not known any more', () => {
		expect(decode('@{1}?', [{ number: 1, person: anna }])).toEqual({ text: '@Anna Muster?', names: { 'Anna Muster': 'person_a' } });
		expect(decode('@{1}?', [{ number: 1, person: null }])).toBeNull();
	});
	it('of the same name are told apart by their firm', () => {
		expect(labelFor({ ...anna, organisation }, {})).toBe('Anna Muster');
		expect(labelFor({ ...anna, organisation }, { 'Anna Muster': 'person_b' })).toBe('Anna Muster (B AG)');
	});
});
