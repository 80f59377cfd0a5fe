import type { IdeaCountsQuery } from './filter.gen.ts';
import { t } from './messages.ts';

type Count = NonNullable<IdeaCountsQuery['ideaCounts']>[number];

/** An option with how many ideas it would show, as soon as that is known. */
export function counted(label: string, counts: readonly Count[] | null, fits: (count: Count) => boolean): string {
	if (!counts) return label;
	const found = counts.find(fits);
	if (counts.some(({ isPartial }) => isPartial)) return found ? t('filter.optionMore', { label, n: found.ideas }) : label;
	return t('filter.option', { label, n: found?.ideas ?? 0 });
}
