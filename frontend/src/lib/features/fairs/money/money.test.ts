import { describe, expect, it } from 'vitest';
import { flows } from './flows.ts';
import { minorFrom, minorText, rateFrom, rateText } from './money.ts';

describe('amounts as people write them', () => {
	it('reads Swiss and plain spellings to the cent', () => {
		expect(['1’250.50', "1'250,5", ' 1250 ', '-3.05', ''].map(minorFrom)).toEqual([125050, 125050, 125000, -305, 0]);
		expect(['1.234', 'viel', '1-2'].map(minorFrom)).toEqual([null, null, null]);
		expect([125050, -305, 0, 7].map(minorText)).toEqual(['1250.50', '-3.05', '', '0.07']);
	});
	it('reads rates in millionths', () => {
		expect(['0.94321', '1,06', '0', 'x'].map(rateFrom)).toEqual([943210, 1060000, null, null]);
		expect(rateText(943210)).toBe('0.94321');
	});
});

describe('who pays what', () => {
	const line = (payer: string, ...shares: [string, number][]) => ({ group: 'SPACE', payer, shares });
	it('leads every cent from who pays through what it is for to who bears it', () => {
		const picture = flows([line('a', ['a', 60], ['b', 40]), line('b', ['a', 20], ['b', 0])], ['a', 'b'], { width: 300, height: 240, gap: 10 });
		expect(picture.left.map(({ id, value }) => [id, value])).toEqual([['a', 100], ['b', 20]]);
		expect(picture.right.map(({ id, value }) => [id, value])).toEqual([['a', 80], ['b', 40]]);
		expect(picture.middle).toHaveLength(1);
		expect(picture.links.reduce((sum, { value }) => sum + value, 0)).toBe(240);
		expect(Math.max(...[...picture.left, ...picture.right].map(({ y, height }) => y + height))).toBeLessThanOrEqual(240.001);
	});
	it('draws nothing of nothing', () => {
		expect(flows([], ['a'], { width: 300, height: 240, gap: 10 }).links).toEqual([]);
	});
});
