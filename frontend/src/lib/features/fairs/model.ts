import { list } from '#lib/i18n/format.ts';
import { locale } from '#lib/i18n/runtime.svelte.ts';
import { daysBetween } from './days.ts';
import type { FairEntryFragment } from './fairs.gen.ts';
import { t } from './messages.ts';

export type Lack =
	| 'purpose' | 'goal' | 'goals' | 'agreement' | 'F10' | 'F12' | 'place' | 'deadlines' | 'zones' | 'keys' | 'F41' | 'F39'
	| 'actuals' | 'kpis' | 'balance' | 'leads' | 'anonymised';

/** "noch 124 Tage", "Tag 2 von 4", "vor 3 Tagen zu Ende". */
export function countdown({ firstDay, lastDay }: { firstDay: string; lastDay: string }, now: string): string {
	const before = daysBetween(now, firstDay);
	if (before > 0) return t('days.before', { n: before });
	const after = daysBetween(lastDay, now);
	if (after > 0) return t('days.after', { n: after });
	return t('days.now', { n: 1 - before, of: daysBetween(firstDay, lastDay) + 1 });
}

/** Names the stand, as far as it is known. */
export function standOf({ hall, standNumber }: { hall: string; standNumber: string }): string {
	return hall && standNumber ? t('stand', { hall, stand: standNumber }) : t('stand.open');
}

/** What keeps the next step from being taken, in words; the first two, and how many more. */
export function readiness({ missing, nextState }: FairEntryFragment): string {
	if (!nextState) return '';
	if (missing.length === 0) return t('ready');
	const named = missing.slice(0, 2).map((one) => t(`lacks.${one as Lack}`));
	const rest = missing.length - named.length;
	return [named.join(', '), rest > 0 ? t('moreMissing', { n: rest }) : ''].filter(Boolean).join(' ');
}

export function firmsOf({ participations }: Pick<FairEntryFragment, 'participations'>): string {
	const staying = participations.filter(({ state }) => state === 'INVITED' || state === 'ACCEPTED');
	return list(staying.flatMap(({ organisation }) => (organisation ? [organisation.name] : [])), locale());
}

/** States in which there is nothing more to do. */
export const isOver = (state: FairEntryFragment['state']) => state === 'CLOSED' || state === 'CANCELLED';

/** The fair is on: its page is the day's. */
export const isRunning = ({ state, firstDay, lastDay }: Pick<FairEntryFragment, 'state' | 'firstDay' | 'lastDay'>, now: string) => state === 'RUNNING' && firstDay <= now && now <= lastDay;
