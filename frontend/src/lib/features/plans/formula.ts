import type { ColumnShownFragment, PriorityShownFragment } from './plans.gen.ts';

export interface Term {
	id: string;
	weight: number;
	figure: number;
}

/** What the score adds up: each column's figure and weight, in the order of the columns. */
export function terms(columns: readonly ColumnShownFragment[], entry: PriorityShownFragment): Term[] {
	return columns.map((column) => ({ id: column.id, weight: column.weight, figure: figureOf(column, entry) }));
}

export function figureOf({ id, measure }: ColumnShownFragment, entry: PriorityShownFragment): number {
	if (measure === 'REACH') return entry.reach;
	if (measure === 'NEED') return entry.need;
	if (measure === 'PROMISE') return Number(entry.isPromised);
	if (measure === 'EFFORT') return entry.effort;
	return entry.values.find(({ column }) => column?.id === id)?.value ?? 0;
}

/** Like "3 × 4 + 1 × 12 − 1 × 5"; a minus where a weight counts against. */
export function written(found: readonly (Pick<Term, 'weight'> & { label: string })[]): string {
	return found
		.map(({ weight, label }, n) => `${weight < 0 ? (n ? ' − ' : '−') : n ? ' + ' : ''}${Math.abs(weight)} × ${label}`)
		.join('');
}
