import type { IdeaCountsQuery } from './filter.gen.ts';
import { choose } from './messages.ts';

type Count = NonNullable<IdeaCountsQuery['ideaCounts']>[number];

/** An option with how many ideas it would show, as soon as that is known. */
export function counted(label: string, counts: readonly Count[] | null, fits: (count: Count) => boolean): string {
	if (!counts) return label;
	const found = counts.find(fits);
	if (found?.isPartial) return choose('optionMore', { label, n: found.ideas });
	// Where counting stopped, none seen does not mean that there is none.
	if (!found && counts.some(({ isPartial }) => isPartial)) return label;
	return choose('option', { label, n: found?.ideas ?? 0 });
}
