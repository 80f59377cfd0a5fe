import { expect, it } from 'vitest';
import { inOwnOrder, phaseOf, rulesOf, timeLeft } from './model.ts';

it('reads the rules from what was frozen, and from the settings before', () => {
	const frozen = JSON.stringify({ count: { points: 12, points_per_option: null, quorum: '2/3', budget: '80', min_choices: 2, max_choices: 4 } });
	const rules = rulesOf({ method: 'POINTS', settings: '{"points":6}', definition: frozen });
	expect([rules.points, rules.pointsPerOption, rules.quorumPercent, rules.budget, rules.minChoices, rules.maxChoices]).toEqual([12, 6, 67, 80, 2, 4]);
	const draft = rulesOf({ method: 'POINTS', settings: '{"points":6,"quorum":"1/4"}', definition: null });
	expect([draft.points, draft.quorumPercent, draft.maxChoices]).toEqual([6, 25, null]);
});

it('is over for voters at the very deadline', () => {
	const ballot = { status: 'OPEN' as const, closesAt: '2026-11-24T17:00:00Z' };
	const at = Date.parse(ballot.closesAt);
	expect([phaseOf(ballot, at - 1), phaseOf(ballot, at)]).toEqual(['open', 'ending']);
	expect(timeLeft(ballot.closesAt, 'de-CH', at - 47 * 3_600_000)).toBe('in 1 Tag');
	expect(timeLeft(ballot.closesAt, 'de-CH', at - 30_000)).toBe('in 1 Minute');
});

it('shows each voter the same options in an order of the own', () => {
	const options = [...'abcdefgh'].map((id) => ({ id }));
	const order = (voter: string) => inOwnOrder(options, voter).map(({ id }) => id).join('');
	expect(order('one')).toBe(order('one'));
	expect(new Set([...'12345678'].map(order)).size).toBeGreaterThan(5);
	expect([...order('one')].sort().join('')).toBe('abcdefgh');
});
