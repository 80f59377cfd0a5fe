import type { Decision, IdeaChange, ItemKind } from '#lib/api/gen/schema.ts';
import reasons from './reasons.json';

const queueChanges: readonly (IdeaChange | undefined)[] = [
	'SUBMITTED', 'EDITED', 'APPROVED', 'RETURNED', 'DECLINED', 'WITHDRAWN', 'REPORTED', 'COMMENT_HELD', 'COMMENT_RELEASED', 'COMMENT_REFUSED',
	'COMMENT_HIDDEN', 'DECISION_UNDONE', 'MERGED', 'REDACTED'
];
const requestChanges: readonly (IdeaChange | undefined)[] = ['WIDENING_REQUESTED', 'WIDENING_ANSWERED', 'MOVED', 'WITHDRAWN'];

/** Whether what happened may have put something on the queue or taken it off. */
export const changesQueue = (change: IdeaChange | undefined) => queueChanges.includes(change);
export const changesRequests = (change: IdeaChange | undefined) => requestChanges.includes(change);

/** What can be decided about what waits, the likeliest first. */
export const decisions: Readonly<Record<ItemKind, readonly Decision[]>> = {
	HELD_IDEA: ['APPROVE', 'RETURN', 'DECLINE'],
	HELD_COMMENT: ['APPROVE', 'RETURN', 'DECLINE'],
	REPORT: ['DISMISS', 'HIDE'],
	MERGE_WISH: ['MERGE', 'DISMISS']
};
export const keys: Readonly<Record<Decision, string>> = { APPROVE: 'a', RETURN: 'r', DECLINE: 'd', HIDE: 'h', DISMISS: 'e', MERGE: 'm' };

/** Refusing people something takes a reason; the rest can be done at once, and be undone. */
const explained: readonly Decision[] = ['RETURN', 'DECLINE', 'HIDE'];
export const needsReason = (decision: Decision) => explained.includes(decision);
/** At least so many characters. */
export const reasonAtLeast = (decision: Decision) => (decision === 'RETURN' ? 1 : needsReason(decision) ? 20 : 0);

/** What can be done about all of them at once without a reason. */
export function together(kinds: readonly ItemKind[]): Decision[] {
	const all = kinds.map((kind) => decisions[kind]);
	return (['APPROVE', 'DISMISS'] as const).filter((decision) => all.length > 0 && all.every((some) => some.includes(decision)));
}

interface Listed {
	id: string;
}

/** The one after, or the one before at the end of the list; what opens after a decision. */
export function neighbour<Entry extends Listed>(entries: readonly Entry[], id: string): Entry | undefined {
	const at = entries.findIndex((entry) => entry.id === id);
	return entries[at + 1] ?? entries[at - 1];
}

/** One step down or up the list, stopping at its ends. */
export function stepped<Entry extends Listed>(entries: readonly Entry[], id: string | undefined, step: 1 | -1): Entry | undefined {
	const at = entries.findIndex((entry) => entry.id === id);
	return entries[Math.min(Math.max(at + step, 0), entries.length - 1)];
}

/** Polite first words for a no, in the language of what was written. */
export function readyReasons(decision: Decision, language: string): readonly string[] {
	const some = decision === 'RETURN' ? reasons.return : decision === 'HIDE' ? reasons.hide : reasons.decline;
	return language in some ? some[language as keyof typeof some] : some.de;
}
