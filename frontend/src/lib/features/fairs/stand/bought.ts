import type { PassesShownFragment } from './passes.gen.ts';

/** How many further passes are bought. */
export const boughtOf = ({ shares }: PassesShownFragment) => shares.reduce((sum, { extra }) => sum + extra, 0);

/** Whether the line in the budget says what the passes say: as many, and each for the firm that gets it. */
export function agrees({ shares, price, budgetLine }: PassesShownFragment): boolean {
	if (!budgetLine) return false;
	const total = shares.reduce((sum, { extra }) => sum + extra, 0);
	const weightOf = (id: string | undefined) => budgetLine.shares.find(({ organisation }) => organisation?.id === id)?.weight ?? 0;
	return budgetLine.planned === total * price && (total === 0 || shares.every(({ organisation, extra }) => weightOf(organisation?.id) === extra));
}
