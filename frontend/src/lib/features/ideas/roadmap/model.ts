import type { IdeaStatus } from '#lib/api/gen/schema.ts';

export const views = ['phase', 'quarter'] as const;
export type View = (typeof views)[number];

interface Coming {
	status: IdeaStatus;
	targetMonth: string | null;
}

export interface Quarter<Idea> {
	/** Like 2027-1; empty for what has no month yet. */
	key: string;
	ideas: Idea[];
}

/** Like 2027-1, from the first day of a month. */
export function quarterOf(day: string): string {
	const [year = '', month = ''] = day.split('-');
	return `${year}-${Math.ceil(Number(month) / 3)}`;
}

/** From the quarter of `today` on without a gap, so that an empty one is said to be empty; what is late stays first. */
export function byQuarter<Idea extends Coming>(ideas: readonly Idea[], today: string): Quarter<Idea>[] {
	const dated = ideas.filter((idea) => idea.targetMonth).map((idea) => quarterOf(idea.targetMonth ?? ''));
	const keys = dated.length > 0 ? span([quarterOf(today), ...dated]) : [];
	const quarters = keys.map((key) => ({ key, ideas: ideas.filter((idea) => idea.targetMonth && quarterOf(idea.targetMonth) === key) }));
	const open = ideas.filter((idea) => !idea.targetMonth);
	const wanted = quarters.filter(({ key, ideas: found }) => found.length > 0 || key >= quarterOf(today));
	return open.length > 0 ? [...wanted, { key: '', ideas: open }] : wanted;
}

/** All quarters from the earliest to the latest. */
function span(keys: readonly string[]): string[] {
	const sorted = [...keys].sort();
	const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
	const found = [first];
	for (let key = first; key < last; ) {
		const [year, quarter] = key.split('-').map(Number) as [number, number];
		key = quarter === 4 ? `${year + 1}-1` : `${year}-${quarter + 1}`;
		found.push(key);
	}
	return found;
}
