import { mutate } from '#lib/api/client.ts';
import type { Decision } from '#lib/api/gen/schema.ts';
import type { Outcome } from '#lib/api/errors.ts';
import { toast } from '#lib/ui/toast.svelte.ts';
import { t } from './messages.ts';
import { DecideMutationDocument, UndoDecisionsMutationDocument, type DecideMutation } from './queue.gen.ts';

export const send = (ids: string[], decision: Decision, sentence: string) =>
	mutate(DecideMutationDocument, { input: { ids, decision, sentence: sentence || undefined } });

/** Says what was done and offers, for ten seconds, to take it back. */
export function offerUndo(done: DecideMutation, decision: Decision, onundone: () => unknown): boolean {
	const results = done.moderationDecide?.results ?? [];
	const acts = results.flatMap(({ actId }) => actId ?? []);
	const failed = results.find(({ message }) => message)?.message;
	if (acts.length > 0) {
		toast(t(`done.${decision}`, { n: acts.length }), { action: { label: t('undo'), act: () => void undo(acts, onundone) } });
	}
	if (failed) toast(failed, { kind: 'bad' });
	return acts.length > 0;
}

/** The same decision about several things; each that cannot be done says why. */
export async function decideAll(ids: string[], decision: Decision, sentence: string, onundone: () => unknown): Promise<boolean> {
	const outcome = await send(ids, decision, sentence);
	if (outcome.status === 'done') return offerUndo(outcome.data, decision, onundone);
	toast(wordsOf(outcome), { kind: 'bad' });
	return false;
}

async function undo(ids: string[], onundone: () => unknown): Promise<void> {
	const outcome = await mutate(UndoDecisionsMutationDocument, { input: { ids } });
	toast(outcome.status === 'done' ? t('undone') : wordsOf(outcome), outcome.status === 'done' ? {} : { kind: 'bad' });
	onundone();
}

const wordsOf = (outcome: Outcome<unknown>) => (outcome.status === 'refused' && outcome.errors[0]?.message) || t('failed');
