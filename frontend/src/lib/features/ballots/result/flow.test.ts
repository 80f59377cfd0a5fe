import { expect, it } from 'vitest';
import type { OutcomeShownFragment } from './result.gen.ts';
import { flowOf } from './flow.ts';

type Round = OutcomeShownFragment['rounds'][number];
const number = (value: number) => ({ value, exact: String(value) });
const standing = (title: string, weight: number, ...received: [string, number][]) => ({
	...{ optionId: title, title, weight: number(weight) },
	received: received.map(([fromTitle, moved]) => ({ fromTitle, weight: number(moved) }))
});
const round = (at: number, kind: string, titles: string[], ...standings: Round['standings']) => ({ number: at, kind, titles, standings }) as Round;

it('draws what stays and what moves on, and nothing where there is nothing to follow', () => {
	const first = round(1, 'elected', ['A'], standing('A', 5), standing('B', 1), standing('C', 2));
	const second = round(2, 'excluded', ['B'], standing('A', 3), standing('B', 1), standing('C', 4, ['A', 2]));
	const flow = flowOf([first, second]);
	expect(flow?.nodes.map(({ title, isChosen }) => `${title}${isChosen ? '*' : ''}`)).toEqual(['A*', 'B', 'C', 'A', 'B', 'C']);
	expect(flow?.bands.map(({ series, moved }) => [series, moved])).toEqual([[0, false], [1, false], [2, false], [0, true]]);
	const height = (title: string, x: number) => flow?.nodes.find((node) => node.title === title && (node.x > 0) === x > 0)?.height ?? 0;
	expect(height('C', 1)).toBeCloseTo(2 * height('C', 0));
	expect([flowOf([first]), flowOf([])]).toEqual([null, null]);
});
