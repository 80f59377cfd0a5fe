import { describe, expect, it } from 'vitest';
import { initials, seriesOf } from './initials.ts';
import { apply } from './markdown.ts';

describe('initials', () => {
	it('stand for first and last name, or for the firm without its legal form', () => {
		expect(initials('Anna-Lena Vogt')).toBe('AV');
		expect(initials('Brändli GmbH')).toBe('B');
		expect(initials('Fromagerie du Crêt-Vaudin SA')).toBe('FV');
	});

	it('keep their colour', () => {
		expect(seriesOf('Vreni Studer')).toBe(seriesOf('Vreni Studer'));
		expect(seriesOf('')).toBeGreaterThanOrEqual(1);
	});
});

describe('marks in a text', () => {
	it('come and go', () => {
		const bold = apply('bold', { text: 'die Tara', start: 4, end: 8 });
		expect(bold).toEqual({ text: 'die **Tara**', start: 6, end: 10 });
		expect(apply('bold', bold)).toEqual({ text: 'die Tara', start: 4, end: 8 });
	});

	it('make lists of whole lines', () => {
		expect(apply('list', { text: 'eins\nzwei', start: 2, end: 9 }).text).toBe('- eins\n- zwei');
		expect(apply('list', { text: '- eins\n- zwei', start: 0, end: 13 }).text).toBe('eins\nzwei');
	});

	it('put the cursor where a link still lacks something', () => {
		expect(apply('link', { text: 'hier', start: 0, end: 4 })).toEqual({ text: '[hier](https://)', start: 15, end: 15 });
	});
});
