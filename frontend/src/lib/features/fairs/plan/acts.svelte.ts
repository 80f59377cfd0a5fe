import { mutate } from '#lib/api/client.ts';
import { toast } from '#lib/ui/toast.svelte.ts';
import { t } from '../messages.ts';
import { say } from './messages.ts';
import type { Task } from './model.ts';
import { TickTaskMutationDocument, UntickTaskMutationDocument } from './plan.gen.ts';

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
