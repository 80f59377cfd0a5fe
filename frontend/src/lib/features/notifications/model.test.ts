import { describe, expect, it } from 'vitest';
import { addressOf, ageOf, sections, type Line } from './model.ts';

const idea = { id: 'idea_1', number: 1000, title: 'Deckel', language: 'de', viewerMutes: false };
const line = (id: string, at: string, more: Partial<Line> = {}): Line => ({
	id,
	at,
	kind: 'COMMENTED',
	reason: 'FOLLOWER',
	isRead: false,
	actor: null,
	organisation: null,
	circle: null,
	idea,
	ballot: null,
	ballotStatement: null,
	appearance: null,
	fairTask: null,
	objection: null,
	comment: null,
	step: null,
	wideningRequest: null,
	releaseNote: null,
	...more
});
const now = new Date('2026-11-22T23:30:00Z');

describe('what one is told', () => {
	it('is put together by day of the reader and by thing', () => {
		const other = { ...idea, id: 'idea_2' };
		const told = [
			line('a', '2026-11-22T23:10:00Z'),
			line('b', '2026-11-22T22:50:00Z'),
			line('c', '2026-11-20T10:00:00Z', { idea: other }),
			line('d', '2026-11-20T09:00:00Z'),
			line('e', '2026-11-19T09:00:00Z', { idea: other }),
			line('f', '2026-10-01T09:00:00Z')
		];
		const shown = sections(told, now, 'Europe/Zurich').map(({ age, groups }) => [age, groups.map(({ lines }) => lines.map(({ id }) => id))]);
		expect(shown).toEqual([
			['today', [['a']]],
			['week', [['b', 'd'], ['c', 'e']]],
			['older', [['f']]]
		]);
	});

	it('knows the day by the zone of the reader', () => {
		expect(ageOf('2026-11-22T22:50:00Z', now, 'UTC')).toBe('today');
		expect(ageOf('2026-11-22T22:50:00Z', now, 'Europe/Zurich')).toBe('week');
	});

	it('leads to where something can be done', () => {
		const comment = { id: 'comment_1', bodyHtml: '<p>Gut.</p>', language: 'de', mentions: [] };
		expect(addressOf(line('a', '', { comment }))).toBe('/ideen/1000#comment_1');
		expect(addressOf(line('a', '', { kind: 'HELD' }))).toBe('/moderation?idee=1000');
		expect(addressOf(line('a', '', { kind: 'WIDENING_ASKED' }))).toBe('/moderation?ansicht=anfragen');
		expect(addressOf(line('a', '', { kind: 'DECIDED' }))).toBe('/ideen/1000');
		const releaseNote = { id: 'release_note_1', title: 'Neu', excerpt: 'Neu.', language: 'de' };
		const ballot = { id: 'ballot_1', title: 'Was zuerst?', closesAt: '', annulledBecause: null, viewerMutes: false };
		expect(addressOf(line('a', '', { kind: 'BALLOT_OPENED', idea: null, ballot }))).toBe('/abstimmungen/ballot_1');
		expect(addressOf(line('a', '', { kind: 'RELEASED', releaseNote }))).toBe('/neuigkeiten/release_note_1');
	});
});
