import { expect, test } from 'vitest';
import { daysOf, instant, placeTime, span } from './times.ts';

test('what clocks at the place show, and the instant back, in summer, in winter and across the change', () => {
	for (const [day, time, iso] of [
		['2027-10-12', '09:00', '2027-10-12T07:00:00.000Z'],
		['2027-01-12', '09:00', '2027-01-12T08:00:00.000Z'],
		['2027-10-31', '09:00', '2027-10-31T08:00:00.000Z'],
		['2027-03-28', '00:30', '2027-03-27T23:30:00.000Z']
	] as const) {
		expect(instant(day, time, 'Europe/Zurich')).toBe(iso);
		expect(placeTime(iso, 'Europe/Zurich')).toEqual({ day, time });
	}
	expect(span('2027-10-12T07:00:00Z', '2027-10-12T10:30:00Z', 'Europe/Zurich')).toBe('09:00–12:30');
});

test('all days of a fair, over the end of a month', () => {
	expect(daysOf('2027-10-30', '2027-11-01')).toEqual(['2027-10-30', '2027-10-31', '2027-11-01']);
});
