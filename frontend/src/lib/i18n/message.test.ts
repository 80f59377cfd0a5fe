import { describe, expect, it } from 'vitest';
import { render } from './message.ts';
import { closestLocale, preferredLocale } from './locales.ts';

describe('a message', () => {
	it('has its holes filled', () => {
		expect(render('Sichtbar für {name}', 'de-CH', { name: 'Ammann AG' })).toBe('Sichtbar für Ammann AG');
	});

	it('writes numbers as the locale does', () => {
		expect(render('{n} Ideen', 'de-CH', { n: 12345 })).toBe(`${new Intl.NumberFormat('de-CH').format(12345)} Ideen`);
	});

	it('takes the form that the number asks for', () => {
		const forms = { one: '{n} idée', other: '{n} idées' };
		expect([0, 1, 2].map((n) => render(forms, 'fr-CH', { n }))).toEqual(['0 idée', '1 idée', '2 idées']);
		expect([0, 1, 2].map((n) => render({ one: '{n} idea', other: '{n} ideas' }, 'en-GB', { n }))).toEqual(['0 ideas', '1 idea', '2 ideas']);
	});

	it('keeps a hole that nobody filled, so that it is noticed', () => {
		expect(render('Hallo {name}', 'de-CH')).toBe('Hallo {name}');
	});
});

describe('the language of a visitor', () => {
	it('is the first of theirs that we speak', () => {
		expect(preferredLocale([null, 'rm-CH', 'fr-FR', 'de'])).toBe('fr-CH');
		expect(preferredLocale(['ja'])).toBe('de-CH');
		expect(closestLocale('de_AT')).toBe('de-CH');
	});
});
