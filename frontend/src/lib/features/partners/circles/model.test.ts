import { describe, expect, it } from 'vitest';
import { fittingFloor, floors, grouped, hasAccepted, hiddenCount, lowered, partnersOf } from './model.ts';

const circle = (name: string, kind: 'HOUSE' | 'PAIR' | 'OPEN' | 'CUSTOM', isPending = false) => ({ name, kind, isPending });
const member = (id: string, kind: 'HOST' | 'PARTNER', acceptedVersion: number | null) => ({ acceptedVersion, organisation: { id, name: id, kind } });

describe('the list of circles', () => {
	it('shows what waits apart, and empty groups not at all', () => {
		const { waiting, groups } = grouped([circle('Käse', 'CUSTOM'), circle('Offen', 'OPEN', true), circle('Äpfel', 'CUSTOM'), circle('Zu zweit', 'PAIR')], 'de-CH');
		expect(waiting.map(({ name }) => name)).toEqual(['Offen']);
		expect(groups.map(({ kind }) => kind)).toEqual(['CUSTOM', 'PAIR']);
		expect(groups[0]?.circles.map(({ name }) => name)).toEqual(['Äpfel', 'Käse']);
	});
});

describe('members', () => {
	it('accept a version, the host does not have to', () => {
		expect(hasAccepted(member('a', 'PARTNER', 1), 2)).toBe(false);
		expect(hasAccepted(member('a', 'PARTNER', 2), 2)).toBe(true);
		expect(hasAccepted(member('h', 'HOST', null), 2)).toBe(true);
	});
	it('that are hidden are only counted', () => {
		const own = [member('h', 'HOST', null), member('a', 'PARTNER', 1)];
		expect(partnersOf(own).map(({ organisation }) => organisation.id)).toEqual(['a']);
		expect(hiddenCount(4, own)).toBe(2);
		expect(hiddenCount(null, own)).toBeNull();
	});
});

describe('the floor', () => {
	it('is at least three where firms are hidden', () => {
		expect(floors('NOBODY')[0]).toBe(3);
		expect(floors('FIRMS').slice(0, 3)).toEqual([0, 2, 3]);
	});
	it('moves only as far as it must', () => {
		expect(fittingFloor(0, 'NOBODY')).toBe(3);
		expect(fittingFloor(5, 'NOBODY')).toBe(5);
		expect(fittingFloor(1, 'FIRMS')).toBe(2);
	});
});

describe('terms', () => {
	it('have their headings below those of the page', () => {
		expect(lowered('<h1>A</h1><h2 id="b">B</h2><p>h1</p><hr>')).toBe('<h3>A</h3><h4 id="b">B</h4><p>h1</p><hr>');
	});
});
