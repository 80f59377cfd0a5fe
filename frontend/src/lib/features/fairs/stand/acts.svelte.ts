import { mutate } from '#lib/api/client.ts';
import type { Outcome } from '#lib/api/errors.ts';
import { toast } from '#lib/ui/toast.svelte.ts';
import { t } from '../messages.ts';
import { say } from './messages.ts';
import { ConfirmShiftMutationDocument, JoinShiftMutationDocument, LeadStandMutationDocument, LeaveShiftMutationDocument, OfferShiftMutationDocument, TakeShiftMutationDocument, type LeadShownFragment } from './stand.gen.ts';

/** Planning with one click each; `changed` is called when rules may be kept or broken now. */
export function planning(fairId: () => string, changed: () => void) {
	let busy = $state(false);

	async function act(send: () => Promise<Outcome<unknown>>, done?: string) {
		if (busy) return;
		busy = true;
		const outcome = await send().finally(() => (busy = false));
		if (outcome.status === 'failed') return toast(t('failed'), { kind: 'bad' });
		if (outcome.status === 'refused') return toast(outcome.errors[0]?.message ?? t('failed'), { kind: 'bad' });
		if (done) toast(done);
		changed();
	}
	return {
		get busy() {
			return busy;
		},
		join: (slotId: string, crewMemberId: string) => act(() => mutate(JoinShiftMutationDocument, { input: { slotId, crewMemberId } })),
		leave: (id: string) => act(() => mutate(LeaveShiftMutationDocument, { input: { id } })),
		confirm: (id: string) => act(() => mutate(ConfirmShiftMutationDocument, { input: { id } }), say('shift.confirmed')),
		offer: (id: string, isOffered: boolean) => act(() => mutate(OfferShiftMutationDocument, { input: { id, isOffered } }), say(isOffered ? 'swap.offered' : 'swap.kept')),
		take: (id: string) => act(() => mutate(TakeShiftMutationDocument, { input: { id } }), say('swap.taken')),
		lead: (day: string, crewMemberId: string, deputyId: string | null, before: LeadShownFragment | undefined) =>
			act(() => mutate(LeadStandMutationDocument, { input: { appearanceId: fairId(), day, crewMemberId, deputyId, ...(before && { version: before.version }) } }), say('lead.saved'))
	};
}
export type Planning = ReturnType<typeof planning>;
