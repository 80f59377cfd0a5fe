import { expect, it } from 'vitest';
import { answerProblems, givenOf, inputOf, labelOf, numberOf, parse, shown, type Asked } from './answers.ts';

const label = { labelDe: 'Wie oft?', labelEn: '', labelFr: 'Combien de fois?', labelIt: '' };
const field = (kind: Asked['kind'], isRequired = false): Asked => ({ id: kind.toLowerCase(), kind, isRequired, ...label });
const words = { missing: 'fehlt', tick: 'ankreuzen', noNumber: 'keine Zahl' };
const bare = { text: null, number: null, day: null, isChecked: null, option: null };

it('speaks the reader’s language, or another one rather than none', () => {
	expect(labelOf(label, 'fr-CH')).toBe('Combien de fois?');
	expect(labelOf(label, 'it-CH')).toBe('Wie oft?');
});

it('reads numbers as people write them', () => {
	expect(numberOf('1’250,5')).toBe(1250.5);
	expect(numberOf('-3')).toBe(-3);
	expect(numberOf('zwölf')).toBeUndefined();
	expect(numberOf('1.250.5')).toBeUndefined();
});

it('sends each answer in the member of its kind, in the order of the fields', () => {
	const asked = [field('NUMBER'), field('SELECT'), field('CHECK'), field('DATE'), field('TEXT')];
	expect(inputOf(asked, { number: '2’000', select: 'o1', date: '2027-03-01', text: ' ' })).toEqual([
		{ fieldId: 'number', number: 2000 },
		{ fieldId: 'select', optionId: 'o1' },
		{ fieldId: 'check', isChecked: false },
		{ fieldId: 'date', day: '2027-03-01' },
		{ fieldId: 'text' }
	]);
});

it('names what is missing by its place', () => {
	const asked = [field('TEXT'), field('SELECT', true), field('NUMBER'), field('CHECK', true)];
	expect(answerProblems(asked, { number: 'viel' }, words)).toEqual({
		'answers.0': undefined,
		'answers.1': 'fehlt',
		'answers.2': 'keine Zahl',
		'answers.3': 'ankreuzen'
	});
});

it('shows answers in words, and takes them back into the form', () => {
	const say = { yes: 'Ja', no: 'Nein' };
	const number = { ...bare, number: 1250.5, field: { id: 'n', unit: 'CHF' } };
	expect(shown(number, 'de-CH', say)).toMatch(/^1['’]250\.5 CHF$/);
	expect(shown({ ...bare, isChecked: false, field: null }, 'de-CH', say)).toBe('Nein');
	expect(shown({ ...bare, day: '2027-03-01', field: null }, 'de-CH', say)).toContain('2027');
	const chosen = { ...bare, option: { id: 'o1', ...label }, field: { id: 's' } };
	expect(shown(chosen, 'fr-CH', say)).toBe('Combien de fois?');
	expect(givenOf([number, chosen, { ...bare, isChecked: true, field: { id: 'c' } }])).toEqual({ n: '1250.5', s: 'o1', c: 'true' });
	expect(parse('kaputt')).toEqual({});
});
