import { mutate } from '#lib/api/client.ts';
import { toast } from '#lib/ui/toast.svelte.ts';
import { t } from '../messages.ts';
import { say } from './messages.ts';
import type { Task } from './model.ts';
import { DateTasksMutationDocument, TickTaskMutationDocument, UntickTaskMutationDocument } from './plan.gen.ts';

/** Reporting tasks as done, and taking that back; `changed` is called when the plan may look different. */
export function ticking(changed: () => void) {
	let busy = $state('');

	async function act(task: Task, ticks: boolean, undoable: boolean) {
		busy = task.id;
		const input = { id: task.id };
		const outcome = ticks ? await mutate(TickTaskMutationDocument, { input }) : await mutate(UntickTaskMutationDocument, { input });
		busy = '';
		if (outcome.status === 'failed') return toast(t('failed'), { kind: 'bad' });
		if (outcome.status === 'refused') return toast(outcome.errors[0]?.message ?? t('failed'), { kind: 'bad' });
		changed();
		toast(say(ticks ? 'ticked' : 'unticked'), undoable ? { action: { label: say('undo'), act: () => void act(task, !ticks, false) } } : {});
	}
	return {
		get busy() {
			return busy;
		},
		tick: (task: Task) => act(task, true, true),
		untick: (task: Task) => act(task, false, false)
	};
}

/** Dating one task by hand, and taking that back. */
export function dating(fairId: () => string, changed: () => void) {
	async function send(id: string, version: number, dueOn: string | null): Promise<boolean> {
		const outcome = await mutate(DateTasksMutationDocument, { input: { appearanceId: fairId(), dates: [{ id, version, dueOn }] } });
		if (outcome.status !== 'done') toast((outcome.status === 'refused' && outcome.errors[0]?.message) || t('failed'), { kind: 'bad' });
		changed();
		return outcome.status === 'done';
	}
	return async ({ id, version }: Task, day: string) => {
		if (await send(id, version, day)) toast(say('moved', { n: 1 }), { action: { label: say('undo'), act: () => void send(id, version + 1, null) } });
	};
}
