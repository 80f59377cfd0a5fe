import { describe, expect, it } from 'vitest';
import { clock, date, dateTime, list, when } from './format.ts';

const now = Date.parse('2026-11-21T13:32:00Z');
const zone = 'Europe/Zurich';

describe('times', () => {
	it('are relative within seven days', () => {
		expect(when('2026-11-21T10:32:00Z', 'de-CH', zone, now)).toBe('vor 3 Stunden');
		expect(when('2026-11-20T13:32:00Z', 'de-CH', zone, now)).toBe('gestern');
		expect(when('2026-11-21T13:31:50Z', 'en-GB', zone, now)).toBe('this minute');
	});

	it('are dates after that', () => {
		expect(when('2026-11-14T13:32:00Z', 'de-CH', zone, now)).toBe('14.11.2026');
	});

	it('follow the zone of the reader', () => {
		expect(date('2026-11-21T23:30:00Z', 'de-CH', zone)).toBe('22.11.2026');
		expect(date('2026-11-21T23:30:00Z', 'de-CH', 'America/New_York')).toBe('21.11.2026');
	});

	it('have a Swiss clock in German and the usual one elsewhere', () => {
		expect(clock(new Date(now), 'de-CH', zone)).toBe('14.32');
		expect(clock(new Date(now), 'en-GB', zone)).toBe('14:32');
		expect(dateTime('2026-11-21T13:32:00Z', 'de-CH', zone)).toBe('21.11.2026, 14.32');
	});
});

it('joins names as the language does', () => {
	expect(list(['Ammann AG', 'Brändli GmbH'], 'de-CH')).toBe('Ammann AG und Brändli GmbH');
	expect(list(['A', 'B', 'C'], 'fr-CH')).toBe('A, B et C');
});
