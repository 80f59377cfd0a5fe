import type { IdeaChange } from '#lib/api/gen/schema.ts';
import reasons from './reasons.json';

const queueChanges: readonly (IdeaChange | undefined)[] = ['SUBMITTED', 'EDITED', 'APPROVED', 'RETURNED', 'WITHDRAWN'];
const requestChanges: readonly (IdeaChange | undefined)[] = ['WIDENING_REQUESTED', 'WIDENING_ANSWERED', 'MOVED', 'WITHDRAWN'];

/** Whether what happened may have put an idea on the queue or taken one off. */
export const changesQueue = (change: IdeaChange | undefined) => queueChanges.includes(change);
export const changesRequests = (change: IdeaChange | undefined) => requestChanges.includes(change);

interface Numbered {
	number: number;
}

/** The one after, or the one before at the end of the list; what opens after a decision. */
export function neighbour<Entry extends Numbered>(entries: readonly Entry[], number: number): Entry | undefined {
	const at = entries.findIndex((entry) => entry.number === number);
	return entries[at + 1] ?? entries[at - 1];
}

/** One step down or up the list, stopping at its ends. */
export function stepped<Entry extends Numbered>(entries: readonly Entry[], number: number | undefined, step: 1 | -1): Entry | undefined {
	const at = entries.findIndex((entry) => entry.number === number);
	return entries[Math.min(Math.max(at + step, 0), entries.length - 1)];
}

/** Polite first words for giving an idea back, in the language of the idea. */
export function returnReasons(language: string): readonly string[] {
	return language in reasons ? reasons[language as keyof typeof reasons] : reasons.de;
}
