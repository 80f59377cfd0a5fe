import { expect, test } from 'vitest';
import { isWrong, openingsOf, textsOf, together } from './hours.ts';

test('hours are those of the days, in order, and days that nobody knows stay empty', () => {
	const openings = openingsOf('2027-10-12', '2027-10-14', ['09:00-18:00', '']);
	expect(openings).toEqual([
		{ day: '2027-10-12', from: '09:00', to: '18:00' },
		{ day: '2027-10-13', from: '', to: '' },
		{ day: '2027-10-14', from: '', to: '' }
	]);
	expect(textsOf(openings)).toEqual(['09:00-18:00', '', '']);
});

test('days that follow each other with the same hours are one', () => {
	const of = (...hours: string[]) => together(openingsOf('2027-10-12', '2027-10-15', hours)).map(({ first, last }) => [first, last]);
	expect(of('09:00-18:00', '09:00-18:00', '09:00-17:00')).toEqual([
		['2027-10-12', '2027-10-13'],
		['2027-10-14', '2027-10-14']
	]);
	expect(of('09:00-18:00', '', '09:00-18:00')).toHaveLength(2);
	expect(of()).toEqual([]);
});

test('a day opens before it closes', () => {
	const wrong = (from: string, to: string) => isWrong({ day: '2027-10-12', from, to });
	expect([wrong('', ''), wrong('09:00', '18:00'), wrong('09:00', ''), wrong('18:00', '09:00'), wrong('09:00', '09:00')]).toEqual([false, false, true, true, true]);
});
