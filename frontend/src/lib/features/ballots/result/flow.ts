import type { OutcomeShownFragment } from './result.gen.ts';

type Round = OutcomeShownFragment['rounds'][number];

/** An option in one round: a bar as high as its votes. */
export interface Node {
	option: string;
	title: string;
	series: number;
	x: number;
	y: number;
	height: number;
	isChosen: boolean;
}

export interface Flow {
	width: number;
	height: number;
	nodes: Node[];
	/** Votes that stay, and votes that move on, from one round to the next. */
	bands: { path: string; series: number; moved: boolean }[];
	rounds: { number: number; x: number }[];
}

const STEP = 150;
const BAR = 14;
const GAP = 12;
const TALL = 300;
const TOP = 22;
/** More than that nobody follows: the table stays. */
const MOST = 12;

/** Where the bars of all rounds stand and what flows between them; null where a picture would explain nothing. */
export function flowOf(rounds: readonly Round[]): Flow | null {
	const options = [...new Map(rounds.flatMap(({ standings }) => standings.map(({ optionId, title }) => [optionId, title] as const)))];
	if (rounds.length < 2 || rounds.length > MOST || options.length > MOST) return null;
	const whole = Math.max(...rounds.map(({ standings }) => standings.reduce((sum, { weight }) => sum + weight.value, 0)));
	if (whole <= 0) return null;
	const unit = TALL / whole;
	const columns = rounds.map((round, at) => column(round, at, options, unit));
	return {
		width: (rounds.length - 1) * STEP + BAR,
		height: TOP + TALL + GAP * options.length,
		nodes: columns.flatMap((one) => [...one.values()]).filter(({ height }) => height > 0),
		bands: rounds.flatMap((round, at) => (at === 0 ? [] : between(round, columns[at - 1] ?? new Map(), columns[at] ?? new Map(), unit))),
		rounds: rounds.map(({ number }, at) => ({ number, x: at * STEP }))
	};
}

function column(round: Round, at: number, options: (readonly [string, string])[], unit: number): Map<string, Node> {
	let y = TOP;
	return new Map(
		options.map(([option, title], series) => {
			const weight = round.standings.find(({ optionId }) => optionId === option)?.weight.value ?? 0;
			const node = { option, title, series, x: at * STEP, y, height: weight * unit, isChosen: round.kind === 'elected' && round.titles.includes(title) };
			y += node.height + (node.height > 0 ? GAP : 0);
			return [option, node];
		})
	);
}

type Columns = [before: Map<string, Node>, after: Map<string, Node>];
type Standing = Round['standings'][number];

/** What an option had before and has not given away. */
const kept = ({ weight, received }: Standing) => Math.max(0, weight.value - received.reduce((sum, one) => sum + one.weight.value, 0));

function between(round: Round, before: Map<string, Node>, after: Map<string, Node>, unit: number): Flow['bands'] {
	const left = new Map([...before].map(([option, { y }]) => [option, y]));
	const stay = round.standings.flatMap((one) => staying(one, [before, after], left, unit));
	return [...stay, ...round.standings.flatMap((one) => moving(one, [before, after], left, unit))];
}

function staying(one: Standing, [before, after]: Columns, left: Map<string, number>, unit: number): Flow['bands'] {
	const [from, to, thick] = [before.get(one.optionId), after.get(one.optionId), kept(one) * unit];
	if (!from || !to || thick === 0) return [];
	left.set(one.optionId, from.y + thick);
	return [{ path: band(from.x + BAR, from.y, to.x, to.y, thick), series: from.series, moved: false }];
}

function moving(one: Standing, [before, after]: Columns, left: Map<string, number>, unit: number): Flow['bands'] {
	const to = after.get(one.optionId);
	let y = (to?.y ?? 0) + kept(one) * unit;
	return one.received.flatMap(({ fromTitle, weight }) => {
		const from = [...before.values()].find(({ title }) => title === fromTitle);
		if (!to || !from) return [];
		const [thick, start, end] = [weight.value * unit, left.get(from.option) ?? from.y, y];
		left.set(from.option, start + thick);
		y += thick;
		return [{ path: band(from.x + BAR, start, to.x, end, thick), series: from.series, moved: true }];
	});
}

function band(x: number, y: number, toX: number, toY: number, thick: number): string {
	const middle = (x + toX) / 2;
	const n = (value: number) => value.toFixed(1);
	return `M${n(x)} ${n(y)}C${n(middle)} ${n(y)} ${n(middle)} ${n(toY)} ${n(toX)} ${n(toY)}V${n(toY + thick)}C${n(middle)} ${n(toY + thick)} ${n(middle)} ${n(y + thick)} ${n(x)} ${n(y + thick)}Z`;
}
