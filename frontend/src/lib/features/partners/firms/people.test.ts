import { describe, expect, it } from 'vitest';
import { endOfDay, guestDays, sortedFirms, sortedPeople, validity } from './people.ts';

const now = new Date('2026-11-21T12:00:00');

describe('order', () => {
	it('puts people who can sign in first and sorts names as people do', () => {
		const people = [
			{ name: 'Zoé', state: 'ACTIVE' },
			{ name: 'Öztürk', state: 'ACTIVE' },
			{ name: 'Abt', state: 'SUSPENDED' }
		] as const;
		expect(sortedPeople(people, 'de-CH').map(({ name }) => name)).toEqual(['Öztürk', 'Zoé', 'Abt']);
	});
	it('puts the host before its partners', () => {
		const firms = [
			{ name: 'Abpackwerk', kind: 'PARTNER' },
			{ name: 'Wendrüti', kind: 'HOST' }
		] as const;
		expect(sortedFirms(firms, 'de-CH')[0]?.name).toBe('Wendrüti');
	});
});

describe('validity', () => {
	it('counts whole days on both sides of the end', () => {
		expect(validity('2026-12-03T13:00:00', now.getTime())).toEqual({ expired: false, days: 12 });
		expect(validity('2026-11-21T18:00:00', now.getTime())).toEqual({ expired: false, days: 0 });
		expect(validity('2026-11-18T11:00:00', now.getTime())).toEqual({ expired: true, days: 3 });
	});
});

describe('a guest’s end', () => {
	it('lies between tomorrow and a year ahead', () => {
		expect(guestDays(now)).toEqual({ first: '2026-11-22', last: '2027-11-20' });
	});
	it('is the end of that day', () => {
		expect(endOfDay('2026-12-01', now)).toBe(new Date('2026-12-01T23:59:00').toISOString());
	});
	it.each(['', '2026-11-21', '2028-01-01', 'morgen'])('is refused for %j', (day) => {
		expect(endOfDay(day, now)).toBeUndefined();
	});
});
