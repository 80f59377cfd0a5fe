import { mutate } from '#lib/api/client.ts';
import type { Need } from '#lib/api/gen/schema.ts';
import type { Outcome } from '#lib/api/errors.ts';
import { toast } from '#lib/ui/toast.svelte.ts';
import { SupportIdeaMutationDocument, WithdrawSupportMutationDocument } from './list.gen.ts';
import { t } from './messages.ts';

export interface Supportable {
	id: string;
	title: string;
	viewerSupport: { need: Need; reason: string | null } | null;
}

const alike = { alike: true };

/** One click says yes; how much it matters can be told afterwards. The screen has changed before the answer comes. */
export async function toggleSupport(idea: Supportable, specify: () => void): Promise<void> {
	const before = idea.viewerSupport;
	const outcome = before
		? await mutate(WithdrawSupportMutationDocument, { input: { ideaId: idea.id } }, alike)
		: await mutate(SupportIdeaMutationDocument, { input: { ideaId: idea.id, need: 'IMPORTANT' } }, alike);
	if (outcome.status !== 'done') return sayFailed(outcome, () => void toggleSupport(idea, specify));
	if (!before) return toast(t('support.done'), { action: { label: t('support.specify'), act: specify } });
	const { need, reason } = before;
	const again = () => void mutate(SupportIdeaMutationDocument, { input: { ideaId: idea.id, need, reason } }, alike);
	toast(t('support.withdrawn'), { action: { label: t('support.undo'), act: again } });
}

export function sayFailed(outcome: Outcome<unknown>, again: () => void): void {
	const why = outcome.status === 'refused' ? ` ${outcome.errors[0]?.message ?? ''}` : '';
	const action = outcome.status === 'failed' ? { label: t('support.again'), act: again } : undefined;
	toast(t('support.failed') + why, { kind: 'bad', action });
}
