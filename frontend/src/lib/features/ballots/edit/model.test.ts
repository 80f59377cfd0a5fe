import { expect, it } from 'vitest';
import { contentOf, inputOf, instant, localParts, newOption } from './model.ts';

it('means the clock of the person, on both sides of the change of hours', () => {
	expect(instant('2026-12-01', '17:00', 'Europe/Zurich')).toBe('2026-12-01T16:00:00.000Z');
	expect(instant('2026-07-01', '17:00', 'Europe/Zurich')).toBe('2026-07-01T15:00:00.000Z');
	expect(localParts('2026-12-01T16:00:00Z', 'Europe/Zurich')).toEqual({ day: '2026-12-01', time: '17:00' });
});

it('sends only what the method asks for', () => {
	const content = { ...contentOf(null, 'Europe/Zurich'), title: ' Was zuerst? ', circleId: 'c', options: [newOption('Deckel')] };
	content.limits.budget = '40';
	content.limits.seats = '3';
	content.limits.quorumPercent = '60';
	const sent = inputOf(content, 'Europe/Zurich');
	expect(sent.settings).toEqual({ budget: 40, quorumPercent: 60, fill: false });
	expect([sent.title, sent.options.length, sent.options[0]?.effort]).toEqual(['Was zuerst?', 1, 1]);
	expect(inputOf({ ...content, method: 'MOTION' }, 'Europe/Zurich').options).toEqual([]);
});

it('reads a draft back as it was sent', () => {
	const settings = '{"budget":40,"quorum":"3/5","weights":{"a":2}}';
	const option = { id: 'x', title: 'Deckel', effort: 8, estimatedBy: 'Jonas', estimatedOn: null, source: '', idea: null };
	const known = { title: 'T', question: '', consequence: '', isBinding: true, method: 'SHARES' as const, weighting: 'PUBLISHED' as const, secrecy: 'OPEN' as const };
	const content = contentOf({ ...known, closesAt: '2026-12-01T16:00:00Z', settings, circle: { id: 'c' }, options: [option] }, 'Europe/Zurich');
	expect([content.limits.budget, content.limits.quorumPercent, content.weights, content.options[0]?.effort]).toEqual(['40', '60', { organisation_a: '2' }, '8']);
});
