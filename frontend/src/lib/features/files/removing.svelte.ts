import { SvelteSet } from 'svelte/reactivity';
import { mutate } from '#lib/api/client.ts';
import { toast } from '#lib/ui/toast.svelte.ts';
import type { FileShownFragment } from './files.gen.ts';
import { RemoveFileMutationDocument } from './files.gen.ts';
import { say } from './messages.ts';

const going = new SvelteSet<string>();
/** As long as the message with "undo" stands. */
const thinking = 10_000;

/** Whether a file is on its way out and no longer shown. */
export const isGoing = (id: string) => going.has(id);

/** Gone from the screen at once, from the portal when nobody took it back; who leaves the page before has changed their mind. */
export function remove({ id, name }: FileShownFragment): void {
	going.add(id);
	const timer = setTimeout(() => void leave(id, name), thinking);
	toast(say('removed', { name }), { action: { label: say('undo'), act: () => (clearTimeout(timer), going.delete(id)) } });
}

async function leave(id: string, name: string): Promise<void> {
	const outcome = await mutate(RemoveFileMutationDocument, { input: { id } });
	if (outcome.status === 'done') return;
	going.delete(id);
	toast(say('remove.failed', { name }), { kind: 'bad' });
}
