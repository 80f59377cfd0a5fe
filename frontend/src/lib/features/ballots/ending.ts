import type { BallotEntryFragment } from './ballots.gen.ts';
import { t } from './messages.ts';

const shown = 3;

/** How it ended, in a line: what won, or that nothing is decided. */
export function endingOf({ method, ending, winners }: Pick<BallotEntryFragment, 'method' | 'ending' | 'winners'>): string {
	if (ending === 'NO_QUORUM') return t('ending.noQuorum');
	if (method === 'MOTION') return t(ending === 'WON' ? 'ending.passed' : 'ending.refused');
	if (ending !== 'WON' || winners.length === 0) return t('ending.nothing');
	const [first] = winners;
	if (method === 'POINTS' && first) return t('ending.first', { title: first });
	const titles = winners.slice(0, shown).map((title) => t('quoted', { title })).join(', ');
	return t(winners.length > shown ? 'ending.wonMore' : 'ending.won', { titles });
}
