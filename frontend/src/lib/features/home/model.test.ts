import { expect, it } from 'vitest';
import { firstName, partOfDay } from './model.ts';

it('greets by the clock of the reader', () => {
	const at = new Date('2026-11-21T08:30:00Z');
	expect(partOfDay(at, 'Europe/Zurich')).toBe('morning');
	expect(partOfDay(at, 'Asia/Tokyo')).toBe('day');
	expect(partOfDay(at, 'America/Los_Angeles')).toBe('evening');
});

it('calls people by their first name', () => {
	expect(firstName('Regula Ammann')).toBe('Regula');
});
