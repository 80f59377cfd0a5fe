import { expect, it } from 'vitest';
import { rulesOf } from '../model.ts';
import { choiceOf, inputOf, isFew, isSame, movedTo, nothing, problemsOf } from './choice.ts';

const rules = (method: 'MOTION' | 'APPROVAL' | 'STAR' | 'POINTS' | 'SHARES' | 'SEATS', settings = {}) => rulesOf({ method, settings: JSON.stringify(settings), definition: null });
const problem = (...asked: Parameters<typeof problemsOf>) => problemsOf(...asked)[0]?.key;

it('says what a vote still lacks, and nothing of a blank one', () => {
	for (const method of ['MOTION', 'APPROVAL', 'STAR', 'POINTS', 'SHARES', 'SEATS'] as const) {
		expect(problemsOf(rules(method), nothing())).toHaveLength(1);
		expect(problemsOf(rules(method), { ...nothing(), blank: true })).toEqual([]);
	}
	const two = rules('APPROVAL', { min_choices: 2, max_choices: 2 });
	const approved = (...ids: string[]) => ({ ...nothing(), approved: ids });
	expect([problem(two, approved('a')), problem(two, approved('a', 'b')), problem(two, approved('a', 'b', 'c'))]).toEqual(['need.min', undefined, 'need.max']);
	const ten = rules('POINTS', { points_exactly: true });
	const points = (a: number, b: number) => ({ ...nothing(), numbers: { a, b } });
	expect([problem(ten, points(6, 4)), problem(ten, points(5, 4)), problem(ten, points(5, 5)), problem(rules('POINTS', { points: 4, points_per_option: 3 }), points(3, 3))]).toEqual([
		'need.option',
		'need.pointsExactly',
		undefined,
		'need.tooMany'
	]);
});

it('warns of few approvals only where many are asked for', () => {
	const two = { ...nothing(), approved: ['a', 'b'] };
	expect([isFew(rules('SHARES'), two, 5), isFew(rules('SHARES'), two, 2), isFew(rules('APPROVAL'), two, 5)]).toEqual([true, false, false]);
});

it('shows a cast vote as it was chosen', () => {
	const cast = { ...nothing(), numbers: { ballot_option_a: 3, ballot_option_b: 0 } };
	expect(inputOf('x', rules('STAR'), cast)).toEqual({ ballotId: 'x', scores: [{ optionId: 'ballot_option_a', number: 3 }] });
	const back = choiceOf(JSON.stringify({ content: '{"scores":{"a":3}}' }));
	expect(back && isSame(rules('STAR'), back, cast)).toBe(true);
	expect(choiceOf(JSON.stringify({ content: 'null' }))?.blank).toBe(true);
	expect(choiceOf(null)).toBeNull();
	const because = { ...nothing(), yes: 'no' as const, reason: ' Zu teuer. ' };
	expect(inputOf('x', rules('MOTION'), because)).toEqual({ ballotId: 'x', isYes: false, reason: 'Zu teuer.' });
	expect(choiceOf(JSON.stringify({ content: '{"choice":"no","reason":"Zu teuer."}' }))?.reason).toBe('Zu teuer.');
});

it('moves within a ranking and into it, never beyond its ends', () => {
	expect(movedTo(['a', 'b', 'c'], 'c', 1)).toEqual(['c', 'a', 'b']);
	expect(movedTo(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a']);
	expect(movedTo(['a'], 'b', 2)).toEqual(['a', 'b']);
	expect(movedTo(['a', 'b'], 'b', -3)).toEqual(['b', 'a']);
});
